import type { Contribution } from '#core/rank/rank.ts'
import type { Place } from '#domains/places/places.ts'
import { countryName, formatKm, formatList, formatNumber } from '#platform/i18n/format.ts'
import type { Locale } from '#platform/i18n/locale.ts'
import { say } from '#platform/i18n/say.ts'
import type { Candidate } from './candidate.ts'
import { messages as m } from './messages.ts'

/** A part of "likely" as a sentence, with its share of the score in log odds. */
export interface Reason {
  text: string
  value: number
}

/** The names that sentences need, in the reader's language. */
export interface Names {
  locale: Locale
  home: Place
  place: Place
  nameOf: (placeId: string) => string
}

/** Parts that move the odds by less than a twentieth are not worth a sentence. */
const worthSaying = 0.05
const namesSaid = 3

/** What speaks for a candidate, strongest first. Where no part is worth saying at all, the strongest is said: no row is without a reason. */
export function reasonsFor(candidate: Candidate, names: Names): Reason[] {
  const { contributions } = candidate.likely
  const speaking = contributions.filter(({ value }) => value >= worthSaying).sort((a, b) => b.value - a.value)
  const isSilent = contributions.every(({ value }) => Math.abs(value) < worthSaying)
  const said = isSilent ? contributions.toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value)).slice(0, 1) : speaking
  return said.map((part) => reason(part, candidate, names))
}

/** What speaks against it, strongest first. */
export function reasonsAgainst(candidate: Candidate, names: Names): Reason[] {
  const against = candidate.likely.contributions.filter(({ value }) => value <= -worthSaying).sort((a, b) => a.value - b.value)
  return against.map((part) => reason(part, candidate, names))
}

function reason(part: Contribution, candidate: Candidate, names: Names): Reason {
  return { text: sentence(part, candidate, names), value: part.value }
}

function sentence({ term, value }: Contribution, candidate: Candidate, { locale, home, place, nameOf }: Names): string {
  const isFor = value >= 0
  const country = countryName(locale, place.country)
  const people = ({ population }: Place) =>
    population === null ? say(locale, m.unknown) : formatNumber(locale, population)
  const listed = (ids: string[]) => formatList(locale, ids.slice(0, namesSaid).map(nameOf))
  switch (term) {
    case 'partners-in-common':
      return isFor ? say(locale, m.partnersInCommonFor, listed(candidate.commonPartners)) : say(locale, m.partnersInCommonAgainst)
    case 'neighbours-ties': {
      const pairs = candidate.linkedInRegion.slice(0, namesSaid).map(({ ours, theirs }) => `${nameOf(ours)}–${nameOf(theirs)}`)
      return isFor
        ? say(locale, m.neighboursTiesFor, candidate.linkedInRegion.length, formatList(locale, pairs))
        : say(locale, m.neighboursTiesAgainst)
    }
    case 'activity':
      return say(locale, isFor ? m.activityFor : m.activityAgainst, formatNumber(locale, candidate.ties))
    case 'size':
      return say(locale, isFor ? m.sizeFor : m.sizeAgainst, people(place), people(home))
    case 'distance':
      return say(locale, isFor ? m.distanceFor : m.distanceAgainst, formatKm(locale, candidate.distanceKm))
    case 'seat':
    case 'name':
      return say(locale, plain[term][isFor ? 'for' : 'against'])
    default:
      return say(locale, ofCountry[term][isFor ? 'for' : 'against'], country)
  }
}

const plain = {
  seat: { for: m.seatFor, against: m.seatAgainst },
  name: { for: m.nameFor, against: m.nameAgainst },
}

const ofCountry = {
  'regions-ties': { for: m.regionsTiesFor, against: m.regionsTiesAgainst },
  'country-ties': { for: m.countryTiesFor, against: m.countryTiesAgainst },
  kinship: { for: m.kinshipFor, against: m.kinshipAgainst },
  spread: { for: m.spreadFor, against: m.spreadAgainst },
}
