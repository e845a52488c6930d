import type { Database } from './db/database.ts'
import type { Locale } from './i18n/locale.ts'
import type { Keep } from './keep.ts'

/** What a signed-in person may do. The machine's own command line acts as `administrator`. */
export type Role = 'administrator' | 'officer' | 'reader'

export interface Actor {
  id: string
  name: string
}

/** One line of the audit: what was done, on what, and how it changed. `who`, `when` and `home` come from the context. */
export interface AuditEntry {
  subject: string
  before?: unknown
  after?: unknown
  why?: string
}

/**
 * The one explicit argument of every verb. No globals: database, home, actor, clock and language arrive here.
 * `db` runs as the application's role; inside `inTransaction` use only the inner context, since the embedded database
 * has one connection and a query on the outer handle would wait for ever.
 */
export interface Context {
  db: Database
  /** Id of the home whose rows are visible; null while none is set up, or for work on the world alone. */
  home: string | null
  actor: Actor
  roles: ReadonlySet<Role>
  now: Date
  locale: Locale
  /** Where work that takes seconds may keep its result for the next process; left out: nowhere. */
  keep?: Keep | undefined
  /** Writes an audit row in the same transaction; only inside `inTransaction`. */
  audit(action: string, entry: AuditEntry): Promise<void>
}
