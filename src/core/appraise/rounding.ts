/** How far below a half still counts as the half: 0.285 x 100 is 28.499999999999996 in double precision. */
const trace = 2 ** -50

/** From here on a double holds no fraction. */
const wholeFrom = 2 ** 52

/** Decimals that figures are printed with: whole pounds and people, pence and ratios, factors. */
export type Decimals = 0 | 2 | 6

const scales = { 0: 1, 2: 100, 6: 1_000_000 }

/**
 * To so many decimals, half away from zero: 2.5 is 3 and -2.5 is -3. Never returns -0, which would print as a minus
 * sign before nothing. For printing only: nothing is rounded on the way to a figure.
 */
export function rounded(value: number, decimals: Decimals): number {
  const scale = scales[decimals]
  const exact = Math.abs(value) * scale
  if (exact >= wholeFrom) return value
  const steps = Math.floor(exact + Math.min(exact * trace, 1e-6) + 0.5)
  return steps === 0 ? 0 : (Math.sign(value) * steps) / scale
}
