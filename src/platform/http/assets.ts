/*
 * What `npm run build` leaves in dist/assets (made by scripts/assets.js): the files with a hash of their content in the
 * name, each beside its `.br` and `.gz`, and manifest.json, which maps logical names to them:
 * { "entente.css": "entente-7YQ2.css", "islands/map.js": "islands/map-K3PD.js", "icon.svg": "icon-9XA1.svg", … }.
 */
import { readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { Hono } from 'hono'
import type { Env } from './env.ts'

export interface Assets {
  /** Public address by logical name; undefined for what was not built. */
  href: (name: string) => string | undefined
  /** Serves the files under `/assets/`. */
  web: Hono<Env>
}

interface File {
  type: string
  plain: Buffer<ArrayBuffer>
  br: Buffer<ArrayBuffer>
  gzip: Buffer<ArrayBuffer>
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
}

/** Reads all built files into memory (some hundred kilobytes); throws when the build is missing. */
export function readAssets(folder: string): Assets {
  const manifest: Record<string, string> = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
  const files = new Map(Object.values(manifest).map((name) => [name, readAsset(folder, name)]))
  return { href: (name) => (manifest[name] === undefined ? undefined : `/assets/${manifest[name]}`), web: assetsWeb(files) }
}

/** Pages without style and islands, for tests of what they say. */
export const noAssets: Assets = { href: () => undefined, web: new Hono<Env>() }

function readAsset(folder: string, name: string): File {
  const read = (suffix: string) => readFileSync(join(folder, name + suffix))
  return { type: types[extname(name)] ?? 'application/octet-stream', plain: read(''), br: read('.br'), gzip: read('.gz') }
}

function assetsWeb(files: ReadonlyMap<string, File>): Hono<Env> {
  const web = new Hono<Env>()
  web.get('/assets/*', (c) => {
    const file = files.get(c.req.path.slice('/assets/'.length))
    if (!file) return c.text('Not found', 404)
    const encoding = acceptedEncoding(c.req.header('accept-encoding'))
    c.header('Content-Type', file.type)
    c.header('Cache-Control', 'public, max-age=31536000, immutable') // the name changes with the content
    c.header('Vary', 'Accept-Encoding')
    if (encoding !== 'plain') c.header('Content-Encoding', encoding)
    return c.body(file[encoding])
  })
  return web
}

function acceptedEncoding(header = ''): 'br' | 'gzip' | 'plain' {
  if (/\bbr\b/.test(header)) return 'br'
  return /\bgzip\b/.test(header) ? 'gzip' : 'plain'
}
