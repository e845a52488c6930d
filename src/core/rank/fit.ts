import { minimise } from '#core/stats/minimise.ts'
import type { Curve } from './curve.ts'
import { BINS, type Pack } from './pack.ts'

export interface FitOptions {
  /** Penalty on the squared standardised coefficients, in units of one question. */
  ridge: number
  /** Inner knots of a curve. */
  knots: number
  rounds: number
  /** Leaves out how slopes change with the home: straight lines and nothing else, when there are no knots either. */
  isPlain?: true
  /** For a world without ties: slopes do not change with a number of ties that nobody has. */
  isWithoutTies?: boolean
}

/**
 * Conditional logit (McFadden 1974) with additive piecewise linear terms and a ridge, by L-BFGS. Returns a curve per
 * feature, centred on its mean over the candidates; features that never vary are left out. `pool` are the features asked for.
 */
export function fitCurves(pack: Pack, pool: ReadonlySet<string>, options: FitOptions): Curve[] {
  const blocks = pack.features.flatMap((feature, f) => (pool.has(feature.name) ? blocksOf(pack, f, options) : []))
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

function blocksOf(pack: Pack, f: number, { knots: knotCount, isPlain, isWithoutTies }: FitOptions): Block[] {
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
  if (feature.byHome && !isPlain) {
    const { basis, spread } = columns[0]!
    for (const by of isWithoutTies ? (['size'] as const) : (['size', 'degree'] as const)) {
      const scale = rootMeanSquare(by === 'size' ? pack.size : pack.degree)
      if (scale > 0.05) blocks.push({ f, by, knots: [], basis: [basis.map((x) => x / scale)], spread: [spread * scale], centre: mean })
    }
  }
  return blocks
}

/** A column's part of a utility by bin, and the slope of the loss gathered by bin. */
interface Table {
  bins: Uint8Array
  /** By question, what the table counts times; null: once. */
  scales: readonly number[] | null
  values: Float64Array
  slopes: Float64Array
}

function logLoss(
  pack: Pack,
  blocks: readonly Block[],
  { ridge }: FitOptions,
  { at, slope }: { at: Float64Array; slope: Float64Array },
): number {
  let first = 0
  const tables = blocks.map((block): Table => {
    const values = tableOf(block, at, first)
    first += block.basis.length
    return { bins: pack.bins[block.f]!, scales: block.by === 'all' ? null : pack[block.by], values, slopes: new Float64Array(BINS) }
  })
  const loss = questionsLoss(pack, tables)
  first = 0
  const questions = pack.start.length - 1
  let penalty = 0
  blocks.forEach((block, k) => {
    const { slopes } = tables[k]!
    for (const column of block.basis) {
      let sum = 0
      for (let bin = 0; bin < BINS; bin++) sum += column[bin]! * slopes[bin]!
      penalty += ridge * at[first]! * at[first]!
      slope[first] = (sum + 2 * ridge * at[first]!) / questions
      first++
    }
  })
  return (loss + penalty) / questions
}

// Question by question, so that its rows stay in the nearest cache while all columns pass over them.
function questionsLoss({ start, logWeight }: Pack, tables: readonly Table[]): number {
  let loss = 0
  let utility = new Float64Array(0)
  for (let q = 0; q + 1 < start.length; q++) {
    const from = start[q]!
    const size = start[q + 1]! - from
    if (utility.length < size) utility = new Float64Array(size)
    for (let r = 0; r < size; r++) utility[r] = logWeight[from + r]!
    for (const { bins, scales, values } of tables) {
      const scale = scales === null ? 1 : scales[q]!
      for (let r = 0; r < size; r++) utility[r]! += scale * values[bins[from + r]!]!
    }
    loss += toResiduals(utility, size)
    for (const { bins, scales, slopes } of tables) {
      const scale = scales === null ? 1 : scales[q]!
      for (let r = 0; r < size; r++) slopes[bins[from + r]!]! += scale * utility[r]!
    }
  }
  return loss
}

// Turns utilities, the chosen first, into the slope of the loss by row; returns the loss.
function toResiduals(utility: Float64Array, size: number): number {
  let most = -Infinity
  for (let r = 0; r < size; r++) if (utility[r]! > most) most = utility[r]!
  let sum = 0
  for (let r = 0; r < size; r++) sum += utility[r] = Math.exp(utility[r]! - most)
  for (let r = 0; r < size; r++) utility[r]! /= sum
  const loss = -Math.log(utility[0]!)
  utility[0]!--
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

