/** What is known of an uncertain input: its least, most likely and greatest value, rising; equal ones are allowed. */
export type Spread = readonly [min: number, mode: number, max: number]

/** Mean of the triangular distribution. */
export function triangularMean([min, mode, max]: Spread): number {
  return (min + mode + max) / 3
}

/** Mean of the PERT distribution, which trusts the most likely value four times as much (Malcolm et al. 1959). */
export function pertMean([min, mode, max]: Spread): number {
  return (min + 4 * mode + max) / 6
}

/**
 * Puts, in the place of each share (0 to 1), the value below which that share of a triangular distribution lies: in
 * closed form, `min + sqrt(u (max-min) (mode-min))` below the mode, `max - sqrt((1-u) (max-min) (max-mode))` from it
 * on.
 * Only arithmetic and square roots, which are exact by IEEE 754, so the same to the last digit on any machine. Where
 * min = max, that value. Works on lists because a simulation has millions; returns the list.
 *
 * @example triangularQuantiles([250, 550, 900], Float64Array.of(0.5)) // [562.73]
 */
export function triangularQuantiles([min, mode, max]: Spread, shares: Float64Array): Float64Array {
  const width = max - min
  const rise = mode - min
  const fall = max - mode
  const scale = width > 0 ? 0.5 / width : 0
  for (let i = 0; i < shares.length; i++) {
    // Both formulas in one, with weights of 0 and 1: a branch that chance decides is guessed wrong every second time,
    // and this takes a third of its time. The weights are exact, so the digits are the same.
    const u = shares[i]!
    const isAbove = 1 + Math.floor((u * width - rise) * scale)
    const isBelow = 1 - isAbove
    const sign = isBelow - isAbove
    const root = Math.sqrt((isAbove + sign * u) * width * (rise * isBelow + fall * isAbove))
    shares[i] = min * isBelow + max * isAbove + sign * root
  }
  return shares
}

/**
 * The same for the PERT distribution: a beta distribution over the range with the exponents `4 (mode - min) / width`
 * and
 * `4 (max - mode) / width`. Its density is taken as straight between 2,049 points that crowd towards the ends, which
 * keeps every quantile within a millionth of the range. Cost: the points once, then a binary search for each share.
 *
 * @example pertQuantiles([250, 550, 900], Float64Array.of(0.5)) // [556.37]
 */
export function pertQuantiles([min, mode, max]: Spread, shares: Float64Array): Float64Array {
  const width = max - min
  if (width === 0) return shares.fill(min)
  const { at, density, below } = betaTable((4 * (mode - min)) / width, (4 * (max - mode)) / width)
  const all = below.at(-1)!
  for (let i = 0; i < shares.length; i++) {
    const share = shares[i]! * all
    const cell = cellOf(share, below)
    const slope = (density[cell + 1]! - density[cell]!) / (at[cell + 1]! - at[cell]!)
    const rest = share - below[cell]!
    const root = Math.sqrt(Math.max(0, density[cell]! * density[cell]! + 2 * slope * rest))
    // Where the density is 0 the rest is 0 too, and at the far end a trace of rounding would leave the range.
    const within = rest === 0 ? 0 : (2 * rest) / (density[cell]! + root)
    shares[i] = min + width * Math.min(at[cell]! + within, at[cell + 1]!)
  }
  return shares
}

const cells = 2048

/** The points, the density `x^p (1-x)^q` there, not scaled, and the area below each. */
function betaTable(p: number, q: number) {
  const at = new Float64Array(cells + 1)
  const density = new Float64Array(cells + 1)
  const below = new Float64Array(cells + 1)
  for (let i = 0; i <= cells; i++) {
    const t = i / cells
    const x = t * t * (3 - 2 * t)
    at[i] = x
    density[i] = power(x, p) * power(1 - x, q)
    if (i > 0) below[i] = below[i - 1]! + ((density[i - 1]! + density[i]!) / 2) * (x - at[i - 1]!)
  }
  return { at, density, below }
}

/** The cell whose area holds `share`. */
function cellOf(share: number, below: Float64Array): number {
  let low = 0
  let high = cells
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (below[middle]! <= share) low = middle
    else high = middle
  }
  return low
}

/**
 * `base` (0 to 1) to a power of 0 or more, by square roots: `x^0.625 = x^(1/2) x^(1/8)`. Math.pow may differ between
 * engines in the last digits; square roots and products may not.
 */
function power(base: number, exponent: number): number {
  let result = 1
  let left = exponent
  for (; left >= 1; left--) result *= base
  for (let root = Math.sqrt(base), bit = 0; left > 0 && bit < 50; bit++, root = Math.sqrt(root)) {
    left *= 2
    if (left < 1) continue
    result *= root
    left--
  }
  return result
}
