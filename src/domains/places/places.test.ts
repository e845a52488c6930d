import { expect } from 'vitest'
import type { Context } from '#platform/context.ts'
import { Invalid, NotFound } from '#platform/errors.ts'
import { test } from '#test/world.ts'
import {
  importPlaces, largestPlaces, nearbyPlaces, placeAlternates, placeColumns, resolvePlace, searchPlaces, type PlaceSearch,
} from './places.ts'

const file = `place_id,name,name_en,country,admin1_code,admin1,lat,lon,population,han_names
gn2644688,Leeds,,GB,ENG,England,53.7965,-1.5478,536280,列斯|利兹
gn4072130,Leeds,,US,AL,Alabama,33.5482,-86.5444,11936,
gn2634910,Wakefield,,GB,ENG,England,53.6833,-1.4977,109766,
gn1791247,Wuhan,,CN,12,Hubei,30.5833,114.2667,10392693,武汉|武漢|武汉市
gn1886760,Suzhou,,CN,04,Jiangsu,31.3041,120.5954,6715559,苏州
gn1793743,Suzhou,,CN,01,Anhui,33.6361,116.9789,1647642,宿州
gn3078610,Brno,,CZ,78,South Moravian,49.1952,16.608,379466,
gn2867714,München,Munich,DE,02,Bavaria,48.1374,11.5755,1260391,慕尼黑
gn6058560,London,,CA,08,Ontario,42.9834,-81.233,422324,
gn2643743,London,,GB,ENG,England,51.5085,-0.1257,8961989,伦敦
x-nowhere,Nowhere,,FR,,,48.0,2.0,,
`.replace('x-nowhere', 'x-fr-nowhere')

async function withPlaces(ctx: Context) {
  async function* bytes() {
    yield new TextEncoder().encode(file)
  }
  await importPlaces(ctx, { file: 'places.csv', bytes: bytes() })
}

async function found(ctx: Context, search: PlaceSearch) {
  return (await searchPlaces(ctx, search)).map(({ name, admin1 }) => `${name}, ${admin1}`)
}

test('a place is found in any script, with accents or not, by pinyin with tones and spaces or not', async ({ world }) => {
  await withPlaces(world.ctx)
  for (const text of ['武汉', '武漢', 'Wuhan', 'wu han', 'Wǔhàn', 'WUH']) {
    expect(await found(world.ctx, { text }), text).toEqual(['Wuhan, Hubei'])
  }
  for (const text of ['Munchen', 'münchen', 'Munich', '慕尼黑', 'mu ni hei']) {
    expect(await found(world.ctx, { text }), text).toEqual(['München, Bavaria'])
  }
})

test('the likely one comes first: the larger, and places of the country of home earlier', async ({ world }) => {
  await withPlaces(world.ctx)
  expect(await found(world.ctx, { text: 'leeds' })).toEqual(['Leeds, England', 'Leeds, Alabama'])
  expect(await found(world.ctx, { text: 'l' })).toEqual(['London, England', 'Leeds, England', 'London, Ontario', 'Leeds, Alabama'])
  expect(await found(world.ctx, { text: 'le', homeCountry: 'US' })).toEqual(['Leeds, England', 'Leeds, Alabama'])
})

test('a country or region after the name narrows the search, with a comma or without', async ({ world }) => {
  await withPlaces(world.ctx)
  for (const text of ['Leeds, Alabama', 'leeds alabama', 'Leeds, US', 'Leeds，美国', 'Leeds, United States']) {
    expect(await found(world.ctx, { text }), text).toEqual(['Leeds, Alabama'])
  }
  expect(await found(world.ctx, { text: 'London, CA' })).toEqual(['London, Ontario'])
})

test('a slip of the keyboard still finds the place', async ({ world }) => {
  await withPlaces(world.ctx)
  expect(await found(world.ctx, { text: 'Wakefeild' })).toEqual(['Wakefield, England'])
  expect(await found(world.ctx, { text: 'zzzz' })).toEqual([])
  expect(await found(world.ctx, { text: ' ' })).toEqual([])
})

test('one place is meant by an id, a name, or a name with its country', async ({ world }) => {
  await withPlaces(world.ctx)
  const id = async (text: string) => (await resolvePlace(world.ctx, text)).id
  expect(await id('gn4072130')).toBe('gn4072130')
  expect(await id('LEEDS')).toBe('gn2644688')
  expect(await id('brno')).toBe('gn3078610')
  expect(await id('London, CA')).toBe('gn6058560')
  expect(await id('Suzhou, Anhui')).toBe('gn1793743')
  expect(await id('宿州')).toBe('gn1793743')
})

test('an ambiguous name is refused with its candidates, an unknown one with similar names', async ({ world }) => {
  await withPlaces(world.ctx)
  const suzhou = resolvePlace(world.ctx, 'Suzhou')
  await expect(suzhou).rejects.toThrow(Invalid)
  await expect(suzhou).rejects.toThrow('gn1886760 Suzhou, Jiangsu, CN (6715559); gn1793743 Suzhou, Anhui, CN (1647642)')
  await expect(resolvePlace(world.ctx, 'London')).rejects.toThrow(Invalid)
  await expect(resolvePlace(world.ctx, 'Leedz')).rejects.toThrow('did you mean gn2644688 Leeds, England, GB')
  await expect(resolvePlace(world.ctx, 'Atlantis')).rejects.toThrow(NotFound)
})

test('neighbours come by distance, places of a country by population with the unknown last', async ({ world }) => {
  await withPlaces(world.ctx)
  const near = await nearbyPlaces(world.ctx, { placeId: 'gn2644688', withinKm: 50, limit: 5 })
  expect(near.map(({ place, distanceKm }) => [place.name, Math.round(distanceKm)])).toEqual([['Wakefield', 13]])
  const largest = await largestPlaces(world.ctx, { country: 'GB', limit: 2 })
  expect(largest.map(({ name }) => name)).toEqual(['London', 'Leeds'])
})

test('the columns have every place, and unknown numbers are no zeros', async ({ world }) => {
  expect((await placeColumns(world.ctx)).ids).toEqual([])
  await withPlaces(world.ctx)
  const columns = await placeColumns(world.ctx)
  const row = columns.rowById.get('gn2867714')!
  expect([columns.names[row], columns.chineseNames[row], columns.countries[row], columns.regions[row]]).toEqual(['Munich', '慕尼黑', 'DE', '02'])
  expect(columns.levels[columns.rowById.get('gn1791247')!]).toBe('sub-provincial city')
  expect(columns.populations[columns.rowById.get('x-fr-nowhere')!]).toBeNaN()
  const alternatesOf = await placeAlternates(world.ctx)
  expect(alternatesOf(columns.rowById.get('gn2644688')!)).toEqual(['列斯', '利兹'])
})

test('a file says only what it knows: an empty value leaves what is there', async ({ world }) => {
  await withPlaces(world.ctx)
  async function* bytes() {
    yield new TextEncoder().encode('place_id,name,country,lat,lon,population\ngn2644688,Leeds,GB,53.8,-1.55,\n')
  }
  expect(await importPlaces(world.ctx, { file: 'more.csv', bytes: bytes() })).toMatchObject({ added: 0, changed: 1 })
  expect(await resolvePlace(world.ctx, 'gn2644688')).toMatchObject({ lat: 53.8, population: 536280, nameZh: '利兹' })
})

test('only officers may change the world', async ({ world }) => {
  const reader = world.as({ roles: ['reader'] })
  await expect(withPlaces(reader)).rejects.toThrow('officers')
})
