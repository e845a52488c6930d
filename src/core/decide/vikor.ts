import { column, requireMatrix, type Matrix } from './matrix.ts'

/**
 * VIKOR on benefit criteria: the compromise index Q, 0 (best) to 1. `groupShare` (v, 0 to 1) is how much the sum of all
 * regrets counts against the greatest single regret. Opricovic and Tzeng, EJOR 156(2), 2004.
 *
 * @example vikor([[1, 2], [2, 1], [2, 2]], { weights: [0.5, 0.5], groupShare: 0.5 }) // [1, 1, 0]
 */
export function vikor(
  matrix: Matrix,
  { weights, groupShare }: { weights: readonly number[]; groupShare: number },
): number[] {
  requireMatrix(matrix, weights)
  const best = weights.map((_, j) => Math.max(...column(matrix, j)))
  const worst = weights.map((_, j) => Math.min(...column(matrix, j)))
  const regrets = matrix.map((row) => {
    return row.map((value, j) => {
      const range = best[j]! - worst[j]!
      return range === 0 ? 0 : (weights[j]! * (best[j]! - value)) / range
    })
  })
  const sums = toRange(regrets.map((row) => row.reduce((sum, regret) => sum + regret, 0)))
  const greatest = toRange(regrets.map((row) => Math.max(...row)))
  return sums.map((sum, i) => groupShare * sum + (1 - groupShare) * greatest[i]!)
}

function toRange(values: number[]): number[] {
  const least = Math.min(...values)
  const range = Math.max(...values) - least
  return values.map((value) => (range === 0 ? 0 : (value - least) / range))
}
