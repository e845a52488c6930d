import { mulberry32 } from '#core/stats/mulberry32.ts'
import type { Catalogue } from './catalogue.ts'
import { contested, type ContestJob } from './contest.ts'
import type { Curve } from './curve.ts'
import { features } from './features.ts'
import { fitCurves, type FitOptions } from './fit.ts'
import type { Placing } from './measure.ts'
import type { RankingModel } from './model.ts'
import { packOf, type Grid, type Pack } from './pack.ts'
import { questionsOf } from './sample.ts'
import type { CurveSets, Scope, Variant } from './settings.ts'
import { ofHomes, splitTies } from './split.ts'
import { connect } from './ties.ts'
import { sounded, trialOf, type Sounding } from './trial.ts'
import type { TieColumns } from './world.ts'

export type HomeKind = 'warm' | 'cold'

type Homes = { from: number; to: number }

/** Asks for hidden ties of some homes; one pack for each scope, in bins of its own where none are given. */
export interface AskJob {
  work: 'ask'
  kind: HomeKind
  /** Which ties are hidden anew, and for how many homes all of them. */
  fold: number
  coldHomes: number
  homes: Homes
  proposal: CurveSets
  grids: Readonly<Record<Scope, readonly Grid[]>> | null
}

export interface FitJob {
  work: 'fit'
  pack: Pack
  pool: ReadonlySet<string>
  options: FitOptions
}

/** Tries a model on the hidden test part. */
export interface SoundJob {
  work: 'sound'
  kind: HomeKind
  homes: Homes
  model: RankingModel
  variant: Variant
}

/** A piece of a fit or of a contest that can be done apart from the others. Its answer rests on the job and on the ties alone. */
export type Job = AskJob | FitJob | SoundJob | ContestJob

export interface Answers {
  ask: Record<Scope, Pack>
  fit: Curve[]
  sound: Sounding
  contest: Placing[][]
}

/** Does jobs, at once or one by one, and answers in their order. */
export type DoAll = <Work extends Job['work']>(jobs: readonly Extract<Job, { work: Work }>[]) => Promise<Answers[Work][]>

/** Share of the sound foreign ties that a fold hides from homes that keep others. */
const HIDDEN_SHARE = 0.09

/** Does jobs one by one on some ties; what several jobs need is made once. */
export function workbench(catalogue: Catalogue, ties: TieColumns, seed: number): (job: Job) => Answers[Job['work']] {
  const trial = trialOf(catalogue, ties, seed)
  const foldOf = lastOne((fold: number, coldHomes: number) => {
    const split = splitTies(catalogue, trial.kept, { seed: seed + fold, warmShare: HIDDEN_SHARE, coldHomes })
    return { split, world: connect(catalogue, split.kept) }
  })
  function ask({ kind, fold, coldHomes, homes, proposal, grids }: AskJob): Record<Scope, Pack> {
    const { split, world } = foldOf(fold, coldHomes)
    const asked = features.filter(({ warmOnly }) => kind === 'warm' || !warmOnly)
    const random = mulberry32(100_000 * seed + 1000 * fold + homes.from)
    const questions = [...questionsOf(world, ofHomes(split[kind], homes), { features: asked, proposal, random })]
    const pack = (scope: Scope) => packOf(asked, questions.filter((question) => question.scope === scope), grids?.[scope])
    return { world: pack('world'), country: pack('country') }
  }
  return (job) => {
    if (job.work === 'ask') return ask(job)
    if (job.work === 'fit') return fitCurves(job.pack, job.pool, job.options)
    if (job.work === 'contest') return contested(trial, job)
    return sounded(trial, job.model, job)
  }
}

function lastOne<Value>(make: (a: number, b: number) => Value): (a: number, b: number) => Value {
  let last: { a: number; b: number; value: Value } | null = null
  return (a, b) => (last?.a === a && last.b === b ? last : (last = { a, b, value: make(a, b) })).value
}
