import { rowsOf, type Rows } from '#core/graph/csr.ts'
import { integers } from '#core/stats/columns.ts'
import { BANDS } from './bands.ts'
import { rowNumbers, type Connected } from './connected.ts'
import { smoothBands } from './kernels.ts'

/** Tables by country and by region; foreign ties only, each counted from both ends. */
export interface CountryTables {
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
  /** The same, each divided by the roots of both regions' ties: a step from region to region. */
  regionSteps: Rows
  /** Ties between size bands of countries: (country, band) by (country, band), from both ends. */
  bandBand: Rows
  /** Ties arriving in (country, band) from abroad, smoothed over bands. */
  bandIn: Float64Array
  cellCell: Rows
  /** Tie-weighted centre of each country, unit vectors. */
  centre: Float64Array
}

/** Counts ties between countries, regions, size bands and cells. Linear in ties and in pairs of countries. */
export function countryTables({ catalogue, ties, degree }: Omit<Connected, 'near'>): CountryTables {
  const { country, region, logSize, sizeRank, points, cells } = catalogue
  const n = catalogue.countryCodes.length
  const from = rowNumbers(ties)
  const abroad = integers(ties.index.length, (k) => k).filter((k) => country[from[k]!] !== country[ties.index[k]!])
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
    row: abroad.map((k) => key(from[k]!)),
    column: abroad.map((k) => key(ties.index[k]!)),
  })
  const byRegion = ends((place) => region[place]!)
  const byBand = ends((place) => catalogue.countryBand[place]!)
  const regionRegion = rowsOf(catalogue.regionCount, byRegion.row, byRegion.column, null)
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
    regionRegion,
    regionSteps: stepsOf(regionRegion, regionDegree),
    bandBand: rowsOf(n * BANDS, byBand.row, byBand.column, null),
    bandIn: smoothBands(Float64Array.from(countsOf(byBand.column, n * BANDS))),
    cellCell: rowsOf(cells.count, from.map(cellOf), ties.index.map(cellOf), null),
  }
}

function stepsOf({ start, index, value }: Rows, regionDegree: Float32Array): Rows {
  const steps = value.slice()
  for (let r = 0; r + 1 < start.length; r++)
    for (let k = start[r]!; k < start[r + 1]!; k++) steps[k]! /= Math.sqrt((regionDegree[r]! + 3) * (regionDegree[index[k]!]! + 3))
  return { start, index, value: steps }
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
