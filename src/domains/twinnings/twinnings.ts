import type { TieColumns } from '#core/rank/world.ts'
import {
  importTable, placeColumns, placeIds, placesById, worldStamp, type FileImport, type ImportCounts,
  type MergedTable, type Origin, type Place, type StagedValues,
} from '#domains/places/places.ts'
import type { Context } from '#platform/context.ts'
import * as store from './store.ts'
import { twinningLayout, type TwinningRow } from './twinning-file.ts'

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
      return { ...facts, partner: partners.get(partnerId(row))!, isLive: isLive(row, ctx.now) }
    })
    .sort((a, b) => Number(b.isLive) - Number(a.isLive) || inOrder(a.partner, b.partner))
}

/** Live ties as pairs of rows of `placeColumns`; from memory unless the world changed since. */
export async function tieColumns(ctx: Context): Promise<TieColumns> {
  const today = ctx.now.toISOString().slice(0, 10)
  const key = `${await worldStamp(ctx)} ${today}`
  if (tiesRead?.key !== key) {
    tiesRead = { key, ties: readTies(ctx, today) }
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
    total: store.countAll,
  })
}

// Right for one state of one store on one day, so it may outlive a request.
let tiesRead: { key: string; ties: Promise<TieColumns> } | null = null

async function readTies(ctx: Context, today: string): Promise<TieColumns> {
  const { rowById } = await placeColumns(ctx)
  const pairs = await store.livePairs(ctx.db, today)
  return {
    from: Int32Array.from(pairs, ({ aId }) => rowById.get(aId)!),
    to: Int32Array.from(pairs, ({ bId }) => rowById.get(bId)!),
  }
}

export const mergedTwinnings: MergedTable = {
  table: 'twinning',
  key: ['a_id', 'b_id'],
  values: {
    start_year: 'integer', ended_on: 'date', form: 'text', last_seen: 'integer', confidence: 'text',
    unlisted: 'boolean', ambiguous: 'boolean', disputed: 'boolean', between_places: 'boolean',
    reference_count: 'integer', note: 'text', origin: 'text',
  },
  lists: ['sources'],
  defaults: { unlisted: 'false', ambiguous: 'false', disputed: 'false', between_places: 'true' },
}

export function stagedTwinning(tie: TwinningRow, origin: Origin): StagedValues {
  return [
    tie.aId, tie.bId, tie.startYear, tie.endedOn, tie.form, tie.lastSeen, tie.confidence, tie.unlisted, tie.ambiguous,
    tie.disputed, tie.betweenPlaces, tie.referenceCount, tie.note, origin, tie.sources.join('\n') || null,
  ]
}

function isLive({ endedOn }: store.StoredTwinning, now: Date): boolean {
  return endedOn === null || endedOn > now.toISOString().slice(0, 10)
}

function inOrder(a: Place, b: Place): number {
  return a.country.localeCompare(b.country) || a.name.localeCompare(b.name)
}
