import { expect, test } from 'vitest'
import { collator, countryName, formatDate, formatDuration, formatInstant, formatKm, formatList, formatNumber, formatShare } from './format.ts'

test('numbers have thousands separators and units', () => {
  expect(formatNumber('en', 1_234_567)).toBe('1,234,567')
  expect(formatKm('en', 8321.4)).toBe('8,321 km')
  expect(formatKm('zh-CN', 4.25)).toBe('4.3公里')
  expect(formatShare('en', 0.305)).toBe('31%')
})

test('a date is the same day wherever the server stands', () => {
  expect(formatDate('en', '2026-01-31')).toBe('31 January 2026')
  expect(formatDate('zh-CN', '2026-01-31')).toBe('2026年1月31日')
  expect(formatDate('en', '2026-01-31', { weekday: 'long' })).toBe('Saturday, 31 January 2026')
})

test('an instant is told in the time zone of the home', () => {
  const instant = new Date('2026-07-01T23:30:00Z')
  expect(formatInstant('en', instant, 'Europe/London')).toBe('2 Jul 2026, 00:30')
  expect(formatInstant('en', instant, 'Asia/Shanghai')).toBe('2 Jul 2026, 07:30')
})

test('a duration is told in the unit that people would use', () => {
  expect([1, 45, 100, 7000].map((seconds) => formatDuration('en', seconds))).toEqual(['1 second', '45 seconds', '2 minutes', '2 hours'])
  expect(formatDuration('zh-CN', 45)).toBe('45秒钟')
})

test('lists and countries are in the language of the page', () => {
  expect(formatList('en', ['Leeds', 'Wuhan', 'Sheffield'])).toBe('Leeds, Wuhan and Sheffield')
  expect(formatList('zh-CN', ['利兹', '武汉'])).toBe('利兹和武汉')
  expect([countryName('en', 'cn'), countryName('zh-CN', 'GB'), countryName('en', 'ZZZ')]).toEqual(['China', '英国', 'ZZZ'])
})

test('Chinese names sort by pinyin', () => {
  expect(['武汉', '北京', '杭州'].toSorted(collator('zh-CN').compare)).toEqual(['北京', '杭州', '武汉'])
})
