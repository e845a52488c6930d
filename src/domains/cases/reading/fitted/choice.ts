import type { Kind } from '../kind.ts'
import { zoneAt } from '../letter.ts'
import type { Ruled } from '../ruled.ts'
import { weighed, type ReaderModel } from './model.ts'
import { edge, sentenceEnd, type Token } from './tokens.ts'
import type { Sentence } from './sentence-clues.ts'

/** A letter cut into words and sentences. */
export interface Cut {
  tokens: readonly Token[]
  sentences: readonly Sentence[]
}

/** Something that a field may be, with what speaks for it as names of clues. Those that begin with `rule` say what the rules make of it. */
export interface Candidate<Value> {
  value: Value
  clues: readonly string[]
}

/** What is expected of a golden letter, as far as the choices learn it. */
export interface Expected {
  kind: Kind
  organisation: readonly string[] | null
  leadPerson: readonly string[] | null
  contact: { name?: readonly string[] | null } | null
  size: readonly number[] | { min: number; max: number } | null
  dates: readonly { from: string; to: string }[]
  replyBy: string | null
  officialLetter: string | null
  delegateList: string | null
  payer: string | null
}

/** How one field is chosen: its candidates, and the label that a careful officer would give to each. */
export interface Choice<Value> {
  labels: readonly string[]
  candidates: (ruled: Ruled) => Candidate<Value>[]
  labelsOf: (candidates: readonly Candidate<Value>[], expected: Expected) => string[]
}

/** A candidate with the chances of the labels, in their order. */
export interface Weighed<Value> {
  value: Value
  chances: Float64Array
}

/** The candidates of a letter as the model weighs them, each by itself. */
export function weighedCandidates<Value>(choice: Choice<Value>, decision: keyof ReaderModel, { ruled, model }: { ruled: Ruled; model: ReaderModel }): Weighed<Value>[] {
  return choice.candidates(ruled).map(({ value, clues }) => ({ value, chances: weighed(model[decision], [clues]) }))
}

/** Of candidates whose second label says that they are meant, the likeliest; those that mean the same support each other. Null where none reaches `least`. */
export function likeliest<Value>(candidates: readonly Weighed<Value>[], meaning: (value: Value) => string | null, least: number): Value | null {
  const meant = [...Map.groupBy(candidates, ({ value }) => meaning(value)).values()].map((same) => ({
    value: same.toSorted((a, b) => b.chances[1]! - a.chances[1]!)[0]!.value,
    chance: 1 - same.reduce((none, { chances }) => none * (1 - chances[1]!), 1),
  }))
  const [best] = meant.toSorted((a, b) => b.chance - a.chance)
  return best && best.chance >= least ? best.value : null
}

/** The stretch of tokens that a stretch of the body covers. */
export interface Place {
  first: number
  last: number
}

export function placeAt(tokens: readonly Token[], { start, end }: { start: number; end: number }): Place {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.end <= start) low = middle + 1
    else high = middle
  }
  let last = low
  while (last + 1 < tokens.length && tokens[last + 1]!.start < end) last++
  return { first: low, last }
}

/** The words before and behind a stretch within its sentence, alone and in twos, and their classes; `reach` in tokens. */
export function wordsAround(tokens: readonly Token[], { first, last }: Place, reach: { before: number; behind: number }): string[] {
  const [before, behind] = [run(tokens, first - 1, -1, reach.before), run(tokens, last + 1, 1, reach.behind)]
  const [b, a] = [before.map(wordOf), behind.map(wordOf)]
  return [
    ...b.map((word) => `b ${word}`), ...a.map((word) => `a ${word}`),
    ...b.slice(1).map((word, i) => `bb ${word} ${b[i]}`), ...a.slice(1).map((word, i) => `aa ${a[i]} ${word}`),
    `b1 ${b[0] ?? edge}`, `b2 ${b[1] ?? edge} ${b[0] ?? edge}`, `b3 ${b[2] ?? edge} ${b[1] ?? edge} ${b[0] ?? edge}`,
    `a1 ${a[0] ?? edge}`, `a2 ${a[0] ?? edge} ${a[1] ?? edge}`, `a3 ${a[0] ?? edge} ${a[1] ?? edge} ${a[2] ?? edge}`, `ba ${b[0] ?? edge} ${a[0] ?? edge}`,
    ...before.slice(0, 2).flatMap(({ classes }, i) => classes.map((name) => `b${i + 1} <${name}>`)),
    ...behind.slice(0, 3).flatMap(({ classes }, i) => classes.map((name) => `a${i + 1} <${name}>`)),
    ...before.flatMap(({ classes }) => classes.map((name) => `b <${name}>`)), ...behind.flatMap(({ classes }) => classes.map((name) => `a <${name}>`)),
  ]
}

function run(tokens: readonly Token[], from: number, step: 1 | -1, most: number): Token[] {
  const found: Token[] = []
  for (let k = from; found.length < most && k >= 0 && k < tokens.length; k += step) {
    if (sentenceEnd.test(tokens[k]!.word) || (tokens[k]!.word === '\n' && tokens[k + step]?.word === '\n')) break
    found.push(tokens[k]!)
  }
  return found
}

// One number says as much as another.
function wordOf({ word }: Token): string {
  return /^\d/u.test(word) ? '9' : word
}

/** Where a stretch stands and what labels it stands under. */
export function standing({ letter, kind }: Ruled, { start, end }: { start: number; end: number }): string[] {
  const zone = zoneAt(letter, start)
  return ['any', `kind ${kind}`, `in ${zone}`, `in ${zone} of ${kind}`, ...letter.labelled.filter((one) => one.start <= start && end <= one.end).map(({ field }) => `label ${field}`)]
}
