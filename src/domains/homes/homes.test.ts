import { expect } from 'vitest'
import { importPlaces } from '#domains/places/places.ts'
import { auditOf } from '#platform/audit/audit.ts'
import { Conflict, Forbidden, Invalid, NotFound } from '#platform/errors.ts'
import { test as base, today, type World } from '#test/world.ts'
import { currentHome, homesHere, homeVersion, homeVersions, reviseHome } from './homes.ts'

const placeFile = 'place_id,name,country,lat,lon\ngn2644688,Leeds,GB,53.8,-1.55\ngn2655603,Bradford,GB,53.79,-1.75\n'

const test = base.extend<{ world: World }>({
  world: async ({ world }, use) => {
    await importPlaces(world.ctx, { file: 'places.csv', bytes: bytesOf(placeFile) })
    await use(world)
  },
})

async function* bytesOf(text: string) {
  yield new TextEncoder().encode(text)
}

const leeds = { placeIds: ['gn2644688'] }
const health = { sector: 'health', strength: 4, need: null }

test('before set-up there is no home', async ({ world }) => {
  expect(await currentHome(world.ctx)).toBeNull()
  expect(await homesHere(world.ctx)).toEqual([])
})

test('the first save founds the home, with everything but its place unsaid', async ({ world }) => {
  const home = await reviseHome(world.ctx, leeds)
  expect(home).toMatchObject({ id: 'leeds', version: 1, recordedAt: today.toISOString(), recordedBy: 'Olivia Marsh' })
  expect(home.profile).toMatchObject({ placeIds: ['gn2644688'], sectors: [], maxDistanceKm: null })
  expect(await homesHere(world.as({ home: null }))).toMatchObject([{ id: 'leeds', mainPlaceId: 'gn2644688' }])
})

test('a home is founded by someone who has none yet', async ({ world }) => {
  const { id } = await reviseHome(world.as({ home: null }), leeds)
  expect(await currentHome(world.as({ home: id }))).toMatchObject({ version: 1 })
})

test('each save is a new version, and the earlier ones stay as they were', async ({ world }) => {
  await reviseHome(world.ctx, leeds)
  await reviseHome(world.ctx, { sectors: [health] })
  await reviseHome(world.ctx, { placeIds: ['gn2655603', 'gn2644688'] })
  const versions = await homeVersions(world.ctx)
  expect(versions.map(({ version }) => version)).toEqual([3, 2, 1])
  expect(versions[0]!.profile).toMatchObject({ placeIds: ['gn2655603', 'gn2644688'], sectors: [health] })
  expect((await homeVersion(world.ctx, { version: 1 })).profile.sectors).toEqual([])
  expect(await homesHere(world.ctx)).toMatchObject([{ mainPlaceId: 'gn2655603' }])
  await expect(homeVersion(world.ctx, { version: 4 })).rejects.toThrow(NotFound)
})

test('a save that changes nothing adds no version', async ({ world }) => {
  await reviseHome(world.ctx, leeds)
  expect(await reviseHome(world.ctx, leeds)).toMatchObject({ version: 1 })
})

test('the audit shows who changed what', async ({ world }) => {
  await reviseHome(world.ctx, leeds)
  await reviseHome(world.ctx, { maxDistanceKm: 9000 })
  expect(await auditOf(world.ctx, 'home version 2')).toMatchObject([
    { actorName: 'Olivia Marsh', action: 'home revised', before: { maxDistanceKm: null }, after: { maxDistanceKm: 9000 } },
  ])
})

test('another home sees nothing of it', async ({ world }) => {
  await reviseHome(world.ctx, leeds)
  const wuhan = world.as({ home: 'wuhan' })
  expect(await currentHome(wuhan)).toBeNull()
  expect(await homeVersions(wuhan)).toEqual([])
})

test('a reader may look but not change', async ({ world }) => {
  await reviseHome(world.ctx, leeds)
  const reader = world.as({ roles: ['reader'] })
  expect(await currentHome(reader)).not.toBeNull()
  await expect(reviseHome(reader, { maxDistanceKm: 1 })).rejects.toThrow(Forbidden)
})

test('a home needs a place, and one of the catalogue', async ({ world }) => {
  await expect(reviseHome(world.ctx, { sectors: [health] })).rejects.toThrow(Invalid)
  await expect(reviseHome(world.ctx, { placeIds: ['gn0'] })).rejects.toMatchObject({ problems: [{ path: 'placeIds', value: 'gn0' }] })
})

test('a country cannot be both looked at first and left out', async ({ world }) => {
  const contradiction = { ...leeds, countriesFirst: ['CN', 'IN'], countriesLeftOut: ['IN'] }
  await expect(reviseHome(world.ctx, contradiction)).rejects.toMatchObject({ problems: [{ path: 'countriesFirst', value: 'IN' }] })
})

test('of two saves at the same moment only the first counts', async ({ world }) => {
  await reviseHome(world.ctx, leeds)
  const both = await Promise.allSettled([
    reviseHome(world.ctx, { maxDistanceKm: 100 }),
    reviseHome(world.ctx, { maxDistanceKm: 200 }),
  ])
  const refused = both.filter((save) => save.status === 'rejected')
  expect(refused).toHaveLength(1)
  expect(refused[0]!.reason).toBeInstanceOf(Conflict)
  expect(await homeVersions(world.ctx)).toHaveLength(2)
})
