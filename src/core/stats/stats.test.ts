import { expect, test } from 'vitest'
import fc from 'fast-check'
import { isotonic } from './isotonic.ts'
import { minimise } from './minimise.ts'
import { mulberry32 } from './mulberry32.ts'
import { quantile } from './quantile.ts'
import { quickExp } from './quick-exp.ts'
import { quickLog } from './quick-log.ts'

test('the same seed gives the published sequence of mulberry32', () => {
  const random = mulberry32(1)
  expect([random(), random(), random()]).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522])
})

test('quantiles agree with numpy 2.4 (numpy.quantile, linear)', () => {
  const sorted = [1, 3, 4, 10, 11.5]
  expect([0, 0.1, 0.5, 0.9, 1].map((p) => quantile(sorted, p))).toEqual([1, 1.8, 4, 10.9, 11.5])
})

test('a quantile of nothing is refused', () => {
  expect(() => quantile([], 0.5)).toThrow(RangeError)
})

test('quantiles never leave the range and never fall as the share grows', () => {
  const numbers = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 })
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(numbers, share, share, (values, p, q) => {
      const sorted = Float64Array.from(values).sort()
      const [low, high] = [quantile(sorted, Math.min(p, q)), quantile(sorted, Math.max(p, q))]
      expect(low).toBeLessThanOrEqual(high + 1e-6)
      expect(low).toBeGreaterThanOrEqual(sorted[0]! - 1e-6)
    }),
  )
})

test('the quick logarithm stays within 0.0001 of the true one', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-12, max: 1e12, noNaN: true }), (x) => {
      expect(Math.abs(quickLog(x) - Math.log(x))).toBeLessThan(1e-4)
    }),
  )
})

test('isotonic regression pools 1 3 2 5 4 4.5 as worked out by hand', () => {
  expect(isotonic([1, 3, 2, 5, 4, 4.5], [1, 1, 1, 1, 1, 1])).toEqual([1, 2.5, 2.5, 4.5, 4.5, 4.5])
})

test('isotonic regression never falls and keeps the weighted mean', () => {
  const pairs = fc.array(fc.tuple(fc.double({ min: -9, max: 9, noNaN: true }), fc.double({ min: 0.1, max: 9, noNaN: true })), { minLength: 1 })
  fc.assert(
    fc.property(pairs, (given) => {
      const weights = given.map(([, weight]) => weight)
      const fitted = isotonic(given.map(([value]) => value), weights)
      for (let k = 1; k < fitted.length; k++) expect(fitted[k]!).toBeGreaterThanOrEqual(fitted[k - 1]! - 1e-9)
      const mean = (values: number[]) => values.reduce((sum, value, k) => sum + value * weights[k]!, 0)
      expect(mean(fitted)).toBeCloseTo(mean(given.map(([value]) => value)), 6)
    }),
  )
})

test('minimise finds the floor of the Rosenbrock valley (1, 1)', () => {
  const found = minimise(2, (at, slope) => {
    const [x, y] = [at[0]!, at[1]!]
    slope[0] = -2 * (1 - x) - 400 * x * (y - x * x)
    slope[1] = 200 * (y - x * x)
    return (1 - x) ** 2 + 100 * (y - x * x) ** 2
  }, { rounds: 200, tolerance: 1e-14 })
  expect(found[0]).toBeCloseTo(1, 4)
  expect(found[1]).toBeCloseTo(1, 4)
})

test('powers of e below one are right to ten digits', () => {
  for (let x = 0; x > -31.99; x -= 0.0173) expect(quickExp(x) / Math.exp(x)).toBeCloseTo(1, 10)
})
