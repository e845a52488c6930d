import { Hono } from 'hono'
import * as z from 'zod'
import { answers, json } from '#platform/http/api.ts'
import type { Env } from '#platform/http/env.ts'
import { homeNamed, readLetter } from './cases.ts'
import { homeForReading } from './intake.ts'

export const api = new Hono<Env>()

const letter = z.strictObject({
  text: z.string().min(1).max(500_000).meta({ description: 'The letter as plain text' }),
  received: z.iso.date().optional().meta({ description: 'The day it arrived; today unless given' }),
  home: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .optional()
    .meta({ description: 'Name or id of our place; the home of this office unless given' }),
})

const quoted = { text: z.string(), span: z.array(z.number()).length(2).readonly() }
const paper = z.enum(['attached', 'promised', 'absent']).nullable()

const reading = z.object({
  language: z.string(),
  place: z
    .object({
      id: z.string().nullable(),
      name: z.string(),
      country: z.string(),
      level: z.string().optional(),
      ...quoted,
    })
    .nullable(),
  organisation: z.object(quoted).nullable(),
  leadPerson: z.object({ name: z.string(), title: z.string().nullable(), ...quoted }).nullable(),
  contact: z
    .object({
      name: z.string().nullable(),
      email: z.string().nullable(),
      phone: z.string().nullable(),
      span: quoted.span,
    })
    .nullable(),
  kind: z.enum(['visit', 'visit-and-agreement', 'twinning', 'friendship', 'mou', 'invitation', 'other']),
  size: z
    .object({ value: z.number().nullable(), min: z.number().optional(), max: z.number().optional(), ...quoted })
    .nullable(),
  dates: z.array(
    z.object({
      from: z.string(),
      to: z.string(),
      role: z.enum(['proposed', 'alternative']),
      approximate: z.literal(true).optional(),
      ...quoted,
    }),
  ),
  purpose: z.object(quoted).nullable(),
  sites: z.array(z.object({ sensitive: z.boolean(), ...quoted })),
  agent: z.object({ value: z.literal(true), ...quoted }).nullable(),
  officialLetter: paper,
  delegateList: paper,
  payer: z.enum(['visitor', 'host', 'shared']).nullable(),
  offers: z.array(z.object(quoted)),
  replyBy: z.string().nullable(),
  doubts: z.array(z.object({ field: z.string(), why: z.string() })),
})

api.post(
  '/letters',
  answers('What a letter says', reading, {
    description:
      'The shape of `entente read --json`; spans are UTF-16 offsets into the text as sent. Nothing is stored.',
  }),
  json(letter),
  async (c) => {
    const { ctx } = c.var
    const { text, received = ctx.now.toISOString().slice(0, 10), home } = c.req.valid('json')
    const { doubts, ...facts } = readLetter({
      text,
      received,
      home: home === undefined ? await homeForReading(ctx) : homeNamed(home),
    })
    return c.json({ ...facts, doubts: doubts.map(({ field, why }) => ({ field, why: why[ctx.locale] })) })
  },
)
