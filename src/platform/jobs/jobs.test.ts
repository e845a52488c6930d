import { eq, sql } from 'drizzle-orm'
import { describe, expect } from 'vitest'
import { z } from 'zod'
import { test, today, type World } from '#test/world.ts'
import { Conflict, Forbidden, Invalid, NotFound } from '../errors.ts'
import { auditOf } from '../audit/audit.ts'
import { inTransaction } from '../db/database.ts'
import { cancelJob, defineJob, followJob, type Job, jobWithId, type JobKind, recentJobs, startJob } from './jobs.ts'
import { startRunner } from './runner.ts'
import { jobs } from './schema.ts'

const title = { en: 'Count', 'zh-CN': '计数' }

const counting = defineJob({
  name: 'counting',
  title,
  input: z.object({ to: z.number() }),
  scope: 'home',
  whenInterrupted: 'restart',
  async run(ctx, { to }, job) {
    await inTransaction(ctx, (ctx) => ctx.audit('counted', { subject: 'counting' }))
    job.progress(to, to)
    return { counted: to }
  },
})

/** Runs until it is cancelled or the program stops. */
const waiting = (whenInterrupted: 'restart' | 'fail') =>
  defineJob({
    name: 'waiting',
    title,
    input: z.object({}),
    scope: 'home',
    whenInterrupted,
    async run(_ctx, _input, { signal, progress }) {
      progress(1)
      await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }))
      signal.throwIfAborted()
    },
  })

const failing = (error: Error) =>
  defineJob({ name: 'failing', title, input: z.object({}), scope: 'home', whenInterrupted: 'fail', run: () => Promise.reject(error) })

async function withRunner<T>(world: World, kind: JobKind, work: (reported: unknown[]) => Promise<T>): Promise<T> {
  const reported: unknown[] = []
  const report = (error: unknown) => reported.push(error)
  const runner = startRunner({ store: world.store, kinds: [kind], now: () => new Date(), report })
  try {
    return await work(reported)
  } finally {
    await runner.stop()
  }
}

async function untilRunning(world: World, id: number): Promise<void> {
  for await (const { done } of followJob(world.ctx, { id })) if (done > 0) return
}

async function end(world: World, id: number): Promise<Job> {
  for await (const job of followJob(world.ctx, { id })) if (job.finishedAt) return job
  throw new Error('a job was followed that never ended')
}

describe('a job', () => {
  test('runs after it was asked for, as the one who asked, and shows how it went', async ({ world }) => {
    const id = await startJob(world.ctx, counting, { to: 7 })
    expect(await jobWithId(world.ctx, { id })).toMatchObject({ state: 'waiting', title, askedAt: today, actorName: 'Olivia Marsh' })
    const job = await withRunner(world, counting, () => end(world, id))
    expect(job).toMatchObject({ state: 'done', done: 7, total: 7, result: { counted: 7 }, failure: null, secondsLeft: null })
    expect(await auditOf(world.ctx, 'counting')).toMatchObject([{ actorName: 'Olivia Marsh', homeId: 'leeds' }])
  })

  test('tells its pace and the time left', async ({ world }) => {
    const id = await startJob(world.ctx, counting, { to: 1 })
    const [startedAt, seenAt] = [new Date(today.getTime()), new Date(today.getTime() + 10_000)]
    await world.ctx.db.update(jobs).set({ state: 'running', startedAt, seenAt, done: 200, total: 1000 }).where(eq(jobs.id, id))
    expect(await jobWithId(world.ctx, { id })).toMatchObject({ perSecond: 20, secondsLeft: 40 })
  })

  test('is not seen by another home, unless it is about the world', async ({ world }) => {
    const wuhan = world.as({ home: 'wuhan' })
    const ours = await startJob(world.ctx, counting, { to: 1 })
    const worlds = await startJob(world.ctx, { ...counting, scope: 'world' }, { to: 1 })
    await expect(jobWithId(wuhan, { id: ours })).rejects.toThrow(NotFound)
    expect((await recentJobs(wuhan)).map(({ id }) => id)).toEqual([worlds])
    expect((await recentJobs(world.ctx)).map(({ id }) => id)).toEqual([worlds, ours])
  })

  test('is refused when its input has another shape', async ({ world }) => {
    await expect(startJob(world.ctx, counting, { to: 'seven' } as never)).rejects.toThrow(z.ZodError)
  })

  test('that breaks a rule says which, in both languages', async ({ world }) => {
    const text = { en: 'The file is empty', 'zh-CN': '文件为空' }
    const id = await startJob(world.ctx, failing(new Invalid(text)), {})
    const job = await withRunner(world, failing(new Invalid(text)), () => end(world, id))
    expect(job).toMatchObject({ state: 'failed', failure: text })
  })

  test('that breaks by our fault is reported, and people see a plain sentence', async ({ world }) => {
    const bug = new Error('bug')
    const id = await startJob(world.ctx, failing(bug), {})
    await withRunner(world, failing(bug), async (reported) => {
      const job = await end(world, id)
      expect(job.failure!.en).not.toContain('bug')
      expect(reported).toEqual([bug])
    })
  })
})

describe('cancelling', () => {
  test('ends a waiting job at once and a running one at its next step', async ({ world }) => {
    const kind = waiting('restart')
    const [first, second] = [await startJob(world.ctx, kind, {}), await startJob(world.ctx, kind, {})]
    await withRunner(world, kind, async () => {
      await untilRunning(world, first)
      await cancelJob(world.ctx, { id: second })
      expect(await jobWithId(world.ctx, { id: second })).toMatchObject({ state: 'cancelled', startedAt: null })
      await cancelJob(world.ctx, { id: first })
      expect(await end(world, first)).toMatchObject({ state: 'cancelled' })
    })
  })

  test('is refused when the job has ended, does not exist, or to a reader', async ({ world }) => {
    const id = await startJob(world.ctx, counting, { to: 1 })
    await expect(cancelJob(world.as({ roles: ['reader'] }), { id })).rejects.toThrow(Forbidden)
    await cancelJob(world.ctx, { id })
    await expect(cancelJob(world.ctx, { id })).rejects.toThrow(Conflict)
    await expect(cancelJob(world.ctx, { id: id + 1 })).rejects.toThrow(NotFound)
  })
})

describe('a job that was cut off', () => {
  test('is run again by the next start', async ({ world }) => {
    const id = await startJob(world.ctx, waiting('restart'), {})
    await withRunner(world, waiting('restart'), () => untilRunning(world, id))
    expect(await jobWithId(world.ctx, { id })).toMatchObject({ state: 'waiting' })
    const quick = { ...counting, name: 'waiting', input: z.object({}), run: async () => 'second try' }
    const job = await withRunner(world, quick, () => end(world, id))
    expect(job).toMatchObject({ state: 'done', result: 'second try' })
  })

  test('is shown as failed when it must not be repeated', async ({ world }) => {
    const id = await startJob(world.ctx, waiting('fail'), {})
    await withRunner(world, waiting('fail'), () => untilRunning(world, id))
    const job = await jobWithId(world.ctx, { id })
    expect(job).toMatchObject({ state: 'failed', failure: { en: expect.stringContaining('stopped in the middle') } })
  })

  test('by a killed process is taken up again, but not for ever', async ({ world }) => {
    const [once, often] = [await startJob(world.ctx, counting, { to: 1 }), await startJob(world.ctx, counting, { to: 2 })]
    // What a SIGKILL leaves in the table.
    const left = { state: 'running', startedAt: today, seenAt: today } as const
    await world.ctx.db.update(jobs).set({ ...left, starts: sql`case when ${jobs.id} = ${once} then 1 else 3 end` })
    await withRunner(world, counting, async () => {
      expect(await end(world, once)).toMatchObject({ state: 'done' })
      expect(await end(world, often)).toMatchObject({ state: 'failed' })
    })
  })
})
