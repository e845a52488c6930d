/** Points of a value function in rising order of `at`; between them values run in straight lines. */
type ValuePoints = readonly { at: number; value: number }[]

/**
 * Value of a measurement on a piecewise linear scale, as set with a committee; beyond the ends it stays at the end's
 * value. Throws a RangeError without points.
 *
 * @example valueOf([{ at: 50, value: 1 }, { at: 100, value: 0 }], 75) // 0.5
 */
export function valueOf(points: ValuePoints, measurement: number): number {
  const above = points.findIndex(({ at }) => at >= measurement)
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) throw new RangeError('a value function needs a point')
  if (above <= 0) return above === 0 ? first.value : last.value
  const [from, to] = [points[above - 1]!, points[above]!]
  return from.value + ((to.value - from.value) * (measurement - from.at)) / (to.at - from.at)
}
