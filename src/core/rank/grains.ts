import { integers } from '#core/stats/columns.ts'
import type { Areas } from './areas.ts'
import { BANDS } from './bands.ts'
import type { Catalogue } from './catalogue.ts'
import type { View } from './view.ts'

/**
 * What a value belongs to. `place`: to the place whoever asks; `pair`: to the place as seen from the home. The others are shared
 * by many places: `band` is a country's places of about the same size, `cell-band` those of a square, `kind` seats and areas alike.
 */
export type Grain = 'place' | 'pair' | 'country' | 'region' | 'cell' | 'block' | 'band' | 'cell-band' | 'kind'

/** Grains that have tables of their own, each before the one it is added into. */
export const sharedGrains = ['country', 'region', 'cell', 'band', 'cell-band', 'block', 'kind'] as const

export type SharedGrain = (typeof sharedGrains)[number]

/** The members of a grain. */
export interface GrainTable {
  count: number
  /** Where each country's members begin; null where countries share them. */
  start: Int32Array | null
  /** Which member each place belongs to. */
  ofPlace: Int32Array
  /** The country of each member; empty where countries share them. */
  country: Int32Array
  /** A finer grain that its values are added into, and the member that each of those belongs to; null: into the places. */
  into: { grain: SharedGrain; member: Int32Array } | null
}

export const KINDS = 12

/** Seats by level, towns and areas apart. */
function kindOf(seat: number, isArea: number): number {
  return 2 * seat + isArea
}

type Parts = Pick<Catalogue, 'country' | 'countryStart' | 'region' | 'regionCountry' | 'cells' | 'blocks' | 'countryBand' | 'cellBands' | 'seat' | 'isArea'>

/** Lays out the grains of a catalogue. Members of a country stand together, in the order of the countries. */
export function grainTables(parts: Parts): Record<SharedGrain, GrainTable> {
  const { country, region, regionCountry, cells, blocks, countryBand, cellBands, seat, isArea } = parts
  const countries = parts.countryStart.length - 1
  const table = (of: Int32Array, ofPlace: Int32Array, into: GrainTable['into'] = null): GrainTable => ({
    count: of.length, start: startsOf(of, countries), country: of, ofPlace, into,
  })
  const cellBand = { grain: 'cell-band' } as const
  return {
    country: table(Int32Array.from({ length: countries }, (_, c) => c), country, { grain: 'region', member: regionCountry }),
    region: table(regionCountry, region),
    cell: table(cells.country, cells.ofPlace, { ...cellBand, member: cellBands.cell }),
    band: table(Int32Array.from({ length: countries * BANDS }, (_, at) => Math.floor(at / BANDS)), countryBand, { ...cellBand, member: cellBands.band }),
    'cell-band': table(cellBands.cell.map((cell) => cells.country[cell]!), cellBands.ofPlace),
    block: table(blocks.country, blocks.ofPlace),
    kind: {
      count: KINDS, start: null, country: new Int32Array(0), into: null,
      ofPlace: integers(seat.length, (i) => kindOf(seat[i]!, isArea[i]!)),
    },
  }
}

/** The members of a grain that the places looked at belong to. */
export function membersSeen({ world: { catalogue }, asked, from, to }: View, grain: Grain): { from: number; to: number } {
  if (grain === 'place' || grain === 'pair') return { from, to }
  const { start, count } = catalogue.grains[grain]
  if (asked === null || start === null) return { from: 0, to: count }
  return asked < 0 ? { from: 0, to: 0 } : { from: start[asked]!, to: start[asked + 1]! }
}

/** The country of each member of a grain. */
export function countryOf({ country, grains }: Catalogue, grain: Grain): Int32Array {
  return grain === 'place' || grain === 'pair' ? country : grains[grain].country
}

/** Where each country begins in a list that is in the order of countries. */
export function startsOf(country: Int32Array, countries: number): Int32Array {
  const start = new Int32Array(countries + 1)
  for (let i = 0; i < country.length; i++) start[country[i]! + 1]!++
  for (let c = 0; c < countries; c++) start[c + 1]! += start[c]!
  return start
}

/** Squares by size band: only those that have a place, those of a country together. */
export interface CellBands {
  ofPlace: Int32Array
  cell: Int32Array
  /** Country and size band as one number. */
  band: Int32Array
}

/** Numbers them as they are met, going through the places. */
export function cellBandsOf(cells: Areas, countryBand: Int32Array): CellBands {
  const at = new Int32Array(cells.count * BANDS).fill(-1)
  const cell: number[] = []
  const band: number[] = []
  const ofPlace = new Int32Array(countryBand.length)
  for (let i = 0; i < ofPlace.length; i++) {
    const key = cells.ofPlace[i]! * BANDS + (countryBand[i]! % BANDS)
    if (at[key] === -1) {
      at[key] = cell.push(cells.ofPlace[i]!) - 1
      band.push(countryBand[i]!)
    }
    ofPlace[i] = at[key]!
  }
  return { ofPlace, cell: Int32Array.from(cell), band: Int32Array.from(band) }
}
