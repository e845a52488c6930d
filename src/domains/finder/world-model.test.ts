import { expect, vi } from 'vitest'
import { importPlaces } from '#domains/places/places.ts'
import { importTwinnings } from '#domains/twinnings/twinnings.ts'
import type { Context } from '#platform/context.ts'
import type { Keep } from '#platform/keep.ts'
import { test } from '#test/world.ts'

/** Keeps in memory, and counts what was asked for and kept. */
function keepInMemory() {
  const files = new Map<string, { key: string; bytes: Buffer }>()
  const done: string[] = []
  const keep: Keep = {
    read: async (name, key) => (files.get(name)?.key === key ? files.get(name)!.bytes : null),
    write: async (name, key, bytes) => {
      files.set(name, { key, bytes })
      done.push(name)
    },
  }
  return { keep, files, done }
}

/** The world as a process sees it that has just started, and the list of a home in it. */
async function listInNewProcess(ctx: Context): Promise<string[]> {
  vi.resetModules()
  const { finderWorld, likeliest } = await import('./finder.ts')
  return likeliest(await finderWorld(ctx), { home: 'gn2644688', country: null, limit: 10 })
}

const placeFile = `place_id,name,country,lat,lon,population
gn2644688,Leeds,GB,53.796,-1.548,516298
gn2634910,Wakefield,GB,53.683,-1.498,99251
gn1808926,Hangzhou,CN,30.294,120.161,9236032
gn1790587,Xiangyang,CN,32.042,112.145,1294733
gn2998324,Lille,FR,50.633,3.059,234475
gn2996944,Lyon,FR,45.748,4.847,522969
gn2935517,Dortmund,DE,51.515,7.466,588462
`

async function load(ctx: Context): Promise<void> {
  await importPlaces(ctx, { file: 'places.csv', bytes: bytesOf(placeFile) })
  await importTwinnings(ctx, { file: 'twinnings.csv', bytes: bytesOf('a_id,b_id\ngn2644688,gn2998324\ngn1790587,gn2634910\n') })
}

test('a process that finds the world kept answers as one that works it out, and keeps nothing anew', async ({ world }) => {
  await load(world.as({ home: null }))
  const { keep, done } = keepInMemory()
  const worked = await listInNewProcess(world.ctx)
  expect(worked.toSorted()).toEqual(['gn1790587', 'gn1808926', 'gn2935517', 'gn2996944'])
  expect(await listInNewProcess({ ...world.ctx, keep })).toEqual(worked)
  expect(done).toEqual(['catalogue', 'graph'])
  expect(await listInNewProcess({ ...world.ctx, keep })).toEqual(worked)
  expect(done).toEqual(['catalogue', 'graph'])
})

test('after another tie the graph alone is made anew, after another place both', async ({ world }) => {
  const everyone = world.as({ home: null })
  await load(everyone)
  const { keep, done } = keepInMemory()
  const before = await listInNewProcess({ ...world.ctx, keep })
  await importTwinnings(everyone, { file: 'more.csv', bytes: bytesOf(`a_id,b_id\ngn2644688,${before[0]}\n`) })
  expect(await listInNewProcess({ ...world.ctx, keep })).not.toContain(before[0])
  expect(done).toEqual(['catalogue', 'graph', 'graph'])
  await importPlaces(everyone, { file: 'more.csv', bytes: bytesOf('place_id,name,country,lat,lon,population\ngn3037854,Amiens,FR,49.9,2.3,143086\n') })
  expect(await listInNewProcess({ ...world.ctx, keep })).toContain('gn3037854')
  expect(done).toEqual(['catalogue', 'graph', 'graph', 'catalogue', 'graph'])
})

test('a kept file that is cut short is worked out again', async ({ world }) => {
  await load(world.as({ home: null }))
  const { keep, files } = keepInMemory()
  const worked = await listInNewProcess({ ...world.ctx, keep })
  for (const file of files.values()) file.bytes = file.bytes.subarray(0, file.bytes.length >> 1)
  expect(await listInNewProcess({ ...world.ctx, keep })).toEqual(worked)
})

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text)
}
