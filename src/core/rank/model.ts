import type { Curve } from './curve.ts'
import type { Need } from './feature.ts'

/** Which question a set of curves answers: a home with ties or without, over the world or within one country. */
export const settings = ['warm-world', 'warm-country', 'cold-world', 'cold-country'] as const

export type Setting = (typeof settings)[number]

/** The curves of each setting. */
export type CurveSets = Readonly<Record<Setting, readonly Curve[]>>

/** Which data a variant of the model rests on, richest first. */
export const variants = ['all', 'twinnings', 'catalogue'] as const

export type Variant = (typeof variants)[number]

/** What the features of a variant may draw on. */
export const needsOf: Readonly<Record<Variant, readonly Need[]>> = {
  all: ['catalogue', 'ties', 'alternates'],
  twinnings: ['catalogue', 'ties'],
  catalogue: ['catalogue'],
}

/** What a fit leaves behind: a small file that orders the world. */
export interface RankingModel {
  format: 1
  /** What it was learnt from and how good it was, for people. */
  training: {
    fittedOn: string
    data: string
    places: number
    ties: number
    questions: Readonly<Record<Setting, number>>
  }
  /** A variant may be missing when its data was not there to learn from. */
  variants: Readonly<Partial<Record<Variant, CurveSets>>>
}
