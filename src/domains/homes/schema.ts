import { check, integer, jsonb, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core'
import { sql } from 'drizzle-orm'
import { homeId, ownHomeOnly } from '#platform/db/home-rows.ts'
import type { HomeProfile } from './profile.ts'

/** The homes of this installation and the place each is in: a directory that every home may see. */
export const homes = pgTable('home', {
  id: text().primaryKey(),
  mainPlaceId: text().notNull(),
  foundedAt: timestamp({ withTimezone: true }).notNull(),
})

/** What a home says about itself, a row for each save; the newest counts, and none is ever changed. */
export const homeVersions = pgTable(
  'home_version',
  {
    homeId: homeId().references(() => homes.id, { onDelete: 'restrict' }),
    version: integer().notNull(),
    profile: jsonb().$type<HomeProfile>().notNull(),
    recordedAt: timestamp({ withTimezone: true }).notNull(),
    recordedBy: text().notNull(),
  },
  (row) => [
    primaryKey({ columns: [row.homeId, row.version] }),
    check('versions_count_from_one', sql`${row.version} > 0`),
    ownHomeOnly(),
  ],
)
