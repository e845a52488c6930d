import { and, desc, eq, inArray, lt, sql } from 'drizzle-orm'
import type { Database } from '../db/database.ts'
import type { Bilingual } from '../errors.ts'
import { jobs } from './schema.ts'

export type JobRow = typeof jobs.$inferSelect

export async function add(db: Database, job: typeof jobs.$inferInsert): Promise<number> {
  const [row] = await db.insert(jobs).values(job).returning({ id: jobs.id })
  return row!.id
}

export async function find(db: Database, id: number): Promise<JobRow | undefined> {
  return (await db.select().from(jobs).where(eq(jobs.id, id))).at(0)
}

export function recent(db: Database, most: number): Promise<JobRow[]> {
  return db.select().from(jobs).orderBy(desc(jobs.id)).limit(most)
}

export async function lastDone(db: Database, kind: string): Promise<JobRow | undefined> {
  return (await db.select().from(jobs).where(and(eq(jobs.kind, kind), eq(jobs.state, 'done'))).orderBy(desc(jobs.id)).limit(1)).at(0)
}

/** False when it has ended before. */
export async function askToCancel(db: Database, id: number, now: Date): Promise<boolean> {
  const isWaiting = sql`${jobs.state} = 'waiting'`
  const asked = await db
    .update(jobs)
    .set({
      cancelAsked: true,
      state: sql`case when ${isWaiting} then 'cancelled' else ${jobs.state} end`,
      finishedAt: sql`case when ${isWaiting} then ${now.toISOString()}::timestamptz end`,
    })
    .where(and(eq(jobs.id, id), inArray(jobs.state, ['waiting', 'running'])))
    .returning({ id: jobs.id })
  return asked.length > 0
}

/** Takes the longest waiting job of the known kinds, of any home; two processes never take the same. */
export async function claim(owner: Database, kinds: string[], now: Date): Promise<JobRow | undefined> {
  const next = owner
    .select({ id: jobs.id })
    .from(jobs)
    .where(and(eq(jobs.state, 'waiting'), inArray(jobs.kind, kinds)))
    .orderBy(jobs.id)
    .limit(1)
    .for('update', { skipLocked: true })
  const [job] = await owner
    .update(jobs)
    .set({ state: 'running', starts: sql`${jobs.starts} + 1`, startedAt: now, seenAt: now, done: 0, total: null })
    .where(eq(jobs.id, sql`(${next})`))
    .returning()
  return job
}

/** Returns whether somebody asked to cancel it. */
export async function noteProgress(
  db: Database,
  id: number,
  progress: Pick<JobRow, 'done' | 'total' | 'seenAt'>,
): Promise<boolean> {
  const [row] = await db.update(jobs).set(progress).where(eq(jobs.id, id)).returning({ cancelAsked: jobs.cancelAsked })
  return row?.cancelAsked ?? true
}

export async function finish(
  db: Database,
  id: number,
  end: Pick<JobRow, 'state' | 'finishedAt'> & Partial<Pick<JobRow, 'done' | 'total' | 'seenAt' | 'result' | 'failure'>>,
): Promise<void> {
  await db.update(jobs).set(end).where(eq(jobs.id, id))
}

export async function putBack(db: Database, id: number): Promise<void> {
  await db.update(jobs).set({ state: 'waiting' }).where(eq(jobs.id, id))
}

/** Jobs said to run of which nothing was heard since `before`: their process has died. Restarted, or failed with `failure`. */
export async function settleInterrupted(
  owner: Database,
  restartable: string[],
  { before, now, failure }: { before: Date; now: Date; failure: Bilingual },
): Promise<void> {
  const dead = and(eq(jobs.state, 'running'), lt(jobs.seenAt, before))
  const mayRestart = and(inArray(jobs.kind, restartable), lt(jobs.starts, mostStarts), eq(jobs.cancelAsked, false))
  await owner.update(jobs).set({ state: 'waiting' }).where(and(dead, mayRestart))
  await owner.update(jobs).set({ state: 'failed', finishedAt: now, failure }).where(dead)
}

/** A job that takes the program down with it must not do so for ever. */
const mostStarts = 3
