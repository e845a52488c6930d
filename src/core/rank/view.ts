import { chordSquared, kmOfChord, unitVectors } from '#core/graph/sphere.ts'
import { quickLog } from '#core/stats/quick-log.ts'
import { logSizeOf } from './catalogue.ts'
import { gaussian } from './kernels.ts'
import type { World } from './ties.ts'
import { nearestOf, walkFrom } from './walk.ts'
import type { Home } from './world.ts'

/** The world seen from one home: the home's own facts, and sums over ties that several features share. */
export interface View {
  world: World
  /** The candidates looked at: inner numbers from `from` up to `to`. Columns over places are worked out for these alone. */
  from: number
  to: number
  /** Inner number of the home, -1 when it is in no catalogue. */
  place: number
  country: number
  region: number
  cell: number
  block: number
  point: Float64Array
  latitude: number
  logSize: number
  sizeRank: number
  seat: number
  isArea: number
  name: string
  partners: Int32Array
  logDegree: number
  /** Ends of ties within reach of the home, the home's own left out: kernel sums per place over there. */
  beside: () => Beside
  own: () => Float32Array
  logKm: () => Float32Array
  closeness: () => Closeness
  walks: () => Walks
}

/** What the places around a home are tied to. `mass…` are kernel sums of degree, the home's own included. */
interface Beside {
  by5: Float32Array
  by12: Float32Array
  by30: Float32Array
  mass5: number
  mass12: number
  mass30: number
  /** Number in `tied` and distance of the tied places within 75 km, the home left out. */
  near: { place: number; km: number }[]
}

interface Closeness {
  common: Float32Array
  adamicAdar: Float32Array
  allocation: Float32Array
  paths3: Float32Array
}

/** Chances of being at each tied place (by number in `tied`) for three walks. */
interface Walks {
  byTie: Float32Array
  mixed: Float32Array
  fromNeighbours: Float32Array
}

/**
 * Looks at the world from a home, or at one country of it. Cheap; the shared sums are made when first used. One view of a
 * world at a time: the next one takes over its sums. Throws RangeError off the map.
 */
export function lookFrom(world: World, home: Home, country: string | null = null): View {
  clearDesk(world)
  const { countryCodes, countryStart } = world.catalogue
  const wanted = country === null ? -1 : countryCodes.indexOf(country)
  const range = country === null
    ? { from: 0, to: world.catalogue.size }
    : { from: countryStart[wanted] ?? 0, to: wanted < 0 ? 0 : countryStart[wanted + 1]! }
  const facts = 'place' in home ? factsOf(world, world.catalogue.placeOfRow[home.place]) : factsAt(world, home)
  const seen = { world, ...range, ...facts }
  const beside = once(() => besideOf(seen))
  const own = once(() => {
    const own = blank(world, world.degree.length)
    for (const partner of seen.partners) own[partner] = 1
    return own
  })
  return {
    ...seen,
    beside,
    own,
    logKm: once(() => logKmOf(seen)),
    closeness: once(() => closenessOf(seen)),
    walks: once(() => walksOf(seen, beside())),
  }
}

/** Sums that several features share, made once for each view. */
export function perView<T>(make: (view: View) => T): (view: View) => T {
  const made = new WeakMap<View, { value: T }>()
  return (view) => {
    let entry = made.get(view)
    if (entry === undefined) made.set(view, (entry = { value: make(view) }))
    return entry.value
  }
}

const desks = new WeakMap<World, Map<number, { sheets: Float32Array<ArrayBuffer>[]; used: number }>>()

/**
 * Zeros to add sums up in. They belong to the world and are used again by the next view of it: making megabytes anew for
 * each home would cost more than all the sums.
 */
export function blank(world: World, length: number): Float32Array<ArrayBuffer> {
  let desk = desks.get(world)
  if (desk === undefined) desks.set(world, (desk = new Map()))
  let pile = desk.get(length)
  if (pile === undefined) desk.set(length, (pile = { sheets: [], used: 0 }))
  const sheet = pile.sheets[pile.used]?.fill(0) ?? new Float32Array(length)
  pile.sheets[pile.used++] = sheet
  return sheet
}

function clearDesk(world: World): void {
  for (const pile of desks.get(world)?.values() ?? []) pile.used = 0
}

type Facts = Omit<View, 'beside' | 'own' | 'logKm' | 'closeness' | 'walks'>

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => (made ??= { value: make() }).value
}

function factsOf(world: World, place: number | undefined): Omit<Facts, 'world' | 'from' | 'to'> {
  const { catalogue, ties } = world
  if (place === undefined) throw new RangeError('the home is not a row of the catalogue')
  return {
    place,
    country: catalogue.country[place]!,
    region: catalogue.region[place]!,
    cell: catalogue.cells.ofPlace[place]!,
    block: catalogue.blocks.ofPlace[place]!,
    point: catalogue.points.slice(3 * place, 3 * place + 3),
    latitude: catalogue.latitude[place]!,
    logSize: catalogue.logSize[place]!,
    sizeRank: catalogue.sizeRank[place]!,
    seat: catalogue.seat[place]!,
    isArea: catalogue.isArea[place]!,
    name: catalogue.names[place]!,
    partners: ties.index.slice(ties.start[place], ties.start[place + 1]),
    logDegree: world.logDegree[place]!,
  }
}

// A point in no catalogue takes region and squares from the nearest place of its country.
function factsAt(world: World, home: Extract<Home, { country: string }>): Omit<Facts, 'world' | 'from' | 'to'> {
  const { catalogue } = world
  const country = catalogue.countryCodes.indexOf(home.country)
  if (country < 0) throw new RangeError(`no place of the catalogue is in ${home.country}`)
  const point = unitVectors([home.latitude], [home.longitude])
  const [first, end] = [catalogue.countryStart[country]!, catalogue.countryStart[country + 1]!]
  let nearest = first
  for (let i = first; i < end; i++)
    if (chordSquared(point, 0, catalogue.points, i) < chordSquared(point, 0, catalogue.points, nearest)) nearest = i
  const logSize = logSizeOf(home.population ?? NaN, 'city', 0.0000005)
  let larger = 0
  for (let i = first; i < end; i++) if (catalogue.logSize[i]! > logSize) larger++
  return {
    ...factsOf(world, nearest),
    place: -1,
    point,
    latitude: home.latitude,
    logSize,
    sizeRank: Math.log10(1 + larger),
    seat: 0,
    isArea: 0,
    name: home.name ?? '',
    partners: new Int32Array(0),
    logDegree: 0,
  }
}

function besideOf({ world, country, point, place, partners }: Facts): Beside {
  const { catalogue, tied, ties, degree } = world
  const n = degree.length
  const by5 = blank(world, n)
  const by12 = blank(world, n)
  const by30 = blank(world, n)
  const mass = [partners.length, partners.length, partners.length]
  const near: Beside['near'] = []
  for (let t = firstTied(world, country); t < tied.length && catalogue.country[tied[t]!] === country; t++) {
    const other = tied[t]!
    if (other === place) continue
    const squared = chordSquared(point, 0, catalogue.points, other)
    if (squared > REACH_CHORD) continue
    const km = kmOfChord(squared)
    near.push({ place: t, km })
    const [k5, k12, k30] = [km < 15 ? gaussian(km, 5) : 0, km < 30 ? gaussian(km, 12) : 0, gaussian(km, 30)]
    mass[0]! += k5 * degree[other]!
    mass[1]! += k12 * degree[other]!
    mass[2]! += k30 * degree[other]!
    for (let k = ties.start[other]!; k < ties.start[other + 1]!; k++) {
      const partner = ties.index[k]!
      by5[partner]! += k5
      by12[partner]! += k12
      by30[partner]! += k30
    }
  }
  return { by5, by12, by30, mass5: mass[0]!, mass12: mass[1]!, mass30: mass[2]!, near }
}

const REACH_CHORD = (75 / 6371) ** 2

/** Number in `tied` of the first tied place of a country or of those after it. */
export function firstTied({ catalogue, tied }: World, country: number): number {
  const first = catalogue.countryStart[country]!
  let [low, high] = [0, tied.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (tied[middle]! < first) low = middle + 1
    else high = middle
  }
  return low
}

function logKmOf({ world, point, from, to }: Facts): Float32Array {
  const { points, size } = world.catalogue
  const [x, y, z] = [point[0]!, point[1]!, point[2]!]
  const column = blank(world, size)
  const least = (10 / 6371) ** 2
  // The straight line through the Earth stands in for the arc: it grows with it, and a root and an arcsine are saved.
  for (let i = from, p = 3 * from; i < to; i++, p += 3) {
    const squared = 2 - 2 * (x * points[p]! + y * points[p + 1]! + z * points[p + 2]!)
    column[i] = 0.5 * quickLog(squared > least ? squared : least) + LOG_EARTH
  }
  return column
}

const LOG_EARTH = Math.log(6371)

function closenessOf({ world, partners, place }: Facts): Closeness {
  const { ties, degree } = world
  const n = degree.length
  const common = blank(world, n)
  const adamicAdar = blank(world, n)
  const allocation = blank(world, n)
  const paths3 = blank(world, n)
  const second = new Map<number, number>()
  for (const partner of partners) {
    const d = degree[partner]!
    for (let k = ties.start[partner]!; k < ties.start[partner + 1]!; k++) {
      const other = ties.index[k]!
      if (other !== place) common[other]!++
      if (d > 1 && other !== place) adamicAdar[other]! += 1 / Math.log(d)
      if (other !== place) allocation[other]! += 1 / d
      second.set(other, (second.get(other) ?? 0) + 1 / Math.sqrt(d * degree[other]!))
    }
  }
  for (const [other, weight] of second)
    for (let k = ties.start[other]!; k < ties.start[other + 1]!; k++) paths3[ties.index[k]!]! += weight
  return { common, adamicAdar, allocation, paths3 }
}

function walksOf({ world, place, country, point, logSize }: Facts, beside: Beside): Walks {
  const { walk, tied, tiedNumber } = world
  const neighbours = neighbourChances({ world, country, point, logSize, place }, beside)
  const at = new Float32Array(tied.length)
  if (place >= 0 && tiedNumber[place]! >= 0) at[tiedNumber[place]!] = 1
  else at.set(neighbours)
  return {
    byTie: place >= 0 && tiedNumber[place]! >= 0 ? walkFrom(walk.byTie, at, { restart: 0.3, steps: 10, least: 2e-6 }) : new Float32Array(tied.length),
    mixed: walkFrom(walk.mixed, at, { restart: 0.15, steps: 8, least: 3e-5 }),
    fromNeighbours: walkFrom(walk.mixed, neighbours, { restart: 0.25, steps: 6, least: 2e-5 }),
  }
}

function neighbourChances(
  home: Pick<Facts, 'world' | 'country' | 'point' | 'logSize' | 'place'>,
  beside: Beside,
): Float32Array {
  const { world, country, point, logSize, place } = home
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
  for (const [t, km] of nearest.found) {
    chances[t] = Math.exp(-km / 25) * Math.exp(-Math.abs(logSize - catalogue.logSize[tied[t]!]!)) + 1e-4
    sum += chances[t]
  }
  for (const [t] of nearest.found) chances[t]! /= sum
  return chances
}
