import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { setTimeout as later } from 'node:timers/promises'
import { expect, test as anywhere } from 'vitest'
import { mulberry32 } from '#core/stats/mulberry32.ts'
import { openFolder } from '#platform/db/folder.ts'
import { copiedDataDir } from '../stores.ts'

// On a server all this is the server's.
const test = anywhere.skipIf(process.env.TEST_DATABASE_URL)

const rounds = 20
const writer = new URL('./writer.ts', import.meta.url).pathname

test(`no acknowledged row is lost when the process is killed, ${rounds} times`, { timeout: 300_000 }, async () => {
  const folder = await copiedDataDir()
  const random = mulberry32(20_260_102)
  let acknowledged = 0
  for (let round = 1; round <= rounds; round++) {
    // Each fourth is killed somewhere in its start, when the traces of the last kill are being cleared.
    const last = round % 4 === 0 ? await killed(folder, 900 * random(), 'start') : await killed(folder, 200 * random(), 'write')
    acknowledged = Math.max(acknowledged, last)
  }
  const { found, sum } = await keptRows(folder)
  expect(acknowledged).toBeGreaterThan(rounds)
  expect(found).toBeGreaterThanOrEqual(acknowledged)
  // Rows were added as 1, 2, 3…: if their number and sum agree, none of them is missing.
  expect(sum).toBe((found * (found + 1)) / 2)
  console.log(`${acknowledged} rows acknowledged before ${rounds} kills, ${found} found`)
  rmSync(folder, { recursive: true })
})

/** Kills a writer so many milliseconds after its start or its first row; returns the last row that it acknowledged. */
async function killed(folder: string, afterMs: number, from: 'start' | 'write'): Promise<number> {
  const child = spawn(process.execPath, [writer, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  const exit = once(child, 'exit')
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
  if (from === 'write') await once(child.stdout, 'data')
  await later(afterMs)
  child.kill('SIGKILL')
  await exit
  return Number(output.slice(0, output.lastIndexOf('\n')).split('\n').at(-1))
}

async function keptRows(folder: string): Promise<{ found: number; sum: number }> {
  const { connections, close } = await openFolder(folder)
  const client = await connections.connect()
  const { rows } = await client.query('select count(*)::int as found, coalesce(sum(id), 0)::int as sum from kept')
  client.release()
  await close()
  return rows[0]
}
