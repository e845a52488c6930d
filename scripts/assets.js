// Builds what browsers load into dist/assets: one style sheet, one bundle an island, the icon; see src/platform/http/assets.ts.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Fills `target`, a folder that is made new. */
export async function buildAssets(target) {
  rmSync(target, { recursive: true, force: true })
  mkdirSync(target, { recursive: true })
  const islands = readdirSync(join(root, 'src'), { recursive: true })
    .filter((file) => /(^|\/)islands\/[^/]+\.ts$/.test(file) && !/\.(test|d)\.ts$/.test(file))
    .map((file) => ({ in: join(root, 'src', file), out: `islands/${basename(file, '.ts')}` }))
  const twice = islands.find(({ out }, index) => islands.findIndex((other) => other.out === out) !== index)
  if (twice) throw new Error(`two islands are called ${twice.out}; the name is their address, so it must be unique`)

  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [
      ...islands,
      { in: join(root, 'src/faces/web/styles/entente.css'), out: 'entente' },
      { in: join(root, 'src/faces/web/styles/icon.svg'), out: 'icon' },
    ],
    outdir: target,
    entryNames: '[dir]/[name]-[hash]',
    chunkNames: 'islands/shared-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: ['es2022', 'chrome109', 'firefox115', 'safari16'],
    minify: true,
    metafile: true,
    legalComments: 'none',
    loader: { '.svg': 'copy' },
    plugins: [govukStyles],
    logLevel: 'warning',
  })
  writeFileSync(join(target, 'manifest.json'), JSON.stringify(manifestOf(metafile, target), null, 2))
  for (const file of Object.keys(metafile.outputs)) compress(join(root, file))
}

/** Logical names of entry points, and shared chunks under their own names, to built files. */
function manifestOf({ outputs }, target) {
  const files = Object.keys(outputs).map((path) => relative(target, join(root, path)))
  return Object.fromEntries(files.map((file) => [file.includes('/shared-') ? file : file.replace(/-[A-Z0-9]{8}(\.\w+)$/, '$1'), file]))
}

function compress(file) {
  const content = readFileSync(file)
  writeFileSync(`${file}.br`, brotliCompressSync(content))
  writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }))
}

// GOV.UK components that these pages do not use: a third of the style sheet.
const unusedComponents = [
  'accordion', 'cookie-banner', 'exit-this-page', 'feedback', 'footer', 'generic-header', 'header', 'language-navigation',
  'logo', 'password-input', 'phase-banner', 'service-navigation', 'task-list',
]

/** GOV.UK's styles without those, and without what only gov.uk may show: the GDS Transport typeface and the crest. */
const govukStyles = {
  name: 'govuk-styles',
  setup(build) {
    build.onLoad({ filter: /govuk-frontend\.min\.css$/ }, ({ path }) => {
      refuseUseOfUnused()
      const styles = readFileSync(path, 'utf8')
      const unused = new RegExp(`^[^,]*\\.govuk-(js-)?(${unusedComponents.join('|')})(?![a-z])[^,]*$`)
      const contents = styles
        .replaceAll(/@font-face\{[^}]*\}/g, '')
        .replaceAll(/@media screen\\0[^{]*\{([^{}]*\{[^{}]*\})*\}/g, '') // for Internet Explorer
        .replaceAll(/"?GDS Transport"?,\s*arial,\s*sans-serif/gi, 'var(--entente-font)')
        .replaceAll('font-family:sans-serif', 'font-family:var(--entente-font)') // on paper
        .replaceAll('font-size:14pt', 'font-size:11pt') // on paper too
        .replaceAll(/([^{}]+)\{[^{}]*\}/g, (rule, selectors) => (selectors.split(',').every((one) => unused.test(one)) ? '' : rule))
        .replaceAll(/@(media|supports)[^{}]*\{\}/g, '')
      if (contents.length > styles.length * 0.8 || /GDS|url\(/.test(contents)) {
        throw new Error('govuk-frontend writes its styles in another way now; adapt scripts/assets.js')
      }
      return { contents, loader: 'css' }
    })
  },
}

function refuseUseOfUnused() {
  const call = new RegExp(`govuk\\('(${unusedComponents.join('|')})'`)
  for (const file of readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.tsx') || file.endsWith('.test.tsx')) continue
    const used = call.exec(readFileSync(join(root, 'src', file), 'utf8'))
    if (used) throw new Error(`${file} uses a component whose styles scripts/assets.js leaves out: ${used[0]}`)
  }
}
