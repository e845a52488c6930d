import type { PoolClient } from 'pg'
import { asOwner, type Connections } from './connections.ts'

/** Above this much log since the last checkpoint a start after a kill would take long, and the folder grows. */
const mostLogBytes = 32 * 2 ** 20
const minute = 60_000
const day = 24 * 60 * minute

/**
 * Does for the embedded database what a server does in background processes, which it has not: checkpoints, without which
 * its log grows for ever (600 MB after 8 imports of 300,000 rows), and `vacuum` and `analyze`, ten minutes after the start
 * and daily. A failure is left to the next round: what ails the database shows in the queries of people.
 */
export function startUpkeep(connections: Connections): { stop: () => void } {
  const quietly = (work: (connections: Connections) => Promise<void>) => () => void work(connections).catch(() => undefined)
  const timers = [
    setInterval(quietly(checkpointWhenDue), minute),
    setTimeout(quietly(tidyTables), 10 * minute),
    setInterval(quietly(tidyTables), day),
  ]
  for (const timer of timers) timer.unref()
  return { stop: () => timers.forEach(clearTimeout) }
}

export function checkpointWhenDue(connections: Connections): Promise<void> {
  return asOwner(connections, async (client) => {
    if ((await logBytes(client)) > mostLogBytes) await client.query('checkpoint')
  })
}

/** Table by table, so that pages are served in between. */
export async function tidyTables(connections: Connections): Promise<void> {
  const ofOurs = `select format('%I', relname) as name from pg_stat_user_tables`
  const tables = await asOwner(connections, (client) => client.query<{ name: string }>(ofOurs))
  for (const { name } of tables.rows) {
    await asOwner(connections, async (client) => void (await client.query(`vacuum (analyze) ${name}`)))
  }
}

async function logBytes(client: PoolClient): Promise<number> {
  const { rows } = await client.query<{ bytes: string }>(
    'select pg_current_wal_lsn() - redo_lsn as bytes from pg_control_checkpoint()',
  )
  return Number(rows[0]!.bytes)
}
