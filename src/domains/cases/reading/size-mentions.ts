import { type Letter, matchesIn, sentenceAt } from './letter.ts'
import { numberOf, numberPattern } from './numbers.ts'
import {
  besideAfter, besideBefore, forOurPeople, groupAside, groupOf, hanBeside, hanOurs, hanSome, hanTotal, hanTotalAfter, hanVisits, leaderIncluded, movesBefore, notPeople, ourPeople,
  peopleNoun, personBefore, someOfThem, totalAfter, totalBefore,
} from './size.data.ts'

/** A number of people with what speaks for its being the delegation's size. */
export interface Mention {
  min: number
  max: number
  start: number
  end: number
  weight: number
}

/** The numbers of the letter that may count its delegation: totals before groups, groups before those beside a leader. */
export function sizeMentions(letter: Letter): Mention[] {
  return [...englishMentions(letter), ...hanMentions(letter)]
}

const inBrackets = '(?:\\s*\\((?:\\d{1,3}|[a-z -]{3,20})\\))?'
const english = new RegExp(
  `(?<![\\p{L}\\d.,/:#£$€-])(?<n>${numberPattern})(?![\\p{L}\\d])${inBrackets}(?:\\s*(?:-|–|to|or|and|up to|/|\\+)\\s*(?<m>${numberPattern})(?![\\p{L}\\d/])${inBrackets})?(?![/:]\\d|\\.\\d)`,
  'giu',
)
const people = new RegExp(`^\\s+(?:[\\p{L}-]+\\s+){0,2}?${peopleNoun}\\b`, 'iu')
const reversed = new RegExp(`\\b(?:no|not) more than (?<m>${numberPattern})[^.\\n]{0,20}\\b(?:not|no) (?:below|less than|fewer than|under) (?<n>${numberPattern})|不超过(?<zm>${numberPattern})人?[^。\\n]{0,6}不少于(?<zn>${numberPattern})`, 'giu')

function englishMentions(letter: Letter): Mention[] {
  const found = matchesIn(letter.body, english).flatMap((match): Mention[] => {
    const low = numberOf(match.groups!['n']!)
    const { start, end, high } = rangeOf(match, low)
    if (low === null || low < 1 || low > 300 || /\p{Script=Han}/u.test(match.groups!['n']!)) return []
    const sentence = sentenceAt(letter, start)
    const before = letter.body.slice(Math.max(sentence.start, start - 90), start)
    const after = letter.body.slice(end, Math.min(sentence.end, end + 60))
    const { weight, plus } = englishWeight(before, after)
    if (weight <= 0) return []
    const isOfKind = weight < 12.5 && !generic.test(after)
    const beside = (leaderIncluded.test(after) ? 0 : plus) + (isOfKind ? besides(after) : 0)
    return [{ min: low + beside, max: high + beside, start, end, weight }]
  })
  return [
    ...found,
    ...matchesIn(letter.body, reversed).map((match) => ({
      min: numberOf(match.groups!['n'] ?? match.groups!['zn'] ?? '') ?? 0,
      max: numberOf(match.groups!['m'] ?? match.groups!['zm'] ?? '') ?? 0,
      start: match.index,
      end: match.index + match[0].length,
      weight: 14,
    })),
  ]
}

// "5 and 6" are no range of people unless "between" stands before; "15 + 1" is a sum.
function rangeOf(match: RegExpExecArray, low: number | null): { start: number; end: number; high: number } {
  const start = match.index
  const second = match.groups!['m']
  const high = second === undefined ? null : numberOf(second)
  const isRange = high !== null && low !== null && high > low && high <= 300
  if (!isRange) return { start, end: start + match[0].length - (second === undefined ? 0 : match[0].length - match.groups!['n']!.length), high: low ?? 0 }
  return { start, end: start + match[0].length, high }
}

function englishWeight(before: string, after: string): { weight: number; plus: number } {
  const none = { weight: 0, plus: 0 }
  if (ourPeople.test(after) || forOurPeople.test(before) || someOfThem.test(before) || notPeople.test(after)) return none
  const isPeople = people.test(after)
  if (totalAfter.test(after) && !/\b(?:and|with|plus) $/iu.test(before)) return { weight: 12.5, plus: 0 }
  const other = /^\s+others?\b/iu.test(after) || /\bbesides (?:him|her|them)\b/iu.test(after) ? 1 : 0
  if (totalBefore.test(before) && (isPeople || other > 0 || /^\s*(?:\(|[.,;:)]|$|souls|bodies|of us|pax|depending|we\b)/iu.test(after))) return { weight: 12, plus: other }
  if (groupOf.test(before) && !/^\s*(?:\p{Lu}|%)/u.test(after)) return { weight: 11.2, plus: other }
  if (besideBefore.test(before) && (besideAfter.test(after) || (/(?:\bplus|\+)\s*$/iu.test(before) && /^\s*[:;.,)]/u.test(after))) && (personBefore.test(before.replace(besideBefore, '')) || /\b(?:under|with) (?:him|her)\b/iu.test(before))) return { weight: 10.5, plus: 1 }
  if (groupAside.test(before) && isPeople) return { weight: 10.5, plus: 0 }
  if (isPeople && movesBefore.test(before)) return { weight: 9.5, plus: 0 }
  if (before.trim() === '' && isPeople && /\b(?:go|come|comes|travel|take part|fly|will|would)\b/iu.test(after)) return { weight: 10.4, plus: 0 }
  return none
}

// "four members and two interpreters": what follows the first number adds to it.
function besides(after: string): number {
  const rest = after.slice((people.exec(after) ?? [''])[0].length)
  return matchesIn(rest.split(/[.;:()]|\b(?:to|will|wants?|who|for|is|are|that|shall|would|as|making|including)\b/u)[0]!, furtherOne).reduce(
    (total, match) => total + (match.groups!['n'] === undefined ? 1 : (numberOf(match.groups!['n']) ?? 0)),
    0,
  )
}

/** Those of all kinds. */
const generic = /^(?:\s*\([^)]*\))?\s+(?:people|persons?|pax|souls|members|delegates|participants|bodies|heads)\b|^\s*[.,;:)(]/iu
const furtherOne = new RegExp(`(?:\\band|\\bplus|\\+) (?:me|myself|i)\\b|(?:,|\\band\\b|\\bplus\\b|\\+)\\s+(?:(?<n>${numberPattern})|an?|his|her|the)\\s+(?:[\\p{L}'’-]+\\s+){0,2}?(?:${peopleNoun}|interpreter|translator|ranger|reporter|driver|officer|assistant|secretary|wife|husband|spouse|representative|clerk|guide|spokesperson|[\\p{L}]{3,14}(?:er|or|ist|ect|ian|ive|ant|man|woman|eer))\\b`, 'giu')

const han = new RegExp(
  `(?<![\\d年月第.〇零一二三四五六七八九十百-])(?<n>\\d{1,3}|[一二两三四五六七八九十百]{1,4})(?:\\s*(?:-|–|—|~|至|到|或)\\s*(?<m>\\d{1,3}|[一二两三四五六七八九十百]{1,4}))?\\s*(?<unit>个人|人(?!民|口|次|行|均|格)|位(?!于|列|置)|名(?!录|单|册|城|额|师|为)|员(?!工)|口(?=[。,;)]|$)|个(?=[,。;)]|$|以内|年轻))`,
  'gu',
)

/** `人数：7`, `随员：5`: a label does without a counter. */
const hanLabel = /(?<label>人数|几位|几个人|规模|随员|团员)\s*[:|│]\s*(?<n>\d{1,3}|[一二两三四五六七八九十]{1,3})(?!\s*[\d年月日一二三四五六七八九十~–—至到或-])/gu

function hanMentions(letter: Letter): Mention[] {
  const labelled = matchesIn(letter.body, hanLabel).map((match): Mention => {
    const isBeside = /员/u.test(match.groups!['label']!)
    const count = (numberOf(match.groups!['n']!) ?? 0) + (isBeside ? 1 : 0)
    return { min: count, max: count, start: match.index, end: match.index + match[0].length, weight: isBeside ? 10.4 : 12.6 }
  })
  return [...labelled, ...matchesIn(letter.body, han).flatMap((match): Mention[] => {
    const said = match.groups!['n']!
    const isAdjacent = match.groups!['m'] === undefined && /^(?:一二|两三|二三|三四|四五|五六|六七|七八|八九)$/u.test(said)
    const low = numberOf(isAdjacent ? said[0]! : said)
    const high = isAdjacent ? numberOf(said[1]!) : match.groups!['m'] === undefined ? low : numberOf(match.groups!['m'])
    if (low === null || high === null || low < 1 || high < low || high > 300) return []
    const sentence = sentenceAt(letter, match.index)
    const end = match.index + match[0].length
    const before = letter.body.slice(Math.max(sentence.start, match.index - 24), match.index)
    const after = letter.body.slice(end, Math.min(sentence.end, end + 12))
    const isBracketed = /\([^()]{0,6}$/u.test(before) && /^[^()]{0,4}\)/u.test(after)
    if (hanOurs.test(before) || hanSome.test(before)) return []
    const span = { start: match.index, end }
    if (hanTotal.test(before)) return [{ min: low, max: high, ...span, weight: 12.6 }]
    if (isBracketed && hanVisits.test(sentence.text)) return [{ min: low, max: high, ...span, weight: 12 }]
    if (/(?:团|组|队)\s*$/u.test(before) || hanTotalAfter.test(after)) return [{ min: low, max: high, ...span, weight: 11.2 }]
    if (hanBeside.test(before)) {
      // `带着2位老师、16名学生`: the others add to it.
      const others = /^[^,。;()]{1,8}[、和及与](?<n>\d{1,3}|[一二两三四五六七八九十]{1,3})(?:名|位|人)/u.exec(letter.body.slice(end, end + 20))
      const more = (leaderIncluded.test(letter.body.slice(end, end + 12)) ? 0 : 1) + (others ? (numberOf(others.groups!['n']!) ?? 0) : 0)
      return [{ min: low + more, max: high + more, ...span, weight: 10.5 }]
    }
    return hanVisits.test(sentence.text) && low > 1 ? [{ min: low, max: high, ...span, weight: 4 }] : []
  })]
}
