import { randomUUID } from 'node:crypto'
import type { Context } from '#platform/context.ts'
import { bytesOf, columnBuilder } from './columns.ts'
import { nameIndexBuilder } from './name-index.ts'
import * as store from './store.ts'

/** Derives the columns and the name index from all places and stores them, so that they are read in one go. */
export async function rebuildSnapshot(db: Context['db']): Promise<void> {
  await saveSnapshot(db, await snapshotOf(db))
}

/** Stores a snapshot and says that the world changed, so that whatever was read from it before is read again. */
export async function saveSnapshot(db: Context['db'], parts: ReadonlyMap<string, store.Part>): Promise<void> {
  await store.saveParts(db, parts)
  await store.raiseVersion(db, randomUUID())
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
