import { expect, test } from 'vitest'
import { ahp, ahpGeometricMean } from './ahp.ts'
import { dot } from './matrix.ts'

const expectClose = (actual: readonly number[], expected: number[], digits: number) => {
  expected.forEach((value, i) => expect(actual[i]).toBeCloseTo(value, digits))
}

// Papathanasiou and Ploskas 2018, chapter 5, doi 10.1007/978-3-319-91648-4_5: criteria, then six sites on each of four.
const criteria = [[1, 1, 5, 3], [1, 1, 5, 3], [1 / 5, 1 / 5, 1, 1 / 3], [1 / 3, 1 / 3, 3, 1]]
const sites = [
  [
    [1, 5, 1, 1, 1 / 3, 3], [1 / 5, 1, 1 / 3, 1 / 5, 1 / 7, 1], [1, 3, 1, 1 / 3, 1 / 5, 1],
    [1, 5, 3, 1, 1 / 3, 3], [3, 7, 5, 3, 1, 7], [1 / 3, 1, 1, 1 / 3, 1 / 7, 1],
  ],
  [
    [1, 7, 3, 1 / 3, 1 / 3, 1 / 3], [1 / 7, 1, 1 / 3, 1 / 7, 1 / 9, 1 / 7], [1 / 3, 3, 1, 1 / 5, 1 / 5, 1 / 5],
    [3, 7, 5, 1, 1, 1], [3, 9, 5, 1, 1, 1], [3, 7, 5, 1, 1, 1],
  ],
  [
    [1, 1 / 9, 1 / 7, 1 / 9, 1, 1 / 5], [9, 1, 1, 1, 5, 3], [7, 1, 1, 1, 5, 1],
    [9, 1, 1, 1, 7, 3], [1, 1 / 5, 1 / 5, 1 / 7, 1, 1 / 3], [5, 1 / 3, 1, 1 / 3, 3, 1],
  ],
  [
    [1, 1 / 5, 1 / 5, 1 / 3, 1 / 7, 1 / 5], [5, 1, 1, 3, 1 / 3, 1], [5, 1, 1, 1, 1 / 3, 1],
    [3, 1 / 3, 1, 1, 1 / 7, 1], [7, 3, 3, 7, 1, 5], [5, 1, 1, 1, 1 / 5, 1],
  ],
]

test('weights of four criteria, with judgements that agree well', () => {
  const { weights, lambdaMax, consistencyRatio } = ahp(criteria)
  expectClose(weights, [0.389862, 0.389862, 0.067925, 0.152352], 6)
  expect(lambdaMax).toBeCloseTo(4.043493, 6)
  expect(consistencyRatio).toBeCloseTo(0.0161, 4)
})

test('six sites judged two by two on each criterion', () => {
  const local = sites.map((judgements) => ahp(judgements))
  expectClose(local.map(({ consistencyRatio }) => consistencyRatio), [0.0335, 0.0264, 0.0221, 0.0398], 4)
  const { weights } = ahp(criteria)
  const total = [0, 1, 2, 3, 4, 5].map((site) => dot(local.map((priorities) => priorities.weights[site]!), weights))
  expectClose(total, [0.117, 0.071, 0.095, 0.212, 0.35, 0.155], 3)
})

// Wang and Chin 2011, Information Sciences 181(23).
const contradicting = [
  [1, 4, 3, 1, 3, 4], [1 / 4, 1, 7, 3, 1 / 5, 1], [1 / 3, 1 / 7, 1, 1 / 5, 1 / 5, 1 / 6],
  [1, 1 / 3, 5, 1, 1, 1 / 3], [1 / 3, 5, 5, 1, 1, 3], [1 / 4, 1, 6, 3, 1 / 3, 1],
]

test('judgements that contradict each other have a consistency ratio over 0.10', () => {
  const { weights, lambdaMax, consistencyRatio } = ahp(contradicting)
  expectClose(weights, [0.3208, 0.1395, 0.0348, 0.1285, 0.2374, 0.1391], 4)
  expect(lambdaMax).toBeCloseTo(7.4199, 4)
  expect(consistencyRatio).toBeCloseTo(0.229, 3)
})

test('the geometric mean orders the second and the last criterion the other way round', () => {
  expectClose(ahpGeometricMean(contradicting), [0.316, 0.1391, 0.036, 0.1251, 0.236, 0.1477], 4)
})

test('judgements that are not reciprocal are refused', () => {
  expect(() => ahp([[1, 2], [2, 1]])).toThrow(RangeError)
  expect(() => ahp([[1, 2]])).toThrow(RangeError)
  expect(() => ahp([])).toThrow(RangeError)
})
