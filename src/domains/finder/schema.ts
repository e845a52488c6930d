import { sql } from 'drizzle-orm'
import { check, integer, jsonb, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core'
import type { SectorLevel } from '#domains/homes/homes.ts'
import { homeId, ownHomeOnly } from '#platform/db/home-rows.ts'

/** Places that a home thinks of. A removed one keeps its row, so that removing can be undone. */
export const shortlistEntries = pgTable(
  'shortlist_entry',
  {
    homeId: homeId(),
    placeId: text().notNull(),
    status: text({ enum: ['considering', 'to-contact', 'contacted', 'not-now'] }).notNull(),
    note: text().notNull(),
    addedAt: timestamp({ withTimezone: true }).notNull(),
    addedBy: text().notNull(),
    removedAt: timestamp({ withTimezone: true }),
  },
  (row) => [
    primaryKey({ columns: [row.homeId, row.placeId] }),
    check('shortlist_status_is_known', sql`${row.status} in ('considering', 'to-contact', 'contacted', 'not-now')`),
    ownHomeOnly(),
  ],
)

/** What a home has found out about another place's strengths and needs, with the source and its year. */
export const candidateSectors = pgTable(
  'candidate_sectors',
  {
    homeId: homeId(),
    placeId: text().notNull(),
    sectors: jsonb().$type<SectorLevel[]>().notNull(),
    source: text().notNull(),
    year: integer().notNull(),
    recordedAt: timestamp({ withTimezone: true }).notNull(),
    recordedBy: text().notNull(),
  },
  (row) => [primaryKey({ columns: [row.homeId, row.placeId] }), ownHomeOnly()],
)
