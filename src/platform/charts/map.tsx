import type { Translate } from '../i18n/say.ts'
import { messages as m } from './messages.ts'
import { type Extent, height, type Spot, viewOf, width } from './view.ts'

type MarkKind = 'home' | 'partner' | 'candidate' | 'other'

export interface Mark extends Spot {
  kind: MarkKind
  /** Shown on hover and read out; in the reader's language. */
  name: string
  /** The page of the place. */
  href?: string
  /** Written beside the mark where there is room, the first in the list before others: a rank, a name. */
  label?: string
}

interface WorldMapProps {
  t: Translate
  /** What the map shows, in one sentence; its accessible name. */
  title: string
  marks: readonly Mark[]
  extent: Extent
}

// Four shapes that differ in print too, each about ten pixels wide around its middle.
const shapes: Readonly<Record<MarkKind, string>> = {
  home: 'M0-9 2.3-2.8 9-2.8 3.6 1.4 5.6 8 0 4-5.6 8-3.6 1.4-9-2.8-2.3-2.8z',
  partner: 'M-4.5-4.5h9v9h-9z',
  candidate: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z',
  other: 'M0-5 4.6 3.2-4.6 3.2z',
}
/** What matters most is drawn last, on top. */
const drawingOrder: readonly MarkKind[] = ['other', 'partner', 'candidate', 'home']

/**
 * A map drawn on the server: land, borders, marks and a legend of what is on it. Marks outside the extent are left out.
 * With `islands={['map']}` on the page it zooms and names places under the pointer.
 */
export function WorldMap({ t, title, marks, extent }: WorldMapProps) {
  const { projection, ground } = viewOf(extent, marks)
  const placed = marks.flatMap((mark) => {
    const at = projection([mark.longitude, mark.latitude])
    return at && isInside(at) ? [{ ...mark, x: round(at[0]), y: round(at[1]) }] : []
  })
  const labelled = new Set(roomyLabels(placed))
  const kinds = drawingOrder.filter((kind) => placed.some((mark) => mark.kind === kind))
  return (
    <figure
      class="entente-map"
      data-island="map"
      data-zoom-in={t(m.zoomIn)}
      data-zoom-out={t(m.zoomOut)}
      data-whole={t(m.wholeMap)}
      data-keys={t(m.mapKeys)}
    >
      <svg class="entente-map__picture" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title}>
        <path class="entente-map__land" d={ground.land} />
        <path class="entente-map__borders" d={ground.borders} />
        {kinds.flatMap((kind) => placed.filter((mark) => mark.kind === kind)).map((mark) => (
          <g class="entente-map__place" transform={`translate(${mark.x} ${mark.y})`} data-name={mark.name} data-href={mark.href}>
            <path class={`entente-map__mark entente-map__mark--${mark.kind}`} d={shapes[mark.kind]}><title>{mark.name}</title></path>
            {labelled.has(mark) && <text class="entente-map__label" x="9" y="4">{mark.label}</text>}
          </g>
        ))}
      </svg>
      <figcaption>
        <ul class="entente-map__legend">
          {kinds.toReversed().map((kind) => (
            <li>
              <svg viewBox="-7 -7 14 14" aria-hidden="true"><path class={`entente-map__mark entente-map__mark--${kind}`} d={shapes[kind]} /></svg>
              {t(m.drawn, t(m[kind]), placed.filter((mark) => mark.kind === kind).length)}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  )
}

interface Placed extends Mark {
  x: number
  y: number
}

/** The marks whose label does not run into that of an earlier one, at twice its size as on a narrow screen. */
function roomyLabels(marks: readonly Placed[]): Placed[] {
  const free: Placed[] = []
  const width = ({ label = '' }: Placed) => 20 + 16 * label.length
  for (const mark of marks.filter(({ label }) => label)) {
    const isTaken = free.some((other) =>
      Math.abs(other.y - mark.y) < 26 && mark.x < other.x + width(other) && other.x < mark.x + width(mark))
    if (!isTaken) free.push(mark)
  }
  return free
}

function isInside([x, y]: [number, number]): boolean {
  return x >= 0 && x <= width && y >= 0 && y <= height
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10
}
