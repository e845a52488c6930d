import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { expect, test as anywhere } from 'vitest'
import { copiedDataDir } from '../stores.ts'

// On a server all this is the server's.
const test = anywhere.skipIf(process.env.TEST_DATABASE_URL)

const worker = new URL('./worker-of-jobs.ts', import.meta.url).pathname

test('a job killed in the middle of an import leaves none of it, and the next start finishes it', async () => {
  const folder = await copiedDataDir()
  expect(await linesOf(folder, 60_000)).toEqual([{ found: null, rows: 0 }])
  expect(await linesOf(folder, 0)).toEqual([{ found: 'running', rows: 50 }, { found: 'done', rows: 100 }])
  rmSync(folder, { recursive: true })
})

/** What the worker tells; it is killed if it is still in the middle when the pause would be long. */
async function linesOf(folder: string, pauseMs: number): Promise<unknown[]> {
  const child = spawn(process.execPath, [worker, folder, String(pauseMs)], { stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  for await (const text of child.stdout.setEncoding('utf8')) {
    output += text
    if (pauseMs > 0 && output.includes('in the middle')) child.kill('SIGKILL')
  }
  return output.split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line))
}
