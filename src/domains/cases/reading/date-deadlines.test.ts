import { expect, test } from 'vitest'
import { datesOf } from './dates.ts'
import { letterOf } from './letter.ts'

// The letter arrived on a Monday.
const replyBy = (sentence: string) =>
  datesOf(letterOf(`Dear Sir,\n\nOur delegation would like to visit Leeds.\n\n${sentence}\n\nKind regards,\nAnna Wu`), 'visit', {
    received: '2026-04-13',
    homeNames: ['Leeds'],
  }).replyBy

test.each([
  ['Please give us words no later than May 6.', '2026-05-06'],
  ['Drop me a line before Whit Monday (25 May)?', '2026-05-25'],
  ['Kindly let my chief of staff have your thinking by Flag Day, June 14.', '2026-06-14'],
  ['Could we have a steer by the tenth of July?', '2026-07-10'],
  ['Kindly issue the letter of invitation before June 20.', '2026-06-20'],
  ['We book flights on 20 May, so say yes or no before that.', '2026-05-20'],
  ['Please tell me by the 30th if Monday is right.', '2026-04-30'],
  ['Please confirm by Friday.', '2026-04-17'],
  ['Could you give us a yes or no by Christmas?', '2026-12-25'],
  ['Preferred answer within: 1 June 2026', '2026-06-01'],
  ['Please reply within ten days.', '2026-04-23'],
  ['答复时限：6月30日', '2026-06-30'],
  ['七月十日前给我个话就行。', '2026-07-10'],
  ['这周日之前给个准信行不行', '2026-04-19'],
])('"%s" wants an answer by %s', (sentence, day) => {
  expect(replyBy(sentence)).toBe(day)
})

test.each([
  'The list of members will be sent by 15 May.',
  'An agreement is to be signed by both sides on 18 May.',
  'We will stay until 14 May.',
  '名单5月底前寄上。',
])('"%s" wants none', (sentence) => {
  expect(replyBy(sentence)).toBeNull()
})
