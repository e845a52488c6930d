import { setTimeout as later } from 'node:timers/promises'
import { count } from 'drizzle-orm'
import { z } from 'zod'
import { audit } from '#platform/audit/schema.ts'
import type { Context } from '#platform/context.ts'
import { auditNeedsTransaction, inTransaction, openStore } from '#platform/db/database.ts'
import { defineJob, followJob, recentJobs, startJob } from '#platform/jobs/jobs.ts'
import { startRunner } from '#platform/jobs/runner.ts'

// `node worker-of-jobs.ts FOLDER PAUSE` asks for a job, unless there is one, and runs it to its end: two imports of fifty rows, each
// in one transaction. In the middle of the second it says so and waits PAUSE milliseconds, to be killed there or not.

const [folder, pause] = process.argv.slice(2)
const store = await openStore({ dataDir: folder! })
const ctx: Context = {
  db: store.db,
  home: null,
  actor: { id: 'a', name: 'A' },
  roles: new Set(['officer']),
  now: new Date(),
  locale: 'en',
  audit: auditNeedsTransaction,
}

const twoImports = defineJob({
  name: 'two imports',
  title: { en: 'Two imports', 'zh-CN': '两次导入' },
  input: z.object({}),
  scope: 'world',
  whenInterrupted: 'restart',
  async run(ctx, _input, { progress }) {
    for (const subject of ['first', 'second']) {
      if ((await rowsOf(ctx)) >= (subject === 'first' ? 50 : 100)) continue
      await inTransaction(ctx, async (ctx) => {
        for (let row = 1; row <= 50; row++) {
          await ctx.audit('imported', { subject })
          if (subject === 'second' && row === 25) await tellAndWait()
        }
      })
      progress(await rowsOf(ctx), 100)
    }
  },
})

async function tellAndWait(): Promise<void> {
  process.stdout.write('in the middle\n')
  await later(Number(pause))
}

async function rowsOf(ctx: Context): Promise<number> {
  return (await ctx.db.select({ rows: count() }).from(audit))[0]!.rows
}

const waiting = (await recentJobs(ctx)).at(0)
const id = waiting?.id ?? (await startJob(ctx, twoImports, {}))
process.stdout.write(`${JSON.stringify({ found: waiting?.state ?? null, rows: await rowsOf(ctx) })}\n`)
const runner = startRunner({ store, kinds: [twoImports], now: () => new Date(), report: console.error })
for await (const { state } of followJob(ctx, { id })) if (state === 'done') break
process.stdout.write(`${JSON.stringify({ found: 'done', rows: await rowsOf(ctx) })}\n`)
await runner.stop()
await store.close()
