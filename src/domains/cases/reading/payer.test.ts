import { expect, test } from 'vitest'
import { letterOf } from './letter.ts'
import { costClauses, payerOf } from './payer.ts'

test.each([
  ['The group is self-financed.', 'visitor'],
  ['There will be no cost to your council.', 'visitor'],
  ['You will not incur any expense.', 'visitor'],
  ['International travel and lodging: our responsibility.', 'visitor'],
  ['Our ministry is funding the trip.', 'visitor'],
  ['Funding is secured through the EU programme.', 'visitor'],
  ['Les frais sont à notre charge.', 'visitor'],
  ['一切费用由我方自负。', 'visitor'],
  ['经费由市财政列支。', 'visitor'],
  ['无需贵市承担任何费用。', 'visitor'],
  ['Is it possible for your city to offer us hospitality (hotel and meals)?', 'host'],
  ['在利兹期间的食宿请贵方予以安排。', 'host'],
  ['We kindly ask the host to cover local transport, while flights and hotels are on us.', 'shared'],
  ['国际旅费我方承担，在英食宿由贵方负责。', 'shared'],
  ['Expenses will be split evenly.', 'shared'],
  ['They will meet the hotel manager.', null],
  ['All boarding and lodging shall be met from Corporation funds.', 'visitor'],
  ['Feeding and hotel remain our headache, not yours.', 'visitor'],
  ['Tickets and residence are upon the Governorate.', 'visitor'],
  ['Cost nil to you.', 'visitor'],
  ['Air tickets: KSAMC. Hotel and meals: we humbly ask Leeds to stand those.', 'shared'],
  ['The Assembly bears all costs, save that lunch is humbly requested of the host.', 'shared'],
  ['We hope to see the Hilton hotel and the bus depot.', null],
  ['食宿、交通，我组自理。', 'visitor'],
  ['团费跟贵方没关系。', 'visitor'],
  ['机票我们买，旅馆想请贵会帮衬。', 'shared'],
])('"%s": %s pays', (sentence, payer) => {
  const letter = letterOf(sentence)
  expect(payerOf(letter, 'visit', costClauses(letter, 'visit', ['Leeds']))).toBe(payer)
})
