import * as z from 'zod'
import { featureNamed } from '#core/rank/features.ts'
import type { RankingModel } from '#core/rank/model.ts'
import { settings } from '#core/rank/settings.ts'
import type { Locale } from '#platform/i18n/locale.ts'
import fitted from './model.json' with { type: 'json' }

/** The model in use: what `entente model fit` left behind, shipped with the program. */
export function rankingModel(): RankingModel {
  return fitted as RankingModel
}

/** What the model in use was fitted on, in words. */
export function fittedData(locale: Locale): string {
  const { data, dataZh } = rankingModel().training
  return locale === 'zh-CN' ? (dataZh ?? data) : data
}

const numbers = z.array(z.number())

const curves = z.array(
  z.object({
    feature: z.string().refine((name) => featureNamed.has(name)),
    knots: numbers,
    values: numbers,
    byHome: z.object({ centre: z.number(), size: z.number(), degree: z.number() }).optional(),
  }),
)

const curveSets = z.object({
  'cold-world': curves, 'cold-country': curves, 'warm-world': curves.optional(), 'warm-country': curves.optional(),
})

/** A model file, as `model fit` writes it. */
export const modelFile = z.object({
  format: z.literal(1),
  training: z.looseObject({
    fittedOn: z.iso.date(), data: z.string(), seed: z.number(), places: z.number(), ties: z.number(),
    questions: z.record(z.enum(settings), z.number()),
  }),
  calibration: z.record(z.string(), z.record(z.string(), z.object({ evidence: numbers, logOdds: numbers }))).optional(),
  logit: curveSets.optional(),
  variants: z.object({ twinnings: curveSets.optional(), catalogue: curveSets.optional() }),
})
