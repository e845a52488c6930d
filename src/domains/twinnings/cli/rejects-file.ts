import { closeSync, openSync, rmSync, writeSync } from 'node:fs'
import { csvLine, type RejectedLine } from '#domains/places/places.ts'

/** The lines that an import left out, with the reason in a last column; the file appears with the first such line. */
export function rejectsFile(path: string) {
  rmSync(path, { force: true })
  let file: number | null = null
  let lines = 0

  function close(): void {
    if (file !== null) closeSync(file)
    file = null
  }

  return {
    add({ header, cells, reason }: RejectedLine): void {
      if (file === null) {
        file = openSync(path, 'w')
        writeSync(file, csvLine([...header, 'reason']))
      }
      const padded = Array.from({ length: Math.max(header.length, cells.length) }, (_, i) => cells[i] ?? '')
      writeSync(file, csvLine([...padded, reason]))
      lines++
    },
    /** Ends the file and tells how many lines it has. */
    keep(): number {
      close()
      return lines
    },
    discard(): void {
      close()
      rmSync(path, { force: true })
    },
  }
}
