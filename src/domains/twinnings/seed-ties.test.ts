import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { cataloguePlaces } from '#domains/places/catalogue.ts'
import { seedPlaces } from '#domains/places/seed-places.data.ts'
import { seedTies } from './seed-ties.data.ts'
import { worldSources } from './sources.data.ts'

test('all thirty seed ties join two places of the catalogue, each pair once', async () => {
  const ids = new Set(seedPlaces.map(({ id }) => id))
  for await (const { id } of cataloguePlaces()) ids.add(id)
  expect(seedTies).toHaveLength(30)
  expect(seedTies.flatMap(({ ids: pair }) => pair).filter((id) => !ids.has(id))).toEqual([])
  expect(new Set(seedTies.map(({ ids: pair }) => pair.toSorted().join(' '))).size).toBe(30)
})

test('a disputed tie says why', () => {
  expect(seedTies.filter(({ isDisputed, note }) => isDisputed && !note)).toEqual([])
})

test('the versions on the page about the data are those installed', () => {
  const { dependencies } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'))
  for (const { package: carrier } of worldSources) {
    if (carrier) expect(dependencies[carrier.name]).toBe(carrier.version)
  }
})
