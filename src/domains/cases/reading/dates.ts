import { isDeadline, replyByOf } from './date-deadlines.ts'
import type { Kind } from './kind.ts'
import { dateExpressions, type DateExpression } from './date-expressions.ts'
import { lineAt, quote, sentenceAt, type Letter } from './letter.ts'
import type { Span } from './readable.ts'

export interface VisitDates {
  from: string
  to: string
  role: 'proposed' | 'alternative'
  approximate?: true
  text: string
  span: Span
}

export interface ReadDates {
  dates: VisitDates[]
  replyBy: string | null
  /** No date says that it is the visit's; the only one that could be was taken. */
  isGuess: boolean
}

/**
 * The days proposed for the stay, in the order of the letter: the first `proposed`, the others `alternative`. The
 * letter's own date, past visits, deadlines and other legs of a tour are left out; where days at our place are given
 * apart from the tour, only they count. `homeNames` are the names our place goes by.
 */
export function datesOf(
  letter: Letter,
  kind: Kind,
  { received, homeNames }: { received: string; homeNames: readonly string[] },
): ReadDates {
  const aboutVisit = kind !== 'twinning' && kind !== 'friendship' && kind !== 'mou'
  const seen = dateExpressions(letter.body, received).filter((date) => !isLetterDate(letter, date))
  const possible = seen.filter(
    (date) =>
      !isDeadline(letter, date) &&
      !isInQuotes(letter, date) &&
      date.to >= received &&
      !isPast(letter, date) &&
      (aboutVisit || visitProper.test(sentenceAt(letter, date.start).text)),
  )
  const weighed = withOptions(letter, possible.map((date) => weigh(letter, date, homeNames)))
  const sure = weighed.filter(({ weight }) => weight >= 2)
  const chosen = sure.length > 0 ? atOurPlace(letter, sure) : weighed.filter(({ weight }) => weight >= 0).slice(0, 1)
  const dates = withoutParts(
    distinct(
      joined(
        letter,
        chosen.map(({ date }) => date),
      ),
    ),
  )
  return {
    dates: dates.map((date, index) => visitDates(letter, date, index)),
    replyBy: replyByOf(letter, seen, received),
    isGuess: sure.length === 0 && dates.length > 0,
  }
}

interface Weighed {
  date: DateExpression
  weight: number
  isHere: boolean
  /** Our place is named beside it, not only meant. */
  isNamed: boolean
  isElsewhere: boolean
}

// "9 December, or failing that 11 December": an option in the same sentence is as sure as what it stands for.
function withOptions(letter: Letter, dates: readonly Weighed[]): Weighed[] {
  return dates.map((one) => {
    const sentence = sentenceAt(letter, one.date.start)
    const besides = dates.some(
      (other) => other !== one && other.weight >= 2 && other.date.start >= sentence.start && other.date.end <= sentence.end,
    )
    return besides && one.weight < 2 && one.weight > -2 && optionWords.test(clauseAround(letter, one.date)) ? { ...one, weight: 3 } : one
  })
}

// Days given for our place stand before those of the whole tour around them.
function atOurPlace(letter: Letter, dates: readonly Weighed[]): Weighed[] {
  const here = dates.filter(({ isHere }) => isHere)
  if (here.length === 0) return [...dates]
  const isItinerary = here.some(({ isNamed }) => isNamed) && dates.length > here.length
  return dates.filter(
    ({ date, isHere, isElsewhere }) =>
      isHere ||
      (!isElsewhere &&
        !here.some((own) => own.date.from >= date.from && own.date.to <= date.to) &&
        (!isItinerary || optionWords.test(sentenceAt(letter, date.start).text))),
  )
}

function visitDates(letter: Letter, date: DateExpression, index: number): VisitDates {
  const { from, to, approximate } = date
  const role = index === 0 ? 'proposed' : 'alternative'
  return {
    from,
    to,
    role,
    ...(approximate ? { approximate: true as const } : {}),
    ...quote(letter, date.start, date.end),
  }
}

// A line that is nothing but a date, or a date under a letterhead or a signature.
function isLetterDate(letter: Letter, date: DateExpression): boolean {
  const line = lineAt(letter, date.start)
  const rest = line.text.slice(0, date.start - line.start) + line.text.slice(date.end - line.start)
  if (/^\s*(?:date|日期|sent|发送时间|时间)\s*:/i.test(line.text) && date.start < letter.headEnd) return true
  if (date.isCoarse || date.from !== date.to) return false
  const isAlone =
    rest.replace(/[^\p{L}\d]/gu, '').length <= 12 &&
    !/arriv|depart|visit|option|dates|deadline|reply|until|抵|离|访问|方案|时间|截止|回复|答复|回|时限|期限|报名|请|前/i.test(rest)
  return (
    isAlone &&
    (date.start < letter.headEnd ||
      date.start < 250 ||
      date.start > letter.tailStart ||
      date.start > letter.body.trimEnd().length - 60)
  )
}

// A month in a line of verse or the name of a festival.
function isInQuotes(letter: Letter, { start, end }: DateExpression): boolean {
  const before = letter.body.slice(Math.max(0, start - 30), start)
  const after = letter.body.slice(end, end + 30)
  return /[“《「『][^”》」』\n]*$/u.test(before) && /^[^“《「『\n]*[”》」』]/u.test(after)
}

const pastWords =
  /\b(?:visited|was signed|were signed|settled|drafted|negotiated|signed in|signed on|since|dated|your (?:letter|e-?mail|message) of|last|held in|took place|established|founded|celebrated|welcomed|(?:we|was|were|have|has) received|hosted|met|wrote|spoke|ago|previous|earlier|came to|joined|agreed)\b[^.。\n]{0,60}$|(?:曾于|曾|去年|上次|签署于|收悉|来信|来函|已于)[^。\n]{0,6}$/iu
const pastAfter =
  /^[^.。\n]{0,40}\b(?:last year|was signed|visited|were held)\b|^\s*(?:以来|来信|来函|收悉|结好|缔结|建立|签署了|签订了)/iu

function isPast(letter: Letter, date: DateExpression): boolean {
  if (date.hasYear && date.from > '2000' && !date.isCoarse) return false
  const before = sentenceBefore(letter, date)
  const words = before.replace(/拟于|计划于|将于|定于/gu, '')
  return (
    (pastWords.test(words) && !/(?:拟|计划|将|定)于\s*$/u.test(before)) ||
    pastAfter.test(letter.body.slice(date.end, date.end + 60))
  )
}

function sentenceBefore(letter: Letter, date: DateExpression): string {
  const sentence = sentenceAt(letter, date.start)
  return letter.body.slice(sentence.start, date.start)
}

// In a letter about a tie, a date is a stay's only where people travel.
const visitProper = /\b(?:visit|travel|come|delegation|arriv)|来访|访问|出访|到访|代表团/iu

const visitWords =
  /\b(?:visit|visiting|arriv|travel|come|coming|trip|stay|delegation|tour|dates?|propos|option|schedul|host|receiv|welcom|invite|forum|festival|conference|held|programme|available|suit|convenient|meet|call on)|访问|来访|到访|出访|抵|赴|前往|考察|去|代表团|团组|时间|行程|举办|举行|拟于|计划于|定于|邀请|方案|停留|日期/iu
const optionWords =
  /\b(?:alternativ\w*|options?|or|otherwise|also possible|second choice|if (?:this|that|these)|flexible|back-?up|spare|fall-?back|failing that|second|reserve|inconvenient|not suit(?:able)?|n['’]t suit|would (?:also |equally )?(?:suit|work)|instead|also (?:free|possible|fine|convenient|be considered)|can also|third)\b|不便|不行|不合适|也可以?|亦可|改为|改到|备选|备用|次选|首选|或者?|亦可|也可|方案[二三2-3]|第二/iu
const otherEvents =
  /\b(?:our (?:national|spring)|holiday|spring festival|application|visa|deadline|exhibition|elected|took office|born|anniversary of|founded|founding|budget|report|published|tender|invoice|payment due|valid)|春节|国庆|签证|截止|任职|上任|成立|周年|发票/iu

function weigh(letter: Letter, date: DateExpression, homeNames: readonly string[]): Weighed {
  const sentence = sentenceAt(letter, date.start)
  const line = lineAt(letter, date.start)
  const context = `${sentence.text} ${line.text}`
  const clause = clauseAround(letter, date)
  let weight = visitWords.test(context) ? 3 : 0
  if (/\bby(?: the)?\s*$/u.test(letter.body.slice(Math.max(0, date.start - 8), date.start))) weight -= 6
  if (
    /\b(?:cannot|can't|unable|postpone|instead of|originally|as planned|no longer)\b|原定|无法|推迟/iu.test(
      sentence.text,
    ) &&
    !/(?:\b(?:to|now)|[至到为])\s*$/u.test(letter.body.slice(Math.max(0, date.start - 5), date.start))
  )
    weight -= 4
  if (optionWords.test(clause)) weight += 1
  if (otherEvents.test(clause)) weight -= 3
  if (
    /^\s*(?:from|to|between|on|in|dates?|period|时间|日期|访问时间|来访时间|于)?\s*:?\s*$/iu.test(
      line.text.slice(0, date.start - line.start),
    ) &&
    weight === 0
  )
    weight += 1
  const isWholeTour = /全程|总行程|\b(?:whole|entire) (?:tour|trip|journey)\b|\b(?:flies|fly|flying|flight|leaves?|departs?) (?:out|home|back)\b|回国|返程|离境/iu.test(clause)
  const elsewhere = isWholeTour || (isElsewhere(clause, homeNames) && !isHere(clause, homeNames))
  const labelBefore = /^[^\n:]{2,40}:/u.exec(line.text.slice(0, date.start - line.start))?.[0] ?? ''
  const here = !isWholeTour && (isHere(clause, homeNames) || isHere(labelBefore, homeNames))
  const isLabelled = letter.labelled.some(({ field, start, end }) => field === 'dates' && date.start >= start && date.end <= end)
  if (isLabelled) weight = Math.max(weight, 3)
  if (papers.test(clause) && !stayWords.test(clause)) weight -= 5
  // A leg of an itinerary needs no other word than our name.
  const named = here && homeNames.some((name) => name.length > 1 && `${labelBefore} ${clause}`.toLowerCase().includes(name.toLowerCase()))
  return { date, weight: Math.max(weight - (elsewhere ? 2 : 0), named && weight > -3 ? 3 : -9), isHere: here, isNamed: named, isElsewhere: elsewhere }
}

function isHere(clause: string, homeNames: readonly string[]): boolean {
  return (
    homeNames.some((name) => name.length > 1 && clause.toLowerCase().includes(name.toLowerCase())) ||
    /\b(?:(?:in|to|visit|visiting|with) your (?:city|council|county|borough|town|place|university)|with you\b|in your)|贵(?:市|方|地|郡|区|国|府|校)/iu.test(
      clause,
    )
  )
}

// When a list or a letter comes is no day of the stay.
const papers = /\b(?:list|letter|names?|invitation|passport|visa|draft|send you|will be sent|follow)\b|名单|公函|邀请函|护照|寄|发给/iu
const stayWords = /\b(?:visit|stay|arriv\w+|travel|come|delegation will|in \p{Lu}\p{Ll}+)\b|访问|来访|抵|赴/u

const otherCities =
  /伦敦|曼彻斯特|爱丁堡|伯明翰|利物浦|格拉斯哥|布里斯托|卡迪夫|加的夫|牛津|剑桥|约克|巴黎|柏林|法兰克福|慕尼黑|布鲁塞尔|阿姆斯特丹|都柏林|马德里|罗马|维也纳|北京|上海/u

// "then London on 10 May": a leg of the tour in a place that is not ours.
function isElsewhere(clause: string, homeNames: readonly string[]): boolean {
  if (/\b(?:in|to|at)\s+[A-Z]\w+,\s+[A-Z]\w+\s+(?:from|on|between)?\s*\d/u.test(clause)) return true
  const place =
    /\b(?:in|to|then|for|from|at|visit|visiting|via|on to|fly(?:ing)? (?:in)?to|arrive in|continu\w+ to|at|on to)\s+(?!your\b|the\b|our\b|mid|early|late|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)|\d)([A-Z][a-z]+)/u.exec(
      clause,
    )
  if (otherCities.test(clause)) return true
  const beside = /(?:^|[(,\s])([A-Z][a-z]{3,}) \d/u.exec(clause)?.[1]
  if (
    beside &&
    !homeNames.includes(beside) &&
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

function clauseAround(letter: Letter, date: DateExpression): string {
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
    ' then ',
    ' and continu',
    ' and fly',
    ' and travel',
    ' and go ',
    ' and wish',
    ' and would',
    ' and hope',
    ' and will',
    ' and plan',
    ' before ',
    '—',
  ]
  const from = Math.max(...marks.map((mark) => before.lastIndexOf(mark)))
  const to = after.search(/[,;。\n)—→|]| then | before | and (?:continu|fly|travel|go |wish|would|hope|will|plan)/)
  return before.slice(from + 1) + letter.body.slice(date.start, date.end) + (to < 0 ? after : after.slice(0, to))
}

// "arriving on 12 May and leaving on 16 May" is one stay.
function joined(letter: Letter, dates: readonly DateExpression[]): DateExpression[] {
  const result: DateExpression[] = []
  for (const date of dates) {
    const last = result.at(-1)
    const gap = last ? letter.body.slice(last.end, date.end + 12) : ''
    const before = last ? letter.body.slice(Math.max(0, last.start - 40), last.end + 12) : ''
    const isStay =
      last &&
      gap.length < 110 &&
      date.from >= last.to &&
      last.from === last.to &&
      date.from === date.to &&
      /\b(?:arriv|reach|from|check.?in|land)|抵|到达|入住|入境/iu.test(before) &&
      /\b(?:leav|depart|until|to|fly|return|check.?out)|离|返|退房|回国/iu.test(gap)
    if (isStay) result[result.length - 1] = { ...last, to: date.to, end: date.end }
    else result.push(date)
  }
  return result
}

function distinct(dates: readonly DateExpression[]): DateExpression[] {
  return dates.filter(
    (date, index) => dates.findIndex(({ from, to }) => from === date.from && to === date.to) === index,
  )
}

// "in May, from 12 to 16 May": the month says nothing more than the days.
function withoutParts(dates: readonly DateExpression[]): DateExpression[] {
  return dates.filter(
    (date) =>
      !dates.some(
        (other) =>
          other !== date &&
          !other.isCoarse &&
          (date.isCoarse
            ? other.from >= date.from && other.to <= date.to
            : date.from >= other.from && date.to <= other.to),
      ),
  )
}
