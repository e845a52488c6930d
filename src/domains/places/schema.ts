import { sql } from 'drizzle-orm'
import {
  bigint, boolean, char, check, customType, doublePrecision, index, integer, pgTable, text, timestamp,
} from 'drizzle-orm/pg-core'

const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' })

/** Where a row's facts come from; a later layer keeps what an earlier one knew and it does not. */
export type Origin = 'catalogue' | 'seed' | 'file' | 'geonames' | 'wikidata'

/**
 * Every place of the world catalogue. `id` is `gn<GeoNames id>`, `Q<Wikidata id>` or `x-<country>-<slug>`.
 * Null means unknown, never zero. `names` are all further names, in any script. `level` and `gbtCode` only for Chinese
 * divisions (GB/T 2260). `airportIata` is the nearest airport with scheduled flights within 100 km.
 */
export const places = pgTable(
  'place',
  {
    id: text().primaryKey(),
    name: text().notNull(),
    nameEn: text(),
    nameAscii: text(),
    nameZh: text(),
    names: text().array().notNull(),
    country: char({ length: 2 }).notNull(),
    kind: text().notNull(),
    featureCode: text(),
    admin1Code: text(),
    admin1: text(),
    admin2Code: text(),
    lat: doublePrecision().notNull(),
    lon: doublePrecision().notNull(),
    population: integer(),
    timezone: text(),
    wikidata: text(),
    unlocode: text(),
    nuts3: text(),
    gbtCode: text(),
    level: text(),
    airportIata: text(),
    airportName: text(),
    airportKm: integer(),
    source: text().notNull(),
    origin: text().$type<Origin>().notNull(),
  },
  (place) => [
    index().on(place.country),
    check('place_is_on_earth', sql`${place.lat} between -90 and 90 and ${place.lon} between -180 and 180`),
    check('population_unknown_is_null', sql`${place.population} > 0`),
  ],
)

/** What was loaded into the world tables, from where and when. */
export const worldImports = pgTable('world_import', {
  id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  table: text().$type<'places' | 'twinnings'>().notNull(),
  file: text().notNull(),
  origin: text().$type<Origin>().notNull(),
  rows: integer().notNull(),
  added: integer().notNull(),
  changed: integer().notNull(),
  at: timestamp({ withTimezone: true }).notNull(),
})

/**
 * One row: a number that grows with each change of a world table, and a stamp that no other store and no rolled-back
 * change has, so that what is cached under it is right.
 */
export const worldVersion = pgTable(
  'world_version',
  { isOnly: boolean().primaryKey().default(true), version: integer().notNull(), stamp: text().notNull() },
  (row) => [check('one_world', sql`${row.isOnly}`)],
)

/** The columns and the name index derived from `place`, ready to be read in one go; rebuilt with each change of it. */
export const worldSnapshots = pgTable('world_snapshot', {
  part: text().primaryKey(),
  words: text().notNull(),
  numbers: bytea().notNull(),
})
