import { expect, test } from 'vitest'
import { valueOf } from './value-function.ts'

test('a piecewise linear value falls from 1 to 0 and stays at its ends', () => {
  // Cutoffs and values of the `smaa.pvf` example of the R package smaa.
  const points = [{ at: 50, value: 1 }, { at: 75, value: 0.8 }, { at: 90, value: 0.5 }, { at: 100, value: 0 }]
  expect([50, 90, 100, 10, 40, 101, 120].map((x) => valueOf(points, x))).toEqual([1, 0.5, 0, 1, 1, 0, 0])
  expect(valueOf(points, 62.5)).toBeCloseTo(0.9, 12)
})

test('a value function without points is refused', () => {
  expect(() => valueOf([], 1)).toThrow(RangeError)
})
