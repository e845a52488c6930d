import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Duplex } from 'node:stream'
import { from } from 'pg-copy-streams'
import { describe as anywhere, expect, test as base } from 'vitest'
import { asOwner } from '#platform/db/connections.ts'
import { openStore } from '#platform/db/database.ts'
import { startEmbedded } from '#platform/db/embedded.ts'
import { type OpenFolder, openFolder } from '#platform/db/folder.ts'
import { checkpointWhenDue, tidyTables } from '#platform/db/upkeep.ts'
import { Conflict } from '#platform/errors.ts'
import { copiedDataDir } from '../stores.ts'

// On a server all this is the server's.
const describe = anywhere.skipIf(process.env.TEST_DATABASE_URL)

const test = base.extend<{ folder: string }>({
  // oxlint-disable-next-line no-empty-pattern -- vitest reads the wanted fixtures from this pattern
  folder: async ({}, use) => {
    const folder = await copiedDataDir()
    await use(folder)
    rmSync(folder, { recursive: true })
  },
})

describe('a data folder', () => {
  test('syncs the disk once or more for each commit, and not for reading', async ({ folder }) => {
    const { connections, fsyncs, close } = await openFolder(folder)
    const client = await connections.connect()
    await client.query('create table kept (id integer primary key)')
    const before = fsyncs()
    for (let id = 0; id < 20; id++) await client.query('insert into kept values ($1)', [id])
    const perCommit = (fsyncs() - before) / 20
    expect(perCommit).toBeGreaterThanOrEqual(1)
    expect(perCommit).toBeLessThan(2)
    const written = fsyncs()
    await client.query('select * from kept')
    expect(fsyncs()).toBe(written)
    client.release()
    await close()
  })

  test('is refused to a second process, which says so and ends with 1, and nothing is harmed', async ({ folder }) => {
    const { connections, close } = await openFolder(folder)
    await write(connections, 'create table kept (id integer primary key); insert into kept values (1)')
    const second = spawnSync(process.execPath, [new URL('./writer.ts', import.meta.url).pathname, folder], { encoding: 'utf8' })
    expect(second.status).toBe(1)
    expect(second.stderr).toContain('another Entente is running on the data folder')
    await write(connections, 'insert into kept values (2)')
    await close()
    expect(await keptIn(folder)).toEqual([1, 2])
  })

  test('is refused twice within one process too', async ({ folder }) => {
    const { close } = await openFolder(folder)
    await expect(openFolder(folder)).rejects.toMatchObject({ text: { 'zh-CN': expect.stringContaining('数据文件夹') } })
    await close()
  })

  test('can be read by its owner only', async ({ folder }) => {
    const inner = join(folder, 'inner')
    cpSync(join(folder, 'database'), join(inner, 'database'), { recursive: true })
    await (await openFolder(inner)).close()
    expect(statSync(inner).mode & 0o777).toBe(0o700)
    expect(statSync(join(inner, 'lock')).mode & 0o077).toBe(0)
  })

  test('that cannot be written is refused with its name', async ({ folder }) => {
    const file = join(folder, 'file')
    writeFileSync(file, '')
    await expect(openFolder(file)).rejects.toMatchObject({ message: expect.stringContaining(`cannot write to the data folder ${file}`) })
  })

  test('of another version of PostgreSQL is refused and left as it was', async ({ folder }) => {
    const version = join(folder, 'database/PG_VERSION')
    writeFileSync(version, '17\n')
    await expect(openFolder(folder)).rejects.toMatchObject({ message: expect.stringContaining('made by PostgreSQL 17') })
    expect(readFileSync(version, 'utf8')).toBe('17\n')
  })

  test('of a newer version of the program is refused', async ({ folder }) => {
    const { connections, close } = await openFolder(folder)
    await write(connections, `insert into migrations values ('9999_from_the_future.sql', now())`)
    await close()
    await expect(openStore({ dataDir: folder })).rejects.toMatchObject({ message: expect.stringContaining('newer version') })
  })

  test('whose first start was cut off is made anew', async ({ folder }) => {
    const unfinished = join(folder, 'inner/database.unfinished')
    mkdirSync(unfinished, { recursive: true })
    writeFileSync(join(unfinished, 'PG_VERSION'), '18\n')
    await (await openStore({ dataDir: join(folder, 'inner') })).close()
    expect(existsSync(unfinished)).toBe(false)
  })

  test('is swept: the log is cut short and dead rows are cleared', async ({ folder }) => {
    const { connections, close } = await openFolder(folder)
    await write(connections, `create table kept as select g as id, repeat('x', 200) from generate_series(1, 150000) g`)
    await write(connections, 'delete from kept where id > 10')
    const [logBefore, sizeBefore] = await logAndSize(connections)
    await tidyTables(connections)
    await checkpointWhenDue(connections)
    const [log, size] = await logAndSize(connections)
    expect(logBefore).toBeGreaterThan(32 * 2 ** 20)
    expect(log).toBeLessThan(logBefore / 10)
    expect(size).toBeLessThan(sizeBefore / 10)
    await close()
  })
})

describe('a database that fails', () => {
  test('by hanging is noticed, and the query in work fails', async ({ folder }) => {
    await failing(folder, 'do $$ begin loop end loop; end $$', 'no longer answers')
  })

  test('is not one whose client breaks off in the middle of a COPY: nothing of that is kept', async ({ folder }) => {
    const { connections, close } = await openFolder(folder)
    await write(connections, 'create table kept (id integer)')
    const client = await connections.connect()
    const copy = client.query(from('copy kept from stdin'))
    copy.on('error', () => undefined)
    copy.write('1\n')
    await expect.poll(() => copy.writableLength).toBe(0)
    ;(client as unknown as { connection: { stream: Duplex } }).connection.stream.destroy()
    client.release(true)
    await write(connections, 'insert into kept values (2)')
    await close()
    expect(await keptIn(folder)).toEqual([2])
  })

  test('by stopping is noticed, and the query in work fails', async ({ folder }) => {
    rmSync(join(folder, 'database/pg_wal'), { recursive: true })
    await expect(openFolder(folder)).rejects.toMatchObject({
      message: expect.stringContaining('has stopped'),
      cause: { message: expect.stringContaining('pg_wal') },
    })
  })

  async function failing(folder: string, statement: string, words: string): Promise<void> {
    const embedded = await startEmbedded(join(folder, 'database'), 400)
    const { default: pg } = await import('pg')
    const client = new pg.Client({ user: 'postgres', database: 'postgres', stream: embedded.connect })
    client.on('error', () => undefined)
    await client.connect()
    await expect(client.query(statement)).rejects.toThrow(words)
    await expect(embedded.lost).resolves.toBeInstanceOf(Conflict)
    await expect(client.query('select 1')).rejects.toThrow()
  }
})

describe('a full disk', () => {
  test('is told in plain words, nothing of the transaction is stored, and the next ones work', async ({ folder }) => {
    const outcome = withFullDisk(folder, '/base/')
    expect(outcome).toEqual({
      error: { name: 'Conflict', message: expect.stringContaining('the disk is full') },
      stored: 0,
    })
  })

  test('that takes the log stops the database in plain words, and what was stored before is there', async ({ folder }) => {
    const outcome = withFullDisk(folder, '/pg_wal/')
    expect(outcome).toMatchObject({ lost: { message: expect.stringContaining('the disk is full') } })
    expect(await keptIn(folder)).toEqual([1])
  })
})

function withFullDisk(folder: string, FULL_PART: string): unknown {
  const program = new URL('./full-disk.ts', import.meta.url).pathname
  const env = { ...process.env, FULL_PART }
  return JSON.parse(spawnSync(process.execPath, ['--import', program, program, folder], { encoding: 'utf8', env }).stdout)
}

type Connections = OpenFolder['connections']

async function write(connections: Connections, statements: string): Promise<void> {
  await asOwner(connections, (client) => client.query(statements))
}

async function keptIn(folder: string): Promise<number[]> {
  const { connections, close } = await openFolder(folder)
  const { rows } = await asOwner(connections, (client) => client.query<{ id: number }>('select id from kept order by id'))
  await close()
  return rows.map(({ id }) => id)
}

async function logAndSize(connections: Connections): Promise<[log: number, size: number]> {
  const { rows } = await asOwner(connections, (client) =>
    client.query(`select (pg_current_wal_lsn() - redo_lsn)::float8 as log, pg_relation_size('kept')::float8 as size
      from pg_control_checkpoint()`),
  )
  return [rows[0].log, rows[0].size]
}
