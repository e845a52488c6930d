import { expect, test } from 'vitest'
import { letterOf } from './letter.ts'
import { delegateListOf, officialLetterOf } from './papers.ts'

test.each([
  ['The official letter from the Ningbo Foreign Affairs Office is attached, together with the list of delegates.', 'attached', 'attached'],
  ['The name list is attached; the official letter will follow by post.', 'promised', 'attached'],
  ['代表团名单见附件，正式公函将随后寄送。', 'promised', 'attached'],
  ['We do not have a government letter at the moment.', 'absent', null],
  ['We have no official letter yet, but it will follow next week.', 'promised', null],
  ['公函还没有，需要的话可以补。', 'absent', null],
  ['附件：1. 代表团名单 2. 沈阳市外办公函', 'attached', 'attached'],
  ['Please send us an official invitation letter for the visa.', null, null],
  ['请于3月15日前将参会名单发至我办。', null, null],
  ['The delegation list will be sent once flights are booked.', null, 'promised'],
  ['The members of the delegation are:\nMr. Yao Gang, Mayor\nMs. Hu Wei, Vice Mayor', null, 'attached'],
  ['The Ministry’s clearance is stapled to this; the roster of participants follows once vetted.', 'attached', 'promised'],
  ['Letter of Mayor: [X] annexed [ ] to follow\nNames and roles: [ ] annexed [X] to follow', 'attached', 'promised'],
  ['Attachment: letter of the Commission with red stamp. The list of delegates will be provided upon approval.', 'attached', 'promised'],
  ['外办的公函正在走流程，六月上旬寄出；六人简况表随函附呈。', 'promised', 'attached'],
  ['名单等办完护照再报。', null, 'promised'],
])('"%s": letter %s, list %s', (text, letter, list) => {
  expect([officialLetterOf(letterOf(text), 'visit'), delegateListOf(letterOf(text))]).toEqual([letter, list])
})

test('the official invitation counts where they invite us', () => {
  const letter = letterOf('The formal invitation signed by the Mayor is attached.')
  expect([officialLetterOf(letter, 'invitation'), officialLetterOf(letter, 'visit')]).toEqual(['attached', null])
})
