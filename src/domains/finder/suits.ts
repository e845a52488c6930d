/*
 * "Suits us": how well a candidate fits our own strengths, needs and size. Runs on the server and in the browser, so
 * that turning a weight shows the same order in both. Each component is a score from 0 to 4 of the policy's partner
 * search model (section 8), or `null` when it is unknown.
 */

export const componentNames = ['mutual', 'link', 'scale'] as const

export type ComponentName = (typeof componentNames)[number]
export type SuitsComponents = Readonly<Record<ComponentName, number | null>>
export type SuitsWeights = Readonly<Record<ComponentName, number>>

/**
 * The weights a list starts with. They are those that the default policy gives the same three questions among its
 * criteria, five times over (C8 sector complementarity 10, C1 existing synergies 8, C7 scale compatibility 4).
 */
export const defaultWeights: SuitsWeights = { mutual: 50, link: 40, scale: 20 }

export interface Suits {
  /** 0 to 4: the mean of the known components by weight. `null` when nothing that has a weight is known. */
  score: number | null
  /** What the score would be if everything unknown turned out 0, and 4. */
  low: number
  high: number
  /** Share (0 to 1) of the weight that is known. */
  knownShare: number
  unknown: ComponentName[]
}

/**
 * One score from the components by weight. An unknown component is left out of the score and named in `unknown`, and
 * `low` and `high` show how far it could move the result; it never counts as 0 or as 4 in the score itself.
 * Weights need not sum to anything; with no weight at all nothing is known.
 *
 * @example suits({ mutual: null, link: 2, scale: 4 }, { mutual: 50, link: 25, scale: 25 }).score // 3
 */
export function suits(components: SuitsComponents, weights: SuitsWeights): Suits {
  let total = 0
  let knownWeight = 0
  let points = 0
  const unknown: ComponentName[] = []
  for (const name of componentNames) {
    const value = components[name]
    total += weights[name]
    if (value === null) {
      unknown.push(name)
      continue
    }
    knownWeight += weights[name]
    points += weights[name] * value
  }
  if (knownWeight === 0) return { score: null, low: 0, high: 4, knownShare: 0, unknown }
  return {
    score: points / knownWeight,
    low: points / total,
    high: (points + 4 * (total - knownWeight)) / total,
    knownShare: knownWeight / total,
    unknown,
  }
}

/**
 * The order of candidates by "suits us": best first, candidates with no score last, ties by place id ascending.
 * Answers with indices into the list given. Cost n log n.
 */
export function orderBySuits(
  candidates: readonly { placeId: string; components: SuitsComponents }[],
  weights: SuitsWeights,
): number[] {
  const scores = candidates.map(({ components }) => suits(components, weights).score ?? -1)
  const byPlaceId = (a: number, b: number) => (candidates[a]!.placeId < candidates[b]!.placeId ? -1 : 1)
  return candidates.map((_, index) => index).sort((a, b) => scores[b]! - scores[a]! || byPlaceId(a, b))
}
