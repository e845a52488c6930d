import type { GeoContext } from 'd3-geo'

/** A drawing surface for `geoPath` that collects SVG path data. */
interface CompactPath extends GeoContext {
  /** Everything drawn so far. */
  text(): string
}

type Point = readonly [x: number, y: number]

/**
 * Path data in whole steps of `1 / precision` pixels, each relative to the last, without points that then fall
 * together and without rings that shrink to nothing: about half of what absolute coordinates need.
 */
export function compactPath(precision: number): CompactPath {
  const parts: string[] = []
  let line: Point[] = []
  let at: Point = [0, 0]

  function endLine(isClosed: boolean): void {
    if (line.length > (isClosed ? 2 : 1)) {
      parts.push(...line.map((point, index) => step(point, index === 0)), isClosed ? 'z' : '')
      if (isClosed) at = line[0]!
    }
    line = []
  }

  function step(to: Point, isFirst: boolean): string {
    const [dx, dy] = [to[0] - at[0], to[1] - at[1]]
    at = to
    const lead = isFirst ? 'm' : dx < 0 ? '' : ' ' // pairs after the first need no letter: they are lines
    return `${lead}${dx / precision}${dy < 0 ? '' : ','}${dy / precision}`
  }

  function add(x: number, y: number): void {
    const [px, py] = [Math.round(x * precision), Math.round(y * precision)]
    const last = line.at(-1)
    if (last?.[0] !== px || last[1] !== py) line.push([px, py])
  }

  return {
    beginPath() {},
    moveTo(x, y) {
      endLine(false)
      add(x, y)
    },
    lineTo: add,
    arc() {}, // places are drawn as marks, never as points of a geometry
    closePath: () => endLine(true),
    text() {
      endLine(false)
      return parts.join('')
    },
  }
}
