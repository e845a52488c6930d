import { chordSquared, kmOfChord } from '#core/graph/sphere.ts'
import type { FoldedCandidate } from '#core/rank/fold.ts'
import type { Contribution } from '#core/rank/rank.ts'
import type { HomeProfile } from '#domains/homes/homes.ts'
import type { PlaceTable } from '#domains/places/places.ts'
import { tiedTo, type LinksOfHome, type Surroundings } from './links-near.ts'
import { suits, type Suits, type SuitsComponents, type SuitsWeights } from './suits.ts'
import { suitsComponents, type SuitsBasis } from './suits-components.ts'
import { whyNot, type WhyNot } from './why-not.ts'

/** What is not known and would fill an unknown component. */
export type Missing = 'ourSectors' | 'theirSectors' | 'ties' | 'ourPopulation' | 'theirPopulation'

/** A place that a list proposes, with everything that is said about it. Place ids stand for the places. */
export interface Candidate {
  rank: number
  placeId: string
  distanceKm: number
  /** What places like ours have done, in log odds; the parts sum to the score. About one in so many such pairs is tied. */
  likely: { score: number; contributions: readonly Contribution[]; oneIn: number | null }
  suits: Suits & { components: SuitsComponents }
  /** Its published ties, with any place. */
  ties: number
  /** Partners of ours that it is tied to as well. */
  commonPartners: string[]
  /** A partner of ours less than 15 km from it. */
  besidePartner: string | null
  /** Places of our country tied to this very place, ours and our region's first. */
  linkedInCountry: { placeId: string; isOurRegion: boolean }[]
  /** Ties of our region with the region around it. */
  linkedInRegion: { ours: string; theirs: string }[]
  /** Ties of our country with its country, and with its first-level area where there is one. */
  countryTies: number
  areaTies: number | null
  /** Partners of ours in its country. */
  partnersThere: number
  kinship: Kinship
  /** GeoNames feature code, as `PPLA` for the seat of a first-level area. */
  feature: string
  whyNot: WhyNot[]
  missing: Missing[]
  /** Near-duplicates that would have stood below it. */
  folded: string[]
}

/** What two countries have in common. */
export interface Kinship {
  /** Official languages, ISO 639. */
  languages: string[]
  isNeighbour: boolean
  isSameContinent: boolean
}

/** What all candidates of one list share. */
export interface ListBasis extends SuitsBasis {
  places: PlaceTable
  surroundings: Surroundings
  links: LinksOfHome
  profile: HomeProfile
  weights: SuitsWeights
  /** Official languages by country, ISO 639. */
  languagesOf: (country: string) => readonly string[]
  kinshipOf: (country: string, other: string) => Kinship
}

/** Everything about one candidate of a list. */
export function candidateOf(basis: ListBasis, { row, score, contributions, oneIn, folded, besidePartner }: FoldedCandidate, rank: number): Candidate {
  const { places, links } = basis
  const components = suitsComponents(basis, row)
  const inCountry = links.inCountry(row).toSorted((a, b) => Number(links.isOurRegion(b)) - Number(links.isOurRegion(a)) || a - b)
  const counts = links.countsFor(row)
  const id = (row: number) => places.ids[row]!
  return {
    rank,
    placeId: id(row),
    distanceKm: kmBetween(basis.surroundings, basis.home, row),
    likely: { score, contributions, oneIn },
    suits: { ...suits(components, basis.weights), components },
    ties: tiedTo(basis.surroundings, row).length,
    commonPartners: commonPartners(basis, row).map(id),
    besidePartner: besidePartner === null ? null : id(besidePartner),
    linkedInCountry: inCountry.map((ours) => ({ placeId: id(ours), isOurRegion: links.isOurRegion(ours) })),
    linkedInRegion: links.inRegion(row).map(({ ours, theirs }) => ({ ours: id(ours), theirs: id(theirs) })),
    countryTies: counts.country,
    areaTies: counts.area,
    partnersThere: partnersIn(basis, places.countries[row]!).length,
    kinship: basis.kinshipOf(places.countries[basis.home]!, places.countries[row]!),
    feature: places.features[row]!,
    whyNot: notesOn(basis, row, inCountry),
    missing: missingFor(basis, row),
    folded: folded.map(id),
  }
}

function commonPartners({ surroundings, home }: ListBasis, row: number): number[] {
  const ours = new Set(tiedTo(surroundings, home))
  return [...tiedTo(surroundings, row)].filter((partner) => ours.has(partner))
}

/** The home's partners in a country. */
function partnersIn({ places, surroundings, home }: ListBasis, country: string): number[] {
  return [...tiedTo(surroundings, home)].filter((tied) => places.countries[tied] === country)
}

function notesOn(basis: ListBasis, row: number, tiesWithUs: readonly number[]): WhyNot[] {
  const { places, surroundings, profile, home, languagesOf } = basis
  const country = places.countries[row]!
  return whyNot({
    profile,
    homeCountry: places.countries[home]!,
    homePopulation: known(places.populations[home]!),
    homeTiesThere: partnersIn(basis, country).map((tied) => places.ids[tied]!),
    candidate: {
      country,
      population: known(places.populations[row]!),
      km: kmBetween(surroundings, home, row),
      isBelowCity: places.levels[row] === '' ? null : belowCity.has(places.levels[row]!),
      languages: languagesOf(country),
      tiesWithUs: tiesWithUs.map((ours) => places.ids[ours]!),
    },
  })
}

const belowCity: ReadonlySet<string> = new Set(['county-level city', 'district', 'county', 'banner'])

function missingFor({ places, home, hasTies, ours, theirs }: ListBasis, row: number): Missing[] {
  const missing: Missing[] = []
  if (isEmpty(ours.strengths) || isEmpty(ours.needs)) missing.push('ourSectors')
  const recorded = theirs.get(places.ids[row]!)
  if (!recorded || isEmpty(recorded.strengths) || isEmpty(recorded.needs)) missing.push('theirSectors')
  if (!hasTies) missing.push('ties')
  if (Number.isNaN(places.populations[home]!)) missing.push('ourPopulation')
  if (Number.isNaN(places.populations[row]!)) missing.push('theirPopulation')
  return missing
}

function isEmpty(scores: Readonly<Record<string, number>>): boolean {
  return Object.keys(scores).length === 0
}

function kmBetween({ points }: Surroundings, a: number, b: number): number {
  return kmOfChord(chordSquared(points, a, points, b))
}

function known(population: number): number | null {
  return Number.isNaN(population) ? null : population
}
