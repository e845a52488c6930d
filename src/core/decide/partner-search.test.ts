import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { coverageOfNeeds, linkScore, mutualScore, scaleScore } from './partner-search.ts'

// Golden values: the partner search examples of the policy specification (section 8 and its vectors).

test('places of equal size score 4, and twenty times apart scores 0', () => {
  expect(scaleScore(560_000, 560_000)).toBe(4)
  expect(scaleScore(100_000, 2_000_000)).toBeCloseTo(0, 12)
  expect(scaleScore(100_000, 5_000_000)).toBe(0)
})

test('a city of 0.56 million and one of 9.8 million score 0.1783; with its region of 2.8 million 2.3273', () => {
  expect(scaleScore(560_000, 9_800_000)).toBeCloseTo(0.1783, 4)
  expect(scaleScore(2_800_000, 9_800_000)).toBeCloseTo(2.3273, 4)
})

test('an unknown population gives no scale score instead of a bad one', () => {
  expect(scaleScore(null, 9_800_000)).toBeNull()
  expect(scaleScore(560_000, 0)).toBeNull()
  expect(scaleScore(Number.NaN, 560_000)).toBeNull()
})

test('each side covers the other side\'s needs by its strengths, and the smaller coverage is the mutual score', () => {
  const a = {
    strengths: { advancedManufacturing: 4, health: 3, culture: 3 },
    needs: { inwardInvestment: 4, students: 3, cleanEnergy: 3 },
  }
  const b = {
    strengths: { inwardInvestment: 2, cleanEnergy: 4, students: 4 },
    needs: { advancedManufacturing: 4, health: 2, urbanPlanning: 2 },
  }
  expect(coverageOfNeeds(a.strengths, b.needs)).toBe(0.6875)
  expect(coverageOfNeeds(b.strengths, a.needs)).toBe(0.8)
  expect(mutualScore(a, b)).toBe(2.75)
  expect(mutualScore(b, a)).toBe(2.75)
})

test('without recorded needs or strengths the coverage is unknown, not zero', () => {
  expect(coverageOfNeeds({ health: 4 }, {})).toBeNull()
  expect(coverageOfNeeds({ health: 4 }, { health: 0 })).toBeNull()
  expect(coverageOfNeeds({}, { health: 4 })).toBeNull()
  expect(mutualScore({ strengths: {}, needs: {} }, { strengths: { health: 1 }, needs: { health: 1 } })).toBeNull()
})

test('a sector named like a built-in property is a sector like any other', () => {
  expect(coverageOfNeeds({ health: 4 }, { toString: 4 })).toBe(0)
  expect(coverageOfNeeds({ constructor: 2 }, { constructor: 4 })).toBe(0.5)
})

test('no links score 0, and 3, 5 and 10 links 1.8048, 2.5285 and 3.4587', () => {
  expect(linkScore(0)).toBe(0)
  expect(linkScore(3)).toBeCloseTo(1.8048, 4)
  expect(linkScore(5)).toBeCloseTo(2.5285, 4)
  expect(linkScore(10)).toBeCloseTo(3.4587, 4)
})

test('scale does not depend on which side is named first and stays between 0 and 4', () => {
  const population = fc.integer({ min: 1, max: 50_000_000 })
  fc.assert(fc.property(population, population, (a, b) => {
    const score = scaleScore(a, b)!
    expect(score).toBeCloseTo(scaleScore(b, a)!, 9)
    expect(score).toBeGreaterThanOrEqual(0)
    expect(score).toBeLessThanOrEqual(4)
  }))
})

test('a further link never lowers the link score, and it stays below 4', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 100 }), (links) => {
    expect(linkScore(links + 1)).toBeGreaterThan(linkScore(links))
    expect(linkScore(links)).toBeLessThan(4)
  }))
})
