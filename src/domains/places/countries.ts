import isoCountries from 'i18n-iso-countries'
import en from 'i18n-iso-countries/langs/en.json' with { type: 'json' }
import zh from 'i18n-iso-countries/langs/zh.json' with { type: 'json' }
import type { CountryColumns } from '#core/rank/world.ts'
import worldCountries, { type Country } from 'world-countries'
import { foldName } from './fold.ts'

isoCountries.registerLocale(en)
isoCountries.registerLocale(zh)

const codes = new Set(Object.keys(isoCountries.getAlpha2Codes()))
const countryByCode = new Map<string, Country>(worldCountries.map((country) => [country.cca2, country]))
const codeByName = foldedNames()

/** Whether it is an ISO 3166-1 alpha-2 code in capitals, or `XK` for Kosovo. */
export function isCountry(code: string): boolean {
  return codes.has(code)
}

/** All country codes, in alphabetical order. */
export function countryCodes(): string[] {
  return [...codes].sort()
}

/** The country that a code or a name in English or Chinese means, whatever its case and accents; null for none. */
export function countryNamed(text: string): string | null {
  const code = text.trim().toUpperCase()
  return isCountry(code) ? code : (codeByName.get(foldName(text)) ?? null)
}

/** What the installed packages know of countries: languages (ISO 639-3), land borders, parts of the world. */
export function countryColumns(): CountryColumns {
  const known = countryCodes().flatMap((code) => countryByCode.get(code) ?? [])
  const codeByLong = new Map<string, string>(known.map((country) => [country.cca3, country.cca2]))
  return {
    codes: known.map(({ cca2 }) => cca2),
    languages: known.map(({ languages }) => Object.keys(languages ?? {})),
    borders: known.map(({ borders }) => borders.flatMap((long) => codeByLong.get(long) ?? [])),
    continents: known.map(({ region }) => region),
    subregions: known.map(({ subregion }) => subregion ?? ''),
  }
}

function foldedNames(): Map<string, string> {
  const names = new Map<string, string>()
  for (const code of codes) {
    const country = countryByCode.get(code)
    const known = [country?.name.common, country?.name.official, country?.translations['zho']?.common, country?.cca3]
    const listed = [...isoCountries.getName(code, 'en', { select: 'all' }) ?? [], isoCountries.getName(code, 'zh')]
    for (const name of [...known, ...listed]) if (name) names.set(foldName(name), code)
  }
  return names
}
