import { sql } from 'drizzle-orm'
import { check, index, pgTable, text, timestamp } from 'drizzle-orm/pg-core'

/** Links that sign in once. Only the hash of the token is kept, so that a copy of the database opens nothing. */
export const signInLinks = pgTable('sign_in_link', {
  tokenHash: text().primaryKey(),
  expiresAt: timestamp({ withTimezone: true }).notNull(),
  usedAt: timestamp({ withTimezone: true }),
})

/** Who is signed in: browsers by cookie, programs by bearer token. Ended sessions are deleted; the audit remembers them. */
export const sessions = pgTable(
  'session',
  {
    idHash: text().primaryKey(),
    kind: text({ enum: ['browser', 'program'] }).notNull(),
    actorId: text().notNull(),
    actorName: text().notNull(),
    role: text({ enum: ['administrator', 'officer', 'reader'] }).notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    index().on(table.expiresAt),
    check('session_kind_is_known', sql`${table.kind} in ('browser', 'program')`),
    check('session_role_is_known', sql`${table.role} in ('administrator', 'officer', 'reader')`),
  ],
)
