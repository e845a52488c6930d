/**
 * How one feature counts: a piecewise linear function, even beyond its ends, and a slope that changes with the home
 * (zero at `centre`). Values are log odds.
 */
export interface Curve {
  feature: string
  knots: readonly number[]
  values: readonly number[]
  centre: number
  /** Change of slope per power of ten of the home's size, and per unit of its log degree. */
  bySize: number
  byDegree: number
}

/** What the slope of a curve depends on, both near zero for a usual home. */
export interface HomeScale {
  size: number
  degree: number
}

export function homeScale({ logSize, logDegree }: { logSize: number; logDegree: number }): HomeScale {
  return { size: logSize - 4.2, degree: logDegree - 1.5 }
}

/** Value of a curve. */
export function curveAt({ knots, values, centre, bySize, byDegree }: Curve, x: number, scale: HomeScale): number {
  return interpolated(knots, values, x) + (bySize * scale.size + byDegree * scale.degree) * (x - centre)
}

/** The curve alone, without the part that changes with the home. */
export function interpolated(knots: readonly number[], values: readonly number[], x: number): number {
  const last = knots.length - 1
  if (x <= knots[0]!) return values[0]!
  if (x >= knots[last]!) return values[last]!
  let k = 1
  while (x > knots[k]!) k++
  const share = (x - knots[k - 1]!) / (knots[k]! - knots[k - 1]!)
  return values[k - 1]! + share * (values[k]! - values[k - 1]!)
}
