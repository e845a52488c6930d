import { prepareCatalogue, type Catalogue } from './catalogue.ts'
import { evidenceOf, oneIn } from './chance.ts'
import type { RankingModel } from './model.ts'
import { curvesFor, openScores, settingFor, variantFor, type RankQuestion } from './rank.ts'
import { connect, type World } from './ties.ts'
import { candidatesOf, lookFrom } from './view.ts'
import type { TieColumns } from './world.ts'

/** Where a candidate stands among all that a question allows, near-duplicates counted one by one. */
export interface Standing {
  rank: number
  score: number
  /** About one in so many such pairs is tied; null when the model was not calibrated. */
  oneIn: number | null
}

/** Something that is not so, and where the candidate would stand if it were; rows of the places given. */
export interface Change {
  what:
    | { kind: 'tie-of-neighbour'; neighbour: number }
    | { kind: 'tie-of-partner'; partner: number }
    | { kind: 'population'; population: number }
  after: Standing
}

export interface Changes {
  now: Standing
  /** All that may be proposed. */
  candidates: number
  changes: Change[]
}

/**
 * What would move a candidate most: a tie between it and the nearest tied place beside the home, or with the home's partner
 * that has fewest ties or most, or, where its population is unknown, that of a middling place of its country. Each is tried by asking again in
 * a world where it is so, about a second each; yields before each, so that a caller can let others have their turn. Greatest gain
 * first. Throws RangeError where the question does not allow the candidate.
 */
export function* whatWouldChange(world: World, model: RankingModel, question: RankQuestion, row: number): Generator<void, Changes> {
  const { now, candidates } = standing(world, model, question, row)
  const changes: Change[] = []
  for (const { what, changed } of suppositions(world, question, row)) {
    yield
    changes.push({ what, after: standing(changed(), model, question, row).now })
  }
  return { now, candidates, changes: changes.sort((a, b) => b.after.score - a.after.score) }
}

function standing(world: World, model: RankingModel, { home, country, mask }: RankQuestion, row: number): Omit<Changes, 'changes'> {
  const view = lookFrom(world, home, country)
  const variant = variantFor(world, model)
  const setting = settingFor(view, country)
  const scores = openScores(view, curvesFor(model, variant, setting))
  const { ids, placeOfRow } = world.catalogue
  const place = placeOfRow[row]!
  const score = scores[place]!
  const open = candidatesOf(view).filter((place) => mask === undefined || mask[world.catalogue.row[place]!] === 1)
  if (!open.includes(place)) throw new RangeError('the place is not a candidate of this question')
  const ahead = open.filter((other) => scores[other]! > score || (scores[other] === score && ids[other]! < ids[place]!)).length
  const calibration = model.calibration?.[variant]?.[setting]
  const evidence = evidenceOf(view, scores, country === null ? 'world' : 'country')
  return { now: { rank: ahead + 1, score, oneIn: calibration ? oneIn(calibration, evidence(place)) : null }, candidates: open.length }
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
    const byDegree = Array.from(partners).sort((a, b) => degree[a]! - degree[b]!)
    for (const partner of new Set([byDegree.at(0), byDegree.at(-1)]))
      if (partner !== undefined) found.push({ what: { kind: 'tie-of-partner', partner: catalogue.row[partner]! }, changed: withTie(partner) })
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

function nearestTied({ near12, tied, tiedNumber, walk }: World, place: number): number | null {
  const number = tiedNumber[place]!
  if (number >= 0) {
    const { start, index, value } = walk.beside
    let best = start[number]!
    for (let k = best; k < start[number + 1]!; k++) if (value[k]! > value[best]!) best = k
    return best < start[number + 1]! ? tied[index[best]!]! : null
  }
  let [best, most] = [-1, 0]
  for (let t = 0; t < tied.length; t++)
    for (let k = near12.start[t]!; k < near12.start[t + 1]!; k++) {
      if (near12.index[k] === place && near12.value[k]! > most) [best, most] = [tied[t]!, near12.value[k]!]
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
