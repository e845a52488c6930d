/** Writes one set of weights that add up to 1 into the given array. */
export type DrawWeights = (into: Float64Array) => void

/** Alternatives by criteria in rows, each value from 0 (worst on its fixed scale) to 1 (best). */
export interface ValueRanges {
  alternatives: number
  criteria: number
  /** Least value, alternative by alternative. */
  low: Float64Array
  /** Greatest value; equal to `low` where the value is known. */
  high: Float64Array
}

interface Smaa {
  /** Share of draws in which alternative i has rank j (0 is first), at `i * alternatives + j`. */
  acceptability: Float64Array
  /** Share of draws in which alternative i is better than j, at `i * alternatives + j`; ties are nobody's. */
  wins: Float64Array
  /** Mean of the weights that put an alternative first; `null` for one that never is. */
  centralWeights: (Float64Array | null)[]
  /** Share of draws of the values in which it is first under its central weights; `null` where there are none. */
  confidence: (number | null)[]
}

/** Uniform over all weights that add up to 1 (a flat Dirichlet distribution). */
export function anyWeights(random: () => number): DrawWeights {
  return (into) => {
    let sum = 0
    for (let i = 0; i < into.length; i++) sum += into[i] = -Math.log(1 - random())
    for (let i = 0; i < into.length; i++) into[i]! /= sum
  }
}

/**
 * Uniform over the weights that respect an order of the criteria, given in groups from the most important to the least;
 * within a group any order is as good.
 */
export function rankedWeights(groups: readonly (readonly number[])[], random: () => number): DrawWeights {
  const shuffled = groups.map((group) => [...group])
  const draw = anyWeights(random)
  const rising = new Float64Array(groups.flat().length)
  return (into) => {
    draw(rising)
    rising.sort()
    let place = rising.length
    for (const group of shuffled) {
      shuffle(group, random)
      for (const criterion of group) into[criterion] = rising[--place]!
    }
  }
}

function shuffle(items: number[], random: () => number): void {
  for (let last = items.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    ;[items[last], items[other]] = [items[other]!, items[last]!]
  }
}

/**
 * SMAA-2: how alternatives rank over all weights (and over unknown values, drawn uniformly from their ranges) instead of
 * under one set. Lahdelma and Salminen, "SMAA-2: stochastic multicriteria acceptability analysis for group decision
 * making", Operations Research 49(3), 2001. Alternatives that tie share the better rank, so a row of `acceptability`
 * adds up to 1 and a column may not. The sampling error of a share p is sqrt(p (1 - p) / draws), at most .005 for
 * 10,000 draws. Cost: draws × alternatives × (criteria + alternatives).
 *
 * @example
 * const values = Float64Array.of(1, 0, 0, 1, 0.6, 0.6) // exact first ranks: .4, .4, .2
 * smaa({ alternatives: 3, criteria: 2, low: values, high: values }, { draws: 10_000, random, weights: anyWeights(random) })
 */
export function smaa(
  ranges: ValueRanges,
  { draws, random, weights: drawWeights }: { draws: number; random: () => number; weights: DrawWeights },
): Smaa {
  const { alternatives: n, criteria: m } = ranges
  const drawValues = valuesOf(ranges, random)
  const ranking = newRanking(n)
  const weights = new Float64Array(m)
  const timesRanked = new Uint32Array(n * n)
  const timesAhead = new Int32Array(n * n)
  const weightsWhenFirst = new Float64Array(n * m)

  for (let draw = 0; draw < draws; draw++) {
    drawWeights(weights)
    weigh(drawValues(), weights, ranking.sums)
    sortBest(ranking, { timesAhead, draw })
    countRanks(ranking, { timesRanked, timesAhead })
    for (let place = 0; place < n && ranking.sorted[place] === ranking.sorted[0]; place++) {
      const row = ranking.order[place]! * m
      for (let j = 0; j < m; j++) weightsWhenFirst[row + j]! += weights[j]!
    }
  }
  ranking.order.forEach((i, place) => {
    for (const j of ranking.order.subarray(place + 1)) timesAhead[i * n + j]! += draws
  })
  const centralWeights = Array.from({ length: n }, (_, i) => {
    const times = timesRanked[i * n]!
    return times === 0 ? null : weightsWhenFirst.slice(i * m, (i + 1) * m).map((sum) => sum / times)
  })
  return {
    acceptability: Float64Array.from(timesRanked, (times) => times / draws),
    wins: Float64Array.from(timesAhead, (times) => times / draws),
    centralWeights,
    confidence: centralWeights.map((central, i) => central && shareFirst(i, central, { ranges, draws, random })),
  }
}

function shareFirst(
  alternative: number,
  weights: Float64Array,
  { ranges, draws, random }: { ranges: ValueRanges; draws: number; random: () => number },
): number {
  const drawValues = valuesOf(ranges, random)
  const sums = new Float64Array(ranges.alternatives)
  const needed = isKnown(ranges) ? 1 : draws
  let first = 0
  for (let draw = 0; draw < needed; draw++) {
    weigh(drawValues(), weights, sums)
    const own = sums[alternative]!
    if (sums.every((sum) => sum <= own)) first++
  }
  return first / needed
}

function isKnown({ low, high }: ValueRanges): boolean {
  return low.every((value, i) => value === high[i])
}

/** One draw of all values at each call, into the same array; known values cost no chance. */
function valuesOf(ranges: ValueRanges, random: () => number): () => Float64Array {
  const { low, high } = ranges
  const values = Float64Array.from(low)
  const unknown = Uint32Array.from(low.keys()).filter((i) => low[i] !== high[i])
  return () => {
    for (const i of unknown) values[i] = low[i]! + (high[i]! - low[i]!) * random()
    return values
  }
}

/** The order of alternatives under one set of weights, in arrays that are used again from draw to draw. */
interface Ranking {
  /** Alternatives from the best to the worst. */
  order: Uint32Array
  /** Weighted sum of each alternative. */
  sums: Float64Array
  /** The same sums from the greatest to the least. */
  sorted: Float64Array
}

function newRanking(alternatives: number): Ranking {
  return {
    order: Uint32Array.from({ length: alternatives }, (_, i) => i),
    sums: new Float64Array(alternatives),
    sorted: new Float64Array(alternatives),
  }
}

// Four alternatives at a time: each weight is read once for them, and their sums do not wait for each other.
function weigh(values: Float64Array, weights: Float64Array, sums: Float64Array): void {
  const [n, m] = [sums.length, weights.length]
  let i = 0
  for (; i + 4 <= n; i += 4) {
    const [b, c, d] = [(i + 1) * m, (i + 2) * m, (i + 3) * m]
    let [w, x, y, z] = [0, 0, 0, 0]
    for (let j = 0, a = i * m; j < m; j++) {
      const weight = weights[j]!
      w += values[a + j]! * weight
      x += values[b + j]! * weight
      y += values[c + j]! * weight
      z += values[d + j]! * weight
    }
    sums[i] = w
    sums[i + 1] = x
    sums[i + 2] = y
    sums[i + 3] = z
  }
  for (; i < n; i++) {
    let sum = 0
    for (let j = 0; j < m; j++) sum += values[i * m + j]! * weights[j]!
    sums[i] = sum
  }
}

/**
 * Insertion from the order of the last draw, which is often nearly right. How often one alternative is ahead of another is counted where
 * they change places, by the number of the draw: plus where it ends, minus where it begins. There are fewer changes than pairs.
 */
function sortBest({ order, sums, sorted }: Ranking, { timesAhead, draw }: { timesAhead: Int32Array; draw: number }): void {
  const n = order.length
  for (let place = 0; place < n; place++) {
    const moved = order[place]!
    const sum = sums[moved]!
    let to = place
    for (; to > 0 && sorted[to - 1]! < sum; to--) {
      const passed = order[to - 1]!
      sorted[to] = sorted[to - 1]!
      order[to] = passed
      timesAhead[passed * n + moved]! += draw
      timesAhead[moved * n + passed]! -= draw
    }
    sorted[to] = sum
    order[to] = moved
  }
}

// Those that tie share the better rank, and none of them is ahead of another.
function countRanks({ order, sorted }: Ranking, { timesRanked, timesAhead }: { timesRanked: Uint32Array; timesAhead: Int32Array }): void {
  const n = order.length
  let rank = 0
  for (let place = 0; place < n; place++) {
    if (sorted[place] !== sorted[rank]) rank = place
    timesRanked[order[place]! * n + rank]!++
    for (let tied = rank; tied < place; tied++) timesAhead[order[tied]! * n + order[place]!]!--
  }
}
