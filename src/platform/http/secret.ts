import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The key that signs cookies: kept in the data folder, readable by its owner alone, made on the first start. */
export async function cookieSecret(dataFolder: string): Promise<string> {
  const file = join(dataFolder, 'cookie-secret')
  try {
    // `wx` makes it only when it is not there, so that two starts at once end up with one key.
    await writeFile(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return readFile(file, 'utf8')
}
