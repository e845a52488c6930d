import { expect, test } from 'vitest'
import { cn } from './packs/cn.data.ts'
import { de } from './packs/de.data.ts'
import { readTitle } from './titles.ts'

test.each([
  ['Vice-Mayor', 'vice-mayor'],
  ['DEPUTY MAYOR', 'vice-mayor'],
  ['vice‑mayor', 'vice-mayor'],
  ['Wuhan Vice Mayor', 'vice-mayor'],
  ['Vice Mayor of Wuhan Municipal People’s Government', 'vice-mayor'],
  ['武汉市人民政府副市长', 'vice-mayor'],
  ['副市长先生', 'vice-mayor'],
  ['Executive Deputy Mayor', 'executive-vice-mayor'],
  ['常务副市长', 'executive-vice-mayor'],
  ['Secretary of the CPC Wuhan Municipal Committee', 'party-secretary'],
  ['中共武汉市委书记', 'party-secretary'],
  ['市委副书记', 'deputy-party-secretary'],
  ['纪委书记', 'standing-committee-member'],
  ['Chairman of the Standing Committee of the Municipal People’s Congress', 'peoples-congress-chair'],
  ['市人大常委会副主任', 'peoples-congress-vice-chair'],
  ['CPPCC Chairwoman', 'cppcc-chair'],
  ['市政协主席', 'cppcc-chair'],
  ['市政府秘书长', 'secretary-general'],
  ['Deputy Secretary-General', 'deputy-secretary-general'],
  ['Director of the Foreign Affairs Office', 'director'],
  ['市外办主任', 'director'],
  ['Director of the Development and Reform Commission', 'director'],
  ['外办党组书记、主任', 'director'],
  ['Deputy Director-General of the Department of Commerce', 'deputy-director'],
  ['商务局副局长', 'deputy-director'],
  ['Division Chief', 'division-chief'],
  ['副 市长', 'vice-mayor'],
  ['市委书记 市长', 'party-secretary'],
  ['副市長', 'vice-mayor'],
  ['市委書記', 'party-secretary'],
  ['Vice Mayor (Foreign Affairs)', 'vice-mayor'],
  ['Chairman, Standing Committee of Wuhan Municipal People’s Congress', 'peoples-congress-chair'],
  ['Vice Chairman of the Standing Committee of the Municipal People’s Congress', 'peoples-congress-vice-chair'],
  ['District Mayor', 'district-head'],
  ['Governor of Haidian District', 'district-head'],
  ['Head of Pudong New Area', 'district-head'],
  ['Head of the Education Bureau of Haidian District', 'director'],
  ['County Governor', 'county-head'],
  ['Mayor of Anji County', 'county-head'],
  ['District Head', 'district-head'],
  ['区长', 'district-head'],
  ['President of Wuhan University', 'university-president'],
  ['董事长', 'state-firm-chair'],
])('"%s" is a %s', (title, post) => {
  expect(readTitle(cn, title, ['Wuhan', '武汉市'])?.post.id).toBe(post)
})

test('of several posts the highest counts, in whichever order they are written', () => {
  expect(readTitle(cn, 'Deputy Secretary of the Municipal Committee and Mayor')?.post.id).toBe('mayor')
  expect(readTitle(cn, '市委副书记、市长')?.post.id).toBe('mayor')
  expect(readTitle(cn, '副市长兼公安局局长')?.post.id).toBe('vice-mayor')
})

test.each([
  'Secretary to the Mayor',
  'Mayor’s wife',
  '市长夫人',
  '市长秘书',
  'Lord Mayor',
  'Wizard',
  'toString',
  '',
  '省',
])('"%s" is no post of the Chinese pack', (title) => {
  expect(readTitle(cn, title)).toBeNull()
})

test('acting, former and honorary holders are told apart', () => {
  expect(readTitle(cn, 'Acting Mayor')?.qualifiers).toEqual(['acting'])
  expect(readTitle(cn, '代市长')?.qualifiers).toEqual(['acting'])
  expect(readTitle(cn, '原副市长')).toMatchObject({ post: { id: 'vice-mayor' }, qualifiers: ['former'] })
  expect(readTitle(cn, 'Mayor')?.qualifiers).toEqual([])
})

test.each([
  ['Oberbürgermeister', 'lord-mayor'],
  ['Oberbürgermeisterin der Stadt Leipzig', 'lord-mayor'],
  ['Oberbuergermeister', 'lord-mayor'],
  ['Lord Mayor', 'lord-mayor'],
  ['Bürgermeister', 'mayor'],
  ['Landrat', 'district-administrator'],
  ['Ministerpräsidentin', 'minister-president'],
])('"%s" is a %s of the German pack', (title, post) => {
  expect(readTitle(de, title)?.post.id).toBe(post)
})
