import { z } from 'zod'

/** 0 none to 4 very strong (or very much needed); `null` is unknown, which is never read as 0. */
export const level = z.int().min(0).max(4).nullable()

/** What a place is strong in and what it needs, by sector. A sector that is not listed is unknown. */
export const sectorLevels = z
  .array(z.strictObject({ sector: z.string().trim().min(1).max(60), strength: level, need: level }))
  .max(60)
  .refine((rows) => new Set(rows.map(({ sector }) => sector)).size === rows.length, 'each sector once')

const country = z.string().regex(/^[A-Z]{2}$/)
const language = z.string().regex(/^[a-z]{2,3}$/)

/** What a home says about itself. The first place is the one that lists are made for; the others are ours as well. */
export const homeProfile = z.strictObject({
  placeIds: z.array(z.string().min(1).max(60)).min(1).max(10),
  sectors: sectorLevels,
  /** ISO 3166-1 alpha-2: where we look first. */
  countriesFirst: z.array(country).max(30),
  /** Red lines: never proposed unless that country is asked for by name. */
  countriesLeftOut: z.array(country).max(250),
  /** Sectors we will not work on with others, whatever the strengths are. */
  topicsLeftOut: z.array(z.string().trim().min(1).max(60)).max(60),
  maxDistanceKm: z.int().min(1).max(20_040).nullable(),
  /** ISO 639: languages this office can work in. */
  languages: z.array(language).max(30),
})

export type Level = z.output<typeof level>
export type SectorLevel = z.output<typeof sectorLevels>[number]
export type HomeProfile = z.output<typeof homeProfile>

/** What a home is before anyone has said anything about it. */
export function unsaidProfile(placeIds: string[]): HomeProfile {
  return {
    placeIds,
    sectors: [],
    countriesFirst: [],
    countriesLeftOut: [],
    topicsLeftOut: [],
    maxDistanceKm: null,
    languages: [],
  }
}

/**
 * The sectors as the partner search model takes them: strengths and needs by name, unknown ones and topics left out
 * absent. A known 0 stays a 0.
 */
export function sectorScores(
  sectors: readonly SectorLevel[],
  topicsLeftOut: readonly string[] = [],
): { strengths: Record<string, number>; needs: Record<string, number> } {
  const kept = sectors.filter(({ sector }) => !topicsLeftOut.includes(sector))
  return {
    strengths: known(kept.map(({ sector, strength }) => [sector, strength])),
    needs: known(kept.map(({ sector, need }) => [sector, need])),
  }
}

function known(rows: readonly [string, number | null][]): Record<string, number> {
  return Object.fromEntries(rows.filter((row): row is [string, number] => row[1] !== null))
}
