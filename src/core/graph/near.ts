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
  /** Only points of one group are neighbours: the country, here. Each group has boxes of its own. */
  group: ArrayLike<number>
  width: number
  perSide: number
  /** By group, the number of each box by its place in the grid. */
  numbers: Map<number, Map<number, number>>
  /** The box that each point is in, and where each box is in the grid. */
  ofPoint: Int32Array
  codes: readonly number[]
  start: Int32Array
  order: Int32Array
  /** The points box by box, as they are in `order`: read one after the other, they come many times as fast as by their numbers. */
  boxed: Float64Array
}

/** Sorts points (unit vectors) into boxes as wide as the reach that will be asked for. Linear in points. */
export function boxesOf(points: Float64Array, group: ArrayLike<number>, reachKm: number): Boxes {
  const width = Math.sqrt(chordOfKm(reachKm))
  const perSide = Math.ceil(2 / width) + 4
  const numbers = new Map<number, Map<number, number>>()
  const codes: number[] = []
  const ofPoint = new Int32Array(points.length / 3)
  for (let i = 0; i < ofPoint.length; i++) {
    let ofGroup = numbers.get(group[i]!)
    if (ofGroup === undefined) numbers.set(group[i]!, (ofGroup = new Map()))
    const code = codeAt(points[3 * i]!, points[3 * i + 1]!, points[3 * i + 2]!, { width, perSide })
    let at = ofGroup.get(code)
    if (at === undefined) ofGroup.set(code, (at = codes.push(code) - 1))
    ofPoint[i] = at
  }
  const { start, order } = scatter(codes.length, ofPoint, (k) => k)
  const boxed = new Float64Array(points.length)
  for (let k = 0; k < order.length; k++) for (let d = 0; d < 3; d++) boxed[3 * k + d] = points[3 * order[k]! + d]!
  return { points, group, width, perSide, numbers, ofPoint, codes, start, order, boxed }
}

/** Calls `found(index, km)` for each point of the same group within `reachKm` (at most the reach of the boxes). */
export function eachNear(
  boxes: Boxes,
  point: { points: Float64Array; at: number; group: number },
  reachKm: number,
  found: (index: number, km: number) => void,
): void {
  const { start, order, boxed } = boxes
  const most = chordOfKm(reachKm)
  const p = 3 * point.at
  const code = codeAt(point.points[p]!, point.points[p + 1]!, point.points[p + 2]!, boxes)
  for (const at of boxesAround(boxes, point.group, code)) {
    for (let k = start[at]!; k < start[at + 1]!; k++) {
      const squared = chordSquared(point.points, point.at, boxed, k)
      if (squared <= most) found(order[k]!, kmOfChord(squared))
    }
  }
}

/** Neighbours of each asked point within reach, itself included. Cost grows with the neighbours found. */
export function nearLists(boxes: Boxes, asked: Int32Array, reachKm: number): Near {
  const { points, group, ofPoint, codes, order, boxed } = boxes
  const most = chordOfKm(reachKm)
  const around = codes.map((): readonly number[] | undefined => undefined)
  const start = new Int32Array(asked.length + 1)
  let index = new Int32Array(asked.length * 16 + 16)
  let km = new Float32Array(index.length)
  let end = 0
  for (let a = 0; a < asked.length; a++) {
    const at = asked[a]!
    const own = ofPoint[at]!
    const [px, py, pz] = [points[3 * at]!, points[3 * at + 1]!, points[3 * at + 2]!]
    for (const box of (around[own] ??= boxesAround(boxes, group[at]!, codes[own]!))) {
      const last = boxes.start[box + 1]!
      for (let k = boxes.start[box]!; k < last; k++) {
        // chordSquared, written out with the asked point in hand: a third of the time of all calls is saved.
        const x = px - boxed[3 * k]!
        const y = py - boxed[3 * k + 1]!
        const z = pz - boxed[3 * k + 2]!
        const squared = x * x + y * y + z * z
        if (squared > most) continue
        if (end === index.length) ({ index, km } = grown(index, km))
        index[end] = order[k]!
        km[end++] = kmOfChord(squared)
      }
    }
    start[a + 1] = end
  }
  return { start, index: index.slice(0, end), km: km.slice(0, end) }
}

function grown(index: Int32Array<ArrayBuffer>, km: Float32Array<ArrayBuffer>) {
  const twice = { index: new Int32Array(2 * index.length), km: new Float32Array(2 * km.length) }
  twice.index.set(index)
  twice.km.set(km)
  return twice
}

// The box itself and the 26 that touch it, as far as the group has points there.
function boxesAround({ numbers, perSide }: Boxes, group: number, code: number): number[] {
  const ofGroup = numbers.get(group)
  const around: number[] = []
  for (let box = 0; box < 27; box++) {
    const [x, y, z] = [(box % 3) - 1, (((box / 3) | 0) % 3) - 1, ((box / 9) | 0) - 1]
    const at = ofGroup?.get(code + (z * perSide + y) * perSide + x)
    if (at !== undefined) around.push(at)
  }
  return around
}

function codeAt(x: number, y: number, z: number, { width, perSide }: { width: number; perSide: number }): number {
  const [column, row, layer] = [Math.floor((x + 1) / width) + 1, Math.floor((y + 1) / width) + 1, Math.floor((z + 1) / width) + 1]
  return (layer * perSide + row) * perSide + column
}
