import { expect, test } from 'vitest'
import { grossToNet } from './additionality.ts'
import { grossLocal, sum, totalPounds, type Amount } from './amounts.ts'
import { presentValue } from './discounting.ts'
import { inNationalAccount, localMeasures, nationalMeasures } from './measures.ts'

const rates = [{ untilYear: Infinity, rate: 0.035 }]
const factors = { d: 0.4, L: 0.1, Dp: 0.25, S: 0.05, M: 1.2, a: 0.5 }
const { associated, contributed, attributed } = grossToNet(grossLocal(100, 200), factors).tiers
const national: Amount<'national', 'contributed'> = { ...contributed, account: 'national' }

// Each line below that expects an error is a test of the compiler: `npm run types` fails if it would compile.
test('amounts of one account and one tier add up, year by year', () => {
  expect(sum(associated, associated, grossLocal(1, 2, 3)).poundsByYear).toEqual([201, 402, 3])
  expect(totalPounds(sum(contributed, contributed))).toBe(2 * totalPounds(contributed))
})

test('associated, contributed and attributed never add up', () => {
  // @ts-expect-error: associated with contributed
  expect(() => sum(associated, contributed)).toThrow(TypeError)
  // @ts-expect-error: contributed with attributed
  expect(() => sum(contributed, attributed)).toThrow(TypeError)
  // @ts-expect-error: attributed with associated
  expect(() => sum(attributed, associated)).toThrow(TypeError)
  // @ts-expect-error: all three
  expect(() => sum(associated, contributed, attributed)).toThrow(TypeError)
  // @ts-expect-error: an amount is no number, so the plus sign does not add tiers either
  expect(associated + contributed).toBeTypeOf('string')
})

test('the local and the national account never add up', () => {
  // @ts-expect-error: two accounts
  expect(() => sum(contributed, national)).toThrow(TypeError)
})

test('NPSV and BCR are made from the national account only, the local return from the local one', () => {
  const local = presentValue(contributed, rates)
  const costs = { netPublicCost: 10, feesPaidInside: 0 }
  // @ts-expect-error: a BCR of local GVA
  nationalMeasures(local, costs)
  // @ts-expect-error: a local return of a national benefit
  localMeasures(inNationalAccount(local, 0.4), costs)
  expect(nationalMeasures(inNationalAccount(local, 0.4), costs).bcr).toBeCloseTo((local.presentPounds * 0.4) / 10, 12)
})

test('a present value is not discounted again', () => {
  const value = presentValue(contributed, rates)
  // @ts-expect-error: it has no years any more
  expect(() => presentValue(value, rates)).toThrow(TypeError)
})

test('an advertising value is not money', () => {
  const coverage = { id: 'r2', ch: 'CH-06', ave: 130_000, grade: 'G2' } as const
  // @ts-expect-error: media coverage among amounts
  expect(() => sum(associated, coverage)).toThrow(TypeError)
})
