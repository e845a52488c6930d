import { rowsOf, type Rows } from '#core/graph/csr.ts'
import { quickExp } from '#core/stats/quick-exp.ts'
import { chordOfKm, chordSquared, kmOfChord } from '#core/graph/sphere.ts'
import { firstTied, type Connected } from './connected.ts'

/** Chances of the next step of a walk over tied places, numbered as in `tied`: one row per place left. */
export interface WalkGraph {
  /** By ties only. */
  byTie: Rows
  /** A quarter of the steps to a neighbouring place of like size, the rest by ties. */
  mixed: Rows
  /** To neighbouring places only, and the sum of the weights that were divided by. */
  beside: Rows
  besideWeight: Float32Array
}

const NEIGHBOURS = 8
const STEP_ASIDE = 0.25

/** Builds the walks: each tied place is joined to the 8 nearest tied places of its country. */
export function walkOf(world: Connected): WalkGraph {
  const { catalogue, tied } = world
  const row: number[] = []
  const column: number[] = []
  const value: number[] = []
  for (let t = 0; t < tied.length; t++) {
    const { numbers, kms } = nearestTied(world, t)
    for (let k = 0; k < numbers.length; k++) {
      const other = numbers[k]!
      const weight = besideWeightOf(kms[k]!, catalogue.logSize[tied[t]!]! - catalogue.logSize[tied[other]!]!)
      row.push(t, other)
      column.push(other, t)
      value.push(weight, weight)
    }
  }
  const beside = rowsOf(tied.length, Int32Array.from(row), Int32Array.from(column), Float32Array.from(value))
  const besideWeight = normaliseRows(beside)
  const byTie = tieSteps(world)
  return { beside, besideWeight, byTie, mixed: mixedSteps(byTie, beside) }
}

/** Chances of stepping from each tied place to the places without ties that are near it. */
export function asideOf({ catalogue, tied, tiedNumber, near }: Connected, { besideWeight }: WalkGraph): Rows {
  const start = new Int32Array(tied.length + 1)
  const index = new Int32Array(near.index.length)
  const value = new Float32Array(near.index.length)
  let end = 0
  for (let t = 0; t < tied.length; t++) {
    for (let k = near.start[t]!; k < near.start[t + 1]!; k++) {
      const place = near.index[k]!
      if (tiedNumber[place]! >= 0) continue
      const weight = besideWeightOf(near.km[k]!, catalogue.logSize[place]! - catalogue.logSize[tied[t]!]!)
      index[end] = place
      value[end++] = (STEP_ASIDE * weight) / besideWeight[t]!
    }
    start[t + 1] = end
  }
  return { start, index: index.slice(0, end), value: value.slice(0, end) }
}

function tieSteps({ ties, tied, tiedNumber }: Connected): Rows {
  const start = new Int32Array(tied.length + 1)
  const value = new Float32Array(ties.index.length)
  for (let t = 0; t < tied.length; t++) {
    start[t + 1] = ties.start[tied[t]! + 1]!
    value.fill(1 / (start[t + 1]! - start[t]!), start[t], start[t + 1])
  }
  return { start, index: ties.index.map((place) => tiedNumber[place]!), value }
}

function mixedSteps(byTie: Rows, beside: Rows): Rows {
  const start = byTie.start.map((first, t) => first + beside.start[t]!)
  const index = new Int32Array(start.at(-1)!)
  const value = new Float32Array(index.length)
  for (let t = 0; t + 1 < start.length; t++) {
    let at = start[t]!
    for (const [rows, share] of [[byTie, 1 - STEP_ASIDE], [beside, STEP_ASIDE]] as const)
      for (let k = rows.start[t]!; k < rows.start[t + 1]!; k++, at++) {
        index[at] = rows.index[k]!
        value[at] = share * rows.value[k]!
      }
  }
  return { start, index, value }
}

// Beyond this exponent nothing is left to the digits that count.
const FARTHEST = -30

/** How readily the walk steps from a place to a neighbour. */
export function besideWeightOf(km: number, sizeDifference: number): number {
  return quickExp(Math.max(FARTHEST, -km / 25 - Math.abs(sizeDifference))) + 1e-4
}

/** Where a walk may be: chances by number in `tied`, and the numbers of those that are not zero. */
export interface Walked {
  chances: Float32Array
  reached: Int32Array
}

/**
 * A walk that returns to `start` with chance `restart` at each step; chances of being at each tied place (personalised
 * PageRank: Page and others 1999, Haveliwala 2002). Chances below `least` go no further, so that the cost follows the
 * places reached and not the size of the world. Of the last step only the arrivals at numbers from `seen.from` up to `seen.to` are noted.
 */
export function walkFrom(
  rows: Rows,
  start: Float32Array,
  { restart, steps, least }: { restart: number; steps: number; least: number },
  seen = { from: 0, to: start.length },
): Walked {
  const { start: first, index, value } = rows
  let here = start.slice()
  let next = new Float32Array(start.length)
  let reached = new Int32Array(start.length)
  let arriving = new Int32Array(start.length)
  let count = 0
  for (let i = 0; i < start.length; i++) if (start[i]! > 0) reached[count++] = i
  const home = reached.slice(0, count)
  for (let step = 0; step < steps; step++) {
    let arrived = 0
    const lowest = step === steps - 1 ? seen.from : 0
    const end = step === steps - 1 ? seen.to : start.length
    for (let r = 0; r < home.length; r++) {
      next[home[r]!] = restart * start[home[r]!]!
      arriving[arrived++] = home[r]!
    }
    for (let r = 0; r < count; r++) {
      const from = reached[r]!
      const leaving = (1 - restart) * here[from]!
      here[from] = 0
      if (leaving < least) continue
      for (let k = first[from]!; k < first[from + 1]!; k++) {
        const to = index[k]!
        if (to < lowest || to >= end) continue
        const before = next[to]!
        if (before === 0) arriving[arrived++] = to
        next[to] = before + leaving * value[k]!
      }
    }
    ;[here, next, reached, arriving, count] = [next, here, arriving, reached, arrived]
  }
  return { chances: here, reached: reached.subarray(0, count) }
}

function normaliseRows(rows: Rows): Float32Array {
  const sums = new Float32Array(rows.start.length - 1)
  for (let i = 0; i < sums.length; i++) {
    let sum = 0
    for (let k = rows.start[i]!; k < rows.start[i + 1]!; k++) sum += rows.value[k]!
    for (let k = rows.start[i]!; k < rows.start[i + 1]!; k++) rows.value[k]! /= sum
    sums[i] = sum || 1
  }
  return sums
}

// The lists within reach are enough where places lie dense; elsewhere the whole country is looked through.
function nearestTied(
  world: Pick<Connected, 'catalogue' | 'tied' | 'tiedNumber' | 'near'>,
  t: number,
): ReturnType<typeof nearestOf> {
  const { catalogue, tied, tiedNumber, near } = world
  const within = nearestOf()
  for (let k = near.start[t]!; k < near.start[t + 1]!; k++) {
    const other = tiedNumber[near.index[k]!]!
    if (other >= 0 && other !== t) within.offer(other, near.km[k]!)
  }
  if (within.numbers.length === NEIGHBOURS) return within
  const all = nearestOf()
  let most = Infinity // a squared chord; what is farther by more than rounding is none of the nearest
  const { country, points } = catalogue
  const place = tied[t]!
  const end = firstTied(world, country[place]! + 1)
  for (let other = firstTied(world, country[place]!); other < end; other++) {
    const squared = chordSquared(points, place, points, tied[other]!)
    if (squared > most || other === t) continue
    all.offer(other, kmOfChord(squared))
    if (all.numbers.length === NEIGHBOURS) most = chordOfKm(all.kms[NEIGHBOURS - 1]!) * (1 + 1e-9)
  }
  return all
}

/** Keeps the 8 nearest of all that are offered, nearest first; equal distances by number. */
export function nearestOf() {
  const numbers: number[] = []
  const kms: number[] = []
  function offer(other: number, km: number): void {
    let at = numbers.length
    if (at === NEIGHBOURS && km > kms[at - 1]!) return
    while (at > 0 && (kms[at - 1]! > km || (kms[at - 1] === km && numbers[at - 1]! > other))) at--
    if (at === NEIGHBOURS) return
    for (let k = Math.min(numbers.length, NEIGHBOURS - 1); k > at; k--) {
      numbers[k] = numbers[k - 1]!
      kms[k] = kms[k - 1]!
    }
    numbers[at] = other
    kms[at] = km
  }
  return { numbers, kms, offer }
}
