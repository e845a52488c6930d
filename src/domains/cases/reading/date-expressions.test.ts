import { expect, test } from 'vitest'
import { dateExpressions } from './date-expressions.ts'

const received = '2026-11-27'

test.each([
  ['12, 13 and 14 May', '2027-05-12 2027-05-14'],
  ['from the 12th to the 16th of May', '2027-05-12 2027-05-16'],
  ['12-May-2027', '2027-05-12 2027-05-12'],
  ['12.05.–16.05.2027', '2027-05-12 2027-05-16'],
  ['12/05-16/05', '2027-05-12 2027-05-16'],
  ['vom 12. bis 16. Mai 2027', '2027-05-12 2027-05-16'],
  ['du 12 au 16 mai 2027', '2027-05-12 2027-05-16'],
  ['del 12 al 16 de mayo', '2027-05-12 2027-05-16'],
  ['the week of the 12th of May', '2027-05-10 2027-05-16'],
  ['w/c 11 May', '2027-05-10 2027-05-16'],
  ['mid- to late May', '2027-05-11 2027-05-31'],
  ['between late May and early June', '2027-05-21 2027-06-10'],
  ['the 3rd week of May', '2027-05-15 2027-05-21'],
  ['五月中下旬', '2027-05-11 2027-05-31'],
  ['10月的第三周', '2027-10-15 2027-10-21'],
  ['下月中旬', '2026-12-11 2026-12-20'],
  ['本月底', '2026-11-21 2026-11-30'],
  ['5月12日(周二)至16日(周六)', '2027-05-12 2027-05-16'],
  ['three days from 12 May', '2027-05-12 2027-05-14'],
  ['two nights from 3 June', '2027-06-03 2027-06-05'],
  ['自5月12日起3天', '2027-05-12 2027-05-14'],
  ['the sixth to the eighth of July', '2027-07-06 2027-07-08'],
  ['the last day of February', '2027-02-28 2027-02-28'],
  ['before 20/07', '2027-07-20 2027-07-20'],
  ['07 and 08/9/2027', '2027-09-07 2027-09-08'],
  ['2027. 3. 15.(Mon) ~ 3. 16.(Tue)', '2027-03-15 2027-03-16'],
  ['arrive 13th and depart 16th July', '2027-07-13 2027-07-16'],
  ['领导5.18-5.19在曼城', '2027-05-18 2027-05-19'],
  ['八月十七十八两天', '2027-08-17 2027-08-18'],
  ['10月12日从曼城进,14日离开', '2027-10-12 2027-10-14'],
  ['元月十一日至十三日', '2027-01-11 2027-01-13'],
])('"%s" is %s', (text, days) => {
  expect(daysIn(text)).toEqual([days])
})

test('two options share the month that stands at one of them', () => {
  expect(daysIn('12 or 13 May')).toEqual(['2027-05-12 2027-05-12', '2027-05-13 2027-05-13'])
  expect(daysIn('11-15 or 18-22 May')).toEqual(['2027-05-11 2027-05-15', '2027-05-18 2027-05-22'])
  expect(daysIn('4-8 May or 11-15')).toEqual(['2027-05-04 2027-05-08', '2027-05-11 2027-05-15'])
})

test('a day alone is of the month named last before it', () => {
  expect(daysIn('We arrive on 12 May and leave on the 15th.')).toEqual(['2027-05-12 2027-05-12', '2027-05-15 2027-05-15'])
  expect(daysIn('5月18日抵达伦敦，20日至22日访问贵市')).toEqual(['2027-05-18 2027-05-18', '2027-05-20 2027-05-22'])
})

test('an anniversary and a floor are no days', () => {
  expect(daysIn('On 12 May we mark the 15th anniversary, on the 3rd floor.')).toEqual(['2027-05-12 2027-05-12'])
})

function daysIn(text: string): string[] {
  return dateExpressions(text, received).map(({ from, to }) => `${from} ${to}`)
}
