/** A place as it goes into the store, whatever it was read from. Null: this source does not say. */
export interface PlaceRow {
  id: string
  name: string
  nameEn: string | null
  nameAscii: string | null
  nameZh: string | null
  names: string[]
  country: string
  kind: string | null
  featureCode: string | null
  admin1Code: string | null
  admin1: string | null
  admin2Code: string | null
  lat: number
  lon: number
  population: number | null
  timezone: string | null
  wikidata: string | null
  unlocode: string | null
  nuts3: string | null
  gbtCode: string | null
  level: string | null
  airportIata: string | null
  airportName: string | null
  airportKm: number | null
  source: string
}
