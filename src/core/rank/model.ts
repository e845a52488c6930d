import type { Calibration } from './chance.ts'
import type { Measures } from './measure.ts'
import type { CurveSets, Setting, Variant } from './settings.ts'

/** How good a method is for homes that have ties and for homes that have none. */
export type MeasuresByHome = Readonly<Record<'warm' | 'cold', Measures>>

export interface MethodMeasures extends MeasuresByHome {
  method: string
}

/** Pairs in bands by the chance that the model said: the mean of it, the share that is tied, how many pairs, how many hidden ties. */
export interface SettingCheck {
  setting: Setting
  check: readonly { said: number; seen: number; pairs: number; tied: number }[]
}

/** What a fit leaves behind: a small file that orders the world. */
export interface RankingModel {
  format: 1
  /** What it was learnt from and how good it was, for people. */
  training: {
    fittedOn: string
    data: string
    /** The same in Chinese, where it was given. */
    dataZh?: string
    seed: number
    places: number
    ties: number
    questions: Readonly<Record<Setting, number>>
    /** Measured on ties that were hidden from the fit; by kind of home. */
    measures?: MeasuresByHome
    /** The same for the known methods on the same ties, in the order in which they are shown. */
    methods?: readonly MethodMeasures[]
    /** How the chances said compare with those seen, on homes that the calibration was not fitted to. */
    checks?: readonly SettingCheck[]
  }
  /** How scores turn into chances, by variant and setting. */
  calibration?: Readonly<Partial<Record<Variant, Readonly<Partial<Record<Setting, Calibration>>>>>>
  /** A plain conditional logit on twenty of the features, for comparison. */
  logit?: CurveSets
  /** A variant may be missing when its data was not there to learn from. */
  variants: Readonly<Partial<Record<Variant, CurveSets>>>
}
