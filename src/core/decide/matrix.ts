/** Alternatives in rows, criteria in columns. */
export type Matrix = readonly (readonly number[])[]

/** For each criterion whether more is better (1) or less is (-1). */
export type Directions = readonly (1 | -1)[]

/** Throws a RangeError unless the matrix is a full rectangle of numbers with one weight for each criterion. */
export function requireMatrix(matrix: Matrix, weights: readonly number[]): void {
  const isFull = matrix.length > 0 && matrix.every((row) => row.length === weights.length && row.every(Number.isFinite))
  if (!isFull) throw new RangeError('every alternative needs a number for each weighted criterion')
}

export function column(matrix: Matrix, criterion: number): number[] {
  return matrix.map((row) => row[criterion]!)
}

export function dot(values: readonly number[], weights: readonly number[]): number {
  return values.reduce((sum, value, i) => sum + value * weights[i]!, 0)
}

/** Shares of their sum, so that they add up to 1. */
export function shares(values: readonly number[]): number[] {
  const sum = values.reduce((total, value) => total + value, 0)
  return values.map((value) => value / sum)
}
