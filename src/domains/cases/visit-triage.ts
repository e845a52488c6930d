import type { Triage } from '#core/decide/triage.ts'
import { requestFields, triageOf, type RecordTriage } from '#domains/policy/policy.ts'
import type { InOurTerms } from './in-our-terms.ts'
import { factorIds, levelOf, type LetterValues } from './letter-values.ts'

/** What the policy answers to a request; between two answers while factors are open. */
export interface VisitTriage {
  /** With every open factor at 0, and at 4. */
  low: RecordTriage
  high: RecordTriage
  /** The state that both lead to; null while the open factors decide. */
  state: Triage['state'] | null
  openFactors: string[]
  /** Null: no date is known. */
  leadWorkingDays: number | null
}

// Without a figure the hours are not what stands in the way.
const enoughHours = 10_000

/** Answers by the default policy. `leadWorkingDays` is the notice given; null without a date. */
export function triageOfVisit(values: LetterValues, leadWorkingDays: number | null): VisitTriage {
  const at = (open: number) =>
    triageOf({
      id: 'letter',
      fields: fieldsIn(values),
      t: Object.fromEntries(factorIds.map((id) => [id, levelOf(values, id) ?? open])),
      hostingHoursLeft: values.hostingHoursLeft ?? enoughHours,
      leadWorkingDays,
      size: values.size ?? null,
      existingPartner: values.existingPartner !== undefined,
      agentOrganised: values.agentOrganised !== undefined,
      sensitiveSite: values.sensitiveSite !== undefined,
      partnerHosts: values.partnerHosts !== undefined,
      redLines: values.redLines,
    })
  const [low, high] = [at(0), at(4)]
  const openFactors = factorIds.filter((id) => levelOf(values, id) === undefined)
  return { low, high, state: low.state === high.state ? low.state : null, openFactors, leadWorkingDays }
}

type RequestField = (typeof requestFields)[number]

/** What the request contains, in the policy's words: only what is there, not what is promised. */
function fieldsIn(values: LetterValues): RequestField[] {
  const contains: Record<RequestField, boolean> = {
    leadOrganisation: values.organisation !== undefined,
    leadPersonNameAndTitle: values.leadName !== undefined && values.leadTitle !== undefined,
    purpose: values.purpose !== undefined,
    dates: values.from !== undefined,
    size: values.size !== undefined,
    delegateList: values.delegateList === 'attached',
    requestedMeetings: values.sites !== undefined,
    officialLetter: values.officialLetter === 'attached',
    contact: values.contactName !== undefined || values.contactEmail !== undefined || values.contactPhone !== undefined,
  }
  return requestFields.filter((field) => contains[field])
}

interface Known {
  terms: InOurTerms
  isOurPartner: boolean
  leadWorkingDays: number | null
}

/**
 * Levels that the letter itself lets us propose. What it cannot tell (fit with our strategy, demand here) stays open for
 * the officer.
 */
export function suggestedFactors(values: LetterValues, { terms, isOurPartner, leadWorkingDays }: Known): Record<string, number | undefined> {
  return {
    T1: isOurPartner ? 3 : 0,
    T3: values.purpose === undefined ? 0 : values.kind === 'visit-and-agreement' ? 3 : 2,
    T5: seniority(terms),
    T6: leadWorkingDays === null ? undefined : feasibility(leadWorkingDays, values.size ?? 1),
    T7: 2,
  }
}

const topPosts: ReadonlySet<string> = new Set(['cabinet member', 'deputy leader', 'leader', 'elected mayor', 'metro mayor', 'minister', 'First Minister', 'leader or deputy leader'])

// By our side's peer: whoever is received by a politician with power to decide has it as well.
function seniority({ rank }: InOurTerms): number | undefined {
  const peers = rank?.ukPeers?.peer.flatMap((peer) => peer.split(' + '))
  if (!peers) return undefined
  return peers.some((peer) => topPosts.has(peer)) ? 4 : 2
}

function feasibility(leadWorkingDays: number, size: number): number {
  if (leadWorkingDays < 5) return 0
  if (leadWorkingDays < 10 || size > 20) return 1
  return leadWorkingDays < 30 || size > 10 ? 2 : 4
}
