import { placeCounts, worldStamp, type ImportLog } from '#domains/places/places.ts'
import type { Context } from '#platform/context.ts'
import { formatNumber } from '#platform/i18n/format.ts'
import type { Text } from '#platform/i18n/locale.ts'
import { messages as m } from './messages.ts'
import * as store from './store.ts'

/** What the world tables hold. Counts of gaps: rows for which nobody says. */
export interface WorldStatus {
  places: number
  twinnings: number
  countries: number
  imports: ImportLog[]
  placesBySource: { source: string; rows: number }[]
  twinningsBySource: { source: string; rows: number }[]
  placesWithoutPopulation: number
  twinningsWithoutYear: number
}

// Counting 200,000 rows takes a good part of a second, and the first page asks each time.
let statusRead: { stamp: string; status: Promise<WorldStatus> } | null = null

/** From memory unless the world changed since. */
export async function worldStatus(ctx: Context): Promise<WorldStatus> {
  const stamp = await worldStamp(ctx)
  if (stamp === '') return countWorld(ctx)
  if (statusRead?.stamp !== stamp) {
    statusRead = { stamp, status: countWorld(ctx) }
    statusRead.status.catch(() => (statusRead = null))
  }
  return statusRead.status
}

async function countWorld(ctx: Context): Promise<WorldStatus> {
  const { bySource, withoutPopulation, ...places } = await placeCounts(ctx)
  const twinnings = await store.counts(ctx.db)
  return {
    ...places,
    twinnings: twinnings.all,
    placesBySource: bySource,
    twinningsBySource: await store.countBySource(ctx.db),
    placesWithoutPopulation: withoutPopulation,
    twinningsWithoutYear: twinnings.withoutYear,
  }
}

/** What the world tables lack, and what would fill it. */
export function worldGaps(world: WorldStatus): Text[] {
  const number = (value: number) => ({ en: formatNumber('en', value), 'zh-CN': formatNumber('zh-CN', value) })
  const [places, years] = [number(world.placesWithoutPopulation), number(world.twinningsWithoutYear)]
  const isLoaded = world.imports.some(({ origin }) => origin === 'catalogue')
  const hasTies = world.imports.some(({ table, origin }) => table === 'twinnings' && origin !== 'seed')
  return [
    ...(isLoaded ? [] : [m.missingPlaces]),
    ...(hasTies ? [] : [m.missingTwinnings]),
    ...(world.placesWithoutPopulation === 0
      ? []
      : [{ en: m.missingPopulations.en(places.en), 'zh-CN': m.missingPopulations['zh-CN'](places['zh-CN']) }]),
    ...(world.twinningsWithoutYear === 0
      ? []
      : [{ en: m.missingDates.en(years.en), 'zh-CN': m.missingDates['zh-CN'](years['zh-CN']) }]),
  ]
}
