import { formatKm, formatList, formatNumber } from '#platform/i18n/format.ts'
import { languageTag, type Locale } from '#platform/i18n/locale.ts'
import { say } from '#platform/i18n/say.ts'
import { messages as m } from './messages.ts'
import type { WhyNot } from './why-not.ts'

/** At most so many names are said; the rest is counted by the pages that list them all. */
const namesSaid = 5

/** A note as a sentence; `nameOf` gives the name of a place in the reader's language. */
export function whyNotText(locale: Locale, note: WhyNot, nameOf: (placeId: string) => string): string {
  const names = (ids: string[]) => formatList(locale, ids.slice(0, namesSaid).map(nameOf))
  switch (note.kind) {
    case 'redDistance':
      return say(locale, m.redDistance, formatKm(locale, note.km), formatKm(locale, note.limitKm))
    case 'linkedHere':
      return say(locale, m.linkedHere, names(note.placeIds))
    case 'oneToOne':
      return say(locale, m.oneToOne, names(note.placeIds))
    case 'noSharedLanguage': {
      const languages = new Intl.DisplayNames(languageTag(locale), { type: 'language' })
      return say(locale, m.noSharedLanguage, formatList(locale, note.languages.map((code) => languages.of(code) ?? code)))
    }
    case 'size':
      return say(locale, m.size, formatNumber(locale, note.times))
    default:
      return say(locale, m[note.kind])
  }
}
