import type { Near } from '#core/graph/near.ts'
import { BANDS } from './bands.ts'

/** Gaussian kernel over distance, 1 at 0 km. */
export function gaussian(km: number, sigmaKm: number): number {
  return Math.exp(-((km / sigmaKm) ** 2) / 2)
}

/** Kernel between size bands: neighbouring bands count as nearly the same. */
export const BAND_KERNEL = Float64Array.from({ length: BANDS * BANDS }, (_, at) =>
  Math.exp(-(((Math.floor(at / BANDS) - (at % BANDS)) / 1.2) ** 2) / 2),
)

/** Smooths rows of bands with the kernel. */
export function smoothBands(rows: Float64Array): Float64Array {
  const smooth = new Float64Array(rows.length)
  for (let first = 0; first < rows.length; first += BANDS)
    for (let a = 0; a < BANDS; a++) {
      const value = rows[first + a]!
      if (value !== 0) for (let b = 0; b < BANDS; b++) smooth[first + b]! += value * BAND_KERNEL[a * BANDS + b]!
    }
  return smooth
}

/** Kernel sums over areas: for each, the values of the areas within reach. */
export function smoothed(near: Near, values: ArrayLike<number>, sigmaKm: number, reachKm: number): Float32Array {
  const sums = new Float32Array(values.length)
  for (let a = 0; a < values.length; a++) {
    if (values[a] === 0) continue
    for (let k = near.start[a]!; k < near.start[a + 1]!; k++) {
      if (near.km[k]! <= reachKm) sums[near.index[k]!]! += values[a]! * gaussian(near.km[k]!, sigmaKm)
    }
  }
  return sums
}
