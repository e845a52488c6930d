import type { Curve } from './curve.ts'
import type { CurveSets } from './settings.ts'

// Slopes of a first guess, good enough to tell hard candidates from easy ones.
const SLOPES = {
  degree: 0.9,
  'size-difference': -0.6,
  distance: -0.2,
  'country-odds': 0.6,
  'country-share': 0.3,
  'candidate-region-odds': 0.4,
  'ties-60km': 0.2,
  'ties-12km': 0.3,
  'neighbours-walk': 0.15,
  name: 1,
}

function line(feature: string, slope: number): Curve {
  return { feature, knots: [-30, 30], values: [-30 * slope, 30 * slope] }
}

const cold = Object.entries(SLOPES).map(([feature, slope]) => line(feature, slope))
const warm = [...cold, line('walk', 0.25), line('home-partners-there', -0.6)]

/** Curves to draw hard candidates with before anything is fitted. */
export const firstGuess: CurveSets = {
  'warm-world': warm, 'warm-country': warm, 'cold-world': cold, 'cold-country': cold,
}
