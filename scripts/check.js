// `npm run check`: the one gate. Runs on a fresh machine with Node 20 or newer; each step prints its time.
//   --no-install   keep node_modules as it is     --only lint,types   run only these steps
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const reports = mkdtempSync(join(tmpdir(), 'entente-check-'))
const browsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const started = Date.now()

/** Tests that have nothing to do with a database server, or are about the embedded one. */
const embeddedOnly = ['src/core/**', 'test/durability/**', 'test/journeys/**', 'test/*.test.ts', 'src/platform/govuk/**']

const steps = {
  install: () => run('npm', ['ci', '--ignore-scripts', '--no-fund', '--no-audit', '--loglevel=error']),
  machine: () => {
    needDebianPackage('chromium', 'the browser journeys', () => browsers.some((path) => existsSync(path)))
    needDebianPackage('postgresql', 'the tests on a PostgreSQL server', hasPostgres)
    needDebianPackage('fonts-noto-cjk', 'Chinese text in the screenshots', () => existsSync('/usr/share/fonts/opentype/noto'))
  },
  build: () => run('npm', ['run', '--silent', 'build']),
  lint: () => run('npm', ['run', '--silent', 'lint']),
  types: () => run('npm', ['run', '--silent', 'types']),
  architecture: () => run('npm', ['run', '--silent', 'architecture']),
  docs: () => run('npm', ['run', '--silent', 'docs', '--', '--check']),
  tests: () => test('tests', []),
  postgres: () => test('postgres', embeddedOnly.flatMap((pattern) => ['--exclude', pattern]), ['node', 'test/postgres.ts']),
}

const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1].split(',') : Object.keys(steps)
for (const [name, step] of Object.entries(steps)) {
  if (!only.includes(name) || (name === 'install' && process.argv.includes('--no-install'))) continue
  const begun = Date.now()
  console.log(`\n== ${name}`)
  step()
  console.log(`== ${name}: ${seconds(begun)} s`)
}
const counts = readdirSync(reports).map((file) => JSON.parse(readFileSync(join(reports, file), 'utf8')))
const sum = (key) => counts.reduce((total, report) => total + report[key], 0)
rmSync(reports, { recursive: true })
console.log(`\ncheck passed in ${seconds(started)} s`)
console.log(`tests: ${sum('numPassedTests')} passed, ${sum('numFailedTests')} failed, ${sum('numPendingTests')} skipped`)

function test(name, args, [command, ...before] = []) {
  const vitest = ['npx', '--no-install', 'vitest', 'run', ...args, '--reporter=default', '--reporter=json']
  const [program, ...rest] = [...(command ? [command, ...before] : []), ...vitest, `--outputFile.json=${join(reports, `${name}.json`)}`]
  run(program, rest)
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
  if (status === 0) return
  console.error(`\ncheck failed: ${command} ${args.join(' ')} ${error ? error.message : `ended with ${status}`}`)
  process.exit(1)
}

/** Installs a missing Debian package when it may; otherwise stops and says what is missing and for what. */
function needDebianPackage(name, purpose, isThere) {
  if (isThere()) return
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (mayInstall) {
    console.log(`installing ${name} for ${purpose}`)
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env })
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], { stdio: 'inherit', env })
  }
  if (isThere()) return
  console.error(`check failed: ${name} is missing, needed for ${purpose}. Install it with: apt-get install ${name}`)
  process.exit(1)
}

function hasPostgres() {
  return existsSync('/usr/lib/postgresql') && readdirSync('/usr/lib/postgresql').some((version) => existsSync(`/usr/lib/postgresql/${version}/bin/initdb`))
}

function seconds(since) {
  return ((Date.now() - since) / 1000).toFixed(0)
}
