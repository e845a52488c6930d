import { asc, count, countDistinct, desc, eq, getTableColumns, gt, inArray, notInArray, sql } from 'drizzle-orm'
import { copyRows } from '#platform/db/copy-rows.ts'
import type { Database } from '#platform/db/database.ts'
import {
  addMerged, changeMerged, collapseStage, createStage, stagedColumns, type MergedTable, type Precedence,
} from './store/merge.ts'
import { places, worldImports, worldSnapshots, worldVersion } from './schema.ts'

export { places as placeTable } from './schema.ts'

export type StoredPlace = typeof places.$inferSelect
export type IndexedPlace = Pick<
  StoredPlace,
  | 'id' | 'name' | 'nameEn' | 'nameAscii' | 'nameZh' | 'country' | 'kind' | 'featureCode' | 'admin1Code' | 'admin1'
  | 'level' | 'timezone' | 'lat' | 'lon' | 'population' | 'airportKm'
> & { names: string }
export type StoredImport = Omit<typeof worldImports.$inferSelect, 'id'>

/** One stored part of the columns: a line a row, or the distinct values and a number a row. */
export interface Part {
  words: string
  numbers: Buffer
}

/** The values of one row by the names of their columns; lists as text, one item a line. */
export type StagedValues = Record<string, string | number | boolean | null>

/** The same with the line of the file it came from. */
export type StagedRow = StagedValues & { line: number }

export function byIds(db: Database, ids: readonly string[]): Promise<StoredPlace[]> {
  return ids.length === 0 ? Promise.resolve([]) : db.select().from(places).where(inArray(places.id, [...ids]))
}

export async function counts(db: Database) {
  const withoutPopulation = sql<number>`count(*) filter (where ${places.population} is null)`.mapWith(Number)
  const [row] = await db
    .select({ places: count(), countries: countDistinct(places.country), withoutPopulation })
    .from(places)
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
  const columns = ['line', ...stagedColumns(merged)]
  const read = await copyRows(db, 'staged', columns, cellsOf(rows, columns))
  const keys = sql.raw(merged.key.join(', '))
  const repeated = await db.execute(sql`select from staged group by ${keys} having count(*) > 1 limit 1`)
  await db.execute(repeated.rowCount ? collapseStage(merged) : sql`alter table staged rename to incoming`)
  for (const statement of merged.settle ?? []) await db.execute(sql.raw(statement))
  const { rowCount: changed } = await db.execute(changeMerged(merged, precedence))
  const { rowCount: added } = await db.execute(addMerged(merged))
  await db.execute(sql`drop table if exists staged, incoming`)
  return { read, added: added ?? 0, changed: changed ?? 0 }
}

async function* cellsOf(rows: AsyncIterable<StagedRow>, columns: readonly string[]) {
  for await (const row of rows) yield columns.map((column) => row[column] ?? null)
}

/** All places in the order of their ids, in batches; within a transaction. */
export async function* inOrder(db: Database): AsyncGenerator<StoredPlace[]> {
  const columns = Object.entries(getTableColumns(places)).map(([name, column]) => sql`${column} as ${sql.identifier(name)}`)
  await db.execute(sql`
    declare every_place cursor for
    select ${sql.join(columns, sql`, `)} from ${places} order by ${places.id} collate "C"`)
  for (;;) {
    const { rows } = await db.execute(sql`fetch 5000 from every_place`)
    if (rows.length === 0) break
    yield rows as unknown as StoredPlace[]
  }
  await db.execute(sql`close every_place`)
}

/** What search and ranking need of every place, in batches, outside a transaction. `names` has one name a line. */
export async function* inPages(db: Database): AsyncGenerator<IndexedPlace[]> {
  const { id, name, nameEn, nameAscii, nameZh, country, kind, featureCode, admin1Code, admin1 } = places
  const { level, timezone, lat, lon, population, airportKm } = places
  const names = sql<string>`array_to_string(${places.names}, chr(10))`
  let last = ''
  for (;;) {
    const page = await db
      .select({
        id, name, nameEn, nameAscii, nameZh, names, country, kind, featureCode, admin1Code, admin1, level, timezone,
        lat, lon, population, airportKm,
      })
      .from(places)
      .where(gt(id, last))
      .orderBy(asc(id))
      .limit(5000)
    if (page.length === 0) break
    yield page
    last = page.at(-1)!.id
  }
}

export async function deleteCatalogue(db: Database): Promise<void> {
  await db.delete(places).where(eq(places.origin, 'catalogue'))
}

export async function saveParts(db: Database, parts: ReadonlyMap<string, Part>): Promise<void> {
  await db.delete(worldSnapshots)
  for (const [part, { words, numbers }] of parts) await db.insert(worldSnapshots).values({ part, words, numbers })
}

/** The stored parts that the columns, the search, or the further names are opened from. */
export async function readParts(db: Database, use: 'columns' | 'search' | 'alternates'): Promise<Map<string, Part>> {
  const { part } = worldSnapshots
  const wanted = {
    columns: notInArray(part, ['search', 'alternates']), search: inArray(part, ['search', 'populations']), alternates: eq(part, 'alternates'),
  }
  const rows = await db.select().from(worldSnapshots).where(wanted[use])
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
