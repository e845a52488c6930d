import { desc, eq } from 'drizzle-orm'
import type { AuditEntry, Context } from '../context.ts'
import { audit } from './schema.ts'

/** Writes one row; called through the `audit` of a context, inside the transaction it belongs to. */
export async function writeAudit(ctx: Omit<Context, 'audit'>, action: string, entry: AuditEntry): Promise<void> {
  await ctx.db.insert(audit).values({
    ...entry,
    action,
    homeId: ctx.home,
    actorId: ctx.actor.id,
    actorName: ctx.actor.name,
    doneAt: ctx.now,
  })
}

/** What was done to a subject, as the home of the context may see it, newest first. */
export function auditOf(ctx: Context, subject: string) {
  return ctx.db.select().from(audit).where(eq(audit.subject, subject)).orderBy(desc(audit.id))
}
