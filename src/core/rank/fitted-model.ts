import type { Catalogue } from './catalogue.ts'
import { measuresOf } from './measure.ts'
import type { RankingModel } from './model.ts'
import type { Variant } from './settings.ts'
import { variantFor } from './rank.ts'
import { trainModel, type Progress, type TrainOptions } from './train.ts'
import { calibrated, modelScorer, trialOf, tried, type CalibrationCheck } from './trial.ts'
import type { TieColumns } from './world.ts'

export interface Fitted {
  model: RankingModel
  /** How the chances said compare with those seen, on homes neither fitted nor calibrated on. */
  checks: CalibrationCheck[]
}

/** Homes of each kind that a fitted model is measured on. */
const TEST_HOMES = 600

/**
 * Fits a model and measures it: a test part of the ties is hidden first and stays hidden, the curves are learnt from the
 * rest, and measures and calibration come from the hidden part. `record` says what the data was, in words.
 */
export function fitModel(
  catalogue: Catalogue,
  ties: TieColumns,
  options: TrainOptions & { record: { fittedOn: string; data: string } },
  progress: Progress,
): Fitted {
  const trial = trialOf(catalogue, ties, options.seed)
  const { variants, questions } = trainModel(catalogue, trial.kept, options, (share) => progress(0.8 * share))
  const bare: RankingModel = {
    format: 1,
    training: { ...options.record, seed: options.seed, places: catalogue.size, ties: trial.kept.from.length, questions },
    variants,
  }
  const variant = variantFor(trial.world, bare)
  const placings = tried(trial, modelScorer(bare, variant), TEST_HOMES)
  progress(0.9)
  const measures = { warm: measuresOf(placings.warm), cold: measuresOf(placings.cold) }
  const checks = calibrated(trial, bare, variant, TEST_HOMES)
  const training = { ...bare.training, measures: shortened(measures) }
  return { model: { ...bare, training, calibration: { [variant]: bySetting(checks) } }, checks }
}

function bySetting(checks: readonly CalibrationCheck[]): NonNullable<RankingModel['calibration']>[Variant] {
  return Object.fromEntries(checks.map(({ setting, calibration }) => [setting, calibration]))
}

function shortened<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value, (_, part) => (typeof part === 'number' ? Number(part.toFixed(4)) : part)))
}
