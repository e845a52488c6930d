import { Hono } from 'hono'
import * as z from 'zod'
import { answers, json } from '#platform/http/api.ts'
import type { Env } from '#platform/http/env.ts'
import { appraisalAnswer, appraisalRequests, appraise, contractAppraisal, currentParameters } from './impact.ts'

export const api = new Hono<Env>()

api.post(
  '/appraisals',
  answers('The figures of each impact record, from gross to net', z.array(appraisalAnswer), {
    description: 'The shapes of `entente appraise --json`; nothing is stored.',
  }),
  json(appraisalRequests),
  (c) => c.json(c.req.valid('json').map((request) => contractAppraisal(appraise(request, currentParameters)))),
)
