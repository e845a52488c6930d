import { sql } from 'drizzle-orm'
import { expect } from 'vitest'
import { auditOf } from '../audit/audit.ts'
import { audit } from '../audit/schema.ts'
import { test, today } from '#test/world.ts'
import { copyRows, inTransaction } from './database.ts'

test('a query that forgot its where does not see the rows of another home', async ({ world }) => {
  const [leeds, wuhan] = [world.as({ home: 'leeds' }), world.as({ home: 'wuhan' })]
  await inTransaction(leeds, (ctx) => ctx.audit('relationship ended', { subject: 'relationship:1' }))
  const all = (ctx: typeof leeds) => ctx.db.select({ homeId: audit.homeId }).from(audit)
  expect(await all(leeds)).toEqual([{ homeId: 'leeds' }])
  expect(await all(wuhan)).toEqual([])
  expect(await inTransaction(wuhan, all)).toEqual([])
  expect(await all(world.as({ home: null }))).toEqual([])
})

test('every table with rows of homes guards them, and the application owns none', async ({ world }) => {
  const { rows } = await world.ctx.db.execute(sql`
    select relname, relrowsecurity and exists (select from pg_policy where polrelid = pg_class.oid) as guarded,
      pg_get_userbyid(relowner) <> current_user as foreign_owned
    from pg_class join pg_attribute on attrelid = pg_class.oid and attname = 'home_id' where relkind in ('r', 'p')`)
  expect(rows.length).toBeGreaterThan(1)
  expect(rows.filter(({ guarded, foreign_owned }) => !guarded || !foreign_owned)).toEqual([])
})

test('a row cannot be written for another home', async ({ world }) => {
  const forged = { homeId: 'wuhan', actorId: 'a', actorName: 'A', doneAt: world.ctx.now, action: 'a', subject: 's' }
  await expect(world.ctx.db.insert(audit).values(forged)).rejects.toHaveProperty('cause.code', '42501')
})

test('a change and its audit row are stored together or not at all', async ({ world }) => {
  const broken = inTransaction(world.ctx, async (ctx) => {
    await ctx.audit('relationship ended', { subject: 'relationship:1' })
    throw new Error('broken')
  })
  await expect(broken).rejects.toThrow('broken')
  expect(await auditOf(world.ctx, 'relationship:1')).toEqual([])
})

test('an audit row says who, when, what and how it changed', async ({ world }) => {
  const entry = { subject: 'relationship:1', before: { status: 'active' }, after: { status: 'ended' }, why: 'no contact' }
  await inTransaction(world.ctx, (ctx) => ctx.audit('relationship ended', entry))
  expect(await auditOf(world.ctx, 'relationship:1')).toMatchObject([
    { ...entry, action: 'relationship ended', homeId: 'leeds', actorName: 'Olivia Marsh', doneAt: world.ctx.now },
  ])
})

test('nobody can rewrite the audit', async ({ world }) => {
  await expect(world.ctx.db.update(audit).set({ why: 'other' })).rejects.toHaveProperty('cause.code', '42501')
  await expect(world.ctx.db.delete(audit)).rejects.toHaveProperty('cause.code', '42501')
})

test('a transaction inside a transaction can fail alone', async ({ world }) => {
  await inTransaction(world.ctx, async (ctx) => {
    await ctx.audit('first', { subject: 's' })
    await inTransaction(ctx, async (ctx) => {
      await ctx.audit('second', { subject: 's' })
      throw new Error('broken')
    }).catch(() => undefined)
  })
  expect((await auditOf(world.ctx, 's')).map(({ action }) => action)).toEqual(['first'])
})

test('copied rows arrive as they were, whatever characters are in them', async ({ world }) => {
  const { db } = world.ctx
  await db.execute(sql`create temporary table copied (id integer, note text, tags text[], at timestamptz)`)
  const rows = [
    [1, 'tab\t line\n return\r slash\\ \\N', ['a "b"', 'c,d', '\\', 'NULL', ''], today],
    [2, '武汉 🏙', [], null],
    [3, null, null, null],
  ]
  expect(await copyRows(db, 'copied', ['id', 'note', 'tags', 'at'], rows)).toBe(3)
  const { rows: found } = await db.execute(sql`select * from copied order by id`)
  const at = expect.stringContaining('2026-01-02 10:00:00')
  expect(found.map(Object.values)).toEqual([[...rows[0]!.slice(0, 3), at], rows[1], rows[2]])
})

test('a copy with a bad row stores none of its rows', async ({ world }) => {
  await world.ctx.db.execute(sql`create temporary table copied (id integer)`)
  const bad = inTransaction(world.ctx, ({ db }) => copyRows(db, 'copied', ['id'], [[1], ['two']]))
  await expect(bad).rejects.toHaveProperty('code', '22P02')
  expect((await world.ctx.db.execute(sql`select * from copied`)).rows).toEqual([])
})

test('a copy whose source breaks off stores none of its rows', async ({ world }) => {
  await world.ctx.db.execute(sql`create temporary table copied (id integer)`)
  function* rows() {
    yield [1]
    throw new Error('the file ended in the middle of a line')
  }
  await expect(inTransaction(world.ctx, ({ db }) => copyRows(db, 'copied', ['id'], rows()))).rejects.toThrow('in the middle')
  expect((await world.ctx.db.execute(sql`select * from copied`)).rows).toEqual([])
})
