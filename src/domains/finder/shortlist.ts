import { z } from 'zod'
import { placeById } from '#domains/places/places.ts'
import type { Context } from '#platform/context.ts'
import { inTransaction } from '#platform/db/database.ts'
import { NotFound } from '#platform/errors.ts'
import { messages as m } from './messages.ts'
import { requireOfficer } from './permission.ts'
import * as store from './store.ts'

/** Where a place on the shortlist stands; it says what we do next, not how good the place is. */
export const shortlistStatuses = ['considering', 'to-contact', 'contacted', 'not-now'] as const

export const shortlistChange = z.object({
  placeId: z.string().min(1),
  status: z.enum(shortlistStatuses).optional(),
  note: z.string().trim().max(1000).optional(),
})

export interface ShortlistEntry {
  placeId: string
  status: (typeof shortlistStatuses)[number]
  note: string
  addedAt: string
  addedBy: string
}

/** The places on the shortlist, in the order in which they were added. */
export async function shortlist(ctx: Context): Promise<ShortlistEntry[]> {
  if (ctx.home === null) return []
  return (await store.shortlist(ctx.db)).map(asEntry)
}

/** Puts a place on the shortlist; one taken off comes back with its status and note. Throws Forbidden or NotFound. */
export async function addToShortlist(ctx: Context, { placeId }: { placeId: string }): Promise<ShortlistEntry> {
  const homeId = requireOfficer(ctx)
  await placeById(ctx, placeId)
  return inTransaction(ctx, async (ctx) => {
    const row = await store.addOrBringBack(ctx.db, {
      homeId,
      placeId,
      status: 'considering',
      note: '',
      addedAt: ctx.now,
      addedBy: ctx.actor.name,
    })
    await ctx.audit('put on the shortlist', { subject: placeId, after: { status: row.status, note: row.note } })
    return asEntry(row)
  })
}

/** Changes status or note. Throws Forbidden, or NotFound when the place is not on the shortlist. */
export async function annotateShortlist(ctx: Context, { placeId, ...change }: z.output<typeof shortlistChange>): Promise<ShortlistEntry> {
  requireOfficer(ctx)
  return inTransaction(ctx, async (ctx) => {
    const before = await store.entry(ctx.db, placeId)
    const after = await store.changeEntry(ctx.db, placeId, change)
    if (!before || !after) throw new NotFound(m.notOnShortlist)
    await ctx.audit('shortlist annotated', { subject: placeId, before: noted(before), after: noted(after) })
    return asEntry(after)
  })
}

/** Takes a place off the shortlist; `addToShortlist` undoes it. Throws Forbidden or NotFound. */
export async function removeFromShortlist(ctx: Context, { placeId }: { placeId: string }): Promise<void> {
  requireOfficer(ctx)
  await inTransaction(ctx, async (ctx) => {
    const removed = await store.changeEntry(ctx.db, placeId, { removedAt: ctx.now })
    if (!removed) throw new NotFound(m.notOnShortlist)
    await ctx.audit('taken off the shortlist', { subject: placeId, before: noted(removed) })
  })
}

function noted({ status, note }: store.ShortlistRow) {
  return { status, note }
}

function asEntry({ placeId, status, note, addedAt, addedBy }: store.ShortlistRow): ShortlistEntry {
  return { placeId, status, note, addedAt: addedAt.toISOString(), addedBy }
}
