import { daysLater, isoDay, lastDayOf, mondayOf } from './calendar.ts'
import { monthNumbers } from './months.data.ts'
import { dayOf, numberOf } from './numbers.ts'

/** A date or stretch of days that an expression means. */
export interface Days {
  from: string
  to: string
  approximate: boolean
  /** Whether the year stands there; else it is the next such day after the letter. */
  hasYear: boolean
  /** Coarser than a day: a month, a part of one, or a week. */
  isCoarse: boolean
}

/** The named groups of a matched expression. */
export type Groups = Record<string, string | undefined>

function monthOf(name: string | undefined): number | null {
  return name === undefined ? null : (monthNumbers[name.toLowerCase().replace(/\.$/, '')] ?? null)
}

export function twoDays(groups: Groups, received: string): Days | null {
  const month2 = monthOf(groups['m2']) ?? monthOf(groups['m1'])
  const month1 = monthOf(groups['m1']) ?? month2
  return between(
    { year: groups['y1'], month: month1, day: dayOf(groups['d1']) },
    { year: groups['y2'], month: month2, day: dayOf(groups['d2']) },
    received,
  )
}

export function oneDay(groups: Groups, received: string): Days | null {
  const end = { year: groups['y1'], month: monthOf(groups['m1']), day: dayOf(groups['d1']) }
  const days = between(end, end, received)
  return days && groups['week'] !== undefined ? weekOf(days) : days
}

/** The last day of a month. */
export function lastDay(groups: Groups, received: string): Days | null {
  const days = wholeMonth(groups, received)
  return days && { ...days, from: days.to, approximate: false, isCoarse: false }
}

/** Day and month in figures, the day first unless it cannot be; `monthFirst` where the month is written first. */
export function dayAndMonth(groups: Groups, received: string, monthFirst: boolean): Days | null {
  const [a, b] = [Number(groups['a']), Number(groups['b'])]
  const isMonthFirst = b > 12 || (monthFirst && a <= 12)
  const of = (first: number, second: number) => ({ year: undefined, month: isMonthFirst ? first : second, day: isMonthFirst ? second : first })
  const from = of(a, b)
  return between(from, groups['c'] === undefined ? from : of(Number(groups['c']), Number(groups['e'])), received)
}

export function figures(groups: Groups, received: string): Days | null {
  const first = { year: groups['y1'], month: Number(groups['n1']), day: Number(groups['d1']) }
  const second =
    groups['d2'] === undefined
      ? first
      : {
          year: groups['y2'] ?? groups['y1'],
          month: Number(groups['n2'] ?? groups['n1']),
          day: Number(groups['d2']),
        }
  return between(first, second, received)
}

export function zhDays(groups: Groups, received: string): Days | null {
  const first = { year: zhYearOf(groups['y1'], received), month: zhMonthOf(groups['z1'], received), day: hanOf(groups['d1']) ?? 0 }
  const second =
    groups['d2'] === undefined
      ? first
      : {
          year: zhYearOf(groups['y2'], received),
          month: zhMonthOf(groups['z2'], received) ?? first.month,
          day: hanOf(groups['d2']) ?? 0,
        }
  const days = between(first, second, received)
  return days && groups['week'] !== undefined ? weekOf(days) : days
}

function zhYearOf(text: string | undefined, received: string): string | undefined {
  const year = Number(received.slice(0, 4))
  if (text === undefined) return undefined
  const relativeYears: Readonly<Record<string, number>> = { 今: year, 本: year, 明: year + 1, 后: year + 2 }
  return String(relativeYears[text] ?? numberOf(text) ?? year)
}

// A month by its number, or this month and the next as seen from the letter's day.
function zhMonthOf(text: string | undefined, received: string): number | null {
  if (text === undefined) return null
  const now = Number(received.slice(5, 7))
  if (/[下次]/u.test(text)) return (now % 12) + 1
  return /[本这当]/u.test(text) ? now : hanOf(text)
}

function hanOf(text: string | undefined): number | null {
  return text === undefined ? null : numberOf(text.replace('廿', '二十').replace('元', '一'))
}

const partDays: readonly (readonly [RegExp, number, number])[] = [
  [/^(?:上中旬|初中旬)/, 1, 20],
  [/^中下旬/, 11, 31],
  [/^(?:early|beginning|start|first ten|anfang|début|principios|上旬|初)/i, 1, 10],
  [/^(?:mid|mitte|second ten|中)/i, 11, 20],
  [/^(?:late|end|last ten|ende|fin|下旬|底|末)/i, 21, 31],
  [/^(?:first half|上半月)/i, 1, 15],
  [/^(?:second half|下半月)/i, 16, 31],
  [/^(?:(?:first|1st) week|的?第[一1]个?[周星])/i, 1, 7],
  [/^(?:(?:second|2nd) week|的?第[二2]个?[周星])/i, 8, 14],
  [/^(?:(?:third|3rd) week|的?第[三3]个?[周星])/i, 15, 21],
  [/^(?:(?:fourth|4th) week|的?第[四4]个?[周星])/i, 22, 28],
  [/^(?:last week|的?最后一[周个])/i, 25, 31],
]

export function partOfMonth(groups: Groups, received: string): Days | null {
  const month = monthOf(groups['m1'])
  return parts(
    groups,
    [month, groups['part2'] === undefined ? month : (monthOf(groups['m2']) ?? month)],
    groups['y1'],
    received,
  )
}

export function zhPart(groups: Groups, received: string): Days | null {
  const month = zhMonthOf(groups['z1'], received)
  return parts(groups, [month, zhMonthOf(groups['z2'], received) ?? month], zhYearOf(groups['y1'], received), received)
}

function parts(
  groups: Groups,
  months: readonly [number | null, number | null],
  year: string | undefined,
  received: string,
): Days | null {
  const [month1, month2] = months
  const first = partDays.find(([pattern]) => pattern.test(groups['part'] ?? ''))
  const second = groups['part2'] === undefined ? first : partDays.find(([pattern]) => pattern.test(groups['part2']!))
  return coarse(
    { year, month: month1, day: first?.[1] ?? 1 },
    { year: undefined, month: month2, day: second?.[2] ?? 31 },
    received,
  )
}

export function wholeMonth(groups: Groups, received: string): Days | null {
  const month = monthOf(groups['m1'])
  return coarse(
    { year: groups['y1'], month, day: 1 },
    { year: undefined, month: monthOf(groups['m2']) ?? month, day: 31 },
    received,
  )
}

export function zhMonths(groups: Groups, received: string): Days | null {
  const month = zhMonthOf(groups['z1'], received)
  const year = zhYearOf(groups['y1'], received)
  const last = zhMonthOf(groups['z2'], received) ?? month
  return coarse({ year, month, day: 1 }, { year: undefined, month: last, day: 31 }, received)
}

export function relative(groups: Groups, received: string): Days | null {
  const words = groups['relative']!
  if (/year|年/.test(words)) {
    const year = received.slice(0, 4)
    return coarse({ year, month: 12, day: 21 }, { year: undefined, month: 12, day: 31 }, received)
  }
  if (/week|周/.test(words)) {
    const monday = daysLater(mondayOf(received), 7)
    return { from: monday, to: daysLater(monday, 6), approximate: true, hasYear: true, isCoarse: true }
  }
  const year = Number(received.slice(0, 4))
  const month = Number(received.slice(5, 7)) + (/this/.test(words) ? 0 : 1)
  return coarse(
    { year: String(month > 12 ? year + 1 : year), month: month > 12 ? 1 : month, day: 1 },
    { year: undefined, month: month > 12 ? 1 : month, day: 31 },
    received,
  )
}

interface DayParts {
  year: string | undefined
  month: number | null
  day: number
}

function between(first: DayParts, second: DayParts, received: string): Days | null {
  if (first.month === null || second.month === null) return null
  const year = first.year ?? (second.year && second.month < first.month ? String(Number(second.year) - 1) : second.year)
  const from =
    year === undefined ? nextSuch(first.month, first.day, received) : isoDay(Number(year), first.month, first.day)
  if (from === null) return null
  const fromYear = Number(from.slice(0, 4))
  const toYear = second.year === undefined ? fromYear + (second.month < first.month ? 1 : 0) : Number(second.year)
  const to = isoDay(toYear, second.month, second.day)
  if (to === null || to < from) return null
  return { from, to, approximate: false, hasYear: year !== undefined, isCoarse: false }
}

// Months and parts of them end at the month's own end.
function coarse(first: DayParts, second: DayParts, received: string): Days | null {
  if (first.month === null || second.month === null || first.month < 1 || first.month > 12 || second.month > 12)
    return null
  const receivedYear = Number(received.slice(0, 4))
  const endOf = (year: number) => isoDay(year, second.month!, Math.min(second.day, lastDayOf(year, second.month!)))
  const turn = second.month < first.month ? 1 : 0
  let year = first.year === undefined ? receivedYear : Number(first.year)
  if (first.year === undefined && endOf(year + turn)! < received) year++
  const from = isoDay(year, first.month, first.day)
  const to = endOf(year + turn)
  return from && to && from <= to
    ? { from, to, approximate: true, hasYear: first.year !== undefined, isCoarse: true }
    : null
}

function nextSuch(month: number, day: number, received: string): string | null {
  const year = Number(received.slice(0, 4))
  for (const candidate of [year, year + 1, year + 2, year + 3, year + 4]) {
    const found = isoDay(candidate, month, day)
    if (found !== null && found >= received) return found
  }
  return null
}

function weekOf(days: Days): Days {
  const monday = mondayOf(days.from)
  return { ...days, from: monday, to: daysLater(monday, 6), isCoarse: true }
}
