import { execFile } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { domains } from '../architecture.js'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

interface Cruise {
  summary: { violations: { from: string; to: string; rule: { name: string } }[]; totalCruised: number }
  modules: { source: string }[]
}

function cruise(folder: string): Promise<Cruise> {
  const program = join(root, 'node_modules/.bin/depcruise')
  const args = ['--config', '.dependency-cruiser.js', '--output-type', 'json', 'src']
  return new Promise((done, failed) => {
    execFile(program, args, { cwd: folder, maxBuffer: 256e6 }, (error, stdout) =>
      stdout ? done(JSON.parse(stdout) as Cruise) : failed(error ?? new Error('nothing was cruised')),
    )
  })
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file))
}

describe('the house', () => {
  test('keeps its own rules, and the check has seen every source file', async () => {
    const { summary, modules } = await cruise(root)
    expect(summary.violations.map(({ from, to, rule }) => `${rule.name}: ${from} -> ${to}`)).toEqual([])
    const seen = modules.map(({ source }) => source).filter((source) => /^src\/.*\.tsx?$/.test(source))
    expect(seen.length).toBe(sourceFiles(join(root, 'src')).length)
    expect(seen.length).toBeGreaterThan(100)
  })

  test('the table is sorted by level: a domain uses only those above it', () => {
    const names = Object.keys(domains)
    for (const [name, uses] of Object.entries(domains)) {
      for (const used of uses) expect(names.indexOf(used), `${name} -> ${used}`).toBeLessThan(names.indexOf(name))
    }
  })

  test('every domain folder has its row in the table, and every row its folder', () => {
    expect(readdirSync(join(root, 'src/domains')).sort()).toEqual(Object.keys(domains).sort())
  })
})

describe('a planted violation is caught', () => {
  let house: string

  beforeEach(async () => {
    house = await mkdtemp(join(tmpdir(), 'entente-house-'))
    for (const file of ['architecture.js', '.dependency-cruiser.js', 'tsconfig.json', 'package.json']) {
      await cp(join(root, file), join(house, file))
    }
    await plant('src/main.ts', "import './domains/places/places.ts'\nimport './domains/homes/homes.ts'\n")
    await plant('src/domains/places/places.ts', "export { rows as places } from './store.ts'\n")
    await plant('src/domains/places/store.ts', 'export const rows = 1\n')
    await plant('src/domains/homes/homes.ts', "export { places } from '../places/places.ts'\n")
  })

  afterEach(() => rm(house, { recursive: true }))

  async function plant(path: string, text: string): Promise<void> {
    await mkdir(dirname(join(house, path)), { recursive: true })
    await writeFile(join(house, path), text)
  }

  async function rulesBroken(): Promise<string[]> {
    const { summary } = await cruise(house)
    return [...new Set(summary.violations.map(({ rule }) => rule.name))].sort()
  }

  const planted: [what: string, rule: string, path: string, text: string][] = [
    ['core imports a domain', 'core-imports-only-core', 'src/core/rank/x.ts', "import '../../domains/places/places.ts'\n"],
    ['a domain imports against the table', 'uses-of-places', 'src/domains/places/places.ts', "import '../homes/homes.ts'\n"],
    ["a domain opens another's store", 'uses-of-homes', 'src/domains/homes/homes.ts', "import '../places/store.ts'\n"],
    ['the platform imports a domain', 'platform-knows-no-domain', 'src/platform/x.ts', "import '../domains/places/places.ts'\n"],
    ['a domain imports a face', 'domain-knows-no-face', 'src/domains/places/places.ts', "import '../../faces/web/app.ts'\n"],
    ['a face opens a front door', 'faces-open-only-adapters', 'src/faces/web/app.ts', "import '../../domains/places/places.ts'\n"],
    ['a page opens the store', 'only-the-front-door-opens-the-store', 'src/domains/places/web.tsx', "import './store.ts'\n"],
    ['an unknown domain appears', 'domain-not-in-the-table', 'src/domains/surprise/surprise.ts', "import '../places/places.ts'\n"],
    ['nobody imports a file', 'no-orphans', 'src/platform/lonely.ts', 'export const lonely = 1\n'],
  ]

  test.each(planted)('when %s', async (_what, rule, path, text) => {
    await plant('src/faces/web/app.ts', "import '../../platform/errors.ts'\n")
    await plant('src/platform/errors.ts', 'export const errors = 1\n')
    expect(await rulesBroken()).not.toContain(rule)
    await plant(path, text)
    expect(await rulesBroken()).toContain(rule)
  })

  test('when two files of a domain need each other', async () => {
    expect(await rulesBroken()).not.toContain('no-cycles')
    await plant('src/domains/places/store.ts', "import './places.ts'\nexport const rows = 1\n")
    expect(await rulesBroken()).toContain('no-cycles')
  })
})
