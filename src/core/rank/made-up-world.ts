import { mulberry32 } from '#core/stats/mulberry32.ts'
import type { Curve } from './curve.ts'
import type { Feature } from './feature.ts'
import { features } from './features.ts'
import type { RankingModel } from './model.ts'
import type { CurveSets } from './settings.ts'
import type { CountryColumns, PlaceColumns, TieColumns } from './world.ts'

/** A made-up world for tests and benchmarks: clustered places with sizes of a long tail, and ties by size and nearness. */
export function madeUpWorld({ places: n, ties: m, countries: c, seed }: { places: number; ties: number; countries: number; seed: number }) {
  const random = mulberry32(seed)
  const centres = Array.from({ length: c }, () => [Math.asin(2 * random() - 1) * 57.2, 360 * random() - 180] as const)
  const country = Int32Array.from({ length: n }, () => Math.floor(random() ** 2 * c))
  const populations = Float64Array.from({ length: n }, () => Math.round(500 / random() ** 1.1))
  const latitudes = Float64Array.from(country, (at) => Math.max(-90, Math.min(90, centres[at]![0] + 8 * (random() - 0.5))))
  const longitudes = Float64Array.from(country, (at) => ((centres[at]![1] + 12 * (random() - 0.5) + 540) % 360) - 180)
  const codes = Array.from({ length: c }, (_, i) => String.fromCharCode(65 + Math.floor(i / 26), 65 + (i % 26)))
  const places: PlaceColumns = {
    ids: Array.from(country, (_, i) => `p${i}`),
    names: Array.from(country, (_, i) => `${SYLLABLES[i % 7]}${SYLLABLES[(i * 3) % 11]}${SYLLABLES[(i * 5) % 13]}`),
    countries: Array.from(country, (at) => codes[at]!),
    regions: Array.from(country, (_, i) => (random() < 0.02 ? '' : String(Math.floor((latitudes[i]! + 90) / 2)))),
    latitudes, longitudes,
    populations: populations.map((population) => (random() < 0.05 ? NaN : population)),
    kinds: Array.from(country, () => 'city'),
    features: Array.from(populations, (population) => (population > 50_000 ? 'PPLA2' : 'PPL')),
  }
  const bySize = Array.from(country.keys()).sort((a, b) => populations[b]! - populations[a]!)
  const drawn = () => bySize[Math.floor(random() ** 3 * n)]!
  const ties: TieColumns = { from: Int32Array.from({ length: m }, drawn), to: Int32Array.from({ length: m }, drawn) }
  const kin: CountryColumns = {
    codes,
    languages: codes.map((_, i) => [`language ${i % 5}`]),
    borders: codes.map((_, i) => [codes[(i + 1) % c]!]),
    continents: codes.map((_, i) => `continent ${i % 3}`),
    subregions: codes.map((_, i) => `part ${i % 6}`),
  }
  return { places, ties, countries: kin }
}

/** A model that nobody fitted: of every feature a curve, bent and jumping at some of the values that it takes. */
export const madeUpModel: RankingModel = {
  format: 1,
  training: {
    fittedOn: '2026-01-01', data: 'none', seed: 0, places: 0, ties: 0,
    questions: { 'warm-world': 0, 'warm-country': 0, 'cold-world': 0, 'cold-country': 0 },
  },
  variants: { twinnings: madeUpCurves(() => true), catalogue: madeUpCurves(({ needs }) => needs === 'catalogue') },
}

function madeUpCurves(isUsed: (feature: Feature) => boolean): CurveSets {
  const curveOf = ({ name, byHome }: Feature, f: number): Curve => ({
    feature: name,
    knots: [-4, -0.5, 0.5, 0.5, 3, 8],
    values: [0, 1, 2, 3, 4, 5].map((k) => Math.sin(f + 2 * k)),
    ...(byHome ? { byHome: { centre: 1, size: 0.3, degree: -0.2 } } : {}),
  })
  const used = features.filter(isUsed)
  const [warm, cold] = [used.map(curveOf), used.filter(({ warmOnly }) => !warmOnly).map(curveOf)]
  return { 'warm-world': warm, 'warm-country': warm, 'cold-world': cold, 'cold-country': cold }
}

const SYLLABLES = ['ba', 'lo', 'mir', 'ten', 'shu', 'ka', 'ro', 'vel', 'dun', 'es', 'gra', 'yo', 'pin']
