import { packagedPlaceNames } from '../../catalogue/gazetteer.ts'
import { homeNamed } from '../home.ts'
import type { Letter } from '../letter.ts'
import { readable } from '../readable.ts'
import { firstLook } from '../first-look.ts'
import { ruledOf } from '../ruled.ts'
import type { Expected } from './choice.ts'
import type { Example } from './learn.ts'

/** What is expected of a golden letter, as far as a model learns it; texts are slices of the letter, several where several are right. */
export interface GoldenLetter {
  text: string
  received: string
  home: string
  expected: Expected & {
    agent: string | null
    purpose: readonly string[] | null
    sites: readonly { text: string }[]
    offers: readonly string[]
  }
}

/**
 * A golden letter as an example to learn from: each text is marked wherever the letter has it, the longest where several are right.
 * `isApart`: no rule was made on it.
 */
export function exampleOf({ text, received, home, expected }: GoldenLetter, isApart: boolean): Example {
  const names = packagedPlaceNames()
  const ruled = ruledOf(firstLook({ text, received, home: homeNamed(home, names) }, () => ({ kind: expected.kind, isClose: false })), names)
  const { letter } = ruled
  const wanted: [string, readonly string[]][] = [
    ...expected.offers.map((offer): [string, string[]] => ['offer', [offer]]),
    ...expected.sites.map((site): [string, string[]] => ['site', [site.text]]),
    ['leader', expected.leadPerson ?? []],
    ['contact', expected.contact?.name ?? []],
    ['agent', expected.agent === null ? [] : [expected.agent]],
    ['organisation', expected.organisation ?? []],
  ]
  const stretches: Example['stretches'][number][] = []
  for (const [part, texts] of wanted)
    for (const { start, end } of texts.flatMap((one) => occurrences(letter, one)).toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
      // Who leads and is to be answered is a leader in the letter and a contact below it.
      if (part === 'leader' && start >= letter.tailStart && expected.contact?.name?.includes(texts[0]!)) continue
      if (!stretches.some((other) => other.start < end && start < other.end)) stretches.push({ part, start, end })
    }
  const purposes = (expected.purpose ?? []).flatMap((one) => occurrences(letter, one).map((at) => ({ part: 'purpose', ...at })))
  return { ruled, isApart, expected, stretches: [...stretches, ...purposes] }
}

function occurrences(letter: Letter, text: string): { start: number; end: number }[] {
  const sought = readable(text).text.trim()
  if (sought === '') return []
  const pattern = sought.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s*').replace(/\\\./g, '[. ]')
  return Array.from(letter.body.matchAll(new RegExp(pattern, 'giu')), ({ 0: found, index }) => ({ start: index, end: index + found.length }))
}
