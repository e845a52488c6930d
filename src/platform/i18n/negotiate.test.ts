import { expect, test } from 'vitest'
import { negotiateLocale } from './negotiate.ts'

test('the language that was chosen wins over the browser', () => {
  expect(negotiateLocale('zh-CN', 'en-GB,en;q=0.9')).toBe('zh-CN')
  expect(negotiateLocale('en', 'zh-CN')).toBe('en')
})

test('without a choice the most wanted language of the browser that we have is used', () => {
  expect(negotiateLocale(undefined, 'fr-FR, zh;q=0.8, en;q=0.9')).toBe('en')
  expect(negotiateLocale(undefined, 'fr, zh-TW;q=0.5, en;q=0')).toBe('zh-CN')
})

test('without any language that we have the page is English', () => {
  expect(negotiateLocale(undefined, undefined)).toBe('en')
  expect(negotiateLocale('nonsense', 'fr;q=x,*')).toBe('en')
})
