import { rowsOf, type Rows } from '#core/graph/csr.ts'
import { boxesOf, nearLists, type Near } from '#core/graph/near.ts'
import { BANDS, bandOf, type Catalogue } from './catalogue.ts'
import { asideOf, walkOf, type WalkGraph } from './walk.ts'
import type { TieColumns } from './world.ts'

/** How far the fine neighbourhood of a tied place goes, in km. */
export const FINE_REACH_KM = 30

/** The catalogue with the published ties in it, and every table that depends on the ties alone. */
export interface World extends CountryTables, PlaceTables {
  catalogue: Catalogue
  /** Each tie twice, once from either end; no repetitions, no ties of a place with itself. */
  ties: Rows
  tieCount: number
  degree: Float32Array
  /** Places with at least one tie, ascending, and their number in that list (-1 for the others). */
  tied: Int32Array
  tiedNumber: Int32Array
  /** Places of the same country within reach of each tied place, by its number in `tied`. */
  near: Near
  /** Kernels over those distances, 1 at 0 km: 12 km and 5 km wide; over distances between cells, 60 and 150 km. */
  near12: Float32Array
  near5: Float32Array
  /** Chance that a walk steps from a tied place to a place without ties beside it; 0 for tied ones. */
  aside: Float32Array
  cells60: Float32Array
  cells150: Float32Array
  blocks30: Float32Array
  /** Partners of each place counted by country. */
  partnerCountries: Rows
  walk: WalkGraph
}

/** Tables by country and by region; foreign ties only, each counted from both ends. */
interface CountryTables {
  /** Ties from country to country, square. */
  pair: Float64Array
  countryDegree: Float64Array
  /** All ties' ends in a country, domestic ones included. */
  countryMass: Float64Array
  total: number
  /** Smoothed share of each country among the ties of a country, square. */
  share: Float64Array
  /** Log odds of a country pair against chance, square. */
  odds: Float64Array
  /** Mean of (size of partner - own size) by country pair, shrunk; and of the rank within the country. */
  sizeOffset: Float64Array
  rankOffset: Float64Array
  /** Ties of a region with a country (row by region) and with a region. */
  regionCountry: Float32Array
  regionDegree: Float32Array
  regionRegion: Rows
  /** Ties between size bands of countries: (country, band) by (country, band), from both ends. */
  bandBand: Rows
  /** Ties arriving in (country, band) from abroad, smoothed over bands. */
  bandIn: Float64Array
  cellCell: Rows
  /** How much more often than by chance places have partners in both of two countries: log odds, square. */
  together: Float64Array
  /** Tie-weighted centre of each country, unit vectors. */
  centre: Float64Array
}

/** Columns over places that depend on ties but not on who asks. */
interface PlaceTables {
  logDegree: Float32Array
  /** Log of the usual number of ties of a place of that size in that country. */
  propensity: Float32Array
  /** How many partners the place's partners have in the mean, as a logarithm. */
  partnerDegree: Float32Array
  /** Mean of how much larger its foreign partners are than usual for the pair of countries, shrunk to none. */
  taste: Float32Array
  /** Ties within 12 km and within 30 km (kernel sums of degree), for fine use and by block. */
  mass5: Float32Array
  mass12: Float32Array
  mass30: Float32Array
  blockMass: Float32Array
  cellMass60: Float32Array
  cellMass150: Float32Array
  /** Degree by cell and size band, smoothed over both. */
  cellBandMass: Float32Array
  regionPull: Float32Array
  blockPull: Float32Array
}

/** Puts the ties into the catalogue: some 0.3 s for 35,000 ties, so that a change can simply connect again. */
export function connect(catalogue: Catalogue, columns: TieColumns): World {
  const ties = symmetricTies(catalogue, columns)
  const n = catalogue.size
  const degree = new Float32Array(n)
  for (let i = 0; i < n; i++) degree[i] = ties.start[i + 1]! - ties.start[i]!
  const tied = Int32Array.from(degree.keys()).filter((i) => degree[i]! > 0)
  const tiedNumber = new Int32Array(n).fill(-1)
  tied.forEach((place, number) => (tiedNumber[place] = number))
  const near = nearLists(boxesOf(catalogue.points, catalogue.country, FINE_REACH_KM), tied, FINE_REACH_KM)
  const base = { catalogue, ties, tieCount: ties.index.length / 2, degree, tied, tiedNumber, near }
  const partnerCountries = partnerCountriesOf(catalogue, ties)
  const tables = { ...countryTables(base), together: togetherOf(catalogue.countryCodes.length, partnerCountries) }
  const walk = walkOf(base)
  const cells60 = catalogue.cells.near.km.map((km) => (km < 160 ? gaussian(km, 60) : 0))
  return {
    ...base,
    near12: near.km.map((km) => gaussian(km, 12)),
    near5: near.km.map((km) => (km < 15 ? gaussian(km, 5) : 0)),
    cells60,
    cells150: catalogue.cells.near.km.map((km) => gaussian(km, 150)),
    blocks30: catalogue.blocks.near.km.map((km) => gaussian(km, 30)),
    ...tables,
    ...placeTables({ ...base, ...tables }),
    cellBandMass: cellBandMassOf(base, cells60),
    partnerCountries,
    walk,
    aside: asideOf(base, walk),
  }
}

export type Connected = Pick<World, 'catalogue' | 'ties' | 'tieCount' | 'degree' | 'tied' | 'tiedNumber' | 'near'>

function symmetricTies(catalogue: Catalogue, { from, to }: TieColumns): Rows {
  const count = from.length
  const row = new Int32Array(2 * count)
  const column = new Int32Array(2 * count)
  let end = 0
  for (let k = 0; k < count; k++) {
    const [a, b] = [catalogue.placeOfRow[from[k]!]!, catalogue.placeOfRow[to[k]!]!]
    if (a === b) continue
    row[end] = a
    column[end++] = b
    row[end] = b
    column[end++] = a
  }
  const ties = rowsOf(catalogue.size, row.subarray(0, end), column.subarray(0, end), null)
  ties.value.fill(1)
  return ties
}

function partnerCountriesOf(catalogue: Catalogue, ties: Rows): Rows {
  const row = rowNumbers(ties)
  return rowsOf(catalogue.size, row, Int32Array.from(ties.index, (place) => catalogue.country[place]!), null)
}

function togetherOf(n: number, { start, index }: Rows): Float64Array {
  const both = new Float64Array(n * n)
  const having = new Float64Array(n)
  let places = 0
  for (let i = 0; i + 1 < start.length; i++) {
    if (start[i] === start[i + 1]) continue
    places++
    for (let k = start[i]!; k < start[i + 1]!; k++) {
      having[index[k]!]!++
      for (let l = start[i]!; l < start[i + 1]!; l++) both[index[k]! * n + index[l]!]!++
    }
  }
  return both.map((count, at) => {
    const expected = (having[Math.floor(at / n)]! * having[at % n]!) / Math.max(1, places)
    return Math.log((count + 3) / (expected + 3))
  })
}

function cellBandMassOf({ catalogue, degree }: Connected, cells60: Float32Array): Float32Array {
  const amounts = new Float32Array(catalogue.cells.count * BANDS)
  for (let i = 0; i < degree.length; i++) {
    amounts[catalogue.cells.ofPlace[i]! * BANDS + bandOf(catalogue.logSize[i]!)]! += degree[i]!
  }
  return spreadCellBands({ catalogue, cells60 }, amounts)
}

function rowNumbers(rows: Rows): Int32Array {
  const row = new Int32Array(rows.index.length)
  for (let i = 0; i + 1 < rows.start.length; i++) row.fill(i, rows.start[i]!, rows.start[i + 1]!)
  return row
}

function countryTables({ catalogue, ties, degree }: Connected): Omit<CountryTables, 'together'> {
  const { country, region, logSize, sizeRank, points, cells } = catalogue
  const n = catalogue.countryCodes.length
  const from = rowNumbers(ties)
  const abroad = Int32Array.from(ties.index.keys()).filter((k) => country[from[k]!] !== country[ties.index[k]!])
  const pair = new Float64Array(n * n)
  const sizeOffset = new Float64Array(n * n)
  const rankOffset = new Float64Array(n * n)
  const regionCountry = new Float32Array(catalogue.regionCount * n)
  const regionDegree = new Float32Array(catalogue.regionCount)
  for (const k of abroad) {
    const [a, b] = [from[k]!, ties.index[k]!]
    const at = country[a]! * n + country[b]!
    pair[at]!++
    sizeOffset[at]! += logSize[b]! - logSize[a]!
    rankOffset[at]! += sizeRank[b]! - sizeRank[a]!
    regionCountry[region[a]! * n + country[b]!]!++
    regionDegree[region[a]!]!++
  }
  for (let at = 0; at < n * n; at++) {
    sizeOffset[at]! /= pair[at]! + 4
    rankOffset[at]! /= pair[at]! + 4
  }
  const ends = (key: (place: number) => number) => ({
    row: Int32Array.from(abroad, (k) => key(from[k]!)),
    column: Int32Array.from(abroad, (k) => key(ties.index[k]!)),
  })
  const byRegion = ends((place) => region[place]!)
  const byBand = ends((place) => country[place]! * BANDS + bandOf(logSize[place]!))
  const countryMass = new Float64Array(n)
  const centre = new Float64Array(3 * n)
  for (let i = 0; i < degree.length; i++) {
    countryMass[country[i]!]! += degree[i]!
    for (let d = 0; d < 3; d++) centre[3 * country[i]! + d]! += points[3 * i + d]! * (degree[i]! + 0.01)
  }
  for (let c = 0; c < n; c++) {
    const length = Math.hypot(centre[3 * c]!, centre[3 * c + 1]!, centre[3 * c + 2]!) || 1
    for (let d = 0; d < 3; d++) centre[3 * c + d]! /= length
  }
  const cellOf = (place: number) => cells.ofPlace[place]!
  return {
    pair, sizeOffset, rankOffset, regionCountry, regionDegree, countryMass, centre,
    ...pairTables(pair, n),
    regionRegion: rowsOf(catalogue.regionCount, byRegion.row, byRegion.column, null),
    bandBand: rowsOf(n * BANDS, byBand.row, byBand.column, null),
    bandIn: smoothBands(Float64Array.from(countsOf(byBand.column, n * BANDS))),
    cellCell: rowsOf(cells.count, from.map(cellOf), ties.index.map(cellOf), null),
  }
}

function pairTables(pair: Float64Array, n: number) {
  const countryDegree = new Float64Array(n)
  for (let at = 0; at < n * n; at++) countryDegree[Math.floor(at / n)]! += pair[at]!
  const total = countryDegree.reduce((sum, degree) => sum + degree, 0)
  const share = new Float64Array(n * n)
  const odds = new Float64Array(n * n)
  for (let a = 0; a < n; a++)
    for (let b = 0; b < n; b++) {
      const at = a * n + b
      const expected = (countryDegree[a]! * countryDegree[b]!) / Math.max(1, total - countryDegree[a]!)
      const prior = 0.5 * Math.min(1, 2 * expected) + 0.01
      odds[at] = Math.log((pair[at]! + prior) / (expected + prior))
      share[at] = (pair[at]! + (2 * (countryDegree[b]! + 0.2)) / Math.max(1, total)) / (countryDegree[a]! + 2)
    }
  return { countryDegree, total, share, odds }
}

function countsOf(keys: Int32Array, size: number): Float64Array {
  const counts = new Float64Array(size)
  for (const key of keys) counts[key]!++
  return counts
}

/** Kernel between size bands: neighbouring bands count as nearly the same. */
export const BAND_KERNEL = Float64Array.from({ length: BANDS * BANDS }, (_, at) =>
  Math.exp(-(((Math.floor(at / BANDS) - (at % BANDS)) / 1.2) ** 2) / 2),
)

/** Smooths rows of bands with the kernel. */
export function smoothBands(rows: Float64Array): Float64Array {
  const smooth = new Float64Array(rows.length)
  for (let first = 0; first < rows.length; first += BANDS)
    for (let a = 0; a < BANDS; a++) {
      const value = rows[first + a]!
      if (value !== 0) for (let b = 0; b < BANDS; b++) smooth[first + b]! += value * BAND_KERNEL[a * BANDS + b]!
    }
  return smooth
}

/** Smooths amounts by cell and size band over neighbouring cells (60 km) and bands. */
export function spreadCellBands(
  { catalogue: { cells }, cells60 }: Pick<World, 'catalogue' | 'cells60'>,
  amounts: Float32Array,
): Float32Array {
  const sums = new Float32Array(amounts.length)
  for (let a = 0; a < amounts.length; a++) {
    if (amounts[a] === 0) continue
    const cell = Math.floor(a / BANDS)
    const band = a % BANDS
    for (let k = cells.near.start[cell]!; k < cells.near.start[cell + 1]!; k++) {
      const amount = amounts[a]! * cells60[k]!
      if (amount === 0) continue
      const first = cells.near.index[k]! * BANDS
      for (let b = Math.max(0, band - 3); b < Math.min(BANDS, band + 4); b++) {
        sums[first + b]! += amount * BAND_KERNEL[band * BANDS + b]!
      }
    }
  }
  return sums
}

function placeTables(world: Connected & CountryTables): Omit<PlaceTables, 'cellBandMass'> {
  const { catalogue, degree, ties } = world
  const logDegree = degree.map((d) => Math.log(1 + d))
  const propensity = propensityOf(world)
  const partnerDegree = new Float32Array(degree.length)
  let sum = 0
  for (const place of world.tied) sum += logDegree[place]!
  const usual = sum / Math.max(1, world.tied.length)
  for (let i = 0; i < degree.length; i++) {
    let total = 0
    for (let k = ties.start[i]!; k < ties.start[i + 1]!; k++) total += logDegree[ties.index[k]!]!
    partnerDegree[i] = degree[i]! > 0 ? total / degree[i]! : usual
  }
  return {
    logDegree, propensity, partnerDegree,
    taste: tasteOf(world),
    ...massesOf(world, propensity),
    regionPull: pullOf(catalogue.region, catalogue.regionCount, degree, propensity),
  }
}

// Mean degree of the half-power-of-ten size band in the country, shrunk to the band's mean in the world. Only places
// of known population are counted, since an unknown one is often in a catalogue just because it has a partner.
function propensityOf({ catalogue, degree }: Connected): Float32Array {
  const { country, logSize, hasPopulation } = catalogue
  const band = (i: number) => Math.max(0, Math.min(7, Math.floor((logSize[i]! - 2.7) * 2)))
  const n = catalogue.countryCodes.length
  const ties = new Float64Array(n * 8)
  const places = new Float64Array(n * 8)
  const [worldTies, worldPlaces] = [new Float64Array(8), new Float64Array(8)]
  for (let i = 0; i < degree.length; i++) {
    if (hasPopulation[i] === 0) continue
    const b = band(i)
    ties[country[i]! * 8 + b]! += degree[i]!
    places[country[i]! * 8 + b]!++
    worldTies[b]! += degree[i]!
    worldPlaces[b]!++
  }
  return Float32Array.from(degree, (_, i) => {
    const b = band(i)
    const usual = worldTies[b]! / Math.max(1, worldPlaces[b]!)
    return Math.log((ties[country[i]! * 8 + b]! + 3 * usual) / (places[country[i]! * 8 + b]! + 3) + 1e-4)
  })
}

function tasteOf({ catalogue, ties, sizeOffset }: Connected & CountryTables): Float32Array {
  const { country, logSize } = catalogue
  const n = catalogue.countryCodes.length
  return Float32Array.from(logSize, (own, i) => {
    let [sum, count] = [0, 0]
    for (let k = ties.start[i]!; k < ties.start[i + 1]!; k++) {
      const other = ties.index[k]!
      if (country[other] === country[i]) continue
      sum += logSize[other]! - own - sizeOffset[country[i]! * n + country[other]!]!
      count++
    }
    return sum / (count + 2)
  })
}

function pullOf(key: Int32Array, size: number, degree: Float32Array, propensity: Float32Array): Float32Array {
  const ties = new Float64Array(size)
  const expected = new Float64Array(size)
  for (let i = 0; i < degree.length; i++) {
    ties[key[i]!]! += degree[i]!
    expected[key[i]!]! += Math.exp(propensity[i]!)
  }
  return Float32Array.from(ties, (sum, k) => Math.log((sum + 2) / (expected[k]! + 2)))
}

function massesOf(world: Connected, propensity: Float32Array) {
  const { catalogue, degree, tied, near } = world
  const mass5 = new Float32Array(degree.length)
  const mass12 = new Float32Array(degree.length)
  for (let t = 0; t < tied.length; t++)
    for (let k = near.start[t]!; k < near.start[t + 1]!; k++) {
      const km = near.km[k]!
      mass12[near.index[k]!]! += degree[tied[t]!]! * gaussian(km, 12)
      if (km < 15) mass5[near.index[k]!]! += degree[tied[t]!]! * gaussian(km, 5)
    }
  const blockDegree = new Float64Array(catalogue.blocks.count)
  const blockUsual = new Float64Array(catalogue.blocks.count)
  const cellDegree = new Float64Array(catalogue.cells.count)
  for (let i = 0; i < degree.length; i++) {
    blockDegree[catalogue.blocks.ofPlace[i]!]! += degree[i]!
    blockUsual[catalogue.blocks.ofPlace[i]!]! += Math.exp(propensity[i]!)
    cellDegree[catalogue.cells.ofPlace[i]!]! += degree[i]!
  }
  const blockMass = smoothed(catalogue.blocks.near, blockDegree, 30, 75)
  const blockUsualMass = smoothed(catalogue.blocks.near, blockUsual, 30, 75)
  return {
    mass5, mass12, blockMass,
    mass30: Float32Array.from(degree, (_, i) => blockMass[catalogue.blocks.ofPlace[i]!]!),
    cellMass60: smoothed(catalogue.cells.near, cellDegree, 60, 160),
    cellMass150: smoothed(catalogue.cells.near, cellDegree, 150, 400),
    blockPull: blockMass.map((mass, b) => Math.log((mass + 1) / (blockUsualMass[b]! + 1))),
  }
}

/** Gaussian kernel over distance, 1 at 0 km. */
export function gaussian(km: number, sigmaKm: number): number {
  return Math.exp(-((km / sigmaKm) ** 2) / 2)
}

/** Kernel sums over areas: for each, the values of the areas within reach. */
export function smoothed(near: Near, values: ArrayLike<number>, sigmaKm: number, reachKm: number): Float32Array {
  const sums = new Float32Array(values.length)
  for (let a = 0; a < values.length; a++) {
    if (values[a] === 0) continue
    for (let k = near.start[a]!; k < near.start[a + 1]!; k++) {
      if (near.km[k]! <= reachKm) sums[near.index[k]!]! += values[a]! * gaussian(near.km[k]!, sigmaKm)
    }
  }
  return sums
}
