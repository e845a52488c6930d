import { expect, test } from 'vitest'
import { countriesOfRegion, worldRegions } from './world-regions.ts'

test('every region of the world has a name in both languages', () => {
  for (const locale of ['en-GB', 'zh-CN']) {
    const names = new Intl.DisplayNames(locale, { type: 'region' })
    for (const { code } of worldRegions) expect(names.of(code)).not.toBe(code)
  }
})

test('continents come first and the subregions divide them', () => {
  expect(worldRegions.slice(0, 5).map(({ code }) => code)).toEqual(['002', '009', '019', '142', '150'])
  const subregions = worldRegions.slice(5).flatMap(({ countries }) => countries)
  expect(new Set(subregions).size).toBe(subregions.length)
  expect(subregions.length).toBeGreaterThan(235)
})

test('the regions are those of the United Nations where the country package has its own', () => {
  expect(countriesOfRegion('030')).toEqual(['CN', 'HK', 'JP', 'KP', 'KR', 'MN', 'MO', 'TW'])
  expect(countriesOfRegion('151')).toEqual(['BG', 'BY', 'CZ', 'HU', 'MD', 'PL', 'RO', 'RU', 'SK', 'UA'])
  expect(countriesOfRegion('155')).toContain('AT')
  expect(countriesOfRegion('999')).toBeUndefined()
})
