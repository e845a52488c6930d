/** How good a number is: G0 assumption, G1 anecdote, G2 self-report, G3 corroborated, G4 record, G5 audited. */
export const grades = ['G0', 'G1', 'G2', 'G3', 'G4', 'G5'] as const

export type Grade = (typeof grades)[number]

/** The groups of the split that every total shows: claimed G0-G1, reported G2-G3, recorded G4-G5. */
export type GradeGroup = 'claimed' | 'reported' | 'recorded'

export function groupOf(grade: Grade): GradeGroup {
  if (grade >= 'G4') return 'recorded'
  return grade >= 'G2' ? 'reported' : 'claimed'
}
