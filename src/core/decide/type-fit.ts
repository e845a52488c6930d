import type { Outcome } from './assessment.ts'

/** Limits of the type-fit rule on the score for civic and cultural fit. */
export interface TypeFitPolicy {
  /** Below this score a friendship with named projects is better an MoU. */
  friendshipFrom: number
  /** From this score on an MoU without any named project is better a friendship. */
  civicFrom: number
}

/**
 * A proposal beside the outcome, which it never changes: an MoU is led by projects, a friendship by people, so the two
 * differ in kind and not only in rank. `null` when the outcome fits or civic fit is not scored.
 */
export function betterFit(
  policy: TypeFitPolicy,
  { outcome, civicFit, namedProjects }: { outcome: Outcome; civicFit: number | null; namedProjects: number },
): 'mou-or-collaboration' | 'friendship' | null {
  if (civicFit === null) return null
  if (outcome === 'friendship' && namedProjects > 0 && civicFit < policy.friendshipFrom) return 'mou-or-collaboration'
  if (outcome === 'mou-or-collaboration' && namedProjects === 0 && civicFit >= policy.civicFrom) return 'friendship'
  return null
}
