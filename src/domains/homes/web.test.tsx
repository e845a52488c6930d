import { expect } from 'vitest'
import { importPlaces } from '#domains/places/places.ts'
import { siteOf } from '#test/site.ts'
import { test as base, type World } from '#test/world.ts'
import { api } from './api.ts'
import { currentHome, reviseHome } from './homes.ts'
import { web } from './web.tsx'

const placeFile = 'place_id,name,country,lat,lon,name_zh_cn_division\ngn1,Leeds,GB,53.8,-1.55,利兹\ngn2,Bradford,GB,53.79,-1.75,\n'

async function* bytesOf(text: string) {
  yield new TextEncoder().encode(text)
}

const test = base.extend<{ world: World }>({
  world: async ({ world }, use) => {
    await importPlaces(world.ctx, { file: 'places.csv', bytes: bytesOf(placeFile) })
    await use(world)
  },
})

test('three steps set up a home, in either language, and lead to Find', async ({ world }) => {
  const site = await siteOf(world, { pages: [web], locale: 'zh-CN' })
  expect((await site.get('/home')).headers.get('Location')).toBe('/home/set-up/place')
  expect(await (await site.get('/home/set-up/place?q=Lee')).text()).toMatch(/value="gn1"[^]*利兹/)
  const steps: [string, Record<string, string | string[]>, string][] = [
    ['place', { placeIds: 'gn1' }, '/home/set-up/strengths?first=yes'],
    ['strengths', { first: 'yes', sector: ['health', 'Textiles'], strength: ['4', ''], need: ['', '2'] }, '/home/set-up/priorities?first=yes'],
    ['priorities', { first: 'yes', countriesFirst: '中国, India', languages: ['en', 'zh'], maxDistanceKm: '9000' }, '/find'],
  ]
  for (const [step, form, next] of steps) {
    expect((await site.get(`/home/set-up/${step}?first=yes`)).status).toBe(200)
    expect((await site.post(`/home/set-up/${step}`, form)).headers.get('Location')).toBe(next)
  }
  expect(await currentHome(world.ctx)).toMatchObject({
    version: 3,
    profile: {
      placeIds: ['gn1'],
      sectors: [{ sector: 'health', strength: 4, need: null }, { sector: 'Textiles', strength: null, need: 2 }],
      countriesFirst: ['CN', 'IN'],
      maxDistanceKm: 9000,
      languages: ['en', 'zh'],
    },
  })
})

test('a country nobody knows is named, and the form comes back as it was sent', async ({ world }) => {
  await reviseHome(world.ctx, { placeIds: ['gn1'] })
  const refused = await (await siteOf(world, { pages: [web] })).post('/home/set-up/priorities', { countriesFirst: 'China, Atlantis' })
  expect(refused.status).toBe(422)
  expect(await refused.text()).toMatch(/These are no countries we know: Atlantis[^]*value="China, Atlantis"/)
})

test('earlier versions stay readable', async ({ world }) => {
  await reviseHome(world.ctx, { placeIds: ['gn1'] })
  await reviseHome(world.ctx, { placeIds: ['gn2'] })
  const site = await siteOf(world, { pages: [web] })
  expect(await (await site.get('/home/versions/1')).text()).toMatch(/This is an earlier version[^]*Leeds/)
  expect(await (await site.get('/home')).text()).toMatch(/Bradford[^]*Version 2[^]*Version 1/)
  expect((await site.get('/home/versions/9')).status).toBe(404)
})

test('the API tells the home and its versions', async ({ world }) => {
  const site = await siteOf(world, { endpoints: [api] })
  expect((await site.get('/api/v1/home')).status).toBe(404)
  await reviseHome(world.ctx, { placeIds: ['gn1'] })
  expect(await (await site.get('/api/v1/home')).json()).toMatchObject({ version: 1, profile: { placeIds: ['gn1'] } })
  expect(await (await site.get('/api/v1/home/versions')).json()).toMatchObject({ items: [{ version: 1 }], next: null })
  expect((await site.get('/api/v1/home/versions/1')).status).toBe(200)
})
