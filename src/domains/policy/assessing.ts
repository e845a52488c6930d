import * as z from 'zod'
import { assess, proposals, type Assessment, type FailedTest } from '#core/decide/assessment.ts'
import { each, fields, number, recordOf, ruled, whole, wordsOf } from '#platform/cli/records-fields.ts'
import { defaultPolicy } from './default-policy.data.ts'
import { assessmentNumbers } from './partner-city-policy.ts'

const criteria = defaultPolicy.criteria.map(({ id }) => id)
const gates = defaultPolicy.gates.map(({ id }) => id)

/** The red lines by their ids, for every shape that names them. */
export const redLineList = wordsOf(['RL1', 'RL2', 'RL3', 'RL4', 'RL5', 'RL6', 'RL7']).default([])

/** Weights that add up to 100 (within 0.01), by the ids they are for; never rescaled. */
export function weightsFor(ids: readonly string[]) {
  return ruled(fields(each(ids, number(0, 100))), ids, (weights, report) => {
    const sum = Object.values(weights).reduce((total, weight) => total + weight, 0)
    if (Math.abs(sum - 100) > 0.01 + 1e-9) {
      report({ path: [], got: Number(sum.toPrecision(12)), allowed: 'weights with the sum 100 (within 0.01)' })
    }
  })
}

const thresholds = ruled(fields(each(proposals, number(0, 100))), proposals, (given, report) => {
  const isRising = proposals.every((proposal, i) => i === 0 || given[proposal]! > given[proposals[i - 1]!]!)
  if (!isRising) report({ path: [], allowed: `numbers that rise strictly from ${proposals.join(' to ')}` })
})

/** One record of `entente assess` and of the API: scores, gates and what else the outcome depends on. */
export const assessmentRecord = recordOf({
  s: fields(each(criteria, z.nullable(whole(0, 4, ', or null while not scored')).default(null))),
  g: fields(each(gates, z.nullable(whole(0, 4, ', or null while not checked')).default(null))),
  redLines: redLineList,
  track: z
    .nullable(
      fields({
        monthsActive: number(0, 2400),
        completedProjects: whole(0, 10_000),
        anchors: whole(0, 3),
        budgetYears: number(0, 100),
      }),
    )
    .default(null),
  policy: fields({
    weights: weightsFor(criteria).optional(),
    thresholds: thresholds.optional(),
    coverageMinimum: number(0, 100).optional(),
  }).optional(),
})

type AssessmentRecord = z.output<typeof assessmentRecord>

export interface RecordAssessment extends Assessment {
  id: string
  /** The coverage that the policy asked for. */
  coverageMinimum: number
}

/** The outcome of one record under the default policy with the record's own numbers in place of its. */
export function assessRecord({ id, s, g, redLines, track, policy = {} }: AssessmentRecord): RecordAssessment {
  const numbers = assessmentNumbers(defaultPolicy)
  const used = {
    ...numbers,
    weights: policy.weights ?? numbers.weights,
    coverageMinimum: policy.coverageMinimum ?? numbers.coverageMinimum,
    rules: numbers.rules.map((rule) => ({ ...rule, score: policy.thresholds?.[rule.proposal] ?? rule.score })),
  }
  const assessment = assess(used, { scores: s, gates: g, redLines, trackRecord: track })
  return { id, ...assessment, coverageMinimum: used.coverageMinimum }
}

/** An assessment as the command line and the API write it. */
export const assessmentAnswer = z.object({
  id: z.string(),
  low: z.number(),
  high: z.number(),
  coverage: z.number(),
  outcome: z.enum([...proposals, 'decline', 'insufficient-evidence']),
  reasons: z.array(z.union([z.string(), z.object({ notEligibleFor: z.enum(proposals), because: z.array(z.string()) })])),
  wouldChangeWithEvidence: z.boolean().optional(),
})

/** An assessment in the words of the command-line contract: English, and without keys that do not apply. */
export function contractAssessment(given: RecordAssessment): z.input<typeof assessmentAnswer> {
  const { id, low, high, coverage, outcome, wouldChangeWithEvidence } = given
  const answer = { id, low, high, coverage, outcome, reasons: contractReasons(given) }
  return wouldChangeWithEvidence === null ? answer : { ...answer, wouldChangeWithEvidence }
}

function contractReasons({ redLines, outcome, coverage, coverageMinimum, notEligible }: RecordAssessment) {
  if (redLines.length > 0) return redLines.map((line) => `red line ${line}`)
  if (outcome === 'insufficient-evidence') return [`coverage ${coverage} of 100 is below ${coverageMinimum}`]
  return notEligible.map(({ proposal, because }) => ({ notEligibleFor: proposal, because: because.map(contractTest) }))
}

function contractTest(failed: FailedTest): string {
  if (failed.test === 'track-record') return 'track record not met'
  if (failed.test === 'score') return `score ${failed.given} < ${failed.least}`
  return `${failed.test} ${failed.of} ${failed.given ?? 'missing'} < ${failed.least}`
}
