import { chordOfKm, chordSquared, kmOfChord } from './sphere.ts'
import { scatter } from './csr.ts'

/** For each point of a list, the points within reach and how far they are. */
export interface Near {
  start: Int32Array
  index: Int32Array
  km: Float32Array
}

/** Points sorted into boxes of a grid over the sphere's cube, so that those near a point are found in a few boxes. */
export interface Boxes {
  points: Float64Array
  /** Only points of one group are neighbours: the country, here. */
  group: ArrayLike<number>
  width: number
  perSide: number
  slot: Map<number, number>
  start: Int32Array
  order: Int32Array
}

/** Sorts points (unit vectors) into boxes as wide as the reach that will be asked for. Linear in points. */
export function boxesOf(points: Float64Array, group: ArrayLike<number>, reachKm: number): Boxes {
  const width = Math.sqrt(chordOfKm(reachKm))
  const perSide = Math.ceil(2 / width) + 4
  const slot = new Map<number, number>()
  const slots = new Int32Array(points.length / 3)
  for (let i = 0; i < slots.length; i++) {
    const box = boxAt([points[3 * i]!, points[3 * i + 1]!, points[3 * i + 2]!], width, perSide)
    let at = slot.get(box)
    if (at === undefined) slot.set(box, (at = slot.size))
    slots[i] = at
  }
  const { start, order } = scatter(slot.size, slots, (k) => k)
  return { points, group, width, perSide, slot, start, order }
}

/** Calls `found(index, km)` for each point of the same group within `reachKm` (at most the reach of the boxes). */
export function eachNear(
  boxes: Boxes,
  point: { points: Float64Array; at: number; group: number },
  reachKm: number,
  found: (index: number, km: number) => void,
): void {
  const { points, group, width, perSide, slot, start, order } = boxes
  const most = chordOfKm(reachKm)
  const p = 3 * point.at
  for (let box = 0; box < 27; box++) {
    const x = point.points[p]! + width * ((box % 3) - 1)
    const y = point.points[p + 1]! + width * ((((box / 3) | 0) % 3) - 1)
    const z = point.points[p + 2]! + width * (((box / 9) | 0) - 1)
    const at = slot.get(boxAt([x, y, z], width, perSide))
    if (at === undefined) continue
    for (let k = start[at]!; k < start[at + 1]!; k++) {
      const other = order[k]!
      if (group[other] !== point.group) continue
      const squared = chordSquared(point.points, point.at, points, other)
      if (squared <= most) found(other, kmOfChord(squared))
    }
  }
}

/** Neighbours of each asked point within reach, itself included. Cost grows with the neighbours found. */
export function nearLists(boxes: Boxes, asked: Int32Array, reachKm: number): Near {
  const start = new Int32Array(asked.length + 1)
  let index = new Int32Array(asked.length * 16 + 16)
  let km = new Float32Array(index.length)
  let end = 0
  const note = (other: number, distance: number) => {
    if (end === index.length) {
      const grown = { index: new Int32Array(end * 2), km: new Float32Array(end * 2) }
      grown.index.set(index)
      grown.km.set(km)
      ;({ index, km } = grown)
    }
    index[end] = other
    km[end++] = distance
  }
  for (let a = 0; a < asked.length; a++) {
    const at = asked[a]!
    eachNear(boxes, { points: boxes.points, at, group: boxes.group[at]! }, reachKm, note)
    start[a + 1] = end
  }
  return { start, index: index.slice(0, end), km: km.slice(0, end) }
}

function boxAt([x, y, z]: readonly [number, number, number], width: number, perSide: number): number {
  const column = Math.floor((x + 1) / width) + 1
  const row = Math.floor((y + 1) / width) + 1
  const layer = Math.floor((z + 1) / width) + 1
  return (layer * perSide + row) * perSide + column
}
