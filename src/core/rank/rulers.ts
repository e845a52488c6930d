import type { View } from './view.ts'

/** A measure of places that several features take differences from. */
export interface Ruler {
  column(view: View): Float32Array
  /** Places of a country stand in the order of their size, so some measures rise or fall along them. */
  order: 'rising' | 'falling' | 'none'
}

export const rulers = {
  size: { column: ({ world }) => world.catalogue.logSize, order: 'falling' },
  rank: { column: ({ world }) => world.catalogue.sizeRank, order: 'rising' },
  regionRank: { column: ({ world }) => world.catalogue.regionRank, order: 'none' },
  /** Log of 1 + the ties usual for such a place. */
  usualTies: { column: ({ world }) => world.usualLogDegree, order: 'none' },
  /** Degrees from the equator. */
  latitude: { column: ({ world }) => world.catalogue.fromEquator, order: 'none' },
  /** Log of kilometres from the home. */
  distance: { column: (view) => view.logKm(), order: 'none' },
} as const satisfies Record<string, Ruler>
