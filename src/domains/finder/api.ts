import { Hono } from 'hono'
import { z } from 'zod'
import { answers, json, listShape, path, query } from '#platform/http/api.ts'
import type { Env } from '#platform/http/env.ts'
import { answerOf, placesNamed } from './answer.ts'
import { explainCandidate } from './changes.ts'
import { explanationOf } from './explanation.ts'
import {
  addToShortlist, annotateShortlist, candidateSectors, findCandidates, findQuestion, recordSectors, removeFromShortlist, shortlist,
} from './finder.ts'
import { api as modelApi } from './model/api.ts'
import { placesAndPoints } from './point-home.ts'
import { shortlistChange, shortlistStatuses } from './shortlist.ts'
import { componentNames } from './suits.ts'

export const api = new Hono<Env>().route('/', modelApi)

const score = z.number().min(0).max(4)

const candidateShape = z.object({
  placeId: z.string(),
  name: z.string(),
  country: z.string(),
  likely: z.object({ score: z.number(), components: z.record(z.string(), z.number()) }),
  suits: z.object({ score: score.nullable(), components: z.record(z.string(), score), unknown: z.array(z.enum(componentNames)) }),
  reasons: z.array(z.string()),
  whyNot: z.array(z.string()),
})

const askedShape = {
  home: z.object({ placeId: z.string(), name: z.string(), country: z.string() }),
  country: z.string().nullable(),
  model: z.object({ version: z.string(), data: z.string() }),
}

const foundShape = z.object({
  ...askedShape,
  by: z.enum(['likely', 'suits']),
  results: z.array(candidateShape.extend({ rank: z.int() })),
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
    return c.json(answerOf(list, country ?? null, await placesAndPoints(c.var.ctx, placesNamed(list)), c.var.locale))
  },
)

const oneIn = z.number().min(1).nullable().meta({ description: 'About one in so many such pairs is twinned; null where the model is not calibrated' })

const explanationShape = z.object({
  ...askedShape,
  rank: z.int().meta({ description: 'Near-duplicates counted one by one' }),
  candidates: z.int().meta({ description: 'All that the list holds' }),
  oneIn,
  candidate: candidateShape,
  changes: z.array(
    z.object({
      kind: z.enum(['tie-of-neighbour', 'tie-of-partner', 'population']),
      placeId: z.string().nullable().meta({ description: 'The other end of the tie supposed' }),
      name: z.string().nullable(),
      population: z.int().nullable(),
      rankBefore: z.int(),
      rankAfter: z.int(),
      scoreChange: z.number(),
      oneInAfter: oneIn,
      text: z.string(),
    }),
  ),
  suitsChanges: z.array(z.object({ component: z.enum(componentNames), lowest: score, highest: score, text: z.string() })),
})

const placePath = z.object({ placeId: z.string().min(1).max(60) })

api.get(
  '/candidates/:placeId/explanation',
  answers('One candidate in full: why it stands where it does, and what would change that', explanationShape, {
    description: 'The shape of `entente find explain --json`. Each change is tried by making the list again, so the answer takes some seconds.',
  }),
  path(placePath),
  query(apiQuestion.pick({ home: true, country: true }).strict()),
  async (c) => {
    const { country, home } = c.req.valid('query')
    const explanation = await explainCandidate(c.var.ctx, { ...c.req.valid('param'), home, where: country })
    return c.json(explanationOf(explanation, country ?? null, c.var.locale))
  },
)

const entryShape = z.object({
  placeId: z.string(),
  status: z.enum(shortlistStatuses),
  note: z.string(),
  addedAt: z.iso.datetime(),
  addedBy: z.string(),
})
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
