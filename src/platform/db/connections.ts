import { drizzle, type NodePgQueryResultHKT } from 'drizzle-orm/node-postgres'
import type { PgDatabase } from 'drizzle-orm/pg-core'
import pg from 'pg'

/** Drizzle over node-postgres, for the embedded database and for a server alike. */
export type Database = PgDatabase<NodePgQueryResultHKT>

/** Where connections come from: a pool, or in tests one connection whose work is undone. */
export type Connections = Pick<pg.Pool, 'connect' | 'end'>

/** The role of all queries but migrations and upkeep; it owns nothing, so row-level security holds for it. */
export const applicationRole = 'entente_app'

/** A database that sees the world and the rows of one home; with null, of none. */
export function databaseFor(connections: Connections, home: string | null): Database {
  return drizzle({ client: new HomePool(connections, home ?? ''), casing: 'snake_case' })
}

/** Runs `work` on a connection that owns the tables and sees all homes: for migrations and upkeep only. */
export async function asOwner<T>(connections: Connections, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await connections.connect()
  homeByClient.delete(client)
  try {
    await client.query('reset role')
    return await work(client)
  } finally {
    client.release()
  }
}

/** The same for queries through Drizzle. */
export function ownerDatabase<T>(connections: Connections, work: (db: Database) => Promise<T>): Promise<T> {
  return asOwner(connections, (client) => work(drizzle({ client, casing: 'snake_case' })))
}

/** The home that each open connection stands on, so that it is told only when it changes. */
const homeByClient = new WeakMap<pg.PoolClient, string>()

/** Drizzle takes a connection from here for each query outside a transaction and for each transaction. */
class HomePool extends pg.Pool {
  readonly #connections: Connections
  readonly #home: string

  constructor(connections: Connections, home: string) {
    super()
    this.#connections = connections
    this.#home = home
  }

  override connect = async (): Promise<pg.PoolClient> => {
    const client = await this.#connections.connect()
    try {
      if (homeByClient.get(client) !== this.#home) await standOn(client, this.#home)
      return client
    } catch (error) {
      client.release(error as Error)
      throw error
    }
  }

  override query = (async (query: pg.QueryConfig, values?: unknown[]) => {
    const client = await this.connect()
    try {
      return await client.query(query, values)
    } finally {
      client.release()
    }
  }) as pg.Pool['query']
}

async function standOn(client: pg.PoolClient, home: string): Promise<void> {
  homeByClient.delete(client)
  await client.query(`select set_config('role', $1, false), set_config('app.home', $2, false)`, [applicationRole, home])
  homeByClient.set(client, home)
}
