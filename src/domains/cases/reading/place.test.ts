import { expect, test } from 'vitest'
import { homeNamed, readLetter } from '../cases.ts'

const place = (text: string, home = 'Leeds') => readLetter({ text, received: '2026-03-02', home: homeNamed(home) }).place?.name ?? null

test.for([
  ['a country named tells namesakes apart', 'The Kochi Water Transport Society hopes to visit with four people. Kochi lies in Kerala, India.', 'Cochin'],
  ['an address tells where it comes from', 'Eight of us plan to visit in May. Last year Vigo came to us.\n\nJussara Lima, Itajaí\njussara@itajai-pm.example', 'Itajaí'],
  ['a plain word is no village', 'The Cultural Section of the Akimat of Karaganda hopes to send a group of five.', 'Karagandy'],
  ['a name written in traditional characters', '桃園市立青埔國民中學擬組團十四人訪問貴市。', 'Taoyuan'],
] as const)('%s', ([, text, name]) => expect(place(text)).toBe(name))

test('a namesake of our own place is told by the state beside its council', () => {
  expect(place('By vote of the Worcester City Council (Massachusetts), I ask whether our two cities could become sister cities.', 'Worcester')).toBe('Worcester')
})
