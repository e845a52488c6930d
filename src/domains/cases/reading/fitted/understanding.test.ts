import { describe, expect, test } from 'vitest'
import { readLetter } from '../../cases.ts'
import { chosenIn } from './choices.ts'
import { exampleOf, type GoldenLetter } from './examples.ts'
import { learnt, written } from './learn.ts'
import { weighed, weighingFrom } from './model.ts'
import { understood } from './understanding.ts'

const read = (text: string) => readLetter({ text, received: '2026-03-02', home: null })

const letter = (sentence: string) =>
  `Dear colleagues,\n\nOur delegation of six, led by Mayor Chen Hong, would like to visit Leeds from 12 to 14 May 2026. ${sentence}\n\nYours sincerely,\nLi Ming\nForeign Affairs Office of Wuhan`

const 来函 = (sentence: string) => `利兹市议会：\n\n我市副市长陈红拟率六人代表团于2026年5月12日至14日访问贵市。${sentence}\n\n武汉市人民政府外事办公室\n2026年3月1日`

describe('what a letter offers', () => {
  test.each([
    [letter('We will bring a set of porcelain cups as a gift for the Lord Mayor.'), 'porcelain'],
    [letter('In return we would be glad to cover your flights and hotel in Wuhan next spring.'), 'flights'],
    [letter('Each of your officers will receive a silk scarf.'), 'silk scarf'],
    [来函('代表团将向贵市赠送一尊青铜熊猫雕像。'), '青铜熊猫'],
    [来函('我方愿承担贵市代表赴武汉的国际机票及食宿。'), '机票'],
  ])('is found: %#', (text, offer) => {
    const { offers } = read(text)
    expect(offers.map(({ text }) => text).join(' | ')).toContain(offer)
    for (const { text: offered, span } of offers) expect(text.slice(...span)).toBe(offered)
  })

  test.each([
    letter('Could you provide local transport and accommodation?'),
    letter('All costs of the stay will be borne by our side.'),
    letter('We would like to present our project to your companies.'),
    来函('请将邀请函送交使馆。'),
  ])('is nothing where nothing is: %#', (text) => {
    expect(read(text).offers).toEqual([])
  })
})

describe('what a letter asks to see', () => {
  test.each([
    [letter('We hope to visit the Thackray Museum of Medicine and to meet the head of your parks department.'), ['Thackray Museum of Medicine', 'head of your parks department']],
    [letter('Could they see the control room of the port?'), ['control room of the port']],
    [来函('拟参观利兹大学和皇家军械博物馆，并与市议会交通部门座谈。'), ['利兹大学', '皇家军械博物馆', '市议会交通部门']],
  ])('is found: %#', (text, sites) => {
    expect(read(text).sites.map(({ text }) => text)).toEqual(sites)
  })

  test('is nothing in an invitation', () => {
    const text = '利兹市议会：\n\n诚邀贵市派代表出席2026年9月8日至10日在武汉举行的国际城市大会。会议期间将安排参观东湖绿道和湖北省博物馆。\n\n武汉市人民政府'
    expect(read(text)).toMatchObject({ kind: 'invitation', sites: [] })
  })
})

test('the sentence that says why is one of the letter', () => {
  const text = letter('The purpose of the visit is to learn how your city cleans its rivers.')
  expect(read(text).purpose?.text).toBe('The purpose of the visit is to learn how your city cleans its rivers.')
})

const golden = (text: string, offers: string[], sites: string[]): GoldenLetter => ({
  text: letter(text),
  received: '2026-03-02',
  home: 'Leeds',
  expected: {
    kind: 'visit', size: [6], dates: [{ from: '2026-05-12', to: '2026-05-14' }], replyBy: null, officialLetter: null, delegateList: null, payer: null, purpose: null, sites: sites.map((site) => ({ text: site })), offers, leadPerson: ['Chen Hong'], organisation: null, contact: { name: ['Li Ming'] }, agent: null,
  },
})

const lessons = ['tea', 'a vase', 'silk', 'two books', 'a drum'].flatMap((gift) => [
  golden(`We bring ${gift} for you.`, [gift], []),
  golden(`We want to see the mill.`, [], ['the mill']),
])

describe('learning', () => {
  const examples = lessons.map((one) => exampleOf(one, true))
  const model = learnt(examples)

  test('gives the same from the same letters', () => {
    expect(JSON.stringify(written(learnt(examples)))).toBe(JSON.stringify(written(model)))
  })

  test('gets back what it was told', () => {
    const { part, sentences } = understood(examples[0]!.ruled.letter, examples[0]!.ruled.cut, { kind: 'visit', model })
    const gift = sentences.findIndex(({ text }) => text.includes('bring'))
    expect(part.offer.indexOf(Math.max(...part.offer))).toBe(gift)
  })

  test('tells size and days of the visit from other numbers and dates', () => {
    const [{ ruled }] = examples as [(typeof examples)[number]]
    const { size, stays } = chosenIn(ruled, model)
    expect(size).toMatchObject({ min: 6, max: 6 })
    expect(stays.map(({ from, to }) => [from, to])).toEqual([['2026-05-12', '2026-05-14']])
  })

  test('is written down and read again with little lost', () => {
    const again = weighingFrom(written(model).token)
    const clues = [['any', '0 tea'], ['any', '0 mill']]
    const [before, after] = [weighed(model.token, clues), weighed(again, clues)]
    before.forEach((chance, i) => expect(Math.abs(chance - after[i]!)).toBeLessThan(0.1))
  })
})
