import { sql } from 'drizzle-orm'
import pg from 'pg'
import { describe, expect, test } from 'vitest'
import { audit } from '../audit/schema.ts'
import { openStore } from './database.ts'

const server = process.env.TEST_DATABASE_URL

describe.skipIf(!server)('a database on a server', () => {
  test('is used by an owner who may not create roles, if the role is there and granted', async () => {
    const name = `entente_owner_${process.pid}`
    const administrator = new pg.Client({ connectionString: server })
    await administrator.connect()
    await administrator.query(`do $$ begin create role entente_app nologin; exception when duplicate_object then null; end $$`)
    await administrator.query(`create role ${name} login nocreaterole`)
    await administrator.query(`create database ${name} owner ${name}`)
    await administrator.query(`grant entente_app to ${name}`)
    const url = new URL(server!)
    url.pathname = name
    url.searchParams.set('user', name)
    try {
      const store = await openStore({ url: url.href })
      expect((await store.db.execute(sql`select current_user as who`)).rows).toEqual([{ who: 'entente_app' }])
      expect(await store.databaseFor('leeds').select().from(audit)).toEqual([])
      await store.close()
    } finally {
      await administrator.query(`drop database ${name} with (force)`)
      await administrator.query(`drop role ${name}`)
      await administrator.end()
    }
  })

  test('is brought up to date by one of several processes that start together', async () => {
    const name = `entente_together_${process.pid}`
    const administrator = new pg.Client({ connectionString: server })
    await administrator.connect()
    await administrator.query(`create database ${name}`)
    const url = new URL(server!)
    url.pathname = name
    try {
      const stores = await Promise.all([1, 2, 3].map(() => openStore({ url: url.href })))
      for (const store of stores) expect(await store.databaseFor('leeds').select().from(audit)).toEqual([])
      await Promise.all(stores.map((store) => store.close()))
    } finally {
      await administrator.query(`drop database ${name} with (force)`)
      await administrator.end()
    }
  })
})
