import { evidenceOf, oneIn } from './chance.ts'
import { terms, type Term } from './feature.ts'
import { featureNamed } from './features.ts'
import type { Curve } from './curve.ts'
import type { RankingModel } from './model.ts'
import { variants, type Setting, type Variant } from './settings.ts'
import { scoring, type Scoring } from './score.ts'
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
 * partners. Without any tie in the world the variant fitted
 * on the catalogue alone answers. Throws RangeError for
 * a home or country that the catalogue does not have.
 */
export function rankCandidates(world: World, model: RankingModel, question: RankQuestion): Ranking {
  const view = lookFrom(world, question.home, question.country)
  const variant = variantFor(world, model)
  const setting = settingFor(view, question.country)
  const curves = curvesFor(model, variant, setting)
  const scored = scoring(view, curves)
  const best = bestOf(world, scored.scores, openPlaces(view, question.mask), question.limit)
  const calibration = model.calibration?.[variant]?.[setting]
  const scope = question.country === null ? 'world' : 'country'
  const evidence = evidenceOf(view, openPlaces(view), scored.scores, scope)
  const candidates = Array.from(best, (place) => ({
    ...explained(world, curves, scored, place),
    oneIn: calibration ? oneIn(calibration, evidence(place)) : null,
  }))
  return { setting, variant, candidates }
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

/** What may be proposed of the places looked at: abroad, not tied to the home, allowed by the mask. */
export function openPlaces(view: View, mask?: Uint8Array): Int32Array {
  const { world: { catalogue }, from, to, country } = view
  const open = new Int32Array(to - from)
  const own = view.own()
  let count = 0
  for (let i = from; i < to; i++) {
    if (catalogue.country[i] === country || own[i] === 1) continue
    if (mask === undefined || mask[catalogue.row[i]!] === 1) open[count++] = i
  }
  return open.subarray(0, count)
}

// A heap of the best so far, worst on top: one comparison for nearly all places.
function bestOf({ catalogue }: World, scores: Float64Array, open: Int32Array, limit: number): Int32Array {
  const before = (a: number, b: number) =>
    scores[a]! > scores[b]! || (scores[a] === scores[b] && catalogue.ids[a]! < catalogue.ids[b]!)
  const heap = new Int32Array(Math.min(limit, open.length))
  let size = 0
  for (const place of open) {
    if (size < heap.length) {
      let at = size++
      for (let up = (at - 1) >> 1; at > 0 && before(heap[up]!, place); up = (at - 1) >> 1) {
        heap[at] = heap[up]!
        at = up
      }
      heap[at] = place
    } else if (size > 0 && before(place, heap[0]!)) sink(heap, place, before)
  }
  return heap.sort((a, b) => (before(a, b) ? -1 : 1))
}

function sink(heap: Int32Array, place: number, before: (a: number, b: number) => boolean): void {
  let at = 0
  for (;;) {
    let down = 2 * at + 1
    if (down >= heap.length) break
    if (down + 1 < heap.length && before(heap[down]!, heap[down + 1]!)) down++
    if (!before(place, heap[down]!)) break
    heap[at] = heap[down]!
    at = down
  }
  heap[at] = place
}

function explained(world: World, curves: readonly Curve[], scored: Scoring, place: number): Omit<RankedCandidate, 'oneIn'> {
  const values = new Map<Term, number>(terms.map((term) => [term, 0]))
  for (const curve of curves) {
    const { term } = featureNamed.get(curve.feature)!
    values.set(term, values.get(term)! + scored.partOf(curve, place))
  }
  const contributions = Array.from(values, ([term, value]) => ({ term, value }))
  const score = contributions.reduce((sum, { value }) => sum + value, 0)
  return { row: world.catalogue.row[place]!, score, contributions }
}
