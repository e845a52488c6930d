import { chordSquared, kmOfChord } from '#core/graph/sphere.ts'
import { firstFrom } from '#core/stats/columns.ts'
import { firstTied } from './connected.ts'
import { gaussian } from './kernels.ts'
import { add, blank, touched, type Sums } from './sums.ts'
import type { World } from './ties.ts'
import type { HomeFacts, View } from './view.ts'
import { besideWeightOf, nearestOf, walkFrom, type Walked } from './walk.ts'

/** What the places around a home are tied to. `mass…` are kernel sums of degree, the home's own included. */
export interface Beside {
  by5: Sums
  by12: Sums
  by30: Sums
  mass12: number
  mass30: number
  /** Number in `tied` and distance of the tied places within 75 km, the home left out. */
  near: { place: number; km: number }[]
}

/** Places a few ties away from the home, by how many ways lead there. */
export interface Closeness {
  common: Sums
  adamicAdar: Sums
  allocation: Sums
  paths3: Sums
}

/** Chances of being at each of the places looked at, for three walks; above the least ones, places without ties beside those reached included. */
export interface Walks {
  byTie: Sums
  mixed: Sums
  fromNeighbours: Sums
}

const REACH_CHORD = (75 / 6371) ** 2

/** Adds up what the tied places within 75 km of the home are tied to. */
export function besideOf({ world, country, point, place, partners }: HomeFacts): Beside {
  const { catalogue, tied, ties, degree } = world
  const [by5, by12, by30] = [blank(world, degree.length), blank(world, degree.length), blank(world, degree.length)]
  let [mass12, mass30] = [partners.length, partners.length]
  const near: Beside['near'] = []
  for (let t = firstTied(world, country); t < tied.length && catalogue.country[tied[t]!] === country; t++) {
    const other = tied[t]!
    const squared = chordSquared(point, 0, catalogue.points, other)
    if (squared > REACH_CHORD || other === place) continue
    const km = kmOfChord(squared)
    near.push({ place: t, km })
    const [k5, k12, k30] = [km < 15 ? gaussian(km, 5) : 0, km < 30 ? gaussian(km, 12) : 0, gaussian(km, 30)]
    mass12 += k12 * degree[other]!
    mass30 += k30 * degree[other]!
    for (let k = ties.start[other]!; k < ties.start[other + 1]!; k++) {
      const partner = ties.index[k]!
      add(by5, partner, k5)
      add(by12, partner, k12)
      add(by30, partner, k30)
    }
  }
  return { by5, by12, by30, mass12, mass30, near }
}

/** Counts common partners in three ways, and the paths of three ties. */
export function closenessOf({ world, partners, place }: HomeFacts): Closeness {
  const { ties, degree } = world
  const [common, adamicAdar, allocation] = [blank(world, degree.length), blank(world, degree.length), blank(world, degree.length)]
  const [second, paths3] = [blank(world, degree.length), blank(world, degree.length)]
  for (const partner of partners) {
    const d = degree[partner]!
    for (let k = ties.start[partner]!; k < ties.start[partner + 1]!; k++) {
      const other = ties.index[k]!
      add(second, other, 1 / Math.sqrt(d * degree[other]!))
      if (other === place) continue
      add(common, other, 1)
      add(adamicAdar, other, 1 / Math.log(d))
      add(allocation, other, 1 / d)
    }
  }
  for (const other of touched(second))
    for (let k = ties.start[other]!; k < ties.start[other + 1]!; k++) add(paths3, ties.index[k]!, second.values[other]!)
  return { common, adamicAdar, allocation, paths3 }
}

/**
 * Walks from the home and from its neighbours; a home without ties sets out from its neighbours alone. They go over the whole
 * world, but only where they are among the places looked at is noted.
 */
export function walksOf(home: HomeFacts, beside: Beside, seen: Seen): Walks {
  const { world, place } = home
  const { walk, tied, tiedNumber } = world
  const neighbours = neighbourChances(home, beside)
  const isTied = place >= 0 && tiedNumber[place]! >= 0
  const at = new Float32Array(tied.length)
  if (isTied) at[tiedNumber[place]!] = 1
  else at.set(neighbours)
  const tiedSeen = { from: firstFrom(tied, seen.from), to: firstFrom(tied, seen.to) }
  const byTie = blank(world, world.degree.length)
  if (isTied) addPlaces(byTie, world, walkFrom(walk.byTie, at, { restart: 0.3, steps: 10, least: 2e-6 }, tiedSeen), seen)
  return {
    byTie,
    mixed: withUntied(world, walkFrom(walk.mixed, at, { restart: 0.15, steps: 8, least: 3e-5 }, tiedSeen), seen),
    fromNeighbours: withUntied(world, walkFrom(walk.mixed, neighbours, { restart: 0.25, steps: 6, least: 2e-5 }, tiedSeen), seen),
  }
}

type Seen = Pick<View, 'from' | 'to'>

function addPlaces(sums: Sums, { tied }: World, { chances, reached }: Walked, { from, to }: Seen): void {
  for (let r = 0; r < reached.length; r++) {
    const t = reached[r]!
    if (tied[t]! >= from && tied[t]! < to) add(sums, tied[t]!, chances[t]!)
  }
}

const LEAST_CHANCE = 1e-5

// Places without a tie are reached only from tied places beside them.
function withUntied(world: World, walked: Walked, seen: Seen): Sums {
  const { aside, tied } = world
  const sums = blank(world, world.degree.length)
  addPlaces(sums, world, walked, seen)
  for (let r = 0; r < walked.reached.length; r++) {
    const t = walked.reached[r]!
    const chance = walked.chances[t]!
    if (chance < LEAST_CHANCE || tied[t]! < seen.from || tied[t]! >= seen.to) continue // those beside it are of its country
    for (let k = aside.start[t]!; k < aside.start[t + 1]!; k++) add(sums, aside.index[k]!, chance * aside.value[k]!)
  }
  return sums
}

function neighbourChances({ world, country, point, logSize, place }: HomeFacts, beside: Beside): Float32Array {
  const { tied, walk, tiedNumber, catalogue } = world
  const chances = new Float32Array(tied.length)
  const number = place >= 0 ? tiedNumber[place]! : -1
  if (number >= 0) {
    const { start, index, value } = walk.beside
    for (let k = start[number]!; k < start[number + 1]!; k++) chances[index[k]!] = value[k]!
    return chances
  }
  const nearest = nearestOf()
  if (beside.near.length >= 8) for (const { place, km } of beside.near) nearest.offer(place, km)
  else
    for (let t = firstTied(world, country); t < tied.length && catalogue.country[tied[t]!] === country; t++)
      nearest.offer(t, kmOfChord(chordSquared(point, 0, catalogue.points, tied[t]!)))
  let sum = 0
  nearest.numbers.forEach((t, k) => {
    chances[t] = besideWeightOf(nearest.kms[k]!, logSize - catalogue.logSize[tied[t]!]!)
    sum += chances[t]
  })
  for (const t of nearest.numbers) chances[t]! /= sum
  return chances
}
