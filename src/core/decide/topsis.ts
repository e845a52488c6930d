import { column, requireMatrix, type Directions, type Matrix } from './matrix.ts'

interface TopsisOptions {
  weights: readonly number[]
  directions: Directions
  /**
   * `vector` divides by the length of the column, `range` maps least to 0 and greatest to 1. The choice alone can change
   * the winner (Opricovic and Tzeng, EJOR 156, 2004), so always say which was used.
   */
  scaling: 'vector' | 'range'
}

/**
 * TOPSIS: closeness to the ideal, 0 (as far as the worst) to 1. Adding a bad alternative can change who is first, since
 * the ideal is made from the alternatives present. Hwang and Yoon, "Multiple attribute decision making", 1981.
 *
 * @example topsis([[1, 3000], [2, 3750], [5, 4500]], { weights: [.5, .5], directions: [-1, 1], scaling: 'vector' })
 * // [0.762, 0.722, 0.238]
 */
export function topsis(matrix: Matrix, { weights, directions, scaling }: TopsisOptions): number[] {
  requireMatrix(matrix, weights)
  const scale = weights.map((_, j) => (scaling === 'vector' ? vectorScale : rangeScale)(column(matrix, j)))
  const weighted = matrix.map((row) => row.map((value, j) => scale[j]!(value) * weights[j]!))
  const best = directions.map((direction, j) => direction * Math.max(...column(weighted, j).map((v) => direction * v)))
  const worst = directions.map((direction, j) => direction * Math.min(...column(weighted, j).map((v) => direction * v)))
  return weighted.map((row) => {
    const [fromBest, fromWorst] = [distance(row, best), distance(row, worst)]
    return fromBest + fromWorst === 0 ? 1 : fromWorst / (fromBest + fromWorst)
  })
}

function vectorScale(values: number[]): (value: number) => number {
  const length = Math.hypot(...values)
  return (value) => (length === 0 ? 0 : value / length)
}

function rangeScale(values: number[]): (value: number) => number {
  const least = Math.min(...values)
  const range = Math.max(...values) - least
  return (value) => (range === 0 ? 0 : (value - least) / range)
}

function distance(a: readonly number[], b: readonly number[]): number {
  return Math.hypot(...a.map((value, i) => value - b[i]!))
}
