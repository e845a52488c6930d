import { Validator } from '@seriousme/openapi-schema-validator'
import { Hono } from 'hono'
import { expect } from 'vitest'
import { z } from 'zod'
import { answers, json, listShape, pageOf, pageQuery, query } from '#platform/http/api.ts'
import type { Env } from '#platform/http/env.ts'
import { origin, siteOf } from '#test/site.ts'
import { test } from '#test/world.ts'
import { jobsApi } from './jobs.ts'

const place = z.object({ id: z.string(), name: z.string() }).meta({ id: 'TestPlace' })
const endpoints = new Hono<Env>()
endpoints.get('/towns', answers('Towns by name', listShape(place)), query(z.object({ ...pageQuery, q: z.string().meta({ description: 'Part of the name' }) })), (c) =>
  c.json(pageOf([{ id: 'gn1', name: c.req.valid('query').q }], 50, ({ id }) => id)))
endpoints.post('/towns', answers('Add a town', place, { status: 201 }), json(place), (c) => c.json(c.req.valid('json'), 201))

test('the document of the endpoints is valid OpenAPI 3.1 and says what the shapes say', async ({ world }) => {
  const site = await siteOf(world, { endpoints: [endpoints, jobsApi] })
  const document = await (await site.get('/api/v1/openapi.json')).json()
  expect(await new Validator().validate(document)).toEqual({ valid: true })
  expect(document).toMatchObject({ openapi: '3.1.0', servers: [{ url: '/api/v1' }] })
  expect(Object.keys(document.paths)).toEqual(['/towns', '/jobs', '/jobs/{id}', '/jobs/{id}/cancellation'])
  expect(document.paths['/towns'].get.parameters).toContainEqual(
    { in: 'query', name: 'q', required: true, schema: { type: 'string' }, description: 'Part of the name' })
  expect(document.paths['/towns'].post.requestBody.content['application/json'].schema).toEqual({ $ref: '#/components/schemas/TestPlace' })
  expect(document.components.schemas.TestPlace.required).toEqual(['id', 'name'])
})

test('the page of the API lists every endpoint, its fields and the kinds of problem, in both languages', async ({ world }) => {
  const english = await (await (await siteOf(world, { endpoints: [endpoints] })).get('/api/v1')).text()
  expect(english).toContain('<code>POST /towns</code>')
  expect(english).toContain('<td>Part of the name</td>')
  expect(english).toContain('<tr id="not-found">')
  expect(english).toContain(`${origin}/api/v1/towns`)
  const chinese = await (await (await siteOf(world, { endpoints: [endpoints], locale: 'zh-CN' })).get('/api/v1')).text()
  expect(chinese).toContain('程序接口（API）')
})

test('an answer that has not changed is not sent again', async ({ world }) => {
  const site = await siteOf(world, { endpoints: [endpoints] })
  const tag = (await site.get('/api/v1/towns?q=Ely')).headers.get('ETag')!
  const again = await site.get('/api/v1/towns?q=Ely', { 'If-None-Match': tag })
  expect([again.status, await again.text()]).toEqual([304, ''])
  expect((await site.get('/api/v1/towns?q=Ayr', { 'If-None-Match': tag })).status).toBe(200)
})

test('a wrong field is named in the language of the program', async ({ world }) => {
  const site = await siteOf(world, { endpoints: [endpoints], locale: 'zh-CN' })
  const answer = await site.get('/api/v1/towns?q=Ely&limit=1000000')
  expect(answer.status).toBe(422)
  expect(await answer.json()).toMatchObject({ title: '内容有误', errors: [{ path: 'limit', value: '1000000', allowed: '不得大于 500' }] })
})

test('what is no JSON is refused as a request that cannot be read', async ({ world }) => {
  const site = await siteOf(world, { endpoints: [endpoints] })
  const answer = await site.sendJson('/api/v1/towns', '{"id":')
  expect([answer.status, (await answer.json()).type]).toEqual([400, '/api/v1#bad-request'])
})
