/** How one feature counts, in log odds: a piecewise linear function, level beyond its ends. */
export interface Curve {
  feature: string
  knots: readonly number[]
  values: readonly number[]
  /** A slope, zero at `centre`, that grows with the home's size and with its log degree. */
  byHome?: { centre: number; size: number; degree: number }
}

/** What the slope of a curve depends on, both near zero for a usual home. */
export interface HomeScale {
  size: number
  degree: number
}

export function homeScale({ logSize, logDegree }: { logSize: number; logDegree: number }): HomeScale {
  return { size: logSize - 4.2, degree: logDegree - 1.5 }
}

/** Value of a curve for a home. */
export function curveAt(curve: Curve, x: number, scale: HomeScale): number {
  const level = interpolated(curve, x)
  const { byHome } = curve
  return byHome ? level + (byHome.size * scale.size + byHome.degree * scale.degree) * (x - byHome.centre) : level
}

/** The curve alone, without the part that changes with the home. */
export function interpolated({ knots, values }: Curve, x: number): number {
  const last = knots.length - 1
  if (x <= knots[0]!) return values[0]!
  if (x > knots[last]!) return values[last]!
  let k = 1
  while (x > knots[k]!) k++
  const share = (x - knots[k - 1]!) / (knots[k]! - knots[k - 1]!)
  return values[k - 1]! + share * (values[k]! - values[k - 1]!)
}
