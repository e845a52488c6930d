import { baselines, baselineScorer } from './baselines.ts'
import { measuresOf, placingsOfHome, type Placing, type Scorer } from './measure.ts'
import type { MethodMeasures, RankingModel } from './model.ts'
import { curvesFor } from './rank.ts'
import { scoresOf } from './score.ts'
import { ofHomes } from './split.ts'
import { modelScorer, type Trial } from './trial.ts'
import { lookFrom } from './view.ts'

/** The row of a model that is measured, of the same model where no twinnings are loaded, and of its plain logit. */
export const ours = 'ours'
export const oursWithoutTies = 'ours-without-ties'
const logit = 'logit'

/** Lets methods find the hidden ties of some homes of one kind. */
export interface ContestJob {
  work: 'contest'
  kind: 'warm' | 'cold'
  homes: { from: number; to: number }
  model: RankingModel
  methods: readonly string[]
}

/** So few that one who waits sees it go on. */
const HOMES_A_JOB = 10

/** The methods that a model can be held against, as they are shown: the known ones, its logit, and itself without ties. */
export function rivalsOf({ logit: curves, variants }: RankingModel): string[] {
  return [...baselines, ...(curves ? [logit] : []), ...(variants.catalogue ? [oursWithoutTies] : [])]
}

/** Asks every method for the hidden ties of the first so many homes of each kind. */
export function contestJobs(model: RankingModel, methods: readonly string[], homes: number): ContestJob[] {
  return (['warm', 'cold'] as const).flatMap((kind) =>
    Array.from({ length: contestJobCount(homes) / 2 }, (_, part) => ({
      work: 'contest' as const, kind, model, methods,
      homes: { from: part * HOMES_A_JOB, to: Math.min(homes, (part + 1) * HOMES_A_JOB) },
    })))
}

/** How many jobs that are. */
export function contestJobCount(homes: number): number {
  return 2 * Math.ceil(homes / HOMES_A_JOB)
}

/** Where each method puts the hidden partners; methods that ask for the same of a home share it. */
export function contested(trial: Trial, { kind, homes, model, methods }: ContestJob): Placing[][] {
  const scorers = methods.map((method) => scorerOf(method, model))
  const placings: Placing[][] = methods.map(() => [])
  for (const ties of Map.groupBy(ofHomes(trial[kind], homes), ({ home }) => home).values()) {
    const view = lookFrom(trial.world, { place: ties[0]!.home })
    scorers.forEach((scorer, k) => placings[k]!.push(...placingsOfHome(view, ties, scorer(view))))
  }
  return placings
}

/** How good each method was, from the answers to the jobs. */
export function contestMeasures(jobs: readonly ContestJob[], answers: readonly Placing[][][]): MethodMeasures[] {
  const of = (kind: ContestJob['kind'], k: number) => measuresOf(answers.filter((_, job) => jobs[job]!.kind === kind).flatMap((placings) => placings[k]!))
  return (jobs[0]?.methods ?? []).map((method, k) => ({ method, warm: of('warm', k), cold: of('cold', k) }))
}

function scorerOf(method: string, model: RankingModel): Scorer {
  if (method === ours) return modelScorer(model)
  if (method === oursWithoutTies) return withoutTies(model)
  if (method === logit) return modelScorer({ ...model, variants: { twinnings: model.logit! } })
  const baseline = baselines.find((name) => name === method)
  if (baseline === undefined) throw new RangeError(`there is no method ${method}`)
  return baselineScorer(baseline)
}

/** The curves for a world without ties, in which no home has any. */
function withoutTies(model: RankingModel): Scorer {
  return (view) => ({
    world: scoresOf(view, curvesFor(model, 'catalogue', 'cold-world')).slice(),
    country: scoresOf(view, curvesFor(model, 'catalogue', 'cold-country')),
  })
}
