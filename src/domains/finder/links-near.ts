import { rowsOf, type Rows } from '#core/graph/csr.ts'
import { boxesOf, eachNear, type Boxes } from '#core/graph/near.ts'
import { unitVectors } from '#core/graph/sphere.ts'
import { integers } from '#core/stats/columns.ts'
import type { PlaceColumns, TieColumns } from '#core/rank/world.ts'

/** How far "near" reaches. */
const nearKm = 60

/** Who is near whom and who is tied to whom; all numbers are rows of the place columns. */
export interface Surroundings {
  points: Float64Array
  /** Number of the country; also the group of the boxes. */
  country: Int32Array
  /** Number of the first-level area, -1 where there is none that means a region. */
  area: Int32Array
  boxes: Boxes
  ties: Rows
}

/** A published tie: one of our places, and theirs. */
export interface Pair {
  ours: number
  theirs: number
}

/** The ties of a home's country and region with the rest of the world. */
export interface LinksOfHome {
  /** The places of our country that are tied to this very place. */
  inCountry: (candidate: number) => readonly number[]
  /** Ties of our region with this place and the region around it. */
  inRegion: (candidate: number) => readonly Pair[]
  countInRegion: (candidate: number) => number
  isOurRegion: (row: number) => boolean
  /** How many ties our country has with the candidate's country, and with its first-level area (`null`: it has none). */
  countsFor: (candidate: number) => { country: number; area: number | null }
}

/**
 * Prepares the world for questions about the neighbourhood; once per world version. The first-level areas of the United
 * Kingdom are its nations, too large to be a region, so there only distance counts.
 */
export function surroundingsOf(places: PlaceColumns, ties: TieColumns): Surroundings {
  const points = unitVectors(places.latitudes, places.longitudes)
  const country = numbersOf(places.countries)
  const areas = places.regions.map((region, row) =>
    region === '' || places.countries[row] === 'GB' ? null : `${places.countries[row]}.${region}`,
  )
  return {
    points,
    country,
    area: numbersOf(areas),
    boxes: boxesOf(points, country, nearKm),
    ties: rowsOf(places.ids.length, concat(ties.from, ties.to), concat(ties.to, ties.from), null),
  }
}

/** The rows tied to a row, each once. */
export function tiedTo({ ties }: Surroundings, row: number): Int32Array {
  return ties.index.subarray(ties.start[row], ties.start[row + 1])
}

/**
 * What our country and our region are tied to. Our region: places of our country within 60 km of one of ours, or in the
 * same first-level area; the region around a candidate is meant in the same way. Ties within our country do not count.
 */
export function linksOfHome(world: Surroundings, homeRows: readonly number[]): LinksOfHome {
  const ours = regionAround(world, homeRows)
  const home = world.country[homeRows[0]!]!
  const country = new Map<number, number[]>()
  const byArea = new Map<number, Pair[]>()
  const byPlace = new Map<number, Pair[]>()
  const withCountry = new Map<number, number>()
  const withArea = new Map<number, number>()
  for (let row = 0; row < world.country.length; row++) {
    if (world.country[row] !== home) continue
    for (const theirs of tiedTo(world, row)) {
      if (world.country[theirs] === home) continue
      append(country, theirs, row)
      increase(withCountry, world.country[theirs]!)
      increase(withArea, world.area[theirs]!)
      if (ours.has(row)) noteAround(world, { ours: row, theirs }, { byArea, byPlace })
    }
  }
  return {
    inCountry: (candidate) => country.get(candidate) ?? [],
    inRegion: (candidate) => [...(byArea.get(world.area[candidate]!) ?? []), ...(byPlace.get(candidate) ?? [])],
    countInRegion: (candidate) => (byArea.get(world.area[candidate]!)?.length ?? 0) + (byPlace.get(candidate)?.length ?? 0),
    isOurRegion: (row) => ours.has(row),
    countsFor: (candidate) => {
      const area = world.area[candidate]!
      return { country: withCountry.get(world.country[candidate]!) ?? 0, area: area < 0 ? null : (withArea.get(area) ?? 0) }
    },
  }
}

function regionAround(world: Surroundings, homeRows: readonly number[]): Set<number> {
  const areas = new Set(homeRows.map((row) => world.area[row]!).filter((area) => area >= 0))
  const region = new Set(homeRows)
  if (areas.size > 0) for (let row = 0; row < world.area.length; row++) if (areas.has(world.area[row]!)) region.add(row)
  for (const row of homeRows) eachNeighbour(world, row, (near) => region.add(near))
  return region
}

/** Files a pair under its counterpart's area, and under the places near the counterpart that are in another area. */
function noteAround(world: Surroundings, pair: Pair, into: { byArea: Map<number, Pair[]>; byPlace: Map<number, Pair[]> }) {
  const area = world.area[pair.theirs]!
  if (area >= 0) append(into.byArea, area, pair)
  eachNeighbour(world, pair.theirs, (near) => {
    if (area < 0 || world.area[near] !== area) append(into.byPlace, near, pair)
  })
}

function eachNeighbour(world: Surroundings, row: number, found: (row: number) => void) {
  eachNear(world.boxes, { points: world.points, at: row, group: world.country[row]! }, nearKm, found)
}

/** Numbers texts in order of first appearance; `null` is -1. */
function numbersOf(texts: readonly (string | null)[]): Int32Array {
  const numbers = new Map<string, number>()
  return integers(texts.length, (row) => {
    const text = texts[row]!
    if (text === null) return -1
    const number = numbers.get(text) ?? numbers.size
    if (number === numbers.size) numbers.set(text, number)
    return number
  })
}

function concat(a: Int32Array, b: Int32Array): Int32Array {
  const both = new Int32Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}

function increase(counts: Map<number, number>, key: number) {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function append<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item) {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}
