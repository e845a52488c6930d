import { and, count, eq, gt, inArray, isNotNull, isNull, lt, or, sql } from 'drizzle-orm'
import { placeTable } from '#domains/places/places.ts'
import { copyRows } from '#platform/db/copy-rows.ts'
import type { Database } from '#platform/db/database.ts'
import { twinnings, unsettledEnds, wikidataAnswers } from './schema.ts'

export type StoredTwinning = typeof twinnings.$inferSelect

/** What a column of a file of twinnings may hold. */
export type TwinningColumn = string | number | boolean | string[] | null

type Pair = Pick<StoredTwinning, 'aId' | 'bId'>

export async function counts(db: Database): Promise<{ all: number; withoutYear: number }> {
  const withoutYear = sql<number>`count(*) filter (where ${twinnings.startYear} is null)`.mapWith(Number)
  const [row] = await db.select({ all: count(), withoutYear }).from(twinnings)
  return row!
}

/** All ties as columns named like those of a file, in the order of their ids, in batches; within a transaction. */
export async function* inOrder(db: Database): AsyncGenerator<Record<string, TwinningColumn>[]> {
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
    yield rows as Record<string, TwinningColumn>[]
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
export function livePairs(db: Database, today: string, ofPlaces?: readonly string[]): Promise<Pair[]> {
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

/**
 * Takes a source away from the ties that it no longer has; those that no other source has are deleted. Answers how many
 * ties it was taken from.
 */
export async function withdrawFrom(db: Database, source: string, kept: readonly Pair[]): Promise<number> {
  await db.execute(sql`create temporary table kept (a_id text, b_id text) on commit drop`)
  await copyRows(db, 'kept', ['a_id', 'b_id'], kept.map(({ aId, bId }) => [aId, bId]))
  const { rowCount } = await db.execute(sql`
    update ${twinnings} t set sources = array_remove(sources, ${source})
    where ${source} = any(sources) and not exists (select from kept k where k.a_id = t.a_id and k.b_id = t.b_id)`)
  await db.execute(sql`delete from ${twinnings} where sources = '{}' and origin = 'wikidata'`)
  await db.execute(sql`drop table kept`)
  return rowCount ?? 0
}

/** Ties of this source are sure when lists of another family have them too, else moderately so; ambiguous ones are not. */
export async function gradeConfidence(db: Database, source: string): Promise<void> {
  await db.execute(sql`
    update ${twinnings} set confidence = case
      when ambiguous then 'low'
      when exists (select from unnest(sources) other where other <> ${source} and other not like 'wd%') then 'high'
      else 'medium' end
    where ${source} = any(sources)`)
}

export async function answer(db: Database, key: string) {
  const [row] = await db.select().from(wikidataAnswers).where(eq(wikidataAnswers.key, key))
  return row?.rows
}

export async function keepAnswer(db: Database, row: typeof wikidataAnswers.$inferInsert): Promise<void> {
  await db.insert(wikidataAnswers).values(row)
}

/** Forgets the answers from before an instant; with null, all. */
export async function forgetAnswers(db: Database, before: Date | null): Promise<void> {
  await db.delete(wikidataAnswers).where(before ? lt(wikidataAnswers.at, before) : undefined)
}

export function unsettled(db: Database) {
  return db.select().from(unsettledEnds).where(isNull(unsettledEnds.chosenId)).orderBy(unsettledEnds.label)
}

export async function settledEnds(db: Database): Promise<Map<string, string>> {
  const rows = await db.select().from(unsettledEnds).where(isNotNull(unsettledEnds.chosenId))
  return new Map(rows.map(({ id, chosenId }) => [id, chosenId!]))
}

/** Lists anew what is to be settled; what a person chose stays. */
export async function replaceUnsettled(db: Database, ends: (typeof unsettledEnds.$inferInsert)[]): Promise<void> {
  await db.delete(unsettledEnds).where(isNull(unsettledEnds.chosenId))
  if (ends.length > 0) await db.insert(unsettledEnds).values(ends).onConflictDoNothing()
}

/** Records a choice that nobody made before; undefined when there is none to make. */
export async function choose(db: Database, id: string, placeId: string) {
  const open = and(eq(unsettledEnds.id, id), isNull(unsettledEnds.chosenId))
  return (await db.update(unsettledEnds).set({ chosenId: placeId }).where(open).returning()).at(0)
}

export async function deleteOfPlace(db: Database, placeId: string): Promise<void> {
  await db.delete(twinnings).where(or(eq(twinnings.aId, placeId), eq(twinnings.bId, placeId)))
}
