import { type Cue, mailCues, requestCues } from './kind-cues.data.ts'
import type { Letter } from './letter.ts'

export const kinds = ['visit', 'visit-and-agreement', 'twinning', 'friendship', 'mou', 'invitation', 'other'] as const
export type Kind = (typeof kinds)[number]

/** What the letter's other fields tell of its kind. */
export interface Party {
  hasLeader: boolean
  hasSize: boolean
}

const businessCues = ['newsletter', 'unsubscribe', 'invoice', 'call for papers', 'advert', 'scam', 'private or other request']
const courtesyCues = ['greetings', 'thanks after', 'nothing asked', 'news of theirs']

/** What a letter has of the cues by which a person tells its kind; each with how strongly, 0 to 1. */
export interface CuesSeen {
  strength: ReadonlyMap<string, number>
  /** It asks for something, and no word says that it is mere mail. */
  isRequest: boolean
}

export function cuesSeen(letter: Letter, { hasLeader, hasSize }: Party): CuesSeen {
  const seen = new Map([...mailCues, ...requestCues].map((cue) => [cue.name, valueOf(cue, letter)]))
  const value = (name: string) => seen.get(name)!
  const strength = new Map([
    ...seen,
    // Rare classes of mail back each other: what weighs for one weighs for the next.
    ['business', Math.max(...businessCues.map(value))],
    ['courtesy', Math.max(...courtesyCues.map(value))],
    ['comes to sign', Math.min(value('signs'), Math.max(value('delegation comes'), Number(hasLeader)))],
    ['leader', Number(hasLeader)],
    ['size', Number(hasSize)],
    ['labelled lines', Math.min(4, new Set(letter.labelled.map(({ field }) => field)).size) / 4],
  ])
  return { strength, isRequest: requestCues.some(({ name }) => value(name) > 0) && !mailCues.some(({ name }) => value(name) > 0) }
}

function valueOf({ pattern, beside, unless, inWhole }: Cue, letter: Letter): number {
  let count = inWhole && pattern.test(letter.whole) ? 1 : 0
  for (const { text } of letter.sentences) {
    if (count >= 2) break
    if (pattern.test(text) && (!beside || beside.test(text)) && (!unless || !unless.test(text))) count++
  }
  return [0, 0.7, 1][count]!
}
