import { createRequire, syncBuiltinESMExports } from 'node:module'
import { isMainThread } from 'node:worker_threads'
import { sql } from 'drizzle-orm'
import { auditNeedsTransaction, inTransaction, openStore } from '#platform/db/database.ts'
import { asOwner } from '#platform/db/connections.ts'

// `node --import full-disk.ts full-disk.ts FOLDER` stores one row, then many on a disk that has no room any more for files
// whose path contains FULL_PART, and prints as JSON what happened. Loaded into the database's thread, it is that disk.

const folder = process.argv[2]
const part = process.env.FULL_PART
if (isMainThread) await storeMuch()
else refuseToGrow(createRequire(import.meta.url)('node:fs'))

async function storeMuch(): Promise<void> {
  const store = await openStore({ dataDir: folder! })
  await asOwner(store.connections, (client) =>
    client.query('create table kept (id integer, filler text); grant all on kept to entente_app; insert into kept values (1)'))
  const ctx = {
    db: store.db,
    home: null,
    actor: { id: 'a', name: 'A' },
    roles: new Set(['officer'] as const),
    now: new Date(),
    locale: 'en' as const,
    audit: auditNeedsTransaction,
  }
  const much = sql`insert into kept select id, repeat('x', 500) from generate_series(2, 200000) id`
  const error = await inTransaction(ctx, ({ db }) => db.execute(much)).then(() => null, ({ name, message }) => ({ name, message }))
  const lost = await Promise.race([store.lost, new Promise((resolve) => setTimeout(resolve, 100))])
  if (lost instanceof Error) return print({ error, lost: { message: lost.message } })
  const { rows } = await store.db.execute(sql`select count(*)::int - 1 as stored from kept`)
  print({ error, ...rows[0] })
  await store.close()
}

function print(outcome: object): void {
  process.stdout.write(JSON.stringify(outcome))
}

function refuseToGrow(fs: typeof import('node:fs')): void {
  const { fstatSync, openSync, writeSync } = fs
  const pathOf = new Map<number, string>()
  let room = 40 * 2 ** 20
  fs.openSync = ((...args: Parameters<typeof openSync>) => {
    const file = openSync(...args)
    pathOf.set(file, String(args[0]))
    return file
  }) as typeof openSync
  fs.writeSync = ((...args: [number, Uint8Array, number, number, number]) => {
    const [file, , , length, position] = args
    // What is on the disk already can be written over; only growing takes room.
    const growth = pathOf.get(file)!.includes(part!) ? Math.max(0, position + length - fstatSync(file).size) : 0
    room -= growth
    if (growth > 0 && room < 0) throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
    return writeSync(...args)
  }) as typeof writeSync
  syncBuiltinESMExports()
}
