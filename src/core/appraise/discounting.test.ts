import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { discountFactors, presentPounds } from './discounting.ts'

const rates = [
  { untilYear: 30, rate: 0.035 },
  { untilYear: 75, rate: 0.03 },
  { untilYear: Infinity, rate: 0.025 },
]

test('the rate falls in the year after a band ends (impact method, E11)', () => {
  const factors = discountFactors(rates, 76)
  expect(factors[30]).toBeCloseTo(0.356278, 6)
  expect(factors[31]! / factors[30]!).toBeCloseTo(1 / 1.03, 15)
  expect(factors[75]).toBeCloseTo(0.094214, 6)
  expect(factors[76]).toBeCloseTo(0.091916, 6)
})

test('year 0 is worth itself, and nothing is worth nothing', () => {
  expect(presentPounds([100], rates)).toBe(100)
  expect(presentPounds([], rates)).toBe(0)
})

test('a pound later is worth less, never nothing', () => {
  const factors = discountFactors(rates, 500)
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), (t) => {
      expect(factors[t]).toBeGreaterThan(0)
      expect(factors[t]).toBeLessThan(factors[t - 1]!)
    }),
  )
})

test('the present value of two streams is the sum of their present values', () => {
  const money = fc.integer({ min: 0, max: 100_000_000_000 })
  fc.assert(
    fc.property(fc.array(fc.tuple(money, money), { maxLength: 61 }), (years) => {
      const apart =
        presentPounds(
          years.map(([a]) => a),
          rates,
        ) +
        presentPounds(
          years.map(([, b]) => b),
          rates,
        )
      const together = presentPounds(
        years.map(([a, b]) => a + b),
        rates,
      )
      expect(Math.abs(together - apart)).toBeLessThanOrEqual(1e-12 * apart)
    }),
  )
})
