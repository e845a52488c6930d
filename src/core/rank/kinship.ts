import type { CountryColumns } from './world.ts'

/** What pairs of countries have in common, as square tables by country number. */
export interface Kinship {
  /** 1 when an official language is shared. */
  language: Uint8Array
  /** 1 when they share a land border. */
  border: Uint8Array
  /** 0, 1 (same continent) or 2 (same part of it). */
  continent: Uint8Array
}

/** Builds the tables for the countries of a catalogue; an unknown country shares nothing. */
export function kinshipOf(codes: readonly string[], countries: CountryColumns): Kinship {
  const n = codes.length
  const at = codes.map((code) => countries.codes.indexOf(code))
  const kinship = { language: new Uint8Array(n * n), border: new Uint8Array(n * n), continent: new Uint8Array(n * n) }
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) {
      const [a, b] = [at[i]!, at[j]!]
      if (a < 0 || b < 0) continue
      if (countries.languages[a]!.some((language) => countries.languages[b]!.includes(language)))
        kinship.language[i * n + j] = 1
      if (countries.borders[a]!.includes(codes[j]!)) kinship.border[i * n + j] = 1
      kinship.continent[i * n + j] =
        Number(countries.continents[a] === countries.continents[b]) + Number(countries.subregions[a] === countries.subregions[b])
    }
  return kinship
}
