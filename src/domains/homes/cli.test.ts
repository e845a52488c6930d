import { expect } from 'vitest'
import { findCommand } from '#faces/cli/cli.ts'
import { importPlaces } from '#domains/places/places.ts'
import type { Io } from '#platform/cli/command.ts'
import type { Context } from '#platform/context.ts'
import { test as base, type World } from '#test/world.ts'
import { commands } from './cli.ts'

const placeFile = 'place_id,name,country,lat,lon\ngn1,Leeds,GB,53.8,-1.55\n'

async function* bytesOf(text: string) {
  yield new TextEncoder().encode(text)
}

const test = base.extend<{ world: World }>({
  world: async ({ world }, use) => {
    await importPlaces(world.ctx, { file: 'places.csv', bytes: bytesOf(placeFile) })
    await use(world)
  },
})

async function run(ctx: Context, name: string, values: Record<string, string | string[] | boolean>) {
  let out = ''
  const io: Io = {
    path: (name) => name,
    read: () => Promise.reject(new Error('no standard input')),
    out: (text) => void (out += text),
    err: () => {},
    isTerminal: false,
    locale: 'en',
    signal: new AbortController().signal,
  }
  const command = await findCommand({ home: async () => commands }, name.split(' '))
  if (command.needs !== 'store') throw new Error('the home is in the store')
  expect(await command.run(io, { values, positionals: [] }, ctx)).toBe(0)
  return out
}

test('a home is set up and shown on the command line', async ({ world }) => {
  await run(world.ctx, 'home set', { place: ['Leeds'], strengths: 'health=4,culture=3', first: 'China,IN', 'max-distance': '9000' })
  const shown = await run(world.ctx, 'home show', {})
  expect(shown).toContain('Version 1\n  Places: Leeds (gn1)\n  Strengths: Health and life sciences 4, Culture and heritage 3\n')
  expect(shown).toContain('Needs: Not said')
})

test('what is not named stays, a level left out becomes unknown, and a limit can be lifted', async ({ world }) => {
  await run(world.ctx, 'home set', { place: ['gn1'], strengths: 'health=4', needs: 'students=3', 'max-distance': '9000' })
  const changed = JSON.parse(await run(world.ctx, 'home set', { strengths: 'health=,culture=2', 'max-distance': 'none', json: true }))
  expect(changed).toMatchObject({ version: 2, profile: { placeIds: ['gn1'], maxDistanceKm: null } })
  expect(changed.profile.sectors).toEqual([{ sector: 'students', strength: null, need: 3 }, { sector: 'culture', strength: 2, need: null }])
  expect(JSON.parse(await run(world.ctx, 'home show', { version: '1', json: true })).profile.maxDistanceKm).toBe(9000)
})

test.for<[Record<string, string>, string]>([
  [{ strengths: 'health=5' }, '--strengths'],
  [{ strengths: 'health' }, '--strengths'],
  [{ first: 'Atlantis' }, '--first'],
  [{ 'max-distance': 'far' }, 'maxDistanceKm'],
  [{ languages: 'English' }, 'languages.0'],
])('refuses %j', async ([options, path], { world }) => {
  await expect(run(world.ctx, 'home set', { place: ['Leeds'], ...options })).rejects.toMatchObject({ problems: [{ path }] })
})

test('says what to do while there is no home', async ({ world }) => {
  await expect(run(world.ctx, 'home show', {})).rejects.toThrow('entente home set --place NAME')
})
