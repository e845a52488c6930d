import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { dot } from './matrix.ts'
import { valueOf } from './value-function.ts'
import { byImportance, inOrderOfImportance, rankOrderCentroid, rankSum, swing } from './weights.ts'

test('rank-order centroid weights of three, four and five criteria', () => {
  // Barron and Barrett 1996.
  const golden = [
    [0.611111, 0.277778, 0.111111],
    [0.520833, 0.270833, 0.145833, 0.0625],
    [0.456667, 0.256667, 0.156667, 0.09, 0.04],
  ]
  for (const expected of golden) {
    const weights = rankOrderCentroid(expected.length)
    expected.forEach((weight, i) => expect(weights[i]).toBeCloseTo(weight, 6))
  }
})

test('rank-sum weights of four criteria', () => {
  expect(rankSum(4)).toEqual([0.4, 0.3, 0.2, 0.1])
})

test('an order of importance gives weights by rank, and equal criteria the mean of their ranks', () => {
  const order = inOrderOfImportance([10, 60, 10, 20])
  expect(order).toEqual([[1], [3], [0, 2]])
  ;[0.15, 0.4, 0.15, 0.3].forEach((weight, i) => expect(byImportance(order, rankSum(4))[i]).toBeCloseTo(weight, 12))
})

test('weights by rank keep their sum and the order of importance', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 13 }), (given) => {
    const weights = byImportance(inOrderOfImportance(given), rankOrderCentroid(given.length))
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9)
    for (const [i, one] of given.entries()) {
      for (const [j, other] of given.entries()) expect(Math.sign(weights[i]! - weights[j]!)).toBe(Math.sign(one - other))
    }
  }))
})

test('swing points of 100, 80, 60 and 40 are divided by their sum', () => {
  const weights = swing([100, 80, 60, 40])
  ;[0.357143, 0.285714, 0.214286, 0.142857].forEach((weight, i) => expect(weights[i]).toBeCloseTo(weight, 6))
})

test('swing points below 0, or all 0, are refused', () => {
  expect(() => swing([100, -1])).toThrow(RangeError)
  expect(() => swing([0, 0])).toThrow(RangeError)
})

test('writing a criterion on another scale with the same best and worst changes no swing-weighted score', () => {
  const measured = fc.double({ min: 0, max: 10, noNaN: true })
  const points = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 3, maxLength: 3 })
  const scale = fc.integer({ min: 1, max: 1000 })
  fc.assert(fc.property(points, fc.tuple(measured, measured, measured), scale, (given, values, times) => {
    const scored = (of: number) => {
      const fixed = [{ at: 0, value: 0 }, { at: 4 * of, value: 0.8 }, { at: 10 * of, value: 1 }]
      const unscaled = [{ at: 0, value: 0 }, { at: 10, value: 1 }]
      return dot([valueOf(fixed, values[0] * of), valueOf(unscaled, values[1]), valueOf(unscaled, values[2])], swing(given))
    }
    expect(scored(times)).toBeCloseTo(scored(1), 9)
  }))
})
