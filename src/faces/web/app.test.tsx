import { Hono } from 'hono'
import { describe, expect } from 'vitest'
import { z } from 'zod'
import { Conflict, Forbidden, Invalid, NotFound } from '#platform/errors.ts'
import type { Env } from '#platform/http/env.ts'
import { listOf, readForm, submit } from '#platform/http/form.ts'
import { Page } from '#platform/http/page.tsx'
import { issueSignInToken } from '#platform/http/sessions.ts'
import { assembleSite, origin, siteOf } from '#test/site.ts'
import { test, today } from '#test/world.ts'

const text = (en: string) => ({ en, 'zh-CN': `中文：${en}` })
const visit = z.object({ guests: z.coerce.number().int().min(1).max(40), days: listOf(z.string()), note: z.string().optional() })

/** A small domain, as any other would offer its pages. */
const pages = new Hono<Env>()
pages.get('/', (c) => c.html(<Page frame={c.var.frame} title="Start">Hello {c.var.ctx.actor.name}</Page>))
pages.get('/find', (c) => c.html(<Page frame={c.var.frame} title="Find" />))
pages.get('/places', (c) => c.html(<Page frame={c.var.frame} title="Places" />))
pages.get('/missing', () => {
  throw new NotFound(text('no such visit'))
})
pages.get('/secret', () => {
  throw new Forbidden(text('officers only'))
})
pages.get('/late', () => {
  throw new Conflict(text('decided before'))
})
pages.get('/broken', () => {
  throw new Error('the password is swordfish')
})
pages.post('/visits/:id', async (c) => c.json({ ...(await readForm(c, visit.extend({ id: z.string() }))) }))
pages.post('/drafts', (c) =>
  submit(c, visit, ({ guests }) => {
    if (guests === 13) throw new Invalid(text('unlucky'), [{ path: 'guests', value: 13, allowed: text('any other number') }])
    return c.redirect('/find', 303)
  }, ({ values, problems }) => c.html(<Page frame={c.var.frame} title="Draft" problems={problems}><input id="guests" value={String(values.guests)} /></Page>)),
)

describe('a stranger', () => {
  test('gets the sign-in page at the first address, in the language of the browser', async ({ world }) => {
    const site = assembleSite(world, { pages: [pages] })
    const answer = await site.request(`${origin}/`, { headers: { 'Accept-Language': 'zh-CN' } })
    const html = await answer.text()
    expect(answer.status).toBe(200)
    expect(html).toContain('<html lang="zh-Hans-CN"')
    expect(html).toContain('<title>登录 Entente – Entente</title>')
    expect(html).not.toContain('Hello')
    expect(answer.headers.get('Cache-Control')).toBe('no-store')
  })

  test('is led from other pages to the sign-in page, and refused when sending', async ({ world }) => {
    const site = assembleSite(world, { pages: [pages] })
    const page = await site.request(`${origin}/find`)
    expect([page.status, page.headers.get('Location')]).toEqual([303, '/sign-in'])
    const sent = await site.request(`${origin}/drafts`, { method: 'POST', headers: { Origin: origin } })
    expect(sent.status).toBe(401)
    const api = await site.request(`${origin}/api/v1/places`)
    expect([api.status, api.headers.get('Content-Type')]).toEqual([401, 'application/problem+json'])
  })

  test('may ask whether the program and its database are well', async ({ world }) => {
    const site = assembleSite(world)
    expect((await site.request(`${origin}/healthz`)).status).toBe(200)
    expect((await site.request(`${origin}/readyz`)).status).toBe(200)
  })
})

describe('a sign-in link', () => {
  test('signs in once and leads to the first page', async ({ world }) => {
    const site = assembleSite(world, { pages: [pages] })
    const { value } = await issueSignInToken(world.ctx)
    const { answer, cookie } = await open(site, value)
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, '/'])
    expect(answer.headers.get('Set-Cookie')).toMatch(/HttpOnly; SameSite=Lax$/)
    expect(await (await site.request(`${origin}/`, { headers: { Cookie: cookie } })).text()).toContain('Hello Administrator')
    const again = await open(site, value)
    expect(again.answer.status).toBe(403)
    expect(await again.answer.text()).toContain('This sign-in link has been used or is too old')
  })

  test('stays good when something only looks whether it is alive', async ({ world }) => {
    const site = assembleSite(world)
    const { value } = await issueSignInToken(world.ctx)
    await site.request(`${origin}/sign-in?token=${value}`, { method: 'HEAD' })
    expect((await open(site, value)).answer.status).toBe(303)
  })

  test('is too old after 15 minutes', async ({ world }) => {
    const { value } = await issueSignInToken(world.as({ now: new Date(today.getTime() - 15 * 60_000) }))
    expect((await open(assembleSite(world), value)).answer.status).toBe(403)
  })

  test('a session survives a restart and ends by signing out', async ({ world }) => {
    const { value } = await issueSignInToken(world.ctx)
    const { cookie } = await open(assembleSite(world, { pages: [pages] }), value)
    const restarted = assembleSite(world, { pages: [pages] })
    const ask = (path: string, method = 'GET') => restarted.request(origin + path, { method, headers: { Cookie: cookie, Origin: origin } })
    expect((await ask('/find')).status).toBe(200)
    expect((await ask('/sign-out', 'POST')).status).toBe(303)
    expect((await ask('/find')).status).toBe(303)
  })

  test('a cookie with a changed signature is nobody\'s', async ({ world }) => {
    const { value } = await issueSignInToken(world.ctx)
    const site = assembleSite(world, { pages: [pages] })
    const { cookie } = await open(site, value)
    const forged = cookie.replace(/.{4}$/, 'AAA%3D')
    expect((await site.request(`${origin}/find`, { headers: { Cookie: forged } })).status).toBe(303)
  })

  test('guessing is stopped after ten tries', async ({ world }) => {
    const site = assembleSite(world)
    for (let i = 0; i < 10; i++) expect((await open(site, `guess${i}`)).answer.status).toBe(403)
    const { answer } = await open(site, 'guess11')
    expect(answer.status).toBe(429)
    expect(Number(answer.headers.get('Retry-After'))).toBe(15 * 60)
  })
})

describe('every page', () => {
  test('has one title, one heading, the navigation to what exists, and the switch to the other language', async ({ world }) => {
    const html = await (await (await siteOf(world, { pages: [pages] })).get('/find?country=CN')).text()
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect(html).toContain('<title>Find – Entente</title>')
    expect(html).toContain('href="/find" aria-current="page"')
    expect(html).not.toContain('href="/home"')
    expect(html).toContain('action="/places" role="search"')
    expect(html).toContain('name="to" value="/find?country=CN"')
    expect(html).toContain('Home: Leeds')
    expect(html).toMatch(/<button[^>]*lang="zh-Hans-CN"[^>]*value="zh-CN">/)
  })

  test('may run and style with our own files alone, and cannot be framed', async ({ world }) => {
    const answer = await (await siteOf(world, { pages: [pages] })).get('/find')
    const policy = answer.headers.get('Content-Security-Policy')!
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe')
    const html = await answer.text()
    expect(html).not.toMatch(/<script(?![^>]*src=)|<style|style="|\son\w+="/)
  })

  test('switches its language and comes back to itself', async ({ world }) => {
    const site = await siteOf(world, { pages: [pages] })
    const answer = await site.post('/language', { locale: 'zh-CN', to: '/find?country=CN' })
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, '/find?country=CN'])
    expect(answer.headers.get('Set-Cookie')).toContain('entente_language=zh-CN')
    for (const elsewhere of ['https://example.org/', '//example.org', '/\\example.org', 'javascript:alert(1)']) {
      expect((await site.post('/language', { locale: 'en', to: elsewhere })).headers.get('Location'), elsewhere).toBe('/')
    }
  })

  test('is in Chinese for those who read Chinese', async ({ world }) => {
    const html = await (await (await siteOf(world, { pages: [pages], locale: 'zh-CN' })).get('/find')).text()
    expect(html).toContain('本市：Leeds')
    expect(html).toContain('>退出</button>')
  })
})

describe('what is sent', () => {
  test('is refused when another site sent it', async ({ world }) => {
    const site = assembleSite(world, { pages: [pages] })
    const body = new URLSearchParams({ locale: 'en' })
    const foreign = await site.request(`${origin}/language`, { method: 'POST', body, headers: { Origin: 'https://example.org' } })
    expect(foreign.status).toBe(403)
    expect((await site.request(`${origin}/language`, { method: 'POST', body })).status).toBe(403)
  })

  test('is read with its path and query, lists as lists, and empty fields as missing', async ({ world }) => {
    const answer = await (await siteOf(world, { pages: [pages] })).post('/visits/v1?days=tuesday', { guests: '8', note: '', days: ['monday', 'friday'] })
    expect(await answer.json()).toEqual({ id: 'v1', guests: 8, days: ['monday', 'friday'] })
  })

  test('comes back as it was given, with what is wrong above it', async ({ world }) => {
    const site = await siteOf(world, { pages: [pages] })
    const wrongShape = await site.post('/drafts', { guests: 'many' })
    const html = await wrongShape.text()
    expect(wrongShape.status).toBe(422)
    expect(html).toContain('<title>Error: Draft – Entente</title>')
    expect(html).toContain('<a href="#guests">Must be a number</a>')
    expect(html).toContain('value="many"')
    const brokenRule = await site.post('/drafts', { guests: '13' })
    expect(await brokenRule.text()).toContain('<a href="#guests">any other number</a>')
    expect((await site.post('/drafts', { guests: '12' })).status).toBe(303)
  })

  test('is refused above a megabyte before it is read', async ({ world }) => {
    const answer = await (await siteOf(world, { pages: [pages] })).post('/drafts', { note: 'x'.repeat(1_000_001) })
    expect(answer.status).toBe(413)
  })
})

describe('a refusal', () => {
  const cases = [
    ['/nowhere', 404, 'There is no page at this address'],
    ['/missing', 404, 'no such visit'],
    ['/secret', 403, 'officers only'],
    ['/late', 409, 'decided before'],
  ] as const

  test('is a page with its status, in words, with the number of the request', async ({ world }) => {
    const site = await siteOf(world, { pages: [pages] })
    for (const [path, status, words] of cases) {
      const answer = await site.get(path)
      const html = await answer.text()
      expect([answer.status, html.includes(words)], path).toEqual([status, true])
      expect(html).toContain(answer.headers.get('X-Request-Id'))
    }
  })

  test('is in the language of the reader', async ({ world }) => {
    const answer = await (await siteOf(world, { pages: [pages], locale: 'zh-CN' })).get('/late')
    expect(await answer.text()).toContain('中文：decided before')
  })

  test('of the API is problem details', async ({ world }) => {
    const answer = await (await siteOf(world)).get('/api/v1/nowhere')
    expect([answer.status, answer.headers.get('Content-Type')]).toEqual([404, 'application/problem+json'])
    expect(await answer.json()).toMatchObject({ type: '/api/v1#not-found', title: 'Page not found', status: 404, requestId: answer.headers.get('X-Request-Id') })
  })

  test('by our own fault tells nothing of its inside, and the log gets it under the same number', async ({ world }) => {
    const lines: string[] = []
    const answer = await (await siteOf(world, { pages: [pages], log: (line) => lines.push(line) })).get('/broken')
    expect(answer.status).toBe(500)
    expect(await answer.text()).not.toContain('swordfish')
    const fault = lines.map((line) => JSON.parse(line)).find(({ msg }) => msg === 'fault')
    expect(fault).toMatchObject({ requestId: answer.headers.get('X-Request-Id'), actor: 'owner', err: { message: 'the password is swordfish' } })
  })
})

test('the log names routes, never what people asked for', async ({ world }) => {
  const lines: string[] = []
  const site = await siteOf(world, { pages: [pages], log: (line) => lines.push(line) })
  await site.get('/find?q=Ada+Lovelace')
  await site.post('/visits/ada', { guests: '8', note: 'Ada Lovelace' })
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { route: '/find', status: 200, method: 'GET' },
    { route: '/visits/:id', status: 200, method: 'POST' },
  ])
  expect(lines.join('')).not.toMatch(/ada/i)
})

async function open(site: Hono<Env>, token: string) {
  const answer = await site.request(`${origin}/sign-in?token=${token}`)
  return { answer, cookie: answer.headers.get('Set-Cookie')?.split(';')[0] ?? '' }
}
