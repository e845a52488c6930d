// `npm run app` on a machine with Node 20 or newer and nothing else: install, build, start.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const stamp = join(root, 'node_modules/.entente-lock')
const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex')

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  console.error('Installing the packages (about a minute the first time) ...')
  run('npm', ['ci', '--ignore-scripts', '--no-fund', '--no-audit', '--loglevel=error'])
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, lock)
}
run('npm', ['run', '--silent', 'build'])
const server = spawn('npm', ['run', '--silent', 'start', '--', ...process.argv.slice(2)], options())
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal))
server.on('exit', (code) => process.exit(code ?? 0))

function run(command, args) {
  const { status, signal } = spawnSync(command, args, options())
  if (status !== 0) process.exit(signal ? 130 : (status ?? 1))
}

function options() {
  return { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' }
}
