import { sql } from 'drizzle-orm'
import { bigint, boolean, check, index, integer, jsonb, pgPolicy, pgTable, text, timestamp } from 'drizzle-orm/pg-core'
import type { Role } from '../context.ts'
import type { Bilingual } from '../errors.ts'
import type { Locale } from '../i18n/locale.ts'

/** Long work: what was asked, by whom, how far it is and how it ended. */
export const jobs = pgTable(
  'job',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    /** Null for work on the world, which every home may watch. */
    homeId: text(),
    kind: text().notNull(),
    title: jsonb().$type<Bilingual>().notNull(),
    input: jsonb().notNull(),
    actorId: text().notNull(),
    actorName: text().notNull(),
    roles: text().array().$type<Role[]>().notNull(),
    locale: text().$type<Locale>().notNull(),
    state: text({ enum: ['waiting', 'running', 'done', 'failed', 'cancelled'] }).notNull().default('waiting'),
    /** Starts so far: more than one when the program was ended in the middle. */
    starts: integer().notNull().default(0),
    done: integer().notNull().default(0),
    total: integer(),
    cancelAsked: boolean().notNull().default(false),
    askedAt: timestamp({ withTimezone: true }).notNull(),
    startedAt: timestamp({ withTimezone: true }),
    /** When the process that runs it last gave a sign of life. */
    seenAt: timestamp({ withTimezone: true }),
    finishedAt: timestamp({ withTimezone: true }),
    result: jsonb(),
    failure: jsonb().$type<Bilingual>(),
  },
  (job) => [
    index('job_by_state').on(job.state, job.id),
    check('job_state_is_known', sql`${job.state} in ('waiting', 'running', 'done', 'failed', 'cancelled')`),
    check('finished_jobs_have_a_time', sql`(${job.state} in ('waiting', 'running')) = (${job.finishedAt} is null)`),
    check('failed_jobs_say_why', sql`${job.state} <> 'failed' or ${job.failure} is not null`),
    pgPolicy('own_home_or_world', { using: isOwnOrWorld, withCheck: isOwnOrWorld }),
  ],
)

const isOwnOrWorld = sql`home_id is null or home_id = current_setting('app.home', true)`
