import { firstFrom, singles } from '#core/stats/columns.ts'
import { add, type Sums } from './sums.ts'

/** A piece of a name: text, or its letters as one number, which is found sooner. */
type Piece = string | number

/** Pieces of names, each with the places that have it and its weight there (tf-idf, rows of length 1). */
export interface NameIndex {
  cut: (plain: string) => Piece[]
  piece: Map<Piece, number>
  start: Int32Array
  place: Int32Array
  weight: Float32Array
  rarity: Float32Array
}

/** A name in small plain letters: no accents, no brackets, words parted by single blanks. */
export function plainName(name: string): string {
  if (/^[a-z]+$/i.test(name)) return name.toLowerCase()
  if (/^[\x20-\x27\x2a-\x7e]*$/.test(name)) return name.toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim()
  const bare = name.replace(/\(.*?\)/g, ' ').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return bare.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

/** Indexes the names of the catalogue by pieces; those seen once only are left out, having nothing to match. */
export function nameIndexOf(names: readonly string[], cut: NameIndex['cut']): NameIndex {
  const { number, seen, first, pieces, counts } = cutNames(names, cut)
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
  return { cut, piece: number, rarity, start, place, weight }
}

/** The pieces of each name one after the other, each once with its count; a number for each piece, and how many names have it. */
function cutNames(names: readonly string[], cut: NameIndex['cut']) {
  const number = new Map<Piece, number>()
  const seen: number[] = []
  const pieces: number[] = []
  const counts: number[] = []
  const first = new Int32Array(names.length + 1)
  for (let i = 0; i < names.length; i++) {
    for (const text of cut(plainName(names[i]!))) {
      let piece = number.get(text)
      if (piece === undefined) number.set(text, (piece = seen.push(0) - 1))
      let k = first[i]!
      while (k < pieces.length && pieces[k] !== piece) k++
      if (k === pieces.length) {
        pieces.push(piece)
        counts.push(0)
        seen[piece]!++
      }
      counts[k]!++
    }
    first[i + 1] = pieces.length
  }
  return { number, seen, first, pieces, counts }
}

/** Adds to `sums`, per place looked at, how similar its name is to the home's: cosine of tf-idf pieces, 0 to 1. */
export function addLikeNames(index: NameIndex, { name, from, to }: { name: string; from: number; to: number }, sums: Sums): void {
  const { rarity } = index
  const counts = new Map<number, number>()
  for (const text of index.cut(plainName(name))) {
    const piece = index.piece.get(text)
    if (piece !== undefined) counts.set(piece, (counts.get(piece) ?? 0) + 1)
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

/** Runs of three letters of each word, its ends among them. */
export function trigramsOf(plain: string): Piece[] {
  const pieces: Piece[] = []
  const padded = ` ${plain} `
  for (let i = 0; i + 3 <= padded.length; i++) {
    const [a, b, c] = [padded.charCodeAt(i), padded.charCodeAt(i + 1), padded.charCodeAt(i + 2)]
    if (b === BLANK) continue
    pieces.push(a < 128 && b < 128 && c < 128 ? (a * 128 + b) * 128 + c : padded.slice(i, i + 3))
  }
  return pieces
}

const BLANK = 32
