import {
  bandsOf, calibrationOf, chanceIn, countEvidence, evidenceOf, oneIn, type Calibration, type EvidenceCounts,
} from './chance.ts'
import type { Catalogue } from './catalogue.ts'
import { placingsOf, placingsOfHome, type Placing, type Scorer } from './measure.ts'
import type { RankingModel } from './model.ts'
import type { Scope, Setting, Variant } from './settings.ts'
import { curvesFor, openScores, settingFor, variantFor } from './rank.ts'
import { scoresOf } from './score.ts'
import { ofHomes, splitTies, type Split } from './split.ts'
import type { TieColumns } from './world.ts'
import { connect, type World } from './ties.ts'
import { candidatesOf, lookFrom } from './view.ts'

/** A world with some ties hidden, and what was hidden: where methods are compared and a fit is tested. */
export interface Trial extends Split {
  world: World
}

/** Share of the sound foreign ties that a trial hides from homes that keep others. */
export const TRIAL_SHARE = 0.08

/** Hides 8% of the sound foreign ties and all ties of 250 homes, fewer where ties are few. */
export function trialOf(catalogue: Catalogue, ties: TieColumns, seed: number): Trial {
  const coldHomes = Math.min(250, Math.ceil(ties.from.length / 100))
  const split = splitTies(catalogue, ties, { seed, warmShare: TRIAL_SHARE, coldHomes })
  return { ...split, world: connect(catalogue, split.kept) }
}

/** Where a scorer puts the hidden partners of the first so many homes of both kinds. */
export function tried(trial: Trial, scorer: Scorer, homes: number): Record<'warm' | 'cold', Placing[]> {
  return {
    warm: placingsOf(trial.world, ofHomes(trial.warm, { from: 0, to: homes }), scorer),
    cold: placingsOf(trial.world, ofHomes(trial.cold, { from: 0, to: homes }), scorer),
  }
}

/** Scores of a model, whichever variant the world allows. */
export function modelScorer(model: RankingModel, wanted?: Variant): Scorer {
  return (view) => {
    const variant = wanted ?? variantFor(view.world, model)
    const scores = (country: string | null) => scoresOf(view, curvesFor(model, variant, settingFor(view, country)))
    return { world: scores(null).slice(), country: scores('') }
  }
}

export interface CalibrationCheck {
  setting: Setting
  calibration: Calibration
  /** Bands of homes that the calibration was not fitted to: chance said, chance seen, pairs. */
  check: { said: number; seen: number; pairs: number; tied: number }[]
}

/** What a model did for some homes of a trial: where it put the partners, and how its evidence fell out. */
export interface Sounding {
  placings: Placing[]
  /** By scope; the first half of each is to calibrate on, the second to check on. */
  counts: Record<Scope, readonly [EvidenceCounts, EvidenceCounts]>
}

/** Scores the hidden ties of some homes of one kind once, for measures and for the calibration. */
export function sounded(
  trial: Trial,
  model: RankingModel,
  { variant, kind, homes }: { variant: Variant; kind: 'warm' | 'cold'; homes: { from: number; to: number } },
): Sounding {
  const sounding: Sounding = {
    placings: [],
    counts: { world: [new Map(), new Map()], country: [new Map(), new Map()] },
  }
  let number = 0
  for (const [home, ties] of Map.groupBy(ofHomes(trial[kind], homes), (tie) => tie.home)) {
    const view = lookFrom(trial.world, { place: home })
    const open = candidatesOf(view)
    const tied = new Set(ties.map(({ partner }) => trial.world.catalogue.placeOfRow[partner]!))
    const half = number++ % 2
    const scores = { world: new Float64Array(0), country: new Float64Array(0) }
    for (const scope of scopes) {
      scores[scope] = openScores(view, curvesFor(model, variant, `${kind}-${scope}`)).slice()
      countEvidence(sounding.counts[scope][half]!, { open, evidence: evidenceOf(view, scores[scope], scope), tied })
    }
    sounding.placings.push(...placingsOfHome(view, ties, scores))
  }
  return sounding
}

/** Calibrates on one half of the homes sounded and checks on the other. */
export function calibrated(soundings: Record<'warm' | 'cold', readonly Sounding[]>): CalibrationCheck[] {
  return (['warm', 'cold'] as const).flatMap((kind) =>
    scopes.map((scope) => {
      const half = (k: 0 | 1) => bandsOf(soundings[kind].map(({ counts }) => counts[scope][k]))
      const hiddenShare = kind === 'warm' ? TRIAL_SHARE : 1
      const calibration = calibrationOf(half(0), hiddenShare)
      const check = half(1).map((band) => ({
        said: 1 / oneIn(calibration, band.evidence), seen: chanceIn(band, hiddenShare), pairs: band.pairs, tied: band.tied,
      }))
      return { setting: `${kind}-${scope}` as const, calibration, check }
    }),
  )
}

const scopes = ['world', 'country'] as const
