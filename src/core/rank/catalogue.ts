import { scatter } from '#core/graph/csr.ts'
import { boxesOf, eachNear, type Boxes } from '#core/graph/near.ts'
import { chordSquared, unitVectors } from '#core/graph/sphere.ts'
import { doubles, integers, singles, texts } from '#core/stats/columns.ts'
import { areasOf, type Areas } from './areas.ts'
import { BANDS, bandOf } from './bands.ts'
import { cellBandsOf, grainTables, startsOf, type CellBands, type GrainTable, type SharedGrain } from './grains.ts'
import { kinshipOf, type Kinship } from './kinship.ts'
import { nameIndexOf, type NameIndex } from './names.ts'
import type { CountryColumns, PlaceColumns } from './world.ts'

/**
 * The places, put in an order of their own (country, size, position), with all that does not depend on ties.
 * Everywhere in this folder "place" as a number means this inner order; `row` leads back to the caller's rows.
 */
export interface Catalogue {
  /** What the catalogue was prepared from. */
  source: { places: PlaceColumns; countries: CountryColumns }
  size: number
  row: Int32Array
  /** Inner number by the caller's row. */
  placeOfRow: Int32Array
  ids: readonly string[]
  names: readonly string[]
  countryCodes: readonly string[]
  country: Int32Array
  /** Where each country begins; its places are contiguous, the largest first. */
  countryStart: Int32Array
  regionCount: number
  region: Int32Array
  regionCountry: Int32Array
  points: Float64Array
  latitude: Float32Array
  /** Degrees from the equator. */
  fromEquator: Float32Array
  /** The places by country and position, to find those up to `NEAR_KM` away. */
  boxes: Boxes
  /** log10(population + 500); a usual value for the kind of place where the population is unknown. */
  logSize: Float32Array
  hasPopulation: Uint8Array
  /** log10(1 + places of the country that are larger), and of the region. */
  sizeRank: Float32Array
  regionRank: Float32Array
  /** 5 seat of government of the country, 4 of a first-level area, down to 1; 0 none. */
  seat: Float32Array
  /** 1 for a district, county, province or region. */
  isArea: Float32Array
  kinship: Kinship
  names3: NameIndex
  cells: Areas<60 | 150>
  blocks: Areas<30>
  /** Country and size band as one number. */
  countryBand: Int32Array
  cellBands: CellBands
  grains: Readonly<Record<SharedGrain, GrainTable>>
}

/** What takes the time of preparing: all but what the places themselves say. */
export type Prepared = Omit<Catalogue, 'source' | 'ids' | 'names'>

/** How far the nearest surroundings reach. */
export const NEAR_KM = 30

/**
 * Prepares the catalogue: once per set of places, about a second for 200,000. Country data may be empty.
 * A region left empty is taken from the nearest place of the country that has one.
 */
export function prepareCatalogue(places: PlaceColumns, countries: CountryColumns): Catalogue {
  return withTexts(prepare(places, countries), places, countries)
}

/** The catalogue of what was prepared from the same places. */
export function withTexts(prepared: Prepared, places: PlaceColumns, countries: CountryColumns): Catalogue {
  return { ...prepared, source: { places, countries }, ids: inOrderOf(prepared.row, places.ids), names: inOrderOf(prepared.row, places.names) }
}

function inOrderOf(row: Int32Array, given: readonly string[]): string[] {
  return texts(row.length, (i) => given[row[i]!]!)
}

/** The part of `prepareCatalogue` that takes the time. */
export function prepare(places: PlaceColumns, countries: CountryColumns): Prepared {
  const size = places.ids.length
  const given = unitVectors(places.latitudes, places.longitudes)
  const sizes = singles(size, (r) => logSizeOf(places.populations[r]!, places.kinds[r]!, given[3 * r]!))
  const countryCodes = [...new Set(places.countries)].sort()
  const ofCountry = numbered(places.countries, countryCodes)
  const row = contentOrder(places, { ofCountry, countries: countryCodes.length }, sizes)
  const placeOfRow = new Int32Array(size)
  for (let i = 0; i < size; i++) placeOfRow[row[i]!] = i
  const country = row.map((r) => ofCountry[r]!)
  const countryStart = startsOf(country, countryCodes.length)
  const points = doubles(3 * size, (at) => given[3 * row[(at / 3) | 0]! + (at % 3)]!)
  const inOrder = (of: (row: number) => number) => singles(size, (i) => of(row[i]!))
  const latitude = inOrder((r) => places.latitudes[r]!)
  const position = { points, latitude, longitude: inOrder((r) => places.longitudes[r]!), country, countryStart }
  const boxes = boxesOf(points, country, NEAR_KM)
  const regions = regionsOf(regionsFilled(inOrderOf(row, places.regions), position, boxes), position)
  const logSize = inOrder((r) => sizes[r]!)
  const cells = areasOf({ ...position, degrees: 0.45, reaches: [[150, 400], [60, 160]] })
  const blocks = areasOf({ ...position, degrees: 0.15, reaches: [[30, 75]] })
  const countryBand = country.map((at, i) => at * BANDS + bandOf(logSize[i]!))
  const cellBands = cellBandsOf(cells, countryBand)
  const shared = {
    country, countryStart, ...regions, cells, blocks, countryBand, cellBands,
    seat: inOrder((r) => seatOf(places.features[r]!)),
    isArea: inOrder((r) => (places.kinds[r] === 'region' || places.kinds[r] === 'district' ? 1 : 0)),
  }
  return {
    size, row, placeOfRow, boxes, countryCodes, points, latitude, logSize,
    fromEquator: latitude.map(Math.abs),
    hasPopulation: new Uint8Array(inOrder((r) => (places.populations[r]! > 0 ? 1 : 0))),
    sizeRank: ranksWithin(country, countryCodes.length, logSize),
    regionRank: ranksWithin(regions.region, regions.regionCount, logSize),
    kinship: kinshipOf(countryCodes, countries),
    names3: nameIndexOf(inOrderOf(row, places.names)),
    ...shared,
    grains: grainTables(shared),
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

interface Position {
  points: Float64Array
  country: Int32Array
  countryStart: Int32Array
}

function regionsFilled(regions: readonly string[], position: Position, boxes: Boxes): string[] {
  return regions.map((region, place) => (region === '' ? (regions[nearestWithRegion(place, regions, position, boxes)] ?? '') : region))
}

// The nearest place of the country that has a region, the first of several; -1 when none has. Most have one within reach of the boxes.
function nearestWithRegion(place: number, regions: readonly string[], { points, country, countryStart }: Position, boxes: Boxes): number {
  let [nearest, least] = [-1, Infinity]
  const offer = (other: number, distance: number) => {
    if (regions[other] === '' || distance > least || (distance === least && other > nearest)) return
    nearest = other
    least = distance
  }
  const own = country[place]!
  eachNear(boxes, { points, at: place, group: own }, NEAR_KM, offer)
  if (nearest < 0) for (let other = countryStart[own]!; other < countryStart[own + 1]!; other++) offer(other, chordSquared(points, place, points, other))
  return nearest
}

// Regions numbered by country and name.
function regionsOf(regions: readonly string[], { country, countryStart }: Position) {
  const region = new Int32Array(regions.length)
  const regionCountry: number[] = []
  for (let c = 0; c + 1 < countryStart.length; c++) {
    const own = regions.slice(countryStart[c], countryStart[c + 1])
    const codes = [...new Set(own)].sort()
    region.set(numbered(own, codes).map((at) => at + regionCountry.length), countryStart[c])
    for (let k = 0; k < codes.length; k++) regionCountry.push(country[countryStart[c]!]!)
  }
  return { region, regionCount: regionCountry.length, regionCountry: Int32Array.from(regionCountry) }
}

interface Countries {
  ofCountry: Int32Array
  countries: number
}

// By content, never by row, so that the order of input rows changes no sum: by country, the largest first, equals by position and id.
function contentOrder({ ids, latitudes, longitudes }: PlaceColumns, { ofCountry, countries }: Countries, sizes: Float32Array): Int32Array {
  const order = bySizeWithin({ ofCountry, countries }, sizes)
  const isEqual = (a: number, b: number) => ofCountry[a] === ofCountry[b] && sizes[a] === sizes[b]
  const byContent = (a: number, b: number) => latitudes[a]! - latitudes[b]! || longitudes[a]! - longitudes[b]! || (ids[a]! < ids[b]! ? -1 : 1)
  for (let first = 0, end = 1; first < order.length; first = end++) {
    while (end < order.length && isEqual(order[first]!, order[end]!)) end++
    if (end - first > 1) order.subarray(first, end).sort(byContent)
  }
  return order
}

// Counting sorts, the last by what counts most: the bits of positive numbers of single precision rise with the numbers.
function bySizeWithin({ ofCountry, countries }: Countries, sizes: Float32Array): Int32Array {
  const falling = new Int32Array(sizes.buffer, sizes.byteOffset, sizes.length).map((bits) => 0x7fffffff - bits)
  const byLowBits = scatter(0x10000, falling.map((bits) => bits & 0xffff), (row) => row).order
  const bySize = scatter(0x8000, byLowBits.map((row) => falling[row]! >>> 16), (k) => byLowBits[k]!).order
  return scatter(countries, bySize.map((row) => ofCountry[row]!), (k) => bySize[k]!).order
}

function numbered(texts: readonly string[], codes: readonly string[]): Int32Array {
  const number = new Map(codes.map((code, at) => [code, at]))
  return integers(texts.length, (at) => number.get(texts[at]!)!)
}

// Places of a country stand largest first, so those of a group that are larger are those met before the first of its size.
function ranksWithin(group: Int32Array, groups: number, logSize: Float32Array): Float32Array {
  const met = new Int32Array(groups)
  const sizeMet = new Float32Array(groups)
  const larger = new Int32Array(groups)
  return singles(logSize.length, (i) => {
    const at = group[i]!
    if (met[at] === 0 || logSize[i] !== sizeMet[at]) larger[at] = met[at]!
    sizeMet[at] = logSize[i]!
    met[at]!++
    return Math.log10(1 + larger[at]!)
  })
}
