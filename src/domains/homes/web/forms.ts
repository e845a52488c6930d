import { z } from 'zod'
import { listOf } from '#platform/http/form.ts'
import { level, type Level, type SectorLevel } from '../profile.ts'

export const searchQuery = z.object({ q: z.string().optional() })
export const versionPath = z.object({ version: z.coerce.number().int() })

/** Set on the way through the first set-up, so that each step leads to the next. */
const first = z.literal('yes').optional()

export const placesForm = z.object({ placeIds: listOf(z.string()) })

/** Three columns of the same length, as a table of selects sends them; an empty choice is unknown. */
const levelChoice = z.preprocess((text) => (text === '' ? null : Number(text)), level)
export const strengthsForm = z
  .object({ sector: listOf(z.string()), strength: listOf(levelChoice), need: listOf(levelChoice), first })
  .transform(({ sector, strength, need, first }) => ({ first, sectors: rowsSaid(sector, strength, need) }))

function rowsSaid(sector: string[], strength: Level[], need: Level[]): SectorLevel[] {
  return sector
    .map((name, row) => ({ sector: name.trim(), strength: strength[row] ?? null, need: need[row] ?? null }))
    .filter((row) => row.sector !== '' && (row.strength !== null || row.need !== null))
}

export const prioritiesForm = z.object({
  countriesFirst: z.string().default(''),
  countriesLeftOut: z.string().default(''),
  topicsLeftOut: listOf(z.string()),
  maxDistanceKm: z.coerce.number().int().min(1).max(20_040).optional(),
  languages: listOf(z.string()),
  first,
})
