import { createReadStream, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importPlaces } from '#domains/places/places.ts'
import { importTwinnings, loadWorld } from '#domains/twinnings/twinnings.ts'
import type { Context } from '#platform/context.ts'
import { auditNeedsTransaction, openStore } from '#platform/db/database.ts'
import { keepIn } from '#platform/keep.ts'

const data = '../shared/data'

/**
 * Loads the packaged world and the project's test data into a store of its own for the work, and then has another work done on its
 * closed folder; false where the data is absent.
 */
export async function withLoadedWorld(work: (ctx: Context) => Promise<void>, afterwards?: (folder: string) => void): Promise<boolean> {
  if (!existsSync(data)) return false
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'))
  try {
    await onFolder(folder, async (ctx) => {
      await loadWorld(ctx, { progress: () => {}, signal: new AbortController().signal })
      await importPlaces(ctx, { file: 'places.csv', bytes: createReadStream(`${data}/places.csv`) })
      await importTwinnings(ctx, { file: 'twin_pairs.csv', bytes: createReadStream(`${data}/twin_pairs.csv`) })
      await work(ctx)
    })
    afterwards?.(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
  return true
}

/** Opens the store of a folder for the work, as the program does. */
export async function onFolder(folder: string, work: (ctx: Context) => Promise<void>): Promise<void> {
  const store = await openStore({ dataDir: join(folder, 'data') })
  const ctx: Context = {
    db: store.db, home: null, actor: { id: 'bench', name: 'Bench' }, roles: new Set(['administrator']), now: new Date(), locale: 'en',
    keep: keepIn(join(folder, 'kept')), audit: auditNeedsTransaction,
  }
  try {
    await work(ctx)
  } finally {
    await store.close()
  }
}
