import { placeTable, type Origin } from '#domains/places/places.ts'
import { sql } from 'drizzle-orm'
import { boolean, check, date, index, integer, jsonb, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core'

/**
 * A published tie between two places, once a pair: `aId` is the smaller id in code-point order. Null means unknown.
 * `endedOn` in the past: kept, and never shown as live. `betweenPlaces` is false for a link that only happens in them
 * (two schools, an airline). `lastSeen` is the year of the newest source that has it.
 */
export const twinnings = pgTable(
  'twinning',
  {
    aId: text().notNull().references(() => placeTable.id, { onDelete: 'restrict' }),
    bId: text().notNull().references(() => placeTable.id, { onDelete: 'restrict' }),
    startYear: integer(),
    endedOn: date(),
    form: text(),
    sources: text().array().notNull(),
    lastSeen: integer(),
    confidence: text().$type<'high' | 'medium' | 'low'>(),
    unlisted: boolean().notNull(),
    ambiguous: boolean().notNull(),
    disputed: boolean().notNull(),
    betweenPlaces: boolean().notNull(),
    referenceCount: integer(),
    note: text(),
    origin: text().$type<Origin>().notNull(),
  },
  (tie) => [
    primaryKey({ columns: [tie.aId, tie.bId] }),
    index().on(tie.bId),
    check('pair_is_ordered', sql`${tie.aId} collate "C" < ${tie.bId} collate "C"`),
  ],
)

/** Answers of the query service kept while an update is under way, so that it can go on where it was cut off. */
export const wikidataAnswers = pgTable('wikidata_answer', {
  key: text().primaryKey(),
  rows: jsonb().$type<Readonly<Record<string, string>>[]>().notNull(),
  at: timestamp({ withTimezone: true }).notNull(),
})

/** Ends of ties for which several places would do equally well; a person chooses once. */
export const unsettledEnds = pgTable('unsettled_end', {
  id: text().primaryKey(),
  label: text().notNull(),
  candidates: text().array().notNull(),
  chosenId: text(),
})
