import type { RankingModel } from '#core/rank/model.ts'
import fitted from './model.json' with { type: 'json' }

/** The model in use: what `entente model fit` left behind, shipped with the program. */
export function rankingModel(): RankingModel {
  return fitted as RankingModel
}
