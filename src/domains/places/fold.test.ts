import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldName } from './fold.ts'

test('accents, spaces, case and punctuation do not matter', () => {
  expect(foldName("Xī'ān")).toBe(foldName('XI AN'))
  expect(foldName('Saint-Étienne')).toBe('saintetienne')
  expect(foldName('Łódź')).toBe('lodz')
  expect(foldName('Tromsø')).toBe('tromso')
  expect(foldName('Straße')).toBe('strasse')
})

test('letters of every script are kept', () => {
  expect(foldName('武汉 市')).toBe('武汉市')
  expect(foldName('दिल्ली')).toBe('दिल्ली')
  expect(foldName('서울')).toBe('서울')
  expect(foldName('٬ ,.')).toBe('')
})

test('folding twice changes nothing more', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => foldName(foldName(name)) === foldName(name)))
})
