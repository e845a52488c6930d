import { drizzle, type NodePgQueryResultHKT } from 'drizzle-orm/node-postgres'
import type { PgDatabase } from 'drizzle-orm/pg-core'
import pg from 'pg'
import { asOwner, connectFor, type Connections } from './connections.ts'

/** Drizzle over node-postgres, for the embedded database and for a server alike. */
export type Database = PgDatabase<NodePgQueryResultHKT>

/** A database that sees the world and the rows of one home; with null, of none. */
export function databaseFor(connections: Connections, home: string | null): Database {
  return drizzle({ client: new HomePool(connections, home ?? ''), casing: 'snake_case' })
}

/** `asOwner` for queries through Drizzle. */
export function ownerDatabase<T>(connections: Connections, work: (db: Database) => Promise<T>): Promise<T> {
  return asOwner(connections, (client) => work(drizzle({ client, casing: 'snake_case' })))
}

/** Drizzle takes a connection from here for each query outside a transaction and for each transaction. */
class HomePool extends pg.Pool {
  readonly #connections: Connections
  readonly #home: string

  constructor(connections: Connections, home: string) {
    super()
    this.#connections = connections
    this.#home = home
  }

  override connect = (): Promise<pg.PoolClient> => connectFor(this.#connections, this.#home)

  override query = (async (query: pg.QueryConfig, values?: unknown[]) => {
    const client = await this.connect()
    try {
      return await client.query(query, values)
    } finally {
      client.release()
    }
  }) as pg.Pool['query']
}
