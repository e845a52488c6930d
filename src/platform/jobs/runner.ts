import { setTimeout as later } from 'node:timers/promises'
import type { Context } from '../context.ts'
import { auditNeedsTransaction, type Store } from '../db/database.ts'
import { ownerDatabase } from '../db/home-database.ts'
import { Refusal } from '../errors.ts'
import type { JobKind, RunningJob } from './jobs.ts'
import { messages } from './messages.ts'
import * as store from './store.ts'

export interface RunnerSettings {
  store: Store
  kinds: readonly JobKind[]
  now: () => Date
  /** Told of errors that are no refusals: our own bugs, for the log. */
  report: (error: unknown) => void
}

/** Between looks at the table for new jobs; a look is one cheap query. */
const pollMs = 250

/** A process on a server that was silent for so long has died; far above the time between two signs of life. */
const silenceMs = 60_000

/**
 * Runs waiting jobs one after another until stopped. What an earlier process left running is started again or marked as
 * failed. `stop` aborts the job in work, waits for its end and puts it back, so that the next start runs it again.
 */
export function startRunner(settings: RunnerSettings): { stop: () => Promise<void> } {
  const stopping = new AbortController()
  const running = runUntil(stopping.signal, settings)
  return {
    stop() {
      stopping.abort()
      return running
    },
  }
}

async function runUntil(stop: AbortSignal, settings: RunnerSettings): Promise<void> {
  let settledAt = -Infinity
  while (!stop.aborted) {
    try {
      if (performance.now() - settledAt > silenceMs) {
        await settleInterrupted(settings)
        settledAt = performance.now()
      }
      const job = await nextJob(settings)
      if (job) await runJob(job, stop, settings)
      else await pause(stop)
    } catch (error) {
      settings.report(error)
      await pause(stop)
    }
  }
}

function settleInterrupted({ store: { connections, kind }, kinds, now }: RunnerSettings): Promise<void> {
  const at = now()
  // A folder has one process, and here it is not at work on any job: none can be running.
  const before = kind === 'embedded' ? new Date(at.getTime() + 1) : new Date(at.getTime() - silenceMs)
  const restartable = kinds.filter(({ whenInterrupted }) => whenInterrupted === 'restart').map(({ name }) => name)
  const settlement = { before, now: at, failure: messages.interrupted }
  return ownerDatabase(connections, (owner) => store.settleInterrupted(owner, restartable, settlement))
}

function nextJob({ store: { connections }, kinds, now }: RunnerSettings): Promise<store.JobRow | undefined> {
  const known = kinds.map(({ name }) => name)
  return ownerDatabase(connections, (owner) => store.claim(owner, known, now()))
}

async function runJob(job: store.JobRow, stop: AbortSignal, settings: RunnerSettings): Promise<void> {
  const { kinds, now, report, store: { databaseFor } } = settings
  const kind = kinds.find(({ name }) => name === job.kind)!
  const db = databaseFor(job.homeId)
  const ctx: Context = {
    db,
    home: job.homeId,
    actor: { id: job.actorId, name: job.actorName },
    roles: new Set(job.roles),
    now: now(),
    locale: job.locale,
    audit: auditNeedsTransaction,
  }
  const cancel = new AbortController()
  const signal = AbortSignal.any([stop, cancel.signal])
  const meter = startMeter(async (progress) => {
    if (await store.noteProgress(db, job.id, { ...progress, seenAt: now() })) cancel.abort()
  }, report)
  try {
    const result = await kind.run(ctx, kind.input.parse(job.input), { id: job.id, signal, progress: meter.progress })
    const progress = await meter.stop()
    await store.finish(db, job.id, { ...progress, state: 'done', seenAt: now(), finishedAt: now(), result: result ?? null })
  } catch (error) {
    await meter.stop()
    if (cancel.signal.aborted) return store.finish(db, job.id, { state: 'cancelled', finishedAt: now() })
    if (stop.aborted && kind.whenInterrupted === 'restart') return store.putBack(db, job.id)
    const failure = stop.aborted ? messages.interrupted : error instanceof Refusal ? error.text : messages.broken
    if (failure === messages.broken) report(error)
    await store.finish(db, job.id, { state: 'failed', finishedAt: now(), failure })
  }
}

interface Progress {
  done: number
  total: number | null
}

/**
 * Writes the progress down now and then, beside the work and never inside it: on the embedded database a write waits while a
 * transaction of the work is open, and the work must not wait for it.
 */
function startMeter(write: (progress: Progress) => Promise<void>, report: (error: unknown) => void) {
  let latest: Progress = { done: 0, total: null }
  let writing: Promise<void> | null = null
  const timer = setInterval(() => {
    writing ??= write(latest).catch(report).finally(() => (writing = null))
  }, pollMs)
  const progress: RunningJob['progress'] = (done, total) => {
    latest = { done, total: total ?? latest.total }
  }
  return {
    progress,
    async stop(): Promise<Progress> {
      clearInterval(timer)
      await writing
      return latest
    },
  }
}

/** Ends early, and quietly, when stopped. */
async function pause(stop: AbortSignal): Promise<void> {
  await later(pollMs, undefined, { signal: stop }).catch(() => undefined)
}
