import { calibrationOf, chanceIn, evidenceBands, evidenceOf, oneIn, type Calibration, type EvidenceBand } from './chance.ts'
import type { Catalogue } from './catalogue.ts'
import { placingsOf, type Placing, type Scorer } from './measure.ts'
import type { RankingModel } from './model.ts'
import type { Scope, Setting, Variant } from './settings.ts'
import { curvesFor, openPlaces, settingFor, variantFor } from './rank.ts'
import { scoresOf } from './score.ts'
import { splitTies, type HiddenTie, type Split } from './split.ts'
import type { TieColumns } from './world.ts'
import { connect, type World } from './ties.ts'
import { lookFrom } from './view.ts'

/** A world with some ties hidden, and what was hidden: where methods are compared and a fit is tested. */
export interface Trial extends Split {
  world: World
}

/** Share of the sound foreign ties that a trial hides from homes that keep others. */
export const TRIAL_SHARE = 0.08

/** Hides 8% of the sound foreign ties and all ties of 250 homes. */
export function trialOf(catalogue: Catalogue, ties: TieColumns, seed: number): Trial {
  const split = splitTies(catalogue, ties, { seed, warmShare: TRIAL_SHARE, coldHomes: 250 })
  return { ...split, world: connect(catalogue, split.kept) }
}

/** The hidden ties of the first so many homes. */
export function firstHomes(hidden: readonly HiddenTie[], count: number): HiddenTie[] {
  const homes = new Set([...new Set(hidden.map(({ home }) => home))].slice(0, count))
  return hidden.filter(({ home }) => homes.has(home))
}

/** Where a scorer puts the hidden partners of both kinds of homes. */
export function tried(trial: Trial, scorer: Scorer, homes: number): Record<'warm' | 'cold', Placing[]> {
  return {
    warm: placingsOf(trial.world, firstHomes(trial.warm, homes), scorer),
    cold: placingsOf(trial.world, firstHomes(trial.cold, homes), scorer),
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

/** Calibrates on every other home of a trial and checks on the rest. */
export function calibrated(trial: Trial, model: RankingModel, variant: Variant, homes: number): CalibrationCheck[] {
  return (['warm', 'cold'] as const).flatMap((kind) =>
    (['world', 'country'] as const).map((scope) => {
      const hidden = firstHomes(trial[kind], homes)
      const [fitted, checked] = bandsOf(trial.world, hidden, (view) => ({
        scores: scoresOf(view, curvesFor(model, variant, `${kind}-${scope}`)),
        scope,
      }))
      const hiddenShare = kind === 'warm' ? TRIAL_SHARE : 1
      const calibration = calibrationOf(fitted!, hiddenShare)
      const check = checked!.map((band) => ({
        said: 1 / oneIn(calibration, band.evidence), seen: chanceIn(band, hiddenShare), pairs: band.pairs, tied: band.tied,
      }))
      return { setting: `${kind}-${scope}`, calibration, check }
    }),
  )
}

function bandsOf(
  world: World,
  hidden: readonly HiddenTie[],
  scored: (view: ReturnType<typeof lookFrom>) => { scores: Float64Array; scope: Scope },
): EvidenceBand[][] {
  const halves = [evidenceBands(), evidenceBands()]
  let number = 0
  for (const [home, ties] of Map.groupBy(hidden, (tie) => tie.home)) {
    const view = lookFrom(world, { place: home })
    const open = openPlaces(view)
    const { scores, scope } = scored(view)
    const tied = new Set(ties.map(({ partner }) => world.catalogue.placeOfRow[partner]!))
    halves[number++ % 2]!.add(open, evidenceOf(view, open, scores, scope), tied)
  }
  return halves.map((half) => half.list())
}
