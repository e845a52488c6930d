import { expect, test } from 'vitest'
import { homeProfile, sectorScores, unsaidProfile } from './profile.ts'
import { starterSectors } from './sectors.ts'

test('an unknown level is absent from the scores, a known nought stays a nought', () => {
  const sectors = [
    { sector: 'health', strength: 3, need: null },
    { sector: 'sport', strength: 0, need: 2 },
  ]
  expect(sectorScores(sectors)).toEqual({ strengths: { health: 3, sport: 0 }, needs: { sport: 2 } })
})

test('a topic left out counts neither as strength nor as need', () => {
  const sectors = [{ sector: 'research', strength: 4, need: 4 }]
  expect(sectorScores(sectors, ['research'])).toEqual({ strengths: {}, needs: {} })
})

test('a sector named like a built-in property is a sector like any other', () => {
  const { strengths } = sectorScores([{ sector: '__proto__', strength: 2, need: null }])
  expect(Object.hasOwn(strengths, '__proto__')).toBe(true)
})

function isHomeWith(sectors: unknown) {
  return homeProfile.safeParse({ ...unsaidProfile(['gn1']), sectors }).success
}

test('levels are whole numbers from 0 to 4, and each sector is listed once', () => {
  expect(isHomeWith([{ sector: 'health', strength: 4, need: 0 }])).toBe(true)
  expect(isHomeWith([{ sector: 'health', strength: 5, need: 0 }])).toBe(false)
  expect(isHomeWith([{ sector: 'health', strength: 1.5, need: 0 }])).toBe(false)
  expect(isHomeWith([{ sector: 'health', strength: 1, need: 0 }, { sector: 'health', strength: 2, need: 0 }])).toBe(false)
})

test('a home has at least one place', () => {
  expect(homeProfile.safeParse(unsaidProfile([])).success).toBe(false)
})

test('the starter list names the sectors of the policy examples', () => {
  const names = ['advancedManufacturing', 'health', 'culture', 'inwardInvestment', 'students', 'cleanEnergy', 'urbanPlanning']
  expect(Object.keys(starterSectors)).toEqual(expect.arrayContaining(names))
})
