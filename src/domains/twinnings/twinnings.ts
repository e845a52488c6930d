import type { TieColumns } from '#core/rank/world.ts'
import {
  importTable, nearbyPlaces, placeColumns, placeIds, placesById, worldStamp, type FileImport, type ImportCounts,
  type Place,
} from '#domains/places/places.ts'
import type { Context } from '#platform/context.ts'
import { mergedTwinnings, stagedTwinning } from './merged.ts'
import * as store from './store.ts'
import { twinningLayout } from './twinning-file.ts'

export { exportTwinnings } from './export.ts'
export { loadWorld, worldLoad } from './load.ts'
export { settleEnd, settling, unsettledEnds, type UnsettledEnd } from './settling.ts'
export { worldSources } from './sources.data.ts'
export {
  twinningsUpdate, updateTwinnings, worldUpdateTwinnings, type UpdateCounts,
} from './wikidata/update.ts'
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

/** A place near another, with the places it is tied to today. */
export interface Neighbour {
  place: Place
  distanceKm: number
  partners: Place[]
}

/** The dozen places within 60 km that matter most: those with ties, then the larger ones; nearest first. */
export async function neighboursOf(ctx: Context, placeId: string): Promise<Neighbour[]> {
  const near = await nearbyPlaces(ctx, { placeId, withinKm: 60, limit: 400 })
  const idsByPlace = await partnerIds(ctx, near.map(({ place }) => place.id))
  const weight = ({ place }: { place: Place }) => (idsByPlace.has(place.id) ? 1e9 : 0) + (place.population ?? 0)
  const chosen = near.toSorted((a, b) => weight(b) - weight(a)).slice(0, 12)
  const places = await placesById(ctx, chosen.flatMap(({ place }) => idsByPlace.get(place.id) ?? []))
  return chosen
    .map((other) => ({ ...other, partners: (idsByPlace.get(other.place.id) ?? []).map((id) => places.get(id)!).sort(inOrder) }))
    .sort((a, b) => a.distanceKm - b.distanceKm)
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

async function partnerIds(ctx: Context, placeIds: readonly string[]): Promise<Map<string, string[]>> {
  const asked = new Set(placeIds)
  const pairs = await store.livePairs(ctx.db, today(ctx), placeIds)
  const directed = pairs.flatMap(({ aId, bId }) => [[aId, bId], [bId, aId]] as const).filter(([id]) => asked.has(id))
  return new Map([...Map.groupBy(directed, ([id]) => id)].map(([id, ties]) => [id, ties.map(([, partner]) => partner)]))
}

// Right for one state of one store on one day, so it may outlive a request.
let tiesRead: { key: string; ties: Promise<TieColumns> } | null = null

async function readTies(ctx: Context): Promise<TieColumns> {
  const [{ rowById }, pairs] = await Promise.all([placeColumns(ctx), store.livePairs(ctx.db, today(ctx))])
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
