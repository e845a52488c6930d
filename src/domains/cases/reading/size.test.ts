import { expect, test } from 'vitest'
import { letterOf } from './letter.ts'
import { sizeOf } from './size.ts'

test.each([
  ['There will be seven of us.', 7],
  ['Vice Mayor Li Hong plus 5 will visit.', 6],
  ['The Mayor, accompanied by 7 people, will visit.', 8],
  ['The Mayor will travel with her husband, an interpreter and three officials.', 6],
  ['Mayor Wang, his wife and two officials will visit Leeds', 4],
  ['delegation composed of the Mayor, two deputy mayors and one interpreter', 4],
  ['Twelve pupils and two teachers will come.', 14],
  ['Our choir of 35 singers will travel to Leeds.', 35],
  ['an eight-strong delegation', 8],
  ['代表团由团长1人、团员5人组成', 6],
  ['由市长、2名副局长和1名翻译组成的代表团', 4],
  ['代表团共六人，其中女性2人', 6],
  ['团长带领7名团员来访', 8],
  ['组织7家企业共14人来访', 14],
])('"%s" is %i people', (text, people) => {
  expect(sizeOf(letterOf(text))?.value).toBe(people)
})

test('a range keeps both ends', () => {
  expect(sizeOf(letterOf('a party of around 10 to 12'))).toMatchObject({ value: null, min: 10, max: 12 })
  expect(sizeOf(letterOf('一行5-6人'))).toMatchObject({ value: null, min: 5, max: 6 })
})
