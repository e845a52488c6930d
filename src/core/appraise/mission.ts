import { grossToNet, type Additionality } from './additionality.ts'
import { grossLocal, type PresentValue, type Tiers } from './amounts.ts'
import { presentValue, type RateBand } from './discounting.ts'
import { groupOf, type Grade } from './evidence.ts'
import type { Step } from './ledger.ts'
import { isFirm, isPipeline, type Stage, type StageProbabilities } from './realisation.ts'

export interface Order {
  id: string
  stage: Stage
  grade: Grade
  currency: 'GBP' | 'CNY'
  amount: number
  /** Years from t = 0 over which the amount is spread in equal parts; all different, at least one. */
  years: number[]
  /** Own probability of a pipeline order, in place of the stage's. */
  p?: number
}

export interface MissionInput extends Additionality {
  orders: Order[]
  /** Yuan for one pound; needed only when an order is in yuan. */
  fxCnyPerGbp?: number
  gvaRatio: number
  a: number
}

export interface MissionAppraisal {
  /** Recorded turnover in pounds, year 0 to the last year of any order. */
  turnoverByYear: number[]
  gva: Tiers<'local'>
  presentContributed: PresentValue<'local', 'contributed'>
  presentAttributed: PresentValue<'local', 'attributed'>
  associatedTurnover: number
  pipelineFaceValue: number
  pipelineExpectedTurnover: number
  ledger: Step[]
}

/**
 * Channel CH-02, orders of an outward mission. Recorded turnover needs a firm stage and grade G4 or G5; hopes are shown
 * beside it at face and expected value; a firm stage on weaker evidence and a lapsed order enter no figure.
 */
export function appraiseMission(
  input: MissionInput,
  parameters: { schedule: readonly RateBand[]; probabilities: StageProbabilities },
): MissionAppraisal {
  const turnoverByYear = recordedByYear(input)
  const associatedTurnover = turnoverByYear.reduce((total, pounds) => total + pounds, 0)
  const gross = grossLocal(...turnoverByYear.map((pounds) => pounds * input.gvaRatio))
  const { tiers, ledger } = grossToNet(gross, input)
  return {
    turnoverByYear,
    gva: tiers,
    presentContributed: presentValue(tiers.contributed, parameters.schedule),
    presentAttributed: presentValue(tiers.attributed, parameters.schedule),
    associatedTurnover,
    ...pipeline(input, parameters.probabilities),
    ledger: [
      { step: 'recordedTurnover', pounds: associatedTurnover },
      { step: 'grossGva', factor: input.gvaRatio, pounds: associatedTurnover * input.gvaRatio },
      ...ledger,
    ],
  }
}

function recordedByYear(input: MissionInput): number[] {
  const lastYear = Math.max(...input.orders.flatMap((order) => order.years))
  const byYear = Array.from({ length: lastYear + 1 }, () => 0)
  for (const order of input.orders) {
    if (!isFirm(order.stage) || groupOf(order.grade) !== 'recorded') continue
    for (const year of order.years) byYear[year]! += inPounds(order, input) / order.years.length
  }
  return byYear
}

function pipeline(input: MissionInput, probabilities: StageProbabilities) {
  let pipelineFaceValue = 0
  let pipelineExpectedTurnover = 0
  for (const order of input.orders) {
    if (!isPipeline(order.stage)) continue
    const pounds = inPounds(order, input)
    pipelineFaceValue += pounds
    pipelineExpectedTurnover += pounds * (order.p ?? probabilities[order.stage])
  }
  return { pipelineFaceValue, pipelineExpectedTurnover }
}

function inPounds(order: Order, { fxCnyPerGbp }: MissionInput): number {
  if (order.currency === 'GBP') return order.amount
  if (fxCnyPerGbp === undefined) throw new RangeError('an order in yuan needs fxCnyPerGbp')
  return order.amount / fxCnyPerGbp
}
