import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import type { PlaceColumns, TieColumns } from '#core/rank/world.ts'

/** One row of a twinning file that matters to the ranking; `isSound` as in docs/ranking-log.md. */
export interface TieRows extends TieColumns {
  isSound: Uint8Array
}

/** Reads a place file in the layout of `entente world import places`. */
export function readPlaces(path: string, alternates: ReadonlyMap<string, readonly string[]> | null): PlaceColumns {
  const rows: Record<string, string>[] = parse(readFileSync(path), { columns: true, bom: true })
  const column = (name: string) => rows.map((row) => row[name] ?? '')
  return {
    ids: column('place_id'),
    names: rows.map((row) => row['name_en'] || row['name_ascii'] || row['name'] || ''),
    countries: column('country'),
    regions: column('admin1_code'),
    latitudes: Float64Array.from(rows, (row) => Number(row['lat'])),
    longitudes: Float64Array.from(rows, (row) => Number(row['lon'])),
    populations: Float64Array.from(rows, (row) => (row['population'] ? Number(row['population']) : NaN)),
    kinds: column('type'),
    features: column('feature_code'),
    alternates: alternates && rows.map((row) => alternates.get(row['place_id']!) ?? []),
  }
}

/** Reads a twinning file in the layout of `entente world import twinnings`; rows naming unknown places are left out. */
export function readTies(path: string, ids: readonly string[]): TieRows {
  const rows: Record<string, string>[] = parse(readFileSync(path), { columns: true, bom: true })
  const rowOfId = new Map(ids.map((id, row) => [id, row]))
  const known = rows.filter((row) => rowOfId.has(row['a_id']!) && rowOfId.has(row['b_id']!))
  return {
    from: Int32Array.from(known, (row) => rowOfId.get(row['a_id']!)!),
    to: Int32Array.from(known, (row) => rowOfId.get(row['b_id']!)!),
    isSound: Uint8Array.from(known, (row) =>
      Number(row['domestic'] === '0' && row['ambiguous'] === '0' && row['confidence'] !== 'low'),
    ),
  }
}
