/*
 * What a person waits for and loads: start-up to the first page on a loaded installation, and the weight of a first visit
 * to the list of candidates, as the browser asks for it (compressed). Run it with `npm run bench -- start`.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { get, type IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { programOn } from '../test/program.ts'

const rounds = 5
const limit = { startSeconds: 3, pageBytes: 150_000, scriptBytes: 30_000 }

const data = mkdtempSync(join(tmpdir(), 'entente-bench-'))
const program = programOn(data)
try {
  const loaded = await milliseconds(() => program.run('world', 'load'))
  console.log(`world loaded from nothing, database made, in ${(loaded / 1000).toFixed(1)} s (limit 30 s)`)
  await program.run('home', 'set', '--place', 'gn2644688')
  const times: number[] = []
  for (let round = 0; round < rounds; round++) times.push(await secondsToFirstPage())
  times.sort((a, b) => a - b)
  console.log(`start-up to first page: ${spread(times)} s (limit ${limit.startSeconds} s)`)
  await weigh()
} finally {
  rmSync(data, { recursive: true })
}

async function secondsToFirstPage(): Promise<number> {
  const begun = performance.now()
  const { signInLink: link, stop } = await program.serve()
  const response = await fetch(new URL('/', link))
  await response.text()
  const seconds = (performance.now() - begun) / 1000
  await stop()
  return seconds
}

/** Page, style sheet and scripts of `/find?where=CN`, and of them the scripts. */
async function weigh(): Promise<void> {
  const { signInLink: link, stop } = await program.serve()
  const signedIn = await fetch(link, { redirect: 'manual' })
  const headers = { cookie: signedIn.headers.get('set-cookie')!.split(';')[0]!, 'accept-encoding': 'gzip, br' }
  const page = await transferred(new URL('/find?where=CN', link), headers)
  const parts = [...new Set([...page.text.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path]) => path!))]
  const weights = await Promise.all(parts.map(async (path) => ({ path, ...(await transferred(new URL(path, link), headers)) })))
  const scripts = weights.filter(({ path }) => path.endsWith('.js'))
  const sum = (items: readonly { bytes: number }[]) => items.reduce((total, { bytes }) => total + bytes, 0)
  console.log(`first load of the list: ${kilobytes(page.bytes + sum(weights))} (limit ${kilobytes(limit.pageBytes)}), of it scripts ${kilobytes(sum(scripts))} (limit ${kilobytes(limit.scriptBytes)})`)
  await stop()
}

/** Bytes on the wire and the text they hold; asked for with node:http's raw body, since fetch decompresses silently. */
async function transferred(url: URL, headers: Record<string, string>): Promise<{ bytes: number; text: string }> {
  const chunks: Buffer[] = []
  const response = await new Promise<IncomingMessage>((done) => get(url, { headers }, done))
  for await (const chunk of response) chunks.push(chunk as Buffer)
  const body = Buffer.concat(chunks)
  const encoding = response.headers['content-encoding']
  const plain = encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body
  return { bytes: body.length, text: plain.toString() }
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}

function spread(sorted: readonly number[]): string {
  return [sorted[0]!, sorted[Math.floor(sorted.length / 2)]!, sorted.at(-1)!].map((value) => value.toFixed(2)).join(' / ')
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}
