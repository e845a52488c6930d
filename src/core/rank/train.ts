import { features } from './features.ts'
import type { FitOptions } from './fit.ts'
import type { AskJob, DoAll, FitJob, HomeKind } from './jobs.ts'
import { mergedPack, type Pack } from './pack.ts'
import { firstGuess } from './proposal.ts'
import { needsOf, settings, variants, type CurveSets, type Scope, type Setting, type Variant } from './settings.ts'

export interface TrainOptions {
  seed: number
  /** Times that ties are hidden anew; each gives questions of its own. */
  folds: number
  /** Homes asked in each fold: of those that keep some ties, and of those that keep none. */
  warmHomes: number
  coldHomes: number
}

export interface Trained {
  variants: Partial<Record<Variant, CurveSets>>
  /** A plain conditional logit on the same questions, to be held against. */
  logit: CurveSets
  questions: Record<Setting, number>
}

const fitOptions: Readonly<Record<Setting, FitOptions>> = {
  'warm-world': { ridge: 30, knots: 3, rounds: 60 },
  'warm-country': { ridge: 50, knots: 3, rounds: 60 },
  'cold-world': { ridge: 20, knots: 3, rounds: 60 },
  'cold-country': { ridge: 50, knots: 3, rounds: 60 },
}

/** The twenty features of the plain logit, which also finds the candidates that are hard to tell from a partner. */
const logitFeatures: ReadonlySet<string> = new Set([
  'degree', 'propensity', 'size', 'size-difference', 'rank-beyond-usual', 'seat', 'distance', 'name', 'country-share',
  'country-odds', 'home-region-odds', 'candidate-region-odds', 'ties-60km', 'ties-12km', 'adamic-adar', 'three-steps',
  'walk-per-tie', 'neighbours-walk', 'home-partners-there', 'candidate-partners-here',
])

/** Homes of one job: few enough to show progress and to keep two threads busy to the end. */
const HOMES_A_JOB = 100

/**
 * Learns all curves: hides ties, asks for them, and fits conditional logits to tell the true partners from the candidates
 * hardest to tell from them. A plain logit on a part of the homes finds which those are. Seeded: the same ties give the same
 * model to the last digit, however many jobs are done at once.
 */
export async function trainModel(options: TrainOptions, doAll: DoAll): Promise<Trained> {
  const firstLook = await packsOf(doAll, {
    ...options, folds: 1, warmHomes: options.warmHomes / 4, coldHomes: options.coldHomes, proposal: firstGuess, grids: null,
  })
  const [guess] = await fitted(doAll, firstLook, [{ pool: logitFeatures, isPlain: true }])
  const packs = await packsOf(doAll, { ...options, proposal: guess!, grids: firstLook })
  const pools = variants.map((variant) => ({
    pool: new Set(features.filter(({ needs }) => needsOf[variant].includes(needs)).map(({ name }) => name)),
    isWithoutTies: variant === 'catalogue',
  }))
  const [logit, ...sets] = await fitted(doAll, packs, [{ pool: logitFeatures, isPlain: true }, ...pools])
  return {
    variants: Object.fromEntries(variants.map((variant, k) => [variant, sets[k]!])),
    logit: logit!,
    questions: Object.fromEntries(settings.map((setting) => [setting, packs[setting].size.length])) as Record<Setting, number>,
  }
}

/** How many jobs that is: asking twice, and the fits of each. */
export function trainingJobs({ folds, warmHomes, coldHomes }: TrainOptions): number {
  const asked = folds * (Math.ceil(warmHomes / HOMES_A_JOB) + Math.ceil(coldHomes / HOMES_A_JOB))
  return 2 + settings.length + asked + 2 * settings.length + 2
}

type Packs = Record<Setting, Pack>

async function packsOf(
  doAll: DoAll,
  { grids, ...how }: TrainOptions & { proposal: CurveSets; grids: Packs | null },
): Promise<Packs> {
  const jobs = (['warm', 'cold'] as const).flatMap((kind) => askJobs(kind, how, grids))
  const answers = await doAll<'ask'>(jobs)
  const pack = (kind: HomeKind, scope: Scope) => mergedPack(answers.filter((_, k) => jobs[k]!.kind === kind).map((parts) => parts[scope]))
  return {
    'warm-world': pack('warm', 'world'), 'warm-country': pack('warm', 'country'),
    'cold-world': pack('cold', 'world'), 'cold-country': pack('cold', 'country'),
  }
}

// Without bins to use, all homes are one job, whose bins then serve.
function askJobs(kind: HomeKind, how: TrainOptions & { proposal: CurveSets }, grids: Packs | null): AskJob[] {
  const homes = Math.ceil(kind === 'warm' ? how.warmHomes : how.coldHomes)
  const size = grids === null ? homes : HOMES_A_JOB
  return Array.from({ length: how.folds }, (_, fold) => fold).flatMap((fold) =>
    Array.from({ length: Math.ceil(homes / size) }, (_, part) => ({
      work: 'ask', kind, fold, coldHomes: how.coldHomes, proposal: how.proposal,
      homes: { from: part * size, to: Math.min(homes, (part + 1) * size) },
      grids: grids && { world: grids[`${kind}-world`].grids, country: grids[`${kind}-country`].grids },
    } as const)),
  )
}

interface Pool {
  pool: ReadonlySet<string>
  /** Straight lines alone. */
  isPlain?: true
  /** Of no home that has ties. */
  isWithoutTies?: boolean
}

async function fitted(doAll: DoAll, packs: Packs, pools: readonly Pool[]): Promise<CurveSets[]> {
  const jobs = pools.flatMap(({ pool, isPlain, isWithoutTies = false }, set) =>
    settings
      .filter((setting) => !isWithoutTies || setting.startsWith('cold'))
      .map((setting) => {
        const options = { ...fitOptions[setting], ...(isPlain ? { knots: 0, isPlain } : {}), isWithoutTies }
        return { set, setting, job: { work: 'fit', pack: packs[setting], pool, options } satisfies FitJob }
      }),
  )
  const curves = await doAll<'fit'>(jobs.map(({ job }) => job))
  return pools.map((_, set) =>
    Object.fromEntries(jobs.flatMap((job, k) => (job.set === set ? [[job.setting, curves[k]!]] : []))) as unknown as CurveSets,
  )
}
