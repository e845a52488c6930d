import type { Locale } from '#platform/i18n/locale.ts'
import { namesFor, resultOf } from './answer.ts'
import { likelySentence, suitsSentence } from './change-text.ts'
import type { Explanation } from './changes.ts'
import { modelInUse } from './likely.ts'
import type { Names } from './reasons.ts'

/** One candidate in full as programs read it: shared by `find explain --json` and the API. */
export function explanationOf({ list, candidate, changes, places }: Explanation, country: string | null, locale: Locale) {
  const names = namesFor(candidate, list, places, locale)
  const { now, candidates } = changes
  const { rank: _, ...result } = resultOf(candidate, names) // in a list of its own it would be the first
  return {
    home: { placeId: names.home.id, name: names.nameOf(names.home.id), country: names.home.country },
    country,
    model: modelInUse(),
    /** Near-duplicates counted one by one, unlike in a list. */
    rank: now.rank,
    candidates,
    oneIn: now.oneIn,
    candidate: result,
    changes: changes.likely.map((change) => changeOf(change, now, names)),
    suitsChanges: changes.suits.map((change) => ({ ...change, text: suitsSentence(change, locale) })),
  }
}

type Change = Explanation['changes']['likely'][number]

function changeOf(change: Change, now: Explanation['changes']['now'], names: Names) {
  return {
    kind: change.kind,
    placeId: 'placeId' in change ? change.placeId : null,
    name: 'placeId' in change ? names.nameOf(change.placeId) : null,
    population: 'population' in change ? change.population : null,
    rankBefore: now.rank,
    rankAfter: change.after.rank,
    scoreChange: change.after.score - now.score,
    oneInAfter: change.after.oneIn,
    text: likelySentence(now, change, names),
  }
}
