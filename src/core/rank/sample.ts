import { homeScale, type HomeScale } from './curve.ts'
import type { Feature } from './feature.ts'
import type { CurveSets, Scope } from './settings.ts'
import { readerOf, scoresOf } from './score.ts'
import type { HiddenTie } from './split.ts'
import type { World } from './ties.ts'
import { candidatesOf, lookFrom, type View } from './view.ts'

/** Candidates of one question, the true partner first, with how many places each stands for. */
export interface Question {
  scope: Scope
  scale: HomeScale
  /** By feature, the value of each candidate. */
  values: Float32Array[]
  logWeight: Float32Array
}

// The best so many are all taken; of the ranks up to each later bound, so many are drawn by chance.
const STRATA = {
  world: { all: 60, drawn: [[300, 40], [2000, 40], [Infinity, 40]] },
  country: { all: 40, drawn: [[200, 25], [Infinity, 25]] },
} as const

/**
 * Questions for fitting: for each hidden tie the partner, the candidates hardest to tell from it by the proposal's scores
 * and a weighted sample of the rest (importance sampling of the conditional logit's denominator: McFadden 1978).
 */
export function* questionsOf(
  world: World,
  hidden: readonly HiddenTie[],
  how: { features: readonly Feature[]; proposal: CurveSets; random: () => number },
): Generator<Question> {
  for (const [home, ties] of Map.groupBy(hidden, (tie) => tie.home)) {
    const partners = ties.map(({ partner }) => world.catalogue.placeOfRow[partner]!)
    yield* questionsOfHome(lookFrom(world, { place: home }), partners, how)
  }
}

function* questionsOfHome(
  view: View,
  partners: number[],
  { features, proposal, random }: { features: readonly Feature[]; proposal: CurveSets; random: () => number },
): Generator<Question> {
  const kind = view.partners.length > 0 ? 'warm' : 'cold'
  const open = candidatesOf(view, partners)
  const drawn: { scope: Scope; places: number[]; logWeight: number[] }[] = []
  const inWorld = bestFirst(open, scoresOf(view, proposal[`${kind}-world`]!))
  const inCountry = scoresOf(view, proposal[`${kind}-country`]!)
  for (const partner of partners) {
    drawn.push({ scope: 'world', ...draw(partner, inWorld, STRATA.world, random) })
    const country = view.world.catalogue.country[partner]!
    const there = open.filter((place) => view.world.catalogue.country[place] === country)
    drawn.push({ scope: 'country', ...draw(partner, bestFirst(there, inCountry), STRATA.country, random) })
  }
  const all = drawn.flatMap(({ places }) => places)
  const values = valuesAt(view, features, all)
  let first = 0
  for (const { scope, places, logWeight } of drawn) {
    const end = first + places.length
    yield {
      scope,
      scale: homeScale(view),
      values: values.map((column) => column.subarray(first, end)),
      logWeight: Float32Array.from(logWeight),
    }
    first = end
  }
}

/** Values of the features for chosen places, feature by feature. */
export function valuesAt(view: View, features: readonly Feature[], places: readonly number[]): Float32Array[] {
  return features.map((feature) => Float32Array.from(places, readerOf(view, feature)))
}

// Sorted as far as the drawing looks at single ranks; the rest follows in the order of the places.
function bestFirst(places: Int32Array, scores: Float64Array): Int32Array {
  const bound = boundOfBest(places, scores)
  const best = places.filter((place) => scores[place]! > bound).sort((a, b) => scores[b]! - scores[a]! || a - b)
  const ranked = new Int32Array(places.length)
  ranked.set(best)
  let end = best.length
  for (const place of places) if (!(scores[place]! > bound)) ranked[end++] = place
  return ranked
}

// A score that some two thousand exceed, from a histogram.
function boundOfBest(places: Int32Array, scores: Float64Array): number {
  let [least, most] = [Infinity, -Infinity]
  for (const place of places) {
    least = Math.min(least, scores[place]!)
    most = Math.max(most, scores[place]!)
  }
  const width = (most - least) / 2048 || 1
  const counts = new Int32Array(2049)
  for (const place of places) counts[Math.floor((scores[place]! - least) / width)]!++
  let [bin, above] = [2048, 0]
  while (bin > 0 && (above += counts[bin]!) < SORTED_RANKS) bin--
  return bin === 0 ? -Infinity : least + bin * width
}

const SORTED_RANKS = 2000

function draw(
  partner: number,
  ranked: Int32Array,
  strata: { all: number; drawn: readonly (readonly [number, number])[] },
  random: () => number,
): { places: number[]; logWeight: number[] } {
  const places = [partner, ...ranked.subarray(0, strata.all)]
  const logWeight = places.map(() => 0)
  let from = Math.min(strata.all, ranked.length)
  for (const [bound, wanted] of strata.drawn) {
    const to = Math.min(bound, ranked.length)
    const count = Math.min(wanted, to - from)
    for (let k = 0; k < count; k++) {
      places.push(ranked[from + Math.floor(random() * (to - from))]!)
      logWeight.push(Math.log((to - from) / count))
    }
    from = Math.max(from, to)
  }
  return { places, logWeight }
}
