import type { Context } from '#platform/context.ts'
import { inTransaction } from '#platform/db/database.ts'
import { csvLine } from './csv.ts'
import * as store from './store.ts'

/** Writes all places as CSV in the layout that `importPlaces` reads, in the order of their ids. Answers how many. */
export async function exportPlaces(ctx: Context, write: (text: string) => Promise<void>): Promise<number> {
  return inTransaction(ctx, async ({ db }) => {
    await write(csvLine(Object.keys(valueByColumn)))
    let rows = 0
    for await (const batch of store.inOrder(db)) {
      await write(batch.map((place) => csvLine(Object.values(valueByColumn).map((value) => value(place)))).join(''))
      rows += batch.length
    }
    return rows
  })
}

type Value = (place: store.StoredPlace) => string | number | null

const valueByColumn: Record<string, Value> = {
  place_id: ({ id }) => id,
  name: ({ name }) => name,
  name_en: ({ nameEn }) => nameEn,
  name_ascii: ({ nameAscii }) => nameAscii,
  country: ({ country }) => country,
  type: ({ kind }) => kind,
  admin1_code: ({ admin1Code }) => admin1Code,
  admin1: ({ admin1 }) => admin1,
  lat: ({ lat }) => lat,
  lon: ({ lon }) => lon,
  population: ({ population }) => population,
  timezone: ({ timezone }) => timezone,
  wikidata: ({ wikidata }) => wikidata,
  unlocode: ({ unlocode }) => unlocode,
  name_zh: ({ nameZh }) => nameZh,
  names: ({ names }) => names.map((name) => name.replaceAll('|', ' ')).join('|'),
  feature_code: ({ featureCode }) => featureCode,
  source: ({ source }) => source,
  nuts3: ({ nuts3 }) => nuts3,
}
