import { DatabaseSync } from 'node:sqlite'

/**
 * Takes the lock for the life of this process; null when another process has it. The operating system drops it with the
 * process, however that ends, so no stale lock is ever left. Two processes in one folder would destroy the data silently.
 */
export function takeLock(file: string): { release(): void } | null {
  const lock = new DatabaseSync(file, { timeout: 0 })
  try {
    lock.exec('begin exclusive')
  } catch (error) {
    lock.close()
    if ((error as { errcode?: number }).errcode === sqliteBusy) return null
    throw error
  }
  return { release: () => lock.close() }
}

const sqliteBusy = 5
