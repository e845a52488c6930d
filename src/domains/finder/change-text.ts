import { formatNumber } from '#platform/i18n/format.ts'
import type { Locale } from '#platform/i18n/locale.ts'
import { say } from '#platform/i18n/say.ts'
import type { CandidateChanges, LikelyChange, SuitsChange } from './changes.ts'
import { messages as m } from './messages.ts'
import { twoFigures, type Names } from './reasons.ts'

/** What would change a candidate, a sentence each: first by "likely", greatest gain first, then by "suits us". */
export function changeSentences({ now, likely, suits }: CandidateChanges, names: Names): string[] {
  return [...likely.map((change) => likelySentence(now, change, names)), ...suits.map((change) => suitsSentence(change, names.locale))]
}

/** Where it stands now, and among how many. */
export function standsNow({ now, candidates }: CandidateChanges, locale: Locale): string {
  return say(locale, m.standsNow, formatNumber(locale, now.rank), formatNumber(locale, candidates))
}

/** One change by "likely", with where it would move the candidate from and to. */
export function likelySentence(now: CandidateChanges['now'], change: LikelyChange, names: Names): string {
  const { locale } = names
  const rank = (value: number) => formatNumber(locale, value)
  const supposed = supposition(change, names)
  const { after } = change
  if (after.rank === now.rank) return say(locale, m.wouldStay, supposed, rank(now.rank))
  return after.oneIn === null
    ? say(locale, m.wouldMoveUncalibrated, supposed, rank(now.rank), rank(after.rank))
    : say(locale, m.wouldMove, supposed, rank(now.rank), rank(after.rank), twoFigures(locale, after.oneIn))
}

/** One unknown part of "suits us", and how far it could move the score. */
export function suitsSentence({ component, lowest, highest }: SuitsChange, locale: Locale): string {
  const score = (value: number) => formatNumber(locale, value, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  return say(locale, m.ifComponentKnown, say(locale, m[component]), score(lowest), score(highest), say(locale, fill[component]))
}

const fill = { mutual: m.mutualFill, link: m.linkFill, scale: m.scaleFill }

function supposition(change: LikelyChange, { locale, nameOf, place }: Names): string {
  const name = nameOf(place.id)
  switch (change.kind) {
    case 'population':
      return say(locale, m.ifPopulationKnown, name, twoFigures(locale, change.population))
    case 'tie-of-neighbour':
      return say(locale, m.ifNeighbourTied, nameOf(change.placeId), name)
    default: // 'tie-of-partner'
      return say(locale, m.ifPartnerTied, nameOf(change.placeId), name)
  }
}
