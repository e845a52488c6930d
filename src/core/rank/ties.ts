import { rowsOf, transposed, type Rows } from '#core/graph/csr.ts'
import type { Near } from '#core/graph/near.ts'
import type { Catalogue } from './catalogue.ts'
import { connected, rowNumbers, type Connected } from './connected.ts'
import { countryTables, type CountryTables } from './country-tables.ts'
import { gaussian } from './kernels.ts'
import { placeTables, type PlaceTables } from './place-tables.ts'
import { asideOf, walkOf, type WalkGraph } from './walk.ts'
import type { TieColumns } from './world.ts'

/** The catalogue with the published ties in it, and every table that depends on the ties alone. */
export interface World extends Connected, CountryTables, PlaceTables {
  /** Kernels over the distances from each tied place to the places around it, 1 at 0 km: 12 km and 5 km wide. */
  near12: Rows
  near5: Rows
  /** Chances that a walk steps from a tied place to a place without ties beside it. */
  aside: Rows
  /** Kernels over distances between cells, 60 and 150 km, and between blocks. */
  cells60: Float32Array
  cells150: Float32Array
  blocks30: Float32Array
  /** Partners of each place counted by country, and by country the places that have partners there. */
  partnerCountries: Rows
  withPartnersIn: Rows
  walk: WalkGraph
}

/** Puts the ties into the catalogue: some 0.3 s for 35,000 ties, so that a change can simply connect again. */
export function connect(catalogue: Catalogue, columns: TieColumns): World {
  const base = connected(catalogue, columns)
  const { ties, near } = base
  const tables = countryTables(base)
  const walk = walkOf(base)
  const partnerCountries = partnerCountriesOf(catalogue, ties)
  const cells60 = catalogue.cells.near.km.map((km) => (km < 160 ? gaussian(km, 60) : 0))
  return {
    ...base,
    near12: { start: near.start, index: near.index, value: near.km.map((km) => gaussian(km, 12)) },
    near5: within15(near),
    cells60,
    cells150: catalogue.cells.near.km.map((km) => gaussian(km, 150)),
    blocks30: catalogue.blocks.near.km.map((km) => gaussian(km, 30)),
    ...tables,
    ...placeTables({ ...base, ...tables }),
    partnerCountries,
    withPartnersIn: transposed(partnerCountries, catalogue.countryCodes.length),
    walk,
    aside: asideOf(base, walk),
  }
}

function within15({ start, index, km }: Near): Rows {
  const isKept = km.map((distance) => Number(distance < 15))
  const ends = new Int32Array(start.length)
  for (let t = 0, end = 0; t + 1 < start.length; t++) {
    for (let k = start[t]!; k < start[t + 1]!; k++) end += isKept[k]!
    ends[t + 1] = end
  }
  return {
    start: ends,
    index: index.filter((_, k) => isKept[k] === 1),
    value: km.filter((distance) => distance < 15).map((distance) => gaussian(distance, 5)),
  }
}

function partnerCountriesOf(catalogue: Catalogue, ties: Rows): Rows {
  const row = rowNumbers(ties)
  return rowsOf(catalogue.size, row, Int32Array.from(ties.index, (place) => catalogue.country[place]!), null)
}
