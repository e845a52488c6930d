import type pg from 'pg'

// Apart from Drizzle, which takes half a second to load: what opens and tends the database has no need of it.

/** Where connections come from: a pool, or in tests one connection whose work is undone. */
export type Connections = Pick<pg.Pool, 'connect' | 'end'>

/** The role of all queries but migrations and upkeep; it owns nothing, so row-level security holds for it. */
export const applicationRole = 'entente_app'

/** A connection in the application's role that sees the world and the rows of one home; with an empty name, of none. */
export async function connectFor(connections: Connections, home: string): Promise<pg.PoolClient> {
  const client = await connections.connect()
  try {
    if (homeByClient.get(client) !== home) await standOn(client, home)
    return client
  } catch (error) {
    client.release(error as Error)
    throw error
  }
}

/** Runs `work` on a connection that owns the tables and sees all homes: for migrations, upkeep and the queue of jobs only. */
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

/** The home that each open connection stands on, so that it is told only when it changes. */
const homeByClient = new WeakMap<pg.PoolClient, string>()

async function standOn(client: pg.PoolClient, home: string): Promise<void> {
  homeByClient.delete(client)
  await client.query(`select set_config('role', $1, false), set_config('app.home', $2, false)`, [applicationRole, home])
  homeByClient.set(client, home)
}
