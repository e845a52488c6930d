import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Keeps bytes that could be worked out again, under a name, with the key of what they were made from. */
export interface Keep {
  /** The bytes kept under a name, if they were made from this; null otherwise. */
  read(name: string, key: string): Promise<Buffer | null>
  /** Puts bytes in the place of what was kept. Where that is not possible, on a full disk say, nothing is kept and nothing is lost. */
  write(name: string, key: string, bytes: Buffer): Promise<void>
}

/** Keeps them as files of a folder, which is made when needed and may be deleted at any time. */
export function keepIn(folder: string): Keep {
  return {
    async read(name, key) {
      const file = await readFile(join(folder, name)).catch(() => null)
      const head = headOf(key)
      return file?.subarray(0, head.length).equals(head) ? file.subarray(head.length) : null
    },
    async write(name, key, bytes) {
      const unfinished = join(folder, `${name}.${process.pid}`)
      try {
        await mkdir(folder, { recursive: true })
        await writeFile(unfinished, [headOf(key), bytes], { flush: true })
        await rename(unfinished, join(folder, name))
      } catch {
        await rm(unfinished, { force: true }).catch(() => {})
      }
    },
  }
}

function headOf(key: string): Buffer {
  return Buffer.from(`${key}\n`)
}
