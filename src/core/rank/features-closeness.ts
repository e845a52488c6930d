import { logOf, type Feature } from './feature.ts'
import type { Sums } from './sums.ts'
import type { View } from './view.ts'

/** How near the candidate is in the web of ties. */
export const closenessFeatures: readonly Feature[] = [
  {
    name: 'common-partners', term: 'partners-in-common', grain: 'pair', needs: 'ties', shape: 'curve', warmOnly: true,
    ...logs((view) => view.closeness().common, 20),
  },
  {
    name: 'adamic-adar', term: 'partners-in-common', grain: 'pair', needs: 'ties', shape: 'curve', warmOnly: true,
    ...logs((view) => view.closeness().adamicAdar, 20),
  },
  {
    name: 'resource-allocation', term: 'partners-in-common', grain: 'pair', needs: 'ties', shape: 'curve', warmOnly: true,
    ...logs((view) => view.closeness().allocation, 20),
  },
  {
    name: 'three-steps', term: 'partners-in-common', grain: 'pair', needs: 'ties', shape: 'curve', warmOnly: true,
    ...logs((view) => view.closeness().paths3, 20),
  },
  {
    name: 'walk', term: 'partners-in-common', grain: 'pair', needs: 'ties', shape: 'curve', warmOnly: true, byHome: true,
    ...logChances((view) => view.walks().byTie, 1e-7),
  },
  {
    name: 'walk-per-tie', term: 'partners-in-common', grain: 'pair', needs: 'ties', shape: 'curve', warmOnly: true, byHome: true,
    ...logChancesPerTie((view) => view.walks().byTie, 1e-7),
  },
  {
    name: 'mixed-walk', term: 'partners-in-common', grain: 'pair', needs: 'ties', shape: 'curve', warmOnly: true,
    ...logChances((view) => view.walks().mixed, 1e-8),
  },
  {
    name: 'mixed-walk-per-tie', term: 'partners-in-common', grain: 'pair', needs: 'ties', shape: 'curve', warmOnly: true,
    ...logChancesPerTie((view) => view.walks().mixed, 1e-8),
  },
  {
    name: 'neighbours-walk', term: 'neighbours-ties', grain: 'pair', needs: 'ties', shape: 'curve',
    ...logChances((view) => view.walks().fromNeighbours, 1e-8),
  },
  {
    name: 'neighbours-walk-per-tie', term: 'neighbours-ties', grain: 'pair', needs: 'ties', shape: 'curve',
    ...logChancesPerTie((view) => view.walks().fromNeighbours, 1e-8),
  },
]

/** Logarithm of 1 + so many times a sum. */
export function logs(sums: (view: View) => Sums, times: number): Pick<Feature, 'at' | 'rule'> {
  return logOf({ sums, times, floor: 1, less: null })
}

function logChances(sums: (view: View) => Sums, floor: number): Pick<Feature, 'at' | 'rule'> {
  return logOf({ sums, times: 1, floor, less: null })
}

function logChancesPerTie(sums: (view: View) => Sums, floor: number): Pick<Feature, 'at' | 'rule'> {
  return logOf({ sums, times: 1, floor, less: ({ logDegree }) => logDegree })
}
