import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { Invalid } from '../errors.ts'
import { afterCursor, answers, json, listShape, pageOf, pageQuery, query } from './api.ts'

const key = z.tuple([z.number(), z.string()])
const places = ['Aba', 'Bo', 'Cork', 'Dili', 'Ely'].map((name, i) => ({ name, population: 50 - i }))

function pageAfter(cursor: string | undefined, limit: number) {
  const after = afterCursor(cursor, key)
  const rest = after ? places.filter(({ population }) => population < after[0]) : places
  return pageOf(rest.slice(0, limit + 1), limit, ({ population, name }) => [population, name])
}

describe('a list in pages', () => {
  test('gives every item once, in order, and ends', () => {
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const { items, next } = pageAfter(cursor, 2)
      seen.push(...items.map(({ name }) => name))
      cursor = next ?? undefined
    } while (cursor !== undefined)
    expect(seen).toEqual(['Aba', 'Bo', 'Cork', 'Dili', 'Ely'])
  })

  test('has no next page when it just fits', () => {
    expect(pageAfter(undefined, 5).next).toBeNull()
    expect(pageOf([], 5, () => null)).toEqual({ items: [], next: null })
  })

  test('refuses a cursor that we did not make', () => {
    for (const cursor of ['nonsense', '', Buffer.from('{"a":1}').toString('base64url')]) {
      expect(() => afterCursor(cursor, key), cursor).toThrow(Invalid)
    }
  })
})

test('an endpoint reads what its document promises, and names each wrong field', async () => {
  const app = new Hono()
  const shape = z.object({ ...pageQuery, country: z.enum(['CN', 'DE']) })
  app.get('/places', answers('Places', listShape(z.object({ name: z.string() }))), query(shape), (c) => c.json(c.req.valid('query')))
  app.post('/places', answers('Add', z.object({}), { status: 201 }), json(z.object({ name: z.string() })), (c) => c.json(c.req.valid('json'), 201))
  app.onError((error, c) => (error instanceof Invalid ? c.json(error.problems, 422) : c.text(error.message, 500)))

  expect(await (await app.request('/places?country=CN')).json()).toEqual({ limit: 50, country: 'CN' })
  const wrong = await app.request('/places?country=FR&limit=0')
  expect(wrong.status).toBe(422)
  expect(await wrong.json()).toEqual([
    { path: 'limit', value: '0', allowed: { en: 'Must be 1 or more', 'zh-CN': '不得小于 1' } },
    { path: 'country', value: 'FR', allowed: { en: 'Must be one of: CN, DE', 'zh-CN': '须为下列之一：CN、DE' } },
  ])
  const sent = await app.request('/places', { method: 'POST', body: '{}', headers: { 'Content-Type': 'application/json' } })
  expect(await sent.json()).toEqual([{ path: 'name', allowed: { en: 'This is needed', 'zh-CN': '此项必填' } }])
})
