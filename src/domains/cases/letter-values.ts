import { z } from 'zod'
import { defaultPolicy } from '#domains/policy/policy.ts'
import { listOf } from '#platform/http/form.ts'
import type { LetterFacts } from './cases.ts'

export const kinds = ['visit', 'visit-and-agreement', 'twinning', 'friendship', 'mou', 'invitation', 'other'] as const
export const papers = ['attached', 'promised', 'absent'] as const
export const payers = ['visitor', 'host', 'shared'] as const
export const factorIds = defaultPolicy.triage.factors.map(({ id }) => id)

const line = z.string().trim().max(300).optional()
const passage = z.string().trim().max(5000).optional()
const date = z.iso.date().optional()
const box = z.literal('yes').optional()
const level = z.coerce.number().int().min(0).max(4).optional()
const redLine = z.enum(['RL1', 'RL2', 'RL3', 'RL4', 'RL5', 'RL6', 'RL7'])

/** What an officer takes a letter to say, flat, as a form sends it. What is absent is not known. */
export const letterValues = z.object({
  place: line,
  /** The place found for `placeRead`; of no use once another place is written. */
  placeId: line,
  placeRead: line,
  country: z.string().regex(/^[A-Z]{2}$/).optional(),
  organisation: line,
  leadName: line,
  leadTitle: line,
  contactName: line,
  contactEmail: z.email().max(300).optional(),
  contactPhone: line,
  kind: z.enum(kinds).default('visit'),
  size: z.coerce.number().int().min(1).max(10_000).optional(),
  from: date,
  to: date,
  purpose: passage,
  sites: passage,
  sensitiveSite: box,
  agent: line,
  agentOrganised: box,
  officialLetter: z.enum(papers).optional(),
  delegateList: z.enum(papers).optional(),
  payer: z.enum(payers).optional(),
  offers: passage,
  replyBy: date,
  existingPartner: box,
  partnerHosts: box,
  redLines: listOf(redLine),
  hostingHoursLeft: z.coerce.number().min(0).max(10_000).optional(),
  ...Object.fromEntries(factorIds.map((id) => [id, level])),
})

export type LetterValues = z.output<typeof letterValues>

/** What was read as the form shows it first. Of a range of sizes the largest counts: rooms are planned for it. */
export function valuesOf(facts: LetterFacts): LetterValues {
  const { place, leadPerson, contact, size, dates } = facts
  const [proposed] = dates
  return letterValues.parse(
    present({
      place: place?.name,
      placeId: place?.id,
      placeRead: place?.name,
      country: place?.country || null,
      organisation: short(facts.organisation?.text),
      leadName: leadPerson?.name,
      leadTitle: short(leadPerson?.title),
      contactName: short(contact?.name),
      contactEmail: z.email().max(300).safeParse(contact?.email).data,
      contactPhone: short(contact?.phone),
      kind: facts.kind,
      size: size?.value ?? size?.max,
      from: proposed?.from,
      to: proposed?.to,
      purpose: facts.purpose?.text.slice(0, 5000),
      sites: facts.sites.map(({ text }) => text).join('\n').slice(0, 5000),
      sensitiveSite: facts.sites.some(({ sensitive }) => sensitive) ? 'yes' : null,
      agent: short(facts.agent?.text),
      agentOrganised: facts.agent ? 'yes' : null,
      officialLetter: facts.officialLetter,
      delegateList: facts.delegateList,
      payer: facts.payer,
      offers: facts.offers.map(({ text }) => text).join('\n').slice(0, 5000),
      replyBy: facts.replyBy,
    }),
  )
}

/** The level from 0 to 4 that a factor was set to; undefined while it is open. */
export function levelOf(values: LetterValues, factor: string): number | undefined {
  return (values as Record<string, unknown>)[factor] as number | undefined
}

function short(text: string | null | undefined): string | undefined {
  return text?.replaceAll(/\s+/g, ' ').slice(0, 300)
}

function present(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined && value !== ''))
}
