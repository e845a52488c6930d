import {
  failedTests,
  scoreRange,
  toOneDecimal,
  type AssessmentPolicy,
  type Findings,
  type Outcome,
} from './assessment.ts'
import type { DrawWeights } from './smaa.ts'
import { byImportance, inOrderOfImportance, rankOrderCentroid, rankSum } from './weights.ts'

type Weights = AssessmentPolicy['weights']

/** The range of one weight within which the outcome holds, the others keeping their proportions. */
export interface WeightRange {
  criterion: string
  weight: number
  from: number
  to: number
  /** Outcome just below `from`; `null` when it holds down to 0. */
  below: Outcome | null
  /** Outcome just above `to`; `null` when it holds up to the sum of all weights. */
  above: Outcome | null
}

/**
 * How far each weight must move before the outcome changes, the other weights being rescaled in proportion so that the
 * sum stays (equally, where they are all 0). Score and coverage are linear in one weight, so the ends are exact, the
 * policy's rounding to one decimal included. Cost grows with criteria² × proposals.
 */
export function weightRanges(policy: AssessmentPolicy, findings: Findings): WeightRange[] {
  const outcomeWith = outcomeByWeights(policy, findings)
  const outcome = outcomeWith(policy.weights)
  const total = sumOf(policy.weights)
  return Object.entries(policy.weights).map(([criterion, weight]) => {
    const weightsAt = (moved: number) => rescaled(policy.weights, criterion, moved)
    const turns = turningPoints(policy, findings, [weightsAt(0), weightsAt(total)]).map((share) => share * total)
    const change = (stops: number[]) => {
      for (let i = 0; i + 1 < stops.length; i++) {
        const after = outcomeWith(weightsAt((stops[i]! + stops[i + 1]!) / 2))
        if (Math.abs(stops[i]! - stops[i + 1]!) > 1e-9 && after !== outcome) return { at: stops[i]!, outcome: after }
      }
      return null
    }
    const down = change([weight, ...turns.filter((at) => at < weight).toReversed(), 0])
    const up = change([weight, ...turns.filter((at) => at > weight), total])
    return {
      criterion,
      weight,
      from: down?.at ?? 0,
      to: up?.at ?? total,
      below: down?.outcome ?? null,
      above: up?.outcome ?? null,
    }
  })
}

/** The outcome under weights that anyone could have set: all the same, or from the order of importance alone. */
export interface OutcomesWithOtherWeights {
  equal: Outcome
  /** Falling evenly from the most important criterion to the least. */
  rankSum: Outcome
  /** The centre of all weights in that order. */
  rankOrderCentroid: Outcome
}

/** Criteria of equal weight share a rank. */
export function outcomesWithOtherWeights(policy: AssessmentPolicy, findings: Findings): OutcomesWithOtherWeights {
  const names = Object.keys(policy.weights)
  const total = sumOf(policy.weights)
  const order = inOrderOfImportance(Object.values(policy.weights))
  const outcomeOf = outcomeByWeights(policy, findings)
  const outcome = (shares: readonly number[]) => outcomeOf(Object.fromEntries(names.map((name, i) => [name, shares[i]! * total])))
  return {
    equal: outcome(names.map(() => 1 / names.length)),
    rankSum: outcome(byImportance(order, rankSum(names.length))),
    rankOrderCentroid: outcome(byImportance(order, rankOrderCentroid(names.length))),
  }
}

/**
 * Share of drawn weights (0 to 1) under which each outcome is reached; outcomes never reached are left out. The
 * acceptability of SMAA for sorting into categories: Tervonen and others, "A stochastic method for robustness analysis in
 * sorting problems", EJOR 192(1), 2009. Weights are drawn in the order of the policy's; sampling error as for `smaa`.
 */
export function outcomeShares(
  policy: AssessmentPolicy,
  findings: Findings,
  { draws, weights: drawWeights }: { draws: number; weights: DrawWeights },
): Map<Outcome, number> {
  const decide = outcomeByFigures(policy, findings)
  const scores = Object.keys(policy.weights).map((criterion) => findings.scores[criterion] ?? null)
  const total = sumOf(policy.weights)
  const weights = new Float64Array(scores.length)
  const timesReached = new Map<Outcome, number>()
  for (let draw = 0; draw < draws; draw++) {
    drawWeights(weights)
    let points = 0
    let covered = 0
    for (let i = 0; i < weights.length; i++) {
      const score = scores[i]!
      if (score === null) continue
      points += weights[i]! * score
      covered += weights[i]!
    }
    const outcome = decide(toOneDecimal((points * total) / 4), toOneDecimal(covered * total))
    timesReached.set(outcome, (timesReached.get(outcome) ?? 0) + 1)
  }
  return new Map([...timesReached].map(([outcome, times]) => [outcome, times / draws]))
}

function outcomeByWeights(policy: AssessmentPolicy, findings: Findings): (weights: Weights) => Outcome {
  const decide = outcomeByFigures(policy, findings)
  return (weights) => {
    const { low, coverage } = scoreRange(weights, findings.scores)
    return decide(low, coverage)
  }
}

/** The outcome as a function of `low` and `coverage` alone: red lines, gates, floors and track record do not move. */
function outcomeByFigures(policy: AssessmentPolicy, findings: Findings): (low: number, coverage: number) => Outcome {
  if (findings.redLines.length > 0) return () => 'decline'
  const eligible = policy.rules.filter((rule) => {
    return failedTests({ policy, findings, low: rule.score }, rule).length === 0
  })
  return (low, coverage) => {
    if (coverage < policy.coverageMinimum) return 'insufficient-evidence'
    return eligible.find(({ score }) => low >= score)?.proposal ?? 'decline'
  }
}

function rescaled(weights: Weights, criterion: string, moved: number): Weights {
  const total = sumOf(weights)
  const others = total - weights[criterion]!
  const count = Object.keys(weights).length - 1
  return Object.fromEntries(
    Object.entries(weights).map(([name, weight]) => {
      if (name === criterion) return [name, moved]
      return [name, others > 1e-9 ? (weight * (total - moved)) / others : (total - moved) / count]
    }),
  )
}

/** Shares of the way between two sets of weights at which score or coverage crosses a limit, rising. */
function turningPoints(
  policy: AssessmentPolicy,
  findings: Findings,
  [start, end]: [Weights, Weights],
): number[] {
  const [scoreAt0, scoreAt1] = [points(start, findings.scores), points(end, findings.scores)]
  const [coveredAt0, coveredAt1] = [covered(start, findings.scores), covered(end, findings.scores)]
  return [
    ...policy.rules.map(({ score }) => crossing(scoreAt0, scoreAt1, leastMeeting(score))),
    crossing(coveredAt0, coveredAt1, leastMeeting(policy.coverageMinimum)),
  ]
    .filter((share) => share > 0 && share < 1)
    .sort((a, b) => a - b)
}

function crossing(at0: number, at1: number, limit: number): number {
  return at0 === at1 ? -1 : (limit - at0) / (at1 - at0)
}

/** The least exact figure that meets a limit once it is rounded to one decimal. */
function leastMeeting(limit: number): number {
  return Math.ceil(limit * 10 - 1e-9) / 10 - 0.05
}

function points(weights: Weights, scores: Findings['scores']): number {
  return Object.entries(weights).reduce((sum, [name, weight]) => sum + (weight * (scores[name] ?? 0)) / 4, 0)
}

function covered(weights: Weights, scores: Findings['scores']): number {
  return sumOf(Object.fromEntries(Object.entries(weights).filter(([name]) => (scores[name] ?? null) !== null)))
}

function sumOf(weights: Weights): number {
  return Object.values(weights).reduce((sum, weight) => sum + weight, 0)
}
