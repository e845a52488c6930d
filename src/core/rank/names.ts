import { firstFrom, singles } from '#core/stats/columns.ts'
import { add, type Sums } from './sums.ts'

/** Pieces of names, each with the places that have it and its weight there (tf-idf, rows of length 1). */
export interface NameIndex {
  numbers: PieceNumbers
  start: Int32Array
  place: Int32Array
  weight: Float32Array
  rarity: Float32Array
}

/** A number for each piece: those of plain letters and digits by their code, -1 for one not seen; the others in a map. */
interface PieceNumbers {
  common: Int32Array
  others: Map<number, number>
}

// The code of no piece has no number.
function numberOf({ common, others }: PieceNumbers, code: number): number {
  return (code < COMMON_PIECES ? common[code] : others.get(code)) ?? -1
}

/** A name in small plain letters: no accents, no brackets, words parted by single blanks. */
export function plainName(name: string): string {
  if (/^[a-z]+$/i.test(name)) return name.toLowerCase()
  if (/^[\x20-\x27\x2a-\x7e]*$/.test(name)) return name.toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim()
  const bare = name.replace(/\(.*?\)/g, ' ').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return bare.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

/** Indexes the names of the catalogue by runs of three letters; those seen once only are left out, having nothing to match. */
export function nameIndexOf(names: readonly string[]): NameIndex {
  const { numbers, seen, first, pieces, counts } = cutNames(names.map(plainName))
  const rarity = singles(seen.length, (at) => (seen[at]! > 1 ? Math.log((1 + names.length) / (1 + seen[at]!)) + 1 : 0))
  const start = new Int32Array(seen.length + 1)
  for (let at = 0; at < seen.length; at++) start[at + 1] = start[at]! + (seen[at]! > 1 ? seen[at]! : 0)
  const next = start.slice()
  const [place, weight] = [new Int32Array(start.at(-1)!), new Float32Array(start.at(-1)!)]
  for (let i = 0; i < names.length; i++) {
    let square = 0
    for (let k = first[i]!; k < first[i + 1]!; k++) square += (counts[k]! * rarity[pieces[k]!]!) ** 2
    const length = Math.sqrt(square)
    for (let k = first[i]!; k < first[i + 1]!; k++) {
      const piece = pieces[k]!
      if (seen[piece] === 1) continue
      place[next[piece]!] = i
      weight[next[piece]!++] = (counts[k]! * rarity[piece]!) / length
    }
  }
  return { numbers, rarity, start, place, weight }
}

/** The pieces of each name one after the other, each once with its count; a number for each piece, and how many names have it. */
function cutNames(plain: readonly string[]) {
  const numbers: PieceNumbers = { common: new Int32Array(COMMON_PIECES).fill(-1), others: new Map() }
  const most = plain.reduce((sum, { length }) => sum + length, 0)
  const [pieces, counts, seen] = [new Int32Array(most), new Uint16Array(most), [] as number[]]
  const first = new Int32Array(plain.length + 1)
  for (let i = 0; i < plain.length; i++) {
    let end = first[i]!
    for (let at = 0; at < plain[i]!.length; at++) {
      const code = pieceAt(plain[i]!, at)
      if (code < 0) continue
      const piece = numbered(code)
      let k = first[i]!
      while (k < end && pieces[k] !== piece) k++
      if (k === end) {
        pieces[end++] = piece
        seen[piece]!++
      }
      counts[k]!++
    }
    first[i + 1] = end
  }
  return { numbers, seen, first, pieces, counts }

  function numbered(code: number): number {
    const known = numberOf(numbers, code)
    if (known >= 0) return known
    if (code < COMMON_PIECES) numbers.common[code] = seen.length
    else numbers.others.set(code, seen.length)
    return seen.push(0) - 1
  }
}

/** Adds to `sums`, per place looked at, how similar its name is to the home's: cosine of tf-idf pieces, 0 to 1. */
export function addLikeNames(index: NameIndex, { name, from, to }: { name: string; from: number; to: number }, sums: Sums): void {
  const { rarity, numbers } = index
  const counts = new Map<number, number>()
  const plain = plainName(name)
  for (let at = 0; at < plain.length; at++) {
    const piece = numberOf(numbers, pieceAt(plain, at))
    if (piece >= 0) counts.set(piece, (counts.get(piece) ?? 0) + 1)
  }
  let square = 0
  for (const [piece, count] of counts) square += (count * rarity[piece]!) ** 2
  const length = Math.sqrt(square) || 1
  for (const [piece, count] of counts) {
    const weight = (count * rarity[piece]!) / length
    const end = index.start[piece + 1]!
    for (let p = firstFrom(index.place, from, index.start[piece], end); p < end && index.place[p]! < to; p++) {
      add(sums, index.place[p]!, weight * index.weight[p]!)
    }
  }
}

// Blank, letters and digits: what plain names are made of.
const COMMON = ' abcdefghijklmnopqrstuvwxyz0123456789'
const COMMON_PIECES = COMMON.length ** 3
const commonNumber = Int8Array.from({ length: 128 }, (_, code) => COMMON.indexOf(String.fromCharCode(code)))

/**
 * The code of the three letters around a letter of a plain name, its ends counting as blanks: below COMMON_PIECES where all are common
 * ones. Runs across two words are none: -1.
 */
function pieceAt(plain: string, middle: number): number {
  const [a, b, c] = [codeAt(plain, middle - 1), codeAt(plain, middle), codeAt(plain, middle + 1)]
  if (b === BLANK) return -1
  const isCommon = a < 128 && b < 128 && c < 128
  return isCommon
    ? (commonNumber[a]! * COMMON.length + commonNumber[b]!) * COMMON.length + commonNumber[c]!
    : COMMON_PIECES + (a * UNITS + b) * UNITS + c
}

function codeAt(plain: string, at: number): number {
  return at < 0 || at >= plain.length ? BLANK : plain.charCodeAt(at)
}

const BLANK = 32
const UNITS = 65_536
