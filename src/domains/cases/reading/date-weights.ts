import type { DateExpression } from './date-expressions.ts'
import { givenUp, nowInstead, optionWords, otherEvents, ourJourney, papers, stayWords, visitWords } from './date-words.data.ts'
import type { Kind } from './kind.ts'
import { monthNumbers } from './months.data.ts'
import { lineAt, sentenceAt, type Letter } from './letter.ts'

/** A date with what speaks for its being a day of the stay: from 2 on it is taken as one. */
export interface Weighed {
  date: DateExpression
  weight: number
  isHere: boolean
  /** Our place is named beside it, not only meant. */
  isNamed: boolean
  isElsewhere: boolean
  /** It stands for another date. */
  isOption: boolean
}

/** Weighs a date by the words of its clause, sentence and line, and by the places named there. */
export function weigh(letter: Letter, date: DateExpression, kind: Kind, homeNames: readonly string[]): Weighed {
  const sentence = sentenceAt(letter, date.start)
  const line = lineAt(letter, date.start)
  const clause = clauseAround(letter, date)
  const before = letter.body.slice(Math.max(0, date.start - 8), date.start)
  const labelBefore = /[^\n:|.。;,]{2,40}[:|][^:|.。;,\d]{0,40}$/u.exec(line.text.slice(0, date.start - line.start))?.[0] ?? ''
  // "Q1 When? 23 June": the question stands before.
  const question = /[^\n.。!?]{2,40}\?\s*$/u.exec(letter.body.slice(Math.max(0, sentence.start - 44), sentence.start))?.[0] ?? ''
  const isInvitation = kind === 'invitation'
  const isWholeTour = wholeTour.test(`${labelBefore} ${clause}`) || (inBritain.test(clause) && !namesOurs(clause, homeNames))
  const isOurJourney = !isInvitation && ourJourney.test(clause)
  const isHere = !isInvitation && !isWholeTour && !isOurJourney && [clause, labelBefore, aroundParenthesis(letter, date), tableRow(line.text)].some((text) => isOurs(text, homeNames))
  const isElsewhere = !isInvitation && (isWholeTour || ((isAway(`${clause} ${aroundParenthesis(letter, date)}`, homeNames) || inTwoNames.test(letter.body.slice(Math.max(sentence.start, date.start - 50), date.start))) && !isHere))
  const words: readonly (readonly [boolean, number])[] = [
    [visitWords.test(`${sentence.text} ${line.text} ${question}`), 2],
    [optionWords.test(clause), 1],
    [/\bby(?: the)?\s*$/u.test(before), -6],
    [postponed.test(sentence.text) && !/(?:\b(?:to|now)|[至到为])\s*$/u.test(before), -4],
    [givenUp.test(clause) && nowInstead.test(letter.body.slice(date.end, sentence.end)), -5],
    [otherEvents.test(clause) || (!isInvitation && besideEvent.test(clause)), -3],
    [isOurJourney, -4],
    [papers.test(clause) && !stayWords.test(clause), -5],
    [bareLead.test(line.text.slice(0, date.start - line.start)) && !visitWords.test(`${sentence.text} ${line.text}`), 1],
    [isElsewhere, -2],
  ]
  const sum = words.reduce((total, [holds, points]) => total + (holds ? points : 0), 1)
  const isLabelled = letter.labelled.some(({ field, start, end }) => field === 'dates' && date.start >= start && date.end <= end)
  // A leg of an itinerary needs no other word than our name.
  const isNamed = isHere && namesOurs(`${labelBefore} ${clause} ${aroundParenthesis(letter, date)} ${tableRow(line.text)}`, homeNames)
  return { date, weight: Math.max(sum, isLabelled && !isElsewhere ? 3 : -9, isNamed && sum > -3 ? 3 : -9), isHere, isNamed, isElsewhere, isOption: false }
}

// "in Faenza, Italy from 13 to 16 November".
const inTwoNames = /\b(?:in|at) \p{Lu}\p{L}+, \p{Lu}\p{L}+ (?:from|on|between)?\s*$/u
// "after the London meeting of 2 to 4 November".
const besideEvent = /\b(?:after|before|following) (?:the|our|a|their) [^,.;]{0,30}\b(?:meeting|conference|congress|exhibition|fair|forum|summit)\b/iu
const postponed = /\b(?:cannot|can't|unable|postpone|instead of|originally|as planned|no longer)\b|原定|无法|推迟/iu
const bareLead = /^\s*(?:from|to|between|on|in|dates?|period|时间|日期|访问时间|来访时间|于)?\s*:?\s*$/iu
const wholeTour =
  /全程|总行程|\b(?:whole|entire) (?:tour|trip|journey)\b|\b(?:flies|fly|flying|flight|leaves?|departs?) (?:out|home|back)\b|回国/iu
const inBritain = /\b(?:tour(?:ing)?|in|to) (?:the )?(?:united kingdom|uk|britain|great britain|england|scotland|wales|europe)\b(?! on\b)/iu

// "Nottingham (14 and 15 April)": the place stands before the bracket.
function aroundParenthesis(letter: Letter, { start }: DateExpression): string {
  const before = letter.body.slice(Math.max(0, start - 40), start)
  return /(?<place>[^,;:.\n()]{2,30})\(\s*$/u.exec(before)?.groups!['place'] ?? ''
}

/** The row, where the line is one of a table. */
function tableRow(line: string): string {
  const isRow = (line.match(/\|/gu)?.length ?? 0) >= 2 && line.length < 120
  return isRow && (line.match(/\d{1,2}\s?[/月]\s?\d|\d (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/giu)?.length ?? 0) < 2 ? line : ''
}

function namesOurs(text: string, homeNames: readonly string[]): boolean {
  return homeNames.some((name) => name.length > 1 && text.toLowerCase().includes(name.toLowerCase()))
}

function isOurs(text: string, homeNames: readonly string[]): boolean {
  return (
    namesOurs(text, homeNames) ||
    /\b(?:(?:in|to|at|visit|visiting|with|for) your (?:city|council|county|borough|town|place|university|premises|side)|with you\b|to you\b|for you\b|in your|gives? (?:us|you) )|贵(?:市|方|地|郡|区|国|府|校)|在你们那儿?/iu.test(
      text,
    )
  )
}

const otherCities =
  /伦敦|曼彻斯特|爱丁堡|伯明翰|利物浦|格拉斯哥|布里斯托|卡迪夫|加的夫|牛津|剑桥|约克|巴黎|柏林|法兰克福|慕尼黑|布鲁塞尔|阿姆斯特丹|都柏林|马德里|罗马|维也纳|北京|上海/u

// "then London on 10 May": a leg of the tour in a place that is not ours.
/** Whether a place that is not ours stands in the clause. */
export function isAway(clause: string, homeNames: readonly string[]): boolean {
  if (/\b(?:in|to|at)\s+[A-Z]\w+,\s+[A-Z]\w+\s+(?:from|on|between)?\s*\d/u.test(clause)) return true
  const place =
    /\b(?:in|to|then|for|at|visit|visiting|on to|fly(?:ing)? (?:in)?to|arrive in|continu\w+ to|at|on to)\s+(?!your\b|the\b|our\b|Betracht\b|Frage\b|mid|early|late|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)|\d)([A-Z][a-z]+)/u.exec(
      clause,
    )
  if (otherCities.test(clause) || /飞(?:往|抵|赴)?\p{Script=Han}|转(?:赴|往|去)/u.test(clause)) return true
  const beside = /(?:^|[(,\s])([A-Z][a-z]{3,}) \d/u.exec(clause)?.[1]
  if (
    beside &&
    !homeNames.includes(beside) &&
    !(beside.toLowerCase() in monthNumbers) &&
    !/^(?:From|Until|Date|Dates|Option|Between|About|Around|Week|Spring|Summer|Autumn|Winter|May|June|July|March|April|August|September|October|November|December|January|February|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Leaving|Would|Either|Maybe)$/u.test(
      beside,
    )
  )
    return true
  return (
    place !== null &&
    !homeNames.some((name) => name.toLowerCase().startsWith(place[1]!.toLowerCase())) &&
    !/^(?:United|UK|Britain|England)/.test(place[1]!)
  )
}

/** The clause that holds the date. */
export function clauseAround(letter: Letter, date: DateExpression): string {
  const sentence = sentenceAt(letter, date.start)
  const before = letter.body.slice(sentence.start, date.start)
  const after = letter.body.slice(date.end, sentence.end)
  const marks = [
    ',',
    ';',
    ':',
    '。',
    '\n',
    '→',
    '(',
    '|',
    ' / ',
    ' - ',
    ' but ',
    ' then ',
    ' and continu',
    ' and fly',
    ' and travel',
    ' and go ',
    ' and wish',
    ' and want',
    ' and would',
    ' and is ',
    ' and are ',
    ' and hope',
    ' and will',
    ' and plan',
    ' before ',
    '—',
  ]
  const from = Math.max(...marks.map((mark) => before.lastIndexOf(mark)))
  const to = after.search(/[,;。\n)—→|]| then | before | \/ | but | and (?:is |are |continu|fly|travel|go |wish|want|would|hope|will|plan)/)
  return before.slice(from + 1) + letter.body.slice(date.start, date.end) + (to < 0 ? after : after.slice(0, to))
}
