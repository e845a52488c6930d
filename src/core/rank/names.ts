import { scatter } from '#core/graph/csr.ts'

/** Three-letter pieces of names, each with the places that have it and its weight there (tf-idf, rows of length 1). */
export interface NameIndex {
  piece: Map<string, number>
  start: Int32Array
  place: Int32Array
  weight: Float32Array
  rarity: Float32Array
}

/** A name in small plain letters: no accents, no brackets, words parted by single blanks. */
export function plainName(name: string): string {
  const bare = name.replace(/\(.*?\)/g, ' ').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return bare.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

/** Indexes the names of the catalogue; pieces seen once only are left out, having nothing to match. */
export function nameIndexOf(names: readonly string[]): NameIndex {
  const piecesOf = names.map((name) => countsOf(plainName(name)))
  const seen = new Map<string, number>()
  for (const counts of piecesOf) for (const piece of counts.keys()) seen.set(piece, (seen.get(piece) ?? 0) + 1)
  const kept = [...seen].filter(([, count]) => count > 1)
  const piece = new Map(kept.map(([text], i) => [text, i]))
  const rarity = Float32Array.from(kept, ([, count]) => Math.log((1 + names.length) / (1 + count)) + 1)
  const pieces: number[] = []
  const places: number[] = []
  const weights: number[] = []
  for (let i = 0; i < names.length; i++)
    for (const [p, weight] of weighted(piecesOf[i]!, piece, rarity)) {
      pieces.push(p)
      places.push(i)
      weights.push(weight)
    }
  const { start, order } = scatter(kept.length, Int32Array.from(pieces), (k) => k)
  return {
    piece, rarity, start,
    place: Int32Array.from(order, (k) => places[k]!),
    weight: Float32Array.from(order, (k) => weights[k]!),
  }
}

/** Adds to `sums`, per place, how similar its name is to this one: cosine of tf-idf pieces, 0 to 1. */
export function addNameSimilarity(index: NameIndex, name: string, sums: Float32Array): void {
  for (const [piece, weight] of weighted(countsOf(plainName(name)), index.piece, index.rarity))
    for (let k = index.start[piece]!; k < index.start[piece + 1]!; k++) {
      sums[index.place[k]!]! += weight * index.weight[k]!
    }
}

function countsOf(name: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of name.split(' ')) {
    const padded = ` ${word} `
    for (let i = 0; i + 3 <= padded.length; i++) {
      const piece = padded.slice(i, i + 3)
      counts.set(piece, (counts.get(piece) ?? 0) + 1)
    }
  }
  return counts
}

function weighted(counts: Map<string, number>, piece: Map<string, number>, rarity: Float32Array): [number, number][] {
  const parts: [number, number][] = []
  for (const [text, count] of counts) {
    const at = piece.get(text)
    if (at !== undefined) parts.push([at, count * rarity[at]!])
  }
  const length = Math.sqrt(parts.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1
  return parts.map(([at, weight]) => [at, weight / length])
}
