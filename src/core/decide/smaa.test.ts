import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { mulberry32 } from '#core/stats/mulberry32.ts'
import { anyWeights, rankedWeights, smaa, type ValueRanges } from './smaa.ts'

function known(rows: readonly (readonly number[])[]): ValueRanges {
  const values = Float64Array.from(rows.flat())
  return { alternatives: rows.length, criteria: rows[0]!.length, low: values, high: values }
}

function run(ranges: ValueRanges, draws = 20_000) {
  const random = mulberry32(2026)
  return smaa(ranges, { draws, random, weights: anyWeights(random) })
}

const expectNear = (actual: ArrayLike<number> | null, expected: readonly number[], within = 0.012) => {
  expect(actual).toHaveLength(expected.length)
  expected.forEach((value, i) => expect(Math.abs(actual![i]! - value), `at ${i}`).toBeLessThan(within))
}

test('two extremes and a compromise on two criteria', () => {
  // Worked by hand: A is first when w1 > .6, second when .5 < w1 < .6; C is never last.
  const { acceptability, centralWeights, confidence } = run(known([[1, 0], [0, 1], [0.6, 0.6]]))
  expectNear(acceptability, [0.4, 0.1, 0.5, 0.4, 0.1, 0.5, 0.2, 0.8, 0])
  expectNear(centralWeights[0]!, [0.8, 0.2])
  expectNear(centralWeights[1]!, [0.2, 0.8])
  expectNear(centralWeights[2]!, [0.5, 0.5])
  expect(confidence).toEqual([1, 1, 1])
})

test('three specialists on three criteria share every rank', () => {
  // Order statistics of the flat Dirichlet distribution: 11/18 and 7/36.
  const { acceptability, centralWeights } = run(known([[1, 0, 0], [0, 1, 0], [0, 0, 1]]))
  expectNear(acceptability, Array.from({ length: 9 }, () => 1 / 3))
  expectNear(centralWeights[0]!, [11 / 18, 7 / 36, 7 / 36])
  expectNear(centralWeights[1]!, [7 / 36, 11 / 18, 7 / 36])
})

test('three specialists and an all-rounder', () => {
  const { acceptability, centralWeights } = run(known([[1, 0, 0], [0, 1, 0], [0, 0, 1], [0.5, 0.5, 0.5]]))
  expectNear([0, 1, 2, 3].map((i) => acceptability[i * 4]!), [0.25, 0.25, 0.25, 0.25])
  expect(acceptability[3 * 4 + 1]).toBeCloseTo(0.75, 1)
  expectNear(centralWeights[0]!, [2 / 3, 1 / 6, 1 / 6])
  expectNear(centralWeights[3]!, [1 / 3, 1 / 3, 1 / 3])
})

test('an alternative that wins nine draws of ten has a winning share of .9', () => {
  let draw = 0
  const weights = (into: Float64Array) => into.set(draw++ % 10 === 3 ? [0, 1] : [1, 0])
  const { wins, acceptability } = smaa(known([[1, 0], [0, 1]]), { draws: 10, random: mulberry32(1), weights })
  expect(Array.from(wins)).toEqual([0, 0.9, 0.1, 0])
  expect(Array.from(acceptability)).toEqual([0.9, 0.1, 0.1, 0.9])
})

test('an alternative that is never first has no central weights and no confidence, rather than zeros', () => {
  const { centralWeights, confidence } = run(known([[1, 1], [0, 0]]), 50)
  expect(centralWeights[1]).toBeNull()
  expect(confidence).toEqual([1, null])
})

test('alternatives that tie share the better rank and win against nobody', () => {
  const { acceptability, wins } = run(known([[1, 1], [1, 1], [0, 0]]), 20)
  expect(Array.from(acceptability)).toEqual([1, 0, 0, 1, 0, 0, 0, 0, 1])
  expect(Array.from(wins)).toEqual([0, 0, 1, 0, 0, 1, 0, 0, 0])
})

test('an unknown value between 0 and 1 against a known half is first half the time', () => {
  const low = Float64Array.of(0, 0.5)
  const high = Float64Array.of(1, 0.5)
  const { acceptability, confidence } = run({ alternatives: 2, criteria: 1, low, high })
  expectNear(acceptability, [0.5, 0.5, 0.5, 0.5])
  expectNear(confidence as number[], [0.5, 0.5])
})

test('with criteria in order of importance the mean weights are the rank-order centroid', () => {
  const random = mulberry32(5)
  const draw = rankedWeights([[2], [0], [1]], random)
  const weights = new Float64Array(3)
  const sum = [0, 0, 0]
  for (let i = 0; i < 20_000; i++) {
    draw(weights)
    weights.forEach((weight, j) => (sum[j]! += weight))
  }
  expectNear(sum.map((total) => total / 20_000), [0.2778, 0.1111, 0.6111])
})

test('criteria of equal importance share the mean of their ranks over many draws', () => {
  const draw = rankedWeights([[1], [0, 2]], mulberry32(5))
  const weights = new Float64Array(3)
  const sum = [0, 0, 0]
  for (let i = 0; i < 20_000; i++) {
    draw(weights)
    expect(weights[1]).toBe(Math.max(...weights))
    weights.forEach((weight, j) => (sum[j]! += weight))
  }
  expectNear(sum.map((total) => total / 20_000), [0.1944, 0.6111, 0.1944])
})

test('the same seed gives the same figures to the last digit', () => {
  const ranges = known([[1, 0, 0.3], [0, 1, 0.2], [0.6, 0.6, 0.9]])
  expect(run(ranges, 500)).toEqual(run(ranges, 500))
})

test('ranks of each alternative add up to 1, and the order of alternatives does not matter', () => {
  const value = fc.integer({ min: 0, max: 4 }).map((score) => score / 4)
  const rows = fc.array(fc.tuple(value, value, value), { minLength: 2, maxLength: 6 })
  fc.assert(fc.property(rows, (alternatives) => {
    const n = alternatives.length
    const forth = run(known(alternatives), 40)
    const back = run(known(alternatives.toReversed()), 40)
    for (let i = 0; i < n; i++) {
      const row = forth.acceptability.slice(i * n, (i + 1) * n)
      expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9)
      expect(back.acceptability.slice((n - 1 - i) * n, (n - i) * n)).toEqual(row)
    }
  }))
})
