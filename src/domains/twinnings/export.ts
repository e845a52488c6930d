import { csvLine } from '#domains/places/places.ts'
import type { Context } from '#platform/context.ts'
import { inTransaction } from '#platform/db/database.ts'
import * as store from './store.ts'

const columns = [
  'a_id', 'b_id', 'a_name', 'a_country', 'b_name', 'b_country', 'start_year', 'form', 'source', 'last_seen',
  'confidence', 'unlisted_2026', 'domestic', 'ambiguous', 'ended_on', 'disputed', 'between_places', 'reference_count',
  'note',
]

/** Writes all twinnings as CSV in the layout that `importTwinnings` reads, in the order of their ids. Answers how many. */
export async function exportTwinnings(ctx: Context, write: (text: string) => Promise<void>): Promise<number> {
  return inTransaction(ctx, async ({ db }) => {
    await write(csvLine(columns))
    let rows = 0
    for await (const batch of store.inOrder(db)) {
      await write(batch.map((row) => csvLine(columns.map((column) => cell(row[column])))).join(''))
      rows += batch.length
    }
    return rows
  })
}

function cell(value: store.TwinningColumn | undefined): string | number | null {
  if (typeof value === 'boolean') return value ? 1 : 0
  return typeof value === 'object' && value !== null ? value.join('|') : (value ?? null)
}
