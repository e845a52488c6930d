import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { recordCommand } from './records.ts'
import { checkRecord, shown } from './records-check.ts'
import { fields, flag, money, number, recordOf, ruled, text, whole, wordsOf } from './records-fields.ts'
import { tryRecords } from './records-trial.ts'

const weighed = ruled(fields({ a: number(0, 100), b: number(0, 100) }), ['a', 'b'], ({ a, b }, report) => {
  if (a + b !== 100) report({ path: [], got: a + b, allowed: 'weights with the sum 100' })
})

const record = recordOf({
  score: whole(0, 4),
  at: z.nullable(number(0, 10)).optional(),
  is: flag().default(false),
  lines: z.array(fields({ amount: money() })).optional(),
  lights: wordsOf(['red', 'green']).default([]),
  weights: weighed.optional(),
})

const command = recordCommand({
  name: 'double',
  summary: { en: 'Doubles scores', 'zh-CN': '分数加倍' },
  record,
  answer: ({ id, score }) => ({ id, double: 2 * score }),
  print: ({ id, double }, locale) => `${locale} ${id}: ${double}\n`,
})

const call = (file: string | Uint8Array, options?: Parameters<typeof tryRecords>[2]) => tryRecords(command, file, options)

const refusalOf = async (value: unknown) => (await call(JSON.stringify(value))).lines

test('one record and a list of records both answer with a list, in input order', async () => {
  expect(await call('{"id":"x","score":2}')).toMatchObject({ code: 0, out: '[\n{"id":"x","double":4}\n]\n', err: '' })
  expect(JSON.parse((await call('[{"id":"b","score":1},{"id":"a","score":4}]')).out)).toEqual([
    { id: 'b', double: 2 },
    { id: 'a', double: 8 },
  ])
})

test('without --json the same facts are printed for people', async () => {
  expect((await call('[{"id":"b","score":1},{"id":"a","score":4}]', { json: false })).out).toBe('en b: 2\n\nen a: 8\n')
})

test('a byte-order mark is ignored', async () => {
  expect((await call('\ufeff{"id":"x","score":2}')).code).toBe(0)
})

test.each([
  ['[]', 'error: file in.json: got []; allowed: one record (a JSON object) or a non-empty list of records'],
  ['', 'error: file in.json: got an empty file; allowed: one record (a JSON object) or a non-empty list of records'],
  ['{"id":}', 'error: file in.json: got text that is not JSON; allowed: one record (a JSON object) or a non-empty list of records'],
])('the file %j is refused as a whole', async (file, line) => {
  expect(await call(file)).toEqual({ code: 2, out: '', err: `${line}\n`, lines: [line] })
})

test('the message about broken JSON stays on one line, whatever the file holds', async () => {
  expect((await call('{\n\n a\n b\n}')).lines).toHaveLength(1)
})

test('bytes that are not UTF-8 are refused', async () => {
  expect((await call(new Uint8Array([0x7b, 0xff, 0x7d]))).lines).toEqual([
    'error: file in.json: got bytes that are not UTF-8; allowed: JSON as UTF-8 text',
  ])
})

test('a file that is not there is refused by its name', async () => {
  expect(await call('', { input: 'other.json' })).toMatchObject({
    code: 2,
    out: '',
    err: 'error: file other.json: got a file that cannot be read (ENOENT); allowed: a readable file, or - for standard input\n',
  })
})

test('one bad record refuses the file, and only bad records are named', async () => {
  const { code, out, lines } = await call('[{"id":"good","score":1},{"id":"bad","score":5},{"id":"worse","score":"4","is":1}]')
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(lines).toEqual([
    'error: record "bad" field score: got 5; allowed: a whole number from 0 to 4',
    'error: record "worse" field score: got "4"; allowed: a whole number from 0 to 4',
    'error: record "worse" field is: got 1; allowed: true or false',
  ])
})

test.each([3, null, 'text', true, [], [{ id: 'a', score: 1 }]])('a record that is %j is no record', async (value) => {
  const [line, ...more] = (await call(JSON.stringify([value]))).lines
  expect(line).toContain(`error: record #1 field (record): got ${JSON.stringify(value)}; allowed: an object`)
  expect(more).toEqual([])
})

test('a record without a usable id is named by its place', async () => {
  const lines = await refusalOf([{ score: 1 }, { id: '', score: 1 }, { id: 7, score: 1 }, { id: 'x'.repeat(101), score: 1 }])
  expect(lines.map((line) => line.split('; ')[0])).toEqual([
    'error: record #1 field id: got nothing',
    'error: record #2 field id: got ""',
    'error: record #3 field id: got 7',
    `error: record #4 field id: got "${'x'.repeat(56)}...`,
  ])
})

test('an id of 100 characters is usable, counting characters and not code units', async () => {
  expect((await call(JSON.stringify({ id: '友'.repeat(100), score: 1 }))).code).toBe(0)
  expect((await call(JSON.stringify({ id: '🙂'.repeat(100), score: 1 }))).code).toBe(0)
  expect((await call(JSON.stringify({ id: '🙂'.repeat(101), score: 1 }))).code).toBe(2)
})

test('an id may be used once in a file', async () => {
  expect(await refusalOf([{ id: 'a', score: 1 }, { id: 'b', score: 1 }, { id: 'a', score: 2 }])).toEqual([
    'error: record "a" field id: got "a"; allowed: an id used once among the records',
  ])
})

test('an id is printed in JSON quotes on one line, without control characters', async () => {
  const [line] = await refusalOf({ id: 'a"b\n\u2028\u202e', score: 9 })
  expect(line).toMatch(/^error: record "a\\"b\\n\\u2028\\u202e" field score: got 9;/)
})

test('a note has at most 500 characters and no effect', async () => {
  expect((await call(JSON.stringify({ id: 'a', score: 1, note: 'n'.repeat(500) }))).out).toBe('[\n{"id":"a","double":2}\n]\n')
  expect(await refusalOf({ id: 'a', score: 1, note: 'n'.repeat(501) })).toHaveLength(1)
  expect(await refusalOf({ id: 'a', score: 1, note: null })).toHaveLength(1)
})

test('unknown fields are refused at any depth, one line each', async () => {
  const lines = await refusalOf({ id: 'a', score: 1, extra: 1, toString: 'x', lines: [{ amount: 1, constructor: {} }] })
  expect(lines.map((line) => line.split(';')[0])).toEqual([
    'error: record "a" field lines[0].constructor: got {}',
    'error: record "a" field extra: got 1',
    'error: record "a" field toString: got "x"',
  ])
})

test('__proto__ is an unknown field like any other, also escaped and nested', async () => {
  const { lines } = await call('{"id":"a","score":1,"__proto__":{"score":2},"lines":[{"amount":1,"__prot\\u006f__":null}]}')
  expect(lines.map((line) => line.split(';')[0])).toEqual([
    'error: record "a" field lines[0].__proto__: got null',
    'error: record "a" field __proto__: got {"score":2}',
  ])
})

test('a missing field cannot be inherited from __proto__', async () => {
  const { lines } = await call('{"id":"a","__proto__":{"score":2}}')
  expect(lines[0]).toBe('error: record "a" field score: got nothing; allowed: a whole number from 0 to 4')
})

test('__proto__ is refused even as a name in a map of free names', () => {
  const map = z.record(z.string(), money())
  expect(checkRecord(map, JSON.parse('{"a":1,"__proto__":2}'))).toEqual({
    problems: [{ path: '__proto__', value: 2, allowed: 'no field of this name' }],
  })
})

test('a number that is not finite is refused and shown as such', async () => {
  const { lines } = await call('{"id":"a","score":1e999,"at":-1e999}')
  expect(lines).toEqual([
    'error: record "a" field score: got Infinity; allowed: a whole number from 0 to 4',
    'error: record "a" field at: got -Infinity; allowed: a number from 0 to 10',
  ])
})

test('null is refused unless the field allows it', async () => {
  expect((await call('{"id":"a","score":1,"at":null}')).code).toBe(0)
  expect(await refusalOf({ id: 'a', score: null })).toEqual([
    'error: record "a" field score: got null; allowed: a whole number from 0 to 4',
  ])
  expect(await refusalOf({ id: 'a', score: 1, lights: null })).toHaveLength(1)
})

test('a list names the item that is wrong or repeated', async () => {
  expect(await refusalOf({ id: 'a', score: 1, lights: ['red', 'blue', 'red'], lines: [{ amount: 1 }, { amount: -1 }] })).toEqual([
    'error: record "a" field lines[1].amount: got -1; allowed: an amount from 0 to 1000000000000',
    'error: record "a" field lights[1]: got "blue"; allowed: red, green, each at most once',
  ])
  expect(await refusalOf({ id: 'a', score: 1, lights: ['red', 'red'] })).toEqual([
    'error: record "a" field lights[1]: got "red"; allowed: red, green, each at most once',
  ])
})

test('a wrong sum shows the sum, once its parts are sound, whatever else is wrong', async () => {
  expect(await refusalOf({ id: 'a', score: 9, weights: { a: 1, b: 2, c: 3 } })).toEqual([
    'error: record "a" field score: got 9; allowed: a whole number from 0 to 4',
    'error: record "a" field weights.c: got 3; allowed: only the fields a, b',
    'error: record "a" field weights: got 3; allowed: weights with the sum 100',
  ])
  expect(await refusalOf({ id: 'a', score: 1, weights: { a: 'x', b: 2 } })).toHaveLength(1)
})

test('a fraction where a whole number belongs does not hide a wrong sum elsewhere', async () => {
  const rule = ruled(recordOf({ score: whole(0, 4), a: number(0, 100), b: number(0, 100) }), ['a', 'b'], ({ a, b }, report) => {
    if (a > b) report({ path: ['a'], allowed: 'at most b' })
  })
  expect(checkRecord(rule, { id: 'x', score: 2.5, a: 2, b: 1 }).problems?.map(({ path }) => path)).toEqual(['score', 'a'])
})

test('a list where an object with a rule belongs is refused as such, and the rule is not asked', async () => {
  expect(await refusalOf({ id: 'a', score: 1, weights: ['x'] })).toEqual([
    'error: record "a" field weights: got ["x"]; allowed: an object with the fields a, b',
  ])
})

test('a value over 60 characters is cut after 57', () => {
  expect(shown('x'.repeat(58))).toBe(`"${'x'.repeat(58)}"`)
  expect(shown('x'.repeat(59))).toBe(`"${'x'.repeat(56)}...`)
  expect(shown({ a: [1, 'two', null, true] })).toBe('{"a":[1,"two",null,true]}')
})

test('a value nested a hundred thousand deep is refused in one short line', async () => {
  const { code, lines } = await call(`{"id":"a","score":${'['.repeat(100_000)}${']'.repeat(100_000)}}`)
  expect(code).toBe(2)
  expect(lines).toEqual([`error: record "a" field score: got ${'['.repeat(57)}...; allowed: a whole number from 0 to 4`])
})

test('a value is shown as its JSON, cut, whatever it is', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const whole = Array.from(JSON.stringify(value))
      if (/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/.test(whole.join(''))) return
      expect(shown(value)).toBe(whole.length > 60 ? `${whole.slice(0, 57).join('')}...` : whole.join(''))
    }),
    { numRuns: 500 },
  )
})

test('a missing --input is refused', async () => {
  expect((await call('', { input: undefined })).err).toBe(
    'error: option --input: got nothing; allowed: a file name, or - for standard input\n',
  )
})

test('text limits count from the least to the most', () => {
  expect(text(10, 500).safeParse('short').success).toBe(false)
  expect(text(10, 500).safeParse('long enough').success).toBe(true)
})
