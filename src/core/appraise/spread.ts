/** What is known of an uncertain input: its least, most likely and greatest value, rising; equal ones are allowed. */
export type Spread = readonly [min: number, mode: number, max: number]

/** Mean of the triangular distribution. */
export function triangularMean([min, mode, max]: Spread): number {
  return (min + mode + max) / 3
}

/** Mean of the PERT distribution, which trusts the most likely value four times as much (Malcolm et al. 1959). */
export function pertMean([min, mode, max]: Spread): number {
  return (min + 4 * mode + max) / 6
}

/**
 * The value below which a share `u` (0 to 1) of a triangular distribution lies. Only arithmetic and square roots, which
 * are exact by IEEE 754, so the same to the last digit on any machine. Where min = max, that value.
 *
 * @example triangularQuantile([250, 550, 900], 0.5) // 562.73
 */
export function triangularQuantile([min, mode, max]: Spread, u: number): number {
  const width = max - min
  return u * width < mode - min
    ? min + Math.sqrt(u * width * (mode - min))
    : max - Math.sqrt((1 - u) * width * (max - mode))
}
