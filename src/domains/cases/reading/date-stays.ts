import type { DateExpression } from './date-expressions.ts'
import { daysLater } from './calendar.ts'
import { arrives, leaves } from './date-words.data.ts'
import type { Letter } from './letter.ts'

/** An arrival and a leave are one stay, days that follow each other too. */
export function joinedStays(letter: Letter, dates: readonly DateExpression[], isLegElsewhere: (date: DateExpression) => boolean): DateExpression[] {
  return joined(letter, withNeighbours(letter, dates), isLegElsewhere)
}

/** Each stay once, without what only says it again. */
export function withoutRepeats(dates: readonly DateExpression[]): DateExpression[] {
  return withoutParts(distinct(dates))
}

const longestStay = 21 * 86_400_000

// "arriving on 12 May and leaving on 16 May" is one stay, whatever days stand between.
function joined(letter: Letter, dates: readonly DateExpression[], isLegElsewhere: (date: DateExpression) => boolean): DateExpression[] {
  const result: DateExpression[] = []
  for (const date of dates) {
    const at = result.findIndex((first) => isOneStay(letter, first, date) && !isLegElsewhere(first))
    if (at >= 0) result.splice(at, result.length - at, { ...result[at]!, to: date.to, end: date.end })
    else result.push(date)
  }
  return result
}

function isOneStay(letter: Letter, first: DateExpression, last: DateExpression): boolean {
  if (first.isCoarse || last.isCoarse || first.from !== first.to || last.from !== last.to) return false
  const gap = letter.body.slice(first.end, last.start)
  const length = Date.parse(last.to) - Date.parse(first.from)
  if (gap.length > 110 || length < 0 || length > longestStay) return false
  const around = `${letter.body.slice(Math.max(0, first.start - 40), first.start).split(/[.。;](?=\s)/u).at(-1)} ${letter.body.slice(first.end, first.end + 12).split(/[.。;,]/u)[0]}`
  const behind = `${gap} ${letter.body.slice(last.end, last.end + 12).split(/[.。;,]/u)[0]}`
  return arrives.test(around) && leaves.test(behind) && !/\b(?:or|alternativ\w*|otherwise|failing)\b|或|不行/iu.test(gap)
}

// "Thursday 14 May and the morning of Friday 15 May", "7 July 和 8 July": days that follow each other.
function withNeighbours(letter: Letter, dates: readonly DateExpression[]): DateExpression[] {
  const result: DateExpression[] = []
  for (const date of dates) {
    const last = result.at(-1)
    const gap = last ? letter.body.slice(last.end, date.start) : ''
    const follows = last !== undefined && !last.isCoarse && !date.isCoarse && date.from === date.to && date.from === daysLater(last.to, 1)
    // "30 April. Friday, 1 May is a fallback": a new sentence is a new stay.
    if (follows && besides.test(gap) && !/[.。!?]/u.test(letter.body.slice(last.end - 1, date.start))) result[result.length - 1] = { ...last, to: date.to, end: date.end }
    else result.push(date)
  }
  return result
}

const besides =
  /^(?:\s*\([^)\n]{1,12}\))?\s*(?:[ap]m|morning|afternoon|evening|上午|下午|晚上?)?\s*(?:,|、|and|&|\+|plus|和|与|及|至)?\s*(?:and\s+)?(?:(?:the|a|au|on|whole|half|first|morning|afternoon|evening|day|of|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s*){0,5}$/iu

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
          (date.isCoarse ? other.from >= date.from && other.to <= date.to : !other.isCoarse && date.from >= other.from && date.to <= other.to),
      ),
  )
}
