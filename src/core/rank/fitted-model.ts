import type { Catalogue } from './catalogue.ts'
import { contestJobCount, contestJobs, contestMeasures, rivalsOf } from './contest.ts'
import type { DoAll, HomeKind, SoundJob } from './jobs.ts'
import { measuresOf } from './measure.ts'
import type { RankingModel, SettingCheck } from './model.ts'
import { trainingJobs, trainModel, type TrainOptions } from './train.ts'
import { calibrated, type CalibrationCheck } from './trial.ts'

export interface FitOptions extends TrainOptions {
  /** Homes of each kind that the fitted model is measured on. */
  testHomes: number
  /** When the fit is made and on what, in words. */
  record: Pick<RankingModel['training'], 'fittedOn' | 'data' | 'dataZh'>
}

export interface Fitted {
  model: RankingModel
  /** How the chances said compare with those seen, on homes neither fitted nor calibrated on. */
  checks: CalibrationCheck[]
}

/** So many of the homes that a fitted model is measured on are one job. */
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
  const jobs = (['warm', 'cold'] as const).flatMap((kind) => soundJobs(kind, bare, options.testHomes))
  const answers = await doAll<'sound'>(jobs)
  const of = (kind: HomeKind) => answers.filter((_, k) => jobs[k]!.kind === kind)
  const measures = (kind: HomeKind) => measuresOf(of(kind).flatMap(({ placings }) => placings))
  const checks = calibrated({ warm: of('warm'), cold: of('cold') })
  const calibration = Object.fromEntries(checks.map(({ setting, calibration }) => [setting, calibration]))
  const contest = contestJobs(bare, rivalsOf(bare), options.testHomes)
  const training = {
    ...bare.training,
    measures: shortened({ warm: measures('warm'), cold: measures('cold') }),
    methods: shortened(contestMeasures(contest, await doAll<'contest'>(contest))),
    checks: checks.map(shownCheck),
  }
  return { model: { ...bare, training, calibration: { twinnings: calibration } }, checks }
}

/** How many jobs a fit has, to show how far it is. */
export function jobCount(options: FitOptions): number {
  return trainingJobs(options) + 2 * Math.ceil(options.testHomes / HOMES_A_JOB) + contestJobCount(options.testHomes)
}

/** Bands with fewer hidden ties say nothing about their chance. */
const LEAST_TIED = 5

function shownCheck({ setting, check }: CalibrationCheck): SettingCheck {
  const figures = (chance: number) => Number(chance.toPrecision(3))
  const shown = check.filter(({ tied }) => tied >= LEAST_TIED)
  return { setting, check: shown.map(({ said, seen, pairs, tied }) => ({ said: figures(said), seen: figures(seen), pairs, tied })) }
}

function soundJobs(kind: HomeKind, model: RankingModel, homes: number): SoundJob[] {
  return Array.from({ length: Math.ceil(homes / HOMES_A_JOB) }, (_, part) => ({
    work: 'sound', kind, model, variant: 'twinnings',
    homes: { from: part * HOMES_A_JOB, to: Math.min(homes, (part + 1) * HOMES_A_JOB) },
  }))
}

function shortened<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value, (_, part) => (typeof part === 'number' ? Number(part.toFixed(4)) : part)))
}
