import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect } from 'vitest'
import { reviseHome } from '#domains/homes/homes.ts'
import { importPlaces } from '#domains/places/places.ts'
import { importTwinnings, worldLoad } from '#domains/twinnings/twinnings.ts'
import { issueApiToken } from '#platform/http/sessions.ts'
import { startJob } from '#platform/jobs/jobs.ts'
import { endpoints } from '../src/site.ts'
import { assembleSite, origin } from './site.ts'
import { test, type World } from './world.ts'

const leeds = 'gn2644688'
const wuhan = 'gn1791247'
const factors = { T1: 0, T2: 0, T3: 0, T4: 0, T5: 0, T6: 0, T7: 0 }

/** One right request for each operation of the document. */
const requests: Readonly<Record<string, { path: string; body?: unknown }>> = {
  'get /places': { path: '/places?q=Leeds' },
  'get /places/{id}': { path: `/places/${leeds}` },
  'get /places/{id}/twinnings': { path: `/places/${leeds}/twinnings` },
  'get /world': { path: '/world' },
  'get /find': { path: '/find?country=CN' },
  'get /shortlist': { path: '/shortlist' },
  'put /shortlist/{placeId}': { path: `/shortlist/${wuhan}`, body: {} },
  'patch /shortlist/{placeId}': { path: `/shortlist/${wuhan}`, body: { status: 'contacted', note: 'Wrote to them' } },
  'delete /shortlist/{placeId}': { path: `/shortlist/${wuhan}` },
  'get /candidates/{placeId}/explanation': { path: `/candidates/${wuhan}/explanation?country=CN` },
  'get /model': { path: '/model' },
  'post /model/measurements': { path: '/model/measurements', body: { seed: 2, homes: 5 } },
  'put /candidates/{placeId}/sectors': {
    path: `/candidates/${wuhan}/sectors`,
    body: { sectors: [{ sector: 'health', strength: 4, need: null }], source: 'Their plan', year: 2025 },
  },
  'get /home': { path: '/home' },
  'patch /home': { path: '/home', body: { maxDistanceKm: 12_000 } },
  'get /home/versions': { path: '/home/versions' },
  'get /home/versions/{version}': { path: '/home/versions/1' },
  'post /assessments': { path: '/assessments', body: [{ id: 'a', s: { C1: 3 }, g: {} }] },
  'post /triage': { path: '/triage', body: [{ id: 't', fields: [], t: factors, hostingHoursLeft: 10 }] },
  'post /appraisals': { path: '/appraisals', body: [{ id: 'd', kind: 'discountFactors', input: { years: [0, 1] } }] },
  'get /rank-equivalent': { path: '/rank-equivalent?title=Vice-Mayor&place=Wuhan' },
  'post /letters': { path: '/letters', body: { text: 'Mayor Li Ming of Wuhan would like to visit Leeds with seven others on 14 May 2026.' } },
  'get /jobs': { path: '/jobs' },
  'get /jobs/{id}': { path: '/jobs/{job}' },
  'post /jobs/{id}/cancellation': { path: '/jobs/{job}/cancellation', body: {} },
}

describe('the API of the whole program', () => {
  test('has a valid document, and every operation in it answers a right request', async ({ world }) => {
    const { call, job } = await caller(world)
    const document = await (await call('get', '/openapi.json')).json() as { paths: Record<string, Record<string, unknown>> }
    expect(await new Validator().validate(document)).toMatchObject({ valid: true })
    const documented = Object.entries(document.paths).flatMap(([path, item]) => Object.keys(item).map((method) => `${method} ${path}`))
    expect(documented.toSorted()).toEqual(Object.keys(requests).toSorted())
    for (const [operation, { path, body }] of Object.entries(requests)) {
      const response = await call(operation.split(' ')[0]!, path.replace('{job}', String(job)), body)
      expect(response.status, `${operation}: ${await response.clone().text()}`).toBeLessThan(300)
    }
  })
})

// Measuring the ranking takes 2,000 ties: all pairs of 70 places.
const someIds = Array.from({ length: 70 }, (_, i) => `gn${9_000_000 + i}`)
const somePlaces = someIds.map((id, i) => `${id},Place ${i},${['FR', 'DE', 'PL', 'IT'][i % 4]},${40 + (i % 10)},${i / 4},${1000 * (i + 1)}\n`).join('')
const enoughTies = `a_id,b_id\n${someIds.flatMap((a, i) => someIds.slice(i + 1).map((b) => `${a},${b}\n`)).join('')}`

/** A home with two places to speak of, and someone who may use its API. */
async function caller(world: World) {
  const rows = `place_id,name,country,lat,lon,population\n${leeds},Leeds,GB,53.8,-1.55,536280\n${wuhan},Wuhan,CN,30.58,114.27,10392693\n`
  await importPlaces(world.as({ home: null }), { file: 'places.csv', bytes: bytesOf(rows + somePlaces) })
  await importTwinnings(world.as({ home: null }), { file: 'twin_pairs.csv', bytes: bytesOf(enoughTies) })
  await reviseHome(world.ctx, { placeIds: [leeds] })
  const job = await startJob(world.ctx, worldLoad, {})
  const app = assembleSite(world, { endpoints })
  const { value } = await issueApiToken(world.as({ home: null }))
  const headers = { Authorization: `Bearer ${value}`, Origin: origin, 'Content-Type': 'application/json' }
  const call = async (method: string, path: string, body?: unknown) =>
    app.request(`${origin}/api/v1${path}`, { method: method.toUpperCase(), headers, body: body === undefined ? undefined : JSON.stringify(body) })
  return { call, job }
}

async function* bytesOf(text: string) {
  yield Buffer.from(text)
}
