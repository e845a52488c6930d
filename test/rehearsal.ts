import type pg from 'pg'
import type { Connections } from '#platform/db/connections.ts'

/**
 * Connections whose work is undone: all of them are one real connection inside one transaction that never commits. A
 * transaction begun on them is a savepoint, and so is each single statement, since one that fails would spoil the rest.
 */
export async function rehearse(real: Connections): Promise<{ connections: Connections; undo: () => Promise<void> }> {
  const client = await real.connect()
  await client.query('begin')
  let turn = Promise.resolve()
  const connections: Connections = {
    async connect() {
      const before = turn
      const { promise, resolve: release } = Promise.withResolvers<void>()
      turn = promise
      await before
      return actor(client, release)
    },
    async end() {},
  }
  return {
    connections,
    async undo() {
      await turn
      await client.query('rollback')
      client.release()
    },
  }
}

const savepointFor: Record<string, string> = {
  begin: 'savepoint rehearsal',
  commit: 'release savepoint rehearsal',
  rollback: 'rollback to savepoint rehearsal',
}

function actor(client: pg.PoolClient, release: () => void): pg.PoolClient {
  let inTransaction = false
  const query = async (text: string, rest: unknown[]) => {
    const savepoint = savepointFor[text]
    if (savepoint) {
      inTransaction = text === 'begin'
      return client.query(savepoint)
    }
    const run = () => client.query(...(rest as [string]))
    return inTransaction ? run() : undoneWhenItFails(client, run)
  }
  return {
    release,
    query(...rest: unknown[]) {
      const [first] = rest as [string | { text: string; submit?: unknown }]
      if (typeof first === 'object' && 'submit' in first) return client.query(...(rest as [string]))
      return query(typeof first === 'string' ? first : first.text, rest)
    },
  } as pg.PoolClient
}

async function undoneWhenItFails<T>(client: pg.PoolClient, run: () => Promise<T>): Promise<T> {
  await client.query('savepoint statement')
  try {
    const result = await run()
    await client.query('release savepoint statement')
    return result
  } catch (error) {
    await client.query('rollback to savepoint statement')
    throw error
  }
}
