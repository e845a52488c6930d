import type { Curve } from './curve.ts'
import type { Need } from './feature.ts'

/** Whether a question is about the whole world or about one country. */
export type Scope = 'world' | 'country'

/** Which question a set of curves answers: a home with ties or without, over the world or within one country. */
export const settings = ['warm-world', 'warm-country', 'cold-world', 'cold-country'] as const

export type Setting = (typeof settings)[number]

/** Which data a variant of the model rests on, richest first. */
export const variants = ['twinnings', 'catalogue'] as const

export type Variant = (typeof variants)[number]

/** What the features of a variant may draw on. */
export const needsOf: Readonly<Record<Variant, readonly Need[]>> = {
  twinnings: ['catalogue', 'ties'],
  catalogue: ['catalogue'],
}

/** The curves of each setting; without ties in the world no home is warm. */
export type CurveSets = Readonly<Record<`cold-${Scope}`, readonly Curve[]> & Partial<Record<`warm-${Scope}`, readonly Curve[]>>>
