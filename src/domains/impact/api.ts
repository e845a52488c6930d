import { Hono } from 'hono'
import * as z from 'zod'
import { answers, records } from '#platform/http/api.ts'
import type { Env } from '#platform/http/env.ts'
import { appraisalAnswer, appraisalRequest, appraise, contractAppraisal, currentParameters } from './impact.ts'

export const api = new Hono<Env>()

/** Few enough that a hundred ranges of 100,000 draws answer in about a second. */
const recordsAtOnce = 100

api.post(
  '/appraisals',
  answers('The figures of each impact record, from gross to net', z.array(appraisalAnswer), {
    description: 'The shapes of `entente appraise --json`; nothing is stored.',
  }),
  records(appraisalRequest, recordsAtOnce),
  (c) => c.json(c.req.valid('json').map((request) => contractAppraisal(appraise(request, currentParameters)))),
)
