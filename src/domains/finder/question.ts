import { z } from 'zod'
import { countriesOfRegion } from './world-regions.ts'

/** Which of our ties a candidate must have: any, one in our country, one in our region, or none in our country. */
export const twinnedChoices = ['any', 'country', 'region', 'none'] as const

const people = z.coerce.number().int().min(0).max(50_000_000)
const weight = z.coerce.number().min(0).max(100)

/** What is asked of Find, as it stands in an address: every part may be left out. */
export const findQuestion = z.object({
  /** A place id, a name, or latitude, longitude and country of a point; the office's own home when absent. */
  home: z.string().trim().min(1).max(120).optional(),
  /** ISO 3166-1 alpha-2, a UN M49 region code, or absent for all countries but the home's own. */
  where: z
    .string()
    .regex(/^([A-Z]{2}|\d{3})$/)
    .refine((code) => /^[A-Z]/.test(code) || countriesOfRegion(code) !== undefined)
    .optional(),
  by: z.enum(['likely', 'suits']).default('likely'),
  populationFrom: people.optional(),
  populationTo: people.optional(),
  maxDistanceKm: z.coerce.number().int().min(1).max(20_040).optional(),
  twinned: z.enum(twinnedChoices).default('any'),
  airport: z.literal('yes').optional(),
  /** Also those that our own red lines leave out. */
  redLines: z.literal('shown').optional(),
  mutual: weight.optional(),
  link: weight.optional(),
  scale: weight.optional(),
  page: z.coerce.number().int().min(1).max(100).default(1),
  limit: z.coerce.number().int().min(1).max(1000).default(20),
})

export type FindQuestion = z.output<typeof findQuestion>
