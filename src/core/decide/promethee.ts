import { dot, requireMatrix, type Directions, type Matrix } from './matrix.ts'

/**
 * How a difference in favour of one alternative becomes a preference from 0 to 1. Differences up to `indifference` count
 * nothing, from `preference` on fully, linearly between (type V; with indifference 0 type III, "V-shape"; with both 0
 * type I, "usual").
 */
interface PreferenceShape {
  indifference: number
  preference: number
}

interface Flows {
  /** How much each alternative is preferred to the others, 0 to 1. */
  positive: number[]
  /** How much the others are preferred to it. */
  negative: number[]
  /** The difference, by which PROMETHEE II ranks; all together add up to 0. */
  net: number[]
}

/**
 * PROMETHEE II: compares alternatives two by two. Brans and Vincke, "A preference ranking organisation method",
 * Management Science 31(6), 1985. Cost: alternatives² × criteria. One alternative alone has flows of 0.
 */
export function promethee(
  matrix: Matrix,
  {
    weights,
    directions,
    shapes,
  }: { weights: readonly number[]; directions: Directions; shapes: readonly PreferenceShape[] },
): Flows {
  requireMatrix(matrix, weights)
  const others = Math.max(1, matrix.length - 1)
  const prefer = (a: readonly number[], b: readonly number[]) =>
    dot(a.map((value, j) => preference(directions[j]! * (value - b[j]!), shapes[j]!)), weights)
  const flows = matrix.map((row) => ({
    positive: matrix.reduce((sum, other) => sum + prefer(row, other), 0) / others,
    negative: matrix.reduce((sum, other) => sum + prefer(other, row), 0) / others,
  }))
  return {
    positive: flows.map((flow) => flow.positive),
    negative: flows.map((flow) => flow.negative),
    net: flows.map((flow) => flow.positive - flow.negative),
  }
}

function preference(difference: number, { indifference, preference }: PreferenceShape): number {
  if (difference <= indifference) return 0
  return difference >= preference ? 1 : (difference - indifference) / (preference - indifference)
}
