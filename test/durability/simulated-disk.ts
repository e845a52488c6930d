import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Step } from './recorder.ts'

type Change = { at: number; bytes: Buffer } | { size: number }

/** A file, whatever its name: what the disk holds for certain, and what was asked of it since. */
interface Content {
  certain: Buffer
  waiting: Change[]
  /** Whether a name of it is on the disk. */
  isNamed: boolean
}

/**
 * A disk that keeps for certain only what was synced, replayed from a recorder's journal. The sync of a file makes its bytes
 * certain, and its name if it is new, as on ext4, XFS and Btrfs; the sync of a folder makes certain what was renamed and
 * removed in it. Folders come into being at once.
 */
export class SimulatedDisk {
  readonly #live: string
  readonly #base: string
  readonly #fromBase = new Map<string, Content>()
  readonly #now = new Map<string, Content | null>()
  readonly #onDisk = new Map<string, Content | null>()
  /** The last row that was acknowledged. */
  acknowledged = 0

  /** `live` is the folder of which the journal tells, `base` a copy of it from before. */
  constructor(live: string, base: string) {
    this.#live = live
    this.#base = base
  }

  play(step: Step, bytes: Buffer): void {
    if ('acknowledged' in step) this.acknowledged = step.acknowledged
    else if (step.do === 'write') this.#fileAt(step.path).waiting.push({ at: step.at, bytes })
    else if (step.do === 'resize') this.#fileAt(step.path).waiting.push({ size: step.size })
    else if (step.do === 'create') this.#now.set(step.path, { certain: Buffer.alloc(0), waiting: [], isNamed: false })
    else if (step.do === 'remove') this.#now.set(step.path, null)
    else if (step.do === 'rename') {
      this.#now.set(step.to, this.#fileAt(step.path))
      this.#now.set(step.path, null)
    } else this.#sync(step.path)
  }

  /**
   * Writes into `folder`, a copy of the base, what a power cut now would leave. Of what was not synced each change survives if
   * `survives()` says so: a disk may write them in any order.
   */
  cut(folder: string, survives: () => boolean): void {
    for (const path of new Set([...this.#onDisk.keys(), ...this.#fromBase.keys()])) {
      const target = folder + path.slice(this.#live.length)
      const content = this.#onDisk.has(path) ? this.#onDisk.get(path)! : this.#inBase(path)
      if (content) {
        mkdirSync(dirname(target), { recursive: true })
        writeFileSync(target, content.waiting.filter(survives).reduce(changed, Buffer.from(content.certain)))
      } else {
        rmSync(target, { force: true })
      }
    }
  }

  #sync(path: string): void {
    const content = this.#now.has(path) ? this.#now.get(path) : this.#inBase(path)
    if (content) {
      content.certain = content.waiting.reduce(changed, content.certain)
      content.waiting = []
      if (!content.isNamed) this.#name(path, content)
    }
    for (const [name, content] of this.#now) if (dirname(name) === path) this.#name(name, content)
  }

  #name(path: string, content: Content | null): void {
    this.#onDisk.set(path, content)
    if (content) content.isNamed = true
  }

  #fileAt(path: string): Content {
    const content = this.#now.has(path) ? this.#now.get(path) : this.#inBase(path)
    if (!content) throw new Error(`the journal changes ${path}, which does not exist`)
    return content
  }

  #inBase(path: string): Content | null {
    const known = this.#fromBase.get(path)
    const file = this.#base + path.slice(this.#live.length)
    if (known || !path.startsWith(this.#live) || !statSync(file, { throwIfNoEntry: false })?.isFile()) return known ?? null
    const content = { certain: readFileSync(file), waiting: [], isNamed: true }
    this.#fromBase.set(path, content)
    return content
  }
}

/** Reads a recorder's journal. */
export function* stepsIn(journal: Buffer): Generator<[Step, Buffer]> {
  for (let at = 0; at < journal.length; ) {
    const end = journal.indexOf('\n', at)
    if (end < 0) return
    const step = JSON.parse(journal.toString('utf8', at, end)) as Step
    at = end + 1 + step.length
    // The process was killed while it wrote this one.
    if (at > journal.length) return
    yield [step, journal.subarray(end + 1, at)]
  }
}

function changed(before: Buffer, change: Change): Buffer {
  const size = 'size' in change ? change.size : Math.max(before.length, change.at + change.bytes.length)
  const after = size === before.length ? before : resized(before, size)
  if ('bytes' in change) change.bytes.copy(after, change.at)
  return after
}

function resized(before: Buffer, size: number): Buffer {
  const after = Buffer.alloc(size)
  before.copy(after)
  return after
}
