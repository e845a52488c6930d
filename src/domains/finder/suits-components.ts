import { linkScore, mutualScore, scaleScore, type SectorProfile } from '#core/decide/partner-search.ts'
import type { PlaceColumns } from '#core/rank/world.ts'
import type { LinksOfHome } from './links-near.ts'
import type { SuitsComponents } from './suits.ts'

/** What "suits us" is worked out from, for one home. */
export interface SuitsBasis {
  places: PlaceColumns
  /** Row of the home. */
  home: number
  links: LinksOfHome
  /** Whether any twinning is loaded: without, "no link" is not known. */
  hasTies: boolean
  ours: SectorProfile
  /** What was recorded of other places, by place id. */
  theirs: ReadonlyMap<string, SectorProfile>
}

/** The components of "suits us" for the place in a row; `null` is unknown. */
export function suitsComponents({ places, home, links, hasTies, ours, theirs }: SuitsBasis, row: number): SuitsComponents {
  const recorded = theirs.get(places.ids[row]!)
  return {
    mutual: recorded ? mutualScore(ours, recorded) : null,
    link: hasTies ? linkScore(links.countInRegion(row)) : null,
    scale: scaleScore(places.populations[home]!, places.populations[row]!),
  }
}
