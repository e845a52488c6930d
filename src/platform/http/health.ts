import { sql } from 'drizzle-orm'
import { Hono } from 'hono'
import type { Database } from '../db/database.ts'
import type { Env } from './env.ts'

/** `/healthz`: the process answers. `/readyz`: so does its database; 503 while it does not. */
export function healthWeb(db: Database): Hono<Env> {
  const web = new Hono<Env>()
  web.get('/healthz', (c) => c.json({ status: 'ok' }))
  web.get('/readyz', async (c) => {
    try {
      await db.execute(sql`select 1`)
      return c.json({ status: 'ok' })
    } catch {
      return c.json({ status: 'database does not answer' }, 503)
    }
  })
  return web
}
