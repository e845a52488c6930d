import { countryNamed } from '#domains/places/places.ts'

/**
 * The countries named in a text, separated by commas or lines, by code or by name in English or Chinese. Names that are
 * no country's come back as `unknown`, as they were written.
 *
 * @example countriesIn('China, 德国; Atlantis') // { codes: ['CN', 'DE'], unknown: ['Atlantis'] }
 */
export function countriesIn(text: string): { codes: string[]; unknown: string[] } {
  const names = text.split(/[,;，；、\n]/).map((name) => name.trim()).filter((name) => name !== '')
  const codes = names.map((name) => countryNamed(name))
  return {
    codes: [...new Set(codes.filter((code) => code !== null))],
    unknown: names.filter((_, index) => codes[index] === null),
  }
}
