/** Size bands: a quarter of a power of ten each, from 500 inhabitants. */
export const BANDS = 16

export function bandOf(logSize: number): number {
  return Math.max(0, Math.min(BANDS - 1, Math.floor((logSize - 2.7) * 4)))
}
