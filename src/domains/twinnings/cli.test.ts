import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { Context } from '#platform/context.ts'
import type { Io } from '#platform/cli/command.ts'
import { test } from '#test/world.ts'
import { findCommand } from '#faces/cli/cli.ts'
import { commands } from './cli.ts'

const places = `place_id,name,country,lat,lon,population,type,han_names
gn2644688,Leeds,GB,53.7965,-1.5478,536280,city,列斯|利兹
gn1808926,Hangzhou,CN,30.2936,120.1614,9236032,city,杭州|杭州市
x-za-durban,"Durban, eThekwini",ZA,-29.8579,31.0292,,city,
`

const twinnings = `a_id,b_id,start_year,source,confidence,last_seen
gn1808926,gn2644688,1988,wp26|wd22,high,2026
x-za-durban,gn2644688,,wp26,,2026
`

function folder() {
  const dir = mkdtempSync(join(tmpdir(), 'entente-'))
  return (name: string, content: string | Uint8Array) => {
    const path = join(dir, name)
    writeFileSync(path, content)
    return path
  }
}

async function run(ctx: Context, line: string) {
  const printed = { out: '', err: '' }
  const io: Io = {
    path: (name) => name,
    read: () => Promise.reject(new Error('no standard input')),
    out: (text) => void (printed.out += text),
    err: (text) => void (printed.err += text),
    isTerminal: false,
    locale: 'en',
    signal: new AbortController().signal,
  }
  const argv = line.split(' ')
  const command = await findCommand({ world: async () => commands }, argv)
  if (command.needs !== 'store') throw new Error('world commands need the store')
  const isFlag = (word: string) => word.startsWith('--')
  const values = Object.fromEntries(argv.filter(isFlag).map((flag) => [flag.slice(2), true]))
  const positionals = argv.slice(command.name.split(' ').length).filter((word) => !isFlag(word))
  const code = await command.run(io, { values, positionals }, ctx)
  return { code, ...printed }
}

async function status(ctx: Context) {
  return JSON.parse((await run(ctx, 'world status --json')).out)
}

test('an empty store says so in zeros', async ({ world }) => {
  expect(await status(world.ctx)).toEqual({ places: 0, twinnings: 0, countries: 0, imports: [] })
})

test('places and twinnings are imported, and the same files again change nothing', async ({ world }) => {
  const write = folder()
  const [placeFile, tieFile] = [write('places.csv', places), write('ties.csv', twinnings)]
  const first = await run(world.ctx, `world import places ${placeFile} --json`)
  expect(JSON.parse(first.out)).toEqual({ table: 'places', read: 3, added: 3, changed: 0, unchanged: 0, total: 3 })
  const again = await run(world.ctx, `world import places ${placeFile} --json`)
  expect(JSON.parse(again.out)).toEqual({ table: 'places', read: 3, added: 0, changed: 0, unchanged: 3, total: 3 })
  expect(JSON.parse((await run(world.ctx, `world import twinnings ${tieFile} --json`)).out)).toMatchObject({ added: 2 })
  expect(JSON.parse((await run(world.ctx, `world import twinnings ${tieFile} --json`)).out)).toMatchObject({
    added: 0, changed: 0, unchanged: 2, total: 2,
  })
  expect(await status(world.ctx)).toMatchObject({
    places: 3,
    twinnings: 2,
    countries: 3,
    imports: [
      { table: 'places', file: 'places.csv', rows: 3, at: world.ctx.now.toISOString() },
      { table: 'places' }, { table: 'twinnings' }, { table: 'twinnings' },
    ],
  })
})

test('one bad line refuses the whole file and every bad line is named', async ({ world }) => {
  const file = folder()('bad.csv', `name,place_id,country,lat,lon,population
Leeds,gn1,GB,53.8,-1.5,
North,gn2,GB,95,-1.5,
Nowhere,,UK,53.8,1e3,many
`)
  expect(await run(world.ctx, `world import places ${file}`)).toEqual({
    code: 2,
    out: '',
    err: [
      'line 3 field lat: got 95; allowed: a number from -90 to 90',
      'line 4 field place_id: got nothing; allowed: gn<GeoNames id>, Q<Wikidata id> or x-<country>-<slug>',
      'line 4 field country: got "UK"; allowed: an ISO 3166-1 alpha-2 code (XK for Kosovo)',
      'line 4 field lon: got "1e3"; allowed: a number from -180 to 180',
      'line 4 field population: got "many"; allowed: a whole number from 0 to 2000000000',
      '',
    ].map((line) => line && `error: file ${file}: ${line}`).join('\n'),
  })
  expect(await status(world.ctx)).toMatchObject({ places: 0, imports: [] })
})

test('unknown places and self-pairs are refused, and no more than a hundred lines are printed', async ({ world }) => {
  const write = folder()
  await run(world.ctx, `world import places ${write('places.csv', places)}`)
  const file = write('ties.csv', `a_id,b_id\ngn1,gn2644688\ngn2644688,gn2644688\n${'gn7,gn8\n'.repeat(200)}`)
  const { code, err } = await run(world.ctx, `world import twinnings ${file}`)
  expect(code).toBe(2)
  expect(err.split('\n').slice(0, 2)).toEqual([
    `error: file ${file}: line 2 field a_id: got "gn1"; allowed: a place_id of the catalogue; import the places first`,
    `error: file ${file}: line 3 field b_id: got "gn2644688"; allowed: another place than a_id`,
  ])
  expect(err.trimEnd().split('\n')).toHaveLength(100)
})

test('with --keep-going the good lines are stored and the bad ones written with a reason', async ({ world }) => {
  const write = folder()
  const file = write('places.csv', `${places}gn9,"Bad, place",GB,200,0,,,\ngn10,Short\n`)
  const { code, out } = await run(world.ctx, `world import places ${file} --keep-going --json`)
  expect(code).toBe(0)
  expect(JSON.parse(out)).toEqual({ table: 'places', read: 5, added: 3, changed: 0, unchanged: 0, total: 3 })
  expect(readFileSync(`${file}.rejected.csv`, 'utf8')).toBe(`place_id,name,country,lat,lon,population,type,han_names,reason
gn9,"Bad, place",GB,200,0,,,,lat: allowed: a number from -90 to 90
gn10,Short,,,,,,,country: allowed: the 8 values of the header
`)
})

test('a clean file leaves no rejects behind', async ({ world }) => {
  const file = folder()('places.csv', places)
  await run(world.ctx, `world import places ${file} --keep-going`)
  expect(existsSync(`${file}.rejected.csv`)).toBe(false)
})

test('a repeated row and a reversed pair are one row each', async ({ world }) => {
  const write = folder()
  await run(world.ctx, `world import places ${write('places.csv', places + places.split('\n')[1] + '\n')}`)
  const ties = write('ties.csv', `${twinnings}gn2644688,gn1808926,,wd16,,\n`)
  expect(JSON.parse((await run(world.ctx, `world import twinnings ${ties} --json`)).out)).toEqual({
    table: 'twinnings', read: 3, added: 2, changed: 0, unchanged: 1, total: 2,
  })
  expect(JSON.parse((await run(world.ctx, `world import twinnings ${ties} --json`)).out)).toMatchObject({ changed: 0 })
})

test('replacing places needs twinnings to be empty; replacing twinnings empties them first', async ({ world }) => {
  const write = folder()
  const [placeFile, tieFile] = [write('places.csv', places), write('ties.csv', twinnings)]
  await run(world.ctx, `world import places ${placeFile}`)
  await run(world.ctx, `world import twinnings ${tieFile}`)
  await expect(run(world.ctx, `world import places ${placeFile} --replace`)).rejects.toThrow('twinnings')
  const one = write('one.csv', 'a_id,b_id\ngn1808926,gn2644688\n')
  expect(JSON.parse((await run(world.ctx, `world import twinnings ${one} --replace --json`)).out)).toEqual({
    table: 'twinnings', read: 1, added: 1, changed: 0, unchanged: 0, total: 1,
  })
})

test('files that are no UTF-8 table are refused as a whole, even with --keep-going', async ({ world }) => {
  const write = folder()
  const utf16 = write('utf16.csv', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(places, 'utf16le')]))
  const latin1 = write('latin1.csv', Buffer.from('place_id,name,country,lat,lon\ngn1,Mérida,MX,20,-89\n', 'latin1'))
  const wrongHeader = write('header.csv', 'id,name,country,lat,lon\ngn1,A,GB,1,1\n')
  const lines = async (file: string) => (await run(world.ctx, `world import places ${file} --keep-going`)).err
  expect(await lines(utf16)).toBe(`error: file ${utf16}: got UTF-16; allowed: UTF-8 text\n`)
  expect(await lines(latin1)).toBe(`error: file ${latin1}: got bytes that are not UTF-8 near line 1; allowed: UTF-8 text\n`)
  expect(await lines(wrongHeader)).toBe(
    `error: file ${wrongHeader}: line 1 field place_id: got nothing; allowed: a header with the columns place_id, name, country, lat, lon\n`,
  )
  expect(await lines(write('empty.csv', ''))).toContain('got an empty file; allowed: a header line')
  expect(await lines('/nowhere.csv')).toBe('error: file /nowhere.csv: got no such file; allowed: a CSV file that can be read\n')
})

test('what is exported is what was imported', async ({ world }) => {
  const write = folder()
  await run(world.ctx, `world import places ${write('places.csv', places)}`)
  await run(world.ctx, `world import twinnings ${write('ties.csv', twinnings)}`)
  const exported = async (table: string) => (await run(world.ctx, `world export ${table}`)).out
  const [placesBefore, tiesBefore] = [await exported('places'), await exported('twinnings')]
  expect(placesBefore).toContain('gn2644688,Leeds,,,GB,city')
  expect(JSON.parse((await run(world.ctx, `world import places ${write('p.csv', placesBefore)} --json`)).out)).toMatchObject({
    changed: 0, unchanged: 3,
  })
  expect(JSON.parse((await run(world.ctx, `world import twinnings ${write('t.csv', tiesBefore)} --json`)).out)).toMatchObject({
    changed: 0, unchanged: 2,
  })
})
