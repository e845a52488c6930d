import { Hono } from 'hono'
import { z } from 'zod'
import { answers, path } from '#platform/http/api.ts'
import type { Env } from '#platform/http/env.ts'
import { say } from '#platform/i18n/say.ts'
import type { Locale } from '#platform/i18n/locale.ts'
import { cancelJob, type Job, jobReference, jobWithId, recentJobs } from '#platform/jobs/jobs.ts'

const jobView = z
  .object({
    id: z.int(),
    kind: z.string(),
    title: z.string(),
    state: z.enum(['waiting', 'running', 'done', 'failed', 'cancelled']),
    askedAt: z.iso.datetime(),
    startedAt: z.iso.datetime().nullable(),
    finishedAt: z.iso.datetime().nullable(),
    done: z.int().meta({ description: 'Rows or steps done so far' }),
    total: z.int().nullable().meta({ description: 'Null while it is not known' }),
    perSecond: z.number().nullable(),
    secondsLeft: z.number().nullable(),
    result: z.unknown(),
    failure: z.string().nullable(),
  })
  .meta({ id: 'Job' })

/** Background work for programs: start it elsewhere, follow it here. */
export const jobsApi = new Hono<Env>()

jobsApi.get('/jobs', answers('The last fifty jobs, newest first', z.object({ items: z.array(jobView) })), async (c) =>
  c.json({ items: (await recentJobs(c.var.ctx)).map((job) => viewOf(job, c.var.locale)) }))

jobsApi.get('/jobs/:id', answers('One job with its progress', jobView), path(jobReference), async (c) =>
  c.json(viewOf(await jobWithId(c.var.ctx, c.req.valid('param')), c.var.locale)))

jobsApi.post('/jobs/:id/cancellation', answers('Cancel a job', jobView), path(jobReference), async (c) => {
  const job = c.req.valid('param')
  await cancelJob(c.var.ctx, job)
  return c.json(viewOf(await jobWithId(c.var.ctx, job), c.var.locale))
})

function viewOf(job: Job, locale: Locale): z.output<typeof jobView> {
  const { id, kind, state, done, total, perSecond, secondsLeft, result } = job
  return {
    id,
    kind,
    title: say(locale, job.title),
    state,
    askedAt: job.askedAt.toISOString(),
    startedAt: job.startedAt?.toISOString() ?? null,
    finishedAt: job.finishedAt?.toISOString() ?? null,
    done,
    total,
    perSecond,
    secondsLeft,
    result,
    failure: job.failure && say(locale, job.failure),
  }
}
