import { siteStretches } from './fitted/stretches.ts'
import type { Understanding } from './fitted/understanding.ts'
import type { Kind } from './kind.ts'
import { quote, type Letter } from './letter.ts'
import type { Quoted } from './quoted.ts'
import { notSensitive, sensitiveSite } from './sites.data.ts'

export interface Site extends Quoted {
  sensitive: boolean
}

/** What they ask to visit or whom to meet, each item once, in the order of the letter; none where nobody asks to come. */
export function sitesOf(letter: Letter, kind: Kind, { understanding, homeNames }: { understanding: Understanding; homeNames: readonly string[] }): Site[] {
  if (kind !== 'visit' && kind !== 'visit-and-agreement') return []
  const named = siteStretches(letter, understanding)
    .map(({ start, text }) => trimmed(start, text))
    .filter(({ text }) => text.length > 1 && !general.test(text) && !homeNames.some((name) => name.toLowerCase() === text.toLowerCase()))
  return withoutRepeats(named).map(({ start, text }) => ({
    ...quote(letter, start, start + text.length),
    sensitive: sensitiveSite.test(text) && !notSensitive.test(text),
  }))
}

/** Us in general, or nothing in particular. */
const general =
  /^(?:you|us|them|it|this|your (?:city|council|town|side|team)|(?:the )?(?:city|town|council|delegation|visit|programme|uk|united kingdom|party|group)|england|scotland|wales|britain|europe|china|贵(?:市|方|国|地)|英国|代表团|考察团|我.*)$/iu

const leading = /^(?:(?:(?:the|your|a|an|our|visit|meet|see|tour|call on|talk to|speak with|meeting with|visit to|tour of|courtesy call on|with|to|at|and|also|then)\s)+|(?:参观|考察|拜会|拜访|走访|会见|访问|实地|以及|并|及|和|与|到|赴|看看|在)+(?=\p{Script=Han}{2}|[A-Z]))/iu

function trimmed(start: number, text: string): { start: number; text: string } {
  const bullet = /^[\s•*·–-]+/u.exec(text)?.[0].length ?? 0
  const lead = bullet + (leading.exec(text.slice(bullet))?.[0].length ?? 0)
  return { start: start + lead, text: text.slice(lead).replace(/[\s.,:;!?"'”]+$/u, '') }
}

function withoutRepeats<T extends { text: string }>(items: readonly T[]): T[] {
  return items.filter(({ text }, i) => items.findIndex((other) => other.text.toLowerCase() === text.toLowerCase()) === i)
}
