import type { Contribution } from '#core/rank/rank.ts'
import { foldName, regionName, type Place } from '#domains/places/places.ts'
import { countryName, formatKm, formatList, formatNumber } from '#platform/i18n/format.ts'
import { languageTag, type Locale, type Text } from '#platform/i18n/locale.ts'
import { say } from '#platform/i18n/say.ts'
import type { Candidate, Kinship } from './candidate.ts'
import { messages as m } from './messages.ts'

/** A part of "likely" as a sentence that ends with how much it moves the odds; `value` is its share of the score. */
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

function reason({ term, value }: Contribution, candidate: Candidate, names: Names): Reason {
  return { text: say(names.locale, m.weighed, fact({ term, value }, candidate, names), timesUsual(names.locale, value)), value }
}

/** How many times as likely a part makes it, to two figures; below one as a fraction. */
export function timesUsual(locale: Locale, logOdds: number): string {
  const times = twoFigures(locale, Math.exp(Math.abs(logOdds)))
  return logOdds >= 0 || times === '1' ? times : `1/${times}`
}

/** A model knows no more than two figures. */
export function twoFigures(locale: Locale, value: number): string {
  return formatNumber(locale, value, { maximumSignificantDigits: 2 })
}

/** What is the case, whichever way it counts: the sentence must be true even where the model weighs it oddly. */
function fact({ term, value }: Contribution, candidate: Candidate, names: Names): string {
  const { locale, home, place } = names
  const country = countryName(locale, place.country)
  switch (term) {
    case 'partners-in-common':
      if (candidate.commonPartners.length > 0) return say(locale, m.commonPartners, listed(candidate.commonPartners.map(names.nameOf), locale))
      return say(locale, value > 0 ? m.closeToPartners : m.noCommonPartners)
    case 'neighbours-ties':
      return tiesOfRegion(candidate, names)
    case 'regions-ties': {
      const region = regionName(place, locale)
      return candidate.areaTies === null || region === null
        ? say(locale, m.areaTies, candidate.countryTies, country)
        : say(locale, m.areaTies, candidate.areaTies, region)
    }
    case 'country-ties':
      return say(locale, m.areaTies, candidate.countryTies, country)
    case 'kinship':
      return inCommon(candidate.kinship, country, locale)
    case 'activity':
      return say(locale, m.activity, candidate.ties)
    case 'size':
      return say(locale, m.bothSizes, people(place, locale), people(home, locale))
    case 'seat':
      return say(locale, seats[candidate.feature] ?? (candidate.feature.startsWith('PPLA') ? m.localSeat : m.noSeat))
    case 'distance':
      return say(locale, m.away, formatKm(locale, candidate.distanceKm))
    case 'name':
      return say(locale, areAlike(home, place) ? m.namesAlike : m.namesNotAlike)
    default: // 'spread'
      return say(locale, m.spread, candidate.partnersThere, candidate.linkedInCountry.length, country)
  }
}

const seats: Record<string, Text> = { PPLC: m.capital, PPLA: m.regionalSeat }

function tiesOfRegion({ linkedInRegion }: Candidate, { locale, nameOf }: Names): string {
  if (linkedInRegion.length === 0) return say(locale, m.noRegionTies)
  const pairs = linkedInRegion.map(({ ours, theirs }) => `${nameOf(ours)}–${nameOf(theirs)}`)
  return say(locale, m.regionTies, linkedInRegion.length, listed(pairs, locale))
}

function inCommon({ languages, isNeighbour, isSameContinent }: Kinship, country: string, locale: Locale): string {
  const names = new Intl.DisplayNames(languageTag(locale), { type: 'language' })
  const shared = [
    ...languages.map((language) => names.of(language) ?? language),
    ...(isNeighbour ? [say(locale, m.aBorder)] : []),
    ...(isSameContinent ? [say(locale, m.theContinent)] : []),
  ]
  return shared.length === 0 ? say(locale, m.noKinship, country) : say(locale, m.kinship, formatList(locale, shared), country)
}

/** One name holds the other, as Newcastle and Newcastle upon Tyne. */
function areAlike(home: Place, place: Place): boolean {
  const [ours, theirs] = [home, place].map(({ name, nameEn }) => foldName(nameEn ?? name))
  return ours!.includes(theirs!) || theirs!.includes(ours!)
}

function people({ population }: Place, locale: Locale): string {
  return population === null ? say(locale, m.unknown) : formatNumber(locale, population)
}

function listed(names: readonly string[], locale: Locale): string {
  return formatList(locale, names.slice(0, namesSaid))
}
