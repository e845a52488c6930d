import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mulberry32 } from '#core/stats/mulberry32.ts'
import { quantile } from '#core/stats/quantile.ts'
import { appraiseRange, type MonteCarloInput } from './monte-carlo.ts'
import { placeRanks } from './partial-order.ts'
import { tornado } from './sensitivity.ts'
import { simulatedProduct } from './simulation.ts'
import { pertMean, pertQuantiles, triangularMean, triangularQuantiles, type Spread } from './spread.ts'

const seeds = fc.integer({ min: 0, max: 4294967295 })
const spreads = fc
  .array(fc.integer({ min: 0, max: 1_000_000_000 }), { minLength: 3, maxLength: 3 })
  .map((pence) => pence.toSorted((a, b) => a - b).map((value) => value / 100) as unknown as Spread)

const input: MonteCarloInput = {
  seed: 20260401,
  draws: 10_000,
  order: ['turnover', 'gvaRatio', 'deadweight', 'multiplier'],
  turnover: [250_000, 550_000, 900_000],
  gvaRatio: [0.25, 0.32, 0.4],
  deadweight: [0.2, 0.4, 0.7],
  multiplier: [1.05, 1.2, 1.3],
  fixed: { L: 0.15, Dp: 0.05, S: 0, a: 0.5 },
}

const triangular = (spread: Spread) => (u: number) => triangularQuantiles(spread, Float64Array.of(u))[0]!
const pert = (spread: Spread) => (u: number) => pertQuantiles(spread, Float64Array.of(u))[0]!

/** A number as its 64 bits, so that the last digit counts. */
const bits = (value: number) => Buffer.from(Float64Array.of(value).buffer).readBigUInt64LE().toString(16)

describe('simulation', () => {
  // The same bits come out of a plain Python program of the same formulas (CPython 3, math.sqrt).
  test('the figures of a seed are the same to the last bit on any machine', () => {
    const { p10, p50, p90, sampleMean } = appraiseRange(input)
    expect([p10, p50, p90, sampleMean].map(bits)).toEqual([
      '40ddccbe87e26443',
      '40e7705568e98c06',
      '40f1446e81636013',
      '40e8329af339b45a',
    ])
  })

  test('the first draw, worked by hand from the published uniforms (impact method, E9)', () => {
    const [u1, u2] = [0.465075, 0.817771]
    const factors = [
      { spread: [0, 1, 2], shape: 'triangular', enters: 'itself' },
      { spread: [0, 1, 2], shape: 'triangular', enters: 'remainder' },
    ] as const
    const [first] = simulatedProduct(factors, { constant: 10, seed: 20260401, draws: 1 })
    expect(first).toBeCloseTo(10 * Math.sqrt(2 * u1) * (1 - (2 - Math.sqrt(2 * (1 - u2)))), 4)
  })

  test('each draw takes one number of the generator per factor, in their order', () => {
    fc.assert(
      fc.property(
        seeds,
        fc.array(spreads, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 40 }),
        (seed, all, draws) => {
          const random = mulberry32(seed)
          const plain = Float64Array.from({ length: draws }, () =>
            all.reduce((product, spread) => product * triangular(spread)(random()), 1),
          )
          const factors = all.map((spread) => ({ spread, shape: 'triangular' as const, enters: 'itself' as const }))
          expect(simulatedProduct(factors, { constant: 1, seed, draws })).toEqual(plain)
        },
      ),
    )
  })

  test('the percentiles are those of the sorted outcomes', () => {
    const draws = fc.integer({ min: 1, max: 200 })
    fc.assert(
      fc.property(seeds, draws, (seed, draws) => {
        const { p10, p50, p90 } = appraiseRange({ ...input, seed, draws })
        const factors = input.order.map(
          (name) =>
            ({
              spread: input[name],
              shape: 'triangular',
              enters: name === 'deadweight' ? 'remainder' : 'itself',
            }) as const,
        )
        const sorted = simulatedProduct(factors, { constant: 0.85 * 0.95 * 1 * 0.5, seed, draws }).sort()
        const close = (a: number, b: number) => expect(Math.abs(a - b)).toBeLessThan(1e-9 * b)
        close(p10, quantile(sorted, 0.1))
        close(p50, quantile(sorted, 0.5))
        close(p90, quantile(sorted, 0.9))
      }),
    )
  })

  test('many draws come near the mean that can be calculated', () => {
    const { sampleMean, analyticMean } = appraiseRange({ ...input, draws: 100_000 })
    expect(Math.abs(sampleMean / analyticMean - 1)).toBeLessThan(0.003)
  })
})

describe('a spread', () => {
  test('its triangular quantiles, and both means (impact method, E9)', () => {
    const quantiles = [0.1, 0.5, 0.9].map((u) => Math.round(triangular(input.turnover)(u)))
    expect(quantiles).toEqual([389_642, 562_732, 749_169])
    expect(triangularMean(input.turnover)).toBeCloseTo(566_666.67, 2)
    expect(pertMean(input.turnover)).toBeCloseTo(558_333.33, 2)
  })

  test('its triangular quantiles are the two closed formulas, digit by digit', () => {
    fc.assert(
      fc.property(spreads, fc.integer({ min: 0, max: 2 ** 32 - 1 }), ([min, mode, max], n) => {
        const u = n / 2 ** 32
        const width = max - min
        const isBelow = u * width < mode - min
        const rising = min + Math.sqrt(u * width * (mode - min))
        const falling = max - Math.sqrt((1 - u) * width * (max - mode))
        expect(triangular([min, mode, max])(u)).toBe(isBelow ? rising : falling)
      }),
    )
  })

  // scipy 1.17: min + (max - min) * scipy.stats.beta.ppf(u, 1 + 4 (mode - min) / width, 1 + 4 (max - mode) / width)
  test.each([
    [
      [250, 550, 900],
      [275.7433971537706, 395.3895006473863, 556.3658059526797, 724.2397004350773, 863.364625195078],
    ],
    [
      [0, 0, 1],
      [0.00020008004803362555, 0.020851637639023212, 0.12944943670387585, 0.36904265551980675, 0.748811356849042],
    ],
    [
      [0, 1, 1],
      [0.251188643150958, 0.6309573444801932, 0.8705505632961241, 0.9791483623609768, 0.9997999199519664],
    ],
    [
      [0, 0.01, 1],
      [0.00026651090435934964, 0.02334837374623021, 0.13670597845440396, 0.37896787021102607, 0.7556066159986207],
    ],
  ] as const)('the PERT quantiles of %j within a millionth of the range', (spread, expected) => {
    const quantiles = [0.001, 0.1, 0.5, 0.9, 0.999].map(pert(spread))
    quantiles.forEach((quantile, i) => {
      expect(Math.abs(quantile - expected[i]!) / (spread[2] - spread[0])).toBeLessThan(1e-6)
    })
  })

  test.each([
    ['triangular', triangular],
    ['PERT', pert],
  ] as const)('rises from its least to its greatest value, and stays between them (%s)', (_, quantilesOf) => {
    const share = fc.integer({ min: 0, max: 1_000_000 }).map((millionths) => millionths / 1_000_000)
    fc.assert(
      fc.property(spreads, share, share, (spread, u, v) => {
        const quantile = quantilesOf(spread)
        const [low, high] = [quantile(Math.min(u, v)), quantile(Math.max(u, v))]
        const trace = 1e-12 * spread[2]
        expect(low).toBeLessThanOrEqual(high + trace)
        expect(low).toBeGreaterThanOrEqual(spread[0] - trace)
        expect(high).toBeLessThanOrEqual(spread[2] + trace)
      }),
    )
  })

  test('of one value is that value', () => {
    for (const quantile of [triangular([7, 7, 7]), pert([7, 7, 7])])
      expect([0, 0.3, 0.999].map(quantile)).toEqual([7, 7, 7])
  })

  test('simulated as PERT comes near the PERT mean', () => {
    const factors = [{ spread: input.turnover, shape: 'pert', enters: 'itself' }] as const
    const outcomes = simulatedProduct(factors, { constant: 1, seed: 1, draws: 100_000 })
    const mean = outcomes.reduce((total, value) => total + value, 0) / outcomes.length
    expect(Math.abs(mean / pertMean(input.turnover) - 1)).toBeLessThan(0.003)
  })
})

test('the ranks asked for stand where a sort would put them, equal values or not', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1 }),
      fc.array(fc.nat(), { maxLength: 6 }),
      (values, picks) => {
        const ranks = picks.map((pick) => pick % values.length)
        const placed = Float64Array.from(values)
        placeRanks(placed, ranks)
        const sorted = Float64Array.from(values).sort()
        for (const rank of ranks) expect(placed[rank]).toBe(sorted[rank])
        expect(placed.sort()).toEqual(sorted)
      },
    ),
  )
})

test('the tornado puts the input first whose evidence is worth bettering', () => {
  const spreads = { firms: [20, 25, 30], uplift: [10, 50, 200], ratio: [0.3, 0.3, 0.3] } as const
  expect(tornado(spreads, ({ firms, uplift, ratio }) => firms * uplift * ratio)).toEqual([
    { input: 'uplift', atMin: 75, atMax: 1500 },
    { input: 'firms', atMin: 300, atMax: 450 },
    { input: 'ratio', atMin: 375, atMax: 375 },
  ])
})
