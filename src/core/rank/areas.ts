import { boxesOf, nearLists, type Near } from '#core/graph/near.ts'

/** A country cut into squares of equal size: which square each place is in, and the squares of the country near it. */
export interface Areas {
  count: number
  ofPlace: Int32Array
  country: Int32Array
  points: Float64Array
  near: Near
}

/**
 * Squares of so many degrees of latitude, as wide as high; the centre of a square is the mean of its places. The places come
 * country by country, and so do the squares.
 */
export function areasOf(input: {
  points: Float64Array
  latitude: Float32Array
  longitude: Float32Array
  country: Int32Array
  degrees: number
  reachKm: number
}): Areas {
  const { points, latitude, longitude, country, degrees, reachKm } = input
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
  const near = nearLists(boxesOf(centres, ofArea, reachKm), Int32Array.from(ofArea.keys()), reachKm)
  return { count: ofArea.length, ofPlace, country: ofArea, points: centres, near }
}

function square(latitude: number, longitude: number, degrees: number): number {
  const y = Math.floor(latitude / degrees)
  const x = Math.floor((longitude * Math.cos(((y + 0.5) * degrees * Math.PI) / 180)) / degrees)
  return (y + 4096) * 8192 + x + 4096
}
