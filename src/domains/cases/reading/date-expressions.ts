import { daysLater } from './calendar.ts'
import { monthNumbers } from './months.data.ts'
import {
  type Days,
  dayAndMonth,
  figures,
  type Groups,
  lastDay,
  oneDay,
  partOfMonth,
  relative,
  twoDays,
  wholeMonth,
  zhDays,
  zhMonths,
  zhPart,
} from './date-readings.ts'
import { numberOf, numberPattern, ordinalPattern } from './numbers.ts'

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
  const found = rules.flatMap(({ pattern, read }) =>
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

interface Rule {
  pattern: RegExp
  read: (groups: Groups, received: string) => Days | null
}

const monthName = `(?:${Object.keys(monthNumbers)
  .toSorted((a, b) => b.length - a.length)
  .join('|')})(?![\\p{L}])\\.?`
const weekday =
  '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\\.?\\s+(?:the\\s+)?|(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),?\\s+(?:dem\\s+|den\\s+)?)?'
const d = (name: string) => `(?<${name}>[0-3]?\\d(?!\\d)|\\b(?:${ordinalPattern})\\b)(?:st|nd|rd|th|\\.(?=\\s?[-–/]|\\s[A-Z]))?`
const mo = (name: string) => `(?<${name}>${monthName})`
const y = (name: string) => `(?:,?\\s*(?<${name}>20\\d\\d))`
const dash = '\\s*(?:\\([^)\\n]{1,8}\\)\\s*)?(?:-|–|—|~|/|through to close of play on|and au|to|until|till|through|thru|and|&|y|e|et|a|und|bis|au|al|do|至|到)\\s*(?:the\\s+|zum\\s+)?(?:including\\s+)?'
const hanNumber = '[〇零一二三四五六七八九十廿两元\\d]'
const zhYear = (name: string) => `(?:(?<${name}>20\\d\\d|二[〇零0][〇零一二三四五六七八九]{2}|明|今|本|后)\\s*年\\s*)`
const zhMonth = (name: string) => `(?:(?<${name}>${hanNumber}{1,3}|下个?|本|这个|当)\\s*月(?:份)?)`
const zhDay = (name: string) => `(?<${name}>${hanNumber}{1,3})\\s*[日号]?`
const zhDash = '\\s*(?:\\([^)]{1,6}\\))?(?:早上?|上午|中午|下午|傍晚|晚上?)?\\s*(?:-|–|—|－|~|～|至|到|与|和)+\\s*'
const wk = '(?:\\s*\\([^)\\n]{1,8}\\))?'

const weekWords =
  '\\b(?:the\\s+)?(?:week\\s+(?:of|commencing|beginning|starting|from)|w/c|wc|wk)\\s+(?:on\\s+)?(?:the\\s+)?'
const partWords =
  '(?:mid(?:dle of|dle)?|early|late|(?:beginning|start|end)(?: of)?|anfang|mitte|ende|début|fin(?: de)?|(?:first|second|last) ten days (?:of|in)|(?:first|second) half (?:of|in)|(?:first|second|third|fourth|last|1st|2nd|3rd|4th) week (?:of|in))'
const zhPartWords =
  '上中旬|中下旬|上旬|中旬|下旬|初|底|末|中(?!国|方|心|英)|上半月|下半月|的?第[一二三四1234]个?(?:周|星期)|的?最后一(?:周|个星期)'

const rules: readonly Rule[] = [
  // 12 to 16 May 2026; from 12 May to 2 June 2026; 28 December 2026 - 3 January 2027
  {
    pattern: re(
      `${weekday}${d('d1')}(?:\\s+of|\\s+de)?[\\s-]+${mo('m1')}${y('y1')}?${dash}${weekday}${d('d2')}(?:\\s+of|\\s+de)?[\\s-]+${mo('m2')}${y('y2')}?`,
    ),
    read: twoDays,
  },
  {
    pattern: re(`${weekday}${d('d1')}${dash}${weekday}${d('d2')}(?:\\s+of|\\s+de)?[\\s-]+${mo('m2')}${y('y2')}?`),
    read: twoDays,
  },
  {
    pattern: re(`${mo('m1')}\\s+${d('d1')}${y('y1')}?${dash}${weekday}${mo('m2')}\\s+${d('d2')}${y('y2')}?`),
    read: twoDays,
  },
  { pattern: re(`${mo('m1')},?\\s+${d('d1')}${dash}${d('d2')}(?!\\d|\\s*${monthName})${y('y2')}?`), read: twoDays },
  // 12 May 2026; May 12th, 2026
  {
    pattern: re(
      `(?<week>${weekWords})?${weekday}${d('d1')}(?:\\s+day)?(?:\\s+of|\\s+de)?[\\s-]+${mo('m1')}${y('y1')}?`,
    ),
    read: oneDay,
  },
  {
    pattern: re(
      `(?<week>${weekWords})?${weekday}${mo('m1')}\\s+${d('d1')}(?!\\d)${y('y1')}?`,
    ),
    read: oneDay,
  },
  // mid- to late May
  {
    pattern: re(
      `\\b(?<part>${partWords})[\\s-]*(?:to|or|and|-|–|/)\\s*(?<part2>${partWords})[\\s-]*${mo('m1')}${y('y1')}?`,
    ),
    read: partOfMonth,
  },
  // 12, 13 and 14 May
  {
    pattern: re(
      `${weekday}${d('d1')}(?:,\\s*(?:[0-3]?\\d)(?:st|nd|rd|th)?)+,?\\s*(?:and|&)\\s*${d('d2')}(?:\\s+of)?\\s+${mo('m2')}${y('y2')}?`,
    ),
    read: twoDays,
  },
  // 12 or 13 May, 11-15 or 18-22 May: the first borrows the month of the second
  {
    pattern: re(
      `${weekday}${d('d1')}(?:${dash}${d('d2')})?(?=(?:,| or|, or| and| oder)\\s+${weekday}[0-3]?\\d(?:st|nd|rd|th)?(?:${dash}[0-3]?\\d(?:st|nd|rd|th)?)(?:\\s+of)?\\s+(?<m1>${monthName})${y('y1')}?)`,
    ),
    read: (groups, received) => (groups['d2'] === undefined ? oneDay : twoDays)(groups, received),
  },
  {
    pattern: re(
      `${weekday}${d('d1')}(?=\\s+or\\s+${weekday}[0-3]?\\d(?:st|nd|rd|th)?(?:\\s+of)?\\s+(?<m1>${monthName})${y('y1')}?)`,
    ),
    read: oneDay,
  },
  // 4-8 May or 11-15: the second borrows the month of the first
  {
    pattern: re(
      `(?<=\\d(?:st|nd|rd|th)?\\s+(?<m1>${monthName})(?:,|\\s+or|,\\s+or)\\s+)${d('d1')}${dash}${d('d2')}(?!\\d|\\s*${monthName})`,
    ),
    read: twoDays,
  },
  // mid-March, early April 2026, the second half of May, in June
  {
    pattern: re(
      `\\b(?:the\\s+)?(?<part>${partWords})(?:\\s+|-)?(?:in\\s+)?${mo('m1')}(?:\\s*(?:-|–|to|until|and)\\s*(?<part2>${partWords})[\\s-]*(?<m2>${monthName})?)?(?:\\s+of)?${y('y1')}?`,
    ),
    read: partOfMonth,
  },
  {
    pattern: re(
      `(?:(?<=\\b(?:in|during|within|before|for|of|by|around|either|or|to|until|till|between|and)\\s)|(?<=[:(]\\s?))${mo('m1')}(?:${dash}${mo('m2')})?${y('y1')}?(?!\\s*\\d|\\w)`,
    ),
    read: wholeMonth,
  },
  {
    pattern: re(
      `\\b(?<m1>january|february|april|june|july|august|september|october|november|december|march|may)\\s+(?<y1>20\\d\\d)\\b`,
    ),
    read: wholeMonth,
  },
  // 2026-05-12 (to 2026-05-16), 12/05/2026, 2026.5.12, 2026/5/12-16
  {
    pattern: re(
      `\\b(?<y1>20\\d\\d)\\s*[-./]\\s*(?<n1>[01]?\\d)\\s*[-./]\\s*(?<d1>[0-3]?\\d)\\.?(?:\\s*(?:\\([^)\\n]{1,8}\\))?\\s*(?:-|–|—|~|to|至|到)\\s*(?:(?<y2>20\\d\\d)\\s*[-./]\\s*)?(?:(?<n2>[01]?\\d)\\s*[-./]\\s*)?(?<d2>[0-3]?\\d))?(?!\\d)`,
    ),
    read: figures,
  },
  {
    pattern: re(
      `\\b(?<d1>[0-3]?\\d)[./-](?<n1>[01]?\\d)[./-](?<y1>20\\d\\d)(?:\\s*(?:-|–|—|to|bis|al|au)\\s*(?<d2>[0-3]?\\d)[./](?<n2>[01]?\\d)[./](?<y2>20\\d\\d))?`,
    ),
    read: figures,
  },
  {
    pattern: re(`\\b(?<d1>[0-3]?\\d)\\s*(?:-|–)\\s*(?<d2>[0-3]?\\d)[./](?<n1>[01]?\\d)[./](?<y1>20\\d\\d)`),
    read: figures,
  },
  // 07 and 08/9/2026
  {
    pattern: re(`\\b(?<d1>[0-3]?\\d)\\s*(?:-|–|and|&|,)\\s*(?<d2>[0-3]?\\d)[./](?<n1>[01]?\\d)[./](?<y1>20\\d\\d)`),
    read: figures,
  },
  // arrive 13th and depart 16th July; 7月6日到、7月10日走
  {
    pattern: re(`\\b(?:arriv\\w+|from|come|reach\\w*)\\s+(?:on )?(?:the )?${d('d1')},? (?:and |to )?(?:then )?(?:depart\\w*|leav\\w+|return\\w*)\\s+(?:on )?(?:the )?${d('d2')}(?:\\s+of)?\\s+${mo('m2')}${y('y2')}?`),
    read: twoDays,
  },
  // the last day of July
  { pattern: re(`\\blast day (?:of|in) ${mo('m1')}${y('y1')}?`), read: lastDay },
  // arrival 17/09, before 20/07: after a word that a day follows
  {
    pattern: re(
      `(?<=\\b(?:by|before|until|till|on|from|to|since|arriv\\w*|depart\\w*|leav\\w*|signature|signing|between|dates?|days?|deadline|latest|than)[ :]{1,3}(?:the )?)(?<a>[0-3]?\\d)/(?<b>[0-3]?\\d)(?:\\s*(?:-|–|to|and)\\s*(?<c>[0-3]?\\d)/(?<e>[0-3]?\\d))?(?![\\d/])`,
    ),
    read: (groups, received) => dayAndMonth(groups, received, false),
  },
  // 4/28 (Tue)
  { pattern: re(`(?<![\\d/])(?<a>1?\\d)/(?<b>[0-3]?\\d)(?=\\s?\\((?:mon|tue|wed|thu|fri|sat|sun|[一二三四五六日]))`), read: (groups, received) => dayAndMonth(groups, received, true) },
  // (7/31), 3/10 beside Chinese; 5.18-5.19
  {
    pattern: re(`(?<=[\\p{Script=Han}:(,、—–][ ]?)(?<a>1?\\d)/(?<b>[0-3]?\\d)(?:\\s*(?:-|–|—|~|至|到)\\s*(?<c>1?\\d)/(?<e>[0-3]?\\d))?(?![\\d/])`),
    read: (groups, received) => dayAndMonth(groups, received, true),
  },
  {
    pattern: re(`(?<![\\d.])(?<a>1?\\d)\\.(?<b>[0-3]?\\d)\\s*(?:-|–|—|~|至|到)\\s*(?<c>1?\\d)\\.(?<e>[0-3]?\\d)(?![\\d.])(?=[\\p{Script=Han}(,。 ]?[\\p{Script=Han}])`),
    read: (groups, received) => dayAndMonth(groups, received, true),
  },
  // 12/05-16/05: days before months, as in Britain
  {
    pattern: re(
      `(?<d1>[0-3]?\\d)[./](?<n1>[01]?\\d)\\.?\\s*(?:-|–|—|to|bis)\\s*(?<d2>[0-3]?\\d)[./](?<n2>[01]?\\d)\\.?(?:20(?<yy>\\d\\d))?(?![\\d/.])`,
    ),
    read: (groups, received) => figures({ ...groups, y1: groups['yy'] && `20${groups['yy']}` }, received),
  },
  // 8/28 谢菲尔德: month before day where Chinese follows
  {
    pattern: re(`(?<![\\d/])(?<n1>1?\\d)/(?<d1>[0-3]?\\d)(?=\\s*\\p{Script=Han})`),
    read: figures,
  },
  // 2026年5月12日至16日, 5月28日-6月2日, 二〇二六年五月十二日
  {
    pattern: re(
      `${zhYear('y1')}?${zhMonth('z1')}\\s*${zhDay('d1')}${wk}${zhDash}${zhYear('y2')}?(?:${zhMonth('z2')}\\s*)?${zhDay('d2')}(?=[日号\\s,。;、)(]|$|[^\\d月])`,
    ),
    read: zhDays,
  },
  // 10月21日、22日
  {
    pattern: re(`${zhYear('y1')}?${zhMonth('z1')}\\s*(?<d1>${hanNumber}{1,3})\\s*[日号]?、(?<d2>${hanNumber}{1,3})\\s*[日号]`),
    read: (groups, received) => {
      const days = zhDays(groups, received)
      return days && daysLater(days.from, 1) === days.to ? days : null
    },
  },
  // 12月7、8两日; 八月十七十八两天; 十月二十六、二十七、二十八这三天
  {
    pattern: re(
      `${zhYear('y1')}?${zhMonth('z1')}\\s*(?<d1>\\d{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])[日号]?(?:、(?:${hanNumber}{1,3})[日号]?)*?、?(?<d2>\\d{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])[日号]?(?:这)?[两二三四]\\s*(?:天|日)`,
    ),
    read: zhDays,
  },
  // 9月15日下午到，17日上午走
  {
    pattern: re(
      `${zhYear('y1')}?${zhMonth('z1')}\\s*(?<d1>${hanNumber}{1,3})\\s*[日号][^\\d。\\n]{0,14}?(?:${zhMonth('z2')}|同?年?同?月)?(?<d2>${hanNumber}{1,3})\\s*[日号]?(?:清晨|凌晨|傍晚|早上?|上午|中午|下午|晚上|晚)?(?:搭[^,。]{1,6}去|签约后离|离|走|返|回|闭)`,
    ),
    read: zhDays,
  },
  {
    pattern: re(
      `${zhYear('y1')}?${zhMonth('z1')}\\s*(?<d1>${hanNumber}{1,3})\\s*[日号](?<week>\\s*(?:当[周週]|所在(?:的一)?[周週]|那(?:一)?[周週]|(?:起|开始)的?(?:一)?[周週]|这(?:一)?[周週]))?`,
    ),
    read: zhDays,
  },
  // 5月中旬, 5月初, 5月下半月, 3月底至4月初, 5月第二周
  {
    pattern: re(
      `${zhYear('y1')}?${zhMonth('z1')}\\s*(?<part>${zhPartWords})(?:(?:-|–|—|至|到|或)(?:${zhMonth('z2')})?(?<part2>${zhPartWords}))?`,
    ),
    read: zhPart,
  },
  {
    pattern: re(
      `${zhYear('y1')}?${zhMonth('z1')}(?:${zhDash}(?<z2>${hanNumber}{1,3})\\s*月(?:份)?)?(?!\\s*${hanNumber})`,
    ),
    read: zhMonths,
  },
  { pattern: re(`(?<![\\d])(?<y1>20\\d\\d)\\s*年\\s*(?<bare>)(?=[^\\d])`), read: () => null },
  { pattern: re(`\\b(?<relative>next week|next month|later this month|(?:the )?end of (?:this|the) (?:calendar )?year|(?<=\\b(?:within|before the end of) )(?:this|the) (?:calendar )?year|this month)\\b`), read: relative },
  { pattern: re(`(?<relative>下周|年底|本年底)`), read: relative },
]

function re(source: string): RegExp {
  return new RegExp(
    source.startsWith('(?:(?:mon')
      ? `(?<![\\d/.-])${source}`
      : source.startsWith('(?<d1>')
        ? `(?<![\\d/.-])${source}`
        : source,
    'giu',
  )
}
