import { mulberry32 } from '#core/stats/mulberry32.ts'
import type { Catalogue } from './catalogue.ts'
import type { Feature } from './feature.ts'
import { features } from './features.ts'
import { addTo, fitCurves, packOf, type FitOptions, type Pack } from './fit.ts'
import { needsOf, settings, variants, type CurveSets, type Setting, type Variant } from './settings.ts'
import { firstGuess } from './proposal.ts'
import { questionsOf, type Question } from './sample.ts'
import { splitTies } from './split.ts'
import type { TieColumns } from './world.ts'
import { connect } from './ties.ts'

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
  questions: Record<Setting, number>
}

/** How far the work is, between 0 and 1. */
export type Progress = (share: number) => void

const HIDDEN_SHARE = 0.09

const fitOptions: Readonly<Record<Setting, FitOptions>> = {
  'warm-world': { ridge: 30, knots: 3, rounds: 60 },
  'warm-country': { ridge: 50, knots: 3, rounds: 60 },
  'cold-world': { ridge: 20, knots: 3, rounds: 60 },
  'cold-country': { ridge: 50, knots: 3, rounds: 60 },
}

/**
 * Learns all curves from the ties: hides some, asks for them, and fits conditional logits to tell the true partners from the
 * candidates hardest to tell from them. A quick fit on a fifth of the homes finds which those are. Seeded: the same ties give the same
 * model to the last digit.
 */
export function trainModel(catalogue: Catalogue, ties: TieColumns, options: TrainOptions, progress: Progress): Trained {
  const quick = { ...options, folds: 1, warmHomes: options.warmHomes / 5, coldHomes: options.coldHomes / 2 }
  const guess = setsOf(packsOf(catalogue, ties, { ...quick, proposal: firstGuess }, () => {}), features)
  progress(0.1)
  const packs = packsOf(catalogue, ties, { ...options, proposal: guess }, (share) => progress(0.1 + 0.6 * share))
  const trained: Trained = { variants: {}, questions: countsOf(packs) }
  variants.forEach((variant, k) => {
    const pool = features.filter(({ needs }) => needsOf[variant].includes(needs))
    trained.variants[variant] = setsOf(packs, pool, variant === 'catalogue')
    progress(0.7 + (0.3 * (k + 1)) / variants.length)
  })
  return trained
}

type Packs = Record<Setting, Pack>

function setsOf(packs: Packs, pool: readonly Feature[], isColdOnly = false): CurveSets {
  const names = new Set(pool.map(({ name }) => name))
  const fit = (setting: Setting) => fitCurves(packs[setting], names, fitOptions[setting])
  const cold = { 'cold-world': fit('cold-world'), 'cold-country': fit('cold-country') }
  if (isColdOnly) return cold
  return { 'warm-world': fit('warm-world'), 'warm-country': fit('warm-country'), ...cold }
}

function packsOf(
  catalogue: Catalogue,
  ties: TieColumns,
  how: TrainOptions & { proposal: CurveSets },
  progress: Progress,
): Packs {
  const books = Object.fromEntries(settings.map((setting) => [setting, bookOf()])) as Record<Setting, Book>
  for (let fold = 0; fold < how.folds; fold++) {
    const split = splitTies(catalogue, ties, { seed: how.seed + fold, warmShare: HIDDEN_SHARE, coldHomes: how.coldHomes })
    const world = connect(catalogue, split.kept)
    for (const kind of ['warm', 'cold'] as const) {
      const random = mulberry32(1000 * how.seed + fold)
      const homes = kind === 'warm' ? how.warmHomes : how.coldHomes
      const asked = features.filter(({ warmOnly }) => kind === 'warm' || !warmOnly)
      for (const question of questionsOf(world, split[kind], { ...how, features: asked, random, homes })) {
        books[`${kind}-${question.scope}`].add(asked, question)
      }
    }
    progress((fold + 1) / how.folds)
  }
  return Object.fromEntries(settings.map((setting) => [setting, books[setting].pack()])) as Packs
}

interface Book {
  add(features: readonly Feature[], question: Question): void
  pack(): Pack
}

// The bins are fixed by the first questions, so these wait until there are enough.
function bookOf(): Book {
  let waiting: Question[] = []
  let asked: readonly Feature[] = []
  let pack: Pack | null = null
  const close = () => {
    pack ??= packOf(asked, waiting)
    waiting = []
    return pack
  }
  return {
    add(features, question) {
      asked = features
      if (pack !== null) return addTo(pack, question)
      waiting.push(question)
      if (waiting.length === 600) close()
    },
    pack: close,
  }
}

function countsOf(packs: Packs): Record<Setting, number> {
  return Object.fromEntries(settings.map((setting) => [setting, packs[setting].size.length])) as Record<Setting, number>
}
