import { readFileSync } from 'node:fs'
import { chancesOf, evidenceOf, type Crf } from '#core/tagging/crf.ts'

/** Weights of clues for the labels of one decision. */
export interface Weighing {
  labels: readonly string[]
  crf: Crf
  /** The number of each clue; others say nothing. */
  numbers: ReadonlyMap<string, number>
}

/**
 * What the model decides: what kind a letter is of; whether a sentence says why, offers us something, asks for sites; what each token is part of, and whether of
 * something offered; which of the candidates for a field is meant.
 */
export const decisions = ['kind', 'purpose', 'offer', 'site', 'token', 'offered', 'officialLetter', 'delegateList', 'payer', 'size', 'date', 'organisation', 'leader', 'contact'] as const

/** What was learnt from the letters of examples/letters. */
export type ReaderModel = Record<(typeof decisions)[number], Weighing>

/** A weighing as it is written: weights in fiftieths, each behind the number of its label. */
export interface WrittenWeighing {
  labels: readonly string[]
  steps: readonly number[]
  clues: Readonly<Record<string, readonly number[]>>
}

export const UNIT = 50

/** Chances of the labels, by item and label, for items with these clues. */
export function weighed({ crf, numbers }: Weighing, clues: readonly (readonly string[])[]): Float64Array {
  return chancesOf(crf, evidenceOf(crf, numbered(numbers, clues)))
}

export function numbered(numbers: ReadonlyMap<string, number>, clues: readonly (readonly string[])[]): Int32Array[] {
  return clues.map((own) => Int32Array.from(own.flatMap((clue) => numbers.get(clue) ?? [])))
}

let shipped: ReaderModel | null = null

/** The model that comes with the program, as scripts/fit-letters.ts wrote it; read on first use. */
export function readerModel(): ReaderModel {
  return (shipped ??= modelFrom(JSON.parse(readFileSync(new URL('./letter-model.json', import.meta.url), 'utf8')) as Record<keyof ReaderModel, WrittenWeighing>))
}

function modelFrom(written: Readonly<Record<keyof ReaderModel, WrittenWeighing>>): ReaderModel {
  return Object.fromEntries(decisions.map((decision) => [decision, weighingFrom(written[decision])])) as ReaderModel
}

export function weighingFrom({ labels, steps, clues }: WrittenWeighing): Weighing {
  const names = Object.keys(clues)
  const weights = new Float64Array(names.length * labels.length)
  names.forEach((name, number) => {
    const pairs = clues[name]!
    for (let k = 0; k < pairs.length; k += 2) weights[number * labels.length + pairs[k]!] = pairs[k + 1]! / UNIT
  })
  const crf = { labels: labels.length, weights, steps: Float64Array.from(steps, (step) => step / UNIT) }
  return { labels, crf, numbers: new Map(names.map((name, number) => [name, number])) }
}
