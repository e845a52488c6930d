import { chordSquared, kmOfChord } from '#core/graph/sphere.ts'
import type { RankedCandidate } from './rank.ts'
import type { World } from './ties.ts'

/** A candidate with those that stand for nearly the same place, by row, best first. */
export interface FoldedCandidate extends RankedCandidate {
  folded: number[]
  /** The home's partner that the candidate lies beside, by row; null when there is none so near. */
  besidePartner: number | null
}

const NEARLY_THE_SAME_KM = 15

/**
 * Folds each candidate under the best one less than 15 km from it in the same country, so that a city and its borough
 * stand once. One that lies so near a partner the home has already is marked, not dropped. Order stays.
 */
export function foldNearDuplicates(world: World, candidates: readonly RankedCandidate[], homeRow: number | null): FoldedCandidate[] {
  const partners = homeRow === null ? [] : partnersOf(world, homeRow)
  const kept: FoldedCandidate[] = []
  for (const candidate of candidates) {
    const first = kept.find((better) => isSamePlace(world, better.row, candidate.row))
    if (first) first.folded.push(candidate.row)
    else {
      const besidePartner = partners.find((partner) => isSamePlace(world, partner, candidate.row)) ?? null
      kept.push({ ...candidate, folded: [], besidePartner })
    }
  }
  return kept
}

function partnersOf({ catalogue, ties }: World, homeRow: number): number[] {
  const home = catalogue.placeOfRow[homeRow]!
  return Array.from(ties.index.subarray(ties.start[home], ties.start[home + 1]), (place) => catalogue.row[place]!)
}

function isSamePlace({ catalogue }: World, a: number, b: number): boolean {
  const [one, other] = [catalogue.placeOfRow[a]!, catalogue.placeOfRow[b]!]
  if (catalogue.country[one] !== catalogue.country[other]) return false
  return kmOfChord(chordSquared(catalogue.points, one, catalogue.points, other)) < NEARLY_THE_SAME_KM
}
