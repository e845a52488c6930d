import { toOneDecimal } from './assessment.ts'

/** From the full programme to a decline with a signpost. */
export type VisitClass = 'A' | 'B' | 'C' | 'D'

/** Reasons for which a request is held to a lower class than its points earn, in the order they are applied. */
export type CapReason = 'short-notice' | 'large-group' | 'agent-without-letter'

/** Numbers of a triage policy; an office's data. */
export interface TriagePolicy {
  /** Factor → weight; their sum is 100. */
  weights: Readonly<Record<string, number>>
  /** From the highest class to the lowest, the last with priority 0. */
  classes: readonly { class: VisitClass; priority: number; hostingHours: number }[]
  /** What a request must contain, in the order asked for. */
  mandatory: readonly string[]
  /** Field not asked of an existing partner. */
  letter: string
  /** Field without which a request is accepted on condition only. */
  delegateList: string
  caps: readonly { reason: CapReason; atMost: VisitClass }[]
  /** Notice below this many working days is short. */
  shortNoticeBelow: number
  /** A group above this size is large. */
  largeGroupAbove: number
}

export interface VisitRequest {
  /** What the request contains, from the policy's list of fields. */
  fields: readonly string[]
  /** Factor → 0 to 4. */
  factors: Readonly<Record<string, number>>
  hostingHoursLeft: number
  leadWorkingDays: number | null
  size: number | null
  existingPartner: boolean
  agentOrganised: boolean
  sensitiveSite: boolean
  partnerHosts: boolean
  redLines: readonly string[]
}

type TriageState =
  | 'security-hold'
  | 'offer-other-date'
  | 'decline-with-signpost'
  | 'accept-conditional-on-list'
  | 'accept'

export type Triage =
  | { state: 'declined'; redLines: readonly string[] }
  | { state: 'ask'; missing: string[] }
  | { state: TriageState; class: VisitClass; priority: number; hostingHours: number; caps: CapReason[] }

/**
 * What to do with a visit request: red lines first, then what is missing, then priority (0 to 100, one decimal) and
 * class, lowered by caps, and at last what the class can be given. Only caps that lowered the class are listed.
 */
export function triage(policy: TriagePolicy, request: VisitRequest): Triage {
  if (request.redLines.length > 0) return { state: 'declined', redLines: request.redLines }
  const missing = missingFields(policy, request)
  if (missing.length > 0) return { state: 'ask', missing }

  const priority = priorityOf(policy.weights, request.factors)
  let place = policy.classes.findIndex((step) => priority >= step.priority)
  const caps = policy.caps.flatMap(({ reason, atMost }) => {
    const limit = policy.classes.findIndex((step) => step.class === atMost)
    if (place >= limit || !capApplies[reason](policy, request)) return []
    place = limit
    return [reason]
  })
  const given = policy.classes[place]!
  const { class: visitClass, hostingHours } = given
  return { state: stateOf(policy, request, given), class: visitClass, priority, hostingHours, caps }
}

function missingFields({ mandatory, letter }: TriagePolicy, { fields, existingPartner }: VisitRequest): string[] {
  return mandatory.filter((field) => !fields.includes(field) && !(field === letter && existingPartner))
}

function priorityOf(weights: TriagePolicy['weights'], factors: VisitRequest['factors']): number {
  const points = Object.entries(weights).reduce((sum, [factor, weight]) => sum + weight * factors[factor]!, 0)
  return toOneDecimal(points / 4)
}

const capApplies: Record<CapReason, (policy: TriagePolicy, request: VisitRequest) => boolean> = {
  'short-notice': ({ shortNoticeBelow }, { leadWorkingDays, existingPartner }) =>
    leadWorkingDays !== null && leadWorkingDays < shortNoticeBelow && !existingPartner,
  'large-group': ({ largeGroupAbove }, { size, partnerHosts }) =>
    size !== null && size > largeGroupAbove && !partnerHosts,
  'agent-without-letter': ({ letter }, { agentOrganised, fields }) => agentOrganised && !fields.includes(letter),
}

function stateOf(policy: TriagePolicy, request: VisitRequest, given: TriagePolicy['classes'][number]): TriageState {
  if (request.sensitiveSite) return 'security-hold'
  if (given.hostingHours > request.hostingHoursLeft) return 'offer-other-date'
  if (given === policy.classes.at(-1)) return 'decline-with-signpost'
  return request.fields.includes(policy.delegateList) ? 'accept' : 'accept-conditional-on-list'
}
