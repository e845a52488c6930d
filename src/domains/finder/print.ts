import { placeName, regionName, type Place } from '#domains/places/places.ts'
import { countryName, formatList, formatNumber } from '#platform/i18n/format.ts'
import type { Locale } from '#platform/i18n/locale.ts'
import { say } from '#platform/i18n/say.ts'
import { namesFor } from './answer.ts'
import type { Candidate } from './candidate.ts'
import type { CandidateList } from './find.ts'
import { messages as m } from './messages.ts'
import type { Explanation } from './changes.ts'
import { changeSentences, standsNow } from './change-text.ts'
import { reasonsAgainst, reasonsFor, timesUsual, twoFigures, type Names } from './reasons.ts'
import { whyNotText } from './why-not-text.ts'

/** A list for a terminal: a line a candidate, its reasons and notes below it, and at the end what the list rests on. */
export function printList(list: CandidateList, places: ReadonlyMap<string, Place>, locale: Locale): string {
  const lines = list.candidates.flatMap((candidate) => {
    const names = namesFor(candidate, list, places, locale)
    return [
      ...headOf(candidate, names),
      ...reasonsFor(candidate, names).slice(0, 3).map(({ text }) => `     + ${text}`),
      ...candidate.whyNot.map((note) => `     - ${whyNotText(locale, note, names.nameOf)}`),
      ...(candidate.folded.length > 0 ? [`     = ${say(locale, m.foldedHere, formatList(locale, candidate.folded.map(names.nameOf)))}`] : []),
    ]
  })
  return `${[...lines, basisOf(list, locale)].join('\n')}\n`
}

/** One candidate in full: every part of "likely", what to settle first, and what would change it. */
export function printExplanation({ list, candidate, changes, places }: Explanation, locale: Locale): string {
  const names = namesFor(candidate, list, places, locale)
  const lines = [
    ...headOf({ ...candidate, rank: changes.now.rank }, names),
    ...reasonsFor(candidate, names).map(({ text }) => `     + ${text}`),
    ...reasonsAgainst(candidate, names).map(({ text }) => `     - ${text}`),
    ...candidate.whyNot.map((note) => `     ! ${whyNotText(locale, note, names.nameOf)}`),
    standsNow(changes, locale),
    say(locale, m.whatWouldChange),
    ...changeSentences(changes, names).map((text) => `     ? ${text}`),
  ]
  return `${[...lines, basisOf(list, locale)].join('\n')}\n`
}

function headOf(candidate: Candidate, names: Names): string[] {
  const { locale, place } = names
  const { oneIn, score: likely } = candidate.likely
  const { score: suits } = candidate.suits
  const where = [regionName(place, locale), countryName(locale, place.country)].filter(Boolean).join(', ')
  const chance = oneIn === null ? say(locale, m.timesUsual, timesUsual(locale, likely)) : say(locale, m.oneInShort, twoFigures(locale, oneIn))
  const fit = suits === null ? say(locale, m.unknown) : formatNumber(locale, suits, { maximumFractionDigits: 1 })
  return [
    `${String(candidate.rank).padStart(3)}  ${placeName(place, locale)} (${where})  ${place.id}`,
    `     ${say(locale, m.likely)}: ${chance} · ${say(locale, m.suitsUs)}: ${fit}`,
  ]
}

function basisOf({ restsOn: { model, places, ties } }: Pick<CandidateList, 'restsOn'>, locale: Locale): string {
  return say(locale, m.restsOn, formatNumber(locale, places), formatNumber(locale, ties), model.version)
}
