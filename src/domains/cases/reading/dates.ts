import { isDeadline, replyByOf } from './date-deadlines.ts'
import { dateExpressions, type DateExpression } from './date-expressions.ts'
import { joinedStays, withoutRepeats } from './date-stays.ts'
import { clauseAround, isAway, weigh, type Weighed } from './date-weights.ts'
import { conditions, optionWords, visitProper } from './date-words.data.ts'
import type { Kind } from './kind.ts'
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
  /** All that the letter says of days, in its order. */
  said: readonly DateExpression[]
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
  const said = dateExpressions(letter.body, received)
  const seen = said.filter((date) => !isLetterDate(letter, date))
  const possible = seen.filter(
    (date) =>
      !isDeadline(letter, date) &&
      !isInQuotes(letter, date) &&
      date.to >= received &&
      !isPast(letter, date) &&
      (aboutVisit || visitProper.test(sentenceAt(letter, date.start).text)),
  )
  const weighed = withOptions(letter, joinedStays(letter, possible, (date) => isAway(clauseAround(letter, date), homeNames)).map((date) => weigh(letter, date, kind, homeNames)))
  const sure = weighed.filter(({ weight }) => weight >= 2)
  const chosen = sure.length > 0 ? withoutVague(letter, atOurPlace(letter, sure)) : guessed(weighed)
  const dates = withoutRepeats(chosen.map(({ date }) => date))
  return {
    said,
    dates: visitDates(letter, dates),
    replyBy: replyByOf(letter, seen, received),
    isGuess: sure.length === 0 && dates.length > 0,
  }
}

// Where no word tells, the first days named are taken; a month only where no day is named.
function guessed(dates: readonly Weighed[]): Weighed[] {
  const possible = dates.filter(({ weight }) => weight >= 0)
  return (possible.some(({ date }) => !date.isCoarse) ? possible.filter(({ date }) => !date.isCoarse) : possible).slice(0, 1)
}

// An option is as sure as what it stands for: "9 December, or failing that 11 December", "In the event of a strike we
// come on 23 September".
function withOptions(letter: Letter, dates: readonly Weighed[]): Weighed[] {
  let first: Weighed | undefined
  return dates.map((said, index) => {
    // What an option right behind it stands for is a proposal.
    const next = dates[index + 1]
    const isReplaced = next !== undefined && said.weight >= 0 && !said.isElsewhere && !said.date.isCoarse && next.weight >= 2 && next.date.start - said.date.end < 80 && conditions.test(letter.body.slice(said.date.end, next.date.start))
    const one = isReplaced && said.weight < 2 ? { ...said, weight: 2 } : said
    const sentence = sentenceAt(letter, one.date.start)
    const isBeside = dates.some(
      (other) => other !== one && other.weight >= 2 && other.date.start >= sentence.start && other.date.end <= sentence.end,
    )
    const clause = clauseAround(letter, one.date)
    const since = first === undefined ? '' : letter.body.slice(Math.max(first.date.end, one.date.start - 120), one.date.start)
    const isOption =
      one.weight > -2 &&
      ((isBeside && optionWords.test(clause)) ||
        (first !== undefined && one.date.from > first.date.from && !one.date.isCoarse && one.date.start - first.date.end < 400 && !one.isElsewhere && (conditions.test(since) || conditions.test(clause))) ||
        (first !== undefined && one.weight >= 2 && optionWords.test(clause)))
    if (one.weight >= 2) first ??= one
    return isOption && one.weight < 2 ? { ...one, weight: 3, isElsewhere: false, isOption } : { ...one, isOption }
  })
}

// A month beside days says nothing, unless it is an option of its own.
function withoutVague(letter: Letter, dates: readonly Weighed[]): Weighed[] {
  return dates.some(({ date, isOption }) => !date.isCoarse && !isOption)
    ? dates.filter(({ date }) => !date.isCoarse || optionWords.test(clauseAround(letter, date)))
    : [...dates]
}

// Days given for our place stand before those of the whole tour around them.
function atOurPlace(letter: Letter, dates: readonly Weighed[]): Weighed[] {
  const here = dates.filter(({ isHere }) => isHere)
  if (here.length === 0) return [...dates]
  const isItinerary = here.some(({ isNamed }) => isNamed) && dates.length > here.length
  // What an option at our place stands for is at our place too.
  const replaced = here.filter(({ isOption }) => isOption).map((one) => dates[dates.indexOf(one) - 1])
  return dates.filter(
    ({ date, isHere, isElsewhere, isOption }, index) =>
      isHere ||
      (!isElsewhere && replaced.includes(dates[index])) ||
      (!isElsewhere &&
        !here.some((own) => own.date.from >= date.from && own.date.to <= date.to) &&
        (!isItinerary || isOption || optionWords.test(sentenceAt(letter, date.start).text))),
  )
}

/** Days of a stay as the letter says them: the first proposed, the others alternatives. */
export function visitDates(letter: Letter, dates: readonly DateExpression[]): VisitDates[] {
  return dates.map(({ from, to, approximate, start, end }, index) => ({
    from,
    to,
    role: index === 0 ? 'proposed' : 'alternative',
    ...(approximate ? { approximate: true as const } : {}),
    ...quote(letter, start, end),
  }))
}

// A line that is nothing but a date, or a date under a letterhead or a signature.
function isLetterDate(letter: Letter, date: DateExpression): boolean {
  const line = lineAt(letter, date.start)
  const rest = line.text.slice(0, date.start - line.start) + line.text.slice(date.end - line.start)
  if (/^\s*(?:date|日期|sent|发送时间|时间)\s*:/i.test(line.text) && date.start < letter.headEnd) return true
  if (date.isCoarse || date.from !== date.to) return false
  const isAlone =
    rest.replace(/[^\p{L}\d]/gu, '').length <= 12 &&
    !/arriv|depart|visit|option|dates|deadline|reply|until|抵|离|访问|方案|时间|到|返|停留|日子|何时|哪天|when|time|截止|回复|答复|回|时限|期限|报名|请|前/i.test(rest)
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
  /\b(?:visited|was signed|were signed|settled|drafted|negotiated|signed in|signed on|since|dated|your (?:letter|e-?mail|message) of|last|held in|took place|established|founded|celebrated|welcomed|(?:we|was|were|have|has) received|hosted|met|wrote|spoke|ago|previous|earlier|came to|joined|agreed|adopted|resolved|sanction(?:ed)?|debated|discussed|talked|spoken)\b[^.。\n]{0,60}$|(?:曾于|曾|去年|上次|签署于|收悉|来信|来函|已于)[^。\n]{0,6}$/iu
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
