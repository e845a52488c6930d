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
  ['The Commissioner, Shri Vilas Deshmukhe, along with six officers of the Corporation, will visit.', 7],
  ['Total headcount including the security aide is eighteen (18).', 18],
  ['Chairman Bent Overgaard plus twenty-one shivering members will come.', 22],
  ['The party would be eight strong.', 8],
  ['Director Noh Jae travels with four members of the assembly and two interpreters.', 7],
  ['The delegation is led by the Mayor; under him are five cadres.', 6],
  ['A group of 6 people (including himself) will visit, led by Mr Shen.', 6],
  ['We would be glad to fly two officers of your council to our delegation; our group numbers ten people.', 10],
  ['代表团由局长率五名同事访问，合为六人', 6],
  ['局长将带6名随员（全团7人）到访', 7],
  ['校长将带着2位老师、16名学生来访', 19],
  ['同行4人，加局长5人来访', 5],
])('"%s" is %i people', (text, people) => {
  expect(sizeOf(letterOf(text))?.value).toBe(people)
})

test('a range keeps both ends', () => {
  expect(sizeOf(letterOf('a party of around 10 to 12'))).toMatchObject({ value: null, min: 10, max: 12 })
  expect(sizeOf(letterOf('一行5-6人'))).toMatchObject({ value: null, min: 5, max: 6 })
})
