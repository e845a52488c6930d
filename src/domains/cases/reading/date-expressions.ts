import { daysLater } from './calendar.ts'
import { chineseDates } from './date-patterns-chinese.data.ts'
import { westernDates } from './date-patterns-western.data.ts'
import type { Days } from './date-readings.ts'
import { numberOf, numberPattern } from './numbers.ts'

/** A date or stretch of days as written, with the place in the text. */
export interface DateExpression extends Days {
  start: number
  end: number
}

/**
 * The date expressions of the text in English or Chinese, in order, without overlaps; the longest reading wins. At most
 * `mostExpressions` are looked at.
 */
export function dateExpressions(text: string, received: string): DateExpression[] {
  const found = [...westernDates, ...chineseDates].flatMap(({ pattern, read }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const days = read(match.groups ?? {}, received)
      return days ? [{ ...days, start: match.index, end: match.index + match[0].trimEnd().length }] : []
    }),
  )
  const byLength = found
    .toSorted((a, b) => a.start - b.start)
    .slice(0, mostExpressions)
    .toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
  const kept: DateExpression[] = []
  for (const one of byLength) if (!kept.some((other) => one.start < other.end && other.start < one.end)) kept.push(one)
  return withBareDays(
    text,
    withYears(kept.toSorted((a, b) => a.start - b.start)),
  ).map((date) => withDuration(text, date))
}

// "4 May 2027 … leaving 7 May": a day without a year that follows one with a year, soon in the text and in time.
function withYears(dates: readonly DateExpression[]): DateExpression[] {
  const found: DateExpression[] = []
  for (const date of dates) {
    const before = found.at(-1)
    const moved = (day: string) => `${before!.from.slice(0, 4)}${day.slice(4)}`
    const follows =
      before?.hasYear === true && !date.hasYear && date.start - before.end < 90 && date.from < before.from &&
      moved(date.from) >= before.from && Date.parse(moved(date.from)) - Date.parse(before.to) < 60 * 86_400_000
    found.push(follows ? { ...date, from: moved(date.from), to: moved(date.to), hasYear: true } : date)
  }
  return found
}

const bareDay =
  /(?:(?<=[同当该]月)|(?<![月\d\p{Script=Latin}/.〇零一二三四五六七八九十-]))(?<h1>\d{1,2}|[一二三]?十[一二三四五六七八九]?)[日号]?(?:\([^)]{1,6}\))?(?:(?:早上?|上午|中午|下午|晚上?)?(?:-|–|—|~|至|到)(?<h2>\d{1,2}|[一二三]?十[一二三四五六七八九]?)|、(?<h3>\d{1,2})(?=[日号]?[两二]天))?(?:[日号](?!期)|(?<=、\d{1,2})(?=两天))|\b(?:(?:on|until|till|from|to|through|leav\w+|depart\w*)\s+(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?the\s+|(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+(?:the )?|the (?=\d{1,2}(?:st|nd|rd|th) (?:is|would|works|also|instead)\b))(?<d1>\d{1,2})(?:st|nd|rd|th)(?:\s*(?:-|–|to|until|and|through)\s*(?:the\s+)?(?<d2>\d{1,2})(?:st|nd|rd|th))?(?!\s+(?:anniversary|century|edition|international|national|world|china|annual|floor|place|of))/giu

// "arriving on 12 May and leaving on the 15th": a day alone is of the month named last before it.
function withBareDays(text: string, dates: readonly DateExpression[]): DateExpression[] {
  const found = [...text.matchAll(bareDay)].flatMap((match): DateExpression[] => {
    const { h1, h2, h3, d1, d2 } = match.groups!
    const first = h1 === undefined ? Number(d1) : (numberOf(h1) ?? 0)
    const said = h2 ?? h3
    const last = said === undefined ? Number(d2 ?? first) : (numberOf(said) ?? 0)
    const before = dates.findLast(({ end }) => end <= match.index)
    const overlaps = dates.some(({ start, end }) => start < match.index + match[0].length && match.index < end)
    if (overlaps || !before || (before.isCoarse && !before.from.endsWith('-01')) || match.index - before.end > 120) return []
    const from = `${before.to.slice(0, 8)}${String(first).padStart(2, '0')}`
    const to = `${before.to.slice(0, 8)}${String(last).padStart(2, '0')}`
    if (first > 31 || last > 31 || last < first || from < before.from || Number.isNaN(Date.parse(to))) return []
    const start = match.index + Math.max(0, match[0].search(/[\d一二三四五六七八九十]/u))
    return [{ ...before, isCoarse: false, approximate: false, from, to, start, end: match.index + match[0].length }]
  })
  return [...dates, ...found].toSorted((a, b) => a.start - b.start)
}

const durationBefore = new RegExp(
  `(?<n>${numberPattern})[- ](?<unit>days?|nights?)(?:['’]? (?:visit|stay|trip|programme))?,? (?:from|starting|beginning|commencing)(?: on)?\\s*$`,
  'iu',
)
const durationAfter = new RegExp(
  `^,?\\s*(?:for|staying|lasting)\\s+(?:a total of )?(?<n>${numberPattern})\\s+(?<unit>days?|nights?)|^(?:起|开始),?(?:为期|停留|共|计|进行|访问)?(?<n2>${numberPattern})(?<unit2>天|日|晚)`,
  'iu',
)

// "three days from 12 May" ends on the 14th; "two nights from 3 June" on the 5th.
function withDuration(text: string, date: DateExpression): DateExpression {
  if (date.isCoarse || date.from !== date.to) return date
  const said =
    durationBefore.exec(text.slice(Math.max(0, date.start - 60), date.start)) ??
    durationAfter.exec(text.slice(date.end, date.end + 50))
  const length = numberOf(said?.groups?.['n'] ?? said?.groups?.['n2'] ?? '')
  if (length === null || length < 1 || length > 31) return date
  const isNights = /night|晚/iu.test(said!.groups!['unit'] ?? said!.groups!['unit2'] ?? '')
  return { ...date, to: daysLater(date.from, isNights ? length : length - 1) }
}

/** No letter names more; a text that does is a trap. */
const mostExpressions = 300
