import type { Context } from '#platform/context.ts'
import { Conflict, Forbidden } from '#platform/errors.ts'
import { messages as m } from './messages.ts'

/** The home whose records an officer is about to change. Throws Forbidden, or Conflict before a home is set up. */
export function requireOfficer(ctx: Context): string {
  if (!ctx.roles.has('officer') && !ctx.roles.has('administrator')) throw new Forbidden(m.officersOnly)
  if (ctx.home === null) throw new Conflict(m.homeFirst)
  return ctx.home
}
