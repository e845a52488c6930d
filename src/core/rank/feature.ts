import { quickLog } from '#core/stats/quick-log.ts'
import type { Grain } from './grains.ts'
import type { Ruler } from './rulers.ts'
import type { Sums } from './sums.ts'
import type { World } from './ties.ts'
import type { View } from './view.ts'

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
  /** What its value belongs to: all candidates in the same country, say, share it. */
  grain: Grain
  needs: Need
  /** `curve`: piecewise linear; `line`: one slope. */
  shape: 'curve' | 'line'
  /** Whether it is constant for a home without ties. */
  warmOnly?: true
  /** Whether its slope may change with the home's size and number of ties. */
  byHome?: true
  /** The value for a place, country, region, square or band by its number, as seen from a home. This says what the feature is. */
  at(view: View): (number: number) => number
  /** A simpler rule for its values, so that they need not be worked out one by one; left out: they must. */
  rule?: Rule
  /** Numbers for which the rule does not hold; left out: it always does. */
  except?(view: View): Int32Array
}

/** The rules: the same whoever asks; the same for all; and those below. */
export type Rule =
  | { kind: 'fixed'; at(world: World): (number: number) => number }
  | { kind: 'level'; value(view: View): number }
  | LogOfSums
  | Apart
  | Odds

/** Logarithm of a floor and so many times a sum, less something that is the same whoever asks. Most sums are zero. */
export interface LogOfSums {
  kind: 'log'
  sums: (view: View) => Sums
  times: number
  floor: number
  less: ((world: World) => Float32Array) | null
}

/** How far a measure of the place is from a point that depends on the home and the place's country. */
export interface Apart {
  kind: 'apart'
  ruler: Ruler
  from: (view: View) => (country: number) => number
  /** Whether the difference loses its sign. */
  isAbsolute: boolean
}

/** Log odds of the ties counted against those expected by mass; the prior draws small numbers towards even. */
export interface Odds {
  kind: 'odds'
  ties: (view: View) => Sums
  mass: (world: World) => Float32Array
  /** The numbers that have a mass at all, without which there are no ties; left out: most have. */
  massive?: (world: World) => Int32Array
  /** Ties expected for each unit of mass, by country. */
  perMass: (view: View) => Float64Array
  prior: number
}

/** A feature of the places themselves, the same whoever asks. */
export function fixed(of: (world: World) => (number: number) => number): Pick<Feature, 'at' | 'rule'> {
  return { at: ({ world }) => of(world), rule: { kind: 'fixed', at: of } }
}

/** A feature that is the logarithm of sums (see `LogOfSums`). */
export function logOf(rule: Omit<LogOfSums, 'kind'>): Pick<Feature, 'at' | 'rule'> {
  return {
    rule: { kind: 'log', ...rule },
    at: (view) => {
      const { values } = rule.sums(view)
      const less = rule.less?.(view.world) ?? null
      return (number) => quickLog(rule.floor + rule.times * values[number]!) - (less === null ? 0 : less[number]!)
    },
  }
}

/** A feature that is a measure's distance from a point (see `Apart`). */
export function apart(ruler: Ruler, from: Apart['from']): Pick<Feature, 'at' | 'rule'> {
  return measured({ kind: 'apart', ruler, from, isAbsolute: true })
}

/** The same with its sign: how far the measure is beyond the point. */
export function beyond(ruler: Ruler, from: Apart['from']): Pick<Feature, 'at' | 'rule'> {
  return measured({ kind: 'apart', ruler, from, isAbsolute: false })
}

function measured(rule: Apart): Pick<Feature, 'at' | 'rule'> {
  return {
    rule,
    at: (view) => {
      const { country } = view.world.catalogue
      const column = rule.ruler.column(view)
      const from = rule.from(view)
      return (place) => {
        const difference = column[place]! - from(country[place]!)
        return rule.isAbsolute ? Math.abs(difference) : difference
      }
    },
  }
}
