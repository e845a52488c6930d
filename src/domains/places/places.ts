import type { Context } from '#platform/context.ts'
import { Invalid, NotFound } from '#platform/errors.ts'
import type { Locale } from '#platform/i18n/locale.ts'
import { kilometresBetween } from './airports.ts'
import type { PlaceTable } from './columns.ts'
import { countryNamed } from './countries.ts'
import { provinceName } from './divisions.ts'
import { foldName } from './fold.ts'
import { messages as m } from './messages.ts'
import { likeliestRows, nearlyNamedRows, ownName, rowsNamed } from './search.ts'
import * as store from './store.ts'
import { nameIndex, placeColumns } from './world.ts'

export type { PlaceTable } from './columns.ts'
export { countryCodes, countryColumns, countryNamed, isCountry } from './countries.ts'
export { csvLine } from './csv.ts'
export { exportPlaces } from './export.ts'
export { foldName } from './fold.ts'
export { placesUpdate, updatePlaces, worldUpdatePlaces } from './geonames.ts'
export {
  importPlaces, importTable, logImport, mergePlaces, mergeRows, requireWorldRights,
  type FileImport, type ImportCounts, type MergeCounts, type RejectedLine, type StagedValues,
} from './import.ts'
export { loadCatalogue } from './load.ts'
export { cellReader, type Cells } from './place-file.ts'
export type { PlaceRow } from './place-row.ts'
export type { Origin } from './schema.ts'
export { saveSnapshot, snapshotOf } from './snapshot.ts'
export { placeTable, type StoredImport as ImportLog } from './store.ts'
export type { MergedTable } from './store/merge.ts'
export type { TableLayout } from './table-file.ts'
export { placeAlternates, placeColumns, worldStamp } from './world.ts'

/** A place as people see it. Null: unknown. `names` are further names, in any script. */
export type Place = Omit<store.StoredPlace, 'airportIata' | 'airportName' | 'airportKm' | 'origin'> & {
  /** The nearest airport with scheduled flights within 100 km. */
  airport: { iata: string; name: string; distanceKm: number } | null
}

export interface PlaceSearch {
  /** A name or its beginning, in any script; `Name, Country` or `Name, Region` narrows it. */
  text: string
  /** Country whose places come a little earlier. */
  homeCountry?: string | null
  /** Only places of this country. */
  country?: string | null
  limit?: number
}

/** The places with these ids, by id; ids that are not in the catalogue are left out. */
export async function placesById(ctx: Context, ids: readonly string[]): Promise<Map<string, Place>> {
  const rows = await store.byIds(ctx.db, [...new Set(ids)])
  return new Map(rows.map((row) => [row.id, asPlace(row)]))
}

/** Every id of the catalogue. */
export async function placeIds(ctx: Context): Promise<ReadonlySet<string>> {
  return new Set(await store.allIds(ctx.db))
}

/** How many places, countries and unknown populations there are, the sources of the places, and what was loaded when. */
export async function placeCounts(ctx: Context) {
  const [counts, bySource, imports] = [
    await store.counts(ctx.db), await store.countBySource(ctx.db), await store.imports(ctx.db),
  ]
  return { ...counts, bySource, imports }
}

/** Throws NotFound. */
export async function placeById(ctx: Context, id: string): Promise<Place> {
  const place = (await placesById(ctx, [id])).get(id)
  if (!place) throw new NotFound(unknownPlace(id, []))
  return place
}

/**
 * The places whose names begin with the text, likeliest first; without any, those one slip of the keyboard away. At most
 * `limit` (10). Empty text finds nothing.
 */
export async function searchPlaces(ctx: Context, search: PlaceSearch): Promise<Place[]> {
  const [index, table] = [await nameIndex(ctx), await placeColumns(ctx)]
  const { homeCountry = null, country = null, limit = 10 } = search
  const bonus = (row: number) => (homeCountry !== null && table.countries[row] === homeCountry ? 1 : 0)
  const isIn = (row: number) => country === null || table.countries[row] === country
  for (const rowsFor of [likeliestRows, nearlyNamedRows]) {
    for (const { name, qualifies } of readings(table, search.text)) {
      const rows = rowsFor(index, name, { limit, bonus, accepts: (row) => isIn(row) && qualifies(row) })
      if (rows.length > 0) return placesOfRows(ctx, table, rows.map(({ row }) => row))
    }
  }
  return []
}

/**
 * The one place meant by an id, a name in any script, `Name, CC`, or `Name, Region`. Places of fewer than 15,000
 * inhabitants do not compete with one twenty times their size. Throws NotFound with similar names, or Invalid with the
 * candidates when several places have the name.
 */
export async function resolvePlace(ctx: Context, text: string): Promise<Place> {
  const byId = (await placesById(ctx, [text.trim()])).get(text.trim())
  if (byId) return byId
  const table = await placeColumns(ctx)
  const rows = await rowsMeant(ctx, table, text)
  if (rows.length === 1) return (await placesOfRows(ctx, table, rows))[0]!
  const candidates = rows.length > 0 ? await placesOfRows(ctx, table, rows.slice(0, 10)) : await searchPlaces(ctx, { text })
  if (rows.length === 0) throw new NotFound(unknownPlace(text, candidates))
  throw new Invalid(inBoth((locale) => m.ambiguousPlace[locale](JSON.stringify(text), listed(candidates))))
}

/** Places within a distance of one, nearest first; the place itself is left out. */
export async function nearbyPlaces(
  ctx: Context,
  { placeId, withinKm, limit }: { placeId: string; withinKm: number; limit: number },
): Promise<{ place: Place; distanceKm: number }[]> {
  const table = await placeColumns(ctx)
  const here = table.rowById.get(placeId)
  if (here === undefined) throw new NotFound(unknownPlace(placeId, []))
  const [lat, lon] = [table.latitudes[here]!, table.longitudes[here]!]
  const near: { row: number; distanceKm: number }[] = []
  for (let row = 0; row < table.ids.length; row++) {
    if (row === here || Math.abs(table.latitudes[row]! - lat) * 110 > withinKm) continue
    const distanceKm = kilometresBetween(lat, lon, table.latitudes[row]!, table.longitudes[row]!)
    if (distanceKm <= withinKm) near.push({ row, distanceKm })
  }
  const nearest = near.sort((a, b) => a.distanceKm - b.distanceKm || a.row - b.row).slice(0, limit)
  const places = await placesOfRows(ctx, table, nearest.map(({ row }) => row))
  return places.map((place, i) => ({ place, distanceKm: nearest[i]!.distanceKm }))
}

/** The most populous places of a country, unknown populations last. */
export async function largestPlaces(
  ctx: Context,
  { country, limit, offset = 0 }: { country: string; limit: number; offset?: number },
): Promise<Place[]> {
  const table = await placeColumns(ctx)
  const rows = [...table.ids.keys()].filter((row) => table.countries[row] === country)
  rows.sort((a, b) => (table.populations[b] || 0) - (table.populations[a] || 0) || a - b)
  return placesOfRows(ctx, table, rows.slice(offset, offset + limit))
}

/** The name to show first: Chinese for a Chinese reader where it is known. */
export function placeName(place: Pick<Place, 'name' | 'nameEn' | 'nameZh'>, locale: Locale): string {
  return locale === 'zh-CN' ? (place.nameZh ?? place.name) : (place.nameEn ?? place.name)
}

/** The first-level area to show: its Chinese name for places of China and a Chinese reader; null when unknown. */
export function regionName({ country, admin1, admin1Code }: Place, locale: Locale): string | null {
  return (locale === 'zh-CN' && country === 'CN' ? provinceName(admin1Code) : null) ?? admin1
}

async function rowsMeant(ctx: Context, table: PlaceTable, text: string): Promise<number[]> {
  const index = await nameIndex(ctx)
  for (const { name, qualifies } of readings(table, text)) {
    const hits = rowsNamed(index, name).filter(({ row }) => qualifies(row))
    const own = hits.filter(({ kind }) => kind === ownName)
    const rows = (own.length > 0 ? own : hits).map(({ row }) => row)
    if (rows.length > 0) return withoutNamesakes(table, rows)
  }
  return []
}

function withoutNamesakes(table: PlaceTable, rows: number[]): number[] {
  const size = (row: number) => table.populations[row] || 0
  const bySize = [...rows].sort((a, b) => size(b) - size(a) || a - b)
  const [first, second] = bySize
  const isFarLarger = second !== undefined && size(second) < 15_000 && size(first!) >= 20 * Math.max(size(second), 750)
  return isFarLarger ? [first!] : bySize
}

interface Reading {
  name: string
  qualifies: (row: number) => boolean
}

// `Leeds, Alabama` and `Leeds Alabama` may be one name, or a name and the country or region it is in.
function* readings(table: PlaceTable, text: string): Generator<Reading> {
  const [name, ...rest] = text.split(/[,，、]/)
  const qualifier = rest.join(' ').trim()
  if (qualifier !== '') yield* qualified(table, name!, qualifier)
  yield { name: text, qualifies: () => true }
  const words = text.trim().split(/\s+/)
  if (qualifier === '' && words.length > 1) yield* qualified(table, words.slice(0, -1).join(' '), words.at(-1)!)
}

// The country first, so that `Paris, CA` is in Canada before it is in California.
function* qualified(table: PlaceTable, name: string, qualifier: string): Generator<Reading> {
  const country = countryNamed(qualifier)
  if (country !== null) yield { name, qualifies: (row) => table.countries[row] === country }
  const key = foldName(qualifier)
  if (key === '') return
  const isRegion = (row: number) => table.regions[row]!.toLowerCase() === key
  yield { name, qualifies: (row) => isRegion(row) || foldName(table.regionNames[row]!).startsWith(key) }
}

async function placesOfRows(ctx: Context, table: PlaceTable, rows: readonly number[]): Promise<Place[]> {
  const places = await placesById(ctx, rows.map((row) => table.ids[row]!))
  return rows.flatMap((row) => places.get(table.ids[row]!) ?? [])
}

function asPlace({ airportIata, airportName, airportKm, origin: _origin, ...place }: store.StoredPlace): Place {
  const airport = airportIata === null ? null : { iata: airportIata, name: airportName ?? '', distanceKm: airportKm ?? 0 }
  return { ...place, airport }
}

function unknownPlace(text: string, near: readonly Place[]) {
  return inBoth((locale) => m.unknownPlace[locale](JSON.stringify(text), listed(near.slice(0, 5))))
}

function listed(places: readonly Place[]): string {
  return places
    .map(({ id, name, admin1, country, population }) => {
      return `${id} ${[name, admin1, country].filter(Boolean).join(', ')}${population ? ` (${population})` : ''}`
    })
    .join('; ')
}

function inBoth(text: (locale: Locale) => string) {
  return { en: text('en'), 'zh-CN': text('zh-CN') }
}
