import { expect, test } from 'vitest'
import fc from 'fast-check'
import { prepareCatalogue } from './catalogue.ts'
import { quantile } from '#core/stats/quantile.ts'
import type { Curve } from './curve.ts'
import { features } from './features.ts'
import type { RankingModel } from './model.ts'
import { firstGuess } from './proposal.ts'
import { openPlaces, rankCandidates, type RankQuestion } from './rank.ts'
import { foldNearDuplicates } from './fold.ts'
import { madeUpWorld } from './made-up-world.ts'
import { partsOf, readerOf, scoresOf } from './score.ts'
import { connect } from './ties.ts'
import { lookFrom, type View } from './view.ts'
import type { CountryColumns, PlaceColumns, TieColumns } from './world.ts'

const model: RankingModel = {
  format: 1,
  training: {
    fittedOn: '2026-01-01', data: 'a guess', seed: 0, places: 0, ties: 0,
    questions: { 'warm-world': 0, 'warm-country': 0, 'cold-world': 0, 'cold-country': 0 },
  },
  variants: { twinnings: firstGuess },
}

const small = madeUpWorld({ places: 400, ties: 500, countries: 6, seed: 3 })

function ask(world: { places: PlaceColumns; ties: TieColumns; countries: CountryColumns }, question: RankQuestion) {
  return rankCandidates(connect(prepareCatalogue(world.places, world.countries), world.ties), model, question)
}

function idsOf(world: typeof small, question: RankQuestion): string[] {
  return ask(world, question).candidates.map(({ row }) => world.places.ids[row]!)
}

test('contributions add up to the score exactly', () => {
  for (const { score, contributions } of ask(small, { home: { place: 5 }, country: null, limit: 50 }).candidates) {
    expect(contributions.reduce((sum, { value }) => sum + value, 0)).toBe(score)
  }
})

test('the list is ordered by score and equal scores by place id', () => {
  const { candidates } = ask(small, { home: { place: 5 }, country: null, limit: 400 })
  for (let k = 1; k < candidates.length; k++) expect(candidates[k]!.score).toBeLessThanOrEqual(candidates[k - 1]!.score + 1e-9)
})

test('neither the home, nor its country, nor its partners are proposed', () => {
  const { places, ties } = small
  const home = ties.from[0]!
  const partners = new Set<number>()
  ties.from.forEach((from, k) => {
    if (from === home) partners.add(ties.to[k]!)
    if (ties.to[k] === home) partners.add(from)
  })
  const rows = ask(small, { home: { place: home }, country: null, limit: 400 }).candidates.map(({ row }) => row)
  const open = places.ids.filter((_, row) => places.countries[row] !== places.countries[home] && !partners.has(row))
  expect(rows.length).toBe(open.length)
  expect(rows.filter((row) => partners.has(row) || places.countries[row] === places.countries[home])).toEqual([])
})

test('the order of places and ties and the direction of ties change nothing', () => {
  const before = idsOf(small, { home: { place: 7 }, country: null, limit: 60 })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
      const mixed = shuffledWorld(small, seed)
      expect(idsOf(mixed, { home: { place: mixed.places.ids.indexOf('p7') }, country: null, limit: 60 })).toEqual(before)
    }),
    { numRuns: 8 },
  )
})

test('other ids for the places change nothing but the order of equals', () => {
  const renamed = { ...small, places: { ...small.places, ids: small.places.ids.map((id) => `z${id}`) } }
  const before = ask(small, { home: { place: 7 }, country: null, limit: 60 }).candidates
  expect(ask(renamed, { home: { place: 7 }, country: null, limit: 60 }).candidates.map(({ score }) => score))
    .toEqual(before.map(({ score }) => score))
})

test('a tie given twice, or of a place with itself, counts once or not at all', () => {
  const { from, to } = small.ties
  const ties = { from: Int32Array.of(...from, ...to, 9), to: Int32Array.of(...to, ...from, 9) }
  expect(idsOf({ ...small, ties }, { home: { place: 7 }, country: null, limit: 60 }))
    .toEqual(idsOf(small, { home: { place: 7 }, country: null, limit: 60 }))
})

// A curve for every feature, bent where its values are, so that no shortcut goes untried.
function curvesOfAll(view: View): Curve[] {
  return features.filter(({ warmOnly }) => !warmOnly || view.partners.length > 0).map((feature, f) => {
    const read = readerOf(view, feature)
    const values = Float64Array.from({ length: view.to - view.from }, (_, k) => read(view.from + k)).sort()
    const knots = [...new Set([0, 0.2, 0.5, 0.9, 1].map((share) => quantile(values, share)))]
    const curve = { feature: feature.name, knots, values: knots.map((_, k) => Math.sin(f + 2 * k)) }
    return feature.byHome ? { ...curve, byHome: { centre: knots[0]!, size: 0.3, degree: -0.2 } } : curve
  })
}

function expectPlainSums(view: View, curves: readonly Curve[], scores: Float64Array): void {
  const parts = partsOf(view, curves)
  const abroad = openPlaces(view)
  expect(abroad.length).toBeGreaterThan(0)
  for (const place of abroad) expect(scores[place]).toBeCloseTo(parts.reduce((sum, part) => sum + part(place), 0), 9)
}

test.each([['with ties', 7], ['without ties', small.places.ids.findIndex((_, row) => !small.ties.from.includes(row) && !small.ties.to.includes(row))]])(
  'the score of a home %s is the plain sum of the curves at the values of every feature, also when one country is looked at',
  (_, place) => {
    const world = connect(prepareCatalogue(small.places, small.countries), small.ties)
    const curves = curvesOfAll(lookFrom(world, { place }))
    for (const country of [null, ...new Set(small.places.countries)]) {
      if (country === small.places.countries[place]) continue
      const view = lookFrom(world, { place }, country)
      expectPlainSums(view, curves, scoresOf(view, curves))
    }
  },
)

test('curves that jump, are level, have many knots or tilt with the home are added up as they stand', () => {
  const world = connect(prepareCatalogue(small.places, small.countries), small.ties)
  const view = lookFrom(world, { place: 7 })
  const curves: Curve[] = [
    { feature: 'distance', knots: [3, 6, 8, 8], values: [0.5, -1, 2, 7], byHome: { centre: 7, size: 0.3, degree: -0.2 } },
    { feature: 'size-difference', knots: [0.1, 0.1, 1.5], values: [4, 1, -2] },
    { feature: 'rank-difference', knots: [-30, 30], values: [-3, 3] },
    { feature: 'latitude-difference', knots: [0, 1, 2, 3, 5, 8, 13], values: [1, -1, 1, -1, 1, -1, 1] },
    { feature: 'size', knots: [4], values: [0.7] },
    { feature: 'continent', knots: [0, 2], values: [-1, 1] },
  ]
  expectPlainSums(view, curves, scoresOf(view, curves))
})

test('a new tie takes its place off the list at once', () => {
  const [first] = ask(small, { home: { place: 7 }, country: null, limit: 1 }).candidates
  const ties = { from: Int32Array.of(...small.ties.from, 7), to: Int32Array.of(...small.ties.to, first!.row) }
  const after = ask({ ...small, ties }, { home: { place: 7 }, country: null, limit: 400 }).candidates
  expect(after.some(({ row }) => row === first!.row)).toBe(false)
})

test('a home that is in no catalogue gets a list by its coordinates and country', () => {
  const home = { latitude: small.places.latitudes[3]!, longitude: small.places.longitudes[3]!, country: small.places.countries[3]! }
  const { setting, candidates } = ask(small, { home, country: null, limit: 10 })
  expect(setting).toBe('cold-world')
  expect(candidates).toHaveLength(10)
})

test('worlds with no tie, one tie, places at the poles and on the dateline all give finite scores', () => {
  for (const ties of [0, 1])
    for (const [latitude, longitude] of [[90, 0], [-90, 13], [0, 180], [0, -180]] as const) {
      const { places } = small
      const moved = { ...places, latitudes: Float64Array.from(places.latitudes), longitudes: Float64Array.from(places.longitudes) }
      moved.latitudes[7] = latitude
      moved.longitudes[7] = longitude
      const few = { from: small.ties.from.slice(0, ties), to: small.ties.to.slice(0, ties) }
      const { candidates } = ask({ ...small, places: moved, ties: few }, { home: { place: 7 }, country: null, limit: 400 })
      expect(candidates.every(({ score }) => Number.isFinite(score))).toBe(true)
    }
})

test('a home with 300 ties gets a list', () => {
  const many = Int32Array.from({ length: 300 }, (_, k) => k + 50)
  const ties = { from: Int32Array.of(...small.ties.from, ...many.map(() => 7)), to: Int32Array.of(...small.ties.to, ...many) }
  expect(ask({ ...small, ties }, { home: { place: 7 }, country: null, limit: 5 }).candidates.length).toBeGreaterThan(0)
})

test('only places that the mask allows are proposed, and only of the country asked for', () => {
  const country = small.places.countries.find((code) => code !== small.places.countries[7])!
  const mask = Uint8Array.from(small.places.ids, (_, row) => row % 2)
  const { candidates } = ask(small, { home: { place: 7 }, country, limit: 400, mask })
  expect(candidates.length).toBeGreaterThan(0)
  expect(candidates.every(({ row }) => row % 2 === 1 && small.places.countries[row] === country)).toBe(true)
})

test('near-duplicates stand folded under the best of them, and none is lost', () => {
  const world = connect(prepareCatalogue(small.places, small.countries), small.ties)
  const { candidates } = rankCandidates(world, model, { home: { place: 7 }, country: null, limit: 200 })
  const folded = foldNearDuplicates(world, candidates, 7)
  expect(folded.length).toBeLessThan(candidates.length)
  expect(folded.flatMap(({ row, folded }) => [row, ...folded]).toSorted(ascending)).toEqual(candidates.map(({ row }) => row).toSorted(ascending))
})

const ascending = (a: number, b: number) => a - b

function shuffledWorld({ places, ties, countries }: typeof small, seed: number): typeof small {
  const order = Array.from(places.ids.keys()).sort((a, b) => Math.sin(a * seed) - Math.sin(b * seed))
  const newRow = new Map(order.map((old, row) => [old, row]))
  const moved = <T>(column: ArrayLike<T>) => order.map((old) => column[old]!)
  const ends = Array.from(ties.from, (from, k) => [newRow.get(from)!, newRow.get(ties.to[k]!)!] as const)
    .map(([a, b], k) => (k % 2 === 0 ? [a, b] : [b, a]) as readonly [number, number])
    .reverse()
  return {
    countries,
    places: {
      ids: moved(places.ids), names: moved(places.names), countries: moved(places.countries), regions: moved(places.regions),
      latitudes: moved(places.latitudes), longitudes: moved(places.longitudes), populations: moved(places.populations),
      kinds: moved(places.kinds), features: moved(places.features), alternates: null,
    },
    ties: { from: Int32Array.from(ends, ([a]) => a), to: Int32Array.from(ends, ([, b]) => b) },
  }
}
