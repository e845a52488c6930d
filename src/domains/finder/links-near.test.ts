import { expect, test } from 'vitest'
import { linksOfHome, surroundingsOf, tiedTo } from './links-near.ts'

// Four English places, two provinces of China, and Chongqing's neighbour across the border of its province.
const rows: readonly (readonly [string, string, string, number, number])[] = [
  ['Leeds', 'GB', 'ENG', 53.8, -1.55],
  ['Bradford', 'GB', 'ENG', 53.79, -1.75],
  ['London', 'GB', 'ENG', 51.5, -0.12],
  ['Hangzhou', 'CN', '02', 30.29, 120.16],
  ['Ningbo', 'CN', '02', 29.88, 121.55],
  ['Qingdao', 'CN', '25', 36.06, 120.38],
  ['Suzhou', 'CN', '04', 31.3, 120.6],
  ['Jiaxing', 'CN', '02', 30.75, 120.75],
  ['Dortmund', 'DE', '07', 51.5, 7.47],
]
const row = (name: string) => rows.findIndex(([other]) => other === name)
const places = {
  ids: rows.map((_, i) => `gn${i}`),
  names: rows.map(([name]) => name),
  countries: rows.map(([, country]) => country),
  regions: rows.map(([, , region]) => region),
  latitudes: rows.map(([, , , latitude]) => latitude),
  longitudes: rows.map(([, , , , longitude]) => longitude),
  populations: rows.map(() => 1e6),
  kinds: rows.map(() => 'city'),
  features: rows.map(() => ''),
}
const tied = [['Leeds', 'Hangzhou'], ['Leeds', 'Dortmund'], ['Bradford', 'Jiaxing'], ['London', 'Ningbo'], ['Leeds', 'Bradford']]
const ties = { from: Int32Array.from(tied, ([a]) => row(a!)), to: Int32Array.from(tied, ([, b]) => row(b!)) }
const world = surroundingsOf(places, ties)
const links = linksOfHome(world, [row('Leeds')])
const names = (numbers: Iterable<number>) => Array.from(numbers, (i) => places.names[i]!).toSorted()
const pairs = (candidate: string) =>
  links.inRegion(row(candidate)).map(({ ours, theirs }) => `${places.names[ours]}-${places.names[theirs]}`).toSorted()

test('a tie is seen from both ends, whichever way it was written', () => {
  expect(names(tiedTo(world, row('Bradford')))).toEqual(['Jiaxing', 'Leeds'])
  const turned = surroundingsOf(places, { from: ties.to, to: ties.from })
  expect(names(tiedTo(turned, row('Bradford')))).toEqual(['Jiaxing', 'Leeds'])
})

test('our region in the United Kingdom is what lies within 60 km, not the whole nation', () => {
  expect([0, 1, 2].map((i) => links.isOurRegion(i))).toEqual([true, true, false])
})

test('in other countries the first-level area counts as the region', () => {
  const fromHangzhou = linksOfHome(world, [row('Hangzhou')])
  expect(fromHangzhou.isOurRegion(row('Ningbo'))).toBe(true)
  expect(fromHangzhou.isOurRegion(row('Qingdao'))).toBe(false)
})

test('the country shows who is linked with the very place, the region who is linked with its surroundings', () => {
  expect(names(links.inCountry(row('Ningbo')))).toEqual(['London'])
  expect(pairs('Ningbo')).toEqual(['Bradford-Jiaxing', 'Leeds-Hangzhou'])
  expect(pairs('Qingdao')).toEqual([])
})

test('a place near the border of a linked province is near too, and each tie counts once', () => {
  expect(pairs('Suzhou')).toEqual([])
  const nearer = { ...places, latitudes: places.latitudes.with(row('Suzhou'), 30.9) }
  const near = linksOfHome(surroundingsOf(nearer, ties), [row('Leeds')])
  expect(near.inRegion(row('Suzhou')).map(({ theirs }) => places.names[theirs])).toEqual(['Jiaxing'])
  expect(pairs('Jiaxing')).toEqual(['Bradford-Jiaxing', 'Leeds-Hangzhou'])
})

test('our country\'s ties are counted with the candidate\'s country and with its province', () => {
  expect(links.countsFor(row('Hangzhou'))).toEqual({ country: 3, area: 3 })
  expect(links.countsFor(row('Qingdao'))).toEqual({ country: 3, area: 0 })
  expect(linksOfHome(world, [row('Hangzhou')]).countsFor(row('London'))).toEqual({ country: 3, area: null })
})

test('ties within our own country are no links abroad', () => {
  expect(links.inCountry(row('Bradford'))).toEqual([])
})
