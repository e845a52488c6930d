import { describe, expect } from 'vitest'
import { madeUpWorld } from '#core/rank/made-up-world.ts'
import { Forbidden, Invalid } from '#platform/errors.ts'
import { followJob } from '#platform/jobs/jobs.ts'
import { startRunner } from '#platform/jobs/runner.ts'
import { importPlaces } from '#domains/places/places.ts'
import { importTwinnings } from '#domains/twinnings/twinnings.ts'
import { reviseHome } from '#domains/homes/homes.ts'
import { siteOf } from '#test/site.ts'
import { test, type World } from '#test/world.ts'
import { web } from '../web.tsx'
import { askForMeasurement, lastMeasurement, measured, modelTest } from './measurement.ts'

const { places, ties } = madeUpWorld({ places: 600, ties: 4000, countries: 8, seed: 5 })
const asked = { seed: 1, homes: 4 }

describe('measuring the ranking', () => {
  test('asks every method the same questions, the same for the same seed, and tells how far it is', async () => {
    const told: [number, number][] = []
    const watch = { signal: new AbortController().signal, progress: (...homes: [number, number]) => void told.push(homes) }
    const measurement = await measured({ places, ties }, asked, watch)
    expect(measurement.methods.map(({ method }) => method)).toEqual(expect.arrayContaining(['random', 'gravity', 'katz', 'pagerank', 'ours-without-ties']))
    const questions = new Set(measurement.methods.map(({ warm, cold }) => `${warm.questions} ${cold.questions}`))
    expect([...questions]).toEqual([`${measurement.measures.warm.questions} ${measurement.measures.cold.questions}`])
    expect(told).toEqual([[1, 2], [2, 2]])
    expect(await measured({ places, ties }, asked, watch)).toEqual(measurement)
  })

  test('stops when told to, and is refused on too few ties', async () => {
    const stopping = new AbortController()
    const watch = { signal: stopping.signal, progress: () => stopping.abort(new Error('enough')) }
    await expect(measured({ places, ties }, { seed: 1, homes: 500 }, watch)).rejects.toThrow('enough')
    const few = { from: ties.from.slice(0, 100), to: ties.to.slice(0, 100) }
    await expect(measured({ places, ties: few }, asked, watch)).rejects.toThrow(Invalid)
  })

  test('is background work of an officer, whose result the page shows', async ({ world }) => {
    await load(world)
    await expect(askForMeasurement(world.as({ roles: ['reader'] }), asked)).rejects.toThrow(Forbidden)
    expect(await lastMeasurement(world.ctx)).toBeNull()
    const site = await siteOf(world, { pages: [web] })
    const id = await askForMeasurement(world.ctx, asked)
    expect(await (await site.get('/find/quality')).text()).toContain('Waiting for its turn.')
    await finish(world, id)
    expect(await lastMeasurement(world.ctx)).toMatchObject({ ...asked, ties: tieRows.length })
    const page = await (await site.get('/find/quality?of=own')).text()
    expect(page).toContain('On the twinnings loaded here</strong>')
    expect(page).toMatch(/Measured on .* on \d,\d{3} twinnings, at most 4 homes of each kind/)
    expect(page).toContain('All paths, short ones more (Katz)')
  })
})

const realCountries = ['FR', 'DE', 'PL', 'IT', 'JP', 'CN', 'US', 'BR']
const realCountry = new Map([...new Set(places.countries)].map((code, i) => [code, realCountries[i]!]))
const realId = (row: number) => `gn${row + 1}`

/** Each tie once, and none of a place with itself. */
const tieRows = [...new Set(Array.from(ties.from, (from, k) => [from, ties.to[k]!].sort((a, b) => a - b)).filter(([a, b]) => a !== b).map(([a, b]) => `${realId(a!)},${realId(b!)}`))]

/** The made-up world as files, with ids and countries that a file may hold, and a home in it. */
async function load(world: World): Promise<void> {
  const cell = (value: number) => (Number.isNaN(value) ? '' : Math.max(1, Math.round(value)))
  const placeRows = places.ids.map((_, i) =>
    [realId(i), `Place ${i}`, realCountry.get(places.countries[i]!), places.latitudes[i], places.longitudes[i], cell(places.populations[i]!)].join(','))
  const everyone = world.as({ home: null })
  await importPlaces(everyone, { file: 'places.csv', bytes: bytesOf(['place_id,name,country,lat,lon,population', ...placeRows]) })
  await importTwinnings(everyone, { file: 'twin_pairs.csv', bytes: bytesOf(['a_id,b_id', ...tieRows]) })
  await reviseHome(world.ctx, { placeIds: [realId(ties.from[0]!)] })
}

async function* bytesOf(lines: readonly string[]) {
  yield new TextEncoder().encode(`${lines.join('\n')}\n`)
}

async function finish(world: World, id: number): Promise<void> {
  const runner = startRunner({ store: world.store, kinds: [modelTest], now: () => new Date(), report: (error) => { throw error } })
  try {
    for await (const { finishedAt } of followJob(world.ctx, { id })) if (finishedAt) return
  } finally {
    await runner.stop()
  }
}
