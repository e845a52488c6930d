import { foldName } from './fold.ts'

/** How a name belongs to a place: one of its own names, another name, or a later word of one of its own. */
export type NameKind = 0 | 1 | 2
export const ownName = 0
export const otherName = 1
export const laterWord = 2

/**
 * All names in folded form, sorted by UTF-16 code unit, one a line, each with the place it belongs to (a row of the
 * columns) and its kind, packed as `row * 4 + kind`. Reading a prefix is a binary search and a walk.
 */
export interface NameIndex {
  text: string
  starts: Uint32Array
  entries: Uint32Array
  /** Weight of each row: log10(population + 1), 0 when unknown. */
  weights: Float32Array
}

export interface Hit {
  row: number
  /** The whole name was typed. */
  isExact: boolean
  kind: NameKind
}

/** The index from its two stored parts and the populations of the rows. */
export function openNameIndex(text: string, entries: Uint32Array, populations: ArrayLike<number>): NameIndex {
  const starts = new Uint32Array(entries.length + 1)
  let at = 0
  for (let i = 0; i < entries.length; i++) {
    starts[i] = at
    at = text.indexOf('\n', at) + 1
  }
  starts[entries.length] = text.length + 1
  const weights = Float32Array.from(populations, (population) => (population > 0 ? Math.log10(population + 1) : 0))
  return { text, starts, entries, weights }
}

/** The rows that have exactly this name, own names first seen; each row once with its best kind. */
export function rowsNamed(index: NameIndex, name: string): Hit[] {
  const key = foldName(name)
  if (key === '') return []
  const kinds = new Map<number, NameKind>()
  const end = firstAtOrAfter(index, `${key}\0`)
  for (let i = firstAtOrAfter(index, key); i < end; i++) {
    const [row, kind] = [index.entries[i]! >>> 2, (index.entries[i]! & 3) as NameKind]
    if (kind !== laterWord && kind < (kinds.get(row) ?? 9)) kinds.set(row, kind)
  }
  return [...kinds].map(([row, kind]) => ({ row, kind, isExact: true }))
}

/** Which rows are wanted, and what speaks for one of them besides its name and size (in powers of ten). */
export interface Wanted {
  limit: number
  accepts: (row: number) => boolean
  bonus: (row: number) => number
}

/** The rows whose names begin with the text, likeliest first: exactness, kind of name, size, bonus. */
export function likeliestRows(index: NameIndex, text: string, wanted: Wanted): Hit[] {
  const key = foldName(text)
  return key === '' ? [] : rowsBeginning(index, [key], wanted)
}

/** The same for texts one slip of the keyboard away from this one. */
export function nearlyNamedRows(index: NameIndex, text: string, wanted: Wanted): Hit[] {
  return rowsBeginning(index, slips(foldName(text)), wanted)
}

function rowsBeginning(index: NameIndex, prefixes: Iterable<string>, { limit, accepts, bonus }: Wanted): Hit[] {
  const best = bestRows(limit)
  for (const prefix of prefixes) {
    const end = firstAtOrAfter(index, `${prefix}\uffff`)
    for (let i = firstAtOrAfter(index, prefix); i < end; i++) {
      const row = index.entries[i]! >>> 2
      const kind = (index.entries[i]! & 3) as NameKind
      const isExact = keyLength(index, i) === prefix.length
      const score = (isExact ? exactStanding : prefixStanding)[kind]! + index.weights[row]! + bonus(row)
      if (score > best.threshold() && accepts(row)) best.offer(score, { row, kind, isExact })
    }
  }
  return best.inOrder()
}

// Keeps the best few of thousands without sorting them all: a one-letter prefix has 80,000 names.
function bestRows(limit: number) {
  const kept = new Map<number, { score: number; hit: Hit }>()
  let least = -Infinity

  return {
    threshold: () => least,
    offer(score: number, hit: Hit): void {
      if ((kept.get(hit.row)?.score ?? -1) >= score) return
      kept.set(hit.row, { score, hit })
      if (kept.size > limit) kept.delete(lowest(kept))
      if (kept.size === limit) least = kept.get(lowest(kept))!.score
    },
    inOrder: () => {
      return [...kept.values()].sort((a, b) => b.score - a.score || a.hit.row - b.hit.row).map(({ hit }) => hit)
    },
  }
}

function lowest(kept: Map<number, { score: number; hit: Hit }>): number {
  return [...kept].reduce((low, next) => (next[1].score < low[1].score ? next : low))[0]
}

// In powers of ten of population: a whole own name is worth a place ten thousand times larger that only begins so.
const exactStanding = Float64Array.of(4, 3, 2)
const prefixStanding = Float64Array.of(1.5, 0.5, 0.7)

// One letter left out, doubled or put in, changed, or two exchanged; Latin letters only, and not in very short words.
function* slips(key: string): Generator<string> {
  if (key.length < 4 || !/^[a-z]+$/.test(key)) return
  for (let i = 0; i <= key.length; i++) {
    const [before, after] = [key.slice(0, i), key.slice(i)]
    if (after.length > 0) yield before + after.slice(1)
    if (after.length > 1) yield before + after[1] + after[0] + after.slice(2)
    for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
      yield before + letter + after
      if (after.length > 0) yield before + letter + after.slice(1)
    }
  }
}

function keyLength(index: NameIndex, i: number): number {
  return index.starts[i + 1]! - index.starts[i]! - 1
}

function firstAtOrAfter(index: NameIndex, key: string): number {
  let [low, high] = [0, index.entries.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    const start = index.starts[middle]!
    if (index.text.slice(start, start + Math.min(keyLength(index, middle), key.length)) < key) low = middle + 1
    else high = middle
  }
  return low
}
