import { and, count, eq, gt, isNull, or, sql } from 'drizzle-orm'
import type { Database } from '#platform/db/database.ts'
import { twinnings } from './schema.ts'

export type StoredTwinning = typeof twinnings.$inferSelect

export async function countAll(db: Database): Promise<number> {
  const [row] = await db.select({ rows: count() }).from(twinnings)
  return row!.rows
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

/** Pairs of ids that are tied today: not ended, and between the places themselves. */
export function livePairs(db: Database, today: string): Promise<{ aId: string; bId: string }[]> {
  const isLive = or(isNull(twinnings.endedOn), gt(twinnings.endedOn, today))
  return db
    .select({ aId: twinnings.aId, bId: twinnings.bId })
    .from(twinnings)
    .where(and(isLive, twinnings.betweenPlaces))
}

/** How many ties each source has; a tie of two sources counts for both. */
export async function countBySource(db: Database): Promise<{ source: string; rows: number }[]> {
  const { rows } = await db.execute(sql`
    select source, count(*)::integer as rows from ${twinnings}, unnest(sources) source group by source order by 2 desc, 1`)
  return rows as unknown as { source: string; rows: number }[]
}
