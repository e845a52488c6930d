import { isDeadline } from '../date-deadlines.ts'
import type { DateExpression } from '../date-expressions.ts'
import { joinedStays, withoutRepeats } from '../date-stays.ts'
import { weigh } from '../date-weights.ts'
import type { Ruled } from '../ruled.ts'
import { placeAt, standing, wordsAround, type Choice, type Weighed } from './choice.ts'

/** The dates of the letter, arrival and leave as one stay too: days of the visit, the day to answer by, or neither. */
export const dateChoice: Choice<DateExpression> = {
  labels: ['none', 'visit', 'reply'],
  candidates: (ruled) => {
    const plain = ruled.days.said
    const stays = joinedStays(ruled.letter, plain, () => false).filter((stay) => !plain.some(({ start, end }) => start === stay.start && end === stay.end))
    const dates = [...plain, ...stays].toSorted((a, b) => a.start - b.start)
    return dates.map((value, index) => ({ value, clues: cluesOf(ruled, { dates, index, isJoined: stays.includes(value) }) }))
  },
  labelsOf: (candidates, { dates, replyBy }) =>
    candidates.map(({ value }) => (dates.some(({ from, to }) => from === value.from && to === value.to) ? 'visit' : replyBy === value.to ? 'reply' : 'none')),
}

const LEAST_VISIT = 0.4
const LEAST_REPLY = 0.4

/** The days that are likely the visit's, in the order of the letter, none within another. */
export function likelyStays(dates: readonly Weighed<DateExpression>[]): DateExpression[] {
  const kept: DateExpression[] = []
  for (const { value, chances } of dates.toSorted((a, b) => b.chances[1]! - a.chances[1]!))
    if (chances[1]! >= LEAST_VISIT && !kept.some(({ start, end }) => start < value.end && value.start < end)) kept.push(value)
  return withoutRepeats(kept.toSorted((a, b) => a.start - b.start))
}

/** The day that is likeliest meant for the answer; what the rules count from the letter's day stands where no date is. */
export function likelyReplyBy(dates: readonly Weighed<DateExpression>[], ruled: string | null): string | null {
  const [best] = dates.toSorted((a, b) => b.chances[2]! - a.chances[2]!)
  if (best && best.chances[2]! >= LEAST_REPLY) return best.value.to
  return dates.some(({ value }) => value.to === ruled) ? null : ruled
}

const DAY = 86_400_000

function cluesOf(ruled: Ruled, { dates, index, isJoined }: { dates: readonly DateExpression[]; index: number; isJoined: boolean }): string[] {
  const { letter, kind, received, homeNames, days, cut: { tokens } } = ruled
  const date = dates[index]!
  const { weight, isHere, isNamed, isElsewhere } = weigh(letter, date, kind, homeNames)
  const ahead = (Date.parse(date.from) - Date.parse(received)) / DAY
  const length = (Date.parse(date.to) - Date.parse(date.from)) / DAY
  const gap = index > 0 ? letter.body.slice(dates[index - 1]!.end, date.start) : null
  const facts = [
    `days ${length === 0 ? 'one' : length < 3 ? 'few' : length < 10 ? 'week' : length < 20 ? 'part of a month' : 'month'}`, `coarse ${date.isCoarse}`,
    `ahead ${date.to < received ? 'past' : ahead < 0 ? 'now' : ahead < 14 ? 'soon' : ahead < 45 ? 'next month' : ahead < 200 ? 'this year' : 'far'}`,
    `order ${Math.min(3, index)}`, `of ${Math.min(5, dates.length)}`, `last ${index === dates.length - 1}`, `here ${isHere}`, `elsewhere ${isElsewhere}`,
    `latest ${dates.every(({ to }) => to <= date.to)}`, `earliest ${dates.every((other) => other.from >= date.from || other.to < received)}`,
  ]
  const whose = kind === 'invitation' ? 'theirs' : kind.startsWith('visit') ? 'visit' : 'tie'
  const isVisit = days.dates.some(({ from, to }) => from === date.from && to === date.to)
  const isLimit = isDeadline(letter, date)
  return [...new Set([
    ...standing(ruled, date), ...wordsAround(tokens, placeAt(tokens, date), { before: 16, behind: 14 }),
    ...facts, ...facts.map((fact) => `${whose} ${fact}`), `named ${isNamed}`, `year ${date.hasYear}`, `joined ${isJoined}`,
    ...(gap === null ? [] : [`behind ${gap.length < 40 ? gap.toLowerCase().trim() : 'far'}`]),
    isVisit ? `rule visit ${isJoined}` : days.replyBy === date.to && isLimit ? 'rule reply' : 'rule none', `rule weight ${Math.max(-6, Math.min(5, weight))}`, `rule limit ${isLimit}`,
  ])]
}
