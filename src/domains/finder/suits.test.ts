import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultWeights, orderBySuits, suits } from './suits.ts'

const score = fc.double({ min: 0, max: 4, noNaN: true })
const unknownOrScore = fc.option(score, { nil: null })
const components = fc.record({ mutual: unknownOrScore, link: unknownOrScore, scale: unknownOrScore })
const weight = fc.integer({ min: 0, max: 100 })
const weights = fc.record({ mutual: weight, link: weight, scale: weight })

test('a list starts with the weights of the policy for the same questions: 10 to 8 to 4', () => {
  const { mutual, link, scale } = defaultWeights
  expect([mutual / 10, link / 8, scale / 4]).toEqual([5, 5, 5])
})

test('an unknown component is left out of the score, named, and widens the range', () => {
  const half = { mutual: 50, link: 25, scale: 25 }
  expect(suits({ mutual: null, link: 2, scale: 4 }, half)).toEqual({
    score: 3,
    low: 1.5,
    high: 3.5,
    knownShare: 0.5,
    unknown: ['mutual'],
  })
})

test('when nothing is known there is no score, and everything between 0 and 4 is possible', () => {
  const nothing = { mutual: null, link: null, scale: null }
  expect(suits(nothing, defaultWeights)).toMatchObject({ score: null, low: 0, high: 4, knownShare: 0 })
})

test('a component without weight changes nothing, known or not', () => {
  const onlyScale = { mutual: 0, link: 0, scale: 10 }
  expect(suits({ mutual: 4, link: 4, scale: 1 }, onlyScale).score).toBe(1)
  expect(suits({ mutual: null, link: null, scale: 1 }, onlyScale)).toMatchObject({ score: 1, low: 1, high: 1 })
})

test('the score lies within its range, and the range within 0 to 4', () => {
  fc.assert(
    fc.property(components, weights, (some, by) => {
      const { score, low, high } = suits(some, by)
      expect(low).toBeGreaterThanOrEqual(0)
      expect(high).toBeLessThanOrEqual(4 + 1e-9)
      if (score === null) return
      expect(score).toBeGreaterThanOrEqual(low - 1e-9)
      expect(score).toBeLessThanOrEqual(high + 1e-9)
    }),
  )
})

test('a better component never lowers the score, and doubling all weights changes nothing', () => {
  fc.assert(
    fc.property(components, weights, fc.double({ min: 0, max: 1, noNaN: true }), (some, by, more) => {
      const { score } = suits(some, by)
      if (score === null) return
      const better = { ...some, scale: some.scale === null ? null : Math.min(4, some.scale + more) }
      expect(suits(better, by).score!).toBeGreaterThanOrEqual(score - 1e-9)
      const doubled = { mutual: 2 * by.mutual, link: 2 * by.link, scale: 2 * by.scale }
      expect(suits(some, doubled).score).toBeCloseTo(score, 9)
    }),
  )
})

test('the order is by score, then place id, and does not depend on the order given', () => {
  const candidates = [
    { placeId: 'gn3', components: { mutual: null, link: 1, scale: 1 } },
    { placeId: 'gn2', components: { mutual: null, link: null, scale: null } },
    { placeId: 'gn9', components: { mutual: 4, link: 4, scale: 4 } },
    { placeId: 'gn1', components: { mutual: null, link: 1, scale: 1 } },
  ]
  const order = (list: typeof candidates) => orderBySuits(list, defaultWeights).map((i) => list[i]!.placeId)
  expect(order(candidates)).toEqual(['gn9', 'gn1', 'gn3', 'gn2'])
  expect(order([...candidates].reverse())).toEqual(['gn9', 'gn1', 'gn3', 'gn2'])
})
