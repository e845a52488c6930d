import { describe, expect, test } from 'vitest'
import { htmlOf } from '../govuk/markup.ts'
import { translator } from '../i18n/say.ts'
import { Bar } from './bar.tsx'
import { type Mark, WorldMap } from './map.tsx'
import type { Extent } from './view.ts'

const leeds: Mark = { kind: 'home', name: 'Leeds', longitude: -1.55, latitude: 53.8 }
const hangzhou: Mark = { kind: 'partner', name: 'Hangzhou', longitude: 120.16, latitude: 30.25, href: '/places/gn1808926' }
const wuhan: Mark = { kind: 'candidate', name: 'Wuhan & suburbs', longitude: 114.27, latitude: 30.58 }
const suva: Mark = { kind: 'candidate', name: 'Suva', longitude: 178.44, latitude: -18.14 }
const apia: Mark = { kind: 'other', name: 'Apia', longitude: -171.77, latitude: -13.83 }

function draw(marks: Mark[], extent: Extent, locale: 'en' | 'zh-CN' = 'en'): string {
  return htmlOf(<WorldMap t={translator(locale)} title="Candidates" marks={marks} extent={extent} />)
}

function placesOn(svg: string): { name: string; x: number; y: number }[] {
  return [...svg.matchAll(/translate\(([-\d.]+) ([-\d.]+)\)" data-name="([^"]*)"/g)].map(([, x, y, name]) => ({ name: name!, x: Number(x), y: Number(y) }))
}

describe('a map of the world', () => {
  test('has each mark where it belongs, with its name escaped', () => {
    const [candidate, home] = placesOn(draw([leeds, wuhan], 'world'))
    expect(candidate!.name).toBe('Wuhan &amp; suburbs')
    expect(candidate!.x).toBeGreaterThan(home!.x)
    expect(candidate!.y).toBeGreaterThan(home!.y)
  })

  test('is light enough for a page', () => {
    expect(draw([leeds], 'world').length).toBeLessThan(40_000)
  })

  test('has a legend of what is drawn, in the language of the page', () => {
    const svg = draw([leeds, wuhan, suva], 'world', 'zh-CN')
    expect(svg).toContain('候选地方：2')
    expect(svg).not.toContain('友好城市')
  })
})

test('labels that would run into each other are left out, the first stays', () => {
  const near = { kind: 'candidate' as const, longitude: 114, latitude: 30 }
  const svg = draw([{ ...near, name: 'Wuhan', label: '1' }, { ...near, name: 'Ezhou', longitude: 114.9, label: '2' }, { ...suva, label: '3' }], 'world')
  expect([...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text)).toEqual(['1', '3'])
})

describe('a map of a country', () => {
  test('leaves out what lies elsewhere', () => {
    expect(placesOn(draw([leeds, hangzhou, wuhan], { country: 'CN' })).map(({ name }) => name)).toEqual(['Hangzhou', 'Wuhan &amp; suburbs'])
  })

  test('is drawn for countries that the date line or a pole cuts', () => {
    for (const country of ['RU', 'FJ', 'US', 'NZ', 'AQ', 'FR']) {
      const svg = draw([], { country })
      expect(svg, country).not.toContain('NaN')
      expect(/entente-map__land" d="m/.test(svg), country).toBe(true)
    }
  })

  test('falls back to the world where no outline is known', () => {
    expect(draw([leeds], { country: 'ZZ' })).toBe(draw([leeds], 'world'))
  })
})

describe('a map of its marks', () => {
  test('holds them all, side by side, across the date line', () => {
    const places = placesOn(draw([suva, apia], 'marks'))
    expect(places.map(({ name }) => name)).toEqual(['Apia', 'Suva'])
    expect(places[0]!.x - places[1]!.x).toBeGreaterThan(100)
    expect(places[0]!.x - places[1]!.x).toBeLessThan(900)
  })

  test('shows the surroundings of a single mark', () => {
    const [home] = placesOn(draw([leeds], 'marks'))
    expect(home!.x).toBeCloseTo(480, -1)
    expect(home!.y).toBeCloseTo(240, -1)
  })

  test('stands at the pole too', () => {
    const svg = draw([{ kind: 'other', name: 'Pole', longitude: 0, latitude: 90 }, { kind: 'other', name: 'Alert', longitude: -62.3, latitude: 82.5 }], 'marks')
    expect(placesOn(svg)).toHaveLength(2)
    expect(svg).not.toContain('NaN')
  })

  test('is the world when they lie too far apart, and when there are none', () => {
    expect(placesOn(draw([leeds, suva], 'marks'))).toEqual(placesOn(draw([leeds, suva], 'world')))
    expect(draw([], 'marks')).toBe(draw([], 'world'))
  })
})

describe('a bar', () => {
  const t = translator('en')

  test('is as long as its share, never longer than all', () => {
    expect(htmlOf(<Bar t={t} share={0.42} />)).toContain('entente-bar__length" width="42"')
    expect(htmlOf(<Bar t={t} share={1.7} />)).toContain('entente-bar__length" width="100"')
  })

  test('says unknown where nothing is known, instead of showing nothing', () => {
    const bar = htmlOf(<Bar t={t} share={null} />)
    expect(bar).toContain('unknown')
    expect(bar).not.toContain('entente-bar__length')
    expect(htmlOf(<Bar t={t} share={0} words="0 of 5" />)).not.toContain('unknown')
  })
})
