import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { assembleSite, origin } from '#test/site.ts'
import { test, type World } from '#test/world.ts'
import { issueApiToken } from '#platform/http/sessions.ts'
import { api } from './api.ts'

const example = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../../examples/${name}.json`, import.meta.url), 'utf8'))

async function post(world: World, path: string, body: unknown) {
  const { value } = await issueApiToken(world.as({ home: null }))
  return assembleSite(world, { endpoints: [api] }).request(`${origin}/api/v1${path}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${value}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
}

test('the API assesses records as the command line does', async ({ world }) => {
  const response = await post(world, '/assessments', example('assess/records'))
  expect(await response.json()).toEqual(example('assess/expected'))
})

test('the API triages requests as the command line does', async ({ world }) => {
  const response = await post(world, '/triage', example('triage/records'))
  expect(await response.json()).toEqual(example('triage/expected'))
})

test('a wrong field is refused with its path', async ({ world }) => {
  const response = await post(world, '/assessments', [{ id: 'a', s: { C4: 7 }, g: {} }])
  expect(response.status).toBe(422)
  expect(await response.text()).toContain('[0].s.C4')
})

test('weights with a wrong sum are refused in the words of the contract', async ({ world }) => {
  const weights = Object.fromEntries(Array.from({ length: 13 }, (_, i) => [`C${i + 1}`, 1]))
  const response = await post(world, '/assessments', [{ id: 'a', s: {}, g: {}, policy: { weights } }])
  expect(await response.text()).toContain('weights with the sum 100 (within 0.01)')
})

test('an empty list is refused', async ({ world }) => {
  expect((await post(world, '/triage', [])).status).toBe(422)
})

test('the OpenAPI document describes both endpoints with their shapes', async ({ world }) => {
  const { value } = await issueApiToken(world.as({ home: null }))
  const response = await assembleSite(world, { endpoints: [api] }).request(`${origin}/api/v1/openapi.json`, {
    headers: { Authorization: `Bearer ${value}` },
  })
  const text = await response.text()
  const document = JSON.parse(text) as { paths: Record<string, { post: { requestBody: unknown } }> }
  expect(Object.keys(document.paths)).toEqual(['/assessments', '/triage'])
  expect(JSON.stringify(document.paths['/assessments']!.post.requestBody)).toContain('C13')
})
