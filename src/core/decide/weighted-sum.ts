import { column, dot, requireMatrix, type Matrix } from './matrix.ts'

/**
 * Weighted sum (simple additive weighting) of benefit criteria, each divided by its greatest value; a criterion that is
 * 0 throughout adds nothing. Scores depend on the alternatives compared: a policy with fixed anchors does not use this
 * scaling. Fishburn, "Additive utilities with incomplete product set", Operations Research 15(3), 1967.
 *
 * @example weightedSum([[2, 1], [1, 4]], [0.5, 0.5]) // [0.625, 0.75]
 */
export function weightedSum(matrix: Matrix, weights: readonly number[]): number[] {
  requireMatrix(matrix, weights)
  const greatest = weights.map((_, j) => Math.max(...column(matrix, j)))
  return matrix.map((row) => dot(row.map((value, j) => (greatest[j] === 0 ? 0 : value / greatest[j]!)), weights))
}
