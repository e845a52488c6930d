import { z } from 'zod'
import { mergeRows, placeById, placesById, requireWorldRights, type Place } from '#domains/places/places.ts'
import type { Context } from '#platform/context.ts'
import { inTransaction } from '#platform/db/database.ts'
import { Invalid, NotFound } from '#platform/errors.ts'
import { mergedTwinnings, stagedTwinning } from './merged.ts'
import { messages as m } from './messages.ts'
import * as store from './store.ts'
import { ordered } from './twinning-file.ts'

export const settling = z.object({ id: z.string().max(100), placeId: z.string().max(100) })

/** An end of published ties for which several places would do equally well. */
export interface UnsettledEnd {
  /** Its Wikidata id. */
  id: string
  label: string
  candidates: Place[]
}

export async function unsettledEnds(ctx: Context): Promise<UnsettledEnd[]> {
  const ends = await store.unsettled(ctx.db)
  const places = await placesById(ctx, ends.flatMap(({ candidates }) => candidates))
  return ends.map(({ id, label, candidates }) => ({ id, label, candidates: candidates.flatMap((each) => places.get(each) ?? []) }))
}

/**
 * Says which place an end means; its ties move there now and with every later update. Throws Forbidden, NotFound when
 * there is nothing to settle, or Invalid when the place is none of the candidates.
 */
export async function settleEnd(ctx: Context, { id, placeId }: z.output<typeof settling>): Promise<void> {
  requireWorldRights(ctx)
  const place = await placeById(ctx, placeId)
  await inTransaction(ctx, async (ctx) => {
    const end = await store.choose(ctx.db, id, place.id)
    if (!end) throw new NotFound(m.nothingToSettle)
    if (!end.candidates.includes(place.id)) throw new Invalid(m.notACandidate, [{ path: 'placeId', value: placeId, allowed: m.notACandidate }])
    const ties = await store.ofPlace(ctx.db, id)
    await store.deleteOfPlace(ctx.db, id)
    await mergeRows(ctx.db, mergedTwinnings, moved(ties, id, place.id), { incomingWins: true })
    await ctx.audit('end of ties settled', { subject: id, after: { placeId: place.id } })
  })
}

async function* moved(ties: readonly store.StoredTwinning[], from: string, to: string) {
  for (const tie of ties) {
    const [aId, bId] = ordered(to, tie.aId === from ? tie.bId : tie.aId)
    if (aId === bId) continue
    const confidence = tie.confidence === 'low' ? 'medium' : tie.confidence
    yield stagedTwinning({ ...tie, aId, bId, ambiguous: false, confidence }, tie.origin)
  }
}
