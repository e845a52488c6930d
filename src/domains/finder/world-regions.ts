import countries from 'world-countries'

/** A region of the world: its UN M49 code, by which `Intl.DisplayNames` names it in any language, and its countries. */
interface WorldRegion {
  code: string
  countries: readonly string[]
}

const continentCodes: Record<string, string> = { Africa: '002', Americas: '019', Asia: '142', Europe: '150', Oceania: '009' }

const subregionCodes: Record<string, string> = {
  'Australia and New Zealand': '053',
  Caribbean: '029',
  'Central America': '013',
  'Central Asia': '143',
  'Eastern Africa': '014',
  'Eastern Asia': '030',
  'Eastern Europe': '151',
  Melanesia: '054',
  Micronesia: '057',
  'Middle Africa': '017',
  'North America': '021',
  'Northern Africa': '015',
  'Northern Europe': '154',
  Polynesia: '061',
  'South America': '005',
  'South-Eastern Asia': '035',
  'Southern Africa': '018',
  'Southern Asia': '034',
  'Southern Europe': '039',
  'Western Africa': '011',
  'Western Asia': '145',
  'Western Europe': '155',
}

/*
 * Where the package's subregion is not the United Nations' one (standard M49, June 2025): it has a Central and a Southeast
 * Europe of its own, puts Cyprus in Europe, and counts Mexico as North America.
 */
const unSubregion: Record<string, string> = {
  AT: '155', CZ: '151', HU: '151', PL: '151', SK: '151', SI: '039',
  AL: '039', BA: '039', HR: '039', XK: '039', MK: '039', ME: '039', RS: '039', BG: '151', RO: '151',
  CY: '145', MX: '013',
} // prettier-ignore

/** Continents and subregions with their countries (ISO 3166-1 alpha-2, and XK), continents first, in code order. */
export const worldRegions: readonly WorldRegion[] = collect()

/** The countries of a region, or `undefined` when there is no region of that code. */
export function countriesOfRegion(code: string): readonly string[] | undefined {
  return worldRegions.find((region) => region.code === code)?.countries
}

function collect(): WorldRegion[] {
  const byCode = new Map<string, string[]>()
  const put = (code: string | undefined, country: string) => {
    if (code !== undefined) byCode.set(code, [...(byCode.get(code) ?? []), country])
  }
  for (const { cca2, region, subregion } of countries) {
    put(continentCodes[region], cca2)
    put(unSubregion[cca2] ?? subregionCodes[subregion], cca2)
  }
  const continents = new Set(Object.values(continentCodes))
  return [...byCode]
    .map(([code, members]) => ({ code, countries: members.toSorted() }))
    .sort((a, b) => Number(continents.has(b.code)) - Number(continents.has(a.code)) || a.code.localeCompare(b.code))
}
