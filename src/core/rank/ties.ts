import { rowsOf, type Rows } from '#core/graph/csr.ts'
import type { Catalogue } from './catalogue.ts'
import { connected, rowNumbers, type Connected } from './connected.ts'
import { countryTables, type CountryTables } from './country-tables.ts'
import { gaussian } from './kernels.ts'
import { placeTables, type PlaceTables } from './place-tables.ts'
import { asideOf, walkOf, type WalkGraph } from './walk.ts'
import type { TieColumns } from './world.ts'

/** The catalogue with the published ties in it, and every table that depends on the ties alone. */
export interface World extends Connected, CountryTables, PlaceTables {
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

/** Puts the ties into the catalogue: some 0.3 s for 35,000 ties, so that a change can simply connect again. */
export function connect(catalogue: Catalogue, columns: TieColumns): World {
  const base = connected(catalogue, columns)
  const { ties, near } = base
  const tables = countryTables(base)
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
    ...placeTables({ ...base, ...tables, cells60 }),
    partnerCountries: partnerCountriesOf(catalogue, ties),
    walk,
    aside: asideOf(base, walk),
  }
}

function partnerCountriesOf(catalogue: Catalogue, ties: Rows): Rows {
  const row = rowNumbers(ties)
  return rowsOf(catalogue.size, row, Int32Array.from(ties.index, (place) => catalogue.country[place]!), null)
}
