import { Hono, type MiddlewareHandler } from 'hono'
import { compress } from 'hono/compress'
import { csrf } from 'hono/csrf'
import { requestId } from 'hono/request-id'
import { routePath } from 'hono/route'
import type { Assets } from '#platform/http/assets.ts'
import { type Door, gate, welcome } from '#platform/http/door.tsx'
import type { Env } from '#platform/http/env.ts'
import { answerErrors } from '#platform/http/errors.tsx'
import type { Signposts } from '#platform/http/frame.ts'
import { healthWeb } from '#platform/http/health.ts'
import { languageWeb, negotiatedLanguage } from '#platform/http/language.ts'
import { bodyLimits, securityHeaders } from '#platform/http/security.ts'
import { signInWeb, signOutWeb } from '#platform/http/sign-in.tsx'
import type { Log } from '#platform/log.ts'
import { messages as m } from './messages.ts'

interface WebParts extends Omit<Door, 'signposts' | 'asset'> {
  log: Log
  assets: Assets
  /** The pages of each domain and of the faces, with their whole paths. */
  pages: readonly Hono<Env>[]
  /** The API, mounted at `/api/v1`. */
  api: Hono<Env>
}

/** The whole site as one Hono app: everything a request meets, in its order. */
export function assembleWeb({ log, assets, pages, api, ...parts }: WebParts): Hono<Env> {
  const app = new Hono<Env>()
  const door = { ...parts, asset: assets.href, signposts: signpostsTo(pages) }
  app.use(requestId(), logged(log), securityHeaders)
  app.route('/', assets.web)
  app.route('/', healthWeb(parts.databaseFor(null)))
  app.use(compress(), negotiatedLanguage, welcome(door), csrf(), bodyLimits)
  app.route('/', languageWeb)
  app.route('/', signInWeb(parts.cookies))
  app.use(gate(door))
  app.route('/', signOutWeb(parts.cookies))
  app.route('/api/v1', api)
  for (const page of pages) app.route('/', page)
  answerErrors(app, log)
  return app
}

const navigation = [
  { href: '/', text: m.today },
  { href: '/find', text: m.find },
  { href: '/find/shortlist', text: m.shortlist },
  { href: '/letters/new', text: m.letters },
  { href: '/policy/try', text: m.policy },
  { href: '/home', text: m.home },
]

const footer = [
  { href: '/data', text: m.data },
  { href: '/jobs', text: m.jobs },
  { href: '/api/v1', text: m.api },
]

/** Only what exists is shown: a signpost stands when some page answers at its address. */
function signpostsTo(pages: readonly Hono<Env>[]): Signposts {
  const paths = new Set(pages.flatMap(({ routes }) => routes.filter(({ method }) => method === 'GET').map(({ path }) => path)))
  const standing = (href: string) => (paths.has(href) ? href : null)
  return {
    navigation: navigation.filter(({ href }) => paths.has(href)),
    footer: footer.filter(({ href }) => href.startsWith('/api/') || paths.has(href)),
    searchHref: standing('/places'),
    homeHref: standing('/home'),
  }
}

function logged(log: Log): MiddlewareHandler<Env> {
  return async (c, next) => {
    const startedAt = performance.now()
    await next()
    log.info({
      method: c.req.method,
      route: routePath(c, -1), // never the address itself: it holds what people searched for
      status: c.res.status,
      ms: Math.round(performance.now() - startedAt),
      requestId: c.var.requestId,
      actor: c.var.ctx?.actor.id,
    }, 'request')
  }
}
