/** The kinds of relationship a new approach can end in, from the lightest to the weightiest. */
export const proposals = ['host-visit-only', 'mou-or-collaboration', 'friendship', 'twinning'] as const

export type Proposal = (typeof proposals)[number]

/** `insufficient-evidence` is a state on the way to an outcome: too little is scored to decide. */
export type Outcome = Proposal | 'decline' | 'insufficient-evidence'

/** What one proposal asks for; limits are inclusive. */
interface ProposalRule {
  proposal: Proposal
  /** Least `low` score, 0 to 100. */
  score: number
  /** Gate → least level. Gates are never traded against points. */
  gates: Readonly<Record<string, number>>
  /** Criterion → least score. */
  floors: Readonly<Record<string, number>>
  /** Whether the track record must be met. */
  trackRecord: boolean
}

/** Numbers of a partner city policy. A policy is data of an office; nothing here knows one. */
export interface AssessmentPolicy {
  /** Criterion → weight, in the order of the policy; their sum is 100. */
  weights: Readonly<Record<string, number>>
  /** Gates in the order of the policy. */
  gates: readonly string[]
  /** Least weight of scored criteria before anything is decided. */
  coverageMinimum: number
  /** From the weightiest proposal to the lightest. */
  rules: readonly ProposalRule[]
  trackRecord: TrackRecord
}

/** How an existing agreement has done; as part of a policy, the least of each. */
export interface TrackRecord {
  monthsActive: number
  completedProjects: number
  /** Of three (council, university, business), those with commitments of their own. */
  anchors: number
  budgetYears: number
}

/** What one assessor found: scores and gate levels 0 to 4, `null` or absent while not scored or not checked. */
export interface Findings {
  scores: Readonly<Record<string, number | null>>
  gates: Readonly<Record<string, number | null>>
  redLines: readonly string[]
  trackRecord: TrackRecord | null
}

export type FailedTest =
  | { test: 'score'; given: number; least: number }
  | { test: 'gate' | 'floor'; of: string; given: number | null; least: number }
  | { test: 'track-record' }

interface NotEligible {
  proposal: Proposal
  because: FailedTest[]
}

export interface Assessment {
  /** Score 0 to 100 with every unscored criterion at 0; decides. One decimal. */
  low: number
  /** The same with every unscored criterion at 4. */
  high: number
  /** Weight of the scored criteria. */
  coverage: number
  outcome: Outcome
  /** Red lines crossed, in the order found; any one declines. */
  redLines: readonly string[]
  /** Proposals weightier than the outcome, each with all its failed tests. Empty when a red line or coverage decided. */
  notEligible: NotEligible[]
  /** Whether missing evidence could lift the score to the next proposal; `null` when a red line or coverage decided. */
  wouldChangeWithEvidence: boolean | null
}

/**
 * The outcome of one assessment under a policy. Red lines come first, then coverage, then the proposals from the
 * weightiest to the lightest: the first without a failed test is the outcome, `decline` when there is none.
 * An unscored criterion counts 0 in `low`, 4 in `high`, and fails a floor. Cost grows with criteria × proposals.
 */
export function assess(policy: AssessmentPolicy, findings: Findings): Assessment {
  const figures = scoreRange(policy.weights, findings.scores)
  const decided = { ...figures, redLines: findings.redLines, notEligible: [], wouldChangeWithEvidence: null }
  if (findings.redLines.length > 0) return { ...decided, outcome: 'decline' }
  if (figures.coverage < policy.coverageMinimum) return { ...decided, outcome: 'insufficient-evidence' }

  const notEligible: NotEligible[] = []
  for (const rule of policy.rules) {
    const because = failedTests({ policy, findings, low: figures.low }, rule)
    if (because.length === 0) break
    notEligible.push({ proposal: rule.proposal, because })
  }
  const nextHigher = policy.rules[notEligible.length - 1]
  return {
    ...figures,
    outcome: policy.rules[notEligible.length]?.proposal ?? 'decline',
    redLines: [],
    notEligible,
    wouldChangeWithEvidence: !!nextHigher && figures.low < nextHigher.score && nextHigher.score <= figures.high,
  }
}

/** Gates that keep the next weightier proposal out of reach, whatever the points. */
export function gatesInTheWay({ notEligible }: Pick<Assessment, 'notEligible'>): string[] {
  return (notEligible.at(-1)?.because ?? []).flatMap((failed) => (failed.test === 'gate' ? [failed.of] : []))
}

/** The tests of one proposal that fail, in the order score, gates, floors, track record. `low` is rounded. */
export function failedTests(
  { policy, findings, low }: { policy: AssessmentPolicy; findings: Findings; low: number },
  rule: ProposalRule,
): FailedTest[] {
  const failed: FailedTest[] = []
  if (low < rule.score) failed.push({ test: 'score', given: low, least: rule.score })
  failed.push(...below('gate', policy.gates, rule.gates, findings.gates))
  failed.push(...below('floor', Object.keys(policy.weights), rule.floors, findings.scores))
  if (rule.trackRecord && !meets(findings.trackRecord, policy.trackRecord)) failed.push({ test: 'track-record' })
  return failed
}

/** `low`, `high` and `coverage` of scores under weights, each to one decimal. */
export function scoreRange(weights: AssessmentPolicy['weights'], scores: Findings['scores']) {
  let points = 0
  let covered = 0
  let total = 0
  for (const [criterion, weight] of Object.entries(weights)) {
    const score = scores[criterion] ?? null
    total += weight
    if (score === null) continue
    points += weight * score
    covered += weight
  }
  return {
    low: toOneDecimal(points / 4),
    high: toOneDecimal(points / 4 + total - covered),
    coverage: toOneDecimal(covered),
  }
}

/** Half up as in exact decimal arithmetic; 64.95 is 65, also where its binary form falls a hair short. */
export function toOneDecimal(value: number): number {
  return Math.round(value * 10 + 1e-9) / 10
}

function below(
  test: 'gate' | 'floor',
  order: readonly string[],
  leastOf: Readonly<Record<string, number>>,
  givenOf: Readonly<Record<string, number | null>>,
): FailedTest[] {
  return order.flatMap((of) => {
    const least = leastOf[of]
    const given = givenOf[of] ?? null
    return least === undefined || (given !== null && given >= least) ? [] : [{ test, of, given, least }]
  })
}

function meets(given: TrackRecord | null, least: TrackRecord): boolean {
  return (
    given !== null &&
    given.monthsActive >= least.monthsActive &&
    given.completedProjects >= least.completedProjects &&
    given.anchors >= least.anchors &&
    given.budgetYears >= least.budgetYears
  )
}
