import { quantile } from '#core/stats/quantile.ts'
import { minimise } from '#core/stats/minimise.ts'
import type { Curve } from './curve.ts'
import type { Feature } from './feature.ts'
import type { Question } from './sample.ts'

/** How a feature's range is cut into bins: upper edges, and the mean of the values in each. */
interface Grid {
  edges: Float32Array
  middle: Float32Array
}

/** Questions of one setting, packed: 8-bit bins instead of values, so that millions of rows fit into memory. */
export interface Pack {
  features: readonly Feature[]
  grids: readonly Grid[]
  /** By feature, the bin of each row. */
  bins: Uint8Array[]
  rows: number
  logWeight: Float32Array
  start: number[]
  size: number[]
  degree: number[]
}

const BINS = 256

/** Fixes the bins from a first lot of questions and packs these; `addTo` packs the others. */
export function packOf(features: readonly Feature[], questions: readonly Question[]): Pack {
  const grids = features.map((_, f) => gridOf(joined(questions.map((question) => question.values[f]!))))
  const pack: Pack = {
    features, grids, bins: features.map(() => new Uint8Array(1 << 16)), rows: 0, logWeight: new Float32Array(1 << 16),
    start: [0], size: [], degree: [],
  }
  for (const question of questions) addTo(pack, question)
  return pack
}

export function addTo(pack: Pack, { values, logWeight, scale }: Question): void {
  const { rows } = pack
  const end = rows + logWeight.length
  if (end > pack.logWeight.length) {
    const size = 2 * end
    const grown = new Float32Array(size)
    grown.set(pack.logWeight)
    pack.logWeight = grown
    pack.bins = pack.bins.map((bins) => {
      const more = new Uint8Array(size)
      more.set(bins)
      return more
    })
  }
  pack.logWeight.set(logWeight, rows)
  for (let f = 0; f < values.length; f++) {
    const { edges } = pack.grids[f]!
    const bins = pack.bins[f]!
    for (let r = 0; r < logWeight.length; r++) bins[rows + r] = binOf(edges, values[f]![r]!)
  }
  pack.rows = end
  pack.start.push(end)
  pack.size.push(scale.size)
  pack.degree.push(scale.degree)
}

export interface FitOptions {
  /** Penalty on the squared standardised coefficients, in units of one question. */
  ridge: number
  /** Inner knots of a curve. */
  knots: number
  rounds: number
}

/**
 * Conditional logit (McFadden 1974) with additive piecewise linear terms and a ridge, by L-BFGS. Returns a curve per
 * feature, centred on its mean over the candidates; features that never vary are left out. `pool` are the features asked for.
 */
export function fitCurves(pack: Pack, pool: ReadonlySet<string>, options: FitOptions): Curve[] {
  const blocks = pack.features.flatMap((feature, f) => (pool.has(feature.name) ? blocksOf(pack, f, options.knots) : []))
  const width = blocks.reduce((sum, block) => sum + block.basis.length, 0)
  const best = minimise(width, (at, slope) => logLoss(pack, blocks, options, { at, slope }), { rounds: options.rounds })
  const curves: Curve[] = []
  let first = 0
  const pieces = blocks.map((block) => {
    const weights = best.subarray(first, (first += block.basis.length))
    return { block, weights }
  })
  for (const f of new Set(blocks.map((block) => block.f))) {
    curves.push(curveOf(pack, pieces.filter(({ block }) => block.f === f)))
  }
  return curves
}

/** Some columns of the fit that share a feature: the value of each column in each bin, by row of the question's scale. */
interface Block {
  f: number
  by: 'all' | 'size' | 'degree'
  knots: number[]
  basis: Float64Array[]
  spread: number[]
  /** Mean of the feature over all candidates. */
  centre: number
}

function blocksOf(pack: Pack, f: number, knotCount: number): Block[] {
  const feature = pack.features[f]!
  const { middle } = pack.grids[f]!
  const weight = binWeights(pack, f)
  const { mean, deviation } = momentsOf(middle, weight.plain)
  if (!(deviation > 1e-9)) return []
  const knots = feature.shape === 'line' ? [] : innerKnots(middle, weight.plain, knotCount)
  const raw = [middle, ...knots.map((knot) => middle.map((x) => Math.max(0, x - knot)))]
  const columns = raw.map((column) => standardised(Float64Array.from(column), weight.plain)).filter(({ spread }) => spread > 1e-6)
  const blocks: Block[] = [
    { f, by: 'all', knots: knots.slice(0, columns.length - 1), basis: columns.map((c) => c.basis), spread: columns.map((c) => c.spread), centre: mean },
  ]
  if (feature.byHome) {
    const { basis, spread } = columns[0]!
    for (const by of ['size', 'degree'] as const) {
      const scale = rootMeanSquare(by === 'size' ? pack.size : pack.degree)
      if (scale > 0.05) blocks.push({ f, by, knots: [], basis: [basis.map((x) => x / scale)], spread: [spread * scale], centre: mean })
    }
  }
  return blocks
}

function logLoss(
  pack: Pack,
  blocks: readonly Block[],
  { ridge }: FitOptions,
  { at, slope }: { at: Float64Array; slope: Float64Array },
): number {
  const { rows, start } = pack
  const utility = new Float64Array(rows)
  let first = 0
  for (const block of blocks) {
    addTable(pack, block, tableOf(block, at, first), utility)
    first += block.basis.length
  }
  const loss = residuals(pack, utility)
  first = 0
  const questions = start.length - 1
  let penalty = 0
  for (const block of blocks) {
    const sums = binSums(pack, block, utility)
    for (const column of block.basis) {
      let sum = 0
      for (let bin = 0; bin < BINS; bin++) sum += column[bin]! * sums[bin]!
      penalty += ridge * at[first]! * at[first]!
      slope[first] = (sum + 2 * ridge * at[first]!) / questions
      first++
    }
  }
  return (loss + penalty) / questions
}

// Turns utilities into the slope of the loss by row; returns the loss.
function residuals({ start, logWeight }: Pack, utility: Float64Array): number {
  let loss = 0
  for (let q = 0; q + 1 < start.length; q++) {
    const [from, to] = [start[q]!, start[q + 1]!]
    let most = -Infinity
    for (let r = from; r < to; r++) {
      utility[r]! += logWeight[r]!
      if (utility[r]! > most) most = utility[r]!
    }
    let sum = 0
    for (let r = from; r < to; r++) sum += utility[r] = Math.exp(utility[r]! - most)
    for (let r = from; r < to; r++) utility[r]! /= sum
    loss -= Math.log(utility[from]!)
    utility[from]!--
  }
  return loss
}

function tableOf(block: Block, at: Float64Array, first: number): Float64Array {
  const table = new Float64Array(BINS)
  block.basis.forEach((column, k) => {
    const weight = at[first + k]!
    for (let bin = 0; bin < BINS; bin++) table[bin]! += weight * column[bin]!
  })
  return table
}

function addTable(pack: Pack, block: Block, table: Float64Array, utility: Float64Array): void {
  const bins = pack.bins[block.f]!
  if (block.by === 'all') {
    for (let r = 0; r < utility.length; r++) utility[r]! += table[bins[r]!]!
    return
  }
  const scales = pack[block.by]
  for (let q = 0; q < scales.length; q++)
    for (let r = pack.start[q]!; r < pack.start[q + 1]!; r++) utility[r]! += scales[q]! * table[bins[r]!]!
}

function binSums(pack: Pack, block: Block, residual: Float64Array): Float64Array {
  const sums = new Float64Array(BINS)
  const bins = pack.bins[block.f]!
  if (block.by === 'all') {
    for (let r = 0; r < residual.length; r++) sums[bins[r]!]! += residual[r]!
    return sums
  }
  const scales = pack[block.by]
  for (let q = 0; q < scales.length; q++)
    for (let r = pack.start[q]!; r < pack.start[q + 1]!; r++) sums[bins[r]!]! += scales[q]! * residual[r]!
  return sums
}

function curveOf(pack: Pack, pieces: readonly { block: Block; weights: Float64Array }[]): Curve {
  const main = pieces[0]!
  const { middle } = pack.grids[main.block.f]!
  const slopeBy = (by: Block['by']) => {
    const piece = pieces.find(({ block }) => block.by === by)
    return piece ? piece.weights[0]! / piece.block.spread[0]! : 0
  }
  const slopes = Array.from(main.weights, (weight, k) => weight / main.block.spread[k]!)
  const valueAt = (x: number) =>
    slopes[0]! * x + main.block.knots.reduce((sum, knot, k) => sum + slopes[k + 1]! * Math.max(0, x - knot), 0)
  const knots = [middle[0]!, ...main.block.knots, middle.at(-1)!]
  const weight = binWeights(pack, main.block.f).plain
  let [usual, total] = [0, 0]
  for (let bin = 0; bin < middle.length; bin++) {
    usual += weight[bin]! * valueAt(middle[bin]!)
    total += weight[bin]!
  }
  const [size, degree] = [slopeBy('size'), slopeBy('degree')]
  return {
    feature: pack.features[main.block.f]!.name,
    knots: knots.map((x) => rounded(x, 4)),
    values: knots.map((x) => rounded(valueAt(x) - usual / total, 3)),
    ...(size !== 0 || degree !== 0
      ? { byHome: { centre: rounded(main.block.centre, 4), size: rounded(size, 3), degree: rounded(degree, 3) } }
      : {}),
  }
}

function rounded(value: number, digits: number): number {
  return Number(value.toPrecision(digits))
}

function binWeights(pack: Pack, f: number): { plain: Float64Array } {
  const plain = new Float64Array(BINS)
  const bins = pack.bins[f]!
  for (let r = 0; r < pack.rows; r++) plain[bins[r]!]!++
  return { plain }
}

function momentsOf(values: ArrayLike<number>, weight: ArrayLike<number>): { mean: number; deviation: number } {
  let [total, sum, squares] = [0, 0, 0]
  for (let k = 0; k < values.length; k++) {
    total += weight[k]!
    sum += weight[k]! * values[k]!
  }
  const mean = sum / total
  for (let k = 0; k < values.length; k++) squares += weight[k]! * (values[k]! - mean) ** 2
  return { mean, deviation: Math.sqrt(squares / total) }
}

function standardised(column: Float64Array, weight: ArrayLike<number>): { basis: Float64Array; spread: number } {
  const { mean, deviation } = momentsOf(column, weight)
  const basis = new Float64Array(BINS)
  for (let bin = 0; bin < column.length; bin++) basis[bin] = (column[bin]! - mean) / (deviation + 1e-6)
  return { basis, spread: deviation + 1e-6 }
}

function rootMeanSquare(values: readonly number[]): number {
  return Math.sqrt(values.reduce((sum, x) => sum + x * x, 0) / Math.max(1, values.length))
}

// Quantiles of the values above the lowest, which for many features just says that there is nothing.
function innerKnots(middle: Float32Array, weight: Float64Array, count: number): number[] {
  const above = [...middle.keys()].slice(1)
  const total = above.reduce((sum, bin) => sum + weight[bin]!, 0)
  const gap = (middle.at(-1)! - middle[0]!) / 200
  const knots: number[] = []
  let [seen, next] = [0, 0]
  for (const bin of above) {
    seen += weight[bin]!
    while (next < count && seen >= total * (0.1 + (0.85 * next) / Math.max(1, count - 1))) {
      const knot = Number(middle[bin]!.toPrecision(4))
      if (knot - (knots.at(-1) ?? middle[0]!) > gap && middle.at(-1)! - knot > gap) knots.push(knot)
      next++
    }
  }
  return knots
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
