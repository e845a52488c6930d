import type { Catalogue } from './catalogue.ts'
import type { DoAll, HomeKind, SoundJob } from './jobs.ts'
import { measuresOf } from './measure.ts'
import type { RankingModel } from './model.ts'
import { trainingJobs, trainModel, type TrainOptions } from './train.ts'
import { calibrated, type CalibrationCheck } from './trial.ts'

export interface FitOptions extends TrainOptions {
  /** When the fit is made and on what, in words. */
  record: { fittedOn: string; data: string }
}

export interface Fitted {
  model: RankingModel
  /** How the chances said compare with those seen, on homes neither fitted nor calibrated on. */
  checks: CalibrationCheck[]
}

/** Homes of each kind that a fitted model is measured on, and how many of them one job takes. */
const TEST_HOMES = 600
const HOMES_A_JOB = 50

/**
 * Fits a model and measures it: a test part of the ties is hidden first and stays hidden, the curves are learnt from the
 * rest, and measures and calibration come from the hidden part.
 */
export async function fitModel(
  { catalogue, tieCount }: { catalogue: Catalogue; tieCount: number },
  options: FitOptions,
  doAll: DoAll,
): Promise<Fitted> {
  const { variants, logit, questions } = await trainModel(options, doAll)
  const bare: RankingModel = {
    format: 1,
    training: { ...options.record, seed: options.seed, places: catalogue.size, ties: tieCount, questions },
    logit,
    variants,
  }
  const jobs = (['warm', 'cold'] as const).flatMap((kind) => soundJobs(kind, bare))
  const answers = await doAll<'sound'>(jobs)
  const of = (kind: HomeKind) => answers.filter((_, k) => jobs[k]!.kind === kind)
  const measures = (kind: HomeKind) => measuresOf(of(kind).flatMap(({ placings }) => placings))
  const checks = calibrated({ warm: of('warm'), cold: of('cold') })
  const calibration = Object.fromEntries(checks.map(({ setting, calibration }) => [setting, calibration]))
  const training = { ...bare.training, measures: shortened({ warm: measures('warm'), cold: measures('cold') }) }
  return { model: { ...bare, training, calibration: { twinnings: calibration } }, checks }
}

/** How many jobs a fit has, to show how far it is. */
export function jobCount(options: FitOptions): number {
  return trainingJobs(options) + (2 * TEST_HOMES) / HOMES_A_JOB
}

function soundJobs(kind: HomeKind, model: RankingModel): SoundJob[] {
  return Array.from({ length: TEST_HOMES / HOMES_A_JOB }, (_, part) => ({
    work: 'sound', kind, model, variant: 'twinnings', homes: { from: part * HOMES_A_JOB, to: (part + 1) * HOMES_A_JOB },
  }))
}

function shortened<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value, (_, part) => (typeof part === 'number' ? Number(part.toFixed(4)) : part)))
}
