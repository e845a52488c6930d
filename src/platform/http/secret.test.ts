import { mkdtempSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cookieSecret } from './secret.ts'

test('the cookie key is made once, also by two starts at once, and only its owner may read it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-secret-'))
  const [one, other] = await Promise.all([cookieSecret(folder), cookieSecret(folder)])
  expect(one).toHaveLength(43)
  expect(other).toBe(one)
  expect(await cookieSecret(folder)).toBe(one)
  expect(statSync(join(folder, 'cookie-secret')).mode & 0o777).toBe(0o600)
})
