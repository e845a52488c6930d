import { sql } from 'drizzle-orm'
import { bigint, index, jsonb, pgPolicy, pgTable, text, timestamp } from 'drizzle-orm/pg-core'

/** Who did what, when, to what, and how it changed. Rows are added and never changed. */
export const audit = pgTable(
  'audit',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    /** Null for work on the world, which belongs to no home. */
    homeId: text(),
    actorId: text().notNull(),
    actorName: text().notNull(),
    doneAt: timestamp({ withTimezone: true, mode: 'date' }).notNull(),
    action: text().notNull(),
    subject: text().notNull(),
    before: jsonb(),
    after: jsonb(),
    why: text(),
  },
  (table) => [
    index('audit_by_subject').on(table.subject, table.id),
    pgPolicy('own_home_only', { using: isOwn, withCheck: isOwn }),
  ],
)

const isOwn = sql`home_id is not distinct from nullif(current_setting('app.home', true), '')`
