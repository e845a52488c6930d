import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test as anywhere } from 'vitest'
import { mulberry32 } from '#core/stats/mulberry32.ts'
import { openFolder } from '#platform/db/folder.ts'
import { copiedDataDir } from '../stores.ts'
import type { Step } from './recorder.ts'
import { SimulatedDisk, stepsIn } from './simulated-disk.ts'

// On a server all this is the server's.
const test = anywhere.skipIf(process.env.TEST_DATABASE_URL)

const cuts = 20
const rows = 120
const [writer, recorder] = ['./writer.ts', './recorder.ts'].map((file) => new URL(file, import.meta.url).pathname)

test(`no acknowledged row is lost in ${cuts} power cuts`, { timeout: 300_000 }, async () => {
  await using run = await recordedRun()
  const random = mulberry32(20_260_102)
  const moments = Array.from({ length: cuts }, () => Math.floor(random() * run.steps.length)).sort((a, b) => a - b)
  const disk = new SimulatedDisk(run.live, run.base)
  let step = 0
  let kept = 0
  for (const [number, moment] of moments.entries()) {
    while (step <= moment) disk.play(...run.steps[step++]!)
    // Half of the cuts lose all that was not synced, the others a random part of it.
    const { found, sum } = await afterCut(disk, run.base, () => number % 2 === 1 && random() < 0.5)
    expect(found, `cut ${number} after step ${moment}`).toBeGreaterThanOrEqual(disk.acknowledged)
    expect(sum).toBe((found * (found + 1)) / 2)
    kept += disk.acknowledged
  }
  expect(kept).toBeGreaterThan(cuts)
  console.log(`0 of ${kept} acknowledged rows lost in ${cuts} power cuts within ${run.steps.length} writes and syncs`)
})

test('the simulation sees the loss when the database forgets to sync', { timeout: 120_000 }, async () => {
  await using run = await recordedRun()
  const disk = new SimulatedDisk(run.live, run.base)
  for (const [step, bytes] of run.steps) if (!('do' in step) || step.do !== 'sync') disk.play(step, bytes)
  const { found } = await afterCut(disk, run.base, () => false)
  expect(disk.acknowledged).toBeGreaterThan(0)
  expect(found).toBe(0)
})

interface Run extends AsyncDisposable {
  live: string
  base: string
  steps: [Step, Buffer][]
}

/** What a process that writes rows did to its disk, until it was killed after some of them. */
async function recordedRun(): Promise<Run> {
  const [live, base] = [await copiedDataDir(), await copiedDataDir()]
  const journal = join(mkdtempSync(join(tmpdir(), 'entente-journal-')), 'journal')
  const child = spawn(process.execPath, ['--import', recorder!, writer!, live, journal], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, JOURNAL: journal },
  })
  for await (const text of child.stdout.setEncoding('utf8')) if (text.includes(`${rows}\n`)) child.kill('SIGKILL')
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  const steps = [...stepsIn(readFileSync(journal))]
  return {
    live,
    base,
    steps,
    async [Symbol.asyncDispose]() {
      for (const folder of [live, base, dirname(journal)]) rmSync(folder, { recursive: true })
    },
  }
}

/** Starts the database on what the cut left, and counts. */
async function afterCut(disk: SimulatedDisk, base: string, survives: () => boolean): Promise<{ found: number; sum: number }> {
  const folder = mkdtempSync(`${base}-cut-`)
  cpSync(base, folder, { recursive: true })
  disk.cut(folder, survives)
  const { connections, close } = await openFolder(folder)
  const client = await connections.connect()
  await client.query('create table if not exists kept (id integer primary key, filler text)')
  const { rows } = await client.query('select count(*)::int as found, coalesce(sum(id), 0)::int as sum from kept')
  client.release()
  await close()
  rmSync(folder, { recursive: true })
  return rows[0]
}
