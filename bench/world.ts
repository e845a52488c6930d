/*
 * How long the world takes: loading the catalogue into a new store, importing all pairs and 50,928 places where
 * ../shared/data is beside the project, and opening the columns. Run it with `node bench/world.ts`.
 */
import { createReadStream, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { importPlaces, placeColumns, searchPlaces } from '#domains/places/places.ts'
import { importTwinnings, loadWorld, tieColumns } from '#domains/twinnings/twinnings.ts'
import type { Context } from '#platform/context.ts'
import { auditNeedsTransaction, openStore } from '#platform/db/database.ts'

const data = new URL('../../shared/data/', import.meta.url)
const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'))
let peak = 0
const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 50)

console.log(`${cpus()[0]!.model}, ${cpus().length} processors, Node ${process.version}`)
await withStore('loaded', async (ctx) => {
  await timed('load the catalogue', () => loadWorld(ctx, { signal: new AbortController().signal, progress: () => {} }))
})
await withStore('loaded', async (ctx) => {
  await timed('open the columns of 199,573 places', () => placeColumns(ctx))
  await timed('open the names', () => searchPlaces(ctx, { text: 'leeds' }))
})
if (existsSync(data)) await withStore('imported', importAll)
else console.warn('SKIPPED the imports: ../shared/data is not beside the project')
console.log(`peak memory of the process: ${Math.round(peak / 1e6)} MB`)
clearInterval(watch)
rmSync(folder, { recursive: true })

async function importAll(ctx: Context): Promise<void> {
  const file = (name: string) => ({ file: name, bytes: createReadStream(new URL(name, data)) })
  await timed('import 50,928 places', () => importPlaces(ctx, file('places.csv')))
  await timed('import them again', () => importPlaces(ctx, file('places.csv')))
  await timed('import 33,531 twinnings', () => importTwinnings(ctx, file('twin_pairs.csv')))
  await timed('import them again', () => importTwinnings(ctx, file('twin_pairs.csv')))
  await timed('open the columns and ties', async () => [await placeColumns(ctx), await tieColumns(ctx)])
}

async function withStore(name: string, work: (ctx: Context) => Promise<void>): Promise<void> {
  const store = await timed(`open the store "${name}"`, () => openStore({ dataDir: join(folder, name) }))
  await work({
    db: store.db, home: null, actor: { id: 'bench', name: 'Bench' }, roles: new Set(['administrator']), now: new Date(),
    locale: 'en', audit: auditNeedsTransaction,
  })
  await store.close()
}

async function timed<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
  const startedAt = performance.now()
  const result = await work()
  console.log(`${what}: ${((performance.now() - startedAt) / 1000).toFixed(2)} s, ${Math.round(process.memoryUsage().rss / 1e6)} MB`)
  return result
}
