import { expect, test } from 'vitest'
import { mulberry32 } from '#core/stats/mulberry32.ts'
import { calibrationOf, oneIn } from './chance.ts'
import { curveAt, homeScale, type Curve } from './curve.ts'
import { fitCurves } from './fit.ts'
import { packOf } from './pack.ts'
import { featureNamed, features } from './features.ts'
import { madeUpWorld } from './made-up-world.ts'
import { prepareCatalogue } from './catalogue.ts'
import { rankCandidates, variantFor } from './rank.ts'
import type { RankingModel } from './model.ts'
import { measuresOf, placingsOf } from './measure.ts'
import { baselines, baselineScorer } from './baselines.ts'
import { contestJobs, contestMeasures } from './contest.ts'
import { splitTies } from './split.ts'
import { connect } from './ties.ts'
import { workbench, type DoAll } from './jobs.ts'
import { trainModel, type Trained } from './train.ts'
import { modelScorer, trialOf, tried } from './trial.ts'
import { lookFrom } from './view.ts'
import { walkFrom } from './walk.ts'
import { whatWouldChange } from './change.ts'
import type { Question } from './sample.ts'

const { places, ties, countries } = madeUpWorld({ places: 600, ties: 2500, countries: 8, seed: 5 })
const catalogue = prepareCatalogue(places, countries)

const split = splitTies(catalogue, ties, { seed: 9, warmShare: 0.1, coldHomes: 20 })
const world = connect(catalogue, split.kept)
const options = { seed: 1, folds: 1, warmHomes: 60, coldHomes: 10 }

let first: Promise<Trained> | null = null
function trained(): Promise<Trained> {
  return (first ??= trainModel(options, oneByOne(split.kept)))
}

function modelOf({ variants, questions }: Trained): RankingModel {
  const training = { fittedOn: '2026-01-01', data: 'made up', seed: 1, places: 600, ties: 2500, questions }
  return { format: 1, training, variants }
}

function oneByOne(columns: typeof ties): DoAll {
  const doJob = workbench(catalogue, columns, 1)
  return async (jobs) => jobs.map((job) => doJob(job) as never)
}

test('a conditional logit gets back the slopes that made the choices', () => {
  const random = mulberry32(2)
  const [size, distance] = ['size', 'distance'].map((name) => features.find((feature) => feature.name === name)!)
  const questions: Question[] = Array.from({ length: 4000 }, () => {
    const values = [0, 1].map(() => Float32Array.from({ length: 8 }, () => random() * 4))
    const chances = Array.from(values[0]!, (x, i) => Math.exp(1.5 * x - 0.7 * values[1]![i]!))
    let left = random() * chances.reduce((sum, chance) => sum + chance, 0)
    const chosen = chances.findIndex((chance) => (left -= chance) < 0)
    for (const column of values) [column[0], column[chosen]] = [column[chosen]!, column[0]!]
    return { scope: 'world', scale: { size: 0, degree: 0 }, values, logWeight: new Float32Array(8) }
  })
  const curves = fitCurves(packOf([size!, distance!], questions), new Set(['size', 'distance']), { ridge: 0.1, knots: 2, rounds: 100 })
  const slope = (k: number) => (curveAt(curves[k]!, 3.5, { size: 0, degree: 0 }) - curveAt(curves[k]!, 0.5, { size: 0, degree: 0 })) / 3
  // 4,000 choices leave a standard error of about .03.
  expect(Math.abs(slope(0) - 1.5)).toBeLessThan(0.1)
  expect(Math.abs(slope(1) + 0.7)).toBeLessThan(0.1)
})

test('the same seed hides the same ties, and each end of a hidden warm tie keeps one', () => {
  const hiding = { seed: 4, warmShare: 0.1, coldHomes: 10 }
  const split = splitTies(catalogue, ties, hiding)
  expect(splitTies(catalogue, ties, hiding)).toEqual(split)
  const { degree } = connect(catalogue, split.kept)
  const degreeOf = (row: number) => degree[catalogue.placeOfRow[row]!]!
  expect(split.warm.length).toBeGreaterThan(100)
  expect(split.warm.every(({ home }) => degreeOf(home) > 0)).toBe(true)
  expect(split.cold.length).toBeGreaterThan(10)
  expect(split.cold.every(({ home }) => degreeOf(home) === 0)).toBe(true)
})

test('a fit on the same ties and seed is the same to the last digit, and better than chance', async () => {
  const again = await trainModel(options, oneByOne(split.kept))
  expect(JSON.stringify(again)).toBe(JSON.stringify(await trained()))
  const model = modelOf(again)
  const ours = measuresOf(placingsOf(world, split.warm, modelScorer(model)))
  const plain = measuresOf(placingsOf(world, split.warm, modelScorer({ ...model, variants: { twinnings: again.logit } })))
  const random = measuresOf(placingsOf(world, split.warm, baselineScorer('random')))
  expect(ours.world.hits100).toBeGreaterThan(random.world.hits100 + 0.1)
  expect(plain.world.hits100).toBeGreaterThan(random.world.hits100 + 0.1)
})

test('what would change a candidate starts from where it is listed, greatest gain first', async () => {
  const model = modelOf(await trained())
  const { home, partner } = split.warm[0]!
  const question = { home: { place: home }, country: null, limit: 10_000 }
  const { now, candidates, changes } = lastOf(whatWouldChange(world, model, question, partner))
  const listed = rankCandidates(world, model, question).candidates
  expect([now.rank, candidates]).toEqual([listed.findIndex(({ row }) => row === partner) + 1, listed.length])
  expect(changes[0]!.after.rank).toBeLessThanOrEqual(now.rank)
  expect(changes.map(({ after }) => after.score)).toEqual(changes.map(({ after }) => after.score).toSorted((a, b) => b - a))
})

test('the variant for a catalogue without ties rests on the catalogue alone, and is better than chance', async () => {
  const model = modelOf(await trained())
  const needed = model.variants.catalogue!['cold-world'].map(({ feature }) => featureNamed.get(feature)!.needs)
  expect(new Set(needed)).toEqual(new Set(['catalogue']))
  const bare = connect(catalogue, { from: new Int32Array(0), to: new Int32Array(0) })
  expect(variantFor(bare, model)).toBe('catalogue')
  const ours = measuresOf(placingsOf(bare, split.warm, modelScorer(model)))
  const random = measuresOf(placingsOf(bare, split.warm, baselineScorer('random')))
  expect(ours.world.hits100).toBeGreaterThan(random.world.hits100 + 0.1)
})

const blankTexts = places.ids.map(() => '')

test('slopes of a home without ties change with the ties usual for it, and with nobody\'s ties where the world has none', async () => {
  const { variants } = await trained()
  const tilts = (curves: readonly Curve[]) => curves.flatMap(({ byHome }) => (byHome ? [byHome.degree] : []))
  expect(tilts(variants.twinnings!['cold-world']).some((tilt) => tilt !== 0)).toBe(true)
  expect(tilts(variants.catalogue!['cold-world']).length).toBeGreaterThan(0)
  expect(tilts(variants.catalogue!['cold-world']).every((tilt) => tilt === 0)).toBe(true)

  const scaleOf = (place: number) => homeScale(lookFrom(world, { place: catalogue.row[place]! })).degree
  const { degree, propensity, regionPull } = world
  for (let place = 0; place < catalogue.size; place++) {
    const usual = Math.exp(propensity[place]! + regionPull[catalogue.region[place]!]!)
    expect(scaleOf(place)).toBeCloseTo(Math.log(1 + (degree[place]! > 0 ? degree[place]! : usual)) - 1.5, 5)
  }
  expect(degree.some((ties) => ties === 0)).toBe(true)
})

test.each([
  ['country facts', places, { codes: [], languages: [], borders: [], continents: [], subregions: [] }],
  ['populations', { ...places, populations: places.ids.map(() => NaN) }, countries],
  ['regions', { ...places, regions: blankTexts }, countries],
  ['kinds and seats', { ...places, kinds: places.ids.map(() => 'city'), features: blankTexts }, countries],
])('without %s the ranking still orders every candidate, by what is left', async (_, given, facts) => {
  const model = modelOf(await trained())
  const poorer = connect(prepareCatalogue(given, facts), split.kept)
  const ours = measuresOf(placingsOf(poorer, split.warm, modelScorer(model)))
  const random = measuresOf(placingsOf(poorer, split.warm, baselineScorer('random')))
  expect(ours.world.hits100).toBeGreaterThan(random.world.hits100 + 0.05)
  const { candidates } = rankCandidates(poorer, model, { home: { place: split.warm[0]!.home }, country: null, limit: 600 })
  expect(candidates.length).toBeGreaterThan(100)
  expect(candidates.flatMap(({ contributions }) => contributions).every(({ value }) => Number.isFinite(value))).toBe(true)
})

test('the walk agrees with powers of the whole matrix', () => {
  const { walk, tied } = connect(catalogue, ties)
  const { start: first, index, value } = walk.mixed
  const start = new Float32Array(tied.length)
  start[3] = 1
  let plain = Float64Array.from(start)
  for (let step = 0; step < 6; step++) {
    const next = Float64Array.from(start, (chance) => 0.2 * chance)
    for (let i = 0; i < tied.length; i++)
      for (let k = first[i]!; k < first[i + 1]!; k++) next[index[k]!]! += 0.8 * plain[i]! * value[k]!
    plain = next
  }
  const { chances: walked } = walkFrom(walk.mixed, start, { restart: 0.2, steps: 6, least: 0 })
  for (let i = 0; i < tied.length; i++) expect(walked[i]).toBeCloseTo(plain[i]!, 5)
})

test('all baselines give every place a score', () => {
  const world = connect(catalogue, ties)
  for (const name of baselines) {
    const { world: scores } = baselineScorer(name)(lookFrom(world, { place: 3 }))
    expect(Array.from(scores).every(Number.isFinite), name).toBe(true)
  }
})

test('methods measured side by side reach the same figures as each measured alone', async () => {
  const methods = ['katz', 'gravity', 'degree'] as const
  const jobs = contestJobs(modelOf(await trained()), methods, 20)
  const rows = contestMeasures(jobs, await oneByOne(ties)<'contest'>(jobs))
  expect(rows.map(({ method }) => method)).toEqual(methods)
  for (const [k, method] of methods.entries()) {
    const { warm, cold } = tried(trialOf(catalogue, ties, 1), baselineScorer(method), 20)
    expect(rows[k]).toEqual({ method, warm: measuresOf(warm), cold: measuresOf(cold) })
  }
})

test('calibration says the share that was seen, and more evidence is never less likely', () => {
  const bands = [-9, -6, -3, 0].map((evidence, k) => ({ evidence, pairs: 10_000, tied: [10, 50, 40, 800][k]! }))
  const calibration = calibrationOf(bands, 1)
  expect(oneIn(calibration, -9)).toBeCloseTo(1000, -2)
  expect(oneIn(calibration, 0)).toBeCloseTo(12.5, 0)
  for (let x = -12; x < 3; x += 0.5) expect(oneIn(calibration, x)).toBeGreaterThanOrEqual(oneIn(calibration, x + 0.5))
})

function lastOf<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
