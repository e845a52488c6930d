import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { z } from 'zod'
import { type Locale, locales } from '../i18n/locale.ts'
import { negotiateLocale } from '../i18n/negotiate.ts'
import { translator } from '../i18n/say.ts'
import type { Env } from './env.ts'
import { readForm } from './form.ts'

const cookieName = 'entente_language'
const choice = z.object({ locale: z.enum(locales), to: z.string().optional() })

/**
 * Sets the language of the answer: `?lang=` of this request, the reader's choice, the browser's wish, English. A form
 * that is sent with `?lang=` is a reader's choice (see `languageForm` of `Page`) and is remembered.
 */
export const negotiatedLanguage: MiddlewareHandler<Env> = async (c, next) => {
  const chosen = c.req.query('lang') ?? getCookie(c, cookieName)
  const locale = negotiateLocale(chosen, c.req.header('accept-language'))
  if (c.req.method === 'POST' && c.req.query('lang') !== undefined) remember(c, locale)
  c.set('locale', locale)
  c.set('t', translator(locale))
  c.header('Content-Language', locale)
  c.header('Vary', 'Accept-Language, Cookie', { append: true })
  await next()
}

/** The switch of each page: remembers the choice for a year and comes back to the page it was on. */
export const languageWeb = new Hono<Env>()

languageWeb.post('/language', async (c) => {
  const { locale, to } = await readForm(c, choice)
  remember(c, locale)
  return c.redirect(ownPath(to), 303)
})

function remember(c: Context, locale: Locale): void {
  setCookie(c, cookieName, locale, { path: '/', sameSite: 'Lax', httpOnly: true, maxAge: 31_536_000 })
}

/** A path of this site, whatever was asked for: a form must not send people elsewhere. */
function ownPath(wanted = '/'): string {
  const url = URL.parse(wanted, 'http://here')
  return url?.host === 'here' && url.protocol === 'http:' ? url.pathname + url.search : '/'
}
