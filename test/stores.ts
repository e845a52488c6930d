import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statfsSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { openStore, type Store } from '#platform/db/database.ts'

/** A store of its own for tests that commit; in a temporary folder, or a new database when `TEST_DATABASE_URL` is set. */
export async function openTestStore(): Promise<Store> {
  const server = process.env.TEST_DATABASE_URL
  return server ? openOnServer(server) : openInFolder(await copiedDataDir())
}

/** A new data folder with an empty database of today's schema: copied, since making one takes seconds. */
export async function copiedDataDir(): Promise<string> {
  const template = join(tmpdir(), `entente-test-${schemaVersion()}`)
  if (!existsSync(template)) {
    const unfinished = mkdtempSync(`${template}-`)
    await (await openStore({ dataDir: unfinished })).close()
    if (existsSync(template)) rmSync(unfinished, { recursive: true })
    else renameSync(unfinished, template)
  }
  const parent = inMemory()
  clearLeftovers(parent)
  const folder = mkdtempSync(join(parent, prefix))
  cpSync(template, folder, { recursive: true })
  return folder
}

const prefix = 'entente-test-data-'

/** Test runs that were killed leave their folders. */
function clearLeftovers(parent: string): void {
  const hourAgo = Date.now() - 3_600_000
  for (const name of readdirSync(parent).filter((name) => name.startsWith(prefix))) {
    const isOld = (statSync(join(parent, name), { throwIfNoEntry: false })?.mtimeMs ?? hourAgo) < hourAgo
    if (isOld) rmSync(join(parent, name), { recursive: true, force: true })
  }
}

/** A folder that costs no time to sync, where the machine has one with room. */
function inMemory(): string {
  const memory = '/dev/shm'
  if (!existsSync(memory)) return tmpdir()
  const { bavail, bsize } = statfsSync(memory)
  return bavail * bsize > 2 ** 30 ? memory : tmpdir()
}

async function openInFolder(dataDir: string): Promise<Store> {
  const store = await openStore({ dataDir })
  return {
    ...store,
    async close() {
      await store.close()
      rmSync(dataDir, { recursive: true })
    },
  }
}

async function openOnServer(server: string): Promise<Store> {
  const name = `entente_test_${process.pid}_${Date.now()}`
  await onServer(server, `create database ${name}`)
  const url = new URL(server)
  url.pathname = name
  const store = await openStore({ url: url.href })
  return {
    ...store,
    async close() {
      await store.close()
      await onServer(server, `drop database ${name} with (force)`)
    },
  }
}

async function onServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  await client.query(statement)
  await client.end()
}

function schemaVersion(): string {
  const folder = new URL('../src/platform/db/migrations/', import.meta.url)
  const hash = createHash('sha256').update(readFileSync(new URL('../package-lock.json', import.meta.url)))
  for (const name of readdirSync(folder).filter((name) => name.endsWith('.sql')).sort()) {
    hash.update(name).update(readFileSync(new URL(name, folder)))
  }
  return hash.digest('hex').slice(0, 16)
}
