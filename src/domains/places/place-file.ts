import { isCountry } from './countries.ts'
import { chineseName, withoutCityEnding } from './chinese-name.ts'
import { divisionOf } from './divisions.ts'
import type { NearestAirport } from './airports.ts'
import type { PlaceRow } from './place-row.ts'
import type { CellProblem, TableLayout } from './table-file.ts'

/** Reads one cell, noting what is wrong with it; '' is an unknown value. */
export interface Cells {
  text(column: string, longest?: number): string | null
  number(column: string, least: number, most: number): number | null
  whole(column: string, least: number, most: number): number | null
  word<Word extends string>(column: string, words: readonly Word[]): Word | null
  required<Value>(column: string, value: Value | null, allowed: string): Value
  refuse(column: string, allowed: string): void
  problems: CellProblem[]
}

const placeId = /^(?:gn[1-9]\d{0,9}|Q[1-9]\d{0,11}|x-[a-z]{2}-[\p{L}\p{M}\p{N}._-]{1,90})$/u

/** The layout of `places.csv`; derives the Chinese name, level and nearest airport where the columns allow it. */
export function placeLayout(airportNear: (lat: number, lon: number) => NearestAirport | null): TableLayout<PlaceRow> {
  return {
    required: ['place_id', 'name', 'country', 'lat', 'lon'],
    read(cell) {
      const cells = cellReader(cell)
      const row = readPlace(cells)
      if (cells.problems.length > 0) return { problems: cells.problems }
      const airport = airportNear(row.lat, row.lon)
      const nearest = airport && { airportIata: airport.iata, airportName: airport.name, airportKm: airport.distanceKm }
      return { row: { ...row, ...nearest } }
    },
  }
}

function readPlace(cells: Cells): PlaceRow {
  const id = cells.required('place_id', cells.text('place_id'), placeIdForms)
  if (id && !placeId.test(id)) cells.refuse('place_id', placeIdForms)
  const country = cells.required('country', cells.text('country'), countryForms)
  if (country && !isCountry(country)) cells.refuse('country', countryForms)
  const names = ['han_names', 'names'].flatMap((column) => cells.text(column, 20_000)?.split('|').filter(Boolean) ?? [])
  const divisionName = cells.text('name_zh_cn_division')
  const admin1Code = cells.text('admin1_code')
  const division = country === 'CN' ? divisionOf(admin1Code, divisionName ? [divisionName, ...names] : names) : null
  const officialName = divisionName ?? division?.name
  return {
    id,
    name: cells.required('name', cells.text('name'), 'a name of 1 to 200 characters'),
    nameEn: cells.text('name_en'),
    nameAscii: cells.text('name_ascii'),
    nameZh: cells.text('name_zh') ?? (officialName ? withoutCityEnding(officialName) : chineseName(id, names)),
    names: divisionName ? [...new Set([divisionName, ...names])] : names,
    country,
    kind: cells.text('type', 40),
    featureCode: cells.text('feature_code', 10),
    admin1Code,
    admin1: cells.text('admin1'),
    admin2Code: null,
    lat: cells.required('lat', cells.number('lat', -90, 90), 'degrees from -90 to 90'),
    lon: cells.required('lon', cells.number('lon', -180, 180), 'degrees from -180 to 180'),
    // 0 is how some sources write that they do not know.
    population: cells.whole('population', 0, 2_000_000_000) || null,
    timezone: cells.text('timezone', 64),
    wikidata: cells.text('wikidata', 20),
    unlocode: cells.text('unlocode', 10),
    nuts3: cells.text('nuts3', 10),
    gbtCode: division?.code ?? null,
    level: division?.level ?? null,
    airportIata: null,
    airportName: null,
    airportKm: null,
    source: cells.text('source') ?? '',
  }
}

const placeIdForms = 'gn<GeoNames id>, Q<Wikidata id> or x-<country>-<slug>'
const countryForms = 'an ISO 3166-1 alpha-2 code (XK for Kosovo)'

/** A reader of the cells of one line that collects every problem of the line. */
export function cellReader(cell: (column: string) => string): Cells {
  const problems: CellProblem[] = []

  function refuse(column: string, allowed: string): void {
    const text = cell(column)
    const isNumber = /^-?\d+(?:\.\d+)?$/.test(text)
    if (problems.some((problem) => problem.column === column)) return
    problems.push({ column, got: text === '' ? undefined : isNumber ? Number(text) : text, allowed })
  }

  function number(column: string, least: number, most: number, form = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/) {
    const text = cell(column)
    if (text === '') return null
    const value = form.test(text) ? Number(text) : NaN
    if (value >= least && value <= most) return value
    refuse(column, `${form === wholeNumber ? 'a whole number' : 'a number'} from ${least} to ${most}`)
    return null
  }

  return {
    problems,
    refuse,
    number,
    whole: (column, least, most) => number(column, least, most, wholeNumber),
    text(column, longest = 200) {
      const text = cell(column)
      if (text.length > longest) refuse(column, `at most ${longest} characters`)
      else if (/\p{Cc}/u.test(text)) refuse(column, 'text without control characters')
      return text === '' ? null : text
    },
    word(column, words) {
      const text = cell(column)
      const known = words.find((word) => word === text)
      if (text !== '' && !known) refuse(column, `${words.join(', ')} or nothing`)
      return known ?? null
    },
    required<Value>(column: string, value: Value | null, allowed: string): Value {
      if (value === null) refuse(column, allowed)
      return value as Value
    },
  }
}

const wholeNumber = /^\d+$/
