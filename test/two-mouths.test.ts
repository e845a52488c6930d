import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { copiedDataDir } from './stores.ts'

const bin = fileURLToPath(new URL('../bin/entente', import.meta.url))
let data: string
let server: ChildProcess | undefined

beforeEach(async () => {
  data = await copiedDataDir()
})

afterEach(async () => {
  await stop()
  rmSync(data, { recursive: true })
})

function start(args: string[]): ChildProcess {
  const { DATABASE_URL: _, ...env } = process.env
  return spawn(process.execPath, [bin, ...args], {
    env: { ...env, ENTENTE_DATA: data, PORT: '0', ENTENTE_LANG: 'en', LOG_LEVEL: 'silent' },
  })
}

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const program = start(args)
  program.stdin!.end('')
  let [out, err] = ['', '']
  program.stdout!.on('data', (chunk: Buffer) => (out += chunk.toString()))
  program.stderr!.on('data', (chunk: Buffer) => (err += chunk.toString()))
  const [code] = (await once(program, 'close')) as [number]
  return { code, out, err }
}

/** Resolves with the address once the server says that it listens. */
async function serve(): Promise<string> {
  server = start(['serve'])
  let said = ''
  for await (const chunk of server.stdout!) {
    said += String(chunk)
    const address = /sign-in\?token=\S+\n/.test(said) && /http:\/\/\S+/.exec(said)?.[0]
    if (address) return address
  }
  throw new Error(`the server ended: ${said}`)
}

async function stop(): Promise<number | null> {
  if (!server || server.exitCode !== null || server.signalCode !== null) return null
  server.kill('SIGTERM')
  const [code] = (await once(server, 'exit')) as [number]
  return code
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
    const address = await serve()
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
    const address = await serve()
    const second = await run('serve')
    expect(second.code).toBe(1)
    expect(second.err).toMatch(/^error: another Entente is running on /)
    expect((await fetch(`${address}/readyz`)).status).toBe(200)
  })

  test('a server told to stop finishes, frees the folder and leaves no socket', async () => {
    await serve()
    expect(await stop()).toBe(0)
    expect(statSync(join(data, 'entente.sock'), { throwIfNoEntry: false })).toBeUndefined()
    expect((await run('world', 'status', '--json')).code).toBe(0)
  })

  test('a server that is killed leaves a socket that the next command is not misled by', async () => {
    await serve()
    server!.kill('SIGKILL')
    await once(server!, 'exit')
    expect((await run('world', 'status', '--json')).code).toBe(0)
  })
})
