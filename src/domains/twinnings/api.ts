import { Hono } from 'hono'
import { z } from 'zod'
import { placeById, placeName } from '#domains/places/places.ts'
import { answers, path } from '#platform/http/api.ts'
import type { Env } from '#platform/http/env.ts'
import { twinningsOf, worldSources, worldStatus } from './twinnings.ts'

const twinningView = z
  .object({
    partner: z.object({ id: z.string(), name: z.string(), country: z.string() }),
    isLive: z.boolean().meta({ description: 'Not ended, as far as published' }),
    startYear: z.int().nullable(),
    endedOn: z.iso.date().nullable(),
    form: z.string().nullable(),
    sources: z.array(z.string()),
    lastSeen: z.int().nullable().meta({ description: 'Year of the newest source' }),
    confidence: z.enum(['high', 'medium', 'low']).nullable(),
    unlisted: z.boolean().meta({ description: 'Missing from a recent list of one of the two places' }),
    ambiguous: z.boolean().meta({ description: 'A place of the same name may be meant' }),
    disputed: z.boolean().meta({ description: 'Sources disagree' }),
    betweenPlaces: z.boolean().meta({ description: 'False for a link that only happens in the two places' }),
    referenceCount: z.int().nullable(),
    note: z.string().nullable(),
  })
  .meta({ id: 'Twinning' })

const worldView = z
  .object({
    places: z.int(),
    twinnings: z.int(),
    countries: z.int(),
    imports: z.array(z.object({ table: z.enum(['places', 'twinnings']), file: z.string(), rows: z.int(), at: z.iso.datetime() })),
    sources: z.array(z.object({ title: z.string(), date: z.string().nullable(), licence: z.string(), attribution: z.string(), url: z.string() })),
  })
  .meta({ id: 'World' })

/** Published ties and the state of the world's data for programs. */
export const api = new Hono<Env>()

api.get(
  '/places/:id/twinnings',
  answers('Published ties of one place, live ones first', z.object({ items: z.array(twinningView) })),
  path(z.object({ id: z.string().max(100) })),
  async (c) => {
    const { ctx, locale } = c.var
    const place = await placeById(ctx, c.req.valid('param').id)
    const ties = await twinningsOf(ctx, place.id)
    const items = ties.map(({ partner, ...tie }) => {
      return { partner: { id: partner.id, name: placeName(partner, locale), country: partner.country }, ...tie }
    })
    return c.json({ items })
  },
)

api.get('/world', answers('What the world tables hold, from where and since when', worldView), async (c) => {
  const { places, twinnings, countries, imports } = await worldStatus(c.var.ctx)
  return c.json({
    places,
    twinnings,
    countries,
    imports: imports.map(({ table, file, rows, at }) => ({ table, file, rows, at: at.toISOString() })),
    sources: worldSources.map(({ title, date, licence, attribution, url }) => ({ title, date, licence, attribution, url })),
  })
})
