import type { TieColumns } from '#core/rank/world.ts'
import {
  importTable, placeColumns, placeIds, placesById, worldStamp, type FileImport, type ImportCounts,
  type Place,
} from '#domains/places/places.ts'
import type { Context } from '#platform/context.ts'
import { mergedTwinnings, stagedTwinning } from './merged.ts'
import * as store from './store.ts'
import { twinningLayout } from './twinning-file.ts'

export { exportTwinnings } from './export.ts'
export { loadWorld, worldLoad } from './load.ts'
export { worldSources } from './sources.data.ts'
export { worldGaps, worldStatus, type WorldStatus } from './status.ts'

/** A published tie of a place, seen from that place. Null: unknown. */
export interface Twinning extends Omit<store.StoredTwinning, 'aId' | 'bId' | 'origin'> {
  partner: Place
  /** Not ended, as far as published. */
  isLive: boolean
}

/** The published ties of a place, live ones first, then by country and name of the partner. */
export async function twinningsOf(ctx: Context, placeId: string): Promise<Twinning[]> {
  const rows = await store.ofPlace(ctx.db, placeId)
  const partnerId = (row: store.StoredTwinning) => (row.aId === placeId ? row.bId : row.aId)
  const partners = await placesById(ctx, rows.map(partnerId))
  return rows
    .map((row) => {
      const { aId: _a, bId: _b, origin: _, ...facts } = row
      return { ...facts, partner: partners.get(partnerId(row))!, isLive: row.endedOn === null || row.endedOn > today(ctx) }
    })
    .sort((a, b) => Number(b.isLive) - Number(a.isLive) || inOrder(a.partner, b.partner))
}

/** The places that are tied to each of these today, by id, in the order of their names. */
export async function partnersOf(ctx: Context, placeIds: readonly string[]): Promise<Map<string, Place[]>> {
  const pairs = await store.livePairs(ctx.db, today(ctx), placeIds)
  const places = await placesById(ctx, pairs.flatMap(({ aId, bId }) => [aId, bId]))
  const partners = (id: string) => pairs.flatMap(({ aId, bId }) => (aId === id ? [bId] : bId === id ? [aId] : []))
  return new Map(placeIds.map((id) => [id, partners(id).map((other) => places.get(other)!).sort(inOrder)]))
}

/** Live ties as pairs of rows of `placeColumns`; from memory unless the world changed since. */
export async function tieColumns(ctx: Context): Promise<TieColumns> {
  const key = `${await worldStamp(ctx)} ${today(ctx)}`
  if (tiesRead?.key !== key) {
    tiesRead = { key, ties: readTies(ctx) }
    tiesRead.ties.catch(() => (tiesRead = null))
  }
  return tiesRead.ties
}

/**
 * Merges `twin_pairs.csv` by unordered pair. Throws Invalid naming the bad lines (the first 100), with nothing stored,
 * unless `reject` takes them. Places must be there first.
 */
export async function importTwinnings(ctx: Context, file: FileImport): Promise<ImportCounts> {
  const known = await placeIds(ctx)
  return importTable(ctx, file, {
    table: 'twinnings',
    layout: twinningLayout((id) => known.has(id)),
    merged: mergedTwinnings,
    staged: (row) => stagedTwinning(row, 'file'),
    empty: store.deleteAll,
    total: async (db) => (await store.counts(db)).all,
  })
}

// Right for one state of one store on one day, so it may outlive a request.
let tiesRead: { key: string; ties: Promise<TieColumns> } | null = null

async function readTies(ctx: Context): Promise<TieColumns> {
  const { rowById } = await placeColumns(ctx)
  const pairs = await store.livePairs(ctx.db, today(ctx))
  return {
    from: Int32Array.from(pairs, ({ aId }) => rowById.get(aId)!),
    to: Int32Array.from(pairs, ({ bId }) => rowById.get(bId)!),
  }
}

function today({ now }: Context): string {
  return now.toISOString().slice(0, 10)
}

function inOrder(a: Place, b: Place): number {
  return a.country.localeCompare(b.country) || a.name.localeCompare(b.name)
}
