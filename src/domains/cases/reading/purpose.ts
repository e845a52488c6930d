import type { Understanding } from './fitted/understanding.ts'
import { quote, type Letter } from './letter.ts'
import type { Quoted } from './quoted.ts'

/** Below it no sentence says why. */
const LEAST_CHANCE = 0.1

/** The sentence that says why; null when none does. */
export function purposeOf(letter: Letter, { sentences, part }: Understanding): Quoted | null {
  const best = part.purpose.indexOf(Math.max(...part.purpose))
  return best >= 0 && part.purpose[best]! > LEAST_CHANCE ? quote(letter, sentences[best]!.start, sentences[best]!.end) : null
}
