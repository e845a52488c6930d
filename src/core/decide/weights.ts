import { shares } from './matrix.ts'

/**
 * Rank-order centroid: weights when only the order of criteria is known, the first being the most important; the centre
 * of all weights with that order. Barron and Barrett, "Decision quality using ranked attribute weights", Management
 * Science 42(11), 1996.
 *
 * @example rankOrderCentroid(3) // [0.6111, 0.2778, 0.1111]
 */
export function rankOrderCentroid(criteria: number): number[] {
  return Array.from({ length: criteria }, (_, rank) => {
    let sum = 0
    for (let place = criteria; place > rank; place--) sum += 1 / place
    return sum / criteria
  })
}

/**
 * Rank-sum weights: n, n - 1, … 1, as shares. Stillwell, Seaver and Edwards, Organizational Behavior and Human
 * Performance 28(1), 1981.
 *
 * @example rankSum(4) // [0.4, 0.3, 0.2, 0.1]
 */
export function rankSum(criteria: number): number[] {
  return shares(Array.from({ length: criteria }, (_, rank) => criteria - rank))
}

/**
 * Swing weights: points for the change from worst to best on each scale, 100 for the one that matters most, as shares.
 * Throws a RangeError when a point is negative or all are 0. Von Winterfeldt and Edwards, "Decision analysis and
 * behavioral research", 1986.
 *
 * @example swing([100, 80, 60, 40]) // [0.3571, 0.2857, 0.2143, 0.1429]
 */
export function swing(points: readonly number[]): number[] {
  if (!points.every((point) => point >= 0) || !points.some((point) => point > 0)) {
    throw new RangeError('swing points are 0 or more, and one at least is above 0')
  }
  return shares(points)
}

/**
 * The places of the weights from the greatest to the least, equal ones together.
 *
 * @example inOrderOfImportance([10, 60, 10, 20]) // [[1], [3], [0, 2]]
 */
export function inOrderOfImportance(weights: readonly number[]): number[][] {
  const places = new Map<number, number[]>()
  weights.forEach((weight, i) => places.set(weight, [...(places.get(weight) ?? []), i]))
  return [...places].sort(([a], [b]) => b - a).map(([, group]) => group)
}

/**
 * Weights by rank given back to their criteria; criteria of one group share the mean of their ranks.
 *
 * @example byImportance([[1], [0, 2]], rankSum(3)) // [0.25, 0.5, 0.25]
 */
export function byImportance(groups: readonly (readonly number[])[], byRank: readonly number[]): number[] {
  const weights: number[] = []
  let rank = 0
  for (const group of groups) {
    const mean = byRank.slice(rank, rank + group.length).reduce((sum, weight) => sum + weight, 0) / group.length
    for (const criterion of group) weights[criterion] = mean
    rank += group.length
  }
  return weights
}
