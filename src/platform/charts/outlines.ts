import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { geoArea, geoPath, type GeoProjection } from 'd3-geo'
import type { Feature, GeoJSON, MultiPolygon, Polygon } from 'geojson'
import countries from 'i18n-iso-countries'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { compactPath } from './compact-path.ts'

/** Natural Earth outlines: coarse for the world, fine for a country. */
export type Detail = '110m' | '50m'

type Atlas = Topology<{ countries: GeometryCollection; land: GeometryCollection }>

/** What is drawn under the marks, as SVG path data. */
export interface Ground {
  land: string
  borders: string
}

const atlases = new Map<Detail, Atlas>()

export function groundOf(projection: GeoProjection, detail: Detail): Ground {
  const atlas = atlasOf(detail)
  return {
    land: pathOf(projection, feature(atlas, atlas.objects.land)),
    borders: pathOf(projection, mesh(atlas, atlas.objects.countries, (one, other) => one !== other)),
  }
}

/**
 * The outline of a country by its two-letter code, without far and small parts (under a tenth of the largest), so that
 * a map of France is not a map of two oceans; undefined where the atlas has no such country.
 */
export function countryShape(code: string): Feature<MultiPolygon> | undefined {
  const atlas = atlasOf('50m')
  const id = countries.alpha2ToNumeric(code.toUpperCase())
  const found = feature(atlas, atlas.objects.countries).features.find((country) => id !== undefined && Number(country.id) === Number(id))
  if (!found || (found.geometry.type !== 'Polygon' && found.geometry.type !== 'MultiPolygon')) return undefined
  const parts = polygonsOf(found.geometry).map((coordinates) => ({ coordinates, area: geoArea({ type: 'Polygon', coordinates }) }))
  const largest = Math.max(...parts.map(({ area }) => area))
  const coordinates = parts.filter(({ area }) => area >= largest / 10).map((part) => part.coordinates)
  return { type: 'Feature', properties: {}, geometry: { type: 'MultiPolygon', coordinates } }
}

function polygonsOf(geometry: Polygon | MultiPolygon) {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
}

function pathOf(projection: GeoProjection, shape: GeoJSON): string {
  const path = compactPath(1)
  geoPath(projection, path)(shape)
  return path.text()
}

/** Read once per process: 0.1 and 0.7 MB. */
function atlasOf(detail: Detail): Atlas {
  const known = atlases.get(detail)
  if (known) return known
  const file = createRequire(import.meta.url).resolve(`world-atlas/countries-${detail}.json`)
  const atlas = JSON.parse(readFileSync(file, 'utf8')) as Atlas
  atlases.set(detail, atlas)
  return atlas
}
