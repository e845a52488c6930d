import { readdirSync, readFileSync } from 'node:fs'
import type { PoolClient } from 'pg'
import { Conflict } from '../errors.ts'
import { messages } from './messages.ts'

const folder = new URL('./migrations/', import.meta.url)

/**
 * Applies the numbered SQL files that this database has not seen, each in one transaction. Throws `Conflict` when the
 * database has one that this program does not know: it is of a newer version.
 */
export async function migrate(client: PoolClient): Promise<void> {
  const known = readdirSync(folder).filter((name) => name.endsWith('.sql')).sort()
  // Several processes may start at once on one server.
  await client.query(`select pg_advisory_lock(${lockNumber})`)
  try {
    await client.query('create table if not exists migrations (name text primary key, applied_at timestamptz not null)')
    const { rows } = await client.query<{ name: string }>('select name from migrations')
    const applied = new Set(rows.map(({ name }) => name))
    if ([...applied].some((name) => !known.includes(name))) throw new Conflict(messages.newerProgram)
    for (const name of known) if (!applied.has(name)) await apply(client, name)
  } finally {
    await client.query(`select pg_advisory_unlock(${lockNumber})`)
  }
}

/** Any number that no other program uses on the same server. */
const lockNumber = 385_466_011

async function apply(client: PoolClient, name: string): Promise<void> {
  await client.query('begin')
  try {
    await client.query(readFileSync(new URL(name, folder), 'utf8'))
    await client.query('insert into migrations values ($1, now())', [name])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}
