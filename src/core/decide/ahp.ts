import { dot, shares, type Matrix } from './matrix.ts'

interface Priorities {
  /** Weights that add up to 1. */
  weights: number[]
  /** Greatest eigenvalue; equal to the number of criteria when all judgements agree. */
  lambdaMax: number
  /** Consistency ratio; over 0.10 the judgements contradict each other and should be made again. */
  consistencyRatio: number
}

/**
 * AHP: weights from judgements two by two (how many times the row is more important than the column) as the principal
 * eigenvector, with Saaty's consistency ratio. Saaty, "The analytic hierarchy process", 1980; random indices from the
 * same. Throws a RangeError unless the matrix is square, positive and reciprocal, of 1 to 10 criteria.
 *
 * @example ahp([[1, 3], [1 / 3, 1]]).weights // [0.75, 0.25]
 */
export function ahp(judgements: Matrix): Priorities {
  const n = judgements.length
  requireReciprocal(judgements)
  let weights = Array.from({ length: n }, () => 1 / n)
  let change = 1
  for (let round = 0; round < 1000 && change > 1e-15; round++) {
    const next = shares(judgements.map((row) => dot(row, weights)))
    change = Math.max(...next.map((weight, i) => Math.abs(weight - weights[i]!)))
    weights = next
  }
  const lambdaMax = judgements.reduce((sum, row, i) => sum + dot(row, weights) / weights[i]!, 0) / n
  const consistencyRatio = n < 3 ? 0 : (lambdaMax - n) / (n - 1) / randomIndex[n]!
  return { weights, lambdaMax, consistencyRatio }
}

/** Weights by the geometric mean of the rows: close to the eigenvector, but it can order criteria differently. */
export function ahpGeometricMean(judgements: Matrix): number[] {
  requireReciprocal(judgements)
  return shares(judgements.map((row) => Math.exp(row.reduce((sum, value) => sum + Math.log(value), 0) / row.length)))
}

/** Mean consistency index of random judgements, by the number of criteria. */
const randomIndex = [0, 0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49]

function requireReciprocal(judgements: Matrix): void {
  const n = judgements.length
  const isReciprocal = judgements.every((row, i) => {
    return row.length === n && row.every((value, j) => value > 0 && Math.abs(value * judgements[j]![i]! - 1) < 1e-6)
  })
  if (n === 0 || n >= randomIndex.length || !isReciprocal) {
    throw new RangeError('judgements must be a square, positive, reciprocal matrix of 1 to 10 criteria')
  }
}
