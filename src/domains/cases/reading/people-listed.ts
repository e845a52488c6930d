import { numberOf, numberPattern } from './numbers.ts'

const role =
  "(?:mayors?|mayoress|governors?|secretar(?:y|ies)|directors?|heads?|chiefs?|chair(?:man|woman|person|men)?|presidents?|deput(?:y|ies)|wife|husband|spouse|partner|interpreters?|translators?|assistants?|officers?|officials?|staff(?: members?)?|aides?|drivers?|experts?|entrepreneurs?|business(?:men|women|people|man|woman)|managers?|executives?|councillors?|members?|delegates?|journalists?|photographers?|engineers?|doctors?|nurses?|teachers?|principals?|professors?|researchers?|students?|pupils?|coach(?:es)?|players?|musicians?|singers?|dancers?|artists?|colleagues?|representatives?|persons?|people|leaders?|others|accompanying persons?|clerks?|planners?|architects?|captains?|auditors?|chiefs?|rangers?|reporters?|poets?|curators?|sailors?|bosses|librarians?|advisers?|advisors?|counsellors?|ministers?|commissioners?|prosecutors?|judges?|curators?|performers?|volunteers?|youths?|children|parents)(?=\\s*(?:[,.;:+)\\n]|$|(?:and|plus|from|of|for|in|who|will|would|are|is|to|as|with|led|on)\\b))"
const determiner = `(?:${numberPattern}|an?|his|her|the|my|our|its)`
const item = `(?:${determiner}\\s+(?:(?!(?:and|or|delegation|group|team|party|mission)\\b)[\\p{L}'’-]{1,30}\\s+){0,4}?${role}(?:\\s+(?:of|for|from|in)\\s+(?:the\\s+)?[\\p{L}'’-]{1,30}(?:\\s+(?:and\\s+)?(?-i:\\p{Lu})[\\p{L}'’-]{1,30}){0,4})?)`
const separator = '\\s*(?:,\\s*(?:and\\s+)?|\\s+and\\s+|\\s*\\+\\s*|\\s+plus\\s+|;\\s*)'
const list = `(?<list>${item}(?:${separator}${item})+)`

/** "accompanied by an interpreter and three officials": the leader comes on top. */
const besideLeader = new RegExp(`\\b(?:accompanied by|together with|along with|with|plus|joined by)\\s+${list}`, 'giu')
/** "Mayor Wang, his wife and two officials". */
const behindName = new RegExp(`\\p{Lu}\\p{L}{1,30},\\s+(?=(?:his|her)\\s)${list}`, 'gu')
/** "consisting of one leader and five members", "Delegation: a mayor, two directors and an interpreter". */
const whole = new RegExp(
  `\\b(?:consist(?:s|ing)? of|compris(?:es|ing)|made up of|composed of|includ(?:es|ing)|delegation|group|party|team|members|travell?ers|coming)\\s*(?:are|will be|is)?\\s*:?\\s*${list}`,
  'giu',
)
const eachItem = new RegExp(item, 'giu')
const firstNumber = new RegExp(`^(?:(?:his|her|the|my|our|its)\\s+)?(?<n>${numberPattern})\\b`, 'iu')

const hanItem = '(?:[\\p{Script=Han}]{1,10}?(?<!\\d)(?:\\d{1,3}|[一二两三四五六七八九十]{1,3})\\s*(?:人|名|位)|(?:\\d{1,3}|[一二两三四五六七八九十]{1,3})\\s*(?:名|位)[\\p{Script=Han}]{1,10}?)'
const hanWhole = new RegExp(`(?<list>${hanItem}(?:\\s*[,、和及与+]\\s*(?:其他)?${hanItem})+)`, 'gu')
const hanOneNumber = /(\d{1,3}|[一二两三四五六七八九十]{1,3})\s*(?:人|名|位)/u
const hanNumber = /(\d{1,3}|[一二两三四五六七八九十]{1,3})\s*(?:人|名|位)/gu

export interface PeopleListed {
  count: number
  /** The list tells the whole delegation, not those who come with its leader. */
  isWhole: boolean
  start: number
  end: number
}

/** People told one kind after another, added up, the leader included; each list with its place. Linear in the text. */
export function peopleListed(text: string): PeopleListed[] {
  return [
    ...[...listsIn(text, besideLeader), ...listsIn(text, behindName)].map((one) => ({
      ...one,
      count: one.count + 1,
      isWhole: false,
    })),
    ...listsIn(text, whole),
    ...hanMembers(text),
    ...[...text.matchAll(hanWhole)].map((match) => ({
      count: sum([...match[0].matchAll(hanNumber)].map(([, n]) => numberOf(n!) ?? 0)),
      start: match.index,
      end: match.index + match[0].length,
      isWhole: true,
    })),
  ]
}

// `由市长、2名副局长和1名翻译组成`: who has no number is one.
function hanMembers(text: string): PeopleListed[] {
  return [...text.matchAll(/由(?<list>[^。,;\n]{2,60}?)组成/gu)].flatMap((match) => {
    const list = match.groups!['list']!
    const items = list.split(/[、,]|(?:以?及|和|与)/u).filter((one) => one !== '')
    if (!hanOneNumber.test(list) || items.length < 2) return []
    const count = sum(items.map((one) => numberOf(hanOneNumber.exec(one)?.[1] ?? '1') ?? 1))
    return [{ count, start: match.index, end: match.index + match[0].length, isWhole: true }]
  })
}

function listsIn(text: string, pattern: RegExp): PeopleListed[] {
  return [...text.matchAll(pattern)].map((match) => {
    const list = match.groups!['list']!
    const count = sum([...list.matchAll(eachItem)].map(([one]) => numberOf(firstNumber.exec(one)?.groups?.['n'] ?? 'one') ?? 1))
    return { count, start: match.index + match[0].length - list.length, end: match.index + match[0].length, isWhole: true }
  })
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
