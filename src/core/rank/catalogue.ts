import { unitVectors } from '#core/graph/sphere.ts'
import { areasOf, type Areas } from './areas.ts'
import { kinshipOf, type Kinship } from './kinship.ts'
import { nameIndexOf, type NameIndex } from './names.ts'
import type { CountryColumns, PlaceColumns } from './world.ts'

/**
 * The places, put in an order of their own (country, region, position), with all that does not depend on ties.
 * Everywhere in this folder "place" as a number means this inner order; `row` leads back to the caller's rows.
 */
export interface Catalogue {
  size: number
  row: Int32Array
  /** Inner number by the caller's row. */
  placeOfRow: Int32Array
  ids: readonly string[]
  names: readonly string[]
  countryCodes: readonly string[]
  country: Int32Array
  /** Where each country begins; its places are contiguous. */
  countryStart: Int32Array
  regionCount: number
  region: Int32Array
  regionCountry: Int32Array
  points: Float64Array
  latitude: Float32Array
  /** log10(population + 500); a usual value for the kind of place where the population is unknown. */
  logSize: Float32Array
  hasPopulation: Uint8Array
  /** log10(1 + places of the country that are larger). */
  sizeRank: Float32Array
  /** 5 seat of government of the country, 4 of a first-level area, down to 1; 0 none. */
  seat: Float32Array
  /** 1 for a district, county, province or region. */
  isArea: Float32Array
  kinship: Kinship
  names3: NameIndex
  cells: Areas
  blocks: Areas
  /** Cell and size band as one number, and country and size band. */
  cellBand: Int32Array
  countryBand: Int32Array
}

/** Size bands: a quarter of a power of ten each, from 500 inhabitants. */
export const BANDS = 16

export function bandOf(logSize: number): number {
  return Math.max(0, Math.min(BANDS - 1, Math.floor((logSize - 2.7) * 4)))
}

/**
 * Prepares the catalogue: once per set of places, about a second for 200,000. Country data may be empty.
 * A region left empty is taken from the nearest place of the country that has one.
 */
export function prepareCatalogue(places: PlaceColumns, countries: CountryColumns): Catalogue {
  const size = places.ids.length
  const given = unitVectors(places.latitudes, places.longitudes)
  const regionName = regionsFilled(places, given)
  const row = contentOrder(places, regionName)
  const placeOfRow = new Int32Array(size)
  for (let i = 0; i < size; i++) placeOfRow[row[i]!] = i
  const at = <T>(column: ArrayLike<T>) => Array.from(row, (r) => column[r]!)
  const { codes: countryCodes, number: country, start: countryStart } = numbered(at(places.countries))
  const ofCountry = at(places.countries)
  const regions = numbered(at(regionName).map((name, i) => `${ofCountry[i]}.${name}`))
  const regionCountry = Int32Array.from(regions.start.subarray(0, regions.codes.length), (first) => country[first]!)
  const points = unitVectors(at(places.latitudes), at(places.longitudes))
  const populations = Float64Array.from(row, (r) => places.populations[r]!)
  const kinds = at(places.kinds)
  const logSize = Float32Array.from(populations, (population, i) => logSizeOf(population, kinds[i]!, points[3 * i]!))
  const names = at(places.names)
  const cells = areasOf({ points, country, degrees: 0.45, reachKm: 400 })
  return {
    size, row, placeOfRow, ids: at(places.ids), names, countryCodes, country, countryStart,
    regionCount: regions.codes.length, region: regions.number, regionCountry, points,
    latitude: Float32Array.from(at(places.latitudes)),
    logSize,
    hasPopulation: Uint8Array.from(populations, (population) => (population > 0 ? 1 : 0)),
    sizeRank: ranksWithin(countryStart, logSize),
    seat: Float32Array.from(at(places.features), seatOf),
    isArea: Float32Array.from(kinds, (kind) => (kind === 'region' || kind === 'district' ? 1 : 0)),
    kinship: kinshipOf(countryCodes, countries),
    names3: nameIndexOf(names),
    cells,
    cellBand: cells.ofPlace.map((cell, i) => cell * BANDS + bandOf(logSize[i]!)),
    countryBand: country.map((at, i) => at * BANDS + bandOf(logSize[i]!)),
    blocks: areasOf({ points, country, degrees: 0.15, reachKm: 75 }),
  }
}

/** log10(population + 500); unknown: small for a town, large for an area, spread so that it is no mark. */
export function logSizeOf(population: number, kind: string, spread: number): number {
  if (population > 0) return Math.log10(population + 500)
  const jitter = (Math.abs(spread) * 1e6) % 1
  if (kind === 'region') return 5.6 + 0.6 * jitter
  if (kind === 'district') return 4.7 + 0.6 * jitter
  return 3.2 + 0.6 * jitter
}

function seatOf(feature: string): number {
  if (feature === 'PPLC') return 5
  if (feature === 'PPLA') return 4
  return { PPLA2: 3, PPLA3: 2, PPLA4: 1, PPLA5: 1 }[feature] ?? 0
}

function regionsFilled(places: PlaceColumns, points: Float64Array): string[] {
  const filled = [...places.regions]
  const withRegion = new Map<string, number[]>()
  for (let i = 0; i < filled.length; i++) {
    if (filled[i] === '') continue
    const list = withRegion.get(places.countries[i]!)
    if (list) list.push(i)
    else withRegion.set(places.countries[i]!, [i])
  }
  for (let i = 0; i < filled.length; i++) {
    if (places.regions[i] !== '') continue
    let best = -Infinity
    for (const j of withRegion.get(places.countries[i]!) ?? []) {
      const cosine = points[3 * i]! * points[3 * j]! + points[3 * i + 1]! * points[3 * j + 1]!
        + points[3 * i + 2]! * points[3 * j + 2]!
      if (cosine > best) [best, filled[i]] = [cosine, places.regions[j]!]
    }
  }
  return filled
}

// By content, never by row, so that the order of input rows changes no sum.
function contentOrder(places: PlaceColumns, regionName: string[]): Int32Array {
  const country = rankOfStrings(places.countries)
  const region = rankOfStrings(regionName)
  return Int32Array.from(places.ids.keys()).sort(
    (a, b) =>
      country[a]! - country[b]! || region[a]! - region[b]! || places.latitudes[a]! - places.latitudes[b]!
      || places.longitudes[a]! - places.longitudes[b]! || (places.ids[a]! < places.ids[b]! ? -1 : 1),
  )
}

function rankOfStrings(strings: readonly string[]): Int32Array {
  const rank = new Map([...new Set(strings)].sort().map((text, i) => [text, i]))
  return Int32Array.from(strings, (text) => rank.get(text)!)
}

// Numbers names that come in runs, first seen first.
function numbered(names: readonly string[]) {
  const codes: string[] = []
  const starts: number[] = []
  const number = new Int32Array(names.length)
  for (let i = 0; i < names.length; i++) {
    if (i === 0 || names[i] !== names[i - 1]) {
      codes.push(names[i]!)
      starts.push(i)
    }
    number[i] = codes.length - 1
  }
  return { codes, number, start: Int32Array.from([...starts, names.length]) }
}

function ranksWithin(countryStart: Int32Array, logSize: Float32Array): Float32Array {
  const rank = new Float32Array(logSize.length)
  for (let c = 0; c + 1 < countryStart.length; c++) {
    const sizes = logSize.slice(countryStart[c], countryStart[c + 1]).sort().reverse()
    const larger = new Map<number, number>()
    sizes.forEach((value, i) => larger.has(value) || larger.set(value, i))
    for (let i = countryStart[c]!; i < countryStart[c + 1]!; i++) rank[i] = Math.log10(1 + larger.get(logSize[i]!)!)
  }
  return rank
}
