import { and, count, eq, gt, inArray, isNull, or, sql } from 'drizzle-orm'
import { placeTable } from '#domains/places/places.ts'
import type { Database } from '#platform/db/database.ts'
import { twinnings } from './schema.ts'

export type StoredTwinning = typeof twinnings.$inferSelect

export async function counts(db: Database): Promise<{ all: number; withoutYear: number }> {
  const withoutYear = sql<number>`count(*) filter (where ${twinnings.startYear} is null)`.mapWith(Number)
  const [row] = await db.select({ all: count(), withoutYear }).from(twinnings)
  return row!
}

/** All ties as columns named like those of a file, in the order of their ids, in batches; within a transaction. */
export async function* inOrder(db: Database): AsyncGenerator<Record<string, unknown>[]> {
  await db.execute(sql`
    declare every_twinning cursor for
    select a_id, b_id, a.name as a_name, a.country as a_country, b.name as b_name, b.country as b_country, start_year,
      form, sources as source, last_seen, confidence, unlisted as unlisted_2026, a.country = b.country as domestic,
      ambiguous, ended_on::text as ended_on, disputed, between_places, reference_count, note
    from ${twinnings} join ${placeTable} a on a.id = a_id join ${placeTable} b on b.id = b_id
    order by a_id collate "C", b_id collate "C"`)
  for (;;) {
    const { rows } = await db.execute(sql`fetch 5000 from every_twinning`)
    if (rows.length === 0) break
    yield rows
  }
  await db.execute(sql`close every_twinning`)
}

export async function deleteAll(db: Database): Promise<void> {
  await db.delete(twinnings)
}

export function ofPlace(db: Database, placeId: string): Promise<StoredTwinning[]> {
  return db
    .select()
    .from(twinnings)
    .where(or(eq(twinnings.aId, placeId), eq(twinnings.bId, placeId)))
}

/** Pairs of ids that are tied today, of some places or of all: not ended, and between the places themselves. */
export function livePairs(db: Database, today: string, ofPlaces?: readonly string[]): Promise<{ aId: string; bId: string }[]> {
  const ids = ofPlaces && [...ofPlaces]
  const isOfThem = ids && or(inArray(twinnings.aId, ids), inArray(twinnings.bId, ids))
  const isLive = or(isNull(twinnings.endedOn), gt(twinnings.endedOn, today))
  return db
    .select({ aId: twinnings.aId, bId: twinnings.bId })
    .from(twinnings)
    .where(and(isLive, twinnings.betweenPlaces, isOfThem))
}

/** How many ties each source has; a tie of two sources counts for both. */
export async function countBySource(db: Database): Promise<{ source: string; rows: number }[]> {
  const { rows } = await db.execute(sql`
    select source, count(*)::integer as rows from ${twinnings}, unnest(sources) source group by source order by 2 desc, 1`)
  return rows as unknown as { source: string; rows: number }[]
}
