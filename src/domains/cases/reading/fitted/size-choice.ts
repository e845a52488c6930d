import { matchesIn } from '../letter.ts'
import { numberOf, numberPattern } from '../numbers.ts'
import { peopleInLines } from '../people-in-lines.ts'
import { peopleListed } from '../people-listed.ts'
import type { Ruled } from '../ruled.ts'
import { likeliest, placeAt, standing, wordsAround, type Choice, type Weighed } from './choice.ts'

/** A number of people that the delegation may have, with the stretch of the body that says so. */
export interface Count {
  min: number
  max: number
  start: number
  end: number
  /** How it comes from the letter's numbers; those first are told from the letter most plainly. */
  how: (typeof ways)[number]
}

const ways = ['range', 'alone', 'others', 'listed', 'lines', 'rule', 'sum', 'sum of others'] as const

/** Numbers that may count a delegation: each alone, with its leader on top, ranges, sums of neighbours, people listed. */
export const sizeChoice: Choice<Count> = {
  labels: ['none', 'size'],
  candidates: (ruled) => countsOf(ruled).map((value) => ({ value, clues: cluesOf(ruled, value) })),
  // Of the ways to the right number the plainest is learnt.
  labelsOf: (candidates, { size }) => {
    const isRight = ({ min, max }: Count) => size !== null && (Array.isArray(size) ? min === max && size.includes(min) : min === (size as Count).min && max === (size as Count).max)
    const plainest = ways.find((way) => candidates.some(({ value }) => value.how === way && isRight(value)))
    return candidates.map(({ value }) => (value.how === plainest && isRight(value) ? 'size' : 'none'))
  },
}

const LEAST_CHANCE = 0.2

/** The likeliest count; null where none is likely. */
export function likeliestSize(counts: readonly Weighed<Count>[]): Count | null {
  return likeliest(counts, ({ min, max }) => `${min} ${max}`, LEAST_CHANCE)
}

const MOST_TERMS = 5
const MOST_PEOPLE = 300
/** Characters between two numbers that are added up. */
const NEAR = 50
const number = new RegExp(`(?<![\\p{L}\\d.,/:#£$€-])${numberPattern}(?![\\p{L}\\d])|\\d{1,3}(?=\\s*[人位名员个])|[一二两三四五六七八九十]{1,4}(?=\\s*(?:个人|[人位名员个]))`, 'giu')

function countsOf({ letter, size }: Ruled): Count[] {
  const { body } = letter
  const numbers = matchesIn(body, number).flatMap((match) => {
    const value = numberOf(match[0].trimEnd())
    return value === null ? [] : [{ value, start: match.index, end: match.index + match[0].length }]
  })
  const told = numbers.flatMap(({ value, start, end }, i): Count[] => {
    const next = numbers[i + 1]
    const isRange = next !== undefined && next.value > value && /^\s*(?:-|–|—|~|to|or|至|到|或|and)\s*$/iu.test(body.slice(end, next.start))
    return [
      ...(isRange ? [{ min: value, max: next.value, start, end: next.end, how: 'range' as const }] : []),
      { min: value, max: value, start, end, how: 'alone' },
      { min: value + 1, max: value + 1, start, end, how: 'others' },
      ...sums(body, numbers.slice(i, i + MOST_TERMS)),
    ]
  })
  const listed = peopleListed(body).map(({ count, start, end }): Count => ({ min: count, max: count, start, end, how: 'listed' }))
  const lines = peopleInLines(letter)
  const counted: Count[] = lines.length > 1 ? [{ min: lines.length, max: lines.length, start: lines[0]!.start, end: lines.at(-1)!.end, how: 'lines' }] : []
  const all = [...told, ...listed, ...counted].filter(({ min, max }) => min >= 1 && max <= MOST_PEOPLE)
  const ruled = size && sizeOf(size)
  if (!ruled || all.some(({ min, max }) => min === ruled.min && max === ruled.max)) return all
  const start = Math.max(0, body.indexOf(size.text))
  return [...all, { ...ruled, start, end: start + size.text.length, how: 'rule' }]
}

function sums(body: string, [first, ...others]: readonly { value: number; start: number; end: number }[]): Count[] {
  const found: Count[] = []
  let [total, end] = [first!.value, first!.end]
  for (const one of others) {
    const between = body.slice(end, one.start)
    if (between.length > NEAR || /[.。;!?\n]/u.test(between)) break
    total += one.value
    end = one.end
    found.push({ min: total, max: total, start: first!.start, end, how: 'sum' }, { min: total + 1, max: total + 1, start: first!.start, end, how: 'sum of others' })
  }
  return found
}

function sizeOf({ value, min, max }: NonNullable<Ruled['size']>): { min: number; max: number } {
  return { min: value ?? min!, max: value ?? max! }
}

function cluesOf(ruled: Ruled, count: Count): string[] {
  const { letter, leadPerson, size, cut: { tokens } } = ruled
  const { min, max, how, start, end } = count
  const rule = size && sizeOf(size)
  const isRule = rule !== null && rule.min === min && rule.max === max
  const magnitude = min < max ? 'range' : min === 1 ? 'one' : min < 30 ? 'usual' : min < 60 ? 'large' : 'huge'
  const around = [...standing(ruled, count), ...wordsAround(tokens, placeAt(tokens, count), { before: 14, behind: 10 }), `size ${magnitude}`]
  const within = how.startsWith('sum') ? letter.body.slice(start, end).toLowerCase().match(/\p{L}+|[,、]/gu)?.map((word) => `within ${word}`) ?? [] : []
  return [...new Set([
    ...around, ...around.map((clue) => `${how}: ${clue}`), ...within, `how ${how}`, `leader ${leadPerson !== null}`,
    rule === null ? 'rule none' : isRule ? 'rule yes' : 'rule other', ...(isRule ? [`rule ${how}`] : []),
  ])]
}

