import { execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// `node test/postgres.ts COMMAND…` runs a command, as `vitest run`, on a PostgreSQL server that lives as long as the command. The
// server has no port: it is reached through a socket in its own folder, whose address is in TEST_DATABASE_URL.

const [command, ...args] = process.argv.slice(2)
const programs = newestPrograms()
if (!programs || !command) {
  console.error(command ? 'PostgreSQL is missing: install the Debian package postgresql' : 'usage: node test/postgres.ts COMMAND…')
  process.exit(1)
}

const folder = mkdtempSync(join(tmpdir(), 'entente-postgres-'))
const owner = rootsDeputy()
if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid!)
const data = join(folder, 'data')
// Nothing here must outlive a power cut; everything else is as Debian ships it.
const settings = ['fsync=off', 'listen_addresses=', `unix_socket_directories=${folder}`].flatMap((text) => ['-c', text])

run('initdb', '--auth=trust', '--username=postgres', '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync', data)
run('pg_ctl', 'start', '--wait', '--silent', '--log', join(folder, 'log'), '-D', data, '-o', settings.join(' '))
const TEST_DATABASE_URL = `postgresql://localhost/postgres?host=${folder}&user=postgres`
const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, TEST_DATABASE_URL } })
child.on('error', (error) => stop(1, error.message))
child.on('exit', (code) => stop(code ?? 1))

function stop(exitCode: number, message = ''): void {
  if (message) console.error(message)
  run('pg_ctl', 'stop', '--mode=immediate', '--silent', '-D', data)
  rmSync(folder, { recursive: true })
  process.exitCode = exitCode
}

function run(program: string, ...args: string[]): void {
  execFileSync(join(programs!, program), args, { ...owner, cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
}

function newestPrograms(): string | undefined {
  const root = '/usr/lib/postgresql'
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : []
  return versions.map((version) => join(root, version, 'bin')).find((bin) => existsSync(join(bin, 'postgres')))
}

/** PostgreSQL refuses to run as root; Debian's package comes with a user for it. */
function rootsDeputy(): { uid?: number; gid?: number } {
  if (process.getuid!() !== 0) return {}
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}
