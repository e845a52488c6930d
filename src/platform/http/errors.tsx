import type { Context as HonoContext, Hono } from 'hono'
import { NotFound } from '../errors.ts'
import type { Log } from '../log.ts'
import type { Env } from './env.ts'
import { ErrorPage } from './error-page.tsx'
import { messages as m } from './messages.ts'
import { problemResponse } from './problem-details.ts'
import { refusedBy } from './refused.ts'

/** Every error of the site answered in one place: a page for people, problem details under `/api/`. */
export function answerErrors(app: Hono<Env>, log: Log): void {
  app.notFound((c) => answer(c, new NotFound(m.noSuchPage)))
  app.onError((error, c) => answer(c, error))

  function answer(c: HonoContext<Env>, error: Error): Response | Promise<Response> {
    const refused = refusedBy(error)
    const { requestId, ctx, frame } = c.var
    if (refused.isFault) log.error({ err: error, requestId, actor: ctx?.actor.id }, 'fault')
    if (c.req.path.startsWith('/api/')) return problemResponse(c, refused)
    return c.html(<ErrorPage frame={frame} refused={refused} requestId={requestId} />, refused.status)
  }
}
