import type { World } from './ties.ts'
import type { View } from './view.ts'

/** What a value belongs to. All but `pair` are shared by many candidates and so are worked out once for all of them. */
export type Grain = 'place' | 'country' | 'region' | 'cell' | 'block' | 'pair'

/** The data a feature rests on. */
export type Need = 'catalogue' | 'ties'

/** The named parts of a score, in the order in which they are shown. */
export const terms = [
  'partners-in-common', 'neighbours-ties', 'regions-ties', 'country-ties', 'kinship', 'activity', 'size', 'seat',
  'distance', 'name', 'spread',
] as const

export type Term = (typeof terms)[number]

/** One thing known about a candidate as seen from a home. */
export interface Feature {
  name: string
  term: Term
  grain: Grain
  needs: Need
  /** `curve`: piecewise linear; `line`: one slope. */
  shape: 'curve' | 'line'
  /** Whether it is constant for a home without ties. */
  warmOnly?: true
  /** Whether its slope may change with the home's size and number of ties. */
  byHome?: true
  /** Writes a value per place, country, region, cell or block; `out` comes filled with zeros. */
  fill(view: View, out: Float32Array): void
}

/** How many values a grain has, and which of them each place takes (null: its own). */
export function grainOf({ catalogue }: World, grain: Grain): { count: number; ofPlace: Int32Array | null } {
  if (grain === 'country') return { count: catalogue.countryCodes.length, ofPlace: catalogue.country }
  if (grain === 'region') return { count: catalogue.regionCount, ofPlace: catalogue.region }
  if (grain === 'cell') return { count: catalogue.cells.count, ofPlace: catalogue.cells.ofPlace }
  if (grain === 'block') return { count: catalogue.blocks.count, ofPlace: catalogue.blocks.ofPlace }
  return { count: catalogue.size, ofPlace: null }
}
