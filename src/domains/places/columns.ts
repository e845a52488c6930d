import { createHash } from 'node:crypto'
import type { PlaceColumns } from '#core/rank/world.ts'
import type { Part, IndexedPlace } from './store.ts'

/** Every place of the catalogue as columns, one row each, in the order of their ids. */
export interface PlaceTable extends PlaceColumns {
  /** The state of the world tables that this is; 0 for an empty store. */
  version: number
  /** The same for the same columns, whatever store they are read from. */
  digest: string
  /** Simplified Chinese names; '' when unknown. */
  chineseNames: readonly string[]
  /** Names of the first-level areas; '' when unknown. */
  regionNames: readonly string[]
  /** Level of a Chinese division; '' for all other places. */
  levels: readonly string[]
  /** IANA time zones; '' when unknown. */
  timezones: readonly string[]
  /** Kilometres to the nearest airport with scheduled flights; NaN when there is none within 100. */
  airportKm: ArrayLike<number>
  /** Row by id. */
  rowById: ReadonlyMap<string, number>
}

/** Gathers places, added in the order of their ids, into the stored parts. */
export function columnBuilder() {
  const lines = { ids: [] as string[], names: [] as string[], chineseNames: [] as string[], alternates: [] as string[] }
  const coded = {
    countries: coder(), regions: coder(), regionNames: coder(), kinds: coder(), features: coder(), levels: coder(),
    timezones: coder(),
  }
  const measured = {
    latitudes: [] as number[], longitudes: [] as number[], populations: [] as number[], airportKm: [] as number[],
  }

  return {
    add(place: IndexedPlace): void {
      lines.ids.push(place.id)
      lines.names.push(oneLine(latinName(place)))
      lines.chineseNames.push(oneLine(place.nameZh ?? ''))
      lines.alternates.push(place.names.replaceAll('\t', ' ').replaceAll('\n', '\t'))
      coded.countries.add(place.country)
      coded.regions.add(place.admin1Code ?? '')
      coded.regionNames.add(place.admin1 ?? '')
      coded.kinds.add(place.kind)
      coded.features.add(place.featureCode ?? '')
      coded.levels.add(place.level ?? '')
      coded.timezones.add(place.timezone ?? '')
      measured.latitudes.push(place.lat)
      measured.longitudes.push(place.lon)
      measured.populations.push(place.population ?? NaN)
      measured.airportKm.push(place.airportKm ?? NaN)
    },
    parts(): Map<string, Part> {
      const none = Buffer.alloc(0)
      return new Map<string, Part>([
        ...Object.entries(lines).map(([part, words]) => [part, { words: words.join('\n'), numbers: none }] as const),
        ...Object.entries(coded).map(([part, { part: stored }]) => [part, stored()] as const),
        ...Object.entries(measured).map(
          ([part, values]) => [part, { words: '', numbers: bytesOf(Float64Array.from(values)) }] as const,
        ),
      ])
    },
  }
}

/** The columns from their stored parts. */
export function openColumns(version: number, parts: ReadonlyMap<string, Part>): PlaceTable {
  const ids = linesOf(parts, 'ids')
  return {
    version,
    digest: digestOf(parts),
    ids,
    names: linesOf(parts, 'names'),
    chineseNames: linesOf(parts, 'chineseNames'),
    countries: valuesOf(parts, 'countries'),
    regions: valuesOf(parts, 'regions'),
    regionNames: valuesOf(parts, 'regionNames'),
    kinds: valuesOf(parts, 'kinds'),
    features: valuesOf(parts, 'features'),
    levels: valuesOf(parts, 'levels'),
    timezones: valuesOf(parts, 'timezones'),
    latitudes: new Float64Array(arrayBufferOf(parts, 'latitudes')),
    longitudes: new Float64Array(arrayBufferOf(parts, 'longitudes')),
    populations: new Float64Array(arrayBufferOf(parts, 'populations')),
    airportKm: new Float64Array(arrayBufferOf(parts, 'airportKm')),
    rowById: numbered(ids),
  }
}

/** The numbers of a part, in memory of their own that typed arrays may be laid over. */
export function arrayBufferOf(parts: ReadonlyMap<string, Part>, name: string): ArrayBuffer {
  const bytes = parts.get(name)?.numbers ?? Buffer.alloc(0)
  return Uint8Array.from(bytes).buffer
}

export function bytesOf(values: Float64Array | Uint32Array | Uint16Array): Buffer {
  return Buffer.from(values.buffer, values.byteOffset, values.byteLength)
}

function digestOf(parts: ReadonlyMap<string, Part>): string {
  const hash = createHash('sha256')
  for (const [name, { words, numbers }] of [...parts].sort(([a], [b]) => (a < b ? -1 : 1))) hash.update(name).update(words).update(numbers)
  return hash.digest('hex')
}

function linesOf(parts: ReadonlyMap<string, Part>, name: string): string[] {
  const words = parts.get(name)?.words ?? ''
  const rows = parts.get('latitudes')?.numbers.byteLength ?? 0
  return rows === 0 ? [] : words.split('\n')
}

function valuesOf(parts: ReadonlyMap<string, Part>, name: string): string[] {
  const words = parts.get(name)?.words.split('\n') ?? []
  const codes = new Uint16Array(arrayBufferOf(parts, name))
  const values: string[] = []
  for (let row = 0; row < codes.length; row++) values.push(words[codes[row]!]!)
  return values
}

function numbered(ids: readonly string[]): Map<string, number> {
  const rowById = new Map<string, number>()
  for (let row = 0; row < ids.length; row++) rowById.set(ids[row]!, row)
  return rowById
}

/** The further names of each row, from their stored part. */
export function alternatesFrom(parts: ReadonlyMap<string, Part>): (row: number) => readonly string[] {
  const lines = parts.get('alternates')?.words.split('\n') ?? []
  return (row) => (lines[row] ? lines[row].split('\t') : [])
}

function coder() {
  const codes = new Map<string, number>()
  const rows: number[] = []
  return {
    add(value: string): void {
      const word = oneLine(value)
      if (!codes.has(word)) codes.set(word, codes.size)
      rows.push(codes.get(word)!)
    },
    part: (): Part => ({ words: [...codes.keys()].join('\n'), numbers: bytesOf(Uint16Array.from(rows)) }),
  }
}

function latinName({ name, nameEn, nameAscii }: IndexedPlace): string {
  if (nameEn) return nameEn
  return /\p{Script=Latin}/u.test(name) ? name : (nameAscii ?? name)
}

function oneLine(text: string): string {
  return /[\t\n]/.test(text) ? text.replace(/[\t\n]/g, ' ') : text
}
