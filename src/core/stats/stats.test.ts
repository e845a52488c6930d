import { expect, test } from 'vitest'
import fc from 'fast-check'
import { mulberry32 } from './mulberry32.ts'
import { quantile } from './quantile.ts'

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
