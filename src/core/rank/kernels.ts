import type { Rows } from '#core/graph/csr.ts'
import type { Near } from '#core/graph/near.ts'
import { quickExp } from '#core/stats/quick-exp.ts'
import { BANDS } from './bands.ts'

/** Gaussian kernel over distance, 1 at 0 km; of distances up to 8 sigma. */
export function gaussian(km: number, sigmaKm: number): number {
  const x = km / sigmaKm
  return quickExp(-0.5 * x * x)
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

/** Kernels over the distances of near lists, those below a reach only; asked without one, all, with the lists' own indices. */
export function kernelRows({ start, index, km }: Near, sigmaKm: number, reachKm = Infinity): Rows {
  const value = new Float32Array(km.length)
  if (reachKm === Infinity) {
    for (let k = 0; k < value.length; k++) value[k] = gaussian(km[k]!, sigmaKm)
    return { start, index, value }
  }
  const rows = { start: new Int32Array(start.length), index: new Int32Array(km.length) }
  let end = 0
  for (let i = 0; i + 1 < start.length; i++) {
    for (let k = start[i]!; k < start[i + 1]!; k++) {
      if (km[k]! >= reachKm) continue
      rows.index[end] = index[k]!
      value[end++] = gaussian(km[k]!, sigmaKm)
    }
    rows.start[i + 1] = end
  }
  return { start: rows.start, index: rows.index.slice(0, end), value: value.slice(0, end) }
}

/** Kernel sums: for each member, the values of those within reach. */
export function smoothed({ start, index, value }: Rows, values: ArrayLike<number>): Float32Array {
  const sums = new Float32Array(values.length)
  for (let a = 0; a < values.length; a++) {
    if (values[a] === 0) continue
    for (let k = start[a]!; k < start[a + 1]!; k++) sums[index[k]!]! += values[a]! * value[k]!
  }
  return sums
}
