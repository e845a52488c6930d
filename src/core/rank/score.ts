import { quickLog } from '#core/stats/quick-log.ts'
import { addFeature } from './add-feature.ts'
import { curveAt, homeScale, interpolated, lineOf, type Curve } from './curve.ts'
import type { Feature, Rule } from './feature.ts'
import { featureNamed } from './features.ts'
import { membersSeen, sharedGrains, type SharedGrain } from './grains.ts'
import type { World } from './ties.ts'
import type { View } from './view.ts'

/**
 * Scores of the places looked at, by inner number, in log odds; the next view of the same world overwrites them. What a feature
 * gives whoever asks is summed once per world and set of curves. Of the rest each grain gets a table of sums: a feature goes over
 * its members by its rule, then the exceptions are put right, and the tables are added into the places. Equal to `plainScore` but
 * for rounding.
 */
export function scoresOf(view: View, curves: readonly Curve[]): Float64Array {
  const scale = homeScale(view)
  const { base, bySize, byDegree } = fixedSums(view, curves)
  const { scores, tables } = benchOf(view.world)
  for (let i = view.from; i < view.to; i++) scores[i] = base[i]! + scale.size * bySize[i]! + scale.degree * byDegree[i]!
  for (const grain of sharedGrains) {
    const { from, to } = membersSeen(view, grain)
    tables[grain].fill(0, from, to)
  }
  let everywhere = 0
  for (const curve of curves) {
    const feature = featureNamed.get(curve.feature)!
    const { grain } = feature
    const sums = grain === 'place' || grain === 'pair' ? scores : tables[grain]
    everywhere += addFeature(view, { feature, line: lineOf(curve, scale), sums })
  }
  for (const grain of sharedGrains) if (view.world.catalogue.grains[grain].into) addInto(view, grain, tables)
  addToPlaces(view, tables, scores, everywhere)
  return scores
}

/** The value of a curve's feature for a place, worked out for it alone. */
export function readerOf(view: View, feature: Feature): (place: number) => number {
  const at = feature.at(view)
  if (feature.grain === 'place' || feature.grain === 'pair') return at
  const { ofPlace } = view.world.catalogue.grains[feature.grain]
  return (place) => at(ofPlace[place]!)
}

/** By curve, what it adds to the score of a place: the plain computation, which explains a score. */
export function partsOf(view: View, curves: readonly Curve[]): ((place: number) => number)[] {
  const scale = homeScale(view)
  return curves.map((curve) => {
    const read = readerOf(view, featureNamed.get(curve.feature)!)
    return (place) => curveAt(curve, read(place), scale)
  })
}

type Tables = Readonly<Record<SharedGrain, Float64Array>>

function addInto(view: View, grain: SharedGrain, tables: Tables): void {
  const { into } = view.world.catalogue.grains[grain]
  const { from, to } = membersSeen(view, into!.grain)
  const [coarse, finer] = [tables[grain], tables[into!.grain]]
  for (let i = from; i < to; i++) finer[i]! += coarse[into!.member[i]!]!
}

function addToPlaces({ world: { catalogue: { grains } }, from, to }: View, tables: Tables, scores: Float64Array, everywhere: number): void {
  const [region, cellBand, block, kind] = (['region', 'cell-band', 'block', 'kind'] as const).map((grain) => grains[grain].ofPlace)
  for (let i = from; i < to; i++) {
    scores[i]! += tables.region[region![i]!]! + tables['cell-band'][cellBand![i]!]! + tables.block[block![i]!]! + tables.kind[kind![i]!]! + everywhere
  }
}

/** Sums of what features give whoever asks: as such, and for each unit of the home's size and log degree. */
interface FixedSums {
  base: Float64Array
  bySize: Float64Array
  byDegree: Float64Array
}

/** What belongs to a world and is used again for each home. */
interface Bench {
  scores: Float64Array
  tables: Tables
  sums: WeakMap<readonly Curve[], FixedSums>
}

const benches = new WeakMap<World, Bench>()

function benchOf(world: World): Bench {
  let bench = benches.get(world)
  if (bench === undefined) {
    const { size, grains } = world.catalogue
    const tables = Object.fromEntries(sharedGrains.map((grain) => [grain, new Float64Array(grains[grain].count)])) as unknown as Tables
    benches.set(world, (bench = { scores: new Float64Array(size), tables, sums: new WeakMap() }))
  }
  return bench
}

function fixedSums(view: View, curves: readonly Curve[]): FixedSums {
  const { sums } = benchOf(view.world)
  let made = sums.get(curves)
  if (made === undefined) sums.set(curves, (made = sumFixed(view.world, curves)))
  return made
}

function sumFixed(world: World, curves: readonly Curve[]): FixedSums {
  const n = world.catalogue.size
  const sums = { base: new Float64Array(n), bySize: new Float64Array(n), byDegree: new Float64Array(n) }
  for (const curve of curves) {
    const { rule, grain } = featureNamed.get(curve.feature)!
    const at = rule === undefined ? null : fixedPart(world, rule)
    if (at === null) continue
    const ofPlace = grain === 'place' || grain === 'pair' ? null : world.catalogue.grains[grain].ofPlace
    for (let i = 0; i < n; i++) {
      const x = at(ofPlace === null ? i : ofPlace[i]!)
      sums.base[i]! += interpolated(curve, x)
      if (curve.byHome === undefined) continue
      sums.bySize[i]! += curve.byHome.size * (x - curve.byHome.centre)
      sums.byDegree[i]! += curve.byHome.degree * (x - curve.byHome.centre)
    }
  }
  return sums
}

// What a rule gives whoever asks; null where that depends on the home.
function fixedPart(world: World, rule: Rule): ((number: number) => number) | null {
  if (rule.kind === 'fixed') return rule.at(world)
  if (rule.kind !== 'log' || rule.less === null) return null
  const less = rule.less(world)
  return (number) => quickLog(rule.floor) - less[number]!
}
