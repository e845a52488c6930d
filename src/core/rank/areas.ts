import { boxesOf, nearLists, type Near } from '#core/graph/near.ts'

/** A country cut into squares of equal size: which square each place is in, and the squares of the country near it. */
export interface Areas {
  count: number
  ofPlace: Int32Array
  country: Int32Array
  points: Float64Array
  near: Near
}

/** Squares of so many degrees of latitude, as wide as high; the centre of a square is the mean of its places. */
export function areasOf(input: {
  points: Float64Array
  country: Int32Array
  degrees: number
  reachKm: number
}): Areas {
  const { points, country, degrees, reachKm } = input
  const number = new Map<number, number>()
  const ofPlace = new Int32Array(country.length)
  const countries: number[] = []
  const sums: number[] = []
  for (let i = 0; i < country.length; i++) {
    const key = square(points, i, degrees) * 1024 + country[i]!
    let at = number.get(key)
    if (at === undefined) {
      number.set(key, (at = number.size))
      countries.push(country[i]!)
      sums.push(0, 0, 0)
    }
    ofPlace[i] = at
    for (let d = 0; d < 3; d++) sums[3 * at + d]! += points[3 * i + d]!
  }
  const centres = Float64Array.from(sums, (_, k) => sums[k]! / length(sums, k))
  const ofArea = Int32Array.from(countries)
  const near = nearLists(boxesOf(centres, ofArea, reachKm), Int32Array.from(ofArea.keys()), reachKm)
  return { count: number.size, ofPlace, country: ofArea, points: centres, near }
}

function square(points: Float64Array, i: number, degrees: number): number {
  const latitude = (Math.asin(points[3 * i + 2]!) * 180) / Math.PI
  const longitude = (Math.atan2(points[3 * i + 1]!, points[3 * i]!) * 180) / Math.PI
  const y = Math.floor(latitude / degrees)
  const x = Math.floor((longitude * Math.cos(((y + 0.5) * degrees * Math.PI) / 180)) / degrees)
  return (y + 4096) * 8192 + x + 4096
}

function length(sums: number[], k: number): number {
  const first = k - (k % 3)
  return Math.hypot(sums[first]!, sums[first + 1]!, sums[first + 2]!)
}
