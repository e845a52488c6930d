import { parse } from 'csv-parse/sync'
import type { PlaceColumns, TieColumns } from '#core/rank/world.ts'

/** Places of a file in the layout of `entente world import places`. */
export function placesOfFile(text: string): PlaceColumns {
  const rows: Record<string, string>[] = parse(text, { columns: true, bom: true })
  const column = (name: string) => rows.map((row) => row[name] ?? '')
  const numbers = (name: string) => Float64Array.from(rows, (row) => (row[name] ? Number(row[name]) : NaN))
  return {
    ids: column('place_id'),
    names: rows.map((row) => row['name_en'] || row['name_ascii'] || row['name'] || ''),
    countries: column('country'),
    regions: column('admin1_code'),
    latitudes: numbers('lat'),
    longitudes: numbers('lon'),
    populations: numbers('population'),
    kinds: column('type'),
    features: column('feature_code'),
  }
}

/**
 * Ties of a file in the layout of `entente world import twinnings`; rows naming unknown places are left out. Sound are
 * those between two countries that are neither ambiguous nor of low confidence.
 */
export function tiesOfFile(text: string, ids: readonly string[]): TieColumns {
  const rows: Record<string, string>[] = parse(text, { columns: true, bom: true })
  const rowOfId = new Map(ids.map((id, row) => [id, row]))
  const known = rows.filter((row) => rowOfId.has(row['a_id']!) && rowOfId.has(row['b_id']!))
  return {
    from: Int32Array.from(known, (row) => rowOfId.get(row['a_id']!)!),
    to: Int32Array.from(known, (row) => rowOfId.get(row['b_id']!)!),
    isSound: Uint8Array.from(known, (row) => Number(row['ambiguous'] !== '1' && row['confidence'] !== 'low')),
  }
}
