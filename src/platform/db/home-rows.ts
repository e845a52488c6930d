import { sql } from 'drizzle-orm'
import { pgPolicy, text } from 'drizzle-orm/pg-core'

/** The column of every table whose rows belong to a home. It fills itself from the home the transaction stands on. */
export function homeId() {
  return text().notNull().default(sql`current_setting('app.home')`)
}

/** The policy of every such table: a query that forgot its `where` still sees the rows of its own home only. */
export function ownHomeOnly() {
  return pgPolicy('own_home_only', { using: isOwn, withCheck: isOwn })
}

const isOwn = sql`home_id = current_setting('app.home', true)`
