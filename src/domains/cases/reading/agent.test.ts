import { expect, test } from 'vitest'
import { agentOf } from './agent.ts'
import { letterOf } from './letter.ts'

const agentIn = (sentence: string) =>
  agentOf(letterOf(`Dear Sir,\n\nA delegation from Chengdu would like to visit Leeds. ${sentence}\n\nKind regards,\nAnna Wu`))?.text ?? null

test.each([
  ['I am writing on behalf of Horizon Delegations Ltd.', 'Horizon Delegations Ltd.'],
  ['We at EuroAsia Events are putting together the programme for them.', 'EuroAsia Events'],
  ['The visit is arranged by China Comfort Travel, Chengdu branch.', 'China Comfort Travel'],
  ['Our company, Sunrise Business Consulting, has been entrusted with the tour.', 'Sunrise Business Consulting'],
  ['For hotel matters our agent PTS Travel will write to you separately.', 'PTS Travel'],
  ['All arrangements are made by our appointed tour operator.', 'by our appointed tour operator'],
  ['Kattegat Rejser, a small travel bureau, books the bunks.', 'Kattegat Rejser'],
  ['The organisation named Virunga Silverback Consult Ltd is dealing with bookings.', 'Virunga Silverback Consult Ltd'],
  ['本次行程由洛阳牡丹国际交流中心有限公司代发。', '洛阳牡丹国际交流中心有限公司'],
  ['We specialise in government delegations.', 'We specialise in government delegations'],
  ['行程由四川海外旅游公司承办，请与其联系。', '四川海外旅游公司'],
])('"%s" names an agent', (sentence, agent) => {
  expect(agentIn(sentence)).toBe(agent)
})

test.each([
  'The Chengdu tourism bureau would also like to meet your tourism team.',
  'The delegates will visit a consulting firm in your city.',
  'They would like to see Northern Travel Ltd.',
  '代表团希望参观当地旅游公司。',
])('"%s" names none', (sentence) => {
  expect(agentIn(sentence)).toBeNull()
})
