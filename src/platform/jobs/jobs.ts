import { z } from 'zod'
import type { Context } from '../context.ts'
import { type Bilingual, Conflict, Forbidden, NotFound } from '../errors.ts'
import { messages } from './messages.ts'
import * as store from './store.ts'

/** A kind of long work. Its module exports it, and `main.ts` gives all kinds to the runner. */
export interface JobKind<Input = unknown, Result = unknown> {
  name: string
  title: Bilingual
  /** Checks the input when the job is started, and again when it runs. */
  input: z.ZodType<Input>
  /** Work on the world belongs to no home, and every home may watch it. */
  scope: 'world' | 'home'
  /** What becomes of a job that was cut off: started again from the beginning, or shown as failed. */
  whenInterrupted: 'restart' | 'fail'
  /**
   * Does the work in transactions of its own, so that one cut off leaves nothing half done. On the embedded database each
   * should last well under a second, since pages wait for it. Ends early, by throwing, when the signal is aborted.
   */
  run(ctx: Context, input: Input, job: RunningJob): Promise<Result>
}

export interface RunningJob {
  id: number
  signal: AbortSignal
  /** Notes how far the work is; as often as you like, inside transactions too. `total` when it is known. */
  progress: (done: number, total?: number) => void
}

export interface Job {
  id: number
  kind: string
  title: Bilingual
  state: 'waiting' | 'running' | 'done' | 'failed' | 'cancelled'
  actorName: string
  askedAt: Date
  startedAt: Date | null
  finishedAt: Date | null
  done: number
  /** Null while it is not known. */
  total: number | null
  /** Of `done`, since the start; null before the first sign of progress. */
  perSecond: number | null
  secondsLeft: number | null
  result: unknown
  /** Why it failed. */
  failure: Bilingual | null
}

export const jobReference = z.object({ id: z.coerce.number().int().positive() })

/** Writes a kind down with its types inferred. */
export function defineJob<Input, Result>(kind: JobKind<Input, Result>): JobKind<Input, Result> {
  return kind
}

/** Asks for long work, and returns at once with the number of the job. May be part of a transaction. */
export async function startJob<Input>(ctx: Context, kind: JobKind<Input>, input: Input): Promise<number> {
  return store.add(ctx.db, {
    kind: kind.name,
    title: kind.title,
    input: kind.input.parse(input),
    homeId: kind.scope === 'home' ? ctx.home : null,
    actorId: ctx.actor.id,
    actorName: ctx.actor.name,
    roles: [...ctx.roles],
    locale: ctx.locale,
    askedAt: ctx.now,
  })
}

/** Throws NotFound for a job of another home too. */
export async function jobWithId(ctx: Context, { id }: z.output<typeof jobReference>): Promise<Job> {
  const row = await store.find(ctx.db, id)
  if (!row) throw new NotFound(messages.unknown)
  return withPace(row)
}

/** What the last job of a kind that ended well brought about, and when; null where there was none. */
export async function lastResultOf<Input, Result>(
  ctx: Context,
  kind: JobKind<Input, Result>,
): Promise<{ result: Result; finishedAt: Date } | null> {
  const row = await store.lastDone(ctx.db, kind.name)
  // A kind's own result is what its `run` returned.
  return row ? { result: row.result as Result, finishedAt: row.finishedAt! } : null
}

/** The last fifty jobs of this home and of the world, newest first. */
export async function recentJobs(ctx: Context): Promise<Job[]> {
  return (await store.recent(ctx.db, 50)).map(withPace)
}

/** A job that waits is cancelled at once; one that runs ends at its next step. Throws NotFound, Conflict or Forbidden. */
export async function cancelJob(ctx: Context, { id }: z.output<typeof jobReference>): Promise<void> {
  if (!ctx.roles.has('officer') && !ctx.roles.has('administrator')) throw new Forbidden(messages.mayNotCancel)
  await jobWithId(ctx, { id })
  if (!(await store.askToCancel(ctx.db, id, ctx.now))) throw new Conflict(messages.finished)
}

/** Yields a job whenever it has moved, until it has ended or the signal is aborted. Throws NotFound. */
export async function* followJob(
  ctx: Context,
  { id }: z.output<typeof jobReference>,
  signal?: AbortSignal,
): AsyncGenerator<Job> {
  let seen = ''
  while (!signal?.aborted) {
    const job = await jobWithId(ctx, { id })
    const looks = `${job.state} ${job.done} ${job.total}`
    if (looks !== seen) yield job
    if (job.finishedAt) return
    seen = looks
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

function withPace(row: store.JobRow): Job {
  const { id, kind, title, state, actorName, askedAt, startedAt, finishedAt, done, total, result, failure } = row
  const seconds = startedAt && row.seenAt ? (row.seenAt.getTime() - startedAt.getTime()) / 1000 : 0
  const perSecond = done > 0 && seconds > 0 ? done / seconds : null
  const isTimed = perSecond !== null && total !== null && state === 'running'
  const secondsLeft = isTimed ? Math.max(0, total - done) / perSecond : null
  return {
    id, kind, title, state, actorName, askedAt, startedAt, finishedAt, done, total, perSecond, secondsLeft, result, failure,
  }
}
