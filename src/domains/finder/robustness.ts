import { shareInTop } from '#core/decide/share-in-top.ts'
import { anyWeights, smaa } from '#core/decide/smaa.ts'
import { mulberry32 } from '#core/stats/mulberry32.ts'
import { componentNames, type SuitsComponents } from './suits.ts'

// The same seed for everyone: the same list shows the same shares.
const seed = 1
const drawsForLists = 500
const drawsForFew = 2000

/** Share of random weights under which each candidate stays among the best `top`, unknown components left out as in the score. */
export function sharesInTop(candidates: readonly { components: SuitsComponents }[], top: number): number[] {
  const rows = candidates.map(({ components }) => componentNames.map((name) => components[name]))
  return shareInTop(rows, { top, draws: drawsForLists, random: mulberry32(seed) })
}

/** Share of random weights, and of random values for what is unknown, under which each of a few suits us best. */
export function sharesFirst(candidates: readonly { components: SuitsComponents }[]): number[] {
  const values = candidates.flatMap(({ components }) => componentNames.map((name) => components[name]))
  const ranges = {
    alternatives: candidates.length,
    criteria: componentNames.length,
    low: Float64Array.from(values, (value) => (value ?? 0) / 4),
    high: Float64Array.from(values, (value) => (value ?? 4) / 4),
  }
  const random = mulberry32(seed)
  const { acceptability } = smaa(ranges, { draws: drawsForFew, random, weights: anyWeights(random) })
  return candidates.map((_, i) => acceptability[i * candidates.length]!)
}
