import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Context } from '#platform/context.ts'
import { candidateSectors, shortlistEntries } from './schema.ts'

type Db = Context['db']
export type ShortlistRow = typeof shortlistEntries.$inferSelect
export type SectorsRow = typeof candidateSectors.$inferSelect

export function shortlist(db: Db) {
  return db.select().from(shortlistEntries).where(isNull(shortlistEntries.removedAt)).orderBy(asc(shortlistEntries.addedAt), asc(shortlistEntries.placeId))
}

export async function entry(db: Db, placeId: string): Promise<ShortlistRow | undefined> {
  return (await db.select().from(shortlistEntries).where(eq(shortlistEntries.placeId, placeId))).at(0)
}

/** Adds the place, or brings a removed one back as it was; one that is on the list stays as it is. */
export async function addOrBringBack(db: Db, row: typeof shortlistEntries.$inferInsert): Promise<ShortlistRow> {
  const { homeId, placeId } = shortlistEntries
  const target = [homeId, placeId]
  return (await db.insert(shortlistEntries).values(row).onConflictDoUpdate({ target, set: { removedAt: null } }).returning())[0]!
}

/** Changes an entry that is on the list; `undefined` when it is not. */
export async function changeEntry(db: Db, placeId: string, change: Partial<ShortlistRow>): Promise<ShortlistRow | undefined> {
  const onList = and(eq(shortlistEntries.placeId, placeId), isNull(shortlistEntries.removedAt))
  return (await db.update(shortlistEntries).set(change).where(onList).returning()).at(0)
}

export function allSectors(db: Db) {
  return db.select().from(candidateSectors)
}

export async function sectorsOf(db: Db, placeId: string): Promise<SectorsRow | undefined> {
  return (await db.select().from(candidateSectors).where(eq(candidateSectors.placeId, placeId))).at(0)
}

export async function recordSectors(db: Db, row: typeof candidateSectors.$inferInsert): Promise<SectorsRow> {
  const { homeId, placeId } = candidateSectors
  return (await db.insert(candidateSectors).values(row).onConflictDoUpdate({ target: [homeId, placeId], set: row }).returning())[0]!
}
