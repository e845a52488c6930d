import { quantile } from '#core/stats/quantile.ts'
import type { Feature } from './feature.ts'
import type { Question } from './sample.ts'

/** How a feature's range is cut into bins: upper edges, and the mean of the values in each. */
export interface Grid {
  edges: Float32Array
  middle: Float32Array
}

/** What a fit needs to know of a feature. */
export type FittedFeature = Pick<Feature, 'name' | 'shape' | 'byHome'>

/** Questions of one setting, packed: 8-bit bins instead of values, so that millions of rows fit into memory. Plain data, so
 * that threads can hand it on. */
export interface Pack {
  features: readonly FittedFeature[]
  grids: readonly Grid[]
  /** By feature, the bin of each row. */
  bins: Uint8Array[]
  rows: number
  logWeight: Float32Array
  start: number[]
  size: number[]
  degree: number[]
}

export const BINS = 256

/** Packs questions, into bins given or into such as suit these questions. */
export function packOf(features: readonly FittedFeature[], questions: readonly Question[], given?: readonly Grid[]): Pack {
  const columns = features.map((_, f) => joined(questions.map(({ values }) => values[f]!)))
  const grids = given ?? columns.map(gridOf)
  const start = [0]
  for (const { logWeight } of questions) start.push(start.at(-1)! + logWeight.length)
  return {
    features: features.map(({ name, shape, byHome }) => ({ name, shape, ...(byHome ? { byHome } : {}) })),
    grids,
    bins: columns.map((column, f) => Uint8Array.from(column, (value) => binOf(grids[f]!.edges, value))),
    rows: start.at(-1)!,
    logWeight: joined(questions.map(({ logWeight }) => logWeight)),
    start,
    size: questions.map(({ scale }) => scale.size),
    degree: questions.map(({ scale }) => scale.degree),
  }
}

/** One pack of several with the same bins, in memory that threads share. */
export function mergedPack(parts: readonly Pack[]): Pack {
  const { features, grids } = parts[0]!
  const rows = parts.reduce((sum, part) => sum + part.rows, 0)
  const bins = features.map(() => new Uint8Array(new SharedArrayBuffer(rows)))
  const merged: Pack = {
    features, grids, bins, rows, logWeight: new Float32Array(new SharedArrayBuffer(4 * rows)), start: [0],
    size: parts.flatMap(({ size }) => size), degree: parts.flatMap(({ degree }) => degree),
  }
  let first = 0
  for (const part of parts) {
    bins.forEach((column, f) => column.set(part.bins[f]!, first))
    merged.logWeight.set(part.logWeight, first)
    for (const end of part.start.slice(1)) merged.start.push(first + end)
    first += part.rows
  }
  return merged
}

function gridOf(values: Float32Array): Grid {
  const sorted = values.toSorted()
  const edges: number[] = []
  for (let k = 1; k < BINS; k++) {
    const edge = quantile(sorted, k / BINS)
    if (edge !== edges.at(-1) && edge < sorted.at(-1)!) edges.push(Math.fround(edge))
  }
  const upper = Float32Array.from(edges)
  const sums = new Float64Array(edges.length + 1)
  const counts = new Float64Array(edges.length + 1)
  for (const value of sorted) {
    sums[binOf(upper, value)]! += value
    counts[binOf(upper, value)]!++
  }
  return { edges: upper, middle: Float32Array.from(sums, (sum, bin) => (counts[bin]! > 0 ? sum / counts[bin]! : upper[bin]!)) }
}

// The first bin whose upper edge is not below the value.
function binOf(edges: Float32Array, value: number): number {
  let [low, high] = [0, edges.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (edges[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}

function joined(parts: readonly Float32Array[]): Float32Array {
  const whole = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
