import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvLine, csvRecords, NotText, utf8Text, type CsvRecord } from './csv.ts'

async function read(text: string | Uint8Array, chunk = 7) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk)
  }
  const records: CsvRecord[] = []
  for await (const record of csvRecords(utf8Text(chunks()))) records.push(record)
  return records
}

test('line ends of both kinds, a byte-order mark, quotes and empty lines are read', async () => {
  expect(await read('\ufeffa,b\r\n1,"x ""y"", z"\r\n\r\n3,\n')).toEqual([
    { line: 1, cells: ['a', 'b'] },
    { line: 2, cells: ['1', 'x "y", z'] },
    { line: 4, cells: ['3', ''] },
  ])
})

test('a value over several lines counts them, and the record starts on its first', async () => {
  expect(await read('a\n"x\r\n\ny",2\nz')).toEqual([
    { line: 1, cells: ['a'] },
    { line: 2, cells: ['x\r\n\ny', '2'] },
    { line: 5, cells: ['z'] },
  ])
})

test('a broken line is named and spoils no other', async () => {
  const records = await read('a,b\n1,x"y\n2,"a"b\n3,"never\n4,5\n')
  expect(records.map(({ line, fault }) => [line, fault])).toEqual([
    [1, undefined],
    [2, 'a quote inside an unquoted value'],
    [3, 'text after a closing quote'],
    [4, 'a quote that is never closed'],
    [5, undefined],
  ])
})

test('UTF-16, Latin-1 and NUL bytes are refused', async () => {
  await expect(read(Uint8Array.of(0xff, 0xfe, 0x61, 0))).rejects.toThrow('UTF-16')
  await expect(read(Uint8Array.of(0x61, 0x0a, 0xe9, 0x0a))).rejects.toThrow(NotText)
  await expect(read('a\nb\0\n')).rejects.toThrow('a NUL byte near line 2')
})

test('whatever is written as CSV is read back', async () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', 'é', ' ') })
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 })), fc.integer({ min: 1, max: 9 }), async (rows, chunk) => {
      const records = await read(rows.map(csvLine).join(''), chunk)
      expect(records.map(({ cells }) => cells)).toEqual(rows)
    }),
  )
})
