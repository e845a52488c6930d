import type { HomeProfile } from '#domains/homes/homes.ts'

/** A note that speaks against a candidate, or that must be settled first. Notes warn; they never change a score. */
export type WhyNot =
  | { kind: 'redCountry' }
  | { kind: 'redDistance'; km: number; limitKm: number }
  | { kind: 'linkedHere'; placeIds: string[] }
  | { kind: 'oneToOne'; placeIds: string[] }
  | { kind: 'belowCity' }
  | { kind: 'noSharedLanguage'; languages: string[] }
  | { kind: 'size'; times: number }

/** What the notes look at. Place ids are those of published ties. */
export interface Facts {
  profile: Pick<HomeProfile, 'countriesLeftOut' | 'maxDistanceKm' | 'languages'>
  homeCountry: string
  homePopulation: number | null
  /** Places that the home is tied to in the candidate's country. */
  homeTiesThere: string[]
  candidate: {
    country: string
    population: number | null
    km: number
    /** Whether its administrative level is a county, a city district or below; `null` where that is not known. */
    isBelowCity: boolean | null
    /** Official languages of its country, ISO 639. */
    languages: readonly string[]
    /** Places of our country that it is tied to. */
    tiesWithUs: string[]
  }
}

/**
 * The notes on one candidate, gravest first: our own red lines; the Chinese side's rules that a foreign place has one
 * partner city in China and that counties and districts form no such ties in general (friendship-city practice since
 * 2002, to be checked in each case); who else of our country is linked; a size more than ten times apart; no language
 * in common. What is not known gives no note.
 */
export function whyNot({ profile, homeCountry, homePopulation, homeTiesThere, candidate }: Facts): WhyNot[] {
  const notes: WhyNot[] = []
  if (profile.countriesLeftOut.includes(candidate.country)) notes.push({ kind: 'redCountry' })
  if (profile.maxDistanceKm !== null && candidate.km > profile.maxDistanceKm) {
    notes.push({ kind: 'redDistance', km: candidate.km, limitKm: profile.maxDistanceKm })
  }
  const tiesWithChina = candidate.country === 'CN' ? homeTiesThere : homeCountry === 'CN' ? candidate.tiesWithUs : []
  if (tiesWithChina.length > 0 && candidate.country !== homeCountry) notes.push({ kind: 'oneToOne', placeIds: tiesWithChina })
  if (candidate.country === 'CN' && candidate.isBelowCity === true) notes.push({ kind: 'belowCity' })
  if (candidate.tiesWithUs.length > 0 && homeCountry !== 'CN') notes.push({ kind: 'linkedHere', placeIds: candidate.tiesWithUs })
  const times = timesApart(homePopulation, candidate.population)
  if (times !== null && times >= 10) notes.push({ kind: 'size', times })
  const { languages } = candidate
  if (profile.languages.length > 0 && languages.length > 0 && !languages.some((language) => profile.languages.includes(language))) {
    notes.push({ kind: 'noSharedLanguage', languages: [...languages] })
  }
  return notes
}

function timesApart(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : Math.max(a, b) / Math.min(a, b)
}
