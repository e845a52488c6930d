import { curveAt, homeScale, interpolated, type Curve, type HomeScale } from './curve.ts'
import { grainOf, type Feature } from './feature.ts'
import { featureNamed } from './features.ts'
import type { World } from './ties.ts'
import type { View } from './view.ts'

/** Scores of all places by inner number, in log odds, and what it takes to explain one. */
export interface Scoring {
  scores: Float64Array
  /** By curve, its value for a place. */
  partOf: (curve: Curve, place: number) => number
}

/** Scores of the places looked at, without the means to explain them. */
export function scoresOf(view: View, curves: readonly Curve[]): Float64Array {
  return scoring(view, curves).scores
}

/**
 * Scores the places looked at as seen from a home. Every feature is worked out once for whatever its candidates share
 * (country, region, square) and added to each; what a place brings along whoever asks is summed once per world and set of
 * curves. Explain before scoring the next home of the same world: the columns are used again.
 */
export function scoring(view: View, curves: readonly Curve[]): Scoring {
  const { from, to, world } = view
  const scale = homeScale(view)
  const { base, bySize, byDegree } = placeSums(view, curves)
  const scores = preparedFor(world).scores
  for (let i = from; i < to; i++) scores[i] = base[i]! + scale.size * bySize[i]! + scale.degree * byDegree[i]!
  const byGrain = new Map<Int32Array, Float64Array>()
  for (const curve of curves) {
    const feature = featureNamed.get(curve.feature)!
    if (feature.grain === 'place') continue
    const { ofPlace } = grainOf(world, feature.grain)
    const column = sharedColumn(world, feature).fill(0)
    feature.fill(view, column)
    if (ofPlace === null) addCurve(curve, scale, column, { sums: scores, from, to })
    else {
      const sums = byGrain.get(ofPlace) ?? new Float64Array(column.length)
      addCurve(curve, scale, column, { sums, from: 0, to: column.length })
      byGrain.set(ofPlace, sums)
    }
  }
  for (const [ofPlace, sums] of byGrain) for (let i = from; i < to; i++) scores[i]! += sums[ofPlace[i]!]!
  function partOf(curve: Curve, place: number): number {
    const feature = featureNamed.get(curve.feature)!
    if (feature.grain === 'place') return curveAt(curve, placeColumn(view, feature)[place]!, scale)
    const { ofPlace } = grainOf(world, feature.grain)
    return curveAt(curve, sharedColumn(world, feature)[ofPlace === null ? place : ofPlace[place]!]!, scale)
  }
  return { scores, partOf }
}

const STEPS = 512

// The curve as a line per piece, the home's own slope worked in. The piece is looked up in equal steps of the range, with one
// comparison for the step that a knot divides. Most columns repeat one value (nothing there) in long runs, so the last answer is kept.
function addCurve(
  curve: Curve,
  scale: HomeScale,
  column: Float32Array,
  { sums, from, to }: { sums: Float64Array; from: number; to: number },
): void {
  const { knots, offset, slope, pieceOfStep, stepsPerUnit } = piecesOf(curve, scale)
  const [first, end] = [knots[0]!, knots[knots.length - 1]!]
  let last = NaN
  let value = 0
  for (let i = from; i < to; i++) {
    const x = column[i]!
    if (x !== last) {
      let k = 0
      if (x > end) k = knots.length
      else if (x > first) {
        k = pieceOfStep[((x - first) * stepsPerUnit) | 0]!
        while (x > knots[k]!) k++
      }
      last = x
      value = offset[k]! + slope[k]! * x
    }
    sums[i]! += value
  }
}

function piecesOf(curve: Curve, scale: HomeScale) {
  const knots = Float64Array.from(curve.knots)
  const last = knots.length - 1
  const tilt = curve.byHome ? curve.byHome.size * scale.size + curve.byHome.degree * scale.degree : 0
  const offset = new Float64Array(knots.length + 1)
  const slope = new Float64Array(knots.length + 1).fill(tilt)
  for (let k = 0; k <= knots.length; k++) {
    if (k > 0 && k <= last) slope[k]! += (curve.values[k]! - curve.values[k - 1]!) / (knots[k]! - knots[k - 1]!)
    const left = Math.max(0, k - 1)
    offset[k] = curve.values[left]! - (slope[k]! - tilt) * knots[left]! - tilt * (curve.byHome?.centre ?? 0)
  }
  const stepsPerUnit = STEPS / (knots[last]! - knots[0]!)
  const pieceOfStep = new Uint8Array(STEPS + 1)
  for (let step = 0, k = 1; step <= STEPS; step++) {
    while (k < last && knots[k]! <= knots[0]! + step / stepsPerUnit) k++
    pieceOfStep[step] = k
  }
  // The end of a range may round into the step before: start a piece early, never late.
  for (let step = STEPS; step > 0; step--) pieceOfStep[step] = pieceOfStep[step - 1]!
  return { knots, offset, slope, pieceOfStep, stepsPerUnit }
}

interface PlaceSums {
  base: Float64Array
  bySize: Float64Array
  byDegree: Float64Array
}

interface Prepared {
  columns: Map<Feature, Float32Array>
  /** Columns that depend on who asks, overwritten by each home. */
  shared: Map<Feature, Float32Array>
  scores: Float64Array
  sums: WeakMap<readonly Curve[], PlaceSums>
}

const prepared = new WeakMap<World, Prepared>()

function preparedFor(world: World): Prepared {
  let found = prepared.get(world)
  if (found === undefined) prepared.set(world, (found = { columns: new Map(), shared: new Map(), scores: new Float64Array(world.catalogue.size), sums: new WeakMap() }))
  return found
}

function sharedColumn(world: World, feature: Feature): Float32Array {
  const { shared } = preparedFor(world)
  let column = shared.get(feature)
  if (column === undefined) shared.set(feature, (column = new Float32Array(grainOf(world, feature.grain).count)))
  return column
}

/** Values of a feature that belongs to places alone: worked out once per world. */
export function placeColumn(view: View, feature: Feature): Float32Array {
  const { columns } = preparedFor(view.world)
  let column = columns.get(feature)
  if (column === undefined) {
    column = new Float32Array(view.world.catalogue.size)
    feature.fill(view, column)
    columns.set(feature, column)
  }
  return column
}

function placeSums(view: View, curves: readonly Curve[]): PlaceSums {
  const bySet = preparedFor(view.world).sums
  let sums = bySet.get(curves)
  if (sums === undefined) bySet.set(curves, (sums = sumPlaces(view, curves)))
  return sums
}

function sumPlaces(view: View, curves: readonly Curve[]): PlaceSums {
  const n = view.world.catalogue.size
  const sums = { base: new Float64Array(n), bySize: new Float64Array(n), byDegree: new Float64Array(n) }
  for (const curve of curves) {
    const feature = featureNamed.get(curve.feature)!
    if (feature.grain !== 'place') continue
    const column = placeColumn(view, feature)
    for (let i = 0; i < n; i++) {
      sums.base[i]! += interpolated(curve, column[i]!)
      if (curve.byHome === undefined) continue
      sums.bySize[i]! += curve.byHome.size * (column[i]! - curve.byHome.centre)
      sums.byDegree[i]! += curve.byHome.degree * (column[i]! - curve.byHome.centre)
    }
  }
  return sums
}
