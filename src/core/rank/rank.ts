import { evidenceOf, oneIn } from './chance.ts'
import type { Curve } from './curve.ts'
import { terms, type Term } from './feature.ts'
import { featureNamed } from './features.ts'
import type { RankingModel } from './model.ts'
import { variants, type Setting, type Variant } from './settings.ts'
import { partsOf, scoresOf } from './score.ts'
import type { World } from './ties.ts'
import { lookFrom, type View } from './view.ts'
import type { Home } from './world.ts'

export interface RankQuestion {
  home: Home
  /** ISO 3166-1 alpha-2; null asks for every country but the home's own. */
  country: string | null
  limit: number
  /** By row of the places given: 1 may be proposed. Left out: all. */
  mask?: Uint8Array | undefined
}

/** One named part of a score, in log odds against a usual candidate. */
export interface Contribution {
  term: Term
  value: number
}

export interface RankedCandidate {
  /** Row of the places given. */
  row: number
  /** The contributions added up, from first to last. */
  score: number
  /** One for each term, in the order of `terms`. */
  contributions: Contribution[]
  /** About one in so many pairs like this is tied; null when the model was not calibrated. */
  oneIn: number | null
}

export interface Ranking {
  setting: Setting
  variant: Variant
  candidates: RankedCandidate[]
}

/**
 * The likeliest partners of a home, best first; ties in score go by place id. Never the home, its own country or its
 * partners. Without any tie in the world the variant fitted on the catalogue alone answers. Throws RangeError for a home or country
 * that the catalogue does not have.
 */
export function rankCandidates(world: World, model: RankingModel, question: RankQuestion): Ranking {
  const { view, setting, variant, scores, leaders } = leadersFor(world, model, question)
  const calibration = model.calibration?.[variant]?.[setting]
  const evidence = calibration ? evidenceOf(view, scores, question.country === null ? 'world' : 'country') : null
  const candidates = leaders.map(({ place, score, contributions }) => ({
    row: world.catalogue.row[place]!, score, contributions,
    oneIn: calibration && evidence ? oneIn(calibration, evidence(place)) : null,
  }))
  return { setting, variant, candidates }
}

/** The rows of `rankCandidates` in its order and nothing else, for those who ask much and show nothing more. */
export function rankedRows(world: World, model: RankingModel, question: RankQuestion): number[] {
  return leadersFor(world, model, question).leaders.map(({ place }) => world.catalogue.row[place]!)
}

function leadersFor(world: World, model: RankingModel, { home, country, limit, mask }: RankQuestion) {
  const view = lookFrom(world, home, country)
  const variant = variantFor(world, model)
  const setting = settingFor(view, country)
  const curves = curvesFor(model, variant, setting)
  const scores = openScores(view, curves)
  const leaders = leadersOf(view, { scores, limit, mask })
    .map(explainer(view, curves))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
  return { view, setting, variant, scores, leaders }
}

/** The richest variant whose data the world has; else the poorest there is. */
export function variantFor({ tieCount }: World, model: RankingModel): Variant {
  const isServed = { twinnings: tieCount > 0, catalogue: true }
  const fitted = variants.filter((variant) => model.variants[variant])
  const found = fitted.find((variant) => isServed[variant]) ?? fitted.at(-1)
  if (found === undefined) throw new RangeError('the model holds no variant')
  return found
}

/** The curves of a setting; throws RangeError when the model was fitted without them. */
export function curvesFor(model: RankingModel, variant: Variant, setting: Setting): readonly Curve[] {
  const curves = model.variants[variant]?.[setting]
  if (curves === undefined) throw new RangeError(`the model has no ${variant} curves for ${setting}`)
  return curves
}

/** Whether the home has ties, and whether one country is asked for. */
export function settingFor(view: View, country: string | null): Setting {
  const kind = view.partners.length > 0 ? 'warm' : 'cold'
  return country === null ? `${kind}-world` : `${kind}-country`
}

/** Scores as by `scoresOf`; minus infinity for what may not be proposed, which is the home's own country and its partners. */
export function openScores(view: View, curves: readonly Curve[]): Float64Array {
  const scores = scoresOf(view, curves)
  const { countryStart } = view.world.catalogue
  scores.fill(-Infinity, countryStart[view.country], countryStart[view.country + 1])
  for (const partner of view.partners) scores[partner] = -Infinity
  return scores
}

// Two ways of adding up one score differ by less than this.
const ROUNDING = 1e-6

// The best so many, and whatever rounding may have kept out: a heap of the best so far, worst on top.
function leadersOf(
  { world: { catalogue: { row } }, from, to }: View,
  { scores, limit, mask }: { scores: Float64Array; limit: number; mask: Uint8Array | undefined },
): number[] {
  const mayLead = (place: number) => mask === undefined || mask[row[place]!] === 1
  const heap = new Float64Array(Math.min(limit, to - from)).fill(-Infinity)
  for (let i = from; i < to; i++) if (scores[i]! > heap[0]! && mayLead(i)) sink(heap, scores[i]!)
  const least = Math.max((heap[0] ?? Infinity) - ROUNDING, -Number.MAX_VALUE)
  const leaders: number[] = []
  for (let i = from; i < to; i++) if (scores[i]! >= least && mayLead(i)) leaders.push(i)
  return leaders
}

function sink(heap: Float64Array, score: number): void {
  let at = 0
  for (;;) {
    let down = 2 * at + 1
    if (down >= heap.length) break
    if (down + 1 < heap.length && heap[down + 1]! < heap[down]!) down++
    if (heap[down]! >= score) break
    heap[at] = heap[down]!
    at = down
  }
  heap[at] = score
}

function explainer(view: View, curves: readonly Curve[]) {
  const parts = partsOf(view, curves)
  const ofTerm = curves.map(({ feature }) => terms.indexOf(featureNamed.get(feature)!.term))
  return (place: number) => {
    const values = new Float64Array(terms.length)
    for (let k = 0; k < parts.length; k++) values[ofTerm[k]!]! += parts[k]!(place)
    const contributions = terms.map((term, k): Contribution => ({ term, value: values[k]! }))
    const score = contributions.reduce((sum, { value }) => sum + value, 0)
    return { place, id: view.world.catalogue.ids[place]!, score, contributions }
  }
}
