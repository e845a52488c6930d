import { expect, test } from 'vitest'
import { letterOf } from './letter.ts'

const body = (text: string) => letterOf(text).body

test('a letter quoted over a note that passes it on is the letter', () => {
  const text = '> From: Li Na\n> Dear council, our delegation of eight hopes to visit your city on 5 June and to see the market hall.\n> Costs are ours.\n\nColleagues, see above, is this ours?'
  expect(body(text)).toContain('our delegation of eight')
  expect(body(text)).not.toContain('is this ours')
})

test('a Chinese note over the original hands over to it', () => {
  const text = '各位领导：下面是客户原件，请查收。\n\n----------原始邮件----------\n我局拟派六人赴贵市访问。'
  expect(body(text)).toContain('我局拟派六人')
  expect(body(text)).not.toContain('客户原件')
})

test('what is added to an earlier letter counts beside it', () => {
  const text = 'Dear Ms Hall,\nI forgot the dates: 5 to 7 June. The list follows.\nLi Na\n\n-------- Original Message --------\nSent: 1 May\nOur delegation of eight hopes to visit.'
  expect(body(text)).toContain('5 to 7 June')
  expect(body(text)).toContain('delegation of eight')
})

test('an answer leaves out what it answers', () => {
  const text = 'Thanks, that suits us.\n\nOn 3 May 2026, Li Na wrote:\n> A delegation of eight would like to visit.'
  expect(body(text)).not.toContain('delegation')
})
