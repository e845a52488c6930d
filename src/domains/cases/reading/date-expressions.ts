import {
  type Days,
  figures,
  type Groups,
  oneDay,
  partOfMonth,
  relative,
  twoDays,
  wholeMonth,
  zhDays,
  zhMonths,
  zhPart,
} from './date-readings.ts'

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
  return kept.toSorted((a, b) => a.start - b.start)
}

/** No letter names more; a text that does is a trap. */
const mostExpressions = 300

interface Rule {
  pattern: RegExp
  read: (groups: Groups, received: string) => Days | null
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
  {
    pattern: re(
      `${weekday}${d('d1')}(?:\\s+of)?\\s+${mo('m1')}${y('y1')}?${dash}${weekday}${d('d2')}(?:\\s+of)?\\s+${mo('m2')}${y('y2')}?`,
    ),
    read: twoDays,
  },
  {
    pattern: re(`${weekday}${d('d1')}${dash}${weekday}${d('d2')}(?:\\s+of)?\\s+${mo('m2')}${y('y2')}?`),
    read: twoDays,
  },
  {
    pattern: re(`${mo('m1')}\\s+${d('d1')}${y('y1')}?${dash}${weekday}${mo('m2')}\\s+${d('d2')}${y('y2')}?`),
    read: twoDays,
  },
  { pattern: re(`${mo('m1')}\\s+${d('d1')}${dash}${d('d2')}(?!\\d|\\s*${monthName})${y('y2')}?`), read: twoDays },
  // 12 May 2026; May 12th, 2026
  {
    pattern: re(
      `(?<week>\\b(?:the\\s+)?week\\s+(?:of|commencing|beginning|starting|from)\\s+)?${weekday}${d('d1')}(?:\\s+of)?\\s+${mo('m1')}${y('y1')}?`,
    ),
    read: oneDay,
  },
  {
    pattern: re(
      `(?<week>\\b(?:the\\s+)?week\\s+(?:of|commencing|beginning|starting|from)\\s+)?${weekday}${mo('m1')}\\s+${d('d1')}(?!\\d)${y('y1')}?`,
    ),
    read: oneDay,
  },
  // mid-March, early April 2026, the second half of May, in June
  {
    pattern: re(
      `\\b(?:the\\s+)?(?<part>mid(?:dle of|dle)?|early|late|beginning of|start of|end of|first half of|second half of|first week of|second week of|third week of|fourth week of|last week of)(?:\\s+|-)?(?:in\\s+)?${mo('m1')}(?:\\s*(?:-|–|to)\\s*(?<part2>mid|early|late)[\\s-]*(?<m2>${monthName})?)?(?:\\s+of)?${y('y1')}?`,
    ),
    read: partOfMonth,
  },
  {
    pattern: re(
      `(?:(?<=\\b(?:in|during|for|of|by|around|either|or|to|until|between|and)\\s)|(?<=[:(]\\s?))${mo('m1')}(?:${dash}${mo('m2')})?${y('y1')}?(?!\\s*\\d|\\w)`,
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
      `\\b(?<y1>20\\d\\d)\\s*[-./]\\s*(?<n1>[01]?\\d)\\s*[-./]\\s*(?<d1>[0-3]?\\d)\\.?(?:\\s*(?:-|–|—|~|to|至|到)\\s*(?:(?<y2>20\\d\\d)\\s*[-./]\\s*)?(?:(?<n2>[01]?\\d)\\s*[-./]\\s*)?(?<d2>[0-3]?\\d))?(?!\\d)`,
    ),
    read: figures,
  },
  {
    pattern: re(
      `\\b(?<d1>[0-3]?\\d)[./](?<n1>[01]?\\d)[./](?<y1>20\\d\\d)(?:\\s*(?:-|–|—|to)\\s*(?<d2>[0-3]?\\d)[./](?<n2>[01]?\\d)[./](?<y2>20\\d\\d))?`,
    ),
    read: figures,
  },
  {
    pattern: re(`\\b(?<d1>[0-3]?\\d)\\s*(?:-|–)\\s*(?<d2>[0-3]?\\d)[./](?<n1>[01]?\\d)[./](?<y1>20\\d\\d)`),
    read: figures,
  },
  // 2026年5月12日至16日, 5月28日-6月2日, 二〇二六年五月十二日
  {
    pattern: re(
      `${zhYear('y1')}?${zhMonth('z1')}\\s*${zhDay('d1')}${wk}${zhDash}${zhYear('y2')}?(?:${zhMonth('z2')}\\s*)?${zhDay('d2')}(?=[日号\\s,。;、)(]|$|[^\\d月])`,
    ),
    read: zhDays,
  },
  // 9月15日下午到，17日上午走
  {
    pattern: re(
      `${zhYear('y1')}?${zhMonth('z1')}\\s*(?<d1>${hanNumber}{1,3})\\s*[日号][^\\d。\\n]{0,14}(?<d2>${hanNumber}{1,3})\\s*[日号](?:上午|中午|下午|晚上|晚)?(?:离|走|返|回)`,
    ),
    read: zhDays,
  },
  {
    pattern: re(
      `${zhYear('y1')}?${zhMonth('z1')}\\s*(?<d1>${hanNumber}{1,3})\\s*[日号](?<week>\\s*(?:当周|所在(?:的一)?周|那(?:一)?周|(?:起|开始)的?(?:一)?周|这(?:一)?周))?`,
    ),
    read: zhDays,
  },
  // 5月中旬, 5月初, 5月下半月, 3月底至4月初, 5月第二周
  {
    pattern: re(
      `${zhYear('y1')}?${zhMonth('z1')}\\s*(?<part>上旬|中旬|下旬|初|底|末|中|上半月|下半月|第[一二三四]周|最后一周)(?:(?:-|–|—|至|到)(?:${zhMonth('z2')})?(?<part2>上旬|中旬|下旬|初|底|末))?`,
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
  { pattern: re(`\\b(?<relative>next week|next month|later this month)\\b`), read: relative },
  { pattern: re(`(?<relative>下周|下个?月(?![\\p{Script=Han}]?旬))`), read: relative },
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
