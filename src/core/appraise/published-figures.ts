/** A figure that somebody published, with what it covers: whom, where and when. */
export interface PublishedFigure {
  readonly value: number
  readonly population: string
  readonly area: string
  readonly year: string
}

/** In what two figures differ that would have to agree before one is divided by the other. */
export type Mismatch = 'population' | 'area' | 'year'

/**
 * The whole of which `part` is the share `share` (0 to 1): or, where the two do not cover the same people, place and
 * year, in what they differ, and no number. £129.7m for all international students is no whole of a 16 per cent that
 * was counted among visitors of one nation in another area.
 */
export function wholeOf(part: PublishedFigure, share: PublishedFigure): number | { differIn: Mismatch[] } {
  const differIn = (['population', 'area', 'year'] as const).filter((about) => part[about] !== share[about])
  return differIn.length > 0 ? { differIn } : part.value / share.value
}
