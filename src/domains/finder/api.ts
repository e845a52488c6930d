import { Hono } from 'hono'
import { z } from 'zod'
import { placesById } from '#domains/places/places.ts'
import { answers, json, listShape, path, query } from '#platform/http/api.ts'
import type { Env } from '#platform/http/env.ts'
import { answerOf, placesNamed } from './answer.ts'
import {
  addToShortlist, annotateShortlist, candidateSectors, findCandidates, findQuestion, recordSectors, removeFromShortlist, shortlist,
} from './finder.ts'
import { shortlistChange, shortlistStatuses } from './shortlist.ts'
import { componentNames } from './suits.ts'

export const api = new Hono<Env>()

const score = z.number().min(0).max(4)

const foundShape = z.object({
  home: z.object({ placeId: z.string(), name: z.string(), country: z.string() }),
  country: z.string().nullable(),
  by: z.enum(['likely', 'suits']),
  model: z.object({ version: z.string(), data: z.string() }),
  results: z.array(
    z.object({
      rank: z.int(),
      placeId: z.string(),
      name: z.string(),
      country: z.string(),
      likely: z.object({ score: z.number(), components: z.record(z.string(), z.number()) }),
      suits: z.object({ score: score.nullable(), components: z.record(z.string(), score), unknown: z.array(z.enum(componentNames)) }),
      reasons: z.array(z.string()),
      whyNot: z.array(z.string()),
    }),
  ),
})

/** The page's question, with the country under the name that the command line gives it. */
const apiQuestion = findQuestion
  .omit({ where: true })
  .extend({ country: findQuestion.shape.where.meta({ description: 'ISO 3166-1 alpha-2 code, or UN M49 code of a region; absent for all' }) })
  .strict()

api.get(
  '/find',
  answers('Places to look at for a home, best first, each with its reasons', foundShape, {
    description: 'The shape of `entente find --json`. “likely” is in log odds and its components sum to it; “suits” is 0 to 4.',
  }),
  query(apiQuestion),
  async (c) => {
    const { country, ...question } = c.req.valid('query')
    const list = await findCandidates(c.var.ctx, { ...question, where: country })
    return c.json(answerOf(list, country ?? null, await placesById(c.var.ctx, placesNamed(list)), c.var.locale))
  },
)

const entryShape = z.object({
  placeId: z.string(),
  status: z.enum(shortlistStatuses),
  note: z.string(),
  addedAt: z.iso.datetime(),
  addedBy: z.string(),
})
const placePath = z.object({ placeId: z.string().min(1).max(60) })

api.get('/shortlist', answers('The places on the shortlist, oldest first', listShape(entryShape)), async (c) =>
  c.json({ items: await shortlist(c.var.ctx), next: null }),
)

api.put('/shortlist/:placeId', answers('Puts a place on the shortlist', entryShape), path(placePath), async (c) =>
  c.json(await addToShortlist(c.var.ctx, c.req.valid('param'))),
)

api.patch(
  '/shortlist/:placeId',
  answers('Changes status or note of a place on the shortlist', entryShape),
  path(placePath),
  json(shortlistChange.omit({ placeId: true })),
  async (c) => c.json(await annotateShortlist(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('json') })),
)

api.delete('/shortlist/:placeId', answers('Takes a place off the shortlist', placePath), path(placePath), async (c) => {
  await removeFromShortlist(c.var.ctx, c.req.valid('param'))
  return c.json(c.req.valid('param'))
})

api.put(
  '/candidates/:placeId/sectors',
  answers('Records the strengths and needs of another place, with their source', candidateSectors.extend({ recordedAt: z.iso.datetime(), recordedBy: z.string() })),
  path(placePath),
  json(candidateSectors.omit({ placeId: true })),
  async (c) => c.json(await recordSectors(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('json') })),
)
