import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { strToU8, zipSync } from 'fflate'
import { expect } from 'vitest'
import type { Context } from '#platform/context.ts'
import { test } from '#test/world.ts'
import { cataloguePlaces } from './catalogue.ts'
import { takeIn, type Intake } from './load.ts'
import { importPlaces, placeColumns, placeCounts, resolvePlace, updatePlaces } from './places.ts'
import type { PlaceRow } from './place-row.ts'

async function* firstOf(count: number, stop?: AbortController): AsyncGenerator<PlaceRow> {
  let taken = 0
  for await (const place of cataloguePlaces()) {
    if (taken++ === count) break
    yield place
    if (taken === 10_000) stop?.abort(new Error('stopped by a person'))
  }
}

function intake(signal = new AbortController().signal): Intake {
  return { file: 'catalogue', origin: 'catalogue', exceptFrom: ['catalogue'], job: { signal, progress: () => {} } }
}

async function imported(ctx: Context, text: string) {
  async function* bytes() {
    yield new TextEncoder().encode(text)
  }
  return importPlaces(ctx, { file: 'places.csv', bytes: bytes() })
}

test('a catalogue taken in twice changes nothing the second time', async ({ world }) => {
  expect(await takeIn(world.ctx, firstOf(50), intake())).toEqual({ read: 50, added: 50, changed: 0 })
  expect(await takeIn(world.ctx, firstOf(50), intake())).toEqual({ read: 50, added: 0, changed: 0 })
  expect((await placeColumns(world.ctx)).ids).toHaveLength(50)
})

test('a first load that is cut off takes back what it had added', async ({ world }) => {
  const stop = new AbortController()
  await expect(takeIn(world.ctx, firstOf(25_000, stop), intake(stop.signal))).rejects.toThrow('stopped by a person')
  expect(await placeCounts(world.ctx)).toMatchObject({ places: 0, imports: [] })
})

test('what a file said stays, and the catalogue fills its gaps, whichever comes first', async ({ world }) => {
  const soldeu = 'place_id,name,country,lat,lon\ngn3038999,Soldeu today,AD,42.5,1.6\n'
  const name = async () => resolvePlace(world.ctx, 'gn3038999')
  await imported(world.ctx, soldeu)
  await takeIn(world.ctx, firstOf(5), intake())
  expect(await name()).toMatchObject({ name: 'Soldeu today', lat: 42.5, population: 602, timezone: 'Europe/Andorra' })
  expect(await imported(world.ctx, soldeu)).toMatchObject({ changed: 0, unchanged: 1 })
})

test('newer places of GeoNames replace the older ones of the catalogue', async ({ world }) => {
  await takeIn(world.ctx, firstOf(5), intake())
  const line = '3038999\tSoldeu\tSoldeu\t\t42.57688\t1.66769\tP\tPPL\tAD\t\t02\t\t\t\t701\t\t1832\tEurope/Andorra\t2026-01-01\n'
  const zip = zipSync({ 'cities500.txt': strToU8(line) })
  const headers = { 'last-modified': 'Mon, 16 Nov 2026 03:00:00 GMT' }
  const server = createServer((request, response) =>
    void (request.url === '/dump/cities500.zip' ? response.writeHead(200, headers).end(zip) : response.writeHead(404).end()))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const { job } = intake()
  expect(await updatePlaces(world.ctx, { source: `${address}/dump/` }, job)).toEqual({ read: 1, added: 0, changed: 1 })
  expect(await resolvePlace(world.ctx, 'Soldeu')).toMatchObject({ population: 701, source: 'GeoNames cities500 2026-11' })
  await expect(updatePlaces(world.ctx, { source: `${address}/gone/` }, job)).rejects.toThrow('could not be fetched')
  server.close()
})
