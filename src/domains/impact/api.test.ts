import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { issueApiToken } from '#platform/http/sessions.ts'
import { assembleSite, origin } from '#test/site.ts'
import { test, type World } from '#test/world.ts'
import { api } from './api.ts'

const example = (file: string) =>
  JSON.parse(readFileSync(new URL(`../../../examples/appraise/${file}`, import.meta.url), 'utf8'))

async function post(world: World, body: unknown): Promise<Response> {
  const { value } = await issueApiToken(world.as({ home: null }))
  const headers = { Authorization: `Bearer ${value}`, 'Content-Type': 'application/json', Origin: origin }
  const request = { method: 'POST', headers, body: JSON.stringify(body) }
  return assembleSite(world, { endpoints: [api] }).request(`${origin}/api/v1/appraisals`, request)
}

test('the API answers every worked example as the command does', async ({ world }) => {
  const response = await post(world, example('records.json'))
  expect({ status: response.status, answer: await response.json() }).toEqual({
    status: 200,
    answer: example('expected.json'),
  })
})

test('the API names a wrong field by its path, also across fields', async ({ world }) => {
  const [delegation] = example('records.json')
  const response = await post(world, [
    delegation,
    { ...delegation, id: 'x', input: { ...delegation.input, d: 0, M: 4, extra: 1 } },
  ])
  expect(response.status).toBe(422)
  const { errors } = (await response.json()) as { errors: { path: string }[] }
  expect(errors.map(({ path }) => path)).toEqual(expect.arrayContaining(['[1].input.M', '[1].input.d']))
})

test('the API refuses an id used twice, an empty list and more than a hundred records', async ({ world }) => {
  const [delegation] = example('records.json')
  const many = Array.from({ length: 101 }, (_, i) => ({ ...delegation, id: `r${i}` }))
  for (const records of [[delegation, delegation], [], many]) expect((await post(world, records)).status).toBe(422)
  expect((await post(world, many.slice(1))).status).toBe(200)
})

test('the API document describes every kind', async ({ world }) => {
  const { value } = await issueApiToken(world.as({ home: null }))
  const request = { headers: { Authorization: `Bearer ${value}` } }
  const response = await assembleSite(world, { endpoints: [api] }).request(`${origin}/api/v1/openapi.json`, request)
  const { paths } = (await response.json()) as { paths: Record<string, unknown> }
  const document = JSON.stringify(paths['/appraisals'])
  for (const { kind } of example('records.json')) expect(document).toContain(`"${kind}"`)
})
