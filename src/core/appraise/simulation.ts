import type { Spread } from './spread.ts'

/** An uncertain factor of a product: it enters as itself, or as what it leaves over (1 - x), as deadweight does. */
export interface UncertainFactor {
  readonly spread: Spread
  readonly enters: 'itself' | 'remainder'
}

/**
 * Monte Carlo of a product of independent triangular factors and a constant: one outcome a draw. Each draw takes one
 * uniform of mulberry32(seed) per factor, in the order of `factors`; with only arithmetic and square roots in the chain,
 * the same seed gives the same outcomes to the last digit on any machine. Cost: linear in draws x factors.
 */
export function simulatedProduct(
  factors: readonly UncertainFactor[],
  { constant, seed, draws }: { constant: number; seed: number; draws: number },
): Float64Array {
  const outcomes = new Float64Array(draws).fill(constant)
  factors.forEach((factor, column) => multiplyBy(outcomes, factor, { seed, column, columns: factors.length }))
  return outcomes
}

/** What mulberry32 adds to its state for each number. */
const step = 0x6d2b79f5

/**
 * Multiplies each outcome by its quantile of one factor, the formula of triangularQuantile. The state of mulberry32 is a
 * counter, so the uniforms of one column are reached directly, without drawing those between: no number waits for the
 * one before it, which makes this loop half as long as drawing row by row.
 */
function multiplyBy(
  outcomes: Float64Array,
  { spread: [min, mode, max], enters }: UncertainFactor,
  { seed, column, columns }: { seed: number; column: number; columns: number },
): void {
  const width = max - min
  const rise = mode - min
  const fall = max - mode
  const isRemainder = enters === 'remainder'
  const stride = Math.imul(step, columns)
  let state = (seed + Math.imul(step, column + 1)) | 0
  for (let draw = 0; draw < outcomes.length; draw++) {
    const u = uniform(state)
    const x = u * width < rise ? min + Math.sqrt(u * width * rise) : max - Math.sqrt((1 - u) * width * fall)
    outcomes[draw]! *= isRemainder ? 1 - x : x
    state = (state + stride) | 0
  }
}

/** The number in [0, 1) that mulberry32 makes of a state; a test holds it to the generator in core/stats. */
function uniform(state: number): number {
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
}
