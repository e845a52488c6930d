/** How one feature counts, in log odds: a piecewise linear function, level beyond its ends. */
export interface Curve {
  feature: string
  knots: readonly number[]
  values: readonly number[]
  /** A slope, zero at `centre`, that grows with the home's size and with its log degree, or the usual one where it has no tie. */
  byHome?: { centre: number; size: number; degree: number }
}

/** What the slope of a curve depends on, both near zero for a usual home. */
export interface HomeScale {
  size: number
  degree: number
}

export function homeScale(home: { logSize: number; logDegree: number; usualLogDegree: number }): HomeScale {
  return { size: home.logSize - 4.2, degree: (home.logDegree > 0 ? home.logDegree : home.usualLogDegree) - 1.5 }
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

/**
 * A curve worked out for one home, the home's own slope in it. As pieces: up to each knot, and beyond the last, a straight line. As
 * bends: one straight line, and so many times the distance from each knot; this needs no search for the piece and no branch.
 */
export interface Line {
  knots: readonly number[]
  offset: readonly number[]
  slope: readonly number[]
  /** Half the changes of slope at the knots, padded to five; null for a curve that jumps or has more knots. */
  bends: { level: number; tilt: number; knots: readonly number[]; by: readonly number[] } | null
}

const MOST_BENDS = 5

/** Works a curve out for a home; gives what `curveAt` gives but for rounding. */
export function lineOf({ knots, values, byHome }: Curve, scale: HomeScale): Line {
  const last = knots.length - 1
  const tilt = byHome ? byHome.size * scale.size + byHome.degree * scale.degree : 0
  const level = values[0]! - tilt * (byHome?.centre ?? 0)
  const own = Array.from({ length: last + 2 }, (_, k) =>
    k === 0 || k > last || knots[k] === knots[k - 1] ? 0 : (values[k]! - values[k - 1]!) / (knots[k]! - knots[k - 1]!))
  const offset = own.map((slope, k) => values[Math.max(0, k - 1)]! - slope * knots[Math.max(0, k - 1)]! + level - values[0]!)
  const isSmooth = last < MOST_BENDS && knots.every((knot, k) => k === 0 || knot > knots[k - 1]!)
  return {
    knots, offset,
    slope: own.map((slope) => slope + tilt),
    bends: isSmooth ? bendsOf(knots, own, { level, tilt }) : null,
  }
}

// A change of slope b at a knot k adds b max(0, x - k), which is b/2 (x - k + |x - k|).
function bendsOf(knots: readonly number[], slopes: readonly number[], { level, tilt }: { level: number; tilt: number }): Line['bends'] {
  const half = knots.map((_, k) => (slopes[k + 1]! - slopes[k]!) / 2)
  const padded = (given: readonly number[]) => Array.from({ length: MOST_BENDS }, (_, k) => given[k] ?? 0)
  return {
    level: half.reduce((sum, by, k) => sum - by * knots[k]!, level),
    tilt: half.reduce((sum, by) => sum + by, tilt),
    knots: padded(knots), by: padded(half),
  }
}

/** The piece of a line that a value is in. */
export function pieceAt({ knots }: Line, x: number): number {
  if (x > knots[knots.length - 1]!) return knots.length
  let k = 0
  while (x > knots[k]!) k++
  return k
}

/** Value of a line. */
export function lineAt(line: Line, x: number): number {
  const k = pieceAt(line, x)
  return line.offset[k]! + line.slope[k]! * x
}

/** Adds the values of a line at how far numbers are beyond a point, with or without their sign, to the sums beside them. */
export function addBeyond(line: Line, { column, point, isAbsolute }: { column: Float32Array; point: number; isAbsolute: boolean }, sums: Float64Array, [first, end]: readonly [number, number]): void {
  if (line.bends === null) {
    for (let i = first; i < end; i++) sums[i]! += lineAt(line, isAbsolute ? Math.abs(column[i]! - point) : column[i]! - point)
    return
  }
  const { level, tilt, knots, by } = line.bends
  const [k0, k1, k2, k3, k4] = [knots[0]!, knots[1]!, knots[2]!, knots[3]!, knots[4]!]
  const [b0, b1, b2, b3, b4] = [by[0]!, by[1]!, by[2]!, by[3]!, by[4]!]
  for (let i = first; i < end; i++) {
    const signed = column[i]! - point
    const x = isAbsolute ? Math.abs(signed) : signed
    sums[i]! += level + tilt * x + b0 * Math.abs(x - k0) + b1 * Math.abs(x - k1) + b2 * Math.abs(x - k2)
      + b3 * Math.abs(x - k3) + b4 * Math.abs(x - k4)
  }
}

/** Puts the values of a line in the place of the first so many numbers. */
export function bend(line: Line, xs: Float64Array, count: number): void {
  if (line.bends === null) {
    for (let i = 0; i < count; i++) xs[i] = lineAt(line, xs[i]!)
    return
  }
  const { level, tilt, knots, by } = line.bends
  const [k0, k1, k2, k3, k4] = [knots[0]!, knots[1]!, knots[2]!, knots[3]!, knots[4]!]
  const [b0, b1, b2, b3, b4] = [by[0]!, by[1]!, by[2]!, by[3]!, by[4]!]
  for (let i = 0; i < count; i++) {
    const x = xs[i]!
    xs[i] = level + tilt * x + b0 * Math.abs(x - k0) + b1 * Math.abs(x - k1) + b2 * Math.abs(x - k2)
      + b3 * Math.abs(x - k3) + b4 * Math.abs(x - k4)
  }
}
