import type { Context as HonoContext, MiddlewareHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { Actor, Context } from '../context.ts'
import { auditNeedsTransaction, type Database } from '../db/database.ts'
import type { Keep } from '../keep.ts'
import type { Env } from './env.ts'
import type { Frame, Signposts } from './frame.ts'
import { problemResponse } from './problem-details.ts'
import { refusedBy } from './refused.ts'
import { type CookieSettings, SignInPage, whoAsks } from './sign-in.tsx'

export interface Door {
  /** The database as the rows of one home; with null, of none. */
  databaseFor: (home: string | null) => Database
  now: () => Date
  keep?: Keep | undefined
  cookies: CookieSettings
  signposts: Signposts
  asset: Frame['asset']
  homeOf: HomeOf
}

/** The home of this installation, with its name in the reader's language and its time zone (UTC where unknown); null before set-up. */
type HomeOf = (ctx: Context) => Promise<{ id: string; name: string; timeZone: string | null } | null>

const nobody: Actor = { id: 'nobody', name: 'Nobody' }

/** Gives each request its context and frame, as a stranger's. */
export function welcome({ databaseFor, now, keep, asset, signposts }: Door): MiddlewareHandler<Env> {
  return async (c, next) => {
    const { locale, t } = c.var
    const db = databaseFor(null)
    c.set('ctx', { db, home: null, actor: nobody, roles: new Set(), now: now(), locale, keep, audit: auditNeedsTransaction })
    c.set('frame', { locale, t, here: hereOf(c), path: c.req.path, actor: null, homeName: null, timeZone: 'UTC', signposts, asset })
    c.header('Cache-Control', 'no-store')
    await next()
  }
}

/** Lets in who is signed in, with their home; strangers get the sign-in page at `/`, a way there, or 401. */
export function gate({ cookies, homeOf, databaseFor }: Door): MiddlewareHandler<Env> {
  return async (c, next) => {
    const session = await whoAsks(c, cookies.secret)
    if (!session) return turnedAway(c)
    const ctx = { ...c.var.ctx, ...session }
    const home = await homeOf(ctx)
    c.set('ctx', home ? { ...ctx, home: home.id, db: databaseFor(home.id) } : ctx)
    c.set('frame', { ...c.var.frame, actor: session.actor, homeName: home?.name ?? null, timeZone: home?.timeZone ?? 'UTC' })
    c.header('Cache-Control', 'private, no-cache')
    return next()
  }
}

function turnedAway(c: HonoContext<Env>): Response | Promise<Response> {
  if (c.req.path.startsWith('/api/')) {
    c.header('WWW-Authenticate', 'Bearer')
    return problemResponse(c, refusedBy(new HTTPException(401)))
  }
  const isReading = c.req.method === 'GET' || c.req.method === 'HEAD'
  if (isReading && c.req.path !== '/') return c.redirect('/sign-in', 303)
  return c.html(<SignInPage frame={c.var.frame} />, isReading ? 200 : 401)
}

/** Path and query of this page without the language of a shared link, which would undo the switch. */
function hereOf(c: HonoContext<Env>): string {
  const url = new URL(c.req.url)
  url.searchParams.delete('lang')
  return url.pathname + url.search
}
