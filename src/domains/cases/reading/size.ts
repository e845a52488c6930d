import { matchesIn, quote, sentenceAt, type Letter } from './letter.ts'
import { numberOf, numberPattern } from './numbers.ts'
import { peopleInLines } from './people-in-lines.ts'
import { type PeopleListed, peopleListed } from './people-listed.ts'
import type { Span } from './readable.ts'
import { forOurPeople, hanOurs, notPeople, ourPeople } from './size.data.ts'
import { sizeMentions } from './size-mentions.ts'

/** People in the delegation, leader included; a range has `value` null and its ends. */
export interface Size {
  value: number | null
  min?: number
  max?: number
  text: string
  span: Span
}

/**
 * The size of the delegation; null when the letter does not say. Of several statements the one nearest to a delegation
 * counts, a total before a part.
 */
export function sizeOf(letter: Letter): Size | null {
  const found = patterns.flatMap((pattern) =>
    matchesIn(letter.body, pattern.regex).map((match) => candidate(letter, match, pattern)),
  )
  const listed = peopleListed(letter.body).map((one) => ({ ...one, min: one.count, max: one.count, weight: listWeight(letter, one) }))
  const usable = [...found, ...listed].filter((one) => one !== null && one.weight > 0) as Candidate[]
  const [best] = [...labelledSizes(letter), ...usable, ...sizeMentions(letter)].toSorted((a, b) => b.weight - a.weight || a.start - b.start)
  if (!best) return listedPeople(letter)
  const place = quote(letter, best.start, best.end)
  return best.max === best.min ? { value: best.min, ...place } : { value: null, min: best.min, max: best.max, ...place }
}

function labelledSizes(letter: Letter): Candidate[] {
  return letter.labelled.flatMap(({ field, start, value }) => {
    const sum = field === 'size' ? /^:?\s*(?<a>\d{1,3})\s*\+\s*(?<b>\d{1,3})\b/u.exec(value) : null
    // "15 + 1": guests and their guide.
    if (sum) return [{ min: Number(sum.groups!['a']) + Number(sum.groups!['b']), max: Number(sum.groups!['a']) + Number(sum.groups!['b']), start, end: start + sum[0].length, weight: 13 }]
    const match = field === 'size' ? leadingNumber.exec(value) : null
    const low = numberOf(match?.groups?.['n'] ?? match?.groups?.['one'] ?? '')
    const high = match?.groups?.['m'] === undefined ? low : numberOf(match.groups['m'])
    if (!match || low === null || high === null || low < 1 || high < low || high > 300) return []
    return [{ min: low, max: high, start, end: start + match[0].length, weight: 13 }]
  })
}

// A list of people added up says more than one of its numbers, and less than a total.
function listWeight(letter: Letter, { start, end, isWhole }: PeopleListed): number {
  const sentence = sentenceAt(letter, start).text
  const isWithin = /\b(?:including|of whom|among them)\b|其中|包括|共/iu.test(letter.body.slice(Math.max(0, start - 30), end))
  return ofDelegation.test(sentence) && !notOfDelegation.test(sentence) && !isWithin ? (isWhole ? 11.5 : 10.6) : 0
}

// Where no number stands, the people listed are counted.
function listedPeople(letter: Letter): Size | null {
  const lines = peopleInLines(letter)
  return lines.length < 2
    ? null
    : { value: lines.length, ...quote(letter, lines[0]!.start, lines.at(-1)!.end) }
}

interface Candidate {
  min: number
  max: number
  start: number
  end: number
  weight: number
}

interface Pattern {
  regex: RegExp
  weight: number
  /** Whether the leader comes on top of the number. */
  plusLeader?: boolean
}

const n = `(?<n>${numberPattern})`
const range = `(?:${n}\\s*(?:-|–|—|~|to|or|至|到|或|、)\\s*(?<m>${numberPattern})|${n.replaceAll('?<n>', '?<one>')})`
const leadingNumber = new RegExp(`^(?:约|大约|共|about|around|approx\\.?|approximately|up to|some)?\\s*${range}`, 'iu')
const about =
  '(?:about|around|approximately|approx\\.?|some|roughly|circa|c\\.|up to|no more than|not more than|a total of|in total|of|the|a|an|its|our|likely|probably|of about|of around|of up to|约|大约|共计|共|共约|总共|合计|预计|拟|不超过|不多于|计|左右|大概)?\\s*'
const people =
  '(?:people|persons?|members?|delegates?|participants?|officials?|representatives?|pax|visitors?|guests?|travell?ers?|attendees|colleagues|individuals|delegation members)'
const attributes = '(?:[A-Za-z-]{1,30}\\s+){0,2}?'

const patterns: readonly Pattern[] = [
  {
    regex: new RegExp(`\\b${range}[- ](?:member|person|man|strong|delegate|pax|people(?= (?:delegation|group|team|party)))\\b`, 'giu'),
    weight: 9,
  },
  {
    regex: new RegExp(
      `\\b(?:delegation|group|party|team|mission)\\b[^.\\n。]{0,50}?\\b(?:of|comprising|consisting of|comprises|composed of|made up of|includes|including|has|have|counts?|numbers|will be|numbering|totalling)\\s+${about}${range}\\s*(?:${attributes}${people}\\b)`,
      'giu',
    ),
    weight: 9,
  },
  {
    regex: new RegExp(
      `\\b(?:delegation|group|party|team|mission)(?:\\s+\\w+){0,2}\\s+of\\s+${about}${range}\\b(?!\\s*(?:days?|weeks?|cities|countries|companies|%|million|firms|businesses|minutes|hours|nights|months|universities))`,
      'giu',
    ),
    weight: 9,
  },
  {
    regex: new RegExp(
      `(?:(?:number|no\\.?) of (?:people|persons|delegates|participants|members|visitors|pax)|(?:delegation|group|party) size|size of (?:the )?(?:delegation|group|party)|headcount|group|人数|团组人数|代表团人数|来访人数|团组规模|规模|出访人数|总人数)(?:\\s*Size)?\\s*(?:\\([^)]{0,30}\\))?\\s*(?:[::]|is|will be|为|是|(?<=人数))\\s*${about}${range}(?!\\d|\\s*(?:月|年|日))`,
      'giu',
    ),
    weight: 10,
  },
  {
    regex: new RegExp(`\\bbetween\\s+${n}\\s+and\\s+(?<m>${numberPattern})\\s+(?:${attributes}${people})\\b`, 'giu'),
    weight: 10,
  },
  {
    regex: new RegExp(`\\bthere (?:are|will be|would be)\\s+${n}\\s+other\\s+(?:members|people|persons|officials|delegates|colleagues)`, 'giu'),
    weight: 9,
    plusLeader: true,
  },
  { regex: /(?<n>[一二三四五六七八])(?<m>[二三四五六七八九])个?(?:人|名|位)/gu, weight: 6 },
  {
    regex: new RegExp(`\\b(?:not|no) (?:less|fewer) than ${n}[^.\\n]{0,20}\\b(?:not|no) more than (?<m>${numberPattern})`, 'giu'),
    weight: 11,
  },
  { regex: new RegExp(`\\bin (?:total|all),?\\s+${range}\\s+(?:${people})`, 'giu'), weight: 9 },
  { regex: new RegExp(`\\b${range}\\s+in all\\b`, 'giu'), weight: 9 },
  {
    regex: new RegExp(`\\b${range}\\s+of us\\b`, 'giu'),
    weight: 7,
  },
  {
    regex: new RegExp(`\\b(?:so|i\\.?e\\.?,?|=|that is,|making|that makes|which makes)\\s+${range}(?:\\s+${people})?\\s*(?:in all|in total|all told|altogether|people)`, 'giu'),
    weight: 11,
  },
  {
    regex: new RegExp(`\\bthere(?:['’]ll| will) be\\s+${range}\\s+in (?:the|our)\\b`, 'giu'),
    weight: 8,
  },
  {
    regex: new RegExp(
      `\\b(?:there (?:will|would) be|we (?:are(?: now| about)?|will be|would be)|we expect|total(?:l?ing)?(?: of)?|altogether|in all,?)\\s+${about}${range}\\s*(?:of us|${attributes}${people})?(?=[\\s.,;)])(?!\\s*(?:days?|weeks?|nights?|years?|km|million|minutes))`,
      'giu',
    ),
    weight: 6,
  },
  {
    regex: new RegExp(
      `\\b(?:numbering|bring(?:s|ing)?|send(?:ing)?|sends)\\s+${about}${range}\\b(?!\\s*(?:days?|weeks?|copies|letters|%|million))`,
      'giu',
    ),
    weight: 5,
  },
  {
    regex: new RegExp(
      `\\b${range}\\s+(?:[A-Za-z-]{1,30}\\s+){0,2}(?:doctors|managers|teachers|students|musicians|players|artists|entrepreneurs|councillors|citizens|pupils|engineers|officers|experts|journalists|singers|nurses|mayors|principals|commissioners|leaders|executives|farmers|athletes|representatives|technicians)\\b`,
      'giu',
    ),
    weight: 4,
  },
  {
    regex: new RegExp(`\\b${range}\\s+(?:in (?:total|all)|${attributes}${people})\\b(?:\\s+in (?:total|all))?`, 'giu'),
    weight: 4,
  },
  {
    regex: new RegExp(
      `\\b(?:and|with|plus|accompanied by|together with|along with|joined by)\\s+(?:his|her|the|a further|another)?\\s*${n}\\s+(?:other|others|further|more|colleagues|officials|(?:other |senior |municipal |accompanying )*(?:colleagues|officials|members|staff|people|persons|delegates|representatives|directors|civil servants|aldermen|councillors|experts))\\b(?:\\s+(?:people|persons|officials|members|colleagues|delegates|representatives))?`,
      'giu',
    ),
    weight: 8,
    plusLeader: true,
  },
  {
    regex: new RegExp(
      `\\b(?:accompanied by|together with|along with|joined by)\\s+${n}\\s+(?:people|persons|members|delegates|staff|officials|experts|entrepreneurs)\\b`,
      'giu',
    ),
    weight: 8,
    plusLeader: true,
  },
  {
    regex: new RegExp(
      `\\p{Lu}\\p{Ll}{1,30}\\s*(?:\\+|plus)\\s*${n}(?=\\s*(?:[.,;)\\n]|$|people|persons|others|colleagues|officials|staff|members|will\\b|would\\b))`,
      'gu',
    ),
    weight: 7,
    plusLeader: true,
  },
  {
    regex: new RegExp(
      `\\b(?:choir|orchestra|troupe|ensemble|band|squad|class|team|group|party|delegation|mission|cast)\\s+of\\s+(?:about |around |some |up to |approximately )?${range}\\s+[a-z]`,
      'giu',
    ),
    weight: 7,
  },
  {
    regex: new RegExp(
      `\\b(?:will lead|leads|leading|lead|heads?|heading|accompanying)\\s+(?:a (?:group|team) of\\s+)?${n}\\s+(?:other |senior |municipal |local )*(?:officials|colleagues|people|members|entrepreneurs|representatives|directors)\\b`,
      'giu',
    ),
    weight: 7,
    plusLeader: true,
  },
  { regex: new RegExp(`一行\\s*${about}${range}\\s*(?:余)?(?:个人|人|位|名)`, 'gu'), weight: 10 },
  {
    regex: new RegExp(
      `${about}${range}\\s*(?:个人|人|位|名)(?:左右)?(?:的)?(?:[\\p{Script=Han}]{0,8})(?:代表团|团组|考察团|访问团|代表队|团队|小组)`,
      'gu',
    ),
    weight: 9,
  },
  {
    regex: new RegExp(
      `(?:代表团|团组|考察团|访问团|团队|全团|该团|我团|成员)[^。\\n]{0,24}?(?:由|共|约|计|为|在|总计|规模|人数|一行|包括)\\s*[::]?\\s*${about}${range}\\s*(?:余)?(?:个人|人|位|名)`,
      'gu',
    ),
    weight: 9,
  },
  {
    regex: new RegExp(
      `(?:代表团|考察团|访问团|艺术团|团组|培训团|交流团|团队|球队)\\s*\\(?\\s*${about}${range}\\s*(?:个人|人|位|名)`,
      'gu',
    ),
    weight: 8,
  },
  { regex: new RegExp(`(?:组织|派出|选派|派遣|安排)\\s*${about}${range}\\s*(?:名|位|人)`, 'gu'), weight: 7 },
  {
    regex: new RegExp(
      `\\b${range}\\s+(?:people|persons|members|of us)?\\s*(?:altogether|in total|in all|all told)\\b`,
      'giu',
    ),
    weight: 10,
  },
  {
    regex: new RegExp(`${about}${range}\\s*(?:名|位)[\\p{Script=Han}]{1,8}?(?:将|拟|计划|赴|访问|组成)`, 'gu'),
    weight: 6,
  },
  { regex: new RegExp(`(?:等|共|共计|总共|合计)\\s*${about}${range}\\s*(?:个人|人|位|名)`, 'gu'), weight: 7 },
  {
    regex: new RegExp(
      `(?:及|和|与|带领|带|率|率领|偕|携)(?:随行|陪同|其他|其余|另外|另)?(?:人员|官员)?\\s*${n}\\s*(?:名|位|人)(?:随行|陪同|其他|政府|相关)?(?:人员|官员|同事|干部|随员|团员|队员|工作人员)?(?![\\p{Script=Han}]{0,8}(?:代表团|团组|考察团|访问团))`,
      'gu',
    ),
    weight: 7,
    plusLeader: true,
  },
  { regex: new RegExp(`另有[\\p{Script=Han}]{0,4}?\\s*${n}\\s*(?:人|名|位)`, 'gu'), weight: 8, plusLeader: true },
  { regex: new RegExp(`随行(?![\\p{Script=Han}]{0,5}共)[\\p{Script=Han}]{0,6}?\\s*${n}\\s*(?:人|名|位)`, 'gu'), weight: 7, plusLeader: true },
  { regex: new RegExp(`${about}${range}\\s*个?人(?=[,。;、\\s)]|组成|来访|访问|赴|前往|左右)`, 'gu'), weight: 4 },
]

const ofDelegation =
  /\b(?:delegat|visit|group|party|led by|headed|mission|accompan|travel|comprising|consist|bring|send|will be in|come|training|clients|study tour|officers|members?|citizens|wish to|us\b)|代表团|团组|团长|访问|来访|去|赴|一行|考察|率|组成|随行|成员|带队|组织|团员/iu
const notOfDelegation =
  /\b(?:population|inhabitants|residents|students|employees|employs|exhibitors|companies attended|countries|conference|forum|audience|last year|in 20(?:0|1)\d|previous(?:ly)? |welcomed|hosted|staff of|seats|workers|jobs|stadium|subscribers)\b|人口|常住|居民|学生|员工|参展|与会|观众|家企业参|去年|曾(?:于|经|率)|读者/iu

const peopleNoun =
  '(?:[A-Za-z-]{1,30}\\s+){0,2}?(?:interpreters?|officers?|officials?|staff|teachers?|councillors?|colleagues|assistants?|experts?|drivers?|entrepreneurs|members|accompanying persons?)'
const further = new RegExp(
  `^(?:\\s+(?:\\w+\\s+)?)?(?:,|and|plus|\\+|, and)\\s+(?:an?\\s+)?(?<n>${numberPattern}|an)?\\s*${peopleNoun}\\b`,
  'iu',
)

const partBefore = new RegExp(`\\b${numberPattern}\\s+${peopleNoun}\\s*$`, 'iu')

// "four councillors and two officials": what follows the first number adds to it.
function furtherPeople(after: string): number {
  const match = further.exec(after)
  return match?.groups?.['n'] ? (numberOf(match.groups['n']) ?? 0) : 0
}

function candidate(letter: Letter, match: RegExpExecArray, pattern: Pattern): Candidate | null {
  const { n: first, m: last, one } = match.groups ?? {}
  const low = numberOf(first ?? one ?? '')
  const high = last === undefined ? low : numberOf(last)
  if (low === null || high === null || low < 1 || high < low || high > 300) return null
  const said = last ?? first ?? one ?? ''
  const behind = letter.body.slice(match.index + match[0].lastIndexOf(said) + said.length)
  if (notPeople.test(behind.slice(0, 40))) return null
  const plus =
    (pattern.plusLeader ? 1 : 0) +
    furtherPeople(letter.body.slice(match.index + match[0].length, match.index + match[0].length + 60))
  const numbers = { min: low + plus, max: high + plus }
  const before = letter.body.slice(Math.max(0, match.index - 40), match.index)
  if (hanOurs.test(before) || forOurPeople.test(before) || ourPeople.test(letter.body.slice(match.index + match[0].length, match.index + match[0].length + 40))) return null
  // "four councillors and two officials" is a sum, told from its first part.
  if (pattern.plusLeader && partBefore.test(before)) return null
  const sentence = sentenceAt(letter, match.index).text
  const near = letter.body.slice(Math.max(0, match.index - 30), match.index + match[0].length + 30)
  const weight =
    pattern.weight +
    (ofDelegation.test(sentence) ? 2 : -2) -
    (notOfDelegation.test(near) ? 5 : 0) -
    (/\b(?:including|of whom|among them)\s*$|其中/iu.test(letter.body.slice(Math.max(0, match.index - 14), match.index))
      ? 5
      : 0)
  return { ...numbers, start: match.index, end: match.index + match[0].length, weight: weight > 3 ? weight : 0 }
}
