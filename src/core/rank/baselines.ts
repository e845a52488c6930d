import { mulberry32 } from '#core/stats/mulberry32.ts'
import type { Rows } from '#core/graph/csr.ts'
import type { Scorer } from './measure.ts'
import type { World } from './ties.ts'
import type { View } from './view.ts'
import { walkFrom } from './walk.ts'

/** The methods that a ranking is held against, from none at all to the usual ones for links in networks. */
export const baselines = [
  'random', 'population', 'degree', 'gravity', 'country-degree', 'adamic-adar', 'three-paths', 'katz', 'pagerank',
] as const

export type Baseline = (typeof baselines)[number]

/**
 * Scores of a known method. Methods of the graph give nothing to places they cannot reach; those follow by degree, far
 * below. Sources: gravity, Zipf 1946 (sizes over distance); Adamic-Adar, Adamic and Adar 2003; paths of length three,
 * Kovács and others 2019; Katz 1953 (damping .05, four steps); PageRank from the home, Haveliwala 2002 (restart .3).
 */
export function baselineScorer(baseline: Baseline): Scorer {
  const score = scorers[baseline]
  return (view) => {
    const scores = score(view)
    return { world: scores, country: scores }
  }
}

const scorers: Record<Baseline, (view: View) => ArrayLike<number>> = {
  random: ({ place, world }) => {
    const chance = mulberry32(place)
    return Float64Array.from(world.degree, chance)
  },
  population: ({ world }) => world.catalogue.logSize,
  degree: ({ world }) => world.degree,
  gravity: (view) => {
    const logKm = view.logKm()
    return Float64Array.from(view.world.catalogue.logSize, (size, i) => Math.LN10 * size - logKm[i]!)
  },
  'country-degree': ({ world, country }) => {
    const { catalogue, share, countryMass, degree } = world
    const row = country * catalogue.countryCodes.length
    return Float64Array.from(degree, (d, i) => {
      const there = catalogue.country[i]!
      return (share[row + there]! * (d + 0.1)) / (countryMass[there]! + 1)
    })
  },
  'adamic-adar': (view) => orByDegree(view.world, view.closeness().adamicAdar.values),
  'three-paths': (view) => orByDegree(view.world, view.closeness().paths3.values),
  katz: (view) => orByDegree(view.world, katz(view)),
  pagerank: (view) => {
    const { tied, tiedNumber, walk, degree } = view.world
    const start = new Float32Array(tied.length)
    const scores = new Float32Array(degree.length)
    if (view.place < 0 || tiedNumber[view.place]! < 0) return orByDegree(view.world, scores)
    start[tiedNumber[view.place]!] = 1
    const { chances } = walkFrom(walk.byTie, start, { restart: 0.3, steps: 12, least: 0 })
    for (let t = 0; t < tied.length; t++) scores[tied[t]!] = chances[t]!
    return orByDegree(view.world, scores)
  },
}

function orByDegree({ degree }: World, scores: Float32Array): Float64Array {
  return Float64Array.from(scores, (score, i) => (score > 0 ? score : 1e-12 * degree[i]!))
}

const DAMPING = 0.05

function katz({ world, partners }: View): Float32Array {
  const sums = new Float32Array(world.degree.length)
  let here = new Float32Array(world.degree.length)
  for (const partner of partners) here[partner] = DAMPING
  for (let step = 0; step < 3; step++) {
    here = onwards(world.ties, here)
    for (let i = 0; i < sums.length; i++) sums[i]! += here[i]!
  }
  return sums
}

function onwards(ties: Rows, here: Float32Array): Float32Array<ArrayBuffer> {
  const next = new Float32Array(here.length)
  for (let i = 0; i < here.length; i++) {
    if (here[i] === 0) continue
    for (let k = ties.start[i]!; k < ties.start[i + 1]!; k++) next[ties.index[k]!]! += DAMPING * here[i]!
  }
  return next
}
