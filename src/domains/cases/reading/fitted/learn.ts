import { fitCrf } from '#core/tagging/crf.ts'
import { mulberry32 } from '#core/stats/mulberry32.ts'
import type { Ruled } from '../ruled.ts'
import { cuesSeen, kinds } from '../kind.ts'
import type { Cut, Expected } from './choice.ts'
import { lessons, type Lessons } from './choices.ts'
import { decisions, numbered, UNIT, weighed, type ReaderModel, type Weighing, type WrittenWeighing } from './model.ts'
import { kindClues } from './kind-choice.ts'
import type { Sentence } from './sentence-clues.ts'
import { chancesOfPart, labelClues, partClues, sentenceParts, type SentencePart } from './understanding.ts'

/** A letter with what a careful officer took from it; stretches are of its body. */
export interface Example {
  ruled: Ruled
  /** No rule was made on it, so what the rules make of it tells how far they are to be trusted. */
  isApart: boolean
  expected: Expected
  stretches: readonly { part: string; start: number; end: number }[]
}

type Item = Example & Cut

/** Two of the labels for a stretch: its first token and the others. */
const labelsFor = (parts: readonly string[]) => ['none', ...parts.flatMap((part) => [`${part} begins`, part])]
const labels = labelsFor(['site', 'leader', 'organisation', 'contact', 'agent'])
const offerLabels = labelsFor(['offer'])

const FOLDS = 5

/**
 * Learns to read letters from letters that were read by people. A later decision leans on an earlier one as it is made for letters
 * that were not learnt from (five folds), so it learns how far to trust it (stacking: Wolpert 1992). The same examples give the same model.
 */
export function learnt(examples: readonly Example[]): ReaderModel {
  const items = examples.map((example): Item => ({ ...example, ...example.ruled.cut }))
  const withClues = items.map((item) => ({ item, clues: partClues(item.ruled.letter, item.sentences, item.ruled.kind) }))
  const partOf = (name: SentencePart) => (own: typeof withClues) =>
    fitted(own.map(({ item, clues }) => ({ clues, labels: item.sentences.map((sentence) => (holds(item, sentence, name) ? name : 'none')) })), ['none', name], sentenceWise)
  const said = (name: SentencePart) => crossed(withClues, partOf(name), (model, { clues }) => chancesOfPart(weighed(model, clues)))
  const [offers, sites] = [said('offer'), said('site')]
  const inTokens = items.map((item, i) => ({
    item, clues: labelClues(item.ruled.letter, item.tokens, { sentences: item.sentences, part: { offer: offers[i]!, site: sites[i]! } }),
  }))
  const tokens = (own: typeof inTokens, labels: readonly string[], how = tokenWise) => fitted(own.map(({ item, clues }) => ({ clues, labels: labelsOf(item, labels) })), labels, how)
  const token = tokens(inTokens, labels)
  // By weights of their own offers are told better than as labels beside the others.
  const offered = tokens(inTokens, offerLabels, offerWise)
  const parts = Object.fromEntries(sentenceParts.map((name) => [name, partOf(name)(withClues)])) as Record<SentencePart, Weighing>
  const chosen = Object.fromEntries(Object.entries(lessons).map(([name, own]) => [name, learntChoice(items, own)])) as Record<keyof typeof lessons, Weighing>
  return { kind: learntKind(items), ...parts, token, offered, ...chosen }
}

function learntKind(items: readonly Item[]): Weighing {
  const told = items.map(({ ruled: { letter, cut, party }, expected }) => ({ clues: [kindClues(letter, cut, cuesSeen(letter, party))], labels: [expected.kind] }))
  return fitted(told, kinds, letterWise)
}

// Rules read the letters they were made on better than others: there they do not tell how far they can be trusted.
function learntChoice(items: readonly Item[], { labels, of }: Lessons): Weighing {
  const told = items.filter(({ ruled }) => ruled.kind !== 'other').flatMap(({ ruled, isApart, expected }) => {
    return of(ruled, expected).map(({ clues, label }) => ({ clues: [isApart ? clues : clues.filter((clue) => !clue.startsWith('rule '))], labels: [label] }))
  })
  return fitted(told, labels, sentenceWise)
}

// A purpose is a sentence by itself; offers and sites stand in one.
function holds({ stretches }: Item, sentence: Sentence, part: string): boolean {
  return stretches.some((stretch) => {
    if (stretch.part !== part) return false
    const shared = Math.min(stretch.end, sentence.end) - Math.max(stretch.start, sentence.start)
    return part === 'purpose' ? 2 * shared > Math.min(stretch.end - stretch.start, sentence.end - sentence.start) : shared > 0
  })
}

function labelsOf({ tokens, stretches }: Item, labels: readonly string[]): string[] {
  const own = tokens.map(() => 'none')
  for (const { part, start, end } of stretches) {
    if (!labels.includes(part)) continue
    const inside = tokens.flatMap((token, i) => (token.start >= start && token.end <= end && own[i] === 'none' ? [i] : []))
    inside.forEach((i, k) => (own[i] = k === 0 ? `${part} begins` : part))
  }
  return own
}

/** What each item is told by a model that was learnt from the other folds. */
function crossed<One, Answer>(items: readonly One[], fit: (own: One[]) => Weighing, ask: (model: Weighing, item: One) => Answer): Answer[] {
  const models = Array.from({ length: FOLDS }, (_, fold) => fit(items.filter((_, i) => i % FOLDS !== fold)))
  return items.map((item, i) => ask(models[i % FOLDS]!, item))
}

interface Told {
  clues: readonly (readonly string[])[]
  labels: readonly string[]
}

/** Chosen on letters that were not learnt from: rounds, rate, what is taken from each weight, how often a clue must occur. */
const letterWise = { rounds: 10, rate: 0.03, shrinkage: 0.002, least: 8 }
const sentenceWise = { rounds: 10, rate: 0.05, shrinkage: 0.002, least: 3 }
const offerWise = { rounds: 12, rate: 0.1, shrinkage: 0.003, least: 3 }
const tokenWise = { rounds: 8, rate: 0.1, shrinkage: 0.01, least: 4 }

function fitted(told: readonly Told[], labels: readonly string[], { least, ...how }: typeof tokenWise): Weighing {
  const numbers = frequentClues(told, least)
  const examples = told
    .filter(({ clues }) => clues.length > 0)
    .map((one) => ({ clues: numbered(numbers, one.clues), labels: Int32Array.from(one.labels, (label) => labels.indexOf(label)) }))
  const crf = fitCrf(examples, { ...how, labels: labels.length, clues: numbers.size, random: mulberry32(1) })
  return { labels, crf, numbers }
}

function frequentClues(told: readonly Told[], least: number): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { clues } of told) for (const own of clues) for (const clue of own) counts.set(clue, (counts.get(clue) ?? 0) + 1)
  const frequent = [...counts].filter(([, count]) => count >= least)
  return new Map(frequent.map(([clue], number) => [clue, number]))
}

/** Smaller weights are left out: without them letters are read as well. What kind a letter is of, many small ones tell. */
const leastWeight = (decision: keyof ReaderModel) => (decision === 'kind' ? 0.03 : 0.1)

/** The model as it is written, clues in the order of the alphabet. */
export function written(model: ReaderModel): Record<keyof ReaderModel, WrittenWeighing> {
  return Object.fromEntries(decisions.map((decision) => [decision, writtenWeighing(model[decision], leastWeight(decision))])) as Record<keyof ReaderModel, WrittenWeighing>
}

function writtenWeighing({ labels, crf, numbers }: Weighing, least: number): WrittenWeighing {
  const units = (weight: number) => Math.round(weight * UNIT)
  const clues = [...numbers].flatMap(([clue, number]): [string, number[]][] => {
    const own = labels.flatMap((_, label) => {
      const weight = crf.weights[number * labels.length + label]!
      return Math.abs(weight) < least ? [] : [label, units(weight)]
    })
    return own.length > 0 ? [[clue, own]] : []
  })
  return { labels, steps: Array.from(crf.steps, units), clues: Object.fromEntries(clues.sort(([a], [b]) => (a < b ? -1 : 1))) }
}
