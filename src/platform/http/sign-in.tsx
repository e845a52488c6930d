import { Hono, type Context as HonoContext } from 'hono'
import { deleteCookie, getSignedCookie, setSignedCookie } from 'hono/cookie'
import { HTTPException } from 'hono/http-exception'
import { z } from 'zod'
import { Forbidden } from '../errors.ts'
import { govuk } from '../govuk/govuk.ts'
import type { Env } from './env.ts'
import { readQuery } from './form.ts'
import type { Frame } from './frame.ts'
import { messages as m } from './messages.ts'
import { Page } from './page.tsx'
import { rateLimit } from './rate-limit.ts'
import { sessionOf, signIn, signOut, type Key, type Session } from './sessions.ts'

const cookieName = 'entente_session'
const signInQuery = z.object({ token: z.string().max(100).optional() })

export interface CookieSettings {
  /** Signs the cookies. */
  secret: string
  /** Whether people come by HTTPS alone, so that the cookie may insist on it. */
  isSecure: boolean
}

/** `/sign-in`, open to strangers; with `?token=…` it spends the token and opens a session. */
export function signInWeb(settings: CookieSettings): Hono<Env> {
  const web = new Hono<Env>()
  const tries = rateLimit({ failures: 10, minutes: 15 })

  web.get('/sign-in', async (c) => {
    const { ctx, frame } = c.var
    const { token } = readQuery(c, signInQuery)
    // A HEAD request comes from something that looks whether the link is alive; it must not spend it.
    if (token === undefined || c.req.method === 'HEAD') return c.html(<SignInPage frame={frame} />)
    if (await whoAsks(c, settings.secret)) return c.redirect('/', 303)
    const secondsToWait = tries.secondsToWait(clientOf(c), ctx.now)
    if (secondsToWait > 0) {
      c.header('Retry-After', String(secondsToWait))
      throw new HTTPException(429)
    }
    const key = await signIn(ctx, token).catch((refusal: unknown) => {
      if (!(refusal instanceof Forbidden)) throw refusal
      tries.recordFailure(clientOf(c), ctx.now)
      return refusal
    })
    if (key instanceof Forbidden) return c.html(<SignInPage frame={frame} refusal={key} />, 403)
    await keepKey(c, settings, key)
    return c.redirect('/', 303)
  })
  return web
}

/** `/sign-out`, for those who are signed in. */
export function signOutWeb(settings: CookieSettings): Hono<Env> {
  const web = new Hono<Env>()
  web.post('/sign-out', async (c) => {
    const key = await keyOf(c, settings.secret)
    if (key) await signOut(c.var.ctx, key)
    deleteCookie(c, cookieName, { path: '/', secure: settings.isSecure })
    return c.redirect('/', 303)
  })
  return web
}

/** Who is asking, by the browser's cookie or by `Authorization: Bearer …`; undefined for a stranger. */
export async function whoAsks(c: HonoContext<Env>, secret: string): Promise<Session | undefined> {
  const key = await keyOf(c, secret)
  return key ? sessionOf(c.var.ctx, key) : undefined
}

/** What a stranger sees instead of a page: how to come in. */
export function SignInPage({ frame, refusal }: { frame: Frame; refusal?: Forbidden }) {
  const { t } = frame
  return (
    <Page frame={frame} title={t(m.signInTitle)}>
      {refusal && govuk('warning-text', { text: t(refusal.text), iconFallbackText: t(m.warning) })}
      <p class="govuk-body-l">{t(m.signInLead)}</p>
      <p class="govuk-body">{t(m.signInHow)}</p>
      <pre class="entente-command"><code>npm run entente sign-in-link</code></pre>
      <p class="govuk-body">{t(m.signInOnce)}</p>
    </Page>
  )
}

async function keepKey(c: HonoContext<Env>, { secret, isSecure }: CookieSettings, key: Key): Promise<void> {
  // Lax, so that a link in a mail opens the page it names; changes are guarded by the same-origin check.
  const options = { path: '/', httpOnly: true, sameSite: 'Lax', secure: isSecure, expires: key.expiresAt } as const
  await setSignedCookie(c, cookieName, key.value, secret, options)
}

async function keyOf(c: HonoContext<Env>, secret: string): Promise<string | undefined> {
  const bearer = /^Bearer\s+(\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1]
  return bearer ?? ((await getSignedCookie(c, secret, cookieName)) || undefined)
}

/** The address that calls, as far as we see it; behind a proxy all callers share one. */
function clientOf(c: HonoContext<Env>): string {
  return c.env?.incoming?.socket.remoteAddress ?? 'unknown'
}
