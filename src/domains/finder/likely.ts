import { whatWouldChange } from '#core/rank/change.ts'
import { foldNearDuplicates, type FoldedCandidate } from '#core/rank/fold.ts'
import { rankCandidates, rankedRows, settingFor, variantFor, type RankedCandidate } from '#core/rank/rank.ts'
import type { Setting, Variant } from '#core/rank/settings.ts'
import { lookFrom } from '#core/rank/view.ts'
import type { Home } from '#core/rank/world.ts'
import { rankingModel } from './model/model.ts'
import type { FinderWorld } from './world-model.ts'

interface Asked {
  /** Row of the home. */
  home: number
  country: string | null
  /** By row: 1 may be proposed; all may where it is left out. */
  mask?: Uint8Array
  limit: number
}

/** The likeliest rows for a home, best first; equal scores by place id. */
export function rankRows(world: FinderWorld, { home, country, mask, limit }: Asked): RankedCandidate[] {
  return rankCandidates(world.ranking, rankingModel(), { home: homeAt(world, home), country, limit, mask }).candidates
}

/** The rows alone, in the same order: what a batch of questions needs. */
export function likeliestRows(world: FinderWorld, { home, country, mask, limit }: Asked): number[] {
  return rankedRows(world.ranking, rankingModel(), { home: homeAt(world, home), country, limit, mask })
}

/** The candidates with near-duplicates under the best of them. */
export function foldRows(world: FinderWorld, rows: readonly RankedCandidate[], home: number): FoldedCandidate[] {
  return foldNearDuplicates(world.ranking, rows, isPoint(world, home) ? null : home)
}

/** Which model orders the lists, and what it learnt from. */
export function modelInUse(): { version: string; data: string } {
  const { fittedOn, data } = rankingModel().training
  return { version: fittedOn, data }
}

/** What would move a candidate that the question allows; see `whatWouldChange`. */
export function changesFor(world: FinderWorld, { home, country, mask, limit }: Asked, row: number): ReturnType<typeof whatWouldChange> {
  return whatWouldChange(world.ranking, rankingModel(), { home: homeAt(world, home), country, limit, mask }, row)
}

/** Which part of the model answers for a home: by the data loaded, the home's own ties, and where is looked. */
export function answeringPart(world: FinderWorld, { home, country }: Pick<Asked, 'home' | 'country'>): { setting: Setting; variant: Variant } {
  const view = lookFrom(world.ranking, homeAt(world, home), country)
  return { setting: settingFor(view, country), variant: variantFor(world.ranking, rankingModel()) }
}

function homeAt(world: FinderWorld, row: number): Home {
  return isPoint(world, row) ? world.point! : { place: row }
}

function isPoint({ point, places }: FinderWorld, row: number): boolean {
  return point !== null && row === places.ids.length - 1
}
