import { asc, count, countDistinct, desc, eq, inArray, ne, sql } from 'drizzle-orm'
import { copyRows, type Database } from '#platform/db/database.ts'
import type { ColumnPlace, Part } from './columns.ts'
import {
  addMerged, changeMerged, collapseStage, createStage, stagedColumns, type MergedTable, type Precedence,
} from './store/merge.ts'
import { places, worldImports, worldSnapshots, worldVersion } from './schema.ts'

export { places as placeTable } from './schema.ts'

export type StoredPlace = typeof places.$inferSelect
export type StoredImport = Omit<typeof worldImports.$inferSelect, 'id'>

/** A line of a file and its values in the order of `stagedColumns`. */
export type StagedRow = readonly [line: number, ...values: (string | number | boolean | null)[]]

export function byIds(db: Database, ids: readonly string[]): Promise<StoredPlace[]> {
  return ids.length === 0 ? Promise.resolve([]) : db.select().from(places).where(inArray(places.id, [...ids]))
}

export async function counts(db: Database): Promise<{ places: number; countries: number }> {
  const [row] = await db.select({ places: count(), countries: countDistinct(places.country) }).from(places)
  return row!
}

export function countBySource(db: Database): Promise<{ source: string; rows: number }[]> {
  return db
    .select({ source: places.source, rows: count() })
    .from(places)
    .groupBy(places.source)
    .orderBy(desc(count()), asc(places.source))
}

export async function allIds(db: Database): Promise<string[]> {
  const rows = await db.select({ id: places.id }).from(places)
  return rows.map(({ id }) => id)
}

export function imports(db: Database): Promise<StoredImport[]> {
  return db.select().from(worldImports).orderBy(asc(worldImports.at), asc(worldImports.id))
}

export async function addImport(db: Database, row: StoredImport): Promise<void> {
  await db.insert(worldImports).values(row)
}

export async function deleteAll(db: Database): Promise<void> {
  await db.delete(places)
}

/** Merges staged rows into a world table, all within the transaction of `db`. */
export async function merge(
  db: Database,
  merged: MergedTable,
  rows: AsyncIterable<StagedRow>,
  precedence: Precedence,
): Promise<{ read: number; added: number; changed: number }> {
  await db.execute(createStage(merged))
  const read = await copyRows(db, 'staged', ['line', ...stagedColumns(merged)], rows)
  const keys = sql.raw(merged.key.join(', '))
  const repeated = await db.execute(sql`select from staged group by ${keys} having count(*) > 1 limit 1`)
  await db.execute(repeated.rowCount ? collapseStage(merged) : sql`alter table staged rename to incoming`)
  await db.execute(sql`analyze incoming`)
  const { rowCount: changed } = await db.execute(changeMerged(merged, precedence))
  const { rowCount: added } = await db.execute(addMerged(merged))
  await db.execute(sql`drop table if exists staged, incoming`)
  return { read, added: added ?? 0, changed: changed ?? 0 }
}

/** Of several places that took the name of one Chinese division, only the most populous is it. */
export async function settleDivisions(db: Database): Promise<void> {
  await db.execute(sql`
    update ${places} there set gbt_code = null, level = null
    where exists (
      select from ${places} other where other.gbt_code = there.gbt_code
      and (coalesce(other.population, 0), other.id) > (coalesce(there.population, 0), there.id))`)
}

/** All places in the order of their ids, in batches. */
export async function* inOrder(db: Database): AsyncGenerator<ColumnPlace[]> {
  await db.execute(sql`
    declare every_place cursor for
    select id, name, name_en as "nameEn", name_ascii as "nameAscii", name_zh as "nameZh", names, country, kind,
      feature_code as "featureCode", admin1_code as "admin1Code", admin1, level, timezone, lat, lon, population,
      airport_km as "airportKm"
    from ${places} order by id collate "C"`)
  for (;;) {
    const { rows } = await db.execute(sql`fetch 5000 from every_place`)
    if (rows.length === 0) break
    yield rows as unknown as ColumnPlace[]
  }
  await db.execute(sql`close every_place`)
}

export async function saveParts(db: Database, parts: ReadonlyMap<string, Part>): Promise<void> {
  await db.delete(worldSnapshots)
  for (const [part, { words, numbers }] of parts) await db.insert(worldSnapshots).values({ part, words, numbers })
}

/** The stored parts that the columns, or the search, are opened from. */
export async function readParts(db: Database, use: 'columns' | 'search'): Promise<Map<string, Part>> {
  const { part } = worldSnapshots
  const wanted = use === 'columns' ? ne(part, 'search') : inArray(part, ['search', 'populations'])
  const rows = await db.select().from(worldSnapshots).where(wanted)
  return new Map(rows.map(({ part, words, numbers }) => [part, { words, numbers }]))
}

export async function version(db: Database): Promise<{ version: number; stamp: string }> {
  const [row] = await db.select().from(worldVersion).where(eq(worldVersion.isOnly, true))
  return row ?? { version: 0, stamp: '' }
}

export async function raiseVersion(db: Database, stamp: string): Promise<void> {
  await db
    .insert(worldVersion)
    .values({ version: 1, stamp })
    .onConflictDoUpdate({ target: worldVersion.isOnly, set: { version: sql`${worldVersion.version} + 1`, stamp } })
}
