import { expect, test } from 'vitest'
import { readBatch } from './batch.ts'

const known = {
  isPlace: (id: string) => id === 'gn2644688' || id === 'gn1791247',
  isCountry: (code: string) => ['CN', 'GB', 'XK'].includes(code),
}

test('a batch keeps the order of its lines and reads null as every other country', () => {
  const text = '{"home":"gn2644688","country":"CN"}\r\n\n{"home":"gn1791247","country":null}\n'
  expect(readBatch(text, known)).toEqual({
    queries: [
      { home: 'gn2644688', country: 'CN' },
      { home: 'gn1791247', country: null },
    ],
    refused: [],
  })
})

test.each([
  ['{"home":"gn1","country":"CN"}', 'line 1 field home: got "gn1"; allowed: place_id of an imported place'],
  ['{"country":"CN"}', 'line 1 field home: got nothing; allowed: place_id of an imported place'],
  ['{"home":7,"country":"CN"}', 'line 1 field home: got 7; allowed: place_id of an imported place'],
  ['{"home":"gn2644688","country":"ZZ"}', 'line 1 field country: got "ZZ"; allowed: ISO 3166-1 alpha-2 code'],
  ['{"home":"gn2644688","country":4}', 'line 1 field country: got 4; allowed: ISO 3166-1 alpha-2 code'],
  ['{"home":"gn2644688","limit":4}', 'line 1 field limit: got 4; allowed: a JSON object with home and country'],
  ['["gn2644688"]', 'line 1 field (record): got ["gn2644688"]; allowed: a JSON object'],
  ['gn2644688', 'line 1 field (record): got "gn2644688"; allowed: a JSON object'],
])('the bad line %s is refused by the field that is wrong', (line, message) => {
  const { queries, refused } = readBatch(line, known)
  expect(queries).toEqual([])
  expect(refused).toHaveLength(1)
  expect(refused[0]).toContain(message)
})

test('every bad line is named with its number, blank lines counted', () => {
  const { refused } = readBatch('\n{"home":"gn1"}\n{"home":"gn2644688"}\n{}', known)
  expect(refused.map((line) => line.split(' field')[0])).toEqual(['line 2', 'line 4'])
})

test('a long value is cut', () => {
  const { refused } = readBatch(JSON.stringify({ home: 'x'.repeat(200) }), known)
  expect(refused[0]).toContain(`got "${'x'.repeat(56)}...; allowed`)
})
