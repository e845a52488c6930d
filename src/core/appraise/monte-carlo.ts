import { quantile } from '#core/stats/quantile.ts'
import { mulberry32 } from '#core/stats/mulberry32.ts'
import { simulatedProduct } from './simulation.ts'
import { placeRanks } from './partial-order.ts'
import { tornado, type TornadoBar } from './sensitivity.ts'
import { pertMean, triangularMean, triangularQuantiles, type Spread } from './spread.ts'

export const uncertainInputs = ['turnover', 'gvaRatio', 'deadweight', 'multiplier'] as const

export type UncertainInput = (typeof uncertainInputs)[number]

export interface MonteCarloInput extends Readonly<Record<UncertainInput, Spread>> {
  seed: number
  draws: number
  /** The order in which each draw takes its uniforms: all four, each once. */
  order: readonly UncertainInput[]
  fixed: { L: number; Dp: number; S: number; a: number }
}

export interface Percentiles {
  p10: number
  p50: number
  p90: number
}

export interface MonteCarloAppraisal extends Percentiles {
  firstThreeUniforms: number[]
  sampleMean: number
  analyticMean: number
  modalPointEstimate: number
  turnoverQuantiles: Percentiles
  turnoverPertMean: number
  turnoverTriangularMean: number
  /** The result at the ends of each input, the others at their modes. */
  sensitivity: TornadoBar<UncertainInput>[]
}

/**
 * The range of an attributed net GVA whose turnover, GVA ratio, deadweight and multiplier are uncertain. P50 is the
 * headline: with skewed inputs the point estimate from the modes alone lies above it.
 */
export function appraiseRange(input: MonteCarloInput): MonteCarloAppraisal {
  const { turnover, gvaRatio, deadweight, multiplier, fixed } = input
  const constant = (1 - fixed.L) * (1 - fixed.Dp) * (1 - fixed.S) * fixed.a
  const spreads = { turnover, gvaRatio, deadweight, multiplier }
  const at = (point: Record<UncertainInput, number>) =>
    point.turnover * point.gvaRatio * (1 - point.deadweight) * point.multiplier * constant
  const outcomes = simulatedProduct(
    input.order.map((name) => factorOf(name, input)),
    { ...input, constant },
  )
  const sampleMean = mean(outcomes)
  const random = mulberry32(input.seed)
  const ofTurnover = triangularQuantiles(turnover, Float64Array.of(0.1, 0.5, 0.9))
  return {
    firstThreeUniforms: [random(), random(), random()],
    ...percentiles(outcomes),
    sampleMean,
    analyticMean: at(each(spreads, triangularMean)),
    modalPointEstimate: at(each(spreads, ([, mode]) => mode)),
    turnoverQuantiles: { p10: ofTurnover[0]!, p50: ofTurnover[1]!, p90: ofTurnover[2]! },
    turnoverPertMean: pertMean(turnover),
    turnoverTriangularMean: triangularMean(turnover),
    sensitivity: tornado(spreads, at),
  }
}

function each(
  spreads: Record<UncertainInput, Spread>,
  value: (spread: Spread) => number,
): Record<UncertainInput, number> {
  const { turnover, gvaRatio, deadweight, multiplier } = spreads
  return {
    turnover: value(turnover),
    gvaRatio: value(gvaRatio),
    deadweight: value(deadweight),
    multiplier: value(multiplier),
  }
}

function factorOf(name: UncertainInput, input: MonteCarloInput) {
  return { spread: input[name], shape: 'triangular', enters: name === 'deadweight' ? 'remainder' : 'itself' } as const
}

/** Reorders `outcomes` as far as the percentiles need: each is read between the two ranks around it (type 7). */
function percentiles(outcomes: Float64Array): Percentiles {
  const ranks = [0.1, 0.5, 0.9].map((p) => (outcomes.length - 1) * p)
  placeRanks(outcomes, [...new Set(ranks.flatMap((rank) => [Math.floor(rank), Math.ceil(rank)]))])
  return { p10: quantile(outcomes, 0.1), p50: quantile(outcomes, 0.5), p90: quantile(outcomes, 0.9) }
}

function mean(values: Float64Array): number {
  let total = 0
  for (const value of values) total += value
  return total / values.length
}
