import type { Place } from '#domains/places/places.ts'
import { placeName } from '#domains/places/places.ts'
import type { Locale } from '#platform/i18n/locale.ts'
import type { Candidate } from './candidate.ts'
import type { CandidateList } from './find.ts'
import { reasonsAgainst, reasonsFor, type Names } from './reasons.ts'
import { whyNotText } from './why-not-text.ts'

/** A list as programs read it: the shape of the command-line contract, shared by `find --json` and the API. */
export function answerOf(list: CandidateList, country: string | null, places: ReadonlyMap<string, Place>, locale: Locale) {
  const home = places.get(list.home.placeId)!
  return {
    home: { placeId: home.id, name: placeName(home, locale), country: home.country },
    country,
    by: list.by,
    model: list.restsOn.model,
    results: list.candidates.map((candidate) => resultOf(candidate, namesFor(candidate, list, places, locale))),
  }
}

/** The places that a list speaks of, so that they can be read in one go. */
export function placesNamed({ home, candidates }: Pick<CandidateList, 'home' | 'candidates'>): string[] {
  return [home.placeId, ...candidates.flatMap(placesOf)]
}

/** The names for one candidate's sentences. */
export function namesFor(
  { placeId }: Candidate,
  { home }: Pick<CandidateList, 'home'>,
  places: ReadonlyMap<string, Place>,
  locale: Locale,
): Names {
  const nameOf = (id: string) => (places.has(id) ? placeName(places.get(id)!, locale) : id)
  return { locale, nameOf, home: places.get(home.placeId)!, place: places.get(placeId)! }
}

/** One candidate in the shape of the command-line contract. */
export function resultOf(candidate: Candidate, names: Names) {
  const { likely, suits, whyNot } = candidate
  return {
    rank: candidate.rank,
    placeId: candidate.placeId,
    name: names.nameOf(candidate.placeId),
    country: names.place.country,
    likely: { score: likely.score, components: Object.fromEntries(likely.contributions.map(({ term, value }) => [term, value])) },
    suits: { score: suits.score, components: knownOnly(suits.components), unknown: suits.unknown },
    reasons: [...reasonsFor(candidate, names), ...reasonsAgainst(candidate, names)].map(({ text }) => text),
    whyNot: whyNot.map((note) => whyNotText(names.locale, note, names.nameOf)),
  }
}

function knownOnly(components: Candidate['suits']['components']) {
  return Object.fromEntries(Object.entries(components).filter(([, value]) => value !== null))
}

function placesOf(candidate: Candidate): string[] {
  return [
    candidate.placeId,
    ...candidate.commonPartners,
    ...candidate.folded,
    ...(candidate.besidePartner === null ? [] : [candidate.besidePartner]),
    ...candidate.linkedInCountry.map(({ placeId }) => placeId),
    ...candidate.linkedInRegion.flatMap(({ ours, theirs }) => [ours, theirs]),
    ...candidate.whyNot.flatMap((note) => ('placeIds' in note ? note.placeIds : [])),
  ]
}
