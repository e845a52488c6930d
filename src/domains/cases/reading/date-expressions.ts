import { daysLater, isoDay, lastDayOf, mondayOf } from './calendar.ts'
import { numberOf } from './numbers.ts'

/** A date or stretch of days as written, with the place in the text. */
export interface DateExpression {
  from: string
  to: string
  approximate: boolean
  /** Whether the year stands there; else it is the next such day after the letter. */
  hasYear: boolean
  /** Coarser than a day: a month, a part of one, or a week. */
  isCoarse: boolean
  start: number
  end: number
}

/**
 * The date expressions of the text in English or Chinese, in order, without overlaps; the longest reading wins. At most
 * `mostExpressions` are looked at.
 */
export function dateExpressions(text: string, received: string): DateExpression[] {
  const found = rules.flatMap(({ pattern, read }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const days = read(groupsOf(match), received)
      return days ? [{ ...days, start: match.index, end: match.index + match[0].trimEnd().length }] : []
    }),
  )
  const byLength = found
    .toSorted((a, b) => a.start - b.start)
    .slice(0, mostExpressions)
    .toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
  const kept: DateExpression[] = []
  for (const one of byLength) if (!kept.some((other) => one.start < other.end && other.start < one.end)) kept.push(one)
  return kept.toSorted((a, b) => a.start - b.start)
}

/** No letter names more; a text that does is a trap. */
const mostExpressions = 300

type Groups = Record<string, string | undefined>
type Days = Omit<DateExpression, 'start' | 'end'>

interface Rule {
  pattern: RegExp
  read(groups: Groups, received: string): Days | null
}

const monthName =
  '(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sep(?:t(?:ember|\\.)?|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)'
const weekday = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\\.?\\s+(?:the\\s+)?)?'
const d = (name: string) => `(?<${name}>[0-3]?\\d)(?:st|nd|rd|th|\\.(?=\\s?[-–]|\\s[A-Z]))?`
const mo = (name: string) => `(?<${name}>${monthName})`
const y = (name: string) => `(?:,?\\s*(?<${name}>20\\d\\d))`
const dash = '\\s*(?:-|–|—|~|to|until|till|through|and|&|至|到)\\s*(?:the\\s+)?'
const hanNumber = '[〇零一二三四五六七八九十廿两\\d]'
const zhYear = (name: string) => `(?:(?<${name}>20\\d\\d|二[〇零0][〇零一二三四五六七八九]{2}|明|今|本|后)\\s*年\\s*)`
const zhMonth = (name: string) => `(?<${name}>${hanNumber}{1,3})\\s*月(?:份)?`
const zhDay = (name: string) => `(?<${name}>${hanNumber}{1,3})\\s*[日号]?`
const zhDash = '\\s*(?:\\([^)]{1,6}\\))?\\s*(?:-|–|—|－|~|～|至|到|与|和)+\\s*'
const wk = '(?:\\s*\\([^)\\n]{1,8}\\))?'

const rules: readonly Rule[] = [
  // 12 to 16 May 2026; from 12 May to 2 June 2026; 28 December 2026 - 3 January 2027
  { pattern: re(`${weekday}${d('d1')}(?:\\s+of)?\\s+${mo('m1')}${y('y1')}?${dash}${weekday}${d('d2')}(?:\\s+of)?\\s+${mo('m2')}${y('y2')}?`), read: twoDays },
  { pattern: re(`${weekday}${d('d1')}${dash}${weekday}${d('d2')}(?:\\s+of)?\\s+${mo('m2')}${y('y2')}?`), read: twoDays },
  { pattern: re(`${mo('m1')}\\s+${d('d1')}${y('y1')}?${dash}${weekday}${mo('m2')}\\s+${d('d2')}${y('y2')}?`), read: twoDays },
  { pattern: re(`${mo('m1')}\\s+${d('d1')}${dash}${d('d2')}(?!\\d|\\s*${monthName})${y('y2')}?`), read: twoDays },
  // 12 May 2026; May 12th, 2026
  { pattern: re(`(?<week>\\b(?:the\\s+)?week\\s+(?:of|commencing|beginning|starting|from)\\s+)?${weekday}${d('d1')}(?:\\s+of)?\\s+${mo('m1')}${y('y1')}?`), read: oneDay },
  { pattern: re(`(?<week>\\b(?:the\\s+)?week\\s+(?:of|commencing|beginning|starting|from)\\s+)?${weekday}${mo('m1')}\\s+${d('d1')}(?!\\d)${y('y1')}?`), read: oneDay },
  // mid-March, early April 2026, the second half of May, in June
  { pattern: re(`\\b(?:the\\s+)?(?<part>mid(?:dle of|dle)?|early|late|beginning of|start of|end of|first half of|second half of|first week of|second week of|third week of|fourth week of|last week of)(?:\\s+|-)?(?:in\\s+)?${mo('m1')}(?:\\s*(?:-|–|to)\\s*(?<part2>mid|early|late)[\\s-]*(?<m2>${monthName})?)?(?:\\s+of)?${y('y1')}?`), read: partOfMonth },
  { pattern: re(`(?:(?<=\\b(?:in|during|for|of|by|around|either|or|to|until|between|and)\\s)|(?<=[:(]\\s?))${mo('m1')}(?:${dash}${mo('m2')})?${y('y1')}?(?!\\s*\\d|\\w)`), read: wholeMonth },
  { pattern: re(`\\b(?<m1>january|february|april|june|july|august|september|october|november|december|march|may)\\s+(?<y1>20\\d\\d)\\b`), read: wholeMonth },
  // 2026-05-12 (to 2026-05-16), 12/05/2026, 2026.5.12, 2026/5/12-16
  { pattern: re(`\\b(?<y1>20\\d\\d)\\s*[-./]\\s*(?<n1>[01]?\\d)\\s*[-./]\\s*(?<d1>[0-3]?\\d)\\.?(?:\\s*(?:-|–|—|~|to|至|到)\\s*(?:(?<y2>20\\d\\d)\\s*[-./]\\s*)?(?:(?<n2>[01]?\\d)\\s*[-./]\\s*)?(?<d2>[0-3]?\\d))?(?!\\d)`), read: figures },
  { pattern: re(`\\b(?<d1>[0-3]?\\d)[./](?<n1>[01]?\\d)[./](?<y1>20\\d\\d)(?:\\s*(?:-|–|—|to)\\s*(?<d2>[0-3]?\\d)[./](?<n2>[01]?\\d)[./](?<y2>20\\d\\d))?`), read: figures },
  { pattern: re(`\\b(?<d1>[0-3]?\\d)\\s*(?:-|–)\\s*(?<d2>[0-3]?\\d)[./](?<n1>[01]?\\d)[./](?<y1>20\\d\\d)`), read: figures },
  // 2026年5月12日至16日, 5月28日-6月2日, 二〇二六年五月十二日
  { pattern: re(`${zhYear('y1')}?${zhMonth('z1')}\\s*${zhDay('d1')}${wk}${zhDash}${zhYear('y2')}?(?:${zhMonth('z2')}\\s*)?${zhDay('d2')}(?=[日号\\s,。;、)(]|$|[^\\d月])`), read: zhDays },
  { pattern: re(`${zhYear('y1')}?${zhMonth('z1')}\\s*(?<d1>${hanNumber}{1,3})\\s*[日号](?<week>\\s*(?:当周|所在(?:的一)?周|那(?:一)?周|(?:起|开始)的?(?:一)?周|这(?:一)?周))?`), read: zhDays },
  // 5月中旬, 5月初, 5月下半月, 3月底至4月初, 5月第二周
  { pattern: re(`${zhYear('y1')}?${zhMonth('z1')}\\s*(?<part>上旬|中旬|下旬|初|底|末|中|上半月|下半月|第[一二三四]周|最后一周)(?:(?:-|–|—|至|到)(?:${zhMonth('z2')})?(?<part2>上旬|中旬|下旬|初|底|末))?`), read: zhPart },
  { pattern: re(`${zhYear('y1')}?${zhMonth('z1')}(?:${zhDash}(?<z2>${hanNumber}{1,3})\\s*月(?:份)?)?(?!\\s*${hanNumber})`), read: zhMonths },
  { pattern: re(`(?<![\\d])(?<y1>20\\d\\d)\\s*年\\s*(?<bare>)(?=[^\\d])`), read: () => null },
  { pattern: re(`\\b(?<relative>next week|next month|later this month)\\b`), read: relative },
  { pattern: re(`(?<relative>下周|下个?月(?![\\p{Script=Han}]?旬))`), read: relative },
]

function re(source: string): RegExp {
  return new RegExp(source.startsWith('(?:(?:mon') ? `(?<![\\d/.-])${source}` : source.startsWith('(?<d1>') ? `(?<![\\d/.-])${source}` : source, 'giu')
}

function groupsOf(match: RegExpMatchArray): Groups {
  return match.groups ?? {}
}

const monthByStart: Readonly<Record<string, number>> = {
  jan: 1, feb: 2, mar: 3, apr: 4, may: 5, jun: 6, jul: 7, aug: 8, sep: 9, oct: 10, nov: 11, dec: 12,
}

function monthOf(name: string | undefined): number | null {
  return name === undefined ? null : (monthByStart[name.slice(0, 3).toLowerCase()] ?? null)
}

function twoDays(groups: Groups, received: string): Days | null {
  const month2 = monthOf(groups['m2']) ?? monthOf(groups['m1'])
  const month1 = monthOf(groups['m1']) ?? month2
  return between(
    { year: groups['y1'], month: month1, day: Number(groups['d1']) },
    { year: groups['y2'], month: month2, day: Number(groups['d2']) },
    received,
  )
}

function oneDay(groups: Groups, received: string): Days | null {
  const end = { year: groups['y1'], month: monthOf(groups['m1']), day: Number(groups['d1']) }
  const days = between(end, end, received)
  return days && groups['week'] !== undefined ? weekOf(days) : days
}

function figures(groups: Groups, received: string): Days | null {
  const first = { year: groups['y1'], month: Number(groups['n1']), day: Number(groups['d1']) }
  const second = groups['d2'] === undefined ? first : {
    year: groups['y2'] ?? groups['y1'],
    month: Number(groups['n2'] ?? groups['n1']),
    day: Number(groups['d2']),
  }
  return between(first, second, received)
}

function zhDays(groups: Groups, received: string): Days | null {
  const first = { year: zhYearOf(groups['y1'], received), month: hanOf(groups['z1']), day: hanOf(groups['d1']) ?? 0 }
  const second = groups['d2'] === undefined ? first : {
    year: zhYearOf(groups['y2'], received),
    month: hanOf(groups['z2']) ?? first.month,
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

function hanOf(text: string | undefined): number | null {
  return text === undefined ? null : numberOf(text.replace('廿', '二十'))
}

const partDays: readonly (readonly [RegExp, number, number])[] = [
  [/^(?:early|beginning|start|上旬|初)/i, 1, 10],
  [/^(?:mid|中)/i, 11, 20],
  [/^(?:late|end|下旬|底|末)/i, 21, 31],
  [/^(?:first half|上半月)/i, 1, 15],
  [/^(?:second half|下半月)/i, 16, 31],
  [/^(?:first week|第一周)/i, 1, 7],
  [/^(?:second week|第二周)/i, 8, 14],
  [/^(?:third week|第三周)/i, 15, 21],
  [/^(?:fourth week|第四周)/i, 22, 28],
  [/^(?:last week|最后一周)/i, 25, 31],
]

function partOfMonth(groups: Groups, received: string): Days | null {
  const month = monthOf(groups['m1'])
  return parts(groups, month, groups['part2'] === undefined ? month : (monthOf(groups['m2']) ?? month), groups['y1'], received)
}

function zhPart(groups: Groups, received: string): Days | null {
  const month = hanOf(groups['z1'])
  return parts(groups, month, hanOf(groups['z2']) ?? month, zhYearOf(groups['y1'], received), received)
}

function parts(groups: Groups, month1: number | null, month2: number | null, year: string | undefined, received: string): Days | null {
  const first = partDays.find(([pattern]) => pattern.test(groups['part'] ?? ''))
  const second = groups['part2'] === undefined ? first : partDays.find(([pattern]) => pattern.test(groups['part2']!))
  return coarse({ year, month: month1, day: first?.[1] ?? 1 }, { year: undefined, month: month2, day: second?.[2] ?? 31 }, received)
}

function wholeMonth(groups: Groups, received: string): Days | null {
  const month = monthOf(groups['m1'])
  return coarse({ year: groups['y1'], month, day: 1 }, { year: undefined, month: monthOf(groups['m2']) ?? month, day: 31 }, received)
}

function zhMonths(groups: Groups, received: string): Days | null {
  const month = hanOf(groups['z1'])
  const year = zhYearOf(groups['y1'], received)
  return coarse({ year, month, day: 1 }, { year: undefined, month: hanOf(groups['z2']) ?? month, day: 31 }, received)
}

function relative(groups: Groups, received: string): Days | null {
  const words = groups['relative']!
  if (/week|周/.test(words)) {
    const monday = daysLater(mondayOf(received), 7)
    return { from: monday, to: daysLater(monday, 6), approximate: true, hasYear: true, isCoarse: true }
  }
  const year = Number(received.slice(0, 4))
  const month = Number(received.slice(5, 7)) + (/this/.test(words) ? 0 : 1)
  return coarse({ year: String(month > 12 ? year + 1 : year), month: month > 12 ? 1 : month, day: 1 }, { year: undefined, month: month > 12 ? 1 : month, day: 31 }, received)
}

interface DayParts {
  year: string | undefined
  month: number | null
  day: number
}

function between(first: DayParts, second: DayParts, received: string): Days | null {
  if (first.month === null || second.month === null) return null
  const year = first.year ?? (second.year && second.month < first.month ? String(Number(second.year) - 1) : second.year)
  const from = year === undefined ? nextSuch(first.month, first.day, received) : isoDay(Number(year), first.month, first.day)
  if (from === null) return null
  const fromYear = Number(from.slice(0, 4))
  const toYear = second.year === undefined ? fromYear + (second.month < first.month ? 1 : 0) : Number(second.year)
  const to = isoDay(toYear, second.month, second.day)
  if (to === null || to < from) return null
  return { from, to, approximate: false, hasYear: year !== undefined, isCoarse: false }
}

// Months and parts of them end at the month's own end.
function coarse(first: DayParts, second: DayParts, received: string): Days | null {
  if (first.month === null || second.month === null || first.month < 1 || first.month > 12 || second.month > 12) return null
  const receivedYear = Number(received.slice(0, 4))
  const endOf = (year: number) => isoDay(year, second.month!, Math.min(second.day, lastDayOf(year, second.month!)))
  const turn = second.month < first.month ? 1 : 0
  let year = first.year === undefined ? receivedYear : Number(first.year)
  if (first.year === undefined && endOf(year + turn)! < received) year++
  const from = isoDay(year, first.month, first.day)
  const to = endOf(year + turn)
  return from && to && from <= to ? { from, to, approximate: true, hasYear: first.year !== undefined, isCoarse: true } : null
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
