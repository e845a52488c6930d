import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { attributionFaults, attributionShare, sharesFit } from './attribution.ts'
import { channels, countOnce, type KeyedRecord } from './double-count.ts'
import { grades, groupOf } from './evidence.ts'

const moneyRecord = fc.record({
  id: fc.uuid(),
  ch: fc.constantFrom(...channels),
  grade: fc.constantFrom(...grades),
  netGva: fc.integer({ min: 0, max: 1_000_000_000 }),
  key: fc.constantFrom('order 77', 'delegation 4', 'assist 12', 'cohort 2026'),
})
const mediaRecord = fc.record({
  id: fc.uuid(),
  ch: fc.constant('CH-06' as const),
  grade: fc.constantFrom(...grades),
  ave: fc.integer({ min: 1, max: 1_000_000_000 }),
})

test('an order that a mission and an assist both report is one order, in the better evidence', () => {
  const order = { netGva: 90_000, key: 'ORD-77' }
  const counted = countOnce([
    { id: 'assist', ch: 'CH-03', grade: 'G2', ...order },
    { id: 'mission', ch: 'CH-02', grade: 'G4', ...order },
  ])
  expect(counted).toMatchObject({ keptIds: ['mission'], total: 90_000, naiveTotalIncludingAve: 180_000 })
})

test('with equal evidence the lower channel counts, then the earlier line', () => {
  const stay = { netGva: 3_000, key: 'DEL-4', grade: 'G4' } as const
  expect(
    countOnce([
      { id: 'tourism', ch: 'CH-08', ...stay },
      { id: 'delegation', ch: 'CH-01', ...stay },
    ]).keptIds,
  ).toEqual(['delegation'])
  expect(
    countOnce([
      { id: 'z', ch: 'CH-01', ...stay },
      { id: 'a', ch: 'CH-01', ...stay },
    ]).keptIds,
  ).toEqual(['z'])
})

test('an advertising value changes no money', () => {
  fc.assert(
    fc.property(fc.array(moneyRecord), fc.array(mediaRecord), fc.nat(), (money, media, at) => {
      const mixed: KeyedRecord[] = [...money.slice(0, at), ...media, ...money.slice(at)]
      const { total, byGroup, keptIds } = countOnce(money)
      expect(countOnce(mixed)).toMatchObject({ total, byGroup, keptIds })
    }),
  )
})

test('splitting a record under its own key never raises the total', () => {
  fc.assert(
    fc.property(
      fc.array(moneyRecord, { minLength: 1 }),
      fc.nat(),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (records, pick, share) => {
        const at = pick % records.length
        const whole = records[at]!
        const part = Math.floor(whole.netGva * share)
        const parts = [
          { ...whole, netGva: part },
          { ...whole, id: `${whole.id} rest`, netGva: whole.netGva - part },
        ]
        expect(countOnce(records.toSpliced(at, 1, ...parts)).total).toBeLessThanOrEqual(countOnce(records).total)
      },
    ),
  )
})

test('the groups of evidence add up to the total, and nothing to more than the lines', () => {
  fc.assert(
    fc.property(fc.array(moneyRecord), (records) => {
      const { total, byGroup, naiveTotalIncludingAve } = countOnce(records)
      expect(byGroup.claimed + byGroup.reported + byGroup.recorded).toBe(total)
      expect(total).toBeLessThanOrEqual(naiveTotalIncludingAve)
    }),
  )
})

test('money without a key is refused, because it could be counted twice', () => {
  expect(() => countOnce([{ id: 'r1', ch: 'CH-01', grade: 'G4', netGva: 1 }])).toThrow(RangeError)
})

test('evidence groups: G0 and G1 claim, G2 and G3 report, G4 and G5 record', () => {
  expect(grades.map(groupOf)).toEqual(['claimed', 'claimed', 'reported', 'reported', 'recorded', 'recorded'])
})

test('a survey that asked about our help already answers attribution: the share is locked at 1', () => {
  expect(attributionShare({ type: 'survey', askedAboutOurHelp: true, share: 0.3 })).toBe(1)
  expect(attributionShare({ type: 'survey', askedAboutOurHelp: false, share: 0.3 })).toBe(0.3)
})

test('a share above half needs a rating of 3 and two rival explanations considered', () => {
  const basis = { type: 'contribution-rating', share: 0.6, rating: 2, rivals: ['exchange rate'] } as const
  expect(attributionFaults({ ...basis, rivals: [...basis.rivals] })).toEqual([
    'a share above half needs a rating of 3 or more',
    'a share above half needs two rival explanations considered',
  ])
  expect(attributionFaults({ ...basis, rating: 3, rivals: ['exchange rate', 'alumni'] })).toEqual([])
  expect(attributionFaults({ ...basis, share: 0.5, rivals: [] })).toEqual([])
})

test.each([
  [{ type: 'agreed-split', share: 0.5, signedBy: [] }, 'nobody signed the split'],
  [{ type: 'agreed-split', share: 1.1, signedBy: ['chamber'] }, 'share is not from 0 to 1'],
  [{ type: 'survey', askedAboutOurHelp: false, share: Number.NaN }, 'share is not from 0 to 1'],
  [{ type: 'equal-split', enablers: 0 }, 'no active enabler'],
] as const)('the basis %j carries no share: %s', (basis, fault) => {
  expect(attributionFaults(structuredClone(basis) as Parameters<typeof attributionFaults>[0])).toEqual([fault])
})

test('the shares of one key never exceed 1, though equal splits may fill it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), (enablers) => {
      const each = attributionShare({ type: 'equal-split', enablers })
      const shares = Array.from({ length: enablers }, () => each)
      expect(sharesFit(shares)).toBe(true)
      expect(sharesFit([...shares, 0.001])).toBe(false)
    }),
  )
  expect(sharesFit([1.5, -0.5])).toBe(false)
})
