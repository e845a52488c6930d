import { Hono } from 'hono'
import * as z from 'zod'
import { answers, query } from '#platform/http/api.ts'
import type { Env } from '#platform/http/env.ts'
import { rankAnswer, rankOfVisitor, rankQuestion } from './people.ts'

export const api = new Hono<Env>()

const roles = z.array(z.string())

const answerShape = z.object({
  title: z.string(),
  place: z.string(),
  country: z.string(),
  level: z.object({ code: z.string(), name: z.string() }),
  post: z.string(),
  rank: z.string().nullable(),
  ukPeers: z.object({ peer: roles, acceptable: roles, neverBelow: z.string(), addsValue: roles }).nullable(),
  hosts: z.array(z.object({ for: z.enum(['decision', 'ceremony', 'topic']), role: z.string() })),
  confidence: z.enum(['verified', 'default', 'from-memory']),
  source: z.array(z.string()),
  warnings: z.array(z.string()),
})

api.get(
  '/rank-equivalent',
  answers('Who a visitor is in our terms, and who should receive them', answerShape, {
    description: 'The shape of `entente rank-equivalent --json`.',
  }),
  query(rankQuestion.extend({ lang: z.string().optional().meta({ description: 'Language of the texts: en or zh-CN' }) })),
  (c) => c.json(rankAnswer(rankOfVisitor(c.req.valid('query')))),
)
