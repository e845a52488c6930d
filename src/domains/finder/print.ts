import { placeName, type Place } from '#domains/places/places.ts'
import { countryName, formatNumber } from '#platform/i18n/format.ts'
import type { Locale } from '#platform/i18n/locale.ts'
import { say } from '#platform/i18n/say.ts'
import { namesFor } from './answer.ts'
import type { CandidateList } from './find.ts'
import { messages as m } from './messages.ts'
import { reasonsFor, timesUsual, twoFigures } from './reasons.ts'
import { whyNotText } from './why-not-text.ts'

/** A list for a terminal: a line a candidate, its reasons and notes below it, and at the end what the list rests on. */
export function printList(list: CandidateList, places: ReadonlyMap<string, Place>, locale: Locale): string {
  const score = (value: number | null) => (value === null ? say(locale, m.unknown) : formatNumber(locale, value, { maximumFractionDigits: 1 }))
  const lines = list.candidates.flatMap((candidate) => {
    const names = namesFor(candidate, list, places, locale)
    const { place } = names
    const where = [place.admin1, countryName(locale, place.country)].filter(Boolean).join(', ')
    const { oneIn, score: likely } = candidate.likely
    const chance = oneIn === null ? say(locale, m.timesUsual, timesUsual(locale, likely)) : say(locale, m.oneInShort, twoFigures(locale, oneIn))
    return [
      `${String(candidate.rank).padStart(3)}  ${placeName(place, locale)} (${where})  ${place.id}`,
      `     ${say(locale, m.likely)}: ${chance} · ${say(locale, m.suitsUs)}: ${score(candidate.suits.score)}`,
      ...reasonsFor(candidate, names).slice(0, 3).map(({ text }) => `     + ${text}`),
      ...candidate.whyNot.map((note) => `     - ${whyNotText(locale, note, names.nameOf)}`),
    ]
  })
  const { model, places: placeCount, ties } = list.restsOn
  const basis = say(locale, m.restsOn, formatNumber(locale, placeCount), formatNumber(locale, ties), model.version)
  return `${[...lines, basis].join('\n')}\n`
}
