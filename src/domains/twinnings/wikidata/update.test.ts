import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import oxigraph from 'oxigraph'
import { expect } from 'vitest'
import { importPlaces } from '#domains/places/places.ts'
import type { Context } from '#platform/context.ts'
import { test as worldTest } from '#test/world.ts'
import { importTwinnings, settleEnd, tieColumns, twinningsOf, unsettledEnds, updateTwinnings } from '../twinnings.ts'

const places = `place_id,name,country,lat,lon,population
gn2644688,Leeds,GB,53.7965,-1.5478,536280
gn1808926,Hangzhou,CN,30.2936,120.1614,9236032
gn2692969,Malmö,SE,55.6059,13.0007,301706
gn1,Springfield,US,40.1,-90.0,1000
gn2,Springfield,US,39.9,-90.0,1000
`

// The real queries, run by a real SPARQL engine over a small graph; `failures` are answers it gives first.
async function startService(failures: number[]) {
  const graph = new oxigraph.Store()
  graph.load(readFileSync(new URL('graph.ttl', import.meta.url), 'utf8'), { format: 'text/turtle' })
  const asked: { query: string; agent: string | undefined }[] = []
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const query = new URLSearchParams(await text(request)).get('query')!
    asked.push({ query, agent: request.headers['user-agent'] })
    const failure = failures.shift()
    if (failure) return response.writeHead(failure, { 'retry-after': '0' }).end()
    const results = graph.query(query, { results_format: 'json' }) as string
    response.writeHead(200, { 'content-type': 'application/sparql-results+json' }).end(results)
  }
  const server = createServer((request, response) => void answer(request, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/sparql`
  return { endpoint, asked, failures, stop: () => new Promise((done) => server.close(done)) }
}

const test = worldTest.extend<{ service: Awaited<ReturnType<typeof startService>> }>({
  // oxlint-disable-next-line no-empty-pattern -- vitest reads the wanted fixtures from this pattern
  service: async ({}, use) => {
    const service = await startService([])
    await use(service)
    await service.stop()
  },
})

async function withPlaces(ctx: Context) {
  await importPlaces(ctx, { file: 'places.csv', bytes: textOf(places) })
}

async function* textOf(text: string) {
  yield new TextEncoder().encode(text)
}

function update(ctx: Context, endpoint: string, signal = new AbortController().signal) {
  return updateTwinnings(ctx, { endpoint, paceMs: 0, contact: 'tests' }, { signal, progress: () => {} })
}

async function tiesOfLeeds(ctx: Context) {
  const ties = await twinningsOf(ctx, 'gn2644688')
  return new Map(ties.map((tie) => [tie.partner.id, tie]))
}

test('a tie stated from both sides is one tie with its year and all its references', async ({ world, service }) => {
  await withPlaces(world.ctx)
  expect(await update(world.ctx, service.endpoint)).toEqual({ ties: 5, added: 5, changed: 0, removed: 0, dropped: 2, toSettle: 1 })
  expect((await tiesOfLeeds(world.ctx)).get('gn1808926')).toMatchObject({
    startYear: 1988, referenceCount: 2, sources: ['wikidata'], confidence: 'medium', lastSeen: 2026, isLive: true,
  })
})

test('an ended tie is kept and never live, a deprecated one is left out', async ({ world, service }) => {
  await withPlaces(world.ctx)
  await update(world.ctx, service.endpoint)
  const ended = (await twinningsOf(world.ctx, 'gn1808926')).find(({ partner }) => partner.name === 'Endham')
  expect(ended).toMatchObject({ endedOn: '2019-03-31', isLive: false })
  expect((await tiesOfLeeds(world.ctx)).has('Q1000')).toBe(false)
  expect((await tieColumns(world.ctx)).from).toHaveLength(4)
})

test('a Swedish town is Swedish, and its municipality is the town of the catalogue', async ({ world, service }) => {
  await withPlaces(world.ctx)
  await update(world.ctx, service.endpoint)
  expect((await tiesOfLeeds(world.ctx)).get('gn2692969')).toMatchObject({ startYear: 2001 })
  const ofDenmark = service.asked.filter(({ query }) => query.includes('ps:P17 wd:Q35 ')).length
  expect(ofDenmark).toBe(1)
})

test('two places of one name are for a person to choose between, once', async ({ world, service }) => {
  await withPlaces(world.ctx)
  await update(world.ctx, service.endpoint)
  expect(await unsettledEnds(world.ctx)).toEqual([
    { id: 'Q2000', label: 'Springfield', candidates: ['gn1', 'gn2'].map((id) => expect.objectContaining({ id })) },
  ])
  expect((await tiesOfLeeds(world.ctx)).get('Q2000')).toMatchObject({ ambiguous: true, confidence: 'low' })
  await settleEnd(world.ctx, { id: 'Q2000', placeId: 'gn2' })
  expect(await unsettledEnds(world.ctx)).toEqual([])
  expect([...(await tiesOfLeeds(world.ctx)).keys()]).toContain('gn2')
  await update(world.ctx, service.endpoint)
  expect(await unsettledEnds(world.ctx)).toEqual([])
  expect([...(await tiesOfLeeds(world.ctx)).keys()].filter((id) => id === 'gn2' || id === 'Q2000')).toEqual(['gn2'])
})

test('a county is a place of its own, and an item outside its country is dropped', async ({ world, service }) => {
  await withPlaces(world.ctx)
  await update(world.ctx, service.endpoint)
  const partners = (await twinningsOf(world.ctx, 'gn1808926')).map(({ partner }) => [partner.id, partner.kind])
  expect(partners).toContainEqual(['Q3000', 'region'])
  expect([...(await tiesOfLeeds(world.ctx)).keys()]).not.toContain('Q3001')
})

test('a tie of a file gains a source and keeps its own; one that Wikidata drops goes with it', async ({ world, service }) => {
  await withPlaces(world.ctx)
  const bytes = textOf('a_id,b_id,source,confidence\ngn1808926,gn2644688,wp26,medium\ngn1,gn2644688,wp26,low\n')
  await importTwinnings(world.ctx, { file: 'ties.csv', bytes })
  await update(world.ctx, service.endpoint)
  const ties = await tiesOfLeeds(world.ctx)
  expect(ties.get('gn1808926')).toMatchObject({ sources: ['wikidata', 'wp26'], confidence: 'high' })
  expect(ties.get('gn1')).toMatchObject({ sources: ['wp26'], confidence: 'low' })
})

test('the service is asked politely, again after 429 and 503, and told who asks', async ({ world, service }) => {
  await withPlaces(world.ctx)
  service.failures.push(429, 503)
  await update(world.ctx, service.endpoint)
  expect(service.asked).toHaveLength(2 + 1 + 5 + 1)
  expect(new Set(service.asked.map(({ agent }) => agent))).toEqual(new Set(['Entente/0.1 (tests)']))
})

test('nothing changes until the run is whole, and a run cut off goes on where it was', async ({ world, service }) => {
  await withPlaces(world.ctx)
  service.failures.push(0, 0, 0, 400)
  await expect(update(world.ctx, service.endpoint)).rejects.toThrow('400')
  expect((await tiesOfLeeds(world.ctx)).size).toBe(0)
  const before = service.asked.length
  await update(world.ctx, service.endpoint)
  expect(service.asked.length - before).toBe(1 + 5 + 1 - 3)
  expect((await tiesOfLeeds(world.ctx)).size).toBe(3)
})
