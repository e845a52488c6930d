import { Hono } from 'hono'
import * as z from 'zod'
import type { Env } from '#platform/http/env.ts'
import { answers, records } from '#platform/http/api.ts'
import {
  assessmentAnswer,
  assessmentRecord,
  assessRecord,
  contractAssessment,
  contractTriage,
  triageAnswer,
  triageOf,
  triageRecord,
} from './policy.ts'

export const api = new Hono<Env>()

const recordsAtOnce = 1000

api.post(
  '/assessments',
  answers('The outcome of each record under the policy', z.array(assessmentAnswer), {
    description: 'The shapes of `entente assess --json`; nothing is stored.',
  }),
  records(assessmentRecord, recordsAtOnce),
  (c) => c.json(c.req.valid('json').map((record) => contractAssessment(assessRecord(record)))),
)

api.post(
  '/triage',
  answers('What to do with each visit request', z.array(triageAnswer), {
    description: 'The shapes of `entente triage --json`; nothing is stored.',
  }),
  records(triageRecord, recordsAtOnce),
  (c) => c.json(c.req.valid('json').map((record) => contractTriage(triageOf(record)))),
)
