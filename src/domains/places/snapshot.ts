import type { Context } from '#platform/context.ts'
import { bytesOf, columnBuilder } from './columns.ts'
import { nameIndexBuilder } from './name-index.ts'
import * as store from './store.ts'

/** Derives the columns and the name index from all places and stores them, so that they are read in one go. */
export async function rebuildSnapshot(db: Context['db']): Promise<void> {
  await store.saveParts(db, await snapshotOf(db))
}

/** The parts of the snapshot of what the places are now. Reads in pages and lets other work through between them. */
export async function snapshotOf(db: Context['db']): Promise<Map<string, store.Part>> {
  const columns = columnBuilder()
  const names = nameIndexBuilder()
  for await (const page of store.inPages(db)) {
    for (const place of page) {
      columns.add(place)
      names.add(place)
    }
  }
  const { text, entries } = await names.finish()
  return columns.parts().set('search', { words: text, numbers: bytesOf(entries) })
}
