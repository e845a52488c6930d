import { scatter } from '#core/graph/csr.ts'
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
  const bare = name.replace(/\(.*?\)/g, ' ').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return bare.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

/** Indexes the names of the catalogue by pieces; those seen once only are left out, having nothing to match. */
export function nameIndexOf(names: readonly string[], cut: NameIndex['cut']): NameIndex {
  const number = new Map<Piece, number>()
  const seen: number[] = []
  const cutNames = names.map((name) => countsOf(cut(plainName(name)), (text) => {
    let at = number.get(text)
    if (at === undefined) number.set(text, (at = seen.push(0) - 1))
    return at
  }))
  for (const { pieces } of cutNames) for (const at of pieces) seen[at]!++
  const rarity = Float32Array.from(seen, (count) => (count > 1 ? Math.log((1 + names.length) / (1 + count)) + 1 : 0))
  const total = cutNames.reduce((sum, { pieces }) => sum + pieces.length, 0)
  const [piece, place, weight] = [new Int32Array(total), new Int32Array(total), new Float32Array(total)]
  let end = 0
  for (let i = 0; i < names.length; i++) {
    const { pieces, weights } = weighted(cutNames[i]!, rarity)
    for (let k = 0; k < pieces.length; k++, end++) {
      piece[end] = pieces[k]!
      place[end] = i
      weight[end] = weights[k]!
    }
  }
  const { start, order } = scatter(seen.length, piece.subarray(0, end), (k) => k)
  return { cut, piece: number, rarity, start, place: order.map((k) => place[k]!), weight: Float32Array.from(order, (k) => weight[k]!) }
}

/** Adds to `sums`, per place looked at, how similar its name is to the home's: cosine of tf-idf pieces, 0 to 1. */
export function addLikeNames(index: NameIndex, { name, from, to }: { name: string; from: number; to: number }, sums: Sums): void {
  const known = index.cut(plainName(name)).filter((text) => index.piece.has(text))
  const { pieces, weights } = weighted(countsOf(known, (text) => index.piece.get(text)!), index.rarity)
  for (const [k, piece] of pieces.entries()) {
    const end = index.start[piece + 1]!
    for (let p = firstFrom(index.place, from, index.start[piece]!, end); p < end && index.place[p]! < to; p++) {
      add(sums, index.place[p]!, weights[k]! * index.weight[p]!)
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

interface Counted {
  pieces: number[]
  counts: number[]
}

function countsOf(texts: readonly Piece[], numberOf: (text: Piece) => number): Counted {
  const pieces: number[] = []
  const counts: number[] = []
  for (const text of texts) {
    const piece = numberOf(text)
    const at = pieces.indexOf(piece)
    if (at >= 0) counts[at]!++
    else {
      pieces.push(piece)
      counts.push(1)
    }
  }
  return { pieces, counts }
}

// Pieces of no rarity were seen once.
function weighted({ pieces, counts }: Counted, rarity: Float32Array): { pieces: number[]; weights: number[] } {
  const kept: Counted = { pieces: [], counts: [] }
  let square = 0
  for (let k = 0; k < pieces.length; k++) {
    const weight = counts[k]! * rarity[pieces[k]!]!
    if (weight === 0) continue
    kept.pieces.push(pieces[k]!)
    kept.counts.push(weight)
    square += weight * weight
  }
  const length = Math.sqrt(square) || 1
  return { pieces: kept.pieces, weights: kept.counts.map((weight) => weight / length) }
}

function firstFrom(ascending: Int32Array, least: number, low: number, high: number): number {
  let [from, to] = [low, high]
  while (from < to) {
    const middle = (from + to) >> 1
    if (ascending[middle]! < least) from = middle + 1
    else to = middle
  }
  return from
}
