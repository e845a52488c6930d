import { Hono, type Context as HonoContext } from 'hono'
import { z } from 'zod'
import { importPlaces, largestPlaces, placeById } from '#domains/places/places.ts'
import { Invalid } from '#platform/errors.ts'
import type { Env } from '#platform/http/env.ts'
import { readForm, readQuery } from '#platform/http/form.ts'
import { startJob } from '#platform/jobs/jobs.ts'
import {
  importTwinnings, neighboursOf, settleEnd, settling, twinningsOf, twinningsUpdate, unsettledEnds, worldLoad, worldStatus,
  worldUpdateTwinnings,
} from './twinnings.ts'
import { DataPage, type Upload } from './web/data-page.tsx'
import { PlacePage } from './web/place-page.tsx'

/** The page of a place with its ties, and the page about the world's data. */
export const web = new Hono<Env>()

const placePath = z.object({ id: z.string().max(100) })

const uploadForm = z.object({
  table: z.enum(['places', 'twinnings']),
  file: z.instanceof(File).refine((file) => file.size > 0),
  keepGoing: z.literal('yes').optional(),
})

web.get('/places/:id', async (c) => {
  const { ctx, frame } = c.var
  const place = await placeById(ctx, readQuery(c, placePath).id)
  const ties = await twinningsOf(ctx, place.id)
  const near = await neighboursOf(ctx, place.id)
  const largest = await largestPlaces(ctx, { country: place.country, limit: 12 })
  return c.html(<PlacePage frame={frame} place={place} ties={ties} near={near} largest={largest} />)
})

web.get('/data', (c) => dataPage(c))

web.post('/data/load', async (c) => c.redirect(`/jobs/${await startJob(c.var.ctx, worldLoad, {})}`, 303))

web.post('/data/twinnings', async (c) =>
  c.redirect(`/jobs/${await startJob(c.var.ctx, worldUpdateTwinnings, twinningsUpdate.parse({}))}`, 303))

web.post('/data/settling', async (c) => {
  await settleEnd(c.var.ctx, await readForm(c, settling))
  return c.redirect('/data#to-settle', 303)
})

web.post('/data/import', async (c) => {
  const upload = await takeFile(await readForm(c, uploadForm), c.var.ctx)
  if (upload.problems.length > 0) c.status(422)
  return dataPage(c, upload)
})

async function dataPage(c: HonoContext<Env>, upload?: Upload) {
  const { ctx, frame } = c.var
  const [world, unsettled] = [await worldStatus(ctx), await unsettledEnds(ctx)]
  return c.html(<DataPage frame={frame} world={world} unsettled={unsettled} upload={upload} />)
}

async function takeFile(form: z.output<typeof uploadForm>, ctx: Env['Variables']['ctx']): Promise<Upload> {
  const { table, file, keepGoing } = form
  const rejected: Upload['rejected'] = []
  const input = {
    file: file.name,
    bytes: file.stream(),
    ...(keepGoing && { reject: ({ cells, reason }) => void (rejected.length < 100 && rejected.push({ cells, reason })) }),
  } satisfies Parameters<typeof importPlaces>[1]
  try {
    const counts = await (table === 'places' ? importPlaces : importTwinnings)(ctx, input)
    return { file: file.name, counts, rejected, problems: [] }
  } catch (error) {
    if (!(error instanceof Invalid)) throw error
    const problems = error.problems.length > 0 ? error.problems : [{ path: '', value: undefined, allowed: error.text }]
    return { file: file.name, counts: null, rejected, problems }
  }
}
