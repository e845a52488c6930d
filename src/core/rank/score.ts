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

/** Scores of all places as seen from a home. */
export function scoresOf(view: View, curves: readonly Curve[]): Float64Array {
  const scratch = new Float32Array(view.world.catalogue.size)
  return summed(view, curves, (count) => scratch.subarray(0, count).fill(0)).scores
}

/**
 * Scores all places as seen from a home. Every feature is worked out once for whatever its candidates share (country,
 * region, square) and added to each; what a place brings along whoever asks is summed once per world and set of curves.
 */
export function scoring(view: View, curves: readonly Curve[]): Scoring {
  return summed(view, curves, (count) => new Float32Array(count))
}

function summed(view: View, curves: readonly Curve[], columnOf: (count: number) => Float32Array): Scoring {
  const scale = homeScale(view)
  const { base, bySize, byDegree } = placeSums(view, curves)
  const scores = base.map((value, i) => value + scale.size * bySize[i]! + scale.degree * byDegree[i]!)
  const columns = new Map<Curve, { column: Float32Array; ofPlace: Int32Array | null }>()
  for (const curve of curves) {
    const feature = featureNamed.get(curve.feature)!
    if (feature.grain === 'place') continue
    const { count, ofPlace } = grainOf(view.world, feature.grain)
    const column = columnOf(count)
    feature.fill(view, column)
    columns.set(curve, { column, ofPlace })
    if (ofPlace === null) addCurve(curve, scale, column, scores)
    else {
      const values = new Float64Array(count)
      addCurve(curve, scale, column, values)
      for (let i = 0; i < scores.length; i++) scores[i]! += values[ofPlace[i]!]!
    }
  }
  function partOf(curve: Curve, place: number): number {
    const own = columns.get(curve)
    if (own === undefined) return curveAt(curve, placeColumn(view, featureNamed.get(curve.feature)!)[place]!, scale)
    return curveAt(curve, own.column[own.ofPlace === null ? place : own.ofPlace[place]!]!, scale)
  }
  return { scores, partOf }
}

function addCurve(curve: Curve, scale: HomeScale, column: Float32Array, sums: Float64Array): void {
  const atZero = curveAt(curve, 0, scale)
  for (let i = 0; i < column.length; i++) sums[i]! += column[i] === 0 ? atZero : curveAt(curve, column[i]!, scale)
}

interface PlaceSums {
  base: Float64Array
  bySize: Float64Array
  byDegree: Float64Array
}

interface Prepared {
  columns: Map<Feature, Float32Array>
  sums: WeakMap<readonly Curve[], PlaceSums>
}

const prepared = new WeakMap<World, Prepared>()

function preparedFor(world: World): Prepared {
  let found = prepared.get(world)
  if (found === undefined) prepared.set(world, (found = { columns: new Map(), sums: new WeakMap() }))
  return found
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
