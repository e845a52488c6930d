import { expect, test } from 'vitest'
import { eligible, type Narrowing } from './eligible.ts'
import { linksOfHome, surroundingsOf } from './links-near.ts'

const rows: readonly (readonly [string, string, number, number, number, number])[] = [
  ['Leeds', 'GB', 53.8, -1.55, 450_000, 1],
  ['Bradford', 'GB', 53.79, -1.75, 300_000, 0],
  ['Hangzhou', 'CN', 30.29, 120.16, 9_000_000, 1],
  ['Dortmund', 'DE', 51.5, 7.47, 588_000, 1],
  ['Unna', 'DE', 51.53, 7.69, 59_000, 0],
  ['Lille', 'FR', 50.63, 3.06, 228_000, 1],
  ['Somewhere', 'FR', 50, 3, Number.NaN, 0],
]
const row = (name: string) => rows.findIndex(([other]) => other === name)
const places = {
  ids: rows.map((_, i) => `gn${i}`),
  names: rows.map(([name]) => name),
  countries: rows.map(([, country]) => country),
  regions: rows.map(() => ''),
  latitudes: rows.map(([, , latitude]) => latitude),
  longitudes: rows.map(([, , , longitude]) => longitude),
  populations: rows.map(([, , , , population]) => population),
  kinds: rows.map(() => 'city'),
  features: rows.map(() => ''),
  airportKm: rows.map(([, , , , , airport]) => (airport === 1 ? 12 : Number.NaN)),
}
const surroundings = surroundingsOf(places, { from: Int32Array.of(row('Leeds'), row('Bradford')), to: Int32Array.of(row('Dortmund'), row('Lille')) })
const world = { places, surroundings }
const everything: Narrowing = { countries: null, filters: { twinned: 'any' }, redLines: { countries: [], maxDistanceKm: null } }

function left(narrowing: Partial<Omit<Narrowing, 'filters'>> & { filters?: Partial<Narrowing['filters']> }) {
  const home = [row('Leeds')]
  const filters = { ...everything.filters, ...narrowing.filters }
  const found = eligible(world, home, linksOfHome(surroundings, home), { ...everything, ...narrowing, filters })
  const names = places.names.filter((_, i) => found.mask[i] === 1)
  expect(found.count).toBe(names.length)
  return { names, leftOut: found.leftOut }
}

test('everything abroad is proposed but what is already linked', () => {
  expect(left({}).names).toEqual(['Hangzhou', 'Unna', 'Lille', 'Somewhere'])
})

test('only the countries asked for are looked at, and never our own', () => {
  expect(left({ countries: ['GB', 'FR'] }).names).toEqual(['Lille', 'Somewhere'])
})

test('red lines leave out countries and what is too far, and count them', () => {
  const { names, leftOut } = left({ redLines: { countries: ['FR'], maxDistanceKm: 3000 } })
  expect(names).toEqual(['Unna'])
  expect(leftOut.redLines).toBe(3)
})

test('an unknown population passes no population filter and is counted apart', () => {
  const { names, leftOut } = left({ filters: { populationFrom: 100_000, populationTo: 1_000_000 } })
  expect(names).toEqual(['Lille'])
  expect(leftOut).toMatchObject({ population: 2, populationUnknown: 1 })
})

test('a distance, an airport and our own ties narrow the list', () => {
  expect(left({ filters: { maxDistanceKm: 700 } }).names).toEqual(['Unna', 'Lille', 'Somewhere'])
  expect(left({ filters: { airport: 'yes' } }).names).toEqual(['Hangzhou', 'Lille'])
  expect(left({ filters: { twinned: 'country' } }).names).toEqual(['Lille'])
  expect(left({ filters: { twinned: 'none' } }).names).toEqual(['Hangzhou', 'Unna', 'Somewhere'])
  expect(left({ filters: { twinned: 'region' } }).names).toEqual(['Unna', 'Lille'])
})
