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
  let lists = { index: new Int32Array(asked.length * 32 + 16), squared: new Float64Array(asked.length * 32 + 16) }

  // Apart, so that it is compiled for good after some calls: within the loops around it, it would run uncompiled half the time.
  function keepNear(point: number, box: number, kept: number): number {
    const { index, squared } = lists
    const x = points[3 * point]!
    const y = points[3 * point + 1]!
    const z = points[3 * point + 2]!
    const last = boxes.start[box + 1]!
    let end = kept
    for (let k = boxes.start[box]!; k < last; k++) {
      const dx = x - boxed[3 * k]!
      const dy = y - boxed[3 * k + 1]!
      const dz = z - boxed[3 * k + 2]!
      const square = dx * dx + dy * dy + dz * dz
      // Every third is near: written down each time and kept or not, instead of a jump that cannot be foreseen.
      index[end] = order[k]!
      squared[end] = square
      end += square <= most ? 1 : 0
    }
    return end
  }

  let end = 0
  for (let a = 0; a < asked.length; a++) {
    const at = asked[a]!
    const own = ofPoint[at]!
    const near = (around[own] ??= boxesAround(boxes, group[at]!, codes[own]!))
    for (let b = 0; b < near.length; b++) {
      const box = near[b]!
      if (end + boxes.start[box + 1]! - boxes.start[box]! > lists.index.length) lists = grown(lists)
      end = keepNear(at, box, end)
    }
    start[a + 1] = end
  }
  return { start, index: lists.index.slice(0, end), km: kmOf(lists.squared, end) }
}

function kmOf(squared: Float64Array, length: number): Float32Array {
  const km = new Float32Array(length)
  for (let k = 0; k < length; k++) km[k] = kmOfChord(squared[k]!)
  return km
}

type Found = { index: Int32Array<ArrayBuffer>; squared: Float64Array<ArrayBuffer> }

function grown({ index, squared }: Found): Found {
  const twice = { index: new Int32Array(2 * index.length), squared: new Float64Array(2 * squared.length) }
  twice.index.set(index)
  twice.squared.set(squared)
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
