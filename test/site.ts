import type { Hono } from 'hono'
import { assembleApi } from '#faces/api/app.tsx'
import { assembleWeb } from '#faces/web/app.ts'
import { noAssets } from '#platform/http/assets.ts'
import type { Env } from '#platform/http/env.ts'
import { issueApiToken } from '#platform/http/sessions.ts'
import type { Locale } from '#platform/i18n/locale.ts'
import { openLog } from '#platform/log.ts'
import type { World } from './world.ts'

export const origin = 'http://127.0.0.1:3210'
export const cookies = { secret: 'a secret of thirty-two characters', isSecure: false }

interface SiteParts {
  pages?: readonly Hono<Env>[]
  endpoints?: readonly Hono<Env>[]
  /** The home as the frame shows it; that of the world's context unless told otherwise. */
  home?: { id: string; name: string; timeZone: string | null } | null
  /** Gets each line of the log. */
  log?: (line: string) => void
}

/** The site as production assembles it, on the world of a test. */
export function assembleSite(world: World, { pages = [], endpoints = [], home, log = () => {} }: SiteParts = {}): Hono<Env> {
  const { now } = world.ctx
  return assembleWeb({
    databaseFor: world.store.databaseFor,
    now: () => now,
    cookies,
    homeOf: async () => (home === undefined ? { id: world.ctx.home!, name: 'Leeds', timeZone: 'Europe/London' } : home),
    log: openLog('info', { write: log }),
    assets: noAssets,
    pages,
    api: assembleApi(endpoints, '0.0.0'),
  })
}

/** The same, asked by someone who is signed in, in one language. */
export async function siteOf(world: World, parts: SiteParts & { locale?: Locale } = {}) {
  const app = assembleSite(world, parts)
  const { value } = await issueApiToken(world.as({ home: null }))
  const headers = { Authorization: `Bearer ${value}`, 'Accept-Language': parts.locale ?? 'en', Origin: origin }
  return {
    get: async (path: string, more: Record<string, string> = {}) => app.request(origin + path, { headers: { ...headers, ...more } }),
    /** Sends JSON, or what pretends to be. */
    sendJson: async (path: string, body: string) =>
      app.request(origin + path, { method: 'POST', headers: { ...headers, 'Content-Type': 'application/json' }, body }),
    /** Sends a form, as a browser would; a list becomes a repeated field. */
    post: async (path: string, form: Record<string, string | readonly string[]> = {}) =>
      app.request(origin + path, { method: 'POST', headers, body: fieldsOf(form) }),
  }
}

function fieldsOf(form: Record<string, string | readonly string[]>): URLSearchParams {
  return new URLSearchParams(Object.entries(form).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one])))
}
