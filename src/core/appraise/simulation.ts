import { pertQuantiles, triangularQuantiles, type Spread } from './spread.ts'

/** An uncertain factor of a product: it enters as itself, or as what it leaves over (1 - x), as deadweight does. */
export interface UncertainFactor {
  readonly spread: Spread
  readonly shape: 'triangular' | 'pert'
  readonly enters: 'itself' | 'remainder'
}

/**
 * Monte Carlo of a product of independent uncertain factors and a constant: one outcome a draw. Each draw takes one
 * uniform of mulberry32(seed) per factor, in the order of `factors`; with only arithmetic and square roots in the
 * chain,
 * the same seed gives the same outcomes to the last digit on any machine. Cost: linear in draws x factors.
 */
export function simulatedProduct(
  factors: readonly UncertainFactor[],
  { constant, seed, draws }: { constant: number; seed: number; draws: number },
): Float64Array {
  const outcomes = new Float64Array(draws).fill(constant)
  const values = new Float64Array(draws)
  factors.forEach(({ spread, shape, enters }, column) => {
    drawColumn(values, { seed, column, columns: factors.length })
    if (shape === 'pert') pertQuantiles(spread, values)
    else triangularQuantiles(spread, values)
    if (enters === 'remainder') for (let i = 0; i < draws; i++) outcomes[i]! *= 1 - values[i]!
    else for (let i = 0; i < draws; i++) outcomes[i]! *= values[i]!
  })
  return outcomes
}

/** What mulberry32 adds to its state for each number. */
const step = 0x6d2b79f5

/**
 * Every `columns`-th number of mulberry32(seed), from `column` on. Its state is a counter, so they are reached
 * directly,
 * without drawing those between; and as no number waits for the one before it, in a third of the time.
 */
function drawColumn(
  values: Float64Array,
  { seed, column, columns }: { seed: number; column: number; columns: number },
): void {
  const stride = Math.imul(step, columns)
  let state = (seed + Math.imul(step, column + 1)) | 0
  for (let i = 0; i < values.length; i++) {
    values[i] = uniform(state)
    state = (state + stride) | 0
  }
}

/** The number in [0, 1) that mulberry32 makes of a state; a test holds it to the generator in core/stats. */
function uniform(state: number): number {
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
}
