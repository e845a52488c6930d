import type { Calibration } from './chance.ts'
import type { Measures } from './measure.ts'
import type { CurveSets, Setting, Variant } from './settings.ts'

/** What a fit leaves behind: a small file that orders the world. */
export interface RankingModel {
  format: 1
  /** What it was learnt from and how good it was, for people. */
  training: {
    fittedOn: string
    data: string
    seed: number
    places: number
    ties: number
    questions: Readonly<Record<Setting, number>>
    /** Measured on ties that were hidden from the fit; by kind of home. */
    measures?: Readonly<Record<'warm' | 'cold', Measures>>
  }
  /** How scores turn into chances, by variant and setting. */
  calibration?: Readonly<Partial<Record<Variant, Readonly<Partial<Record<Setting, Calibration>>>>>>
  /** A plain conditional logit on twenty of the features, for comparison. */
  logit?: CurveSets
  /** A variant may be missing when its data was not there to learn from. */
  variants: Readonly<Partial<Record<Variant, CurveSets>>>
}
