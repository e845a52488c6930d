import { writtenAs, type DatePattern } from './date-patterns.ts'
import { dayAndMonth, figures, lastDay, oneDay, partOfMonth, relative, twoDays, wholeMonth } from './date-readings.ts'
import { monthNumbers } from './months.data.ts'
import { ordinalPattern } from './numbers.ts'

const monthName = `(?:${Object.keys(monthNumbers)
  .toSorted((a, b) => b.length - a.length)
  .join('|')})(?![\\p{L}])\\.?`
const weekday =
  '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\\.?\\s+(?:the\\s+)?|(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),?\\s+(?:dem\\s+|den\\s+)?)?'
const d = (name: string) => `(?<${name}>[0-3]?\\d(?!\\d)|\\b(?:${ordinalPattern})\\b)(?:st|nd|rd|th|\\.(?=\\s?[-–/]|\\s[A-Z]))?`
const mo = (name: string) => `(?<${name}>${monthName})`
const y = (name: string) => `(?:,?\\s*(?<${name}>20\\d\\d))`
const dash = '\\s*(?:\\([^)\\n]{1,8}\\)\\s*)?(?:-|–|—|~|/|through to close of play on|and au|to|until|till|through|thru|and|&|y|e|et|a|und|bis|au|al|do|至|到)\\s*(?:the\\s+|zum\\s+)?(?:including\\s+)?'
const weekWords =
  '\\b(?:the\\s+)?(?:week\\s+(?:of|commencing|beginning|starting|from)|w/c|wc|wk)\\s+(?:on\\s+)?(?:the\\s+)?'
const partWords =
  '(?:mid(?:dle of|dle)?|early|late|(?:beginning|start|end)(?: of)?|anfang|mitte|ende|début|fin(?: de)?|(?:first|second|last) ten days (?:of|in)|(?:first|second) half (?:of|in)|(?:first|second|third|fourth|last|1st|2nd|3rd|4th) week (?:of|in))'

/** Days in figures, and in words of English and its neighbours. */
export const westernDates: readonly DatePattern[] = [
  // 12 to 16 May 2026; from 12 May to 2 June 2026; 28 December 2026 - 3 January 2027
  {
    pattern: writtenAs(
      `${weekday}${d('d1')}(?:\\s+of|\\s+de)?[\\s-]+${mo('m1')}${y('y1')}?${dash}${weekday}${d('d2')}(?:\\s+of|\\s+de)?[\\s-]+${mo('m2')}${y('y2')}?`,
    ),
    read: twoDays,
  },
  {
    pattern: writtenAs(`${weekday}${d('d1')}${dash}${weekday}${d('d2')}(?:\\s+of|\\s+de)?[\\s-]+${mo('m2')}${y('y2')}?`),
    read: twoDays,
  },
  {
    pattern: writtenAs(`${mo('m1')}\\s+${d('d1')}${y('y1')}?${dash}${weekday}${mo('m2')}\\s+${d('d2')}${y('y2')}?`),
    read: twoDays,
  },
  { pattern: writtenAs(`${mo('m1')},?\\s+${d('d1')}${dash}${d('d2')}(?!\\d|\\s*${monthName})${y('y2')}?`), read: twoDays },
  // 12 May 2026; May 12th, 2026
  {
    pattern: writtenAs(
      `(?<week>${weekWords})?${weekday}${d('d1')}(?:\\s+day)?(?:\\s+of|\\s+de)?[\\s-]+${mo('m1')}${y('y1')}?`,
    ),
    read: oneDay,
  },
  {
    pattern: writtenAs(
      `(?<week>${weekWords})?${weekday}${mo('m1')}\\s+${d('d1')}(?!\\d)${y('y1')}?`,
    ),
    read: oneDay,
  },
  // mid- to late May
  {
    pattern: writtenAs(
      `\\b(?<part>${partWords})[\\s-]*(?:to|or|and|-|–|/)\\s*(?<part2>${partWords})[\\s-]*${mo('m1')}${y('y1')}?`,
    ),
    read: partOfMonth,
  },
  // 12, 13 and 14 May
  {
    pattern: writtenAs(
      `${weekday}${d('d1')}(?:,\\s*(?:[0-3]?\\d)(?:st|nd|rd|th)?)+,?\\s*(?:and|&)\\s*${d('d2')}(?:\\s+of)?\\s+${mo('m2')}${y('y2')}?`,
    ),
    read: twoDays,
  },
  // 12 or 13 May, 11-15 or 18-22 May: the first borrows the month of the second
  {
    pattern: writtenAs(
      `${weekday}${d('d1')}(?:${dash}${d('d2')})?(?=(?:,| or|, or| and| oder)\\s+${weekday}[0-3]?\\d(?:st|nd|rd|th)?(?:${dash}[0-3]?\\d(?:st|nd|rd|th)?)(?:\\s+of)?\\s+(?<m1>${monthName})${y('y1')}?)`,
    ),
    read: (groups, received) => (groups['d2'] === undefined ? oneDay : twoDays)(groups, received),
  },
  {
    pattern: writtenAs(
      `${weekday}${d('d1')}(?=\\s+or\\s+${weekday}[0-3]?\\d(?:st|nd|rd|th)?(?:\\s+of)?\\s+(?<m1>${monthName})${y('y1')}?)`,
    ),
    read: oneDay,
  },
  // 4-8 May or 11-15: the second borrows the month of the first
  {
    pattern: writtenAs(
      `(?<=\\d(?:st|nd|rd|th)?\\s+(?<m1>${monthName})(?:,|\\s+or|,\\s+or)\\s+)${d('d1')}${dash}${d('d2')}(?!\\d|\\s*${monthName})`,
    ),
    read: twoDays,
  },
  // mid-March, early April 2026, the second half of May, in June
  {
    pattern: writtenAs(
      `\\b(?:the\\s+)?(?<part>${partWords})(?:\\s+|-)?(?:in\\s+)?${mo('m1')}(?:\\s*(?:-|–|to|until|and)\\s*(?<part2>${partWords})[\\s-]*(?<m2>${monthName})?)?(?:\\s+of)?${y('y1')}?`,
    ),
    read: partOfMonth,
  },
  {
    pattern: writtenAs(
      `(?:(?<=\\b(?:in|during|within|before|for|of|by|around|either|or|to|until|till|between|and)\\s)|(?<=[:(]\\s?))${mo('m1')}(?:${dash}${mo('m2')})?${y('y1')}?(?!\\s*\\d|\\w)`,
    ),
    read: wholeMonth,
  },
  {
    pattern: writtenAs(
      `\\b(?<m1>january|february|april|june|july|august|september|october|november|december|march|may)\\s+(?<y1>20\\d\\d)\\b`,
    ),
    read: wholeMonth,
  },
  // 2026-05-12 (to 2026-05-16), 12/05/2026, 2026.5.12, 2026/5/12-16
  {
    pattern: writtenAs(
      `\\b(?<y1>20\\d\\d)\\s*[-./]\\s*(?<n1>[01]?\\d)\\s*[-./]\\s*(?<d1>[0-3]?\\d)\\.?(?:\\s*(?:\\([^)\\n]{1,8}\\))?\\s*(?:-|–|—|~|to|至|到)\\s*(?:(?<y2>20\\d\\d)\\s*[-./]\\s*)?(?:(?<n2>[01]?\\d)\\s*[-./]\\s*)?(?<d2>[0-3]?\\d))?(?!\\d)`,
    ),
    read: figures,
  },
  {
    pattern: writtenAs(
      `\\b(?<d1>[0-3]?\\d)[./-](?<n1>[01]?\\d)[./-](?<y1>20\\d\\d)(?:\\s*(?:-|–|—|to|bis|al|au)\\s*(?<d2>[0-3]?\\d)[./](?<n2>[01]?\\d)[./](?<y2>20\\d\\d))?`,
    ),
    read: figures,
  },
  {
    pattern: writtenAs(`\\b(?<d1>[0-3]?\\d)\\s*(?:-|–)\\s*(?<d2>[0-3]?\\d)[./](?<n1>[01]?\\d)[./](?<y1>20\\d\\d)`),
    read: figures,
  },
  // 07 and 08/9/2026
  {
    pattern: writtenAs(`\\b(?<d1>[0-3]?\\d)\\s*(?:-|–|and|&|,)\\s*(?<d2>[0-3]?\\d)[./](?<n1>[01]?\\d)[./](?<y1>20\\d\\d)`),
    read: figures,
  },
  // arrive 13th and depart 16th July; 7月6日到、7月10日走
  {
    pattern: writtenAs(`\\b(?:arriv\\w+|from|come|reach\\w*)\\s+(?:on )?(?:the )?${d('d1')},? (?:and |to )?(?:then )?(?:depart\\w*|leav\\w+|return\\w*)\\s+(?:on )?(?:the )?${d('d2')}(?:\\s+of)?\\s+${mo('m2')}${y('y2')}?`),
    read: twoDays,
  },
  // the last day of July
  { pattern: writtenAs(`\\blast day (?:of|in) ${mo('m1')}${y('y1')}?`), read: lastDay },
  // arrival 17/09, before 20/07: after a word that a day follows
  {
    pattern: writtenAs(
      `(?<=\\b(?:by|before|until|till|on|from|to|since|arriv\\w*|depart\\w*|leav\\w*|signature|signing|between|dates?|days?|deadline|latest|than)[ :]{1,3}(?:the )?)(?<a>[0-3]?\\d)/(?<b>[0-3]?\\d)(?:\\s*(?:-|–|to|and)\\s*(?<c>[0-3]?\\d)/(?<e>[0-3]?\\d))?(?![\\d/])`,
    ),
    read: (groups, received) => dayAndMonth(groups, received, false),
  },
  // 4/28 (Tue)
  { pattern: writtenAs(`(?<![\\d/])(?<a>1?\\d)/(?<b>[0-3]?\\d)(?=\\s?\\((?:mon|tue|wed|thu|fri|sat|sun|[一二三四五六日]))`), read: (groups, received) => dayAndMonth(groups, received, true) },
  // (7/31), 3/10 beside Chinese; 5.18-5.19
  {
    pattern: writtenAs(`(?<=[\\p{Script=Han}:(,、—–][ ]?)(?<a>1?\\d)/(?<b>[0-3]?\\d)(?:\\s*(?:-|–|—|~|至|到)\\s*(?<c>1?\\d)/(?<e>[0-3]?\\d))?(?![\\d/])`),
    read: (groups, received) => dayAndMonth(groups, received, true),
  },
  {
    pattern: writtenAs(`(?<![\\d.])(?<a>1?\\d)\\.(?<b>[0-3]?\\d)\\s*(?:-|–|—|~|至|到)\\s*(?<c>1?\\d)\\.(?<e>[0-3]?\\d)(?![\\d.])(?=[\\p{Script=Han}(,。 ]?[\\p{Script=Han}])`),
    read: (groups, received) => dayAndMonth(groups, received, true),
  },
  // 12/05-16/05: days before months, as in Britain
  {
    pattern: writtenAs(
      `(?<d1>[0-3]?\\d)[./](?<n1>[01]?\\d)\\.?\\s*(?:-|–|—|to|bis)\\s*(?<d2>[0-3]?\\d)[./](?<n2>[01]?\\d)\\.?(?:20(?<yy>\\d\\d))?(?![\\d/.])`,
    ),
    read: (groups, received) => figures({ ...groups, y1: groups['yy'] && `20${groups['yy']}` }, received),
  },
  // 8/28 谢菲尔德: month before day where Chinese follows
  {
    pattern: writtenAs(`(?<![\\d/])(?<n1>1?\\d)/(?<d1>[0-3]?\\d)(?=\\s*\\p{Script=Han})`),
    read: figures,
  },
  { pattern: writtenAs(`\\b(?<relative>next week|next month|later this month|(?:the )?end of (?:this|the) (?:calendar )?year|(?<=\\b(?:within|before the end of) )(?:this|the) (?:calendar )?year|this month)\\b`), read: relative },
]
