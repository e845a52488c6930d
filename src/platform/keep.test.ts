import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { keepIn } from './keep.ts'

const folder = mkdtempSync(join(tmpdir(), 'entente-keep-'))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('what is kept is found again under its key, by another process too, and under no other', async () => {
  await keepIn(folder).write('catalogue', 'one', Buffer.from([0, 10, 255]))
  expect(await keepIn(folder).read('catalogue', 'one')).toEqual(Buffer.from([0, 10, 255]))
  expect(await keepIn(folder).read('catalogue', 'on')).toBeNull()
  expect(await keepIn(folder).read('catalogue', 'one more')).toBeNull()
  expect(await keepIn(folder).read('graph', 'one')).toBeNull()
})

test('what is kept anew takes the place of what was kept, and leaves nothing else behind', async () => {
  const keep = keepIn(folder)
  await keep.write('catalogue', 'one', Buffer.from('old'))
  await keep.write('catalogue', 'two', Buffer.from('new'))
  expect(await keep.read('catalogue', 'one')).toBeNull()
  expect(String(await keep.read('catalogue', 'two'))).toBe('new')
  expect(readdirSync(folder)).toEqual(['catalogue'])
})

test('where nothing can be written, nothing is kept and nothing fails', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'entente-keep-')), 'file')
  writeFileSync(file, '')
  const keep = keepIn(join(file, 'no folder'))
  await keep.write('catalogue', 'one', Buffer.from('lost'))
  expect(await keep.read('catalogue', 'one')).toBeNull()
})
