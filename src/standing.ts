import { homesHere } from '#domains/homes/homes.ts'
import { shortlist } from '#domains/finder/finder.ts'
import { type Place, placeName, placesById } from '#domains/places/places.ts'
import { twinningsOf, worldGaps, worldStatus } from '#domains/twinnings/twinnings.ts'
import type { Standing } from '#faces/web/today.tsx'
import type { Mark, MarkKind } from '#platform/charts/map.tsx'
import type { Context } from '#platform/context.ts'

/** Where the office stands, for its first page. */
export async function standingOf(ctx: Context): Promise<Standing> {
  const world = await worldStatus(ctx)
  return {
    world,
    gaps: worldGaps(world),
    marks: await marksOf(ctx),
    shortlisted: (await shortlist(ctx)).length,
  }
}

/** The home and the places it has live published ties with. */
async function marksOf(ctx: Context): Promise<Mark[]> {
  const home = (await homesHere(ctx)).find(({ id }) => id === ctx.home)
  const place = home && (await placesById(ctx, [home.mainPlaceId])).get(home.mainPlaceId)
  if (!place) return []
  const mark = (kind: MarkKind, { id, lon, lat, ...names }: Place): Mark =>
    ({ kind, name: placeName(names, ctx.locale), longitude: lon, latitude: lat, href: `/places/${id}` })
  const ties = (await twinningsOf(ctx, place.id)).filter(({ isLive }) => isLive)
  return [...ties.map(({ partner }) => mark('partner', partner)), mark('home', place)]
}
