import { expect, test } from 'vitest'
import { divisionLevel, divisionOf } from './divisions.ts'

test('Wuhan in Hubei is one of the fifteen sub-provincial cities', () => {
  expect(divisionOf('12', ['武汉', '武漢'])).toEqual({ code: '420100', name: '武汉市', level: 'sub-provincial city' })
})

test('Beijing is the municipality, not its own urban row', () => {
  expect(divisionOf('22', ['北京'])).toEqual({ code: '110000', name: '北京市', level: 'municipality' })
})

test('Suzhou is another city in Jiangsu than in Anhui', () => {
  expect(divisionOf('04', ['苏州'])?.code).toBe('320500')
  expect(divisionOf('01', ['宿州'])?.code).toBe('341300')
  expect(divisionOf('01', ['苏州'])).toBeNull()
})

test('Jinjiang is a county-level city of Fujian', () => {
  expect(divisionOf('07', ['晋江'])).toMatchObject({ code: '350582', level: 'county-level city' })
})

test('a name outside China or without a province has no division', () => {
  expect(divisionOf(null, ['武汉'])).toBeNull()
  expect(divisionOf('12', [])).toBeNull()
})

test('the level follows from the code and the ending', () => {
  expect(divisionLevel('650000', '新疆维吾尔自治区')).toBe('autonomous region')
  expect(divisionLevel('152500', '锡林郭勒盟')).toBe('league')
  expect(divisionLevel('429004', '仙桃市')).toBe('county-level city')
  expect(divisionLevel('419000', '省直辖县级行政区划')).toBeNull()
})
