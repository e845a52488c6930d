import { z } from 'zod'
import { sectorLevels, type SectorLevel } from '#domains/homes/homes.ts'
import { placeById } from '#domains/places/places.ts'
import type { Context } from '#platform/context.ts'
import { inTransaction } from '#platform/db/database.ts'
import { requireOfficer } from './permission.ts'
import * as store from './store.ts'

/** What we found out about another place's strengths and needs; without a source and its year it is not recorded. */
export const candidateSectors = z.object({
  placeId: z.string().min(1),
  sectors: sectorLevels,
  source: z.string().trim().min(3).max(300),
  year: z.coerce.number().int().min(1990).max(2100),
})

export interface CandidateSectors {
  placeId: string
  sectors: SectorLevel[]
  source: string
  year: number
  recordedAt: string
  recordedBy: string
}

/** What this home has recorded of a place; `null` when nothing is. */
export async function sectorsOf(ctx: Context, placeId: string): Promise<CandidateSectors | null> {
  const row = await store.sectorsOf(ctx.db, placeId)
  return row ? asSectors(row) : null
}

/** Records them in place of what was recorded before, which the audit keeps. Throws Forbidden or NotFound. */
export async function recordSectors(ctx: Context, input: z.output<typeof candidateSectors>): Promise<CandidateSectors> {
  const homeId = requireOfficer(ctx)
  await placeById(ctx, input.placeId)
  return inTransaction(ctx, async (ctx) => {
    const before = await store.sectorsOf(ctx.db, input.placeId)
    const row = await store.recordSectors(ctx.db, { ...input, homeId, recordedAt: ctx.now, recordedBy: ctx.actor.name })
    await ctx.audit('strengths and needs recorded', { subject: input.placeId, before, after: input, why: input.source })
    return asSectors(row)
  })
}

function asSectors({ placeId, sectors, source, year, recordedAt, recordedBy }: store.SectorsRow): CandidateSectors {
  return { placeId, sectors, source, year, recordedAt: recordedAt.toISOString(), recordedBy }
}
