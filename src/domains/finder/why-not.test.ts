import { expect, test } from 'vitest'
import { whyNot, type Facts } from './why-not.ts'

function kinds(change: { profile?: Partial<Facts['profile']>; candidate?: Partial<Facts['candidate']> } & Partial<Pick<Facts, 'homeTiesThere' | 'homeCountry' | 'homePopulation'>> = {}) {
  const { profile, candidate, ...rest } = change
  const facts: Facts = {
    homeCountry: 'GB',
    homePopulation: 500_000,
    homeTiesThere: [],
    ...rest,
    profile: { countriesLeftOut: [], maxDistanceKm: null, languages: [], ...profile },
    candidate: { country: 'CN', population: 500_000, km: 9000, isBelowCity: null, languages: ['zh'], tiesWithUs: [], ...candidate },
  }
  return whyNot(facts).map(({ kind }) => kind)
}

test('nothing known against a candidate gives no note', () => {
  expect(kinds()).toEqual([])
})

test('our red lines are named', () => {
  expect(kinds({ profile: { countriesLeftOut: ['CN'], maxDistanceKm: 5000 } })).toEqual(['redCountry', 'redDistance'])
  expect(kinds({ profile: { maxDistanceKm: 9000 } })).toEqual([])
})

test('a home already linked in China meets the one-to-one rule there, and in no other country', () => {
  expect(kinds({ homeTiesThere: ['gn1808926'] })).toEqual(['oneToOne'])
  expect(kinds({ homeTiesThere: ['gn1'], candidate: { country: 'DE' } })).toEqual([])
})

test('a Chinese home is told when the candidate already has a partner in China', () => {
  expect(kinds({ homeCountry: 'CN', candidate: { country: 'GB', tiesWithUs: ['gn1808926'] } })).toEqual(['oneToOne'])
})

test('counties and districts in China are pointed out, elsewhere not', () => {
  expect(kinds({ candidate: { isBelowCity: true } })).toEqual(['belowCity'])
  expect(kinds({ candidate: { isBelowCity: true, country: 'DE' } })).toEqual([])
})

test('others of our country who are linked there are named', () => {
  expect(kinds({ candidate: { tiesWithUs: ['gn2', 'gn3'] } })).toEqual(['linkedHere'])
})

test('a size ten times apart either way is named, an unknown one is not', () => {
  expect(kinds({ candidate: { population: 5_000_000 } })).toEqual(['size'])
  expect(kinds({ candidate: { population: 50_000 } })).toEqual(['size'])
  expect(kinds({ candidate: { population: 4_999_999 } })).toEqual([])
  expect(kinds({ candidate: { population: null } })).toEqual([])
})

test('no language in common is named once our languages are known', () => {
  expect(kinds({ profile: { languages: ['en', 'fr'] } })).toEqual(['noSharedLanguage'])
  expect(kinds({ profile: { languages: ['en', 'zh'] } })).toEqual([])
  expect(kinds({ profile: { languages: ['en'] }, candidate: { languages: [] } })).toEqual([])
})
