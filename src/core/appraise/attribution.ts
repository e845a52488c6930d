/**
 * On what an attribution share rests: what the firm says, a split the partners signed, an equal split between the
 * active
 * enablers, or a rated contribution analysis (Mayne 2008). Without a basis there is no attributed figure.
 */
export type AttributionBasis =
  | { type: 'survey'; askedAboutOurHelp: boolean; share: number }
  | { type: 'agreed-split'; share: number; signedBy: string[] }
  | { type: 'equal-split'; enablers: number }
  | { type: 'contribution-rating'; share: number; rating: ContributionRating; rivals: string[] }

/** 0 none, 1 plausible, 2 supported, 3 strong, 4 necessary (but for). */
export type ContributionRating = 0 | 1 | 2 | 3 | 4

/** Why a basis does not carry its share. */
export type AttributionFault =
  | 'share is not from 0 to 1'
  | 'nobody signed the split'
  | 'no active enabler'
  | 'a share above half needs a rating of 3 or more'
  | 'a share above half needs two rival explanations considered'

/**
 * The share (0 to 1) that a basis gives. A survey that asked about our help has already answered both "would it have
 * happened anyway?" and "who else caused it?", so its share is locked at 1 and deadweight carries the answer.
 */
export function attributionShare(basis: AttributionBasis): number {
  if (basis.type === 'equal-split') return 1 / basis.enablers
  return basis.type === 'survey' && basis.askedAboutOurHelp ? 1 : basis.share
}

/** What is wrong with a basis; an empty list lets its share be used. */
export function attributionFaults(basis: AttributionBasis): AttributionFault[] {
  const share = attributionShare(basis)
  const faults: [boolean, AttributionFault][] = [
    [basis.type === 'equal-split' && !(Number.isInteger(basis.enablers) && basis.enablers > 0), 'no active enabler'],
    [basis.type !== 'equal-split' && !(share >= 0 && share <= 1), 'share is not from 0 to 1'],
    [basis.type === 'agreed-split' && basis.signedBy.length === 0, 'nobody signed the split'],
    [
      basis.type === 'contribution-rating' && share > 0.5 && basis.rating < 3,
      'a share above half needs a rating of 3 or more',
    ],
    [
      basis.type === 'contribution-rating' && share > 0.5 && basis.rivals.length < 2,
      'a share above half needs two rival explanations considered',
    ],
  ]
  return faults.filter(([isFault]) => isFault).map(([, fault]) => fault)
}

/**
 * Whether the shares of all partners in one key, and of all councils in a joint relationship, leave nothing credited
 * twice: together at most 1, but for a trace of rounding (three times a third is allowed).
 */
export function sharesFit(shares: readonly number[]): boolean {
  return shares.every((share) => share >= 0) && shares.reduce((total, share) => total + share, 0) <= 1 + 1e-9
}
