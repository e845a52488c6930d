import type { Rows } from '#core/graph/csr.ts'
import { boxesOf, nearLists } from '#core/graph/near.ts'
import { integers } from '#core/stats/columns.ts'
import { kernelRows } from './kernels.ts'

/** A country cut into squares of equal size: which square each place is in, and the squares of the country near it. */
export interface Areas<Km extends number = number> {
  count: number
  ofPlace: Int32Array
  country: Int32Array
  /** By their width in km, kernels over the distances to the squares of the country around, itself included. */
  within: Readonly<Record<Km, Rows>>
}

/**
 * Squares of so many degrees of latitude, as wide as high; the centre of a square is the mean of its places. The places come
 * country by country, and so do the squares.
 */
export function areasOf<Km extends number>(input: {
  points: Float64Array
  latitude: Float32Array
  longitude: Float32Array
  country: Int32Array
  degrees: number
  /** How far each kernel reaches, by its width; the first reaches farthest. */
  reaches: readonly (readonly [Km, number])[]
}): Areas<Km> {
  const { points, latitude, longitude, country, degrees, reaches } = input
  const number = new Map<number, number>()
  const ofPlace = new Int32Array(country.length)
  const countries: number[] = []
  const sums: number[] = []
  for (let i = 0; i < country.length; i++) {
    if (country[i] !== country[i - 1]) number.clear()
    const key = square(latitude[i]!, longitude[i]!, degrees)
    let at = number.get(key)
    if (at === undefined) {
      number.set(key, (at = countries.push(country[i]!) - 1))
      sums.push(0, 0, 0)
    }
    ofPlace[i] = at
    for (let d = 0; d < 3; d++) sums[3 * at + d]! += points[3 * i + d]!
  }
  const centres = Float64Array.from(sums)
  for (let at = 0; at < centres.length; at += 3) {
    const length = Math.sqrt(sums[at]! ** 2 + sums[at + 1]! ** 2 + sums[at + 2]! ** 2)
    for (let d = 0; d < 3; d++) centres[at + d]! /= length
  }
  const ofArea = Int32Array.from(countries)
  const farthest = reaches[0]![1]
  const near = nearLists(boxesOf(centres, ofArea, farthest), integers(ofArea.length, (at) => at), farthest)
  const kernels = reaches.map(([km, reach]) => [km, kernelRows(near, km, reach === farthest ? Infinity : reach)] as const)
  return { count: ofArea.length, ofPlace, country: ofArea, within: Object.fromEntries(kernels) as Record<Km, Rows> }
}

function square(latitude: number, longitude: number, degrees: number): number {
  const y = Math.floor(latitude / degrees)
  const x = Math.floor((longitude * Math.cos(((y + 0.5) * degrees * Math.PI) / 180)) / degrees)
  return (y + 4096) * 8192 + x + 4096
}
