import { expect, test } from 'vitest'
import { firstLook, kindBy } from './first-look.ts'
import { readerModel } from './fitted/model.ts'

const kind = (text: string) => firstLook({ text, received: '2026-11-27', home: null }, kindBy(readerModel())).kind

test.for([
  ['visit', 'Four of us from Gdynia will be in London in May and could take the train to you to see the harbour. We pay our own hotel.'],
  ['visit', '我局拟派员赴贵市考察，费用自理，名单附后。'],
  ['visit-and-agreement', 'Our mayor will come to Leeds with five colleagues and sign the memorandum of understanding with your Leader on 5 May. The list of the delegation is attached.'],
  ['visit-and-agreement', '市长拟率团一行六人访问贵市，并与贵市签署合作协议。'],
  ['twinning', 'Our council resolved to propose that our two cities become sister cities. No visit is asked.'],
  ['friendship', '我市愿与贵市建立友好合作关系，暂无需派团来访。'],
  ['mou', 'We propose a memorandum of understanding between our two cities. The draft is attached; it can be signed online.'],
  ['invitation', 'We invite you and one officer to our festival in June. We will cover your flights and four nights in a hotel.'],
  ['other', 'Thank you for the kindness shown to our delegation last week. All are safely home. Nothing is needed from your end.'],
] as const)('%s: %s', ([expected, text]) => expect(kind(text)).toBe(expected))

test('what asks for something is no mere mail without a word that says so', () => {
  expect(kind('Could our team be received at the town hall?')).not.toBe('other')
})
