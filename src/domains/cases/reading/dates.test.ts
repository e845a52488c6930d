import { expect, test } from 'vitest'
import { datesOf } from './dates.ts'
import { letterOf } from './letter.ts'

const staysIn = (text: string, kind: 'visit' | 'invitation' = 'visit') =>
  datesOf(letterOf(`Dear Sir,\n\nOur delegation has the honour to write to you.\n\n${text}\n\nKind regards,\nAnna Wu`), kind, {
    received: '2026-01-12',
    homeNames: ['Leeds', '利兹'],
  }).dates.map(({ from, to }) => `${from} ${to}`)

test.each([
  ['We arrive on 12 May and are off again on 14 May.', '2026-05-12 2026-05-14'],
  ['- Arrival: 19 May evening by train\n- Signing: 20 May\n- Departure: 21 May', '2026-05-19 2026-05-21'],
  ['Their time would be limited to Thursday 14 May and the morning of Friday 15 May.', '2026-05-14 2026-05-15'],
  ['到达：二〇二六年五月四日；返程：同年五月七日。', '2026-05-04 2026-05-07'],
  ['The itinerary shows Manchester (12 April), Leeds (14 and 15 April) and Brussels (17 April).', '2026-04-14 2026-04-15'],
  ['They tour the United Kingdom from 4 to 15 May and are to be received at Leeds on 7 and 8 May.', '2026-05-07 2026-05-08'],
  ['We had floated 5-6 October, however we now settle for 19-20 October.', '2026-10-19 2026-10-20'],
  ['We visit you on 12-14 May. The names will be sent in March.', '2026-05-12 2026-05-14'],
  ['We visit you on 12-14 May, and would fly over a poet from Leeds for our festival in October.', '2026-05-12 2026-05-14'],
])('"%s" is the stay of %s', (text, stay) => {
  expect(staysIn(text)).toEqual([stay])
})

test.each([
  'The visit is scheduled on 8-10 February. In the event that hotels are full, we can shift to 15-17 February.',
  'We would come on 8-10 February; should visas get in the way, 15-17 February is the fallback.',
  'When: 8-10 February. Plan B: 15-17 February.',
  '首选2月8日至10日访问利兹，如有不便，2月15日至17日亦可。',
  '拟于2月8日至10日造访贵市，若贵方繁忙，延至同月十五日至十七日亦无不可。',
])('"%s" has an option', (text) => {
  expect(staysIn(text)).toEqual(['2026-02-08 2026-02-10', '2026-02-15 2026-02-17'])
})

test('an invitation is to their own place', () => {
  expect(staysIn('We invite you to address the Summit in Almaty on 22-23 April 2026.', 'invitation')).toEqual(['2026-04-22 2026-04-23'])
})
