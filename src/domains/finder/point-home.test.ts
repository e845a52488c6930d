import { describe, expect } from 'vitest'
import { findCommand } from '#faces/cli/cli.ts'
import { reviseHome } from '#domains/homes/homes.ts'
import { importPlaces } from '#domains/places/places.ts'
import { importTwinnings } from '#domains/twinnings/twinnings.ts'
import type { Io } from '#platform/cli/command.ts'
import type { Context } from '#platform/context.ts'
import { Invalid } from '#platform/errors.ts'
import { siteOf } from '#test/site.ts'
import { test as base, type World } from '#test/world.ts'
import { api } from './api.ts'
import { commands } from './cli.ts'
import { findCandidates, findQuestion } from './finder.ts'
import { pointIn } from './point-home.ts'
import { web } from './web.tsx'

const placeFile = `place_id,name,country,lat,lon,population,type,admin1_code,admin1
gn1,Leeds,GB,53.8,-1.55,536280,city,ENG,England
gn2,Bradford,GB,53.79,-1.75,299310,city,ENG,England
gn11,Hangzhou,CN,30.29,120.16,9236032,city,02,Zhejiang
gn12,Ningbo,CN,29.88,121.55,3731203,city,02,Zhejiang
gn21,Suva,FJ,-18.14,178.44,93970,city,01,Central
gn22,Labasa,FJ,-16.42,179.38,27949,city,03,Northern
`

async function* bytesOf(text: string) {
  yield new TextEncoder().encode(text)
}

const test = base.extend<{ world: World }>({
  world: async ({ world }, use) => {
    await importPlaces(world.ctx, { file: 'places.csv', bytes: bytesOf(placeFile) })
    await importTwinnings(world.ctx, { file: 'twin_pairs.csv', bytes: bytesOf('a_id,b_id\ngn1,gn11\ngn2,gn12\ngn2,gn21\n') })
    await reviseHome(world.ctx, { placeIds: ['gn1'] })
    await use(world)
  },
})

describe('a home that is in no catalogue, given as latitude, longitude and country', () => {
  test('gets a list over the world and of one country, with reasons, from what the places around it did', async ({ world }) => {
    const answer = JSON.parse(await find(world.ctx, { home: '53.70, -1.60, GB', json: true }))
    expect(answer.home).toEqual({ placeId: '53.7,-1.6,GB', name: '53.7,-1.6,GB', country: 'GB' })
    expect(answer.results.map(({ placeId }: { placeId: string }) => placeId).toSorted()).toEqual(['gn11', 'gn12', 'gn21', 'gn22'])
    for (const { likely, reasons } of answer.results) {
      expect(Object.values<number>(likely.components).reduce((sum, value) => sum + value, 0)).toBeCloseTo(likely.score, 9)
      expect(reasons.length).toBeGreaterThan(0)
    }
    const china = await find(world.ctx, { home: '53.7,-1.6,GB', country: 'CN' })
    expect(china).toContain('Leeds–Hangzhou')
    expect(china).not.toContain('Suva')
  })

  test('is proposed the places that are tied to its neighbours, for it has no ties itself', async ({ world }) => {
    const { candidates, restsOn } = await findCandidates(world.ctx, findQuestion.parse({ home: '53.8,-1.55,GB' }))
    expect(restsOn).toMatchObject({ tiesOfHome: 0, answering: { setting: 'cold-world' } })
    expect(candidates.find(({ placeId }) => placeId === 'gn11')).toMatchObject({ linkedInCountry: [{ placeId: 'gn1', isOurRegion: true }] })
    expect(candidates.every(({ missing }) => missing.includes('ourPopulation'))).toBe(true)
  })

  test('may lie at the pole, or beyond the dateline of its own country', async ({ world }) => {
    for (const home of ['90,0,GB', '-90,180,FJ', '-16.8,-179.9,FJ']) {
      const { candidates, eligible } = await findCandidates(world.ctx, findQuestion.parse({ home }))
      expect(eligible).toBe(4)
      expect(candidates.every(({ likely, distanceKm }) => Number.isFinite(likely.score) && distanceKm < 20_040)).toBe(true)
    }
  })

  test('is explained, one candidate in full', async ({ world }) => {
    const answer = JSON.parse(await find(world.ctx, { home: '53.7,-1.6,GB', country: 'CN', json: true }, ['Ningbo']))
    expect(answer).toMatchObject({ home: { placeId: '53.7,-1.6,GB' }, candidates: 2, candidate: { placeId: 'gn12' } })
  })

  test('gets the same list through the API, and a page that keeps asking for it', async ({ world }) => {
    const answer = await (await (await siteOf(world, { endpoints: [api] })).get('/api/v1/find?home=53.7,-1.6,GB&limit=10')).json()
    expect(answer).toEqual(JSON.parse(await find(world.ctx, { home: '53.7,-1.6,GB', json: true })))
    const page = await (await (await siteOf(world, { pages: [web] })).get('/find?home=53.7,-1.6,GB&where=CN')).text()
    expect(page).toContain('Hangzhou')
    expect(page).toContain('value="53.7,-1.6,GB"')
    expect(page).not.toContain('/places/53.7')
  })

  test.for([
    ['90.5,0,GB', 'a latitude from -90 to 90'],
    ['0,-181,GB', 'a longitude from -180 to 180'],
    ['0,0,US', 'ISO 3166-1 alpha-2 code of a country that the catalogue has places of'],
  ] as const)('is refused at %s', async ([home, allowed], { world }) => {
    const refusal = await find(world.ctx, { home }).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(Invalid)
    expect(JSON.stringify((refusal as Invalid).problems)).toContain(allowed)
  })
})

test('only latitude, longitude and country make a point', () => {
  expect(pointIn(' 53.8, -1.55,GB ')).toEqual({ id: '53.8,-1.55,GB', latitude: 53.8, longitude: -1.55, country: 'GB' })
  for (const text of ['Leeds, GB', 'gn1', '53.8,-1.55', '53.8,-1.55,gb', '5e1,0,GB', '']) expect(pointIn(text)).toBeNull()
})

async function find(ctx: Context, values: Record<string, string | boolean>, explained: string[] = []): Promise<string> {
  let printed = ''
  const io: Io = {
    path: (name) => name, read: async () => new Uint8Array(), out: (text) => void (printed += text), err: () => {},
    isTerminal: false, locale: 'en', signal: new AbortController().signal,
  }
  const command = await findCommand({ find: async () => commands }, explained.length > 0 ? ['find', 'explain'] : ['find'])
  if (command.needs !== 'store') throw new Error('find needs the store')
  await command.run(io, { values, positionals: explained }, ctx)
  return printed
}
