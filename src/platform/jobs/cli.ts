import type { Arguments, Command, ExitCode, Io } from '../cli/command.ts'
import type { Context } from '../context.ts'
import { Invalid } from '../errors.ts'
import { formatDuration, formatNumber } from '../i18n/format.ts'
import type { Locale } from '../i18n/locale.ts'
import { say } from '../i18n/say.ts'
import { cancelJob, followJob, type Job, jobReference, recentJobs } from './jobs.ts'
import { messages as m } from './messages.ts'

export const commands: readonly Command[] = [
  {
    name: 'jobs',
    summary: m.listSummary,
    usage: '[--json]',
    options: { json: { type: 'boolean' } },
    needs: 'store',
    run: list,
  },
  { name: 'jobs follow', summary: m.followSummary, usage: 'NUMBER', options: {}, needs: 'store', run: follow },
  { name: 'jobs cancel', summary: m.cancelSummary, usage: 'NUMBER', options: {}, needs: 'store', run: cancel },
]

async function list(io: Io, { values }: Arguments, ctx: Context): Promise<ExitCode> {
  const jobs = await recentJobs(ctx)
  if (values['json'] === true) io.out(`${JSON.stringify(jobs)}\n`)
  else io.out(jobs.length > 0 ? jobs.map((job) => `${job.id}  ${sentence(io.locale, job)}\n`).join('') : `${say(io.locale, m.none)}\n`)
  return 0
}

/** A bar that rewrites its line on a terminal, plain lines elsewhere. Exits with 1 when the job failed or was cancelled. */
async function follow(io: Io, { positionals }: Arguments, ctx: Context): Promise<ExitCode> {
  let last: Job | undefined
  for await (const job of followJob(ctx, numberIn(positionals), io.signal)) {
    const text = sentence(io.locale, job)
    io.err(io.isTerminal ? `\r\u001B[K${bar(job)}${text}` : `${text}\n`)
    last = job
  }
  if (io.isTerminal) io.err('\n')
  if (last?.failure) io.err(`error: ${last.failure[io.locale]}\n`)
  return last?.state === 'failed' || last?.state === 'cancelled' ? 1 : 0
}

async function cancel(io: Io, { positionals }: Arguments, ctx: Context): Promise<ExitCode> {
  await cancelJob(ctx, numberIn(positionals))
  io.out(`${say(io.locale, m.willEnd)}\n`)
  return 0
}

function numberIn(positionals: readonly string[]): { id: number } {
  const reference = jobReference.safeParse({ id: positionals[0] })
  if (!reference.success || positionals.length !== 1) throw new Invalid(m.oneNumber)
  return reference.data
}

function sentence(locale: Locale, { title, state, done, total, perSecond, secondsLeft }: Job): string {
  const number = (value: number) => formatNumber(locale, value, { maximumFractionDigits: 0 })
  const isRunning = state === 'running'
  const parts = [
    title[locale],
    say(locale, m[state]),
    done > 0 && (total === null ? say(locale, m.soFar, number(done)) : say(locale, m.soFarOf, number(done), number(total))),
    isRunning && perSecond !== null && say(locale, m.aSecond, number(perSecond)),
    isRunning && secondsLeft !== null && say(locale, m.left, formatDuration(locale, secondsLeft)),
  ]
  return parts.filter(Boolean).join(' · ')
}

function bar({ done, total }: Job): string {
  if (total === null || total === 0) return ''
  const full = Math.min(20, Math.floor((20 * done) / total))
  return `[${'#'.repeat(full)}${' '.repeat(20 - full)}] `
}
