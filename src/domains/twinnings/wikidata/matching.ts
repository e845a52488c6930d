import { foldName, type PlaceTable } from '#domains/places/places.ts'
import type { Item } from './harvest.ts'

/** Where an end of a tie belongs. */
export type Match =
  | { placeId: string }
  /** A place of its own, under its Wikidata id. */
  | { own: Item & { country: string; lat: number; lon: number } }
  /** Two or more places would do equally well: a person must choose. */
  | { candidates: string[] }
  | { dropped: 'no country' | 'no position' | 'outside its country' }

/** The catalogue with the names of each row in other languages and scripts. */
export type NamedPlaces = PlaceTable & { alternatesOf: (row: number) => readonly string[] }

/** The rows of the catalogue around a point, nearest first. */
export type RowsAround = (lat: number, lon: number, withinKm: number) => number[]

const similarEnough = 0.86
const nearKm = 25
const nearInLargeCountryKm = 60
const largeCountries = new Set(['RU', 'CA', 'US', 'CN', 'BR', 'AU', 'IN', 'AR', 'KZ', 'DZ'])

// Words that an administrative area has and its seat has not.
const areaWords =
  /\b(?:city of|municipality of|district of|county|municipality|district|city|prefecture|region|raion|borough|urban|metropolitan|area)\b/gi

// Sovereign state, country, first-level area and their like are never the town of the same name.
const wideKinds = new Set(['Q3624078', 'Q6256', 'Q10864048', 'Q1615742', 'Q35657', 'Q50337', 'Q1221156', 'Q180673', 'Q835714', 'Q3336843'])

/**
 * Finds the place that an item of Wikidata means, as the specification of world sources orders it: a GeoNames id of the
 * catalogue; else a place of the same country, near and of nearly the same name; else a place of its own.
 */
export function matchItem(table: NamedPlaces, rowsAround: RowsAround, item: Item): Match {
  const rows = item.geonamesIds.flatMap((id) => table.rowById.get(`gn${id}`) ?? [])
  if (rows.length > 0) return { placeId: table.ids[largest(table, rows)]! }
  if (table.rowById.has(item.id)) return { placeId: item.id }
  const { country, lat, lon } = item
  if (country === null) return { dropped: 'no country' }
  if (lat === null || lon === null) return { dropped: 'no position' }
  if (isOutside(table, rowsAround, { country, lat, lon })) return { dropped: 'outside its country' }
  if (isWide(item)) return { own: { ...item, country, lat, lon } }
  const near = namesakes(table, rowsAround, { ...item, country, lat, lon })
  if (near.length === 1) return { placeId: table.ids[near[0]!]! }
  if (near.length > 1) return { candidates: near.map((row) => table.ids[row]!) }
  return { own: { ...item, country, lat, lon } }
}

/** Whether the item is a country or a first-level area rather than a town. */
export function isWide({ kinds }: Item): boolean {
  return kinds.some((kind) => wideKinds.has(kind))
}

/** 1 for equal names, 0 for nothing in common: one less the share of letters to change (Levenshtein 1966). */
function similarity(one: string, other: string): number {
  const longest = Math.max(one.length, other.length)
  return longest === 0 ? 1 : 1 - changes(one, other) / longest
}

function namesakes(table: NamedPlaces, rowsAround: RowsAround, item: Item & { country: string; lat: number; lon: number }): number[] {
  const reachKm = largeCountries.has(item.country) ? nearInLargeCountryKm : nearKm
  const wanted = [item.labelEn, item.labelEn?.replace(areaWords, ' '), item.labelZh].flatMap((name) => (name ? [foldName(name)] : []))
  const scored = rowsAround(item.lat, item.lon, reachKm)
    .filter((row) => table.countries[row] === item.country)
    .map((row) => ({ row, score: bestSimilarity(table, row, wanted) }))
    .filter(({ score }) => score >= similarEnough)
  const top = Math.max(...scored.map(({ score }) => score))
  return scored.filter(({ score }) => score === top).map(({ row }) => row)
}

function bestSimilarity(table: NamedPlaces, row: number, wanted: readonly string[]): number {
  const names = [table.names[row]!, table.chineseNames[row]!, ...table.alternatesOf(row)].map(foldName).filter(Boolean)
  return Math.max(0, ...names.flatMap((name) => wanted.map((text) => similarity(name, text))))
}

// Nobody of the stated country lives near, but somebody of another does.
function isOutside(table: PlaceTable, rowsAround: RowsAround, { country, lat, lon }: { country: string; lat: number; lon: number }): boolean {
  const around = rowsAround(lat, lon, 50)
  return around.length > 0 && around.every((row) => table.countries[row] !== country)
}

function largest(table: PlaceTable, rows: readonly number[]): number {
  return rows.reduce((best, row) => ((table.populations[row] || 0) > (table.populations[best] || 0) ? row : best))
}

function changes(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, i) => i)
  for (let i = 1; i <= one.length; i++) {
    const row = [i]
    for (let j = 1; j <= other.length; j++) {
      const exchange = above[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1)
      row.push(Math.min(above[j]! + 1, row[j - 1]! + 1, exchange))
    }
    above = row
  }
  return above[other.length]!
}
