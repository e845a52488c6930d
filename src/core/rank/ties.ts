import { rowsOf, transposed, type Rows } from '#core/graph/csr.ts'
import { integers } from '#core/stats/columns.ts'
import type { Catalogue } from './catalogue.ts'
import { connected, rowNumbers, type Connected } from './connected.ts'
import { countryTables, type CountryTables } from './country-tables.ts'
import { kernelRows } from './kernels.ts'
import { placeTables, type PlaceTables } from './place-tables.ts'
import { asideOf, walkOf, type WalkGraph } from './walk.ts'
import type { TieColumns } from './world.ts'

/** The catalogue with the published ties in it, and every table that depends on the ties alone. */
export interface World extends Omit<Connected, 'near'>, CountryTables, PlaceTables {
  /** Kernels over the distances from each tied place to the places around it, 1 at 0 km: 12 km and 5 km wide. */
  near12: Rows
  near5: Rows
  /** Chances that a walk steps from a tied place to a place without ties beside it. */
  aside: Rows
  /** Partners of each place counted by country, and by country the places that have partners there. */
  partnerCountries: Rows
  withPartnersIn: Rows
  walk: WalkGraph
}

/** Puts the ties into the catalogue: about a second for 35,000 ties on a busy machine, so that a change can simply connect again. */
export function connect(catalogue: Catalogue, columns: TieColumns): World {
  const { near, ...base } = connected(catalogue, columns)
  const { ties } = base
  const near12 = kernelRows(near, 12)
  const tables = countryTables(base)
  const walk = walkOf({ ...base, near })
  const partnerCountries = partnerCountriesOf(catalogue, ties)
  return {
    ...base,
    near12,
    near5: kernelRows(near, 5, 15),
    ...tables,
    ...placeTables({ ...base, ...tables, near12 }),
    partnerCountries,
    withPartnersIn: transposed(partnerCountries, catalogue.countryCodes.length),
    walk,
    aside: asideOf({ ...base, near }, walk),
  }
}

function partnerCountriesOf(catalogue: Catalogue, ties: Rows): Rows {
  const row = rowNumbers(ties)
  return rowsOf(catalogue.size, row, integers(ties.index.length, (k) => catalogue.country[ties.index[k]!]!), null)
}
