// Bundles the program into dist/: the executable's modules, the database worker, and the pages' styles and islands.
import { existsSync, readdirSync } from 'node:fs'
import { cp, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Loaded file by file these take most of the start-up (drizzle-orm 0.5 s and 150 MB); bundled they do not. */
const bundled = ['drizzle-orm', 'hono', 'hono-openapi', '@hono/standard-validator', 'zod']

/** Builds everything; `dist/` is complete or absent, never half-made from an older tree. */
export async function build() {
  const { build: bundle } = await import('esbuild')
  const { buildAssets } = await import('./assets.js')
  const sources = readdirSync(join(root, 'src'), { recursive: true }).map((file) => join('src', file))
  const workers = sources.filter((file) => file.endsWith('.worker.ts'))
  const next = join(root, `dist.${process.pid}`)
  await bundle({
    absWorkingDir: root,
    entryPoints: ['src/main.ts', ...workers],
    entryNames: '[name]',
    outdir: next,
    bundle: true,
    splitting: true,
    external: await externalPackages(),
    platform: 'node',
    format: 'esm',
    target: 'node24',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    sourcemap: true,
    logLevel: 'warning',
  })
  await cp(join(root, 'src/platform/db/migrations'), join(next, 'migrations'), { recursive: true })
  await cp(join(root, 'src/domains/cases/reading/fitted/letter-model.json'), join(next, 'letter-model.json'))
  await cp(await emptyDatabase(), join(next, 'empty-database'), { recursive: true })
  await buildAssets(join(next, 'assets'))
  await replace(join(root, 'dist'), next)
  await linkCommand()
}

/**
 * A database without tables, from which each new data folder is copied. Made once for each version of PGlite and kept
 * among the packages' caches, since it takes seconds.
 */
async function emptyDatabase() {
  const { version } = JSON.parse(await readFile(join(root, 'node_modules/@electric-sql/pglite/package.json'), 'utf8'))
  const folder = join(root, `node_modules/.cache/entente/empty-database-${version}`)
  if (existsSync(folder)) return folder
  const { PGlite } = await import('@electric-sql/pglite')
  const unfinished = `${folder}.${process.pid}`
  await mkdir(dirname(folder), { recursive: true })
  await (await PGlite.create(unfinished)).close()
  await rename(unfinished, folder)
  return folder
}

/** A program that starts meanwhile finds the old build or the new one, whole. */
async function replace(current, next) {
  const old = `${next}.old`
  if (existsSync(current)) await rename(current, old)
  await rename(next, current)
  await rm(old, { recursive: true, force: true })
}

/** `npx entente` finds the command of this very package only among those of its packages. */
async function linkCommand() {
  const link = join(root, 'node_modules/.bin/entente')
  if (process.platform === 'win32' || existsSync(link)) return
  await symlink('../../bin/entente', link)
}

/** All other packages stay in node_modules: they bring data, WebAssembly or workers that they find beside themselves. */
async function externalPackages() {
  const { dependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  return Object.keys(dependencies).filter((name) => !bundled.includes(name)).flatMap((name) => [name, `${name}/*`])
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // `npm ci --ignore-scripts` or an install of production packages alone may leave the bundler out: say so.
  if (!existsSync(join(root, 'node_modules/esbuild'))) {
    console.error('error: the packages are not installed; run "npm ci" first')
    process.exit(1)
  }
  const started = performance.now()
  await build()
  console.error(`built dist/ in ${((performance.now() - started) / 1000).toFixed(1)} s`)
}
