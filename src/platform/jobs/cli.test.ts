import { eq } from 'drizzle-orm'
import { expect } from 'vitest'
import { z } from 'zod'
import { test, today, type World } from '#test/world.ts'
import type { Io } from '../cli/command.ts'
import { Invalid, NotFound } from '../errors.ts'
import type { Locale } from '../i18n/locale.ts'
import { commands } from './cli.ts'
import { type JobKind, startJob } from './jobs.ts'
import { jobs } from './schema.ts'

const kind: JobKind = {
  name: 'counting',
  title: { en: 'Count', 'zh-CN': '计数' },
  input: z.object({}),
  scope: 'home',
  whenInterrupted: 'fail',
  run: () => Promise.resolve(),
}

interface Surroundings {
  isTerminal?: boolean
  locale?: Locale
  /** Called with each line of progress. */
  watch?: () => void
}

async function call(world: World, line: string, { isTerminal = false, locale = 'en', watch }: Surroundings = {}) {
  const [name, ...positionals] = line.replace('jobs ', 'jobs_').split(' ') as [string, ...string[]]
  const command = commands.find((command) => command.name === name.replace('_', ' '))!
  let [out, err] = ['', '']
  const io = {
    isTerminal,
    locale,
    signal: new AbortController().signal,
    out: (text: string) => (out += text),
    err: (text: string) => {
      err += text
      watch?.()
    },
  } as Partial<Io> as Io
  const args = { values: {}, positionals }
  if (command.needs !== 'store') throw new Error(`${command.name} needs ${command.needs}`)
  const code = await command.run(io, args, world.ctx)
  return { code, out, err }
}

/** A job a quarter of which was done in ten seconds. */
async function runningJob(world: World): Promise<number> {
  const id = await startJob(world.ctx, kind, {})
  const seenAt = new Date(today.getTime() + 10_000)
  await world.ctx.db.update(jobs).set({ state: 'running', startedAt: today, seenAt, done: 2000, total: 8000 }).where(eq(jobs.id, id))
  return id
}

test('the list of jobs tells how far each is, in both languages', async ({ world }) => {
  expect((await call(world, 'jobs')).out).toBe('No long work so far\n')
  const id = await runningJob(world)
  expect((await call(world, 'jobs')).out).toMatch(new RegExp(`^${id}  Count · running · 2,000 of 8,000 · 200 a second · .*30.* left\n$`))
  expect((await call(world, 'jobs', { locale: 'zh-CN' })).out).toContain('计数 · 进行中 · 2,000 / 8,000 · 每秒 200')
})

test('following ends with the job: a bar on a terminal, lines in a pipe, 1 for a failure', async ({ world }) => {
  const id = await runningJob(world)
  const failure = { en: 'The disk is full', 'zh-CN': '磁盘空间已满' }
  const fail = () => void world.ctx.db.update(jobs).set({ state: 'failed', finishedAt: today, failure }).execute()
  const bar = await call(world, `jobs follow ${id}`, { isTerminal: true, watch: fail })
  expect(bar).toMatchObject({ code: 1, err: expect.stringContaining('\r\u001B[K[#####               ] Count · running') })
  const lines = await call(world, `jobs follow ${id}`)
  expect(lines).toMatchObject({ code: 1, err: 'Count · failed · 2,000 of 8,000\nerror: The disk is full\n' })
})

test('cancelling ends a waiting job, and wrong numbers are refused', async ({ world }) => {
  const id = await startJob(world.ctx, kind, {})
  expect(await call(world, `jobs cancel ${id}`)).toMatchObject({ code: 0 })
  expect((await call(world, 'jobs')).out).toContain('cancelled')
  await expect(call(world, 'jobs cancel 0')).rejects.toThrow(Invalid)
  await expect(call(world, 'jobs follow')).rejects.toThrow(Invalid)
  await expect(call(world, 'jobs follow 999999')).rejects.toThrow(NotFound)
})
