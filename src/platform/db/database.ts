import { sql } from 'drizzle-orm'
import pg from 'pg'
import { writeAudit } from '../audit/audit.ts'
import type { Context } from '../context.ts'
import { Conflict } from '../errors.ts'
import { applicationRole, asOwner, type Connections } from './connections.ts'
import { openFolder } from './folder.ts'
import { type Database, databaseFor } from './home-database.ts'
import { messages } from './messages.ts'
import { migrate } from './migrations.ts'

export { copyRows } from './copy-rows.ts'
export type { Database }

/** Where the data is: a folder of our own, or a PostgreSQL server. */
export type Location = { dataDir: string } | { url: string }

export interface Store {
  kind: 'embedded' | 'server'
  /** Sees the world and no home's rows. */
  db: Database
  /** Sees the world and the rows of this home: what a `Context` of the home carries. */
  databaseFor: (home: string | null) => Database
  /** Raw connections of node-postgres, for COPY and the like. */
  connections: Connections
  /** Resolves, with what to tell people, when the database has died: the program must end, to be started again. */
  lost: Promise<Error>
  close: () => Promise<void>
}

/**
 * Opens the database, brings its schema up to date and returns when it can be queried.
 * Throws `Conflict` when another process has the folder, when the data is of a newer version of the program or of another
 * version of PostgreSQL, and when the folder cannot be written.
 */
export async function openStore(location: Location): Promise<Store> {
  const opened = 'url' in location ? openServer(location.url) : await openFolder(location.dataDir)
  const { connections } = opened
  try {
    await asOwner(connections, migrate)
  } catch (error) {
    await opened.close()
    throw error
  }
  const byHome = remembered((home: string | null) => databaseFor(connections, home))
  return { ...opened, db: byHome(null), databaseFor: byHome }
}

/** Drizzle learns a table's names anew in each database that it is given, which costs more than a short query. */
function remembered<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>()
  return (key) => {
    if (!made.has(key)) made.set(key, make(key))
    return made.get(key)!
  }
}

/**
 * Runs `work` in one transaction, as the application's role and on the home of the context: what it writes is all there or not
 * at all. Use only the inner context in it: the embedded database has one connection, and a query on the outer one would
 * wait for ever. Nested, it is a savepoint. Throws `Conflict` when the disk is full.
 */
export async function inTransaction<T>(ctx: Context, work: (ctx: Context) => Promise<T>): Promise<T> {
  const transaction = ctx.db.transaction(async (db) => {
    await db.execute(
      sql`select set_config('role', ${applicationRole}, true), set_config('app.home', ${ctx.home ?? ''}, true)`,
    )
    return work({ ...ctx, db, audit: (action, entry) => writeAudit({ ...ctx, db }, action, entry) })
  })
  return transaction.catch((error) => {
    throw isDiskFull(error) ? new Conflict(messages.diskFull, { cause: error }) : error
  })
}

/** The `audit` of a context outside a transaction. */
export function auditNeedsTransaction(): Promise<never> {
  return Promise.reject(new Error('audit is for the inner context of inTransaction'))
}

/** Drizzle wraps the database's error, COPY does not. */
function isDiskFull(error: unknown): boolean {
  const { code, cause } = error as { code?: string; cause?: unknown }
  return code === '53100' || (cause instanceof Error && isDiskFull(cause))
}

function openServer(url: string): Omit<Store, 'db' | 'databaseFor'> {
  const pool = new pg.Pool({ connectionString: url, application_name: 'entente' })
  // An idle connection that breaks is replaced by the pool; without a listener the process would end.
  pool.on('error', () => undefined)
  return { kind: 'server', connections: pool, lost: new Promise(() => undefined), close: () => pool.end() }
}
