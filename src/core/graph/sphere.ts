/** Mean radius of the Earth in km (IUGG). */
export const EARTH_KM = 6371.0088

/** Points on the unit sphere, three numbers each, from degrees; free of trouble at the dateline and the poles. */
export function unitVectors(latitudes: ArrayLike<number>, longitudes: ArrayLike<number>): Float64Array {
  const points = new Float64Array(3 * latitudes.length)
  for (let i = 0; i < latitudes.length; i++) {
    const north = (latitudes[i]! * Math.PI) / 180
    const east = (longitudes[i]! * Math.PI) / 180
    points[3 * i] = Math.cos(north) * Math.cos(east)
    points[3 * i + 1] = Math.cos(north) * Math.sin(east)
    points[3 * i + 2] = Math.sin(north)
  }
  return points
}

/** Square of the straight line between point i of `a` and point j of `b`, the Earth's radius being 1. */
export function chordSquared(a: Float64Array, i: number, b: Float64Array, j: number): number {
  const x = a[3 * i]! - b[3 * j]!
  const y = a[3 * i + 1]! - b[3 * j + 1]!
  const z = a[3 * i + 2]! - b[3 * j + 2]!
  return x * x + y * y + z * z
}

/** Great-circle distance in km of a squared chord. */
export function kmOfChord(squared: number): number {
  // Up to 600 km the series of the squared arcsine is exact to the last digits, and several times as fast.
  if (squared < 0.009) return EARTH_KM * Math.sqrt(squared * (1 + squared * (1 / 12 + squared * (1 / 90 + squared * (1 / 560 + squared / 3150)))))
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(squared) / 2))
}

/** Squared chord of a great-circle distance in km. */
export function chordOfKm(km: number): number {
  return (2 * Math.sin(Math.min(km / EARTH_KM, Math.PI) / 2)) ** 2
}
