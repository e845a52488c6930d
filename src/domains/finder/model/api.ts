import { Hono } from 'hono'
import { z } from 'zod'
import { settings, variants } from '#core/rank/settings.ts'
import { answers, json } from '#platform/http/api.ts'
import type { Env } from '#platform/http/env.ts'
import { askForMeasurement, lastMeasurement, measuring } from './measurement.ts'
import { rankingModel } from './model.ts'

/** How good the ranking is: the model's own record, and what was measured here. */
export const api = new Hono<Env>()

const share = z.number().min(0).max(1)

const measuresShape = z.object({
  questions: z.int(),
  world: z.object({ mrr: share, hits10: share, hits50: share, hits100: share }),
  country: z.object({ mrr: share, hits1: share, hits5: share, hits10: share }),
  error: z.object({ worldMrr: z.number(), worldHits100: z.number(), countryMrr: z.number(), countryHits10: z.number() })
    .meta({ description: 'Standard errors by bootstrap over homes' }),
})
const byHome = z.object({ warm: measuresShape, cold: measuresShape }).meta({ description: 'warm: homes with ties; cold: homes without' })
const methods = z.array(byHome.extend({ method: z.string() })).meta({ description: 'The known methods on the same hidden ties' })

const modelShape = z.object({
  training: z.object({
    fittedOn: z.iso.date(),
    data: z.string(),
    dataZh: z.string().optional(),
    seed: z.int(),
    places: z.int(),
    ties: z.int(),
    questions: z.record(z.enum(settings), z.int()),
    measures: byHome.optional(),
    methods: methods.optional(),
    checks: z.array(z.object({
      setting: z.enum(settings),
      check: z.array(z.object({ said: share, seen: share, pairs: z.int(), tied: z.int() })),
    })).optional().meta({ description: 'Chances said and seen, on homes that the calibration was not fitted to' }),
  }),
  variants: z.array(z.enum(variants)),
  measuredHere: measuring.extend({
    model: z.iso.date().meta({ description: 'Day on which the model measured was fitted' }),
    places: z.int(),
    ties: z.int(),
    measures: byHome,
    methods,
    measuredAt: z.iso.datetime(),
  }).nullable(),
})

api.get(
  '/model',
  answers('The ranking model in use: what it was fitted on, how good it was then, and what was measured here last', modelShape),
  async (c) => {
    const { training, variants } = rankingModel()
    return c.json({ training, variants: Object.keys(variants), measuredHere: await lastMeasurement(c.var.ctx) })
  },
)

api.post(
  '/model/measurements',
  answers('Measures the ranking and the known methods on the twinnings loaded, in the background', z.object({ jobId: z.int() }), {
    status: 201,
    description: 'Follow it at `/jobs/{id}`; its result is the `measuredHere` of `/model`.',
  }),
  json(measuring.partial()),
  async (c) => c.json({ jobId: await askForMeasurement(c.var.ctx, c.req.valid('json')) }, 201),
)
