import type { Context as HonoContext } from 'hono'
import { z } from 'zod'
import { shown } from '../cli/records-check.ts'
import { say } from '../i18n/say.ts'
import type { Env } from './env.ts'
import type { Refused } from './refused.ts'

/** The one shape of every error of the API (RFC 9457). */
export const problemDetails = z.object({
  type: z.string().meta({ description: 'Address of the documentation of this kind of problem' }),
  title: z.string(),
  status: z.int(),
  detail: z.string().optional(),
  requestId: z.string().meta({ description: 'Quote it when you report the problem' }),
  errors: z
    .array(z.object({ path: z.string(), value: z.unknown().optional(), allowed: z.string() }))
    .optional()
    .meta({ description: 'Each wrong field: where, what was given, what is allowed' }),
})

export function problemResponse(c: HonoContext<Env>, refused: Refused): Response {
  const { locale, requestId } = c.var
  const problem: z.input<typeof problemDetails> = {
    type: `/api/v1#${refused.kind}`,
    title: say(locale, refused.title),
    status: refused.status,
    detail: refused.detail ? say(locale, refused.detail) : undefined,
    requestId,
    errors: refused.problems.length === 0 ? undefined : refused.problems.map(({ path, value, allowed }) => ({
      path,
      value: isShort(value) ? value : shown(value),
      allowed: typeof allowed === 'string' ? allowed : say(locale, allowed),
    })),
  }
  return c.json(problem, refused.status, { 'Content-Type': 'application/problem+json' })
}

/** Whether a value can be sent back as it came; a list or object may be megabytes, or nested too deep to write. */
function isShort(value: unknown): boolean {
  if (typeof value === 'string') return value.length <= 60
  return value === undefined || value === null || typeof value === 'boolean' || Number.isFinite(value)
}
