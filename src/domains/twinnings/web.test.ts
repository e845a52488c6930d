import { expect } from 'vitest'
import { placesApi } from '#domains/places/api.ts'
import { importPlaces } from '#domains/places/places.ts'
import { placesWeb } from '#domains/places/web.tsx'
import type { Context } from '#platform/context.ts'
import { issueApiToken } from '#platform/http/sessions.ts'
import type { Locale } from '#platform/i18n/locale.ts'
import { assembleSite, origin, siteOf } from '#test/site.ts'
import { test, type World } from '#test/world.ts'
import { api } from './api.ts'
import { importTwinnings } from './twinnings.ts'
import { web } from './web.tsx'

const inBritain = async () => 'GB'

const parts = { pages: [placesWeb(inBritain), web], endpoints: [placesApi(inBritain), api] }

function site(world: World, locale: Locale = 'en') {
  return siteOf(world, { ...parts, locale })
}

async function sendFile(world: World, form: FormData) {
  const { value } = await issueApiToken(world.as({ home: null }))
  const headers = { Authorization: `Bearer ${value}`, 'Accept-Language': 'en', Origin: origin }
  return assembleSite(world, parts).request(`${origin}/data/import`, { method: 'POST', headers, body: form })
}

async function* textOf(text: string) {
  yield new TextEncoder().encode(text)
}

async function withWorld(ctx: Context) {
  const places = `place_id,name,country,admin1_code,admin1,lat,lon,population,han_names
gn2644688,Leeds,GB,ENG,England,53.7965,-1.5478,536280,利兹
gn2634910,Wakefield,GB,ENG,England,53.6833,-1.4977,109766,
gn1808926,Hangzhou,CN,02,Zhejiang,30.2936,120.1614,9236032,杭州
gn1790587,Xiangyang,CN,12,Hubei,32.0422,112.1448,,襄阳
`
  const ties = `a_id,b_id,start_year,source,confidence,last_seen,ended_on
gn1808926,gn2644688,1988,wp26|wd22,high,2026,
gn1790587,gn2634910,,interreg,medium,2017,
gn1790587,gn2644688,,wp11,low,2011,2015-06-30
`
  await importPlaces(ctx, { file: 'places.csv', bytes: textOf(places) })
  await importTwinnings(ctx, { file: 'ties.csv', bytes: textOf(ties) })
}

test('the page of a place tells its facts, its live and ended ties, and who is tied nearby', async ({ world }) => {
  await withWorld(world.ctx)
  const { get } = await site(world)
  const page = await (await get('/places/gn2644688')).text()
  expect(page).toContain('536,280')
  expect(page).toMatch(/Published twinnings \(1\)[\s\S]*Hangzhou[\s\S]*1988[\s\S]*high[\s\S]*wd22 and wp26/)
  expect(page).toMatch(/Ended ties and other links[\s\S]*Xiangyang[\s\S]*Ended on 30 June 2015/)
  expect(page).toMatch(/Wakefield[\s\S]*13 km[\s\S]*Xiangyang \(China\)/)
  expect((await get('/places/gn1')).status).toBe(404)
})

test('an unknown population is told as unknown', async ({ world }) => {
  await withWorld(world.ctx)
  const { get } = await site(world)
  expect(await (await get('/places/gn1790587')).text()).toMatch(/Population[\s\S]{0,120}not known/)
})

test('the search works without scripts, in both languages', async ({ world }) => {
  await withWorld(world.ctx)
  const { get } = await site(world)
  const page = await (await get('/places?q=hang')).text()
  expect(page).toMatch(/href="\/places\/gn1808926">Hangzhou<\/a>[\s\S]*<span[^>]*lang="zh-Hans">杭州/)
  const chinese = await site(world, 'zh-CN')
  expect(await (await chinese.get('/places?q=hang')).text()).toMatch(/href="\/places\/gn1808926">杭州<\/a>[\s\S]*浙江省/)
  expect(await (await get('/places?q=xyzzy')).text()).toContain('No place is called “xyzzy”')
  expect(await (await get('/places?country=CN')).text()).toMatch(/Hangzhou[\s\S]*Xiangyang/)
})

test('the page about the data tells what was loaded when, what is missing, and every licence', async ({ world }) => {
  const { get } = await site(world)
  expect(await (await get('/data')).text()).toContain('No world data is loaded yet.')
  await withWorld(world.ctx)
  const page = await (await get('/data')).text()
  expect(page).toContain('4 places in 2 countries, 3 twinnings')
  expect(page).toMatch(/2 Jan 2026[\s\S]*Twinnings[\s\S]*ties\.csv/)
  expect(page).toContain('Population of 1 places')
  for (const licence of ['CC BY 4.0', 'ODbL 1.0', 'CC0 1.0']) expect(page).toContain(licence)
})

test('a file with errors is sent back with each line, and nothing of it is stored', async ({ world }) => {
  await withWorld(world.ctx)
  const form = new FormData()
  form.set('table', 'twinnings')
  form.set('file', new File(['a_id,b_id\ngn1808926,gn2634910\ngn9,gn2644688\n'], 'more.csv'))
  const response = await sendFile(world, form)
  expect(response.status).toBe(422)
  expect(await response.text()).toContain('line 3 field a_id: got &quot;gn9&quot;')
  form.set('keepGoing', 'yes')
  expect(await (await sendFile(world, form)).text()).toContain('1 added')
})

test('programs get the same: places, ties and the state of the world', async ({ world }) => {
  await withWorld(world.ctx)
  const { get } = await site(world)
  const json = async (path: string) => (await get(`/api/v1${path}`)).json()
  expect(await json('/places?q=杭州')).toMatchObject({ items: [{ id: 'gn1808926', displayName: 'Hangzhou', where: 'Zhejiang · China · 9,236,032' }] })
  expect(await json('/places/gn2644688')).toMatchObject({ nameZh: '利兹', population: 536280, country: 'GB' })
  expect(await json('/places/gn2644688/twinnings')).toMatchObject({
    items: [{ partner: { id: 'gn1808926' }, isLive: true }, { endedOn: '2015-06-30', isLive: false }],
  })
  expect(await json('/world')).toMatchObject({ places: 4, twinnings: 3, countries: 2, imports: [{ rows: 4 }, { rows: 3 }] })
  expect((await get('/api/v1/places')).status).toBe(422)
})
