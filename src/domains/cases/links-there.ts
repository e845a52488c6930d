import { finderWorld } from '#domains/finder/finder.ts'
import { currentHome } from '#domains/homes/homes.ts'
import { placesById, type Place } from '#domains/places/places.ts'
import { twinningsOf } from '#domains/twinnings/twinnings.ts'
import type { Context } from '#platform/context.ts'

/** Who of ours is linked with a place already, by published ties. */
export interface LinksThere {
  /** The place is tied to our home itself. */
  isOurs: boolean
  /** Places of our country tied to this very place, those of our region first. */
  inCountry: { place: Place; isOurRegion: boolean }[]
  /** Ties of our region with the region around it. */
  inRegion: { ours: Place; theirs: Place }[]
}

const mostShown = 10

/** Null before a home is set up, and for a place that the ranking's catalogue does not hold. */
export async function linksThere(ctx: Context, placeId: string): Promise<LinksThere | null> {
  const home = await currentHome(ctx)
  if (!home) return null
  const { places, linksOf } = await finderWorld(ctx)
  const row = places.rowById.get(placeId)
  const homeRows = home.profile.placeIds.flatMap((id) => places.rowById.get(id) ?? [])
  if (row === undefined || homeRows.length === 0) return null

  const links = linksOf(homeRows)
  const inCountry = links.inCountry(row).toSorted((a, b) => Number(links.isOurRegion(b)) - Number(links.isOurRegion(a)) || a - b)
  const inRegion = links.inRegion(row).filter(({ theirs }) => theirs !== row).slice(0, mostShown)
  const shown = inCountry.slice(0, mostShown)
  const byId = await placesById(ctx, [...shown, ...inRegion.flatMap(({ ours, theirs }) => [ours, theirs])].map((row) => places.ids[row]!))
  const place = (row: number) => byId.get(places.ids[row]!)!
  const ties = await twinningsOf(ctx, placeId)
  return {
    isOurs: ties.some(({ isLive, partner }) => isLive && home.profile.placeIds.includes(partner.id)),
    inCountry: shown.map((row) => ({ place: place(row), isOurRegion: links.isOurRegion(row) })),
    inRegion: inRegion.map(({ ours, theirs }) => ({ ours: place(ours), theirs: place(theirs) })),
  }
}
