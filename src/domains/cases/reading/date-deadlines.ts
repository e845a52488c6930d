import { daysLater, isoDay } from './calendar.ts'
import type { DateExpression } from './date-expressions.ts'
import { type Letter, matchesIn, sentenceAt, type Stretch } from './letter.ts'
import { numberOf } from './numbers.ts'

/** By when an answer is wanted, from the dates of the letter or from words that count from its day; null for none. */
export function replyByOf(letter: Letter, dates: readonly DateExpression[], received: string): string | null {
  const asked = dates.filter((date) => isDeadline(letter, date)).toSorted((a, b) => deadlineWeight(letter, b) - deadlineWeight(letter, a) || Number(a.isCoarse) - Number(b.isCoarse) || a.start - b.start)
  const named = asked.find(({ to }) => to >= received) ?? asked[0]
  return named?.to ?? replyWithin(letter, received) ?? bareDeadline(letter, dates, received)
}

/** Whether the date is an answer's or a paper's, not a day of the stay. */
export function isDeadline(letter: Letter, date: DateExpression): boolean {
  return deadlineWeight(letter, date) >= enough
}

const enough = 4

// Words before and behind the date say that it is a limit; those around it, that an answer is what it limits.
function deadlineWeight(letter: Letter, date: DateExpression): number {
  if (letter.labelled.some(({ field, start, end }) => field === 'replyBy' && date.start >= start && date.end <= end)) return 9
  const sentence = sentenceAt(letter, date.start)
  const before = letter.body.slice(Math.max(sentence.start - 40, date.start - 90, 0), date.start)
  const after = letter.body.slice(date.end, date.end + 30)
  const limit = limitWeight(before, after)
  if (limit === 0) return isReferredTo(letter, date, sentence) ? 5 : 0
  const clause = clauseOf(letter, sentence, date)
  // "Draft reply ready? We count on 30 October": the question stands before.
  const question = /[^.。!\n]*\?\s*$/u.exec(letter.body.slice(Math.max(0, sentence.start - 120), sentence.start))?.[0] ?? ''
  return (
    limit +
    (asksAnswer.test(clause) ? 3 : asksAnswer.test(sentence.text) ? 2 : 0) +
    (toReader.test(sentence.text) ? 1 : 0) +
    (asksAnswer.test(question) ? 2 : 0) -
    (ownPromise.test(clause) && !asksAnswer.test(clause) ? 4 : 0) -
    (ofStay.test(clause) && !asksAnswer.test(clause) ? 3 : 0)
  )
}

const filler = "(?:(?:the|latest|at|on|of|end|close|noon|midnight|cob|play|business|around|about|next|this|our|your|(?-i:\\p{Lu}[\\p{L}'’.]+)|\\d{1,2}(?:[:.]\\d\\d)? ?[ap]\\.?m\\.?|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[ ,]+)"
const limitBefore = new RegExp(
  `(?<strong>\\b(?:no|not) later than|\\blatest(?: by| on)?|\\bat (?:the )?latest(?: by| on)?|\\bon or before|\\bbefore or on|\\bdeadline|\\brsvp|\\bno later|\\bnot (?:beyond|after)|\\bdue(?: on| by)?)(?:\\s+(?:is|for [^.\\n]{0,40}))?\\s*[:.…]*\\s*${filler}{0,5}$|(?<weak>\\b(?:by|before|until|till?|ere|prior to|within(?: the month of)?|on or around|count(?:ing)? on|needed|wanted|expected|requested|required))\\s*[:.…]*\\s*${filler}{0,5}$`,
  'iu',
)
// "by Easter Monday (6 April)", "before the end of the holy month, that is 19 March", "by Independence Day... by".
const limitByName =
  /\b(?:by|before|until|till?|ere|no later than|not later than|prior to|within)\s+(?![^.]*\b(?:visit|stay|arriv\w+|leav\w+)\b)[^.;:()\d\n]{2,50}?[\s,]*(?:\(|,|-|–|—|i\.e\.,?|that is,?|namely|let['’]s (?:call it|say)|say,?|precisely|at the latest)\s*(?:\(|that is,?|i\.e\.,?|(?:mon|tues|wednes|thurs|fri|satur|sun)day,?)?\s*(?:the\s+)?(?:by )?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s*)?$/iu
const answerLabel =
  /\b(?:answer|reply|response|respond|feedback|decision|confirmation|rsvp|deadline|yes\/no)\b[^.\n]{0,30}?(?:within|until|by|limit|wanted|before|date|line)?\s*(?:\||:|\.{2,}|…)\s*$|(?:答复|回复|回覆|回音|回执|回函|回信|函复|报名|几时回|何时回|^回|\n回)[^。\n]{0,8}?(?:时限|期限|截止|限期|日期)?(?:为|是|\]|】|:|\|)+\s*(?:最好|最迟|请)?\s*[^。\n:]{0,14}$/iu
const limitBehind = /^\s*(?:\([^)]*\)\s*)?(?:号|日)?(?:\([^)]*\))?(?:下班|中午|下午)?(?:之|以|或之|或以|或)?前(?!往|来(?!电|函|信)|后|去|赴)|^\s*(?:\([^)]*\)\s*)?(?:为限|止|截止|截稿|或之前|까지|までに?)/iu
const softBehind = /^\s*(?:\([^)]*\)\s*)?(?:at the latest|latest|positively|\)?\s*(?:或?之|或?以)?前(?!往|来(?!电|函|信)|后|去|赴)|\)\s*(?:or before|at the latest))|^\s*(?:函?复|回复|答复|予以?答复)/iu
const hanLimitBefore = /(?:截止|截至|不迟于|不晚于|最迟|最晚|限期|期限|时限)(?:日期|时间|于)?(?:为|是|:|在|到)?\s*$/u

function limitWeight(before: string, after: string): number {
  const named = limitBefore.exec(before)
  if (answerLabel.test(before) || /(?<!有效)(?:截止|期限|时限|限期)(?:日期|时间)?\s*[:|]\s*$/u.test(before)) return 4
  if (named?.groups?.['strong'] !== undefined || hanLimitBefore.test(before)) return 3
  if (named || limitBehind.test(after) || softBehind.test(after) || limitByName.test(before)) return 2
  return 0
}

const asksAnswer =
  /\b(?:repl(?:y|ies)|respon[ds]\w*|answer\w*|(?:re)?confirm\w*|let (?:\w+ ){1,3}know|tell (?:us|me|him|her|them)|inform (?:us|me)|rsvp|feed ?back|hear(?:ing)?|ideally|preferably|let (?:us|me) have|word(?:s|ing)?|revert|advise|decision|decide|regist\w+|appl(?:y|ication)|remarks|comments?|deadline|views?|opinions?|position|indicat\w+|know|notif\w+|acknowledg\w+|accept\w*|nominat\w*|correspond\w*|get back|come back|drop (?:me|us)|write (?:me |us )?(?:back|to)|say|yes|line|sign|steer|ok|give (?:me|us)|shout|holler|nod|ping|consent|approval|thinking|intention|pronounce|return|invitation|invite|(?:visa )?support letter|letter of intent\w*|send (?:us|me|them|those|your|back|the form)|fill\w*|form|convenience|go-ahead|green light|slots?|agree\w*|favou?rable|action)\b|同意|应允|允准|[复覆](?!活|印|杂|兴|核|习|合)|确认|告知|告诉|告之|示知|示下|赐|惠|反馈|回(?:信|应|话|音|执|函|个|我|示|传|条|电|个)|答|邀请|请柬|请帖|报名|截止|发来|发至|发到|发送|传至|传到|寄回|决定|准信|意见|通知|函告|出席|参会|是否|消息|给我|给个|给予|电话|打我|说[一声]|表明|知会|捎|信儿|交(?=[。,]|$)|联络|联系|发我|行不行|可否|能否|出函|출|회신|返答/iu
const toReader = /\b(?:please|pls|kindly|you|your|yours|us|me|could|would|appreciat\w+|grateful|oblig\w+|solicited|awaited|request\w*|hop(?:e|ing)|beg|if possible)\b|请|盼|望|烦|敬|恳|您|贵|你|我|给|行不行|能否|好不好|好吗/iu
/** Papers and things that the writer will send. */
const ownPromise =
  /\b(?:list|roster|names?|letter|documents?|passports?|particulars|details|copies|paper|programme|note)\b[^.;]{0,60}\b(?:will|shall|to be|follow|sent|submitted|furnished|ready|provided|reach you|come)\b|\b(?:we|i)(?:['’]ll| will| shall| can| could| book| fly| leave)\b|(?:名单|公函|名册|函件|护照)[^。;]{0,20}(?:寄|发|补|报|呈|传|定|交|给)/iu
const ofStay = /\b(?:arriv\w+|stay\w*|visit(?:s|ing)?|depart\w*|leav\w+|travel\w*|from \d|in (?:your|the) (?:city|uk))\b|抵达?|到访|离|停留|访问|逗留/iu

function clauseOf(letter: Letter, sentence: Stretch, date: DateExpression): string {
  const before = letter.body.slice(sentence.start, date.start)
  const after = letter.body.slice(date.end, sentence.end)
  const from = Math.max(before.lastIndexOf(';'), before.lastIndexOf(' and '), before.lastIndexOf(' so '), before.lastIndexOf(' as '), before.lastIndexOf(' because '), before.lastIndexOf(','))
  const to = after.search(/[;]| and | as | because | so that |,\s(?!please|kindly)/u)
  return before.slice(from + 1) + letter.body.slice(date.start, date.end) + (to < 0 ? after : after.slice(0, to))
}

// "We book on 20 November, so say yes or no before that."
function isReferredTo(letter: Letter, { end }: DateExpression, sentence: Stretch): boolean {
  const rest = letter.body.slice(end, Math.max(sentence.end, end + 90)).split('\n')[0]!
  const back = /\b(?:before|by|until) (?:that|then|this)(?: day| date)?\b/iu.exec(rest)
  return back !== null && !/\d/u.test(rest.slice(0, back.index)) && asksAnswer.test(rest)
}

const within =
  /\b(?:repl(?:y|ies)|respon\w+|answer|confirm\w*|know|hear|decision|feedback)\b[^.\n]{0,50}\b(?:within|in)\s+(?:the next\s+)?\(?(?<n>\d{1,2}|a|one|two|three|four|five|six|seven|ten|fourteen|thirty|twenty)\)?\s+(?<unit>days?|weeks?|fortnight|working days)|(?<zn>[\d一二两三四五六七十]{1,3})(?:个)?(?<zunit>日|天|周|星期|工作日)(?:之|以)?内[^。\n]{0,8}(?:复|答|回|告|确认)/iu

/** "reply within ten days": counted from the day the letter arrived. */
function replyWithin(letter: Letter, received: string): string | null {
  const match = within.exec(letter.body)
  if (!match) return null
  const said = match.groups!['n'] ?? match.groups!['zn']!
  const count = said === 'a' ? 1 : numberOf(said)
  const unit = match.groups!['unit'] ?? match.groups!['zunit']!
  return count === null ? null : daysLater(received, count * (/week|周|星期/iu.test(unit) ? 7 : /fortnight/iu.test(unit) ? 14 : 1))
}

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const hanWeekdays = '日一二三四五六'
const byDay =
  /\b(?:by|before|until|till|no later than|not later than)\s+(?:(?:next|this|coming)\s+)?(?:(?<wd>mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b,?\s*)?(?:(?:the )?(?<d>\d{1,2})(?:st|nd|rd|th)\b(?!\s+(?:of|(?-i:\p{Lu}))))?|(?<nextweek>下)?(?:这|本|个)*(?:周|星期|礼拜)(?<hwd>[一二三四五六日天])(?:之|以)?前/giu
/** Feasts that are the same day each year, as month and day. */
const feasts: readonly (readonly [RegExp, number, number])[] = [
  [/\b(?:by|before|until) (?:st\.? )?valentine['’]?s(?: day)?\b/iu, 2, 14],
  [/\b(?:by|before|until) christmas(?! eve)(?: day)?\b|圣诞(?:节)?(?:之|以)?前/iu, 12, 25],
  [/\b(?:by|before|until) christmas eve\b/iu, 12, 24],
  [/\b(?:by|before|until) (?:the )?new year['’]s eve\b/iu, 12, 31],
  [/\b(?:by|before|until) st\.? patrick['’]s day\b/iu, 3, 17],
]

// "by Friday", "before the 30th", "by Valentine's Day": the next such day, where an answer is asked for.
function bareDeadline(letter: Letter, dates: readonly DateExpression[], received: string): string | null {
  for (const match of matchesIn(letter.body, byDay)) {
    const { wd, d, hwd, nextweek } = match.groups!
    const isDated = dates.some(({ start, end }) => start < match.index + match[0].length + 12 && match.index < end)
    const { text } = sentenceAt(letter, match.index)
    if (isDated || (wd ?? d ?? hwd) === undefined || !asksAnswer.test(text) || !toReader.test(text)) continue
    if (d !== undefined) return nextDayOfMonth(Number(d), received)
    const wanted = hwd === undefined ? weekdays.indexOf(wd!.slice(0, 3).toLowerCase()) : '天' === hwd ? 0 : hanWeekdays.indexOf(hwd)
    const ahead = (wanted - new Date(received).getUTCDay() + 7) % 7
    return daysLater(received, ahead + (nextweek !== undefined && ahead < 7 ? 7 : 0))
  }
  for (const [pattern, month, day] of feasts) {
    const at = pattern.exec(letter.body)
    if (!at || !asksAnswer.test(sentenceAt(letter, at.index).text)) continue
    const year = Number(received.slice(0, 4))
    const thisYear = isoDay(year, month, day)!
    return thisYear >= received ? thisYear : isoDay(year + 1, month, day)
  }
  return null
}

function nextDayOfMonth(day: number, received: string): string | null {
  const [year, month] = received.split('-').map(Number) as [number, number]
  for (const later of [0, 1, 2]) {
    const at = month - 1 + later
    const found = isoDay(year + Math.floor(at / 12), (at % 12) + 1, day)
    if (found !== null && found >= received) return found
  }
  return null
}
