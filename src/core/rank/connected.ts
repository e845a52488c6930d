import { rowsOf, type Rows } from '#core/graph/csr.ts'
import { nearLists, type Near } from '#core/graph/near.ts'
import { firstFrom, integers } from '#core/stats/columns.ts'
import { NEAR_KM, type Catalogue } from './catalogue.ts'
import type { TieColumns } from './world.ts'

/** The catalogue and its ties as a network. */
export interface Connected {
  catalogue: Catalogue
  /** Each tie twice, once from either end; no repetitions, no ties of a place with itself. */
  ties: Rows
  tieCount: number
  degree: Float32Array
  /** Places with at least one tie, ascending, and their number in that list (-1 for the others). */
  tied: Int32Array
  tiedNumber: Int32Array
  /** Places of the same country within 30 km of each tied place, by its number in `tied`. */
  near: Near
}

/** Puts the ties between the places. */
export function connected(catalogue: Catalogue, columns: TieColumns): Connected {
  const ties = symmetricTies(catalogue, columns)
  const degree = new Float32Array(catalogue.size)
  for (let i = 0; i < degree.length; i++) degree[i] = ties.start[i + 1]! - ties.start[i]!
  const tied = integers(degree.length, (i) => i).filter((i) => degree[i]! > 0)
  const tiedNumber = new Int32Array(degree.length).fill(-1)
  tied.forEach((place, number) => (tiedNumber[place] = number))
  const near = nearLists(catalogue.boxes, tied, NEAR_KM)
  return { catalogue, ties, tieCount: ties.index.length / 2, degree, tied, tiedNumber, near }
}

/** Number in `tied` of the first tied place of a country or of those after it. */
export function firstTied({ catalogue, tied }: Pick<Connected, 'catalogue' | 'tied'>, country: number): number {
  return firstFrom(tied, catalogue.countryStart[country]!)
}

/** The row that each entry is in. */
export function rowNumbers(rows: Rows): Int32Array {
  const row = new Int32Array(rows.index.length)
  for (let i = 0; i + 1 < rows.start.length; i++) row.fill(i, rows.start[i], rows.start[i + 1])
  return row
}

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
