import { expect, test } from 'vitest'
import { prepareCatalogue } from './catalogue.ts'
import { quantile } from '#core/stats/quantile.ts'
import type { Curve } from './curve.ts'
import { features } from './features.ts'
import { evidenceOf } from './chance.ts'
import { openScores, rankCandidates, type RankQuestion } from './rank.ts'
import { foldNearDuplicates } from './fold.ts'
import { madeUpModel, madeUpWorld } from './made-up-world.ts'
import { partsOf, readerOf, scoresOf } from './score.ts'
import { connect } from './ties.ts'
import { candidatesOf, lookFrom, type View } from './view.ts'
import type { CountryColumns, PlaceColumns, TieColumns } from './world.ts'

const small = madeUpWorld({ places: 400, ties: 500, countries: 6, seed: 3 })

function ask(world: { places: PlaceColumns; ties: TieColumns; countries: CountryColumns }, question: RankQuestion) {
  return rankCandidates(connect(prepareCatalogue(world.places, world.countries), world.ties), madeUpModel, question)
}

function idsOf(world: typeof small, question: RankQuestion): string[] {
  return ask(world, question).candidates.map(({ row }) => world.places.ids[row]!)
}

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

test('the rank of a place counts those of its country, or of its region, that are larger', () => {
  const { size, country, region, logSize, sizeRank, regionRank } = prepareCatalogue(small.places, small.countries)
  const larger = (place: number, of: Int32Array) => logSize.filter((other, i) => of[i] === of[place] && other > logSize[place]!).length
  for (let place = 0; place < size; place++) {
    expect(sizeRank[place]).toBeCloseTo(Math.log10(1 + larger(place, country)), 5)
    expect(regionRank[place]).toBeCloseTo(Math.log10(1 + larger(place, region)), 5)
  }
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
  const abroad = candidatesOf(view)
  expect(abroad.length).toBeGreaterThan(0)
  for (const place of abroad) expect(scores[place]).toBeCloseTo(parts.reduce((sum, part) => sum + part(place), 0), 9)
}

test.each([['with ties', 7], ['without ties', small.places.ids.findIndex((_, row) => !small.ties.from.includes(row) && !small.ties.to.includes(row))]])(
  'the score of a home %s is the plain sum of the curves at the values of every feature, also when one country is looked at',
  (_, place) => {
    const world = connect(prepareCatalogue(small.places, small.countries), small.ties)
    const curves = curvesOfAll(lookFrom(world, { place }))
    const inWorld = scoresOf(lookFrom(world, { place }), curves).slice()
    for (const country of [null, ...new Set(small.places.countries)]) {
      if (country === small.places.countries[place]) continue
      const view = lookFrom(world, { place }, country)
      const scores = scoresOf(view, curves)
      expectPlainSums(view, curves, scores)
      for (const candidate of candidatesOf(view)) expect(scores[candidate]).toBeCloseTo(inWorld[candidate]!, 9)
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

test('the evidence for a place is its share among all that may be proposed, in the world or in its country, times the ties expected there', () => {
  const world = connect(prepareCatalogue(small.places, small.countries), small.ties)
  const view = lookFrom(world, { place: 7 })
  const scores = openScores(view, madeUpModel.variants.twinnings!['warm-world']!)
  const open = [...candidatesOf(view)]
  const shareAmong = (place: number, others: number[]) => Math.exp(scores[place]!) / others.reduce((sum, other) => sum + Math.exp(scores[other]!), 0)
  const { catalogue: { country, countryCodes }, share } = world
  for (const place of open.slice(0, 50)) {
    const there = open.filter((other) => country[other] === country[place])
    const ties = view.partners.length + 1
    const tiesThere = ties * share[view.country * countryCodes.length + country[place]!]!
    expect(evidenceOf(view, scores, 'world')(place)).toBeCloseTo(Math.log(ties * shareAmong(place, open)), 6)
    expect(evidenceOf(view, scores, 'country')(place)).toBeCloseTo(Math.log(tiesThere * shareAmong(place, there)), 6)
  }
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
  const { candidates } = rankCandidates(world, madeUpModel, { home: { place: 7 }, country: null, limit: 200 })
  const folded = foldNearDuplicates(world, candidates, 7)
  expect(folded.length).toBeLessThan(candidates.length)
  expect(folded.flatMap(({ row, folded }) => [row, ...folded]).toSorted(ascending)).toEqual(candidates.map(({ row }) => row).toSorted(ascending))
})

const ascending = (a: number, b: number) => a - b
