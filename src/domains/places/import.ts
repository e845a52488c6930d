import { randomUUID } from 'node:crypto'
import type { Context } from '#platform/context.ts'
import { inTransaction } from '#platform/db/database.ts'
import { Forbidden, Invalid, type Problem } from '#platform/errors.ts'
import { nearestAirports } from './airports.ts'
import type { MergedTable, Precedence } from './store/merge.ts'
import { messages as m } from './messages.ts'
import { placeLayout } from './place-file.ts'
import type { PlaceRow } from './place-row.ts'
import type { Origin } from './schema.ts'
import { rebuildSnapshot } from './snapshot.ts'
import * as store from './store.ts'
import { mergedAndSettledPlaces, mergedPlaces } from './store/merged-places.ts'
import { lineProblem, openTable, UnreadableFile, type TableLayout, type TableLine } from './table-file.ts'

/** A file of world data as a person hands it over. */
export interface FileImport {
  /** Its name, for the log of imports. */
  file: string
  bytes: AsyncIterable<Uint8Array>
  /** Empties the table first. */
  replace?: boolean
  /** Leaves bad lines out, handing each to `reject`, instead of refusing the whole file. */
  reject?: (rejected: RejectedLine) => void
  onProgress?: (rowsRead: number) => void
}

export interface RejectedLine {
  header: readonly string[]
  cells: readonly string[]
  reason: string
}

export interface ImportCounts {
  table: 'places' | 'twinnings'
  /** Lines of data in the file; those neither added, changed nor unchanged were rejected. */
  read: number
  added: number
  changed: number
  unchanged: number
  /** Rows in the table afterwards. */
  total: number
}

export interface MergeCounts {
  read: number
  added: number
  changed: number
}

export type StagedValues = store.StagedValues

/** How a table of the world takes a file. */
export interface TableImport<Row> {
  table: ImportCounts['table']
  layout: TableLayout<Row>
  merged: MergedTable
  staged(row: Row): StagedValues
  empty(db: Context['db']): Promise<void>
  total(db: Context['db']): Promise<number>
  /** What else follows from a change, in the same transaction. */
  afterChange?(db: Context['db']): Promise<void>
}

// The contract prints no more lines than this.
const mostProblems = 100

/**
 * Merges `places.csv` into the catalogue by `place_id`. Throws Invalid naming the bad lines (the first 100), with
 * nothing stored, unless `reject` takes them; a file that is no table at all is refused in any case.
 */
export async function importPlaces(ctx: Context, file: FileImport): Promise<ImportCounts> {
  return importTable(ctx, file, {
    table: 'places',
    layout: placeLayout(await nearestAirports()),
    merged: mergedAndSettledPlaces,
    staged: (row: PlaceRow) => stagedPlace({ ...row, source: row.source || file.file }, 'file'),
    empty: emptyPlaces,
    total: async (db) => (await store.counts(db)).places,
    afterChange: rebuildSnapshot,
  })
}

/** Throws Forbidden for those who only read: the world is shared by every home. */
export function requireWorldRights({ roles }: Context): void {
  if (!roles.has('officer') && !roles.has('administrator')) throw new Forbidden(m.mayNotChangeWorld)
}

/** Merges one file into one table of the world, in one transaction with its log line and audit row. */
export async function importTable<Row>(
  ctx: Context,
  file: FileImport,
  into: TableImport<Row>,
): Promise<ImportCounts> {
  requireWorldRights(ctx)
  return inTransaction(ctx, async (ctx) => {
    if (file.replace) await into.empty(ctx.db)
    const { lines, outcome } = checkedRows(file, into)
    const { added, changed } = await store.merge(ctx.db, into.merged, lines, { incomingWins: true }).catch(asInvalid)
    if (outcome.problems.length > 0) throw new Invalid(m.fileRefused, outcome.problems)
    if (added + changed > 0 || file.replace) {
      await into.afterChange?.(ctx.db)
      await store.raiseVersion(ctx.db, randomUUID())
    }
    const { read, rejected } = outcome
    const unchanged = read - rejected - added - changed
    const total = await into.total(ctx.db)
    const rows = read - rejected
    await logImport(ctx, { table: into.table, file: file.file, origin: 'file', rows, added, changed })
    await ctx.audit(`${into.table} imported`, { subject: file.file, after: { read, rejected, added, changed, unchanged } })
    return { table: into.table, read, added, changed, unchanged, total }
  })
}

/** Merges places from a source of the program's own, in the transaction of `db`; the snapshot is the caller's task. */
export function mergePlaces(
  db: Context['db'],
  rows: Iterable<PlaceRow> | AsyncIterable<PlaceRow>,
  { origin, precedence }: { origin: Origin; precedence: Precedence },
): Promise<MergeCounts> {
  return mergeRows(db, mergedPlaces, mapped(rows, (row) => stagedPlace(row, origin)), precedence)
}

/** Merges rows into any table of the world, in the transaction of `db`; a change raises the version of the world. */
export async function mergeRows(
  db: Context['db'],
  merged: MergedTable,
  rows: AsyncIterable<StagedValues>,
  precedence: Precedence,
): Promise<MergeCounts> {
  let line = 0
  const counts = await store.merge(db, merged, mapped(rows, (row) => ({ line: ++line, ...row })), precedence)
  if (counts.added + counts.changed > 0) await store.raiseVersion(db, randomUUID())
  return counts
}

/** Writes a line into the log of what was loaded when. */
export async function logImport(ctx: Context, entry: Omit<store.StoredImport, 'at'>): Promise<void> {
  await store.addImport(ctx.db, { ...entry, at: ctx.now })
}

interface Outcome {
  read: number
  rejected: number
  problems: Problem[]
}

// Reading goes on after the first bad line to name the others, but nothing more is staged.
function checkedRows<Row>(file: FileImport, into: TableImport<Row>) {
  const outcome: Outcome = { read: 0, rejected: 0, problems: [] }

  async function* checked(): AsyncGenerator<store.StagedRow> {
    const { header, lines } = await openTable(file.bytes, into.layout)
    for await (const line of lines) {
      outcome.read++
      if (outcome.read % 5000 === 0) file.onProgress?.(outcome.read)
      if (!line.problems) {
        if (outcome.problems.length === 0) yield { line: line.line, ...into.staged(line.row) }
        continue
      }
      outcome.rejected++
      if (file.reject) file.reject({ header, cells: line.cells, reason: reasonOf(line) })
      else outcome.problems.push(...line.problems.map((problem) => lineProblem(line.line, problem)))
      if (outcome.problems.length >= mostProblems) break
    }
    outcome.problems.splice(mostProblems)
  }

  return { lines: checked(), outcome }
}

// The twinnings hold on to their places; their own domain is not ours to look into.
async function emptyPlaces(db: Context['db']): Promise<void> {
  try {
    await store.deleteAll(db)
  } catch (error) {
    const code = error instanceof Error && error.cause instanceof Error && 'code' in error.cause ? error.cause.code : null
    if (code === '23503' || code === '23001') throw new Invalid(m.placesInUse, [], { cause: error })
    throw error
  }
}

function reasonOf<Row>({ problems = [] }: TableLine<Row>): string {
  return problems.map(({ column, allowed }) => `${column}: allowed: ${allowed}`).join('; ')
}

function asInvalid(error: unknown): never {
  const cause = error instanceof Error && error.cause instanceof UnreadableFile ? error.cause : error
  if (!(cause instanceof UnreadableFile)) throw error
  const { got, allowed, at } = cause
  const problem = at
    ? { path: `line ${at.line} field ${at.column}`, value: undefined, allowed }
    : { path: '(file)', value: got, allowed }
  throw new Invalid(m.fileRefused, [problem], { cause })
}

function stagedPlace(place: PlaceRow, origin: Origin): StagedValues {
  return {
    id: place.id, name: place.name, name_en: place.nameEn, name_ascii: place.nameAscii, name_zh: place.nameZh,
    names: place.names.join('\n') || null, country: place.country, kind: place.kind, feature_code: place.featureCode,
    admin1_code: place.admin1Code, admin1: place.admin1, admin2_code: place.admin2Code, lat: place.lat, lon: place.lon,
    population: place.population, timezone: place.timezone, wikidata: place.wikidata, unlocode: place.unlocode,
    nuts3: place.nuts3, gbt_code: place.gbtCode, level: place.level, airport_iata: place.airportIata,
    airport_name: place.airportName, airport_km: place.airportKm, source: place.source, origin,
  }
}

async function* mapped<From, To>(rows: Iterable<From> | AsyncIterable<From>, map: (row: From) => To): AsyncGenerator<To> {
  for await (const row of rows) yield map(row)
}
