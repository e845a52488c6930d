import { chordSquared, unitVectors } from '#core/graph/sphere.ts'
import { quickLog } from '#core/stats/quick-log.ts'
import { logSizeOf } from './catalogue.ts'
import { sizeClass, usualLogDegree } from './place-tables.ts'
import { besideOf, closenessOf, walksOf, type Beside, type Closeness, type Walks } from './surroundings.ts'
import { clearDesk } from './sums.ts'
import type { World } from './ties.ts'
import type { Home } from './world.ts'

/** The world seen from one home: the home's own facts, and sums over ties that several features share. */
export interface View extends HomeFacts {
  /** Number of the country looked at: -1 when the catalogue has no place there, null for the whole world. */
  asked: number | null
  /** The candidates looked at: inner numbers from `from` up to `to`. */
  from: number
  to: number
  /** Ends of ties within reach of the home, the home's own left out: kernel sums per place over there. */
  beside: () => Beside
  /** Log of kilometres from the home, at least 10; of the candidates looked at. */
  logKm: () => Float32Array
  closeness: () => Closeness
  walks: () => Walks
}

/** What is known of the home itself. */
export interface HomeFacts {
  world: World
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
  regionRank: number
  seat: number
  isArea: number
  name: string
  partners: Int32Array
  logDegree: number
  /** Of a place of its size, country and region. */
  usualLogDegree: number
}

/**
 * Looks at the world from a home, or at one country of it. Cheap; the shared sums are made when first used. One view of a
 * world at a time: the next one takes over its sums. Throws RangeError off the map.
 */
export function lookFrom(world: World, home: Home, country: string | null = null): View {
  clearDesk(world)
  const { countryCodes, countryStart, size } = world.catalogue
  const asked = country === null ? null : countryCodes.indexOf(country)
  const [from, to] = asked === null ? [0, size] : asked < 0 ? [0, 0] : [countryStart[asked]!, countryStart[asked + 1]!]
  const facts = 'place' in home ? factsOf(world, world.catalogue.placeOfRow[home.place]) : factsAt(world, home)
  const beside = once(() => besideOf(facts))
  return {
    ...facts,
    asked, from, to, beside,
    logKm: once(() => logKmOf(facts, from, to)),
    closeness: once(() => closenessOf(facts)),
    walks: once(() => walksOf(facts, beside(), { from, to })),
  }
}

/** What may be proposed of the places looked at: abroad, not tied to the home and none of those left out besides. */
export function candidatesOf({ world: { catalogue }, from, to, country, partners }: View, left: readonly number[] = []): Int32Array {
  const no = new Set<number>([...partners, ...left])
  const [own, abroad] = [catalogue.countryStart[country]!, catalogue.countryStart[country + 1]!]
  const candidates = new Int32Array(to - from)
  let count = 0
  for (let i = from; i < to; i++) if ((i < own || i >= abroad) && !no.has(i)) candidates[count++] = i
  return candidates.subarray(0, count)
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

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => (made ??= { value: make() }).value
}

function factsOf(world: World, place: number | undefined): HomeFacts {
  const { catalogue, ties } = world
  if (place === undefined) throw new RangeError('the home is not a row of the catalogue')
  return {
    world, place,
    country: catalogue.country[place]!,
    region: catalogue.region[place]!,
    cell: catalogue.cells.ofPlace[place]!,
    block: catalogue.blocks.ofPlace[place]!,
    point: catalogue.points.slice(3 * place, 3 * place + 3),
    latitude: catalogue.latitude[place]!,
    logSize: catalogue.logSize[place]!,
    sizeRank: catalogue.sizeRank[place]!,
    regionRank: catalogue.regionRank[place]!,
    seat: catalogue.seat[place]!,
    isArea: catalogue.isArea[place]!,
    name: catalogue.names[place]!,
    partners: ties.index.slice(ties.start[place], ties.start[place + 1]),
    logDegree: world.logDegree[place]!,
    usualLogDegree: world.usualLogDegree[place]!,
  }
}

// A point in no catalogue takes region and squares from the nearest place of its country.
function factsAt(world: World, home: Extract<Home, { country: string }>): HomeFacts {
  const { catalogue } = world
  requireOnMap('latitude', home.latitude, 90)
  requireOnMap('longitude', home.longitude, 180)
  const country = catalogue.countryCodes.indexOf(home.country)
  if (country < 0) throw new RangeError(`no place of the catalogue is in ${home.country}`)
  const point = unitVectors([home.latitude], [home.longitude])
  const [first, end] = [catalogue.countryStart[country]!, catalogue.countryStart[country + 1]!]
  let nearest = first
  for (let i = first; i < end; i++)
    if (chordSquared(point, 0, catalogue.points, i) < chordSquared(point, 0, catalogue.points, nearest)) nearest = i
  const logSize = logSizeOf(home.population ?? NaN, 'city', 0.0000005)
  const beside = factsOf(world, nearest)
  let [larger, largerInRegion] = [0, 0]
  for (let i = first; i < end && catalogue.logSize[i]! > logSize; i++) {
    larger++
    if (catalogue.region[i] === beside.region) largerInRegion++
  }
  return {
    ...beside,
    place: -1,
    point,
    latitude: home.latitude,
    logSize,
    sizeRank: Math.log10(1 + larger),
    regionRank: Math.log10(1 + largerInRegion),
    seat: 0,
    isArea: 0,
    name: home.name ?? '',
    partners: new Int32Array(0),
    logDegree: 0,
    usualLogDegree: usualLogDegree(world.propensityOfClass[sizeClass(country, logSize)]!, world.regionPull[beside.region]!),
  }
}

function requireOnMap(name: string, degrees: number, most: number): void {
  if (!(Math.abs(degrees) <= most)) throw new RangeError(`${name} ${degrees} is not between -${most} and ${most}`)
}

const columns = new WeakMap<World, Float32Array>()

function logKmOf({ world, point }: HomeFacts, from: number, to: number): Float32Array {
  const { points, size } = world.catalogue
  let column = columns.get(world)
  if (column === undefined) columns.set(world, (column = new Float32Array(size)))
  const [x, y, z] = [point[0]!, point[1]!, point[2]!]
  const least = (10 / 6371) ** 2
  // The straight line through the Earth stands in for the arc: it grows with it, and a root and an arcsine are saved.
  for (let i = from, p = 3 * from; i < to; i++, p += 3) {
    const squared = 2 - 2 * (x * points[p]! + y * points[p + 1]! + z * points[p + 2]!)
    column[i] = 0.5 * quickLog(squared > least ? squared : least) + LOG_EARTH
  }
  return column
}

const LOG_EARTH = Math.log(6371)
