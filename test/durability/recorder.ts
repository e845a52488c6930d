import { createRequire, syncBuiltinESMExports } from 'node:module'
import { isMainThread } from 'node:worker_threads'

// Loaded before the database's thread (`node --import`), this writes down each change of a file, with the bytes, in the file
// named by JOURNAL: one line of JSON, then `length` bytes. `simulated-disk.ts` reads it.

type FileSystem = typeof import('node:fs')

/** One change, or the sync of one file or folder. */
export type Step =
  | { do: 'create' | 'remove' | 'sync'; path: string; length: 0 }
  | { do: 'write'; path: string; at: number; length: number }
  | { do: 'resize'; path: string; size: number; length: 0 }
  | { do: 'rename'; path: string; to: string; length: 0 }
  | { acknowledged: number; length: 0 }

const fs: FileSystem = createRequire(import.meta.url)('node:fs')
const journal = process.env.JOURNAL

if (journal && !isMainThread) {
  const { openSync, writeSync, closeSync } = fs
  const output = openSync(journal, 'a')
  const pathOf = new Map<number, string>()
  const note = (step: Step, bytes: Uint8Array = new Uint8Array(0)) => {
    writeSync(output, Buffer.concat([Buffer.from(`${JSON.stringify(step)}\n`), bytes]))
  }
  const before = <Args extends unknown[], Result>(real: (...args: Args) => Result, see: (...args: Args) => void) =>
    ((...args: Args) => (see(...args), real(...args))) as never

  fs.openSync = ((...args: Parameters<FileSystem['openSync']>) => {
    const file = openSync(...args)
    const path = String(args[0])
    pathOf.set(file, path)
    if (Number(args[1]) & fs.constants.O_TRUNC) note({ do: 'resize', path, size: 0, length: 0 })
    return file
  }) as FileSystem['openSync']
  fs.closeSync = before(closeSync, (file) => pathOf.delete(file))
  fs.writeSync = ((...[file, data, from, length, at]: [number, Uint8Array, number, number, number]) => {
    const written = writeSync(file, data, from, length, at)
    const bytes = new Uint8Array(data.buffer, data.byteOffset + from, written)
    note({ do: 'write', path: pathOf.get(file)!, at, length: written }, bytes)
    return written
  }) as FileSystem['writeSync']
  fs.fsyncSync = before(fs.fsyncSync, (file) => note({ do: 'sync', path: pathOf.get(file)!, length: 0 }))
  fs.writeFileSync = before(fs.writeFileSync, (path) => note({ do: 'create', path: String(path), length: 0 }))
  fs.renameSync = before(fs.renameSync, (path, to) => note({ do: 'rename', path: String(path), to: String(to), length: 0 }))
  fs.unlinkSync = before(fs.unlinkSync, (path) => note({ do: 'remove', path: String(path), length: 0 }))
  fs.ftruncateSync = before(fs.ftruncateSync, (file, size) =>
    note({ do: 'resize', path: pathOf.get(file)!, size: size ?? 0, length: 0 }))
  fs.truncateSync = before(fs.truncateSync, (path, size) =>
    note({ do: 'resize', path: String(path), size: size ?? 0, length: 0 }))
  syncBuiltinESMExports()
}
