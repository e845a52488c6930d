import { appendFileSync, writeSync } from 'node:fs'
import { openFolder } from '#platform/db/folder.ts'

// A process that the durability tests kill: `node writer.ts FOLDER [JOURNAL]` adds rows one by one and acknowledges each on
// standard output, and in the journal of the simulated disk, once the database says that it is stored.

const [folder, journal] = process.argv.slice(2)
const { connections } = await openFolder(folder!)
const client = await connections.connect()
await client.query('create table if not exists kept (id integer primary key, filler text)')
const { rows } = await client.query<{ id: number }>('select coalesce(max(id), 0) as id from kept')

for (let id = rows[0]!.id + 1; ; id++) {
  await client.query('insert into kept values ($1, $2)', [id, 'x'.repeat(id % 200)])
  if (journal) appendFileSync(journal, `${JSON.stringify({ acknowledged: id, length: 0 })}\n`)
  writeSync(1, `${id}\n`)
  if (id % 25 === 0) await client.query('checkpoint')
}
