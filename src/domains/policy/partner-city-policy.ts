import type { AssessmentPolicy, Proposal, TrackRecord } from '#core/decide/assessment.ts'
import type { TriagePolicy } from '#core/decide/triage.ts'
import type { TypeFitPolicy } from '#core/decide/type-fit.ts'
import type { Text } from '#platform/i18n/locale.ts'

/** How sure a rule is: seen in a source, our own default for a council to change, or to be checked by a specialist. */
export interface Mark {
  standing: 'verified' | 'default' | 'from-memory'
  source: Text
}

/** Something judged from 0 to 4, with what each level means in full words. */
export interface Scale {
  id: string
  name: Text
  /** Levels 0, 1, 2, 3 and 4. */
  anchors: readonly [Text, Text, Text, Text, Text]
  mark: Mark
}

export interface Criterion extends Scale {
  weight: number
  /** Why the weight is what it is. */
  reason: Text
  /** The evidence to ask for. */
  evidence: Text
}

export interface Gate extends Scale {
  /** Who advises on it. */
  adviser: Text
}

interface RedLine {
  id: string
  text: Text
  /** Whether a decline on this ground can be reopened once it is cured. */
  canBeCured: boolean
  mark: Mark
}

export interface ProposalTerms {
  proposal: Proposal
  score: number
  gates: Readonly<Record<string, number>>
  floors: Readonly<Record<string, number>>
  trackRecord: boolean
  nature: Text
  usualTerm: Text
  approval: Text
}

/** A Partner City Policy: versioned data of a council, with its words and where each part comes from. */
export interface PartnerCityPolicy {
  version: string
  title: Text
  criteria: readonly Criterion[]
  gates: readonly Gate[]
  redLines: readonly RedLine[]
  coverageMinimum: number
  /** From the weightiest to the lightest. */
  proposals: readonly ProposalTerms[]
  trackRecord: TrackRecord
  typeFit: TypeFitPolicy & { criterion: string }
  triage: Omit<TriagePolicy, 'weights'> & { factors: readonly TriageFactor[] }
}

interface TriageFactor {
  id: string
  name: Text
  weight: number
  /** Levels 0, 2 and 4; 1 and 3 lie between. */
  anchors: readonly [Text, Text, Text]
}

/** The numbers of a policy that an assessment needs. */
export function assessmentNumbers(policy: PartnerCityPolicy): AssessmentPolicy {
  return {
    weights: Object.fromEntries(policy.criteria.map(({ id, weight }) => [id, weight])),
    gates: policy.gates.map(({ id }) => id),
    coverageMinimum: policy.coverageMinimum,
    rules: policy.proposals.map(({ proposal, score, gates, floors, trackRecord }) => {
      return { proposal, score, gates, floors, trackRecord }
    }),
    trackRecord: policy.trackRecord,
  }
}

/** The numbers of a policy that triage needs. */
export function triageNumbers({ triage: { factors, ...rest } }: PartnerCityPolicy): TriagePolicy {
  return { ...rest, weights: Object.fromEntries(factors.map(({ id, weight }) => [id, weight])) }
}
