import { expect, test } from 'vitest'
import { chineseName, isSimplified, withoutCityEnding } from './chinese-name.ts'

test('the simplified name is chosen over the traditional and the Japanese one', () => {
  expect(chineseName('gn1', ['Londres', 'ロンドン', '倫敦', '伦敦'])).toBe('伦敦')
  expect(isSimplified('広島')).toBe(false)
})

test('the city ending is left out, a district keeps its own', () => {
  expect(chineseName('gn1', ['汉堡市', '汉堡'])).toBe('汉堡')
  expect(withoutCityEnding('沙市')).toBe('沙市')
  expect(chineseName('gn1', ['东城区'])).toBe('东城区')
})

test('the usual transliteration wins over a regional one', () => {
  expect(chineseName('gn1', ['阿德来得', '阿德莱德'])).toBe('阿德莱德')
  expect(chineseName('gn1', ['吉大奴', '科托努'])).toBe('科托努')
})

test('Leeds is 利兹 though the Cantonese form comes first', () => {
  expect(chineseName('gn2644688', ['列斯', '利兹'])).toBe('利兹')
})

test('traditional and Japanese forms are simplified, a place without Han names has no Chinese name', () => {
  expect(chineseName('gn1', ['薩拉托夫'])).toBe('萨拉托夫')
  expect(chineseName('gn1', ['広島'])).toBe('广岛')
  expect(chineseName('gn1', ['Taitung', 'たいとう'])).toBeNull()
})
