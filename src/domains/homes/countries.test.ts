import { expect, test } from 'vitest'
import { countriesIn } from './countries.ts'

test('countries are found by code and by name in both languages, each once', () => {
  expect(countriesIn('China, germany; IN\n英国、中国').codes).toEqual(['CN', 'DE', 'IN', 'GB'])
})

test('what is no country is given back as it was written', () => {
  expect(countriesIn('Atlantis, ,France')).toEqual({ codes: ['FR'], unknown: ['Atlantis'] })
  expect(countriesIn('')).toEqual({ codes: [], unknown: [] })
})
