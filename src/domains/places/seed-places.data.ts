import type { PlaceRow } from './place-row.ts'

const region = {
  nameEn: null, nameAscii: null, names: [] as string[], kind: 'region', featureCode: 'ADM1', admin1Code: null,
  admin1: null, admin2Code: null, population: null, wikidata: null, unlocode: null, nuts3: null, gbtCode: null,
  level: null, airportIata: null, airportName: null, airportKm: null, source: 'Wikidata',
}

/** Provinces, counties and countries that published ties of the catalogue name and that GeoNames cities500 leaves out. */
export const seedPlaces: readonly PlaceRow[] = [
  { ...region, id: 'Q25', name: 'Wales', nameZh: '威尔士', names: ['Cymru'], country: 'GB', admin1Code: 'WLS', admin1: 'Wales', lat: 52.33, lon: -3.77, timezone: 'Europe/London' },
  { ...region, id: 'Q23240', name: 'Essex', nameZh: '埃塞克斯', country: 'GB', featureCode: 'ADM2', admin1Code: 'ENG', admin1: 'England', lat: 51.83, lon: 0.58, timezone: 'Europe/London' },
  { ...region, id: 'Q15175', name: 'Guangdong', nameZh: '广东', names: ['广东省', '廣東'], country: 'CN', admin1Code: '30', admin1: 'Guangdong', lat: 23.4, lon: 113.5, timezone: 'Asia/Shanghai', gbtCode: '440000', level: 'province' },
  { ...region, id: 'Q16963', name: 'Jiangsu', nameZh: '江苏', names: ['江苏省', '江蘇'], country: 'CN', admin1Code: '04', admin1: 'Jiangsu', lat: 32.9, lon: 119.8, timezone: 'Asia/Shanghai', gbtCode: '320000', level: 'province' },
  { ...region, id: 'Q148', name: 'China', nameZh: '中国', names: ['中华人民共和国'], country: 'CN', kind: 'country', featureCode: 'PCLI', lat: 35, lon: 103, timezone: 'Asia/Shanghai' },
]
