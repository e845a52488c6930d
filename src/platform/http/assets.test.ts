import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readAssets } from './assets.ts'

function built(content: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'entente-assets-'))
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ 'entente.css': 'entente-AAAA1111.css' }))
  writeFileSync(join(folder, 'entente-AAAA1111.css'), content)
  writeFileSync(join(folder, 'entente-AAAA1111.css.br'), brotliCompressSync(content))
  writeFileSync(join(folder, 'entente-AAAA1111.css.gz'), gzipSync(content))
  writeFileSync(join(folder, 'private.txt'), 'not for browsers')
  return folder
}

test('a built file is served compressed as the browser takes it, and kept for ever', async () => {
  const { href, web } = readAssets(built('body{}'))
  const answer = await web.request(href('entente.css')!, { headers: { 'Accept-Encoding': 'gzip, br' } })
  expect(answer.headers.get('Content-Encoding')).toBe('br')
  expect(answer.headers.get('Content-Type')).toBe('text/css; charset=utf-8')
  expect(answer.headers.get('Cache-Control')).toContain('immutable')
  expect(brotliDecompressSync(await answer.arrayBuffer()).toString()).toBe('body{}')
  expect(await (await web.request(href('entente.css')!)).text()).toBe('body{}')
})

test('nothing but the files of the manifest is served', async () => {
  const { href, web } = readAssets(built('body{}'))
  for (const path of ['/assets/private.txt', '/assets/manifest.json', '/assets/../private.txt', '/assets/%2e%2e/private.txt', '/assets/']) {
    expect((await web.request(path)).status, path).toBe(404)
  }
  expect(href('islands/none.js')).toBeUndefined()
})

test('a missing build is said at the start', () => {
  expect(() => readAssets('/nowhere')).toThrow('manifest.json')
})
