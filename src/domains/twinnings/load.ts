import { z } from 'zod'
import { loadCatalogue, logImport, mergeRows, placesById } from '#domains/places/places.ts'
import type { Context } from '#platform/context.ts'
import { inTransaction } from '#platform/db/database.ts'
import { defineJob, type RunningJob } from '#platform/jobs/jobs.ts'
import { messages as m } from './messages.ts'
import { seedSources, seedTies, type SeedTie } from './seed-ties.data.ts'
import { mergedTwinnings, stagedTwinning } from './merged.ts'
import { ordered, type TwinningRow } from './twinning-file.ts'

/**
 * Fills the store with what needs no network: the catalogue of the installed packages and the ties known before any
 * download. What a file or an update said stays. Doing it again changes nothing.
 */
export async function loadWorld(ctx: Context, job: Pick<RunningJob, 'signal' | 'progress'>): Promise<void> {
  await loadCatalogue(ctx, job)
  await loadSeedTies(ctx)
}

/** The same as a job, which the first start of the server asks for. */
export const worldLoad = defineJob({
  name: 'world load',
  title: m.loadTitle,
  input: z.object({}),
  scope: 'world',
  whenInterrupted: 'restart',
  run: (ctx, _input, job) => loadWorld(ctx, job),
})

async function loadSeedTies(ctx: Context): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const known = await placesById(ctx, seedTies.flatMap(({ ids }) => ids))
    const ties = seedTies.filter(({ ids }) => ids.every((id) => known.has(id)))
    const counts = await mergeRows(ctx.db, mergedTwinnings, staged(ties), { incomingWins: false, exceptFrom: ['seed'] })
    const { read: rows, added, changed } = counts
    await logImport(ctx, { table: 'twinnings', file: 'seed-ties', origin: 'seed', rows, added, changed })
    await ctx.audit('seed ties loaded', { subject: 'seed-ties', after: counts })
  })
}

async function* staged(ties: readonly SeedTie[]) {
  for (const tie of ties) yield stagedTwinning(asRow(tie), 'seed')
}

function asRow(tie: SeedTie): TwinningRow {
  const [aId, bId] = ordered(...tie.ids)
  return {
    aId,
    bId,
    startYear: tie.startYear ?? null,
    endedOn: null,
    form: tie.form,
    sources: [tie.source],
    lastSeen: seedSources[tie.source].year,
    confidence: tie.isDisputed ? 'low' : 'medium',
    unlisted: null,
    ambiguous: null,
    disputed: tie.isDisputed ?? null,
    betweenPlaces: tie.isBetweenPlaces ?? null,
    referenceCount: null,
    note: noteOf(tie),
  }
}

function noteOf({ note, yearBasis }: SeedTie): string | null {
  const basis = yearBasis === 'derived' ? 'Year worked out from an anniversary.' : ''
  return [basis, note].filter(Boolean).join(' ') || null
}
