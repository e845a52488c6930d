import { mulberry32 } from '#core/stats/mulberry32.ts'
import type { Spread } from './spread.ts'

/** An uncertain factor of a product: it enters as itself, or as what it leaves over (1 - x), as deadweight does. */
export interface UncertainFactor {
  readonly spread: Spread
  readonly enters: 'itself' | 'remainder'
}

/** Draws in one pass: small enough for the uniforms of all inputs to stay in the processor's nearest cache. */
const block = 512

/**
 * Monte Carlo of a product of independent triangular factors and a constant: one outcome a draw. Each draw takes one
 * uniform per factor, in the order of `factors`, from mulberry32 with `seed`; with only arithmetic and square roots in
 * the chain, the same seed gives the same outcomes to the last digit on any machine. Cost: linear in draws x factors.
 */
export function simulatedProduct(
  factors: readonly UncertainFactor[],
  { constant, seed, draws }: { constant: number; seed: number; draws: number },
): Float64Array {
  const random = mulberry32(seed)
  const outcomes = new Float64Array(draws).fill(constant)
  const uniforms = new Float64Array(block * factors.length)
  for (let from = 0; from < draws; from += block) {
    const part = outcomes.subarray(from, Math.min(from + block, draws))
    for (let i = 0; i < part.length * factors.length; i++) uniforms[i] = random()
    factors.forEach((factor, column) => multiplyBy(part, factor, { uniforms, column, columns: factors.length }))
  }
  return outcomes
}

/** Multiplies each outcome by its quantile of the factor; the same formula as triangularQuantile, unrolled over a column. */
function multiplyBy(
  outcomes: Float64Array,
  { spread: [min, mode, max], enters }: UncertainFactor,
  { uniforms, column, columns }: { uniforms: Float64Array; column: number; columns: number },
): void {
  const width = max - min
  const rise = mode - min
  const fall = max - mode
  const isRemainder = enters === 'remainder'
  for (let draw = 0, i = column; draw < outcomes.length; draw++, i += columns) {
    const u = uniforms[i]!
    const x = u * width < rise ? min + Math.sqrt(u * width * rise) : max - Math.sqrt((1 - u) * width * fall)
    outcomes[draw]! *= isRemainder ? 1 - x : x
  }
}
