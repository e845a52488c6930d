import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { mulberry32 } from '#core/stats/mulberry32.ts'
import { shareInTop } from './share-in-top.ts'

test('with two criteria the shares are the lengths of the weight intervals won', () => {
  // (4,0) beats (3,3) when w > 3/4, (0,4) when w < 1/4: worked by hand from the linear scores 4w, 4(1 - w) and 3.
  const [first, second, third] = shareInTop([[4, 0], [0, 4], [3, 3]], { top: 1, draws: 40_000, random: mulberry32(7) })
  expect(first).toBeCloseTo(0.25, 1)
  expect(second).toBeCloseTo(0.25, 1)
  expect(third).toBeCloseTo(0.5, 1)
})

test('the same seed gives the same shares', () => {
  const run = () => shareInTop([[4, 0, 1], [0, 4, 2], [3, 3, 0]], { top: 2, draws: 500, random: mulberry32(1) })
  expect(run()).toEqual(run())
})

test('a dominating alternative is always in and a dominated one never', () => {
  expect(shareInTop([[3, 3], [2, 2], [1, 1]], { top: 2, draws: 100, random: mulberry32(1) })).toEqual([1, 1, 0])
})

test('alternatives tied with the last one in are all in, and one without any value never is', () => {
  expect(shareInTop([[2, 2], [2, 2], [null, null]], { top: 1, draws: 10, random: mulberry32(1) })).toEqual([1, 1, 0])
  expect(shareInTop([[null], [null]], { top: 5, draws: 10, random: mulberry32(1) })).toEqual([0, 0])
})

test('a larger top never lowers a share', () => {
  const value = fc.option(fc.double({ min: 0, max: 4, noNaN: true }), { nil: null })
  fc.assert(fc.property(fc.array(fc.tuple(value, value, value), { minLength: 1, maxLength: 12 }), (rows) => {
    const shares = (top: number) => shareInTop(rows, { top, draws: 30, random: mulberry32(3) })
    const [narrow, wide] = [shares(2), shares(4)]
    for (const [i, share] of narrow.entries()) expect(wide[i]).toBeGreaterThanOrEqual(share)
  }))
})
