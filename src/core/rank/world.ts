/** The world as the ranking reads it: plain columns, one row per place, tie or country. Row order never matters. */
export interface PlaceColumns {
  ids: readonly string[]
  /** The name in Latin letters, as people abroad write it. */
  names: readonly string[]
  /** ISO 3166-1 alpha-2, `XK` for Kosovo. */
  countries: readonly string[]
  /** First-level area code within the country; empty when unknown. */
  regions: readonly string[]
  /** Degrees north and east. */
  latitudes: ArrayLike<number>
  longitudes: ArrayLike<number>
  /** Inhabitants; NaN when unknown. */
  populations: ArrayLike<number>
  /** `city`, `locality`, `district` or `region`. */
  kinds: readonly string[]
  /** GeoNames feature code (`PPLC`, `PPLA2`); empty when unknown. */
  features: readonly string[]
}

/** Published twinnings as pairs of rows of `PlaceColumns`. Direction, order and repetition do not matter. */
export interface TieColumns {
  from: Int32Array
  to: Int32Array
  /** 1 where the tie is sound enough to be learnt from and asked for; left out: all are. */
  isSound?: Uint8Array
}

/** What is known of countries, by ISO 3166-1 alpha-2 code. Countries left out have no language or border in common. */
export interface CountryColumns {
  codes: readonly string[]
  languages: readonly (readonly string[])[]
  /** Land borders as alpha-2 codes. */
  borders: readonly (readonly string[])[]
  /** Continent and its part, as the United Nations name them. */
  continents: readonly string[]
  subregions: readonly string[]
}

/** A home that asks: a row of the catalogue, or any point on Earth. */
export type Home =
  | { place: number }
  | { latitude: number; longitude: number; country: string; name?: string; population?: number }
