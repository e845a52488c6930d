import { anyWeights } from './smaa.ts'

/**
 * Share (0 to 1) of random weights under which each alternative is among the best `top`: the rank acceptability indices
 * of SMAA-2 added up over the first ranks, with weights uniform over all that sum to 1. Source: Lahdelma and Salminen
 * (2001), "SMAA-2: stochastic multicriteria acceptability analysis for group decision making", Operations Research 49(3).
 * For hundreds of alternatives, where `smaa`, which compares all pairs, would take too long.
 * Alternatives tied with the last one in count as in. A missing value (`null`) is left out of that alternative's
 * weighted mean; an alternative without any value is never in. Cost draws × alternatives × (criteria + log).
 *
 * @example shareInTop([[4, 0], [0, 4], [3, 3]], { top: 1, draws: 1000, random }) // about [.25, .25, .5]
 */
export function shareInTop(
  alternatives: readonly (readonly (number | null)[])[],
  { top, draws, random }: { top: number; draws: number; random: () => number },
): number[] {
  const timesIn = new Uint32Array(alternatives.length)
  const scores = new Float64Array(alternatives.length)
  const weights = new Float64Array(alternatives[0]?.length ?? 0)
  const drawWeights = anyWeights(random)
  for (let draw = 0; draw < draws; draw++) {
    drawWeights(weights)
    for (const [i, values] of alternatives.entries()) scores[i] = weightedMean(values, weights)
    const limit = Float64Array.from(scores).sort()[Math.max(0, alternatives.length - top)]!
    for (let i = 0; i < scores.length; i++) if (scores[i]! >= limit && scores[i]! > -Infinity) timesIn[i]!++
  }
  return Array.from(timesIn, (times) => (draws === 0 ? 0 : times / draws))
}

function weightedMean(values: readonly (number | null)[], weights: Float64Array): number {
  let sum = 0
  let weight = 0
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!
    if (value === null) continue
    sum += weights[i]! * value
    weight += weights[i]!
  }
  return weight === 0 ? -Infinity : sum / weight
}
