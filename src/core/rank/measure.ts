import { mulberry32 } from '#core/stats/mulberry32.ts'
import type { HiddenTie } from './split.ts'
import type { World } from './ties.ts'
import { candidatesOf, lookFrom, type View } from './view.ts'

/** Where the true partner came among all candidates, and among those of its country. */
export interface Placing {
  home: number
  inWorld: number
  inCountry: number
}

/** Scores of all places for a home, one list for questions over the world and one for questions within a country. */
export type Scorer = (view: View) => { world: ArrayLike<number>; country: ArrayLike<number> }

/** Ranks of the hidden partners: 1 + those scored better + half of those scored the same. */
export function placingsOf(world: World, hidden: readonly HiddenTie[], scorer: Scorer): Placing[] {
  return [...Map.groupBy(hidden, ({ home }) => home)].flatMap(([home, ties]) => {
    const view = lookFrom(world, { place: home })
    return placingsOfHome(view, ties, scorer(view))
  })
}

/** The same for one home, all of whose hidden ties are given. */
export function placingsOfHome(view: View, ties: readonly HiddenTie[], scores: ReturnType<Scorer>): Placing[] {
  const { catalogue } = view.world
  const partners = ties.map(({ partner }) => catalogue.placeOfRow[partner]!)
  const open = candidatesOf(view, partners)
  return ties.map(({ home }, k) => {
    const partner = partners[k]!
    const there = open.filter((place) => catalogue.country[place] === catalogue.country[partner])
    return { home, inWorld: rankAmong(open, scores.world, partner), inCountry: rankAmong(there, scores.country, partner) }
  })
}

function rankAmong(open: Int32Array, scores: ArrayLike<number>, partner: number): number {
  const own = scores[partner]!
  let rank = 1
  for (const place of open) {
    if (scores[place]! > own) rank++
    else if (scores[place] === own) rank += 0.5
  }
  return rank
}

export interface Measures {
  questions: number
  world: { mrr: number; hits10: number; hits50: number; hits100: number }
  country: { mrr: number; hits1: number; hits5: number; hits10: number }
  /** Standard errors of the four measures that are aimed at, by bootstrap over homes. */
  error: { worldMrr: number; worldHits100: number; countryMrr: number; countryHits10: number }
}

/** Mean reciprocal rank and hits, with standard errors of 300 bootstrap draws of homes. */
export function measuresOf(placings: readonly Placing[], seed = 1): Measures {
  const mean = (value: (placing: Placing) => number) => placings.reduce((sum, p) => sum + value(p), 0) / placings.length
  const error = (value: (placing: Placing) => number) => bootstrapError(placings, value, seed)
  const within = (k: number, key: 'inWorld' | 'inCountry') => (placing: Placing) => Number(placing[key] <= k)
  return {
    questions: placings.length,
    world: {
      mrr: mean((p) => 1 / p.inWorld),
      hits10: mean(within(10, 'inWorld')), hits50: mean(within(50, 'inWorld')), hits100: mean(within(100, 'inWorld')),
    },
    country: {
      mrr: mean((p) => 1 / p.inCountry),
      hits1: mean(within(1, 'inCountry')), hits5: mean(within(5, 'inCountry')), hits10: mean(within(10, 'inCountry')),
    },
    error: {
      worldMrr: error((p) => 1 / p.inWorld),
      worldHits100: error(within(100, 'inWorld')),
      countryMrr: error((p) => 1 / p.inCountry),
      countryHits10: error(within(10, 'inCountry')),
    },
  }
}

/** Standard error of a mean over placings when whole homes are drawn with replacement. */
export function bootstrapError(placings: readonly Placing[], value: (placing: Placing) => number, seed: number): number {
  const homes = [...Map.groupBy(placings, ({ home }) => home).values()].map((own) => ({
    sum: own.reduce((sum, placing) => sum + value(placing), 0),
    count: own.length,
  }))
  const random = mulberry32(seed)
  const means: number[] = []
  for (let draw = 0; draw < 300; draw++) {
    let [sum, count] = [0, 0]
    for (let k = 0; k < homes.length; k++) {
      const home = homes[Math.floor(random() * homes.length)]!
      sum += home.sum
      count += home.count
    }
    means.push(sum / count)
  }
  const middle = means.reduce((sum, mean) => sum + mean, 0) / means.length
  return Math.sqrt(means.reduce((sum, mean) => sum + (mean - middle) ** 2, 0) / (means.length - 1))
}
