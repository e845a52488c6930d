import { mulberry32 } from '#core/stats/mulberry32.ts'
import type { Catalogue } from './catalogue.ts'
import type { TieColumns } from './world.ts'

/** A twinning that was hidden, asked from one of its ends; rows of the caller's catalogue. */
export interface HiddenTie {
  home: number
  partner: number
}

/** Ties left to learn from, and the hidden ones by kind of home: those of a home together, homes in an order drawn by chance. */
export interface Split {
  kept: TieColumns
  warm: HiddenTie[]
  cold: HiddenTie[]
}

/**
 * Hides ties by the rules of docs/ranking.md. Warm: a share of the sound foreign ties outside cliques, each end keeping
 * at least one tie, asked from both ends. Cold: all ties of some homes spread over countries; ties between two such homes
 * and homes in cliques are not asked. The same seed hides the same ties.
 */
export function splitTies(
  catalogue: Catalogue,
  ties: TieColumns,
  { seed, warmShare, coldHomes }: { seed: number; warmShare: number; coldHomes: number },
): Split {
  const random = mulberry32(seed)
  const country = (row: number) => catalogue.country[catalogue.placeOfRow[row]!]!
  const clique = cliqueTies(ties)
  const order = shuffled(ties.from.length, random)
  const isAskable = (k: number) =>
    ties.isSound?.[k] !== 0 && clique[k] === 0 && country(ties.from[k]!) !== country(ties.to[k]!)
  const cold = chooseColdHomes(ties, { clique, isAskable, country, random, count: coldHomes })
  const degree = new Map<number, number>()
  for (let k = 0; k < ties.from.length; k++) {
    if (cold.has(ties.from[k]!) || cold.has(ties.to[k]!)) continue
    for (const end of [ties.from[k]!, ties.to[k]!]) degree.set(end, (degree.get(end) ?? 0) + 1)
  }
  const warm: HiddenTie[] = []
  const hiddenCold: HiddenTie[] = []
  const kept: number[] = []
  let left = Math.round(warmShare * order.filter(isAskable).length)
  for (const k of order) {
    const [a, b] = [ties.from[k]!, ties.to[k]!]
    if (cold.has(a) || cold.has(b)) {
      if (isAskable(k) && !(cold.has(a) && cold.has(b)))
        hiddenCold.push(cold.has(a) ? { home: a, partner: b } : { home: b, partner: a })
    } else if (left > 0 && isAskable(k) && degree.get(a)! > 1 && degree.get(b)! > 1) {
      left--
      degree.set(a, degree.get(a)! - 1)
      degree.set(b, degree.get(b)! - 1)
      warm.push({ home: a, partner: b }, { home: b, partner: a })
    } else kept.push(k)
  }
  return {
    kept: {
      from: Int32Array.from(kept, (k) => ties.from[k]!),
      to: Int32Array.from(kept, (k) => ties.to[k]!),
      isSound: Uint8Array.from(kept, (k) => ties.isSound?.[k] ?? 1),
    },
    warm: byHome(warm, random),
    cold: byHome(hiddenCold, random),
  }
}

/** The hidden ties of the homes from one number up to another. */
export function ofHomes(hidden: readonly HiddenTie[], { from, to }: { from: number; to: number }): HiddenTie[] {
  const homes = new Set([...new Set(hidden.map(({ home }) => home))].slice(from, to))
  return hidden.filter(({ home }) => homes.has(home))
}

// Homes by chance and not as their ties come: a home with many ties comes early in any order of ties.
function byHome(hidden: readonly HiddenTie[], random: () => number): HiddenTie[] {
  const groups = [...Map.groupBy(hidden, ({ home }) => home).values()]
  return shuffled(groups.length, random).flatMap((k) => groups[k]!)
}

/** Indices in random order (Fisher and Yates). */
export function shuffled(count: number, random: () => number): number[] {
  const order = Array.from({ length: count }, (_, k) => k)
  for (let k = count - 1; k > 0; k--) {
    const other = Math.floor(random() * (k + 1))
    ;[order[k], order[other]] = [order[other]!, order[k]!]
  }
  return order
}

// A tie is part of a treaty among many towns, not a choice of two, when its ends share twenty partners that are nearly all
// tied to each other. Capitals share as many, but theirs are not.
function cliqueTies({ from, to }: TieColumns): Uint8Array {
  const partners = new Map<number, Set<number>>()
  for (let k = 0; k < from.length; k++)
    for (const [a, b] of [[from[k]!, to[k]!], [to[k]!, from[k]!]] as const) {
      const set = partners.get(a)
      if (set) set.add(b)
      else partners.set(a, new Set([b]))
    }
  return Uint8Array.from(from, (a, k) => {
    const others = partners.get(to[k]!)!
    const common = [...partners.get(a)!].filter((place) => others.has(place))
    if (common.length < 20) return 0
    const tied = common.reduce((sum, place) => sum + common.filter((other) => partners.get(place)!.has(other)).length, 0)
    return tied >= 0.8 * common.length * (common.length - 1) ? 1 : 0
  })
}

function chooseColdHomes(
  ties: TieColumns,
  { clique, isAskable, country, random, count }: {
    clique: Uint8Array
    isAskable: (k: number) => boolean
    country: (row: number) => number
    random: () => number
    count: number
  },
): Set<number> {
  const inClique = new Set<number>()
  for (let k = 0; k < clique.length; k++) if (clique[k] === 1) inClique.add(ties.from[k]!).add(ties.to[k]!)
  const degree = new Map<number, number>()
  for (const ends of [ties.from, ties.to]) for (const end of ends) degree.set(end, (degree.get(end) ?? 0) + 1)
  const chosen = new Set<number>()
  const perCountry = new Map<number, number>()
  const most = Math.max(2, Math.ceil(count / 25))
  // With a chance that grows with the root of the number of ties: neither only villages nor only capitals.
  for (const k of shuffled(ties.from.length, random)) {
    if (chosen.size >= count) break
    const home = random() < 0.5 ? ties.from[k]! : ties.to[k]!
    if (random() > 1 / Math.sqrt(degree.get(home)!)) continue
    const taken = perCountry.get(country(home)) ?? 0
    if (!isAskable(k) || inClique.has(home) || chosen.has(home) || taken >= most) continue
    chosen.add(home)
    perCountry.set(country(home), taken + 1)
  }
  return chosen
}
