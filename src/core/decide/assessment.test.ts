import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { assess, gatesInTheWay, toOneDecimal, type AssessmentPolicy, type Findings, type Outcome } from './assessment.ts'

const criteria = ['A', 'B', 'C', 'D']
const gates = ['G1', 'G2']
const policy: AssessmentPolicy = {
  weights: { A: 40, B: 30, C: 20, D: 10 },
  gates,
  coverageMinimum: 60,
  rules: [
    { proposal: 'twinning', score: 80, gates: { G1: 3, G2: 3 }, floors: { A: 3 }, trackRecord: true },
    { proposal: 'friendship', score: 65, gates: { G1: 2, G2: 2 }, floors: { A: 2 }, trackRecord: false },
    { proposal: 'host-visit-only', score: 40, gates: { G1: 1 }, floors: {}, trackRecord: false },
  ],
  trackRecord: { monthsActive: 24, completedProjects: 3, anchors: 2, budgetYears: 3 },
}

const level = fc.option(fc.integer({ min: 0, max: 4 }), { nil: null })
const anyFindings: fc.Arbitrary<Findings> = fc.record({
  scores: fc.record({ A: level, B: level, C: level, D: level }),
  gates: fc.record({ G1: level, G2: level }),
  redLines: fc.constant([]),
  trackRecord: fc.constantFrom(null, { monthsActive: 24, completedProjects: 3, anchors: 2, budgetYears: 3 }),
})
const weightOrder: Outcome[] = ['insufficient-evidence', 'decline', 'host-visit-only', 'mou-or-collaboration', 'friendship', 'twinning']

function raised(level: number | null | undefined): number | null {
  return level === null || level === undefined ? null : Math.min(4, level + 1)
}

function rank(findings: Findings): number {
  return weightOrder.indexOf(assess(policy, findings).outcome)
}

test('figures are rounded half up as in decimal arithmetic', () => {
  expect([64.95, 64.949, 1.005 * 1000 / 10, 0.05, 77.25].map(toOneDecimal)).toEqual([65, 64.9, 100.5, 0.1, 77.3])
})

test('more evidence never lowers the low score, never raises the high one, and never lowers coverage', () => {
  fc.assert(fc.property(anyFindings, fc.constantFrom(...criteria), fc.integer({ min: 0, max: 4 }), (findings, criterion, score) => {
    if (findings.scores[criterion] !== null) return
    const before = assess(policy, findings)
    const after = assess(policy, { ...findings, scores: { ...findings.scores, [criterion]: score } })
    expect(after.low).toBeGreaterThanOrEqual(before.low)
    expect(after.high).toBeLessThanOrEqual(before.high)
    expect(after.coverage).toBeGreaterThan(before.coverage)
  }))
})

test('a gate cannot be bought with points', () => {
  fc.assert(fc.property(anyFindings, fc.constantFrom(...gates), (findings, gate) => {
    const full = { A: 4, B: 4, C: 4, D: 4 }
    const { outcome } = assess(policy, { ...findings, scores: full, gates: { ...findings.gates, [gate]: 1 } })
    expect(weightOrder.indexOf(outcome)).toBeLessThanOrEqual(weightOrder.indexOf('host-visit-only'))
  }))
})

test('a better score or gate never lowers the outcome', () => {
  fc.assert(fc.property(anyFindings, fc.constantFrom(...criteria), fc.constantFrom(...gates), (findings, criterion, gate) => {
    const better = {
      ...findings,
      scores: { ...findings.scores, [criterion]: raised(findings.scores[criterion]) },
      gates: { ...findings.gates, [gate]: raised(findings.gates[gate]) },
    }
    expect(rank(better)).toBeGreaterThanOrEqual(rank(findings))
  }))
})

test('what is above the outcome is listed with its failed tests, and nothing below it', () => {
  fc.assert(fc.property(anyFindings, (findings) => {
    const { outcome, notEligible, wouldChangeWithEvidence } = assess(policy, findings)
    if (outcome === 'insufficient-evidence') {
      expect({ notEligible, wouldChangeWithEvidence }).toEqual({ notEligible: [], wouldChangeWithEvidence: null })
      return
    }
    const place = policy.rules.findIndex(({ proposal }) => proposal === outcome)
    const above = place === -1 ? policy.rules : policy.rules.slice(0, place)
    expect(notEligible.map(({ proposal }) => proposal)).toEqual(above.map(({ proposal }) => proposal))
    expect(notEligible.every(({ because }) => because.length > 0)).toBe(true)
  }))
})

test('gates in the way are those of the next weightier proposal only', () => {
  const full = { scores: { A: 4, B: 4, C: 4, D: 4 }, redLines: [], trackRecord: null }
  expect(gatesInTheWay(assess(policy, { ...full, gates: { G1: 2, G2: 1 } }))).toEqual(['G2'])
  expect(gatesInTheWay(assess(policy, { ...full, gates: { G1: 0, G2: 4 } }))).toEqual(['G1'])
  expect(gatesInTheWay(assess(policy, { ...full, gates: { G1: 4, G2: 4 } }))).toEqual([])
  expect(gatesInTheWay(assess(policy, { ...full, gates: {}, redLines: ['RL1'] }))).toEqual([])
})

test('a score of 0 is evidence, and a missing one is not', () => {
  const scores = { A: 4, B: 0, C: 4, D: 4 }
  const findings = { gates: { G1: 4, G2: 4 }, redLines: [], trackRecord: null }
  expect(assess(policy, { ...findings, scores })).toMatchObject({ low: 70, high: 70, coverage: 100, wouldChangeWithEvidence: false })
  expect(assess(policy, { ...findings, scores: { ...scores, B: null } })).toMatchObject({
    low: 70, high: 100, coverage: 70, outcome: 'friendship', wouldChangeWithEvidence: true,
  })
})
