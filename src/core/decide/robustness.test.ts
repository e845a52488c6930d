import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { mulberry32 } from '#core/stats/mulberry32.ts'
import { assess, type AssessmentPolicy, type Findings } from './assessment.ts'
import { outcomeShares, outcomesWithOtherWeights, weightRanges } from './robustness.ts'
import { anyWeights, rankedWeights } from './smaa.ts'

const policy: AssessmentPolicy = {
  weights: { A: 60, B: 40 },
  gates: ['G'],
  coverageMinimum: 50,
  rules: [
    { proposal: 'friendship', score: 65, gates: { G: 2 }, floors: {}, trackRecord: false },
    { proposal: 'host-visit-only', score: 40, gates: {}, floors: {}, trackRecord: false },
  ],
  trackRecord: { monthsActive: 24, completedProjects: 3, anchors: 2, budgetYears: 3 },
}
const findings = (scores: Findings['scores'], gate = 4): Findings => ({ scores, gates: { G: gate }, redLines: [], trackRecord: null })

test('a weight can move until the rounded score meets another limit', () => {
  // Score = weight of A when A has 4 and B has 0: from 39.95 (rounded 40) up to 64.95 (rounded 65), worked by hand.
  const [a, b] = weightRanges(policy, findings({ A: 4, B: 0 }))
  expect(a).toMatchObject({ weight: 60, below: 'decline', above: 'friendship' })
  expect(a!.from).toBeCloseTo(39.95, 9)
  expect(a!.to).toBeCloseTo(64.95, 9)
  expect(b).toMatchObject({ weight: 40, below: 'friendship', above: 'decline' })
  expect(b!.from).toBeCloseTo(35.05, 9)
  expect(b!.to).toBeCloseTo(60.05, 9)
})

test('a failed gate keeps an outcome out of reach of any weight', () => {
  const [a] = weightRanges(policy, findings({ A: 4, B: 0 }, 1))
  expect(a).toMatchObject({ above: null, to: 100 })
})

test('a red line leaves nothing for weights to change', () => {
  const given = { ...findings({ A: 4, B: 0 }), redLines: ['RL1'] }
  expect(weightRanges(policy, given).every(({ below, above }) => below === null && above === null)).toBe(true)
  expect(outcomeShares(policy, given, { draws: 10, weights: anyWeights(mulberry32(1)) })).toEqual(new Map([['decline', 1]]))
})

test('less weight on the only scored criterion leaves too little evidence', () => {
  const [a] = weightRanges(policy, findings({ A: 4, B: null }))
  expect(a).toMatchObject({ below: 'insufficient-evidence', above: 'friendship' })
  expect(a!.from).toBeCloseTo(49.95, 9)
})

test('a weight that takes all leaves the others to grow in equal parts', () => {
  const all = { ...policy, weights: { A: 100, B: 0, C: 0 } }
  expect(weightRanges(all, findings({ A: 4, B: 0, C: 0 }))[0]).toMatchObject({ to: 100, above: null, below: 'host-visit-only' })
})

test('with equal weights the outcome may be another', () => {
  expect(outcomesWithOtherWeights(policy, findings({ A: 4, B: 0 })).equal).toBe('host-visit-only')
  const steep = { ...policy, weights: { A: 90, B: 10 } }
  expect(outcomesWithOtherWeights(steep, findings({ A: 1, B: 4 })).equal).toBe('host-visit-only')
})

test('over all weights each outcome is reached as often as its part of the scale is long', () => {
  const shares = outcomeShares(policy, findings({ A: 4, B: 0 }), { draws: 20_000, weights: anyWeights(mulberry32(3)) })
  expect(shares.get('friendship')).toBeCloseTo(0.35, 1)
  expect(shares.get('host-visit-only')).toBeCloseTo(0.25, 1)
  expect(shares.get('decline')).toBeCloseTo(0.4, 1)
})

test('the order of importance alone gives two sets of weights, and each its outcome', () => {
  // Rank sum 2/3 and 1/3, centroid 3/4 and 1/4: with A at 4 and B at 0 the score is the weight of A.
  const between = { ...policy, rules: policy.rules.map((rule) => (rule.proposal === 'friendship' ? { ...rule, score: 70 } : rule)) }
  expect(outcomesWithOtherWeights(between, findings({ A: 4, B: 0 }))).toEqual({
    equal: 'host-visit-only', rankSum: 'host-visit-only', rankOrderCentroid: 'friendship',
  })
})

test('over the weights that keep the order of importance, the more important criterion has at least half', () => {
  const weights = rankedWeights([[0], [1]], mulberry32(3))
  const shares = outcomeShares(policy, findings({ A: 4, B: 0 }), { draws: 20_000, weights })
  expect(shares.get('friendship')).toBeCloseTo(0.7, 1)
  expect(shares.get('host-visit-only')).toBeCloseTo(0.3, 1)
  expect(shares.has('decline')).toBe(false)
})

test('inside the range the outcome holds, and just outside it does not', () => {
  const score = fc.option(fc.integer({ min: 0, max: 4 }), { nil: null })
  const cases = fc.record({ A: score, B: score, C: score, weightA: fc.integer({ min: 1, max: 60 }), weightB: fc.integer({ min: 1, max: 39 }) })
  fc.assert(fc.property(cases, ({ weightA, weightB, ...scores }) => {
    const weights = { A: weightA, B: weightB, C: 100 - weightA - weightB }
    const given = findings(scores)
    const { outcome } = assess({ ...policy, weights }, given)
    const at = (moved: number) => {
      const others = (100 - moved) / (100 - weightA)
      return assess({ ...policy, weights: { A: moved, B: weights.B * others, C: weights.C * others } }, given).outcome
    }
    const { from, to, below, above } = weightRanges({ ...policy, weights }, given)[0]!
    if (to - from > 1e-3) expect(at((from + to) / 2)).toBe(outcome)
    if (below !== null && from > 1e-3) expect(at(from - 1e-4)).toBe(below)
    if (above !== null && to < 100 - 1e-3) expect(at(to + 1e-4)).toBe(above)
  }), { numRuns: 500 })
})
