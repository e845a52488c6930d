import { quickLog } from '#core/stats/quick-log.ts'
import { firstFrom } from '#core/stats/columns.ts'
import { addBeyond, bend, lineAt, pieceAt, type Line } from './curve.ts'
import type { Apart, Feature, LogOfSums, Odds } from './feature.ts'
import { countryOf, membersSeen } from './grains.ts'
import type { View } from './view.ts'

/** A feature with its curve for this home, and the sums of its grain that it is added to. */
interface Part {
  feature: Feature
  line: Line
  sums: Float64Array
}

/**
 * Adds a feature to the sums of its grain by its rule and puts the exceptions right. What is the same for all members is not added but
 * returned, and what does not depend on who asks is left out, being in `fixedSums`. The home's own country may be passed over.
 */
export function addFeature(view: View, part: Part): number {
  const { feature, line, sums } = part
  const { rule, grain } = feature
  if (rule === undefined) {
    const at = feature.at(view)
    const { from, to } = membersSeen(view, grain)
    for (let i = from; i < to; i++) sums[i]! += lineAt(line, at(i))
    return 0
  }
  if (feature.except) addExceptions(view, part, feature.except(view))
  if (rule.kind === 'log') return addLogs(view, part, rule)
  if (rule.kind === 'apart') addApart(view, part, rule)
  if (rule.kind === 'odds') return rule.massive ? addOddsOfFew(view, part, rule, rule.massive(view.world)) : addOdds(view, part, rule)
  return rule.kind === 'level' ? lineAt(line, rule.value(view)) : 0
}

// Numbers are worked on so many at a time, so that they stay near the processor.
const LOT = 2048
const lot = new Float64Array(LOT)
const lotByRule = new Float64Array(LOT)

function addExceptions(view: View, { feature, line, sums }: Part, numbers: Int32Array): void {
  const { from, to } = membersSeen(view, feature.grain)
  const at = feature.at(view)
  const ruled = ruledOf(view, feature)
  const seen = numbers.length > 0 && (from > 0 || to < sums.length) ? numbers.filter((i) => i >= from && i < to) : numbers
  for (let first = 0; first < seen.length; first += LOT) {
    const count = Math.min(LOT, seen.length - first)
    for (let k = 0; k < count; k++) {
      lot[k] = at(seen[first + k]!)
      lotByRule[k] = ruled(seen[first + k]!)
    }
    bend(line, lot, count)
    bend(line, lotByRule, count)
    for (let k = 0; k < count; k++) sums[seen[first + k]!]! += lot[k]! - lotByRule[k]!
  }
}

function ruledOf(view: View, { rule, grain }: Feature): (number: number) => number {
  const country = countryOf(view.world.catalogue, grain)
  if (rule?.kind === 'level') {
    const level = rule.value(view)
    return () => level
  }
  if (rule?.kind !== 'apart') throw new TypeError('no exceptions to this rule')
  const { ruler, from, isAbsolute } = rule
  const [column, origin] = [ruler.column(view), from(view)]
  return (i) => (isAbsolute ? Math.abs(column[i]! - origin(country[i]!)) : column[i]! - origin(country[i]!))
}

function addLogs(view: View, { feature, line, sums }: Part, { sums: sumsOf, times, floor, less: lessOf }: LogOfSums): number {
  const { values, numbers, count: all } = sumsOf(view)
  const less = lessOf?.(view.world) ?? null
  const { from, to } = membersSeen(view, feature.grain)
  const nothing = quickLog(floor)
  const level = lineAt(line, nothing)
  for (let first = 0; first < all; first += LOT) {
    const count = Math.min(LOT, all - first)
    for (let k = 0; k < count; k++) lot[k] = quickLog(floor + times * values[numbers[first + k]!]!)
    if (less !== null)
      for (let k = 0; k < count; k++) {
        const own = less[numbers[first + k]!]!
        lot[k]! -= own
        lotByRule[k] = nothing - own
      }
    bend(line, lot, count)
    if (less === null) lotByRule.fill(level, 0, count)
    else bend(line, lotByRule, count)
    for (let k = 0; k < count; k++) {
      const i = numbers[first + k]!
      if (i >= from && i < to) sums[i]! += lot[k]! - lotByRule[k]!
    }
  }
  return less === null ? level : 0
}

function addApart(view: View, { line, sums }: Part, { ruler, from, isAbsolute }: Apart): void {
  const column = ruler.column(view)
  const origin = from(view)
  eachCountry(view, 'pair', (country, first, end) => {
    const point = origin(country)
    if (ruler.order !== 'none' && isAbsolute && line.bends !== null) {
      addRuns({ column, point, rises: ruler.order === 'rising' ? 1 : -1 }, { line, sums }, first, end)
    } else addBeyond(line, { column, point, isAbsolute }, sums, [first, end])
  })
}

// Along a measure that rises or falls, a curve is a few straight runs.
function addRuns(
  { column, point, rises }: { column: Float32Array; point: number; rises: 1 | -1 },
  { line, sums }: Pick<Part, 'line' | 'sums'>,
  first: number,
  end: number,
): void {
  for (let i = first; i < end;) {
    const ahead = rises * (column[i]! - point)
    const k = pieceAt(line, Math.abs(ahead))
    const bound = ahead < 0 ? Math.min(0, -(line.knots[k - 1] ?? 0)) : (line.knots[k] ?? Infinity)
    const until = firstBeyond(bound, { column, point, rises }, i + 1, end)
    const side = ahead < 0 ? -rises : rises
    const slope = side * line.slope[k]!
    const offset = line.offset[k]! - slope * point
    for (; i < until; i++) sums[i]! += offset + slope * column[i]!
  }
}

function firstBeyond(bound: number, { column, point, rises }: { column: Float32Array; point: number; rises: 1 | -1 }, first: number, end: number): number {
  let [low, high] = [first, end]
  while (low < high) {
    const middle = (low + high) >> 1
    if (rises * (column[middle]! - point) > bound) high = middle
    else low = middle + 1
  }
  return low
}

// Where there is no mass, no tie is expected and there is none: the odds are even.
function addOddsOfFew(view: View, { feature, line, sums }: Part, rule: Odds, massive: Int32Array): number {
  const { from, to } = membersSeen(view, feature.grain)
  const country = countryOf(view.world.catalogue, feature.grain)
  const { prior } = rule
  const { values } = rule.ties(view)
  const [mass, perMass, even] = [rule.mass(view.world), rule.perMass(view), lineAt(line, quickLog(1))]
  const end = firstFrom(massive, to)
  for (let first = firstFrom(massive, from); first < end; first += LOT) {
    const count = Math.min(LOT, end - first)
    for (let k = 0; k < count; k++) {
      const i = massive[first + k]!
      lot[k] = quickLog((values[i]! + prior) / (perMass[country[i]!]! * mass[i]! + prior))
    }
    bend(line, lot, count)
    for (let k = 0; k < count; k++) sums[massive[first + k]!]! += lot[k]! - even
  }
  return even
}

function addOdds(view: View, { feature, line, sums }: Part, rule: Odds): number {
  const { prior } = rule
  const { values } = rule.ties(view)
  const mass = rule.mass(view.world)
  const perMass = rule.perMass(view)
  eachCountry(view, feature.grain, (country, start, end) => {
    const scale = perMass[country]!
    for (let first = start; first < end; first += LOT) {
      const count = Math.min(LOT, end - first)
      for (let k = 0; k < count; k++) lot[k] = quickLog((values[first + k]! + prior) / (scale * mass[first + k]! + prior))
      bend(line, lot, count)
      for (let k = 0; k < count; k++) sums[first + k]! += lot[k]!
    }
  })
  return 0
}

function eachCountry({ world: { catalogue }, asked }: View, grain: Feature['grain'], work: (country: number, first: number, end: number) => void): void {
  const start = grain === 'pair' || grain === 'place' ? catalogue.countryStart : catalogue.grains[grain].start!
  if (asked === null) for (let c = 0; c + 1 < start.length; c++) work(c, start[c]!, start[c + 1]!)
  else if (asked >= 0) work(asked, start[asked]!, start[asked + 1]!)
}
