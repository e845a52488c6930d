import { unitVectors } from '#core/graph/sphere.ts'
import { doubles, integers } from '#core/stats/columns.ts'
import type { Home } from '#core/rank/world.ts'
import { placesById, type Place } from '#domains/places/places.ts'
import type { Context } from '#platform/context.ts'
import { Invalid } from '#platform/errors.ts'
import { linksOfHome, type Surroundings } from './links-near.ts'
import { messages as m } from './messages.ts'
import type { FinderWorld } from './world-model.ts'

/** A home that is in no catalogue: where it lies, in degrees north and east, and its country. */
export type PointHome = Extract<Home, { country: string }> & {
  /** How it is asked for; stands where other homes have their place id. */
  id: string
}

const degrees = String.raw`(-?\d{1,3}(?:\.\d+)?)`
const form = new RegExp(String.raw`^${degrees}\s*,\s*${degrees}\s*,\s*([A-Z]{2})$`)

/** The point that a text gives as latitude, longitude and country, as `53.8,-1.55,GB`; null for any other text. Throws Invalid off the map. */
export function pointIn(text: string): PointHome | null {
  const found = form.exec(text.trim())
  if (!found) return null
  const [latitude, longitude] = [Number(found[1]), Number(found[2])]
  requireOnMap(latitude, 90, m.latitudeAllowed)
  requireOnMap(longitude, 180, m.longitudeAllowed)
  return { id: `${latitude},${longitude},${found[3]}`, latitude, longitude, country: found[3]! }
}

function requireOnMap(value: number, most: number, allowed: Record<'en' | 'zh-CN', string>): void {
  if (Math.abs(value) > most) throw new Invalid(m.offTheMap, [{ path: 'home', value, allowed }])
}

/** The world with the point as one row more, after all others; the ranking itself takes it as it is. */
export function worldWithPoint(world: FinderWorld, point: PointHome): FinderWorld {
  const { places } = world
  const like = places.countries.indexOf(point.country)
  if (like < 0) throw new Invalid(m.noPlaceThere, [{ path: 'home', value: point.country, allowed: m.countryOfCatalogue }])
  const surroundings = surroundingsWith(world.surroundings, point, like)
  const longer = (column: ArrayLike<number>, value: number) => doubles(column.length + 1, (row) => column[row] ?? value)
  return {
    ...world,
    point,
    places: {
      ...places,
      ids: [...places.ids, point.id], names: [...places.names, point.id], countries: [...places.countries, point.country],
      chineseNames: [...places.chineseNames, ''], regions: [...places.regions, ''], regionNames: [...places.regionNames, ''],
      kinds: [...places.kinds, 'city'], features: [...places.features, ''], levels: [...places.levels, ''], timezones: [...places.timezones, ''],
      latitudes: longer(places.latitudes, point.latitude), longitudes: longer(places.longitudes, point.longitude),
      populations: longer(places.populations, NaN), airportKm: longer(places.airportKm, NaN),
    },
    surroundings,
    linksOf: (rows) => linksOfHome(surroundings, rows),
  }
}

// Untied, and in no first-level area.
function surroundingsWith({ points, country, area, boxes, ties }: Surroundings, point: PointHome, like: number): Surroundings {
  const own = unitVectors([point.latitude], [point.longitude])
  return {
    points: doubles(points.length + 3, (at) => points[at] ?? own[at - points.length]!),
    country: integers(country.length + 1, (row) => country[row] ?? country[like]!),
    area: integers(area.length + 1, (row) => area[row] ?? -1),
    boxes,
    ties: { ...ties, start: integers(ties.start.length + 1, (row) => ties.start[row] ?? ties.index.length) },
  }
}

/** The places with these ids, and those points that are given by their ids, by id. */
export async function placesAndPoints(ctx: Context, ids: readonly string[]): Promise<Map<string, Place>> {
  const places = await placesById(ctx, ids)
  for (const id of ids) {
    const point = places.has(id) ? null : pointIn(id)
    if (point) places.set(id, placeAt(point))
  }
  return places
}

// What is not given is not known.
function placeAt({ id, latitude, longitude, country }: PointHome): Place {
  return {
    id, name: id, country, kind: 'city', lat: latitude, lon: longitude, names: [], source: 'coordinates given',
    nameEn: null, nameAscii: null, nameZh: null, featureCode: null, admin1Code: null, admin1: null, admin2Code: null, population: null,
    timezone: null, wikidata: null, unlocode: null, nuts3: null, gbtCode: null, level: null, airport: null,
  }
}
