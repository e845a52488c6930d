import airportData, { type Airport } from 'airport-data-js'
import { around } from 'geokdbush'
import KDBush from 'kdbush'

export interface NearestAirport {
  iata: string
  name: string
  distanceKm: number
}

// Beyond this, an airport is no help to a visit.
const reachKm = 100

const earthRadiusKm = 6371.0088

/** Answers with the nearest airport that has an IATA code and scheduled flights, within 100 km; null where none is. */
export async function nearestAirports(): Promise<(lat: number, lon: number) => NearestAirport | null> {
  const airports = (await airportData.findAirports({ has_scheduled_service: true })).filter(isScheduled)
  const index = new KDBush(airports.length)
  for (const { longitude, latitude } of airports) index.add(longitude, latitude)
  index.finish()
  return (lat, lon) => {
    const nearest = around(index, lon, lat, 1, reachKm).at(0)
    const airport = nearest === undefined ? undefined : airports[nearest]
    if (!airport) return null
    const distanceKm = Math.round(kilometresBetween(lat, lon, airport.latitude, airport.longitude))
    return { iata: airport.iata, name: airport.airport, distanceKm }
  }
}

/** Great-circle distance in kilometres by the haversine formula (R. W. Sinnott, 1984) on the mean earth radius. */
export function kilometresBetween(latA: number, lonA: number, latB: number, lonB: number): number {
  const radians = Math.PI / 180
  const [dLat, dLon] = [((latB - latA) * radians) / 2, ((lonB - lonA) * radians) / 2]
  const h = Math.sin(dLat) ** 2 + Math.cos(latA * radians) * Math.cos(latB * radians) * Math.sin(dLon) ** 2
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(h)))
}

// The package's own filter also lets through airports whose flag is FALSE.
function isScheduled(airport: Airport): boolean {
  return String(airport.scheduled_service).toUpperCase() === 'TRUE' && airport.iata !== ''
}
