/*
 * What a person waits for and loads: start-up to the first page on a loaded installation, and the weight of a first visit
 * to the list of candidates, as the browser asks for it (compressed). Run it with `npm run bench -- start`.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { get, type IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

const bin = fileURLToPath(new URL('../bin/entente', import.meta.url))
const rounds = 5
const limit = { startSeconds: 3, pageBytes: 150_000, scriptBytes: 30_000 }

const data = mkdtempSync(join(tmpdir(), 'entente-bench-'))
const env = { ...process.env, ENTENTE_DATA: data, PORT: '0', ENTENTE_LANG: 'en', LOG_LEVEL: 'silent' }
try {
  const loaded = milliseconds(() => spawnSync(process.execPath, [bin, 'world', 'load'], { env, stdio: 'ignore' }))
  console.log(`world loaded from nothing, database made, in ${(loaded / 1000).toFixed(1)} s (limit 30 s)`)
  spawnSync(process.execPath, [bin, 'home', 'set', '--place', 'gn2644688'], { env, stdio: 'ignore' })
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
  const { server, link } = await serve()
  const response = await fetch(new URL('/', link))
  await response.text()
  const seconds = (performance.now() - begun) / 1000
  await stop(server)
  return seconds
}

/** Page, style sheet and scripts of `/find?where=CN`, and of them the scripts. */
async function weigh(): Promise<void> {
  const { server, link } = await serve()
  const signedIn = await fetch(link, { redirect: 'manual' })
  const headers = { cookie: signedIn.headers.get('set-cookie')!.split(';')[0]!, 'accept-encoding': 'gzip, br' }
  const page = await transferred(new URL('/find?where=CN', link), headers)
  const parts = [...new Set([...page.text.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path]) => path!))]
  const weights = await Promise.all(parts.map(async (path) => ({ path, ...(await transferred(new URL(path, link), headers)) })))
  const scripts = weights.filter(({ path }) => path.endsWith('.js'))
  const sum = (items: readonly { bytes: number }[]) => items.reduce((total, { bytes }) => total + bytes, 0)
  console.log(`first load of the list: ${kilobytes(page.bytes + sum(weights))} (limit ${kilobytes(limit.pageBytes)}), of it scripts ${kilobytes(sum(scripts))} (limit ${kilobytes(limit.scriptBytes)})`)
  await stop(server)
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

async function serve(): Promise<{ server: ChildProcess; link: string }> {
  const server = spawn(process.execPath, [bin, 'serve'], { env, stdio: ['ignore', 'pipe', 'ignore'] })
  let said = ''
  for await (const chunk of server.stdout!) {
    said += String(chunk)
    const link = /http:\S+token=\S+\n/.exec(said)?.[0]
    if (link) return { server, link: link.trim() }
  }
  throw new Error(`the server ended: ${said}`)
}

async function stop(server: ChildProcess): Promise<void> {
  server.kill('SIGTERM')
  await once(server, 'exit')
}

function milliseconds(work: () => void): number {
  const begun = performance.now()
  work()
  return performance.now() - begun
}

function spread(sorted: readonly number[]): string {
  return [sorted[0]!, sorted[Math.floor(sorted.length / 2)]!, sorted.at(-1)!].map((value) => value.toFixed(2)).join(' / ')
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}
