import { dot, requireMatrix, type Matrix } from './matrix.ts'

interface SpotisOptions {
  /** Least and greatest value of each criterion, fixed beforehand. */
  bounds: readonly (readonly [number, number])[]
  /** The best value of each criterion: an end of its bounds, or a point that is wished for. */
  ideal: readonly number[]
  weights: readonly number[]
}

/**
 * SPOTIS: weighted distance to an ideal on bounds fixed beforehand, 0 (ideal) to 1; lower is better. As ideal and bounds
 * do not come from the alternatives, adding one never reorders the others, as with a policy's fixed anchors. Dezert,
 * Tchamova, Han and Tacnet, "The SPOTIS rank reversal free method", FUSION 2020.
 *
 * @example spotis([[8], [5]], { bounds: [[0, 10]], ideal: [10], weights: [1] }) // [0.2, 0.5]
 */
export function spotis(matrix: Matrix, { bounds, ideal, weights }: SpotisOptions): number[] {
  requireMatrix(matrix, weights)
  return matrix.map((row) => {
    return dot(row.map((value, j) => Math.abs(value - ideal[j]!) / Math.abs(bounds[j]![1] - bounds[j]![0])), weights)
  })
}
