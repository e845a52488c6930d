import * as z from 'zod'
import {
  assess,
  failedTests,
  type Assessment,
  type AssessmentPolicy,
  type FailedTest,
  type Findings,
  type Outcome,
  type Proposal,
} from '#core/decide/assessment.ts'
import {
  outcomeShares,
  outcomesWithOtherWeights,
  weightRanges,
  type OutcomesWithOtherWeights,
  type WeightRange,
} from '#core/decide/robustness.ts'
import { anyWeights, rankedWeights } from '#core/decide/smaa.ts'
import { betterFit } from '#core/decide/type-fit.ts'
import { inOrderOfImportance, swing } from '#core/decide/weights.ts'
import { mulberry32 } from '#core/stats/mulberry32.ts'
import { listOf } from '#platform/http/form.ts'
import { defaultPolicy } from './default-policy.data.ts'
import { tryMessages as m } from './messages.ts'
import { assessmentNumbers } from './partner-city-policy.ts'

const level = z.coerce.number().int().min(0).max(4).optional()
/** Name of the field that holds the points of one criterion. */
export const pointsField = (criterion: string): string => `points${criterion}`

const points = defaultPolicy.criteria.map(({ id, weight }): [string, z.ZodDefault<z.ZodCoercedNumber>] => {
  return [pointsField(id), z.coerce.number().min(0).max(1000).default(weight)]
})
const trackFigures = ['monthsActive', 'completedProjects', 'anchors', 'budgetYears'] as const

/** The form of the page: red lines, gates, scores and track record, all optional; an empty field is not scored. */
export const tryForm = z
  .object({
    redLine: listOf(z.enum(['RL1', 'RL2', 'RL3', 'RL4', 'RL5', 'RL6', 'RL7'])),
    ...Object.fromEntries([...defaultPolicy.gates, ...defaultPolicy.criteria].map(({ id }) => [id, level])),
    ...Object.fromEntries(points),
    monthsActive: z.coerce.number().min(0).max(2400).optional(),
    completedProjects: z.coerce.number().int().min(0).max(10_000).optional(),
    anchors: z.coerce.number().int().min(0).max(3).optional(),
    budgetYears: z.coerce.number().min(0).max(100).optional(),
    namedProjects: z.coerce.number().int().min(0).max(1000).default(0),
  })
  .superRefine((form, check) => {
    if (pointsOf(form).every((given) => given === 0)) {
      check.addIssue({ code: 'custom', path: [points[0]![0]], params: { text: m.somePoints } })
    }
    const missing = trackFigures.filter((figure) => form[figure] === undefined)
    if (missing.length === 0 || missing.length === trackFigures.length) return
    for (const figure of missing) check.addIssue({ code: 'custom', path: [figure], params: { text: m.allFour } })
  })

export type TryForm = z.output<typeof tryForm>

/** The form without what was wrong in it, so that an answer can be shown beside the errors. */
export function soundForm(values: Readonly<Record<string, unknown>>): TryForm {
  const parsed = tryForm.safeParse(values)
  if (parsed.success) return parsed.data
  const wrong = new Set(parsed.error.issues.map(({ path }) => path[0]))
  // A track record is whole or none.
  if (trackFigures.some((figure) => wrong.has(figure))) for (const figure of trackFigures) wrong.add(figure)
  return soundForm(Object.fromEntries(Object.entries(values).filter(([name]) => !wrong.has(name))))
}

export interface Trial extends Assessment {
  /** The policy with the weights of the form. */
  numbers: AssessmentPolicy
  findings: Findings
  /** Tests of every proposal that fail, also of those below the outcome. */
  failed: Readonly<Record<Proposal, FailedTest[]>>
  /** A kind that may suit better than the outcome, shown beside it. */
  betterFit: 'mou-or-collaboration' | 'friendship' | null
  otherWeights: OutcomesWithOtherWeights
  /** Outcome → share of random weights, 0 to 1. */
  shares: ReadonlyMap<Outcome, number>
  /** The same, of the weights that keep the order of importance. */
  sharesInOrder: ReadonlyMap<Outcome, number>
  ranges: WeightRange[]
}

/** What the default policy answers to a form under the form's weights, and how firm the answer is. Nothing is stored. */
export function tryPolicy(form: TryForm): Trial {
  const weights = swing(pointsOf(form)).map((share) => share * 100)
  const numbers = {
    ...assessmentNumbers(defaultPolicy),
    weights: Object.fromEntries(defaultPolicy.criteria.map(({ id }, i) => [id, weights[i]!])),
  }
  const findings = findingsOf(form)
  const assessment = assess(numbers, findings)
  const civicFit = findings.scores[defaultPolicy.typeFit.criterion] ?? null
  const order = inOrderOfImportance(weights)
  const tested = { policy: numbers, findings, low: assessment.low }
  return {
    ...assessment,
    numbers,
    findings,
    failed: Object.fromEntries(numbers.rules.map((rule) => [rule.proposal, failedTests(tested, rule)])) as Trial['failed'],
    betterFit: betterFit(defaultPolicy.typeFit, { ...assessment, civicFit, namedProjects: form.namedProjects }),
    otherWeights: outcomesWithOtherWeights(numbers, findings),
    shares: outcomeShares(numbers, findings, { draws: 10_000, weights: anyWeights(mulberry32(1)) }),
    sharesInOrder: outcomeShares(numbers, findings, { draws: 10_000, weights: rankedWeights(order, mulberry32(1)) }),
    ranges: weightRanges(numbers, findings),
  }
}

function pointsOf(form: object): number[] {
  return points.map(([field]) => (form as Readonly<Record<string, number>>)[field]!)
}

function findingsOf(form: TryForm): Findings {
  const levels = form as Readonly<Record<string, unknown>>
  const levelsOf = (scales: readonly { id: string }[]) =>
    Object.fromEntries(scales.map(({ id }) => [id, (levels[id] as number | undefined) ?? null]))
  const { monthsActive, completedProjects, anchors, budgetYears } = form
  const trackRecord =
    monthsActive === undefined || completedProjects === undefined || anchors === undefined || budgetYears === undefined
      ? null
      : { monthsActive, completedProjects, anchors, budgetYears }
  return {
    scores: levelsOf(defaultPolicy.criteria),
    gates: levelsOf(defaultPolicy.gates),
    redLines: form.redLine,
    trackRecord,
  }
}
