/**
 * The value below which a share `p` (0 to 1) of sorted numbers lies: type 7 of Hyndman and Fan (1996), as R and numpy
 * do by default. Cost is constant. Sort ascending first and leave missing values out; throws a RangeError when empty.
 *
 * @example quantile([1, 2, 3, 4], 0.5) // 2.5
 */
export function quantile(sorted: ArrayLike<number>, p: number): number {
  if (sorted.length === 0) throw new RangeError('a quantile needs at least one number')
  const at = (sorted.length - 1) * p
  const below = sorted[Math.floor(at)] as number
  const above = sorted[Math.ceil(at)] as number
  return below + (above - below) * (at - Math.floor(at))
}
