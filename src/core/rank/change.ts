import { rankCandidates, type RankQuestion } from './rank.ts'
import type { RankingModel } from './model.ts'
import { connect, type World } from './ties.ts'
import { prepareCatalogue, type Catalogue } from './catalogue.ts'
import type { TieColumns } from './world.ts'

/** Something that is not so, and where the candidate would stand if it were; rows of the places given. */
export interface Change {
  what:
    | { kind: 'tie-of-neighbour'; neighbour: number }
    | { kind: 'tie-of-partner'; partner: number }
    | { kind: 'population'; population: number }
  rankBefore: number
  rankAfter: number
  scoreChange: number
}

/**
 * What would move a candidate most: a tie between it and the nearest tied place beside the home, or with the home's partner
 * that has most ties, or, where its population is unknown, that of a middling place of its country. Each is tried by asking again in
 * a world where it is so, about a second each; greatest gain first. The candidate must be one the question allows.
 */
export function whatWouldChange(world: World, model: RankingModel, question: RankQuestion, row: number): Change[] {
  const asked = { ...question, limit: world.catalogue.size }
  const standing = (changed: World) => {
    const { candidates } = rankCandidates(changed, model, asked)
    const at = candidates.findIndex((candidate) => candidate.row === row)
    if (at < 0) throw new RangeError('the place is not a candidate of this question')
    return { rank: at + 1, score: candidates[at]!.score }
  }
  const before = standing(world)
  return suppositions(world, question, row)
    .map(({ what, changed }) => {
      const after = standing(changed())
      return { what, rankBefore: before.rank, rankAfter: after.rank, scoreChange: after.score - before.score }
    })
    .sort((a, b) => b.scoreChange - a.scoreChange)
}

interface Supposition {
  what: Change['what']
  changed: () => World
}

function suppositions(world: World, { home }: RankQuestion, row: number): Supposition[] {
  const { catalogue, ties, degree } = world
  const place = catalogue.placeOfRow[row]!
  const found: Supposition[] = []
  const withTie = (other: number) => () => connect(catalogue, tiesOf(world, [other, place]))
  if ('place' in home) {
    const from = catalogue.placeOfRow[home.place]!
    const neighbour = nearestTied(world, from)
    if (neighbour !== null) {
      found.push({ what: { kind: 'tie-of-neighbour', neighbour: catalogue.row[neighbour]! }, changed: withTie(neighbour) })
    }
    const partners = ties.index.subarray(ties.start[from], ties.start[from + 1])
    const partner = partners.reduce((best, next) => (best < 0 || degree[next]! > degree[best]! ? next : best), -1)
    if (partner >= 0) {
      found.push({ what: { kind: 'tie-of-partner', partner: catalogue.row[partner]! }, changed: withTie(partner) })
    }
  }
  if (catalogue.hasPopulation[place] === 0) {
    const population = Math.round(10 ** middleSize(catalogue, catalogue.country[place]!) - 500)
    found.push({
      what: { kind: 'population', population },
      changed: () => connect(withPopulation(catalogue, place, population), tiesOf(world)),
    })
  }
  return found
}

function tiesOf({ catalogue, ties }: World, extra?: readonly [number, number]): TieColumns {
  const from: number[] = extra ? [catalogue.row[extra[0]]!] : []
  const to: number[] = extra ? [catalogue.row[extra[1]]!] : []
  for (let i = 0; i < catalogue.size; i++)
    for (let k = ties.start[i]!; k < ties.start[i + 1]!; k++) {
      if (ties.index[k]! < i) continue
      from.push(catalogue.row[i]!)
      to.push(catalogue.row[ties.index[k]!]!)
    }
  return { from: Int32Array.from(from), to: Int32Array.from(to) }
}

function nearestTied({ near, tied, tiedNumber, walk }: World, place: number): number | null {
  const number = tiedNumber[place]!
  if (number >= 0) {
    const { start, index, value } = walk.beside
    let best = start[number]!
    for (let k = best; k < start[number + 1]!; k++) if (value[k]! > value[best]!) best = k
    return best < start[number + 1]! ? tied[index[best]!]! : null
  }
  let [best, least] = [-1, Infinity]
  for (let t = 0; t < tied.length; t++)
    for (let k = near.start[t]!; k < near.start[t + 1]!; k++) {
      if (near.index[k] === place && near.km[k]! < least) [best, least] = [tied[t]!, near.km[k]!]
    }
  return best < 0 ? null : best
}

function middleSize({ countryStart, hasPopulation, logSize }: Catalogue, country: number): number {
  const known: number[] = []
  for (let i = countryStart[country]!; i < countryStart[country + 1]!; i++) if (hasPopulation[i] === 1) known.push(logSize[i]!)
  known.sort((a, b) => a - b)
  return known[known.length >> 1] ?? 4
}

function withPopulation({ source, row }: Catalogue, place: number, population: number): Catalogue {
  const populations = Float64Array.from(source.places.populations)
  populations[row[place]!] = population
  return prepareCatalogue({ ...source.places, populations }, source.countries)
}
