import { geoAzimuthalEqualArea, geoBounds, geoCentroid, geoDistance, geoEqualEarth, type GeoProjection } from 'd3-geo'
import type { MultiPoint } from 'geojson'
import { type Country, countryOutline, type Ground, groundOf, mainland } from './outlines.ts'

/** Degrees, east and north positive. */
export interface Spot {
  longitude: number
  latitude: number
}

/** What a map shows: the world, one country by its two-letter code, or the surroundings of its marks. */
export type Extent = 'world' | 'marks' | { country: string }

export interface View {
  projection: GeoProjection
  ground: Ground
}

export const width = 960
export const height = 480
const padding = 40
const radians = Math.PI / 180
/** A map of marks that lie closer shows at least this much around them. */
const smallestRadius = 3 * radians
/** Marks within this angle of their middle are shown on a regional map, others on a map of the world. */
const largestRegion = 50 * radians

const grounds = new Map<string, View>()

/** The projection and outlines for an extent. Equal-area, so that no country looks larger than it is. */
export function viewOf(extent: Extent, spots: readonly Spot[]): View {
  if (extent === 'marks') return viewOfSpots(spots)
  const key = extent === 'world' ? 'world' : extent.country.toUpperCase()
  const view = grounds.get(key) ?? (extent === 'world' ? world() : viewOfCountry(extent.country))
  grounds.set(key, view) // at most one a country: about 20 KB each
  return view
}

function world(): View {
  // Turned by 11 degrees, the edge falls between Alaska and Chukotka and cuts no land.
  const projection = geoEqualEarth().rotate([-11, 0]).fitExtent([[4, 4], [width - 4, height - 4]], { type: 'Sphere' })
  return { projection, ground: groundOf(projection, '110m') }
}

function viewOfCountry(code: string): View {
  const country = countryOutline(code)
  if (!country) return world()
  const main = mainland(country)
  const projection = regional(main, geoCentroid(main))
  return { projection, ground: groundOf(projection, '50m') }
}

function viewOfSpots(spots: readonly Spot[]): View {
  if (spots.length === 0) return viewOf('world', [])
  const shape: MultiPoint = { type: 'MultiPoint', coordinates: spots.map(({ longitude, latitude }) => [longitude, latitude]) }
  const middle = middleOf(shape)
  const radius = Math.max(smallestRadius, ...shape.coordinates.map((point) => geoDistance(middle, point as [number, number])))
  if (radius > largestRegion) return viewOf('world', [])
  const projection = regional(around(middle, radius), middle)
  return { projection, ground: groundOf(projection, radius > 15 * radians ? '110m' : '50m') }
}

/** Turned so that the middle of the region is the middle of the map: neither a pole nor the date line can cut it. */
function regional(shape: Country | MultiPoint, [longitude, latitude]: [number, number]): GeoProjection {
  const projection = geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .clipAngle(90)
    .precision(0) // outlines have enough points of their own
    .fitExtent([[padding, padding], [width - padding, height - padding]], shape)
  const corners = [[0, 0], [width, 0], [0, height], [width, height]] as const
  const reach = Math.max(...corners.map((corner) => distanceTo(projection, corner, [longitude, latitude])))
  // What lies beyond the corners is cut off before it is projected: most of the earth, and of the time.
  return projection.clipAngle(Math.min(reach * 1.05, 90)).clipExtent([[0, 0], [width, height]])
}

/** Degrees between a point of the map and one of the earth; 90 where the map shows no earth. */
function distanceTo(projection: GeoProjection, [x, y]: readonly [number, number], point: [number, number]): number {
  const found = projection.invert?.([x, y])
  return found && Number.isFinite(found[0]) ? geoDistance(found, point) / radians : 90
}

/** The middle of the smallest box around the points; `geoBounds` finds it across the date line too. */
function middleOf(shape: MultiPoint): [number, number] {
  const [[west, south], [east, north]] = geoBounds(shape)
  const width = east < west ? east + 360 - west : east - west
  return [west + width / 2, (south + north) / 2]
}

/** Four points on the circle, which the map then holds in full. */
function around([longitude, latitude]: [number, number], radius: number): MultiPoint {
  const degrees = radius / radians
  const stretch = Math.max(Math.cos(latitude * radians), 0.05)
  return {
    type: 'MultiPoint',
    coordinates: [
      [longitude, Math.min(latitude + degrees, 90)],
      [longitude, Math.max(latitude - degrees, -90)],
      [longitude + Math.min(degrees / stretch, 90), latitude],
      [longitude - Math.min(degrees / stretch, 90), latitude],
    ],
  }
}
