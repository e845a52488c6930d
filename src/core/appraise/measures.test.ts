import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { bandOf, breakEvenQuantity, inNationalAccount, localMeasures, nationalMeasures, ratio } from './measures.ts'
import { rounded } from './rounding.ts'

const bands = [
  { name: 'very poor', from: -Infinity },
  { name: 'poor', from: 0 },
  { name: 'low', from: 1 },
  { name: 'high', from: 2 },
]

test('a ratio to nothing, or to less, is not a number', () => {
  expect([ratio(5, 0), ratio(5, -1), ratio(5, 9e-10)]).toEqual([null, null, null])
  expect(ratio(5, 2)).toBe(2.5)
})

test('break-even counts whole units and forgives a trace of rounding', () => {
  expect(breakEvenQuantity(2_500, 189.55)).toBe(14)
  expect(breakEvenQuantity(0.3, 0.1)).toBe(3)
  expect(breakEvenQuantity(100, 0)).toBeNull()
})

test('no cost breaks even at no units, not at minus none', () => {
  expect(Object.is(breakEvenQuantity(0, 10), 0)).toBe(true)
})

test('a limit belongs to the band above it, and a trace below counts as on it', () => {
  expect([-0.5, -1e-10, 0, 0.999, 1 - 1e-10, 1, 7].map((bcr) => bandOf(bcr, bands))).toEqual([
    'very poor',
    'poor',
    'poor',
    'poor',
    'low',
    'low',
    'high',
  ])
})

test('the switching value brings NPSV to 0, and the break-even scale the local value', () => {
  const pounds = fc.integer({ min: 1, max: 1_000_000 })
  fc.assert(
    fc.property(pounds, pounds, pounds, (benefit, netPublicCost, feesPaidInside) => {
      const costs = { netPublicCost, feesPaidInside }
      const scaled = (factor: number) =>
        ({ account: 'local', tier: 'contributed', presentPounds: benefit * factor }) as const
      const { breakEvenScale } = localMeasures(scaled(1), costs)
      expect(localMeasures(scaled(breakEvenScale!), costs).netValue).toBeCloseTo(0, 6)
      const { switchingValue } = nationalMeasures(inNationalAccount(scaled(1), 0.4), costs)
      expect(nationalMeasures(inNationalAccount(scaled(switchingValue!), 0.4), costs).npsv).toBeCloseTo(0, 6)
    }),
  )
})

test('rounding goes half away from zero, through what binary fractions do to halves', () => {
  expect([2.5, -2.5, 0.5, 1.4999].map((value) => rounded(value, 0))).toEqual([3, -3, 1, 1])
  expect([1.005, -1.005, 0.285, 2.675].map((value) => rounded(value, 2))).toEqual([1.01, -1.01, 0.29, 2.68])
  expect(rounded(0.3984375, 6)).toBe(0.398438)
})

test('figures too large for a fraction are left as they are', () => {
  expect([5_280_000_000_005_280, 1e21, -1e21].map((value) => rounded(value, 0))).toEqual([5_280_000_000_005_280, 1e21, -1e21])
})

test('minus zero is never printed', () => {
  expect([-0, -0.4, -1e-300].map((value) => Object.is(rounded(value, 0), 0))).toEqual([true, true, true])
})

test('rounding moves a figure by at most half a step, and twice is once', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.double({ min: -1e12, max: 1e12, noNaN: true }), fc.double({ min: 1e12, max: 1e21, noNaN: true })),
      fc.constantFrom(0 as const, 2 as const),
      (value, decimals) => {
        const once = rounded(value, decimals)
        expect(Math.abs(once - value)).toBeLessThanOrEqual(0.500001 / 10 ** decimals + Math.abs(value) * 2 ** -52)
        expect(rounded(once, decimals)).toBe(once)
      },
    ),
  )
})
