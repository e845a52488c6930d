import { expect, test } from 'vitest'
import { leadPersonOf, likelyLeaderOf } from './leader.ts'
import { letterOf } from './letter.ts'

const leader = (text: string) => leadPersonOf(letterOf(text))?.name ?? null

test.for([
  ['The group, captained by Deputy Governor Hemin Barzan Qadir, would come in April.', 'Hemin Barzan Qadir'],
  ['Our mayor, Ms Ingvild Storjord, plus four officials are planning a trip to you.', 'Ingvild Storjord'],
  ['Team head is Mr. Jin Bolin (Bureau Chief).', 'Jin Bolin'],
  ['Head of party ....... Haruo Tanigake, Vice-Speaker', 'Haruo Tanigake'],
  ['Under the presidency of the councillor of mobility, Doña Begoña Arranz, a mission asks to be received.', 'Begoña Arranz'],
  ['Qian Weimin, deputy director-general, is appointed as head of delegation.', 'Qian Weimin'],
  ['我局拟由副局长汪祖荫率队赴贵市。', '汪祖荫'],
  ['组长鄂立新，正处级，分管能源。', '鄂立新'],
  ['馆长阳春晓打头，加上四位分馆长。', '阳春晓'],
  ['古明德理事長明年春天會帶三個年輕人去拜訪。', '古明德'],
  ['团长阿不都外力·吐尔逊副局长，团员五人。', '阿不都外力·吐尔逊'],
] as const)('%s', ([text, name]) => expect(leader(text)).toBe(name))

test.for([
  'Please reply to Ms Li Na, Director of the Foreign Affairs Office, lina@wuhan.example.',
  'Your Mayor Jane Smith visited us in 2019 and met Vice Mayor Chen Hao.',
  'Yours sincerely,\nChen Hao\nMayor of Wuhan',
  '联系人：外办主任牛慧敏，电话 0938-1234567。',
  '去年贵市市长史密斯曾访问我市。',
])('nobody leads in "%s"', (text) => expect(leader(text)).toBeNull())

test('the one official named is only likely to lead', () => {
  const letter = letterOf('Dear council,\nDirector Riikka Lind and we look forward to Coventry.\nBest, Janne Ylikoski')
  expect(leadPersonOf(letter)).toBeNull()
  expect(likelyLeaderOf(letter)?.name).toBe('Riikka Lind')
})
