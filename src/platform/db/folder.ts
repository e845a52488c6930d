import { chmodSync, closeSync, cpSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { Conflict } from '../errors.ts'
import type { Connections } from './connections.ts'
import { type Embedded, startEmbedded } from './embedded.ts'
import { takeLock } from './lock.ts'
import { messages } from './messages.ts'
import { startUpkeep } from './upkeep.ts'

/** The major version of PostgreSQL inside PGlite; it reads folders of this version only. */
const postgresVersion = '18'

/** An empty database that the build leaves beside the bundle: a copy takes a moment, making one 5 s and twice the memory. */
const emptyDatabase = fileURLToPath(new URL('./empty-database/', import.meta.url))

export interface OpenFolder {
  kind: 'embedded'
  connections: Connections
  lost: Promise<Error>
  fsyncs: () => number
  close: () => Promise<void>
}

/** Whether a database has been made in this folder. */
export function hasDatabase(folder: string): boolean {
  return existsSync(join(resolve(folder), 'database'))
}

/** Locks the data folder, makes the database in it when there is none, and starts it. Throws `Conflict` as `openStore` says. */
export async function openFolder(folder: string): Promise<OpenFolder> {
  const dataDir = resolve(folder)
  makePrivate(dataDir)
  const lock = takeLock(join(dataDir, 'lock'))
  if (!lock) throw refusal(messages.inUse, dataDir)
  try {
    const embedded = await openDatabase(dataDir)
    const pool = poolOn(embedded)
    const upkeep = startUpkeep(pool)
    return {
      kind: 'embedded',
      connections: pool,
      lost: embedded.lost,
      fsyncs: embedded.fsyncs,
      async close() {
        upkeep.stop()
        // A transaction that the end of the database cut off never gives its connection back.
        await Promise.race([pool.end(), embedded.lost])
        await embedded.close()
        lock.release()
      },
    }
  } catch (error) {
    lock.release()
    throw error
  }
}

/** A sentence about the folder, in both languages. */
function refusal<Values extends unknown[]>(
  message: Record<'en' | 'zh-CN', (...values: Values) => string>,
  ...values: Values
): Conflict {
  return new Conflict({ en: message.en(...values), 'zh-CN': message['zh-CN'](...values) })
}

function makePrivate(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    chmodSync(dataDir, 0o700)
    closeSync(openSync(join(dataDir, 'lock'), 'a', 0o600))
  } catch (error) {
    if (['EACCES', 'EPERM', 'EROFS', 'EEXIST', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code!)) {
      throw refusal(messages.notWritable, dataDir)
    }
    throw error
  }
}

async function openDatabase(dataDir: string): Promise<Embedded> {
  const database = join(dataDir, 'database')
  if (!existsSync(database)) await makeDatabase(dataDir, database)
  const found = readFileSync(join(database, 'PG_VERSION'), 'utf8').trim()
  if (found !== postgresVersion) throw refusal(messages.otherPostgres, found, postgresVersion)
  return startEmbedded(database)
}

/** Made under another name and renamed when whole and on the disk: a first start that is cut off leaves no half database. */
async function makeDatabase(dataDir: string, database: string): Promise<void> {
  const unfinished = join(dataDir, 'database.unfinished')
  rmSync(unfinished, { recursive: true, force: true })
  if (existsSync(emptyDatabase)) cpSync(emptyDatabase, unfinished, { recursive: true })
  else await (await startEmbedded(unfinished)).close()
  syncTree(unfinished)
  renameSync(unfinished, database)
  syncFile(dataDir)
}

function syncTree(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) syncTree(path)
    else syncFile(path)
  }
  syncFile(folder)
}

function syncFile(path: string): void {
  const file = openSync(path, 'r')
  fsyncSync(file)
  closeSync(file)
}

function poolOn(embedded: Embedded): pg.Pool {
  const settings = { user: 'postgres', database: 'postgres', max: 1, idleTimeoutMillis: 0 }
  const pool = new pg.Pool({ ...settings, stream: embedded.connect })
  // What ends the database ends all connections; `lost` tells it once, so these need no second hearing.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}
