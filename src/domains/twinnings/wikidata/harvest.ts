import type { Row } from './service.ts'

/** A tie as one side of Wikidata states it. */
export interface StatedTie {
  a: string
  b: string
  startYear: number | null
  endedOn: string | null
  references: number
}

/** What Wikidata says of one end. */
export interface Item {
  id: string
  labelEn: string | null
  labelZh: string | null
  country: string | null
  lat: number | null
  lon: number | null
  geonamesIds: string[]
  kinds: string[]
}

export function statedTies(rows: readonly Row[]): StatedTie[] {
  return rows.flatMap(({ a, b, start, end, point, references }) => {
    const ends = { a: idOf(a), b: idOf(b) }
    if (!ends.a || !ends.b || ends.a === ends.b) return []
    const startYear = yearOf(start) ?? yearOf(point)
    return [{ a: ends.a, b: ends.b, startYear, endedOn: dateOf(end), references: Number(references ?? 0) }]
  })
}

/**
 * Each pair once, from whichever side it is stated: the earliest year, the end if either side knows of one, and the
 * references of both. Keys are ordered pairs of ids.
 */
export function unitedTies(stated: readonly StatedTie[]): StatedTie[] {
  const byPair = new Map<string, StatedTie>()
  for (const tie of stated) {
    const [a, b] = [tie.a, tie.b].sort() as [string, string]
    const other = byPair.get(`${a} ${b}`)
    byPair.set(`${a} ${b}`, {
      a,
      b,
      startYear: least(tie.startYear, other?.startYear ?? null),
      endedOn: least(tie.endedOn, other?.endedOn ?? null),
      references: tie.references + (other?.references ?? 0),
    })
  }
  return [...byPair.values()]
}

/** The items that rows of facts tell about. A country that is stated more than once is not known. */
export function itemsOf(rows: readonly Row[]): Map<string, Item> {
  const items = new Map<string, Item>()
  for (const [id, facts] of Map.groupBy(rows, ({ item }) => idOf(item) ?? '')) {
    const values = (fact: string) => [...new Set(facts.filter((row) => row.fact === fact).map(({ value }) => value!))]
    const label = (...languages: string[]) =>
      languages.flatMap((language) => facts.find((row) => row.fact === 'label' && row.language === language)?.value ?? []).at(0) ?? null
    const countries = values('country')
    const point = /^Point\((-?[\d.eE+-]+) (-?[\d.eE+-]+)\)$/.exec(values('position').at(0) ?? '')
    items.set(id, {
      id,
      labelEn: label('en', 'mul'),
      labelZh: label('zh-cn', 'zh-hans', 'zh'),
      country: countries.length === 1 ? countries[0]! : null,
      lat: point ? Number(point[2]) : null,
      lon: point ? Number(point[1]) : null,
      geonamesIds: values('geonames'),
      kinds: values('kind').flatMap((kind) => idOf(kind) ?? []),
    })
  }
  return items
}

function idOf(address: string | undefined): string | null {
  return /\/(Q[1-9]\d*)$/.exec(address ?? '')?.[1] ?? null
}

function yearOf(instant: string | undefined): number | null {
  const year = /^\+?(\d{4})-/.exec(instant ?? '')?.[1]
  return year ? Number(year) : null
}

// Wikidata writes a year as its first of January; an end "in 2019" is at the latest the end of that year.
function dateOf(instant: string | undefined): string | null {
  return /^\+?(\d{4}-\d\d-\d\d)T/.exec(instant ?? '')?.[1] ?? null
}

function least<Value extends string | number>(one: Value | null, other: Value | null): Value | null {
  if (one === null || other === null) return one ?? other
  return one < other ? one : other
}
