import type { Context } from '#platform/context.ts'
import { alternatesFrom, arrayBufferOf, openColumns, type PlaceTable } from './columns.ts'
import { openNameIndex, type NameIndex } from './search.ts'
import * as store from './store.ts'

// What was read last, under its stamp: never right for another state or another store, so it may outlive a request.
let columnsRead: { stamp: string; columns: Promise<PlaceTable> } | null = null
let indexRead: { stamp: string; index: Promise<NameIndex> } | null = null

/** A text that changes with every change of the world tables; '' while they are empty. */
export async function worldStamp(ctx: Context): Promise<string> {
  return (await store.version(ctx.db)).stamp
}

/** Every place as columns; from memory unless the world changed since. */
export async function placeColumns(ctx: Context): Promise<PlaceTable> {
  const { stamp, version } = await store.version(ctx.db)
  if (columnsRead?.stamp !== stamp) {
    columnsRead = { stamp, columns: store.readParts(ctx.db, 'columns').then((parts) => openColumns(version, parts)) }
    columnsRead.columns.catch(() => (columnsRead = null))
  }
  return columnsRead.columns
}

/**
 * The names in other languages and scripts of each row of `placeColumns`. Read anew each time: few ask, and a million short
 * texts weigh as much as all the columns.
 */
export async function placeAlternates(ctx: Context): Promise<(row: number) => readonly string[]> {
  return alternatesFrom(await store.readParts(ctx.db, 'alternates'))
}

/** The index of all names, over the rows of `placeColumns`. */
export async function nameIndex(ctx: Context): Promise<NameIndex> {
  const stamp = await worldStamp(ctx)
  if (indexRead?.stamp !== stamp) {
    indexRead = { stamp, index: readNameIndex(ctx) }
    indexRead.index.catch(() => (indexRead = null))
  }
  return indexRead.index
}

async function readNameIndex(ctx: Context): Promise<NameIndex> {
  const parts = await store.readParts(ctx.db, 'search')
  const populations = new Float64Array(arrayBufferOf(parts, 'populations'))
  return openNameIndex(parts.get('search')?.words ?? '', new Uint32Array(arrayBufferOf(parts, 'search')), populations)
}
