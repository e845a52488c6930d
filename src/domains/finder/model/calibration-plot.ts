import type { SettingCheck } from '#core/rank/model.ts'
import type { Setting } from '#core/rank/settings.ts'
import { formatNumber } from '#platform/i18n/format.ts'
import type { Locale } from '#platform/i18n/locale.ts'
import { say } from '#platform/i18n/say.ts'
import { messages as m } from './messages.ts'
import { settingName } from './setting-name.ts'

const SIDE = 280
const LEFT = 100
const TOP = 92
const WIDTH = LEFT + SIDE + 14
const HEIGHT = TOP + SIDE + 44

/**
 * Chances said against chances seen, on logarithmic scales, as an SVG that stands alone; one mark per band. Colours are
 * attributes, so that a page's style sheet may put its own in their place.
 */
export function calibrationPlot(checks: readonly SettingCheck[], locale: Locale): string {
  const chances = checks.flatMap(({ check }) => check.flatMap(({ said, seen }) => [said, seen]))
  const decades = Math.max(1, Math.ceil(-Math.log10(Math.min(0.1, ...chances))))
  const along = (chance: number) => (SIDE * (decades + Math.log10(Math.max(chance, 10 ** -decades)))) / decades
  const marks = checks.map(({ setting, check }) =>
    series(setting, check.map(({ said, seen, pairs, tied }) =>
      mark(setting, LEFT + along(said), TOP + SIDE - along(seen), say(locale, m.bandMark, number(locale, pairs), number(locale, tied))))))
  const legend = checks.map(({ setting }, k) =>
    series(setting, [mark(setting, LEFT + 6, 12 + 20 * k)]) + text(LEFT + 20, 16 + 20 * k, 'start', settingName(setting, locale)))
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" fill="#161a1b">
<rect class="ground" width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
${gridOf(decades, locale)}
<line class="line" x1="${LEFT}" y1="${TOP + SIDE}" x2="${LEFT + SIDE}" y2="${TOP}" stroke="#6d7877"/>
${[...legend, ...marks].join('\n')}
${text(LEFT + SIDE / 2, HEIGHT - 6, 'middle', say(locale, m.chanceSaid))}
<text transform="translate(12 ${TOP + SIDE / 2}) rotate(-90)" text-anchor="middle">${say(locale, m.chanceSeen)}</text>
</svg>
`
}

/** A line and a label for each power of ten; below, every second one is labelled, since the labels are wide. */
function gridOf(decades: number, locale: Locale): string {
  const steps = Array.from({ length: decades + 1 }, (_, step) => ({ at: (SIDE * step) / decades, power: decades - step }))
  return steps.map(({ at, power }) => {
    const label = power === 0 ? '1' : `1/${number(locale, 10 ** power)}`
    const [x, y] = [LEFT + at, TOP + SIDE - at]
    return `<path class="grid" d="M${round(x)} ${TOP}V${TOP + SIDE}M${LEFT} ${round(y)}H${LEFT + SIDE}" stroke="#d3d9d7"/>` +
      (power % 2 === 0 ? text(x, TOP + SIDE + 17, power === 0 ? 'end' : 'middle', label) : '') +
      text(LEFT - 6, y + 4, 'end', label)
  }).join('\n')
}

const look: Readonly<Record<Setting, { colour: string; path: string }>> = {
  'warm-world': { colour: '#0a6168', path: 'M-4 0A4 4 0 1 0 4 0A4 4 0 1 0-4 0Z' },
  'warm-country': { colour: '#a04a00', path: 'M-3.5-3.5H3.5V3.5H-3.5Z' },
  'cold-world': { colour: '#5b3fa6', path: 'M0-5L5 0 0 5-5 0Z' },
  'cold-country': { colour: '#6d7877', path: 'M0-4.5L4.5 3.5H-4.5Z' },
}

function series(setting: Setting, marks: readonly string[]): string {
  return `<g class="${setting}" fill="${look[setting].colour}">${marks.join('')}</g>`
}

function mark(setting: Setting, x: number, y: number, title?: string): string {
  return `<path transform="translate(${round(x)} ${round(y)})" d="${look[setting].path}">${title === undefined ? '' : `<title>${title}</title>`}</path>`
}

function text(x: number, y: number, anchor: string, words: string): string {
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}">${words}</text>`
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10)
}

function number(locale: Locale, value: number): string {
  return formatNumber(locale, value)
}
