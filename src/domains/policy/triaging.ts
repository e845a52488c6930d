import * as z from 'zod'
import { triage, type CapReason, type Triage } from '#core/decide/triage.ts'
import { each, fields, flag, number, recordOf, ruled, whole, wordsOf } from '#platform/cli/records-fields.ts'
import { redLineList, weightsFor } from './assessing.ts'
import { defaultPolicy } from './default-policy.data.ts'
import { triageNumbers } from './partner-city-policy.ts'

/** What a visit request can contain, in the order in which it is asked for. */
export const requestFields = [
  'leadOrganisation',
  'leadPersonNameAndTitle',
  'purpose',
  'dates',
  'size',
  'delegateList',
  'requestedMeetings',
  'officialLetter',
  'contact',
] as const

const factors = defaultPolicy.triage.factors.map(({ id }) => id)
const workingDays = ', required when fields has dates'
const people = ', required when fields has size'

/** One record of `entente triage` and of the API: what a visit request contains and how it scores. */
export const triageRecord = ruled(
  ruled(
    recordOf({
      fields: wordsOf(requestFields),
      t: fields(each(factors, whole(0, 4))),
      hostingHoursLeft: number(0, 10_000),
      leadWorkingDays: z.nullable(whole(0, 1000, workingDays)).optional(),
      size: z.nullable(whole(1, 10_000, people)).optional(),
      existingPartner: flag().default(false),
      agentOrganised: flag().default(false),
      sensitiveSite: flag().default(false),
      partnerHosts: flag().default(false),
      redLines: redLineList,
      policy: fields({ weights: weightsFor(factors).optional() }).optional(),
    }),
    ['fields', 'leadWorkingDays'],
    ({ fields, leadWorkingDays }, report) => {
      const isMissing = fields.includes('dates') && (leadWorkingDays ?? null) === null
      if (isMissing) report({ path: ['leadWorkingDays'], allowed: `a whole number from 0 to 1000${workingDays}` })
    },
  ),
  ['fields', 'size'],
  ({ fields, size }, report) => {
    const isMissing = fields.includes('size') && (size ?? null) === null
    if (isMissing) report({ path: ['size'], allowed: `a whole number from 1 to 10000${people}` })
  },
)

type TriageRecord = z.output<typeof triageRecord>

export type RecordTriage = { id: string } & Triage

/** What to do with one request under the default policy, with the record's own weights in place of its. */
export function triageOf({ t, leadWorkingDays, size, policy, ...record }: TriageRecord): RecordTriage {
  const numbers = triageNumbers(defaultPolicy)
  const used = { ...numbers, weights: policy?.weights ?? numbers.weights }
  const request = { ...record, factors: t, leadWorkingDays: leadWorkingDays ?? null, size: size ?? null }
  return { id: record.id, ...triage(used, request) }
}

/** A triage as the command line and the API write it. */
export const triageAnswer = z.union([
  z.object({ id: z.string(), state: z.literal('declined'), class: z.literal('D'), reasons: z.array(z.string()) }),
  z.object({ id: z.string(), state: z.literal('ask'), ask: z.array(z.string()) }),
  z.object({
    id: z.string(),
    state: z.enum(['security-hold', 'offer-other-date', 'decline-with-signpost', 'accept-conditional-on-list', 'accept']),
    class: z.enum(['A', 'B', 'C', 'D']),
    priority: z.number(),
    hostingHours: z.number(),
    caps: z.array(z.string()),
  }),
])

/** A triage in the words of the command-line contract. */
export function contractTriage(given: RecordTriage): z.input<typeof triageAnswer> {
  const { id } = given
  if (given.state === 'declined') return { id, state: given.state, class: 'D', reasons: [...given.redLines] }
  if (given.state === 'ask') return { id, state: given.state, ask: given.missing }
  const { state, class: visitClass, priority, hostingHours, caps } = given
  return { id, state, class: visitClass, priority, hostingHours, caps: caps.map((cap) => contractCaps[cap]) }
}

const contractCaps: Record<CapReason, string> = {
  'short-notice': 'O3 short notice',
  'large-group': 'O4 large group',
  'agent-without-letter': 'O6 agent without official letter',
}
