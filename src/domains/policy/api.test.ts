import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { assembleSite, origin } from '#test/site.ts'
import { test, type World } from '#test/world.ts'
import { tryRecords } from '#platform/cli/records-trial.ts'
import { issueApiToken } from '#platform/http/sessions.ts'
import { api } from './api.ts'
import { commands } from './cli.ts'

const example = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../../examples/${name}.json`, import.meta.url), 'utf8'))

const post = (world: World, path: string, body: unknown) => postText(world, path, JSON.stringify(body))

async function postText(world: World, path: string, body: string | Uint8Array<ArrayBuffer>) {
  const { value } = await issueApiToken(world.as({ home: null }))
  return assembleSite(world, { endpoints: [api] }).request(`${origin}/api/v1${path}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${value}`, 'Content-Type': 'application/json' },
    body,
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

const refusals = async (response: Response) => {
  expect(response.status).toBe(422)
  return ((await response.json()) as { errors: { path: string; value?: unknown; allowed: string }[] }).errors
}

test('the API refuses the same fields as the command line, in the same words', async ({ world }) => {
  const wrong = `[{"id":"a","s":{"C1":2.5,"C14":1},"g":[],"redLines":["RL1","RL1"]},7,
    {"id":"c","s":{"__proto__":1},"g":{},"policy":{"coverageMinimum":1e999}},{"s":{},"g":{}}]`
  const { lines } = await tryRecords(commands[0]!, wrong)
  const spoken = lines.map((line) => /^error: record (?:"\w"|#\d) field (.+): got .+; allowed: (.+)$/.exec(line)!.slice(1))
  const errors = await refusals(await postText(world, '/assessments', wrong))
  expect(errors.map(({ path, allowed }) => [path.replace(/^\[\d\]\.?/, '') || '(record)', allowed])).toEqual(spoken)
  expect(errors.find(({ path }) => path === '[2].policy.coverageMinimum')!.value).toBe('Infinity')
})

test('the API refuses an id used twice, and more records than it takes at once', async ({ world }) => {
  const record = { id: 'a', s: {}, g: {} }
  expect(await refusals(await post(world, '/assessments', [record, record]))).toEqual([
    { path: '[1].id', value: 'a', allowed: 'an id used once among the records' },
  ])
  const many = Array.from({ length: 1001 }, (_, i) => ({ ...record, id: `r${i}` }))
  expect(await refusals(await post(world, '/assessments', many))).toMatchObject([{ path: '', allowed: 'A list of 1 to 1000 records' }])
  expect((await post(world, '/assessments', many.slice(1))).status).toBe(200)
})

test('a value nested a hundred thousand deep is refused in short', async ({ world }) => {
  const response = await postText(world, '/assessments', `[{"id":"a","s":${'['.repeat(100_000)}${']'.repeat(100_000)},"g":{}}]`)
  expect(await refusals(response)).toMatchObject([{ path: '[0].s', value: `${'['.repeat(57)}...` }])
})

test('bytes that are not UTF-8 are refused and never replaced', async ({ world }) => {
  expect((await postText(world, '/assessments', Buffer.from([0x5b, 0xff, 0x5d]))).status).toBe(400)
})
