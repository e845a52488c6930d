import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { additionalityLedger, grossToNet, netOfReferenceCase, netRatio } from './additionality.ts'
import { grossLocal, totalPounds } from './amounts.ts'

const share = fc.integer({ min: 0, max: 1_000_000 }).map((millionths) => millionths / 1_000_000)
const multiplier = share.map((part) => 1 + 2 * part)
const followOn = fc.record({ L: share, Dp: share, S: share, M: multiplier })
const factors = fc.record({ d: share, L: share, Dp: share, S: share, M: multiplier })
const money = fc.integer({ min: 0, max: 100_000_000_000 }).map((pence) => pence / 100)

test("the ledger shows every value between gross and net in the guide's order (impact method, E12)", () => {
  const steps = additionalityLedger(1_000_000, { d: 0.4, L: 0.1, Dp: 0.25, S: 0.05, M: 1.2 })
  expect(steps.map(({ step, pounds }) => [step, Math.round(pounds * 1e6) / 1e6])).toEqual([
    ['afterDeadweight', 600_000],
    ['afterLeakage', 540_000],
    ['afterDisplacement', 405_000],
    ['afterSubstitution', 384_750],
    ['afterMultiplier', 461_700],
  ])
})

test('a better reference case makes the net negative', () => {
  const factors = { L: 0.1, Dp: 0.25, S: 0.05, M: 1.2 }
  expect(netOfReferenceCase(100, factors, { gross: 200, ...factors })).toBeCloseTo(-76.95, 10)
})

test('rate mode and reference-case mode agree when the reference case is the deadweight', () => {
  fc.assert(
    fc.property(money, share, followOn, (gross, d, f) => {
      const inRateMode = gross * netRatio({ d, ...f })
      expect(netOfReferenceCase(gross, f, { gross: gross * d, ...f }) - inRateMode).toBeCloseTo(0, 2)
    }),
  )
})

test('the order of the factors does not change the result', () => {
  const shuffledFactors = factors.chain(({ d, L, Dp, S, M }) =>
    fc.tuple(fc.constant({ d, L, Dp, S, M }), fc.shuffledSubarray([1 - d, 1 - L, 1 - Dp, 1 - S, M], { minLength: 5 })),
  )
  fc.assert(
    fc.property(money, shuffledFactors, (gross, [named, shuffled]) => {
      const inOrder = additionalityLedger(gross, named).at(-1)!.pounds
      const anyOrder = shuffled.reduce((pounds, factor) => pounds * factor, gross)
      expect(Math.abs(inOrder - anyOrder)).toBeLessThanOrEqual(1e-12 * anyOrder)
    }),
  )
})

test('net is never more than the multiplier makes of gross, and attributed never more than contributed', () => {
  fc.assert(
    fc.property(money, factors, share, (gross, f, a) => {
      const { tiers } = grossToNet(grossLocal(gross), { ...f, a })
      expect(totalPounds(tiers.contributed)).toBeLessThanOrEqual(gross * f.M * (1 + 1e-15))
      expect(totalPounds(tiers.attributed)).toBeLessThanOrEqual(totalPounds(tiers.contributed))
    }),
  )
})

test('the last steps of the ledger are the contributed and the attributed tier', () => {
  fc.assert(
    fc.property(fc.array(money, { minLength: 1, maxLength: 11 }), factors, share, (grossByYear, f, a) => {
      const { tiers, ledger } = grossToNet(grossLocal(...grossByYear), { ...f, a })
      const [contributed, attributed] = ledger.slice(-2).map((step) => step.pounds)
      const close = (pounds: number, total: number) =>
        expect(Math.abs(pounds - total)).toBeLessThanOrEqual(1e-9 * total)
      close(contributed!, totalPounds(tiers.contributed))
      close(attributed!, totalPounds(tiers.attributed))
    }),
  )
})
