import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { geoArea, geoCentroid, geoDistance, geoPath, type GeoProjection } from 'd3-geo'
import type { Feature, GeoJSON, MultiPolygon } from 'geojson'
import countries from 'i18n-iso-countries'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { compactPath } from './compact-path.ts'

/** Natural Earth outlines: coarse for the world, fine for a country. */
type Detail = '110m' | '50m'

export type Country = Feature<MultiPolygon>

type Atlas = Topology<{ countries: GeometryCollection; land: GeometryCollection }>

/** What is drawn under the marks, as SVG path data. */
export interface Ground {
  land: string
  borders: string
}

// Read and unfolded once per process: 0.1 and 0.7 MB as they are in the files.
const outlines = { '110m': once(() => read('110m')), '50m': once(() => read('50m')) }

export function groundOf(projection: GeoProjection, detail: Detail): Ground {
  const { land, borders } = outlines[detail]()
  return { land: pathOf(projection, land), borders: pathOf(projection, borders) }
}

/** The outline of a country by its two-letter code; undefined where the atlas has none. */
export function countryOutline(code: string): Country | undefined {
  const id = countries.alpha2ToNumeric(code.toUpperCase())
  const found = outlines['50m']().countries.find((country) => id !== undefined && Number(country.id) === Number(id))
  if (found?.geometry.type === 'MultiPolygon') return { type: 'Feature', properties: {}, geometry: found.geometry }
  if (found?.geometry.type !== 'Polygon') return undefined
  return { type: 'Feature', properties: {}, geometry: { type: 'MultiPolygon', coordinates: [found.geometry.coordinates] } }
}

/**
 * A country without its small parts (under a tenth of the largest) and its far ones (over 50 degrees away), so that a map
 * of France is not a map of two oceans, while Alaska stays.
 */
export function mainland({ geometry }: Country): Country {
  const parts = geometry.coordinates.map((coordinates) => {
    const polygon = { type: 'Polygon' as const, coordinates }
    return { coordinates, area: geoArea(polygon), middle: geoCentroid(polygon) }
  })
  const largest = parts.reduce((one, other) => (other.area > one.area ? other : one))
  const belongs = ({ area, middle }: (typeof parts)[number]) =>
    area >= largest.area / 10 && geoDistance(middle, largest.middle) < (50 * Math.PI) / 180
  return { type: 'Feature', properties: {}, geometry: { type: 'MultiPolygon', coordinates: parts.filter(belongs).map((part) => part.coordinates) } }
}

function pathOf(projection: GeoProjection, shape: GeoJSON): string {
  const path = compactPath(1)
  geoPath(projection, path)(shape)
  return path.text()
}

function read(detail: Detail) {
  const file = createRequire(import.meta.url).resolve(`world-atlas/countries-${detail}.json`)
  const atlas = JSON.parse(readFileSync(file, 'utf8')) as Atlas
  return {
    land: feature(atlas, atlas.objects.land),
    borders: mesh(atlas, atlas.objects.countries, (one, other) => one !== other),
    countries: feature(atlas, atlas.objects.countries).features,
  }
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => (made ??= make())
}
