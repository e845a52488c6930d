import { countryFeatures } from './features-country.ts'
import { closenessFeatures } from './features-closeness.ts'
import { neighbourFeatures } from './features-neighbours.ts'
import { placeFeatures } from './features-place.ts'
import type { Feature } from './feature.ts'

/** Everything the ranking looks at. A model names the ones it uses. */
export const features: readonly Feature[] = [
  ...closenessFeatures,
  ...neighbourFeatures,
  ...countryFeatures,
  ...placeFeatures,
]

export const featureNamed: ReadonlyMap<string, Feature> = new Map(features.map((feature) => [feature.name, feature]))
