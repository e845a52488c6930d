// Precision, recall and F1 of reading a letter, a field at a time, on the golden letters of examples/letters.
// node bench/letters.ts [FILE … | --all | --held-out] [--show]: the first ones unless told otherwise, or any file of such lines.
import { readFileSync } from 'node:fs'
import { isAbsolute, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { packagedPlaceNames } from '#domains/cases/catalogue/gazetteer.ts'
import { homeNamed, readLetter, type LetterFacts } from '#domains/cases/cases.ts'
import type { Kind } from '#domains/cases/reading/kind.ts'
import { isSameStretch } from '#domains/cases/reading/fitted/same-stretch.ts'

interface Expected {
  language: string
  /** Name in the catalogue; `|` between spellings, `@XX` a hint at the region, `#` for a region without an id. */
  place: string | null
  organisation: string[] | null
  leadPerson: string[] | null
  contact: { name?: string[]; email?: string; phone?: string } | null
  kind: Kind
  size: number[] | { min: number; max: number } | null
  dates: { from: string; to: string; role: string }[]
  purpose: string[] | null
  sites: { text: string; sensitive: boolean }[]
  agent: string | null
  officialLetter: string | null
  delegateList: string | null
  payer: string | null
  offers: string[]
  replyBy: string | null
}

export interface Golden {
  id: string
  received: string
  home: string
  text: string
  expected: Expected
}

interface Tally {
  right: number
  wrong: number
  missed: number
}

export interface FieldScore extends Tally {
  precision: number
  recall: number
  f1: number
}

/** The files that weights are learnt from; the others only measure. */
export const learntFrom = ['letters.ndjson', 'held-out.ndjson', 'written-blind.ndjson', 'written-to-learn.ndjson', 'written-apart.ndjson']

/** The files whose misses rules were made on. */
export const ruledOn = ['letters.ndjson', 'held-out.ndjson', 'written-blind.ndjson', 'written-to-learn.ndjson']

export function goldenLetters(file: string): Golden[] {
  const path = new URL(isAbsolute(file) ? pathToFileURL(file) : file, new URL('../examples/letters/', import.meta.url))
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Golden)
}

/** Scores by field over the letters; `tell` hears of each difference. */
export function scoreLetters(
  letters: readonly Golden[],
  tell: (difference: string) => void = () => {},
): Map<string, FieldScore> {
  const tallies = new Map<string, Tally>()
  for (const letter of letters) {
    const facts = readLetter({ text: letter.text, received: letter.received, home: homeNamed(letter.home) })
    for (const [field, pairs] of comparisons(facts, letter.expected)) {
      const tally = tallies.get(field) ?? { right: 0, wrong: 0, missed: 0 }
      tallies.set(field, tally)
      const { got, expected, right } = pairs
      tally.right += right
      tally.wrong += got.length - right
      tally.missed += expected.length - right
      if (right < got.length || right < expected.length)
        tell(`${letter.id} ${field}: got ${JSON.stringify(got)} expected ${JSON.stringify(expected)}`)
    }
  }
  return new Map([...tallies].map(([field, tally]) => [field, { ...tally, ...rates(tally) }]))
}

export function macroF1(scores: ReadonlyMap<string, FieldScore>): number {
  return [...scores.values()].reduce((sum, { f1 }) => sum + f1, 0) / scores.size
}

function rates({ right, wrong, missed }: Tally) {
  const precision = right + wrong === 0 ? 1 : right / (right + wrong)
  const recall = right + missed === 0 ? 1 : right / (right + missed)
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

interface Pairs {
  got: unknown[]
  expected: unknown[]
  right: number
}

function comparisons(facts: LetterFacts, wanted: Expected): [string, Pairs][] {
  const exact = (got: unknown, expected: unknown): Pairs => one(got, expected, got === expected)
  return [
    ['language', exact(facts.language, wanted.language)],
    ['place', one(facts.place && `${facts.place.id} ${facts.place.name}`, wanted.place, isPlace(facts, wanted.place))],
    [
      'organisation',
      one(
        facts.organisation?.text ?? null,
        wanted.organisation,
        isSomeOf(facts.organisation?.text, wanted.organisation),
      ),
    ],
    [
      'leadPerson',
      one(
        facts.leadPerson?.name ?? null,
        wanted.leadPerson,
        wanted.leadPerson?.some((name) => name === facts.leadPerson?.name) ?? false,
      ),
    ],
    [
      'contact',
      one(facts.contact && `${facts.contact.name} ${facts.contact.email}`, wanted.contact, isContact(facts, wanted)),
    ],
    ['kind', exact(facts.kind, wanted.kind)],
    [
      'size',
      one(
        facts.size && (facts.size.value ?? `${facts.size.min}-${facts.size.max}`),
        wanted.size,
        isSize(facts, wanted.size),
      ),
    ],
    [
      'dates',
      list(
        facts.dates.map(({ from, to, role }) => `${from} ${to} ${role}`),
        wanted.dates.map(({ from, to, role }) => `${from} ${to} ${role}`),
        (a, b) => a === b,
      ),
    ],
    ['purpose', one(facts.purpose?.text ?? null, wanted.purpose, isSomeOf(facts.purpose?.text, wanted.purpose))],
    [
      'sites',
      list(
        facts.sites.map(({ text, sensitive }) => `${text}${sensitive ? '!' : ''}`),
        wanted.sites.map(({ text, sensitive }) => `${text}${sensitive ? '!' : ''}`),
        (a, b) => a.endsWith('!') === b.endsWith('!') && isSameStretch(a.replace(/!$/, ''), b.replace(/!$/, '')),
      ),
    ],
    ['agent', one(facts.agent?.text ?? null, wanted.agent, facts.agent !== null && wanted.agent !== null)],
    ['officialLetter', exact(facts.officialLetter, wanted.officialLetter)],
    ['delegateList', exact(facts.delegateList, wanted.delegateList)],
    ['payer', exact(facts.payer, wanted.payer)],
    [
      'offers',
      list(
        facts.offers.map(({ text }) => text),
        wanted.offers,
        isSameStretch,
      ),
    ],
    ['replyBy', exact(facts.replyBy, wanted.replyBy)],
  ]
}

function one(got: unknown, expected: unknown, isRight: boolean): Pairs {
  return {
    got: got === null ? [] : [got],
    expected: expected === null ? [] : [expected],
    right: got !== null && expected !== null && isRight ? 1 : 0,
  }
}

function list(got: readonly string[], expected: readonly string[], same: (a: string, b: string) => boolean): Pairs {
  const open = [...expected]
  let right = 0
  for (const item of got) {
    const at = open.findIndex((other) => same(item, other))
    if (at < 0) continue
    open.splice(at, 1)
    right++
  }
  return { got: [...got], expected: [...expected], right }
}

function isPlace({ place }: LetterFacts, wanted: string | null): boolean {
  if (!place || wanted === null) return false
  const [names = '', region] = wanted.replaceAll('#', '').split('@')
  if (wanted.endsWith('#') !== (place.id === null)) return false
  if (region && place.id !== null && region.length === 2 && adminOf(place.id) !== adminByHint[region]) return false
  return names.split('|').some((name) => name === place.name)
}

const adminByHint: Readonly<Record<string, string>> = { AH: '01', JS: '04', FJ: '07' }

function adminOf(id: string): string | undefined {
  return packagedPlaceNames().index.place(id)?.admin1
}

function isContact({ contact }: LetterFacts, { contact: wanted }: Expected): boolean {
  if (!contact || !wanted) return false
  if (wanted.name && !wanted.name.some((name) => name === contact.name) && !(wanted.name.length === 0 && contact.name === null)) return false
  if (wanted.phone !== undefined && wanted.phone !== contact.phone) return false
  return wanted.email === undefined || wanted.email === contact.email
}

function isSize({ size }: LetterFacts, wanted: Expected['size']): boolean {
  if (!size || !wanted) return false
  if (Array.isArray(wanted)) return wanted.some((value) => value === size.value)
  return size.value === null && size.min === wanted.min && size.max === wanted.max
}

function isSomeOf(text: string | undefined, wanted: readonly string[] | null): boolean {
  return text !== undefined && (wanted?.some((other) => isSameStretch(text, other)) ?? false)
}

if (process.argv[1]?.endsWith('/letters.ts')) {
  const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
  const files = process.argv.includes('--held-out')
    ? ['held-out.ndjson']
    : process.argv.includes('--all')
      ? ['letters.ndjson', 'held-out.ndjson', 'written-blind.ndjson']
      : named.length > 0
        ? named.map((file) => resolve(file))
        : ['letters.ndjson']
  const letters = files.flatMap(goldenLetters)
  const loading = performance.now()
  packagedPlaceNames()
  const started = performance.now()
  const differences: string[] = []
  const scores = scoreLetters(letters, (difference) => differences.push(difference))
  const each = (performance.now() - started) / letters.length
  if (process.argv.includes('--show')) console.log(differences.join('\n'))
  for (const [field, { precision, recall, f1, right, wrong, missed }] of scores) {
    console.log(
      `${field.padEnd(15)} P ${precision.toFixed(2)}  R ${recall.toFixed(2)}  F1 ${f1.toFixed(2)}   (${right} right, ${wrong} wrong, ${missed} missed)`,
    )
  }
  console.log(
    `${letters.length} letters, macro F1 ${macroF1(scores).toFixed(3)}, ${each.toFixed(1)} ms a letter; catalogue loaded in ${(started - loading).toFixed(0)} ms`,
  )
}
