import { quickLog } from '#core/stats/quick-log.ts'
import type { Feature } from './feature.ts'
import { blank, perView, type View } from './view.ts'

/** How near the candidate is in the web of ties. */
export const closenessFeatures: readonly Feature[] = [
  {
    name: 'common-partners', term: 'partners-in-common', grain: 'pair', needs: 'ties', shape: 'curve', warmOnly: true,
    fill: (view, out) => logs(view.closeness().common, out),
  },
  {
    name: 'adamic-adar', term: 'partners-in-common', grain: 'pair', needs: 'ties', shape: 'curve', warmOnly: true,
    fill: (view, out) => logs(view.closeness().adamicAdar, out),
  },
  {
    name: 'resource-allocation', term: 'partners-in-common', grain: 'pair', needs: 'ties', shape: 'curve', warmOnly: true,
    fill: (view, out) => logs(view.closeness().allocation, out),
  },
  {
    name: 'three-steps', term: 'partners-in-common', grain: 'pair', needs: 'ties', shape: 'curve', warmOnly: true,
    fill: (view, out) => logs(view.closeness().paths3, out),
  },
  {
    name: 'walk', term: 'partners-in-common', grain: 'pair', needs: 'ties', shape: 'curve', warmOnly: true, byHome: true,
    fill: (view, out) => logChances(view, 'byTie', out, 1e-7),
  },
  {
    name: 'walk-per-tie', term: 'partners-in-common', grain: 'pair', needs: 'ties', shape: 'curve', warmOnly: true, byHome: true,
    fill: (view, out) => logChancesPerTie(view, 'byTie', out, 1e-7),
  },
  {
    name: 'mixed-walk', term: 'partners-in-common', grain: 'pair', needs: 'ties', shape: 'curve', warmOnly: true,
    fill: (view, out) => logChances(view, 'mixed', out, 1e-8),
  },
  {
    name: 'mixed-walk-per-tie', term: 'partners-in-common', grain: 'pair', needs: 'ties', shape: 'curve', warmOnly: true,
    fill: (view, out) => logChancesPerTie(view, 'mixed', out, 1e-8),
  },
  {
    name: 'neighbours-walk', term: 'neighbours-ties', grain: 'pair', needs: 'ties', shape: 'curve',
    fill: (view, out) => logChances(view, 'fromNeighbours', out, 1e-8),
  },
  {
    name: 'neighbours-walk-per-tie', term: 'neighbours-ties', grain: 'pair', needs: 'ties', shape: 'curve',
    fill: (view, out) => logChancesPerTie(view, 'fromNeighbours', out, 1e-8),
  },
]

function logs(sums: Float32Array, out: Float32Array): void {
  for (let i = 0; i < out.length; i++) if (sums[i] !== 0) out[i] = quickLog(1 + 20 * sums[i]!)
}

type WalkName = 'byTie' | 'mixed' | 'fromNeighbours'

function logChances(view: View, walk: WalkName, out: Float32Array, floor: number): void {
  const chances = chancesByPlace[walk](view)
  const least = quickLog(floor)
  for (let i = view.from; i < view.to; i++) out[i] = chances[i] === 0 ? least : quickLog(chances[i]! + floor)
}

function logChancesPerTie(view: View, walk: WalkName, out: Float32Array, floor: number): void {
  logChances(view, walk, out, floor)
  const { logDegree } = view.world
  for (let i = view.from; i < view.to; i++) out[i]! -= logDegree[i]!
}

const chancesByPlace = {
  byTie: perView((view) => placed(view, view.walks().byTie)),
  mixed: perView((view) => withUntied(view, view.walks().mixed)),
  fromNeighbours: perView((view) => withUntied(view, view.walks().fromNeighbours)),
}

function placed({ world }: View, chances: Float32Array): Float32Array {
  const { tied, degree } = world
  const byPlace = blank(world, degree.length)
  for (let t = 0; t < tied.length; t++) byPlace[tied[t]!] = chances[t]!
  return byPlace
}

// Places without a tie are reached only from tied places beside them.
function withUntied(view: View, chances: Float32Array): Float32Array {
  const { tied, near, aside } = view.world
  const byPlace = placed(view, chances)
  for (let t = 0; t < tied.length; t++) {
    if (chances[t]! < LEAST_CHANCE) continue
    for (let k = near.start[t]!; k < near.start[t + 1]!; k++) {
      if (aside[k] !== 0) byPlace[near.index[k]!]! += chances[t]! * aside[k]!
    }
  }
  return byPlace
}

const LEAST_CHANCE = 1e-5
