import { desc, eq } from 'drizzle-orm'
import type { Context } from '#platform/context.ts'
import { homes, homeVersions } from './schema.ts'

type Db = Context['db']
export type VersionRow = typeof homeVersions.$inferSelect

export function all(db: Db) {
  return db.select().from(homes).orderBy(homes.foundedAt, homes.id)
}

export async function latest(db: Db): Promise<VersionRow | undefined> {
  return (await db.select().from(homeVersions).orderBy(desc(homeVersions.version)).limit(1)).at(0)
}

export function versions(db: Db) {
  return db.select().from(homeVersions).orderBy(desc(homeVersions.version))
}

export async function found(db: Db, home: typeof homes.$inferInsert) {
  await db.insert(homes).values(home)
}

export async function moveTo(db: Db, id: string, mainPlaceId: string) {
  await db.update(homes).set({ mainPlaceId }).where(eq(homes.id, id))
}

/** Adds a version unless someone else added the same one first, which gives `undefined`. */
export async function addVersion(db: Db, row: typeof homeVersions.$inferInsert): Promise<VersionRow | undefined> {
  return (await db.insert(homeVersions).values(row).onConflictDoNothing().returning()).at(0)
}
