import { once } from 'node:events'
import { rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { programOn, type Running } from './program.ts'
import { copiedDataDir } from './stores.ts'

let data: string
let program: ReturnType<typeof programOn>
let server: Running | undefined

beforeEach(async () => {
  data = await copiedDataDir()
  program = programOn(data)
})

afterEach(async () => {
  await server?.stop()
  server = undefined
  rmSync(data, { recursive: true })
})

const run = (...args: string[]) => program.run(...args)

async function serve(): Promise<Running> {
  server = await program.serve()
  return server
}

const calls = [
  ['home', 'show'],
  ['home', 'set', '--place', 'Atlantis'],
  ['find', '--home', 'Atlantis', '--json'],
  ['world', 'status', '--json'],
  ['world', 'import', 'places', 'no-such-file.csv'],
  ['world', 'swallow'],
]

describe('one program, two mouths', () => {
  test('a command says the same, with the same exit code, alone and inside the running server', async () => {
    // With a world of its own the server has no reason to load the catalogue meanwhile.
    const file = join(data, 'places.csv')
    writeFileSync(file, 'place_id,name,country,lat,lon\ngn2644688,Leeds,GB,53.8,-1.55\ngn1791247,Wuhan,CN,30.58,114.27\n')
    expect((await run('world', 'import', 'places', file)).code).toBe(0)
    const alone = []
    for (const call of calls) alone.push(await run(...call))
    const { address } = await serve()
    expect((await fetch(`${address}/healthz`)).status).toBe(200)
    expect(statSync(join(data, 'entente.sock')).mode & 0o777).toBe(0o600)
    for (const [i, call] of calls.entries()) expect(await run(...call), call.join(' ')).toEqual(alone[i])
    expect(alone.map(({ code }) => code)).toEqual([2, 2, 2, 0, 2, 2])
  })

  test('a letter is read for the home of the installation, alone and inside the running server', async () => {
    const letter = join(data, 'letter.txt')
    writeFileSync(letter, 'A delegation of six from Leeds would like to visit Wuhan in May.')
    const read = async () =>
      (JSON.parse((await run('read', '--input', letter, '--json')).out) as { place: { name: string } | null }).place?.name
    expect(await read()).toBeUndefined() // no home yet: the British city is taken for the one written to
    const file = join(data, 'places.csv')
    writeFileSync(file, 'place_id,name,country,lat,lon\ngn2644688,Leeds,GB,53.8,-1.55\ngn1791247,Wuhan,CN,30.58,114.27\n')
    await run('world', 'import', 'places', file)
    await run('home', 'set', '--place', 'Wuhan')
    expect(await read()).toBe('Leeds')
    await serve()
    expect(await read()).toBe('Leeds')
  })

  test('a second server on the same folder is refused with exit code 1, and the first goes on', async () => {
    const { address } = await serve()
    const second = await run('serve')
    expect(second.code).toBe(1)
    expect(second.err).toMatch(/^error: another Entente is running on /)
    expect((await fetch(`${address}/readyz`)).status).toBe(200)
  })

  test('a server told to stop finishes, frees the folder and leaves no socket', async () => {
    const { stop } = await serve()
    expect(await stop()).toBe(0)
    expect(statSync(join(data, 'entente.sock'), { throwIfNoEntry: false })).toBeUndefined()
    expect((await run('world', 'status', '--json')).code).toBe(0)
  })

  test('a server that is killed leaves a socket that the next command is not misled by', async () => {
    const { process } = await serve()
    process.kill('SIGKILL')
    await once(process, 'exit')
    expect((await run('world', 'status', '--json')).code).toBe(0)
  })
})
