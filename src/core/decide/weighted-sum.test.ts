import { expect, test } from 'vitest'
import { weightedSum } from './weighted-sum.ts'

test('school admission: four applicants on seven criteria, two of them partly empty', () => {
  // Rizan and others 2020, CITSM, doi 10.1109/CITSM50537.2020.9268874.
  const matrix = [
    [0.75, 0.5, 0.75, 0, 0, 0, 1],
    [0.75, 1, 0.75, 0, 0, 0, 0.75],
    [0.75, 0.75, 0.75, 0, 0.5, 0.25, 1],
    [0.5, 0.5, 0.75, 1, 0.5, 0, 0.75],
  ]
  const scores = weightedSum(matrix, [0.1, 0.1, 0.1, 0.15, 0.2, 0.25, 0.1])
  ;[0.35, 0.375, 0.825, 0.6417].forEach((expected, i) => expect(scores[i]).toBeCloseTo(expected, 4))
})

test('a criterion that is 0 for every alternative adds nothing', () => {
  expect(weightedSum([[0, 2], [0, 1]], [0.5, 0.5])).toEqual([0.5, 0.25])
})

test('a row with a missing number is refused', () => {
  expect(() => weightedSum([[1, 2], [1]], [0.5, 0.5])).toThrow(RangeError)
  expect(() => weightedSum([[1, Number.NaN]], [0.5, 0.5])).toThrow(RangeError)
})
