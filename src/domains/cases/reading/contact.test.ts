import { expect, test } from 'vitest'
import { contactOf, contactsNamed } from './contact.ts'
import { leadPersonOf } from './leader.ts'
import { letterOf } from './letter.ts'

const contact = (text: string) => {
  const letter = letterOf(text)
  return contactOf(letter, contactsNamed(letter, { name: null, email: null }, leadPersonOf(letter)))
}

test.for([
  ['Point of contact: Mr Daniyar Omarbek, d.omarbek@karaganda.example', 'Daniyar Omarbek'],
  ['Would you let our events lead, Shazza Pemberthy, know by 31 July? shazza.p@bathurst.example', 'Shazza Pemberthy'],
  ['My name is Oluwaseun Bankole-Ade.\n\nKindly reply.\n\nGod bless,\nO. Bankole-Ade\n+234 803 555 0199', 'Oluwaseun Bankole-Ade'],
  ['We would like to come.\n\nEspérance Uwamahoro, Director of Planning\nTel: +250 788 555 016', 'Espérance Uwamahoro'],
  ['请给予答复：dq@hlj.example.cn，乌兰收。', '乌兰'],
  ['回执请传到 guest@qd.example.cn，找臧小满。', '臧小满'],
  ['联系邮箱 szip@js.example.cn（费妍）', '费妍'],
  ['我是山东沂蒙国旅的小丁，请打13905390718。', '小丁'],
  ['此致\n\n绵阳市招商局 代雪 0816-233 7788', '代雪'],
] as const)('%s', ([text, name]) => expect(contact(text)?.name).toBe(name))

test('who is written to is not whom to answer', () => {
  expect(contact('Dear Ms Anna Hall,\n\nOur group hopes to come.\n\nBest regards\nLi Na\nlina@wuhan.example')?.name).toBe('Li Na')
})

test('addresses stand as the letter writes them, a fax number is none', () => {
  const facts = contact('我局拟派团来访。\n\n联系人：罗茜\n传真：0831-2330060\n电话：０８３１－２３３００６１')
  expect(facts).toMatchObject({ name: '罗茜', phone: '０８３１－２３３００６１', email: null })
})
