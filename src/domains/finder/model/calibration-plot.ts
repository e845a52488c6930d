import type { CalibrationCheck } from '#core/rank/trial.ts'
import { say } from '#platform/i18n/say.ts'
import { messages as m } from './messages.ts'

const SIDE = 420
const MARGIN = 60
/** Powers of ten shown: from one in a million to certain. */
const DECADES = 6

/** Chances said against chances seen, on logarithmic scales, as an SVG: one mark per band with at least five hidden ties. */
export function calibrationPlot(checks: readonly CalibrationCheck[]): string {
  const at = (chance: number) => (SIDE * (DECADES + Math.log10(Math.max(chance, 10 ** -DECADES)))) / DECADES
  const marks = checks.flatMap(({ setting, check }, series) =>
    check
      .filter(({ tied }) => tied >= 5)
      .map(({ said, seen, pairs, tied }) => {
        const [x, y] = [(MARGIN + at(said)).toFixed(1), (SIDE + 20 - at(seen)).toFixed(1)]
        return `<circle cx="${x}" cy="${y}" r="4" fill="${COLOURS[series]}"><title>${setting}: ${tied} / ${pairs}</title></circle>`
      }),
  )
  const ticks = Array.from({ length: DECADES + 1 }, (_, power) => {
    const at = (SIDE * power) / DECADES
    const label = power === DECADES ? '1' : `10<tspan dy="-5" font-size="9">${power - DECADES}</tspan>`
    return `<text x="${MARGIN + at}" y="${SIDE + 38}" text-anchor="middle">${label}</text>` +
      `<text x="${MARGIN - 8}" y="${SIDE + 24 - at}" text-anchor="end">${label}</text>`
  })
  const legend = checks.map(({ setting }, series) =>
    `<circle cx="${MARGIN + 16}" cy="${40 + 18 * series}" r="4" fill="${COLOURS[series]}"/>` +
    `<text x="${MARGIN + 28}" y="${44 + 18 * series}">${setting}</text>`)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE + MARGIN + 20}" height="${SIDE + 70}" font-family="sans-serif" font-size="12">
<title>${say('en', m.plotTitle)}</title>
<rect width="100%" height="100%" fill="#fff"/>
<rect x="${MARGIN}" y="20" width="${SIDE}" height="${SIDE}" fill="none" stroke="#b1b4b6"/>
<line x1="${MARGIN}" y1="${SIDE + 20}" x2="${MARGIN + SIDE}" y2="20" stroke="#b1b4b6"/>
${[...ticks, ...marks, ...legend].join('\n')}
<text x="${MARGIN + SIDE / 2}" y="${SIDE + 60}" text-anchor="middle">${say('en', m.chanceSaid)}</text>
<text transform="translate(14 ${20 + SIDE / 2}) rotate(-90)" text-anchor="middle">${say('en', m.chanceSeen)}</text>
</svg>
`
}

const COLOURS = ['#1d70b8', '#00703c', '#d4351c', '#f47738']
