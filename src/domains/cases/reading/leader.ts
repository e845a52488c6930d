import { matchesIn, quote, type Letter } from './letter.ts'
import { cleanName, fullName, isName, latinName, word, zhName, zhSurname } from './names.ts'
import { chineseModifiers, chineseTitles, englishTitles, honorifics } from './people.data.ts'
import type { Span } from './readable.ts'

export interface LeadPerson {
  name: string
  title: string | null
  text: string
  span: Span
}

const title = `(?:${englishTitles.join('|')}|(?:executive )?(?:vice|deputy)[- ]mayor|mayor|deputy director|director|governor|party secretary|chairman|chairwoman|head)`
// What may follow a title: "of the Foreign Affairs Office of Wuhan", "and Deputy Secretary".
const bodyWord = `(?:${word}|of|the|and|for|&|CPC|in)`
const titlePhrase = `(?:${word}\\s+){0,4}?${title}(?:(?:\\s*,)?\\s+(?:of|for)\\s+(?:the\\s+)?${word}(?:\\s+${bodyWord})*)?`
const shortTitle = `(?:${title})(?:\\s+and\\s+(?:${title}))?`
const withNative = '(?:\\s*\\([^)]{1,14}\\))?'

const leadsVerb =
  '(?:(?:will|would) (?:lead|head|be leading|be heading|be accompanied)|(?:is|was) accompanied by|(?:would|wishes|wish|hopes|plans|intends|is planning|is due|is scheduled|proposes|has been appointed|would like|is keen|is expected)(?: very much)? (?:like )?to (?:lead|head)|leads?|is leading|is heading|heads|shall lead|to lead|leading|heading)'
const comesVerb =
  '(?:,?\\s*(?:and|with|accompanied|together|plus|along)\\b[^.;\\n]{0,60}?\\b(?:would|will|plans?|wish|wishes|hopes?|intends?|is|are)|(?:would|will|plans?|wish|wishes|hopes?|wants?|intends?|is planning|is keen|proposes?|will be in|is hoping|is due|is scheduled|looks forward)\\b[^.;\\n]{0,60}?\\b(?:visit|travel|come|pay|make|call|lead)|and (?:\\w+ ){0,2}(?:other|others|colleagues|officials|delegates))'

const ledBy =
  '(?:[Ll]ed|[Hh]eaded|[Cc]haired|fronted|[Uu]nder(?: the (?:leadership|guidance|direction) of)?|chaired)(?:\\s+by)?'

interface LeaderPattern {
  regex: RegExp
  weight: number
}

const english: readonly LeaderPattern[] = [
  {
    weight: 10,
    regex: re(
      `\\b${ledBy}\\s+(?:the\\s+|our\\s+|its\\s+)?${honorifics}?(?<name>${latinName})${withNative}\\s*,\\s*(?:the |our |who is (?:the )?)?(?<title>${titlePhrase})`,
    ),
  },
  {
    weight: 10.5,
    regex: re(
      `\\b${ledBy}\\s+(?:the\\s+|our\\s+|its\\s+)?(?<title>${titlePhrase})(?:\\s*,)?\\s+${honorifics}?(?<name>(?!(?:and|of|who|The)\\b)${latinName})`,
    ),
  },
  { weight: 9, regex: re(`\\b${ledBy}\\s+${honorifics}+(?<name>${latinName})`) },
  { weight: 8, regex: re(`\\b${ledBy}\\s+(?<name>${fullName})`) },
  {
    weight: 10,
    regex: re(
      `(?:[Hh]ead|[Ll]eader|[Cc]hief|[Cc]hair|HEAD|LEADER)(?: of (?:the |our )?(?:[Dd]elegation|group|mission|party))\\s*(?:[:–-]|is|will be)\\s*${honorifics}?(?<name>${latinName})${withNative}(?:\\s*[,(–-]\\s*(?<title>${titlePhrase}))?`,
    ),
  },
  {
    weight: 10,
    regex: re(
      `\\b[Hh]eading the (?:delegation|group|mission) (?:is|will be)\\s+${honorifics}?(?<name>${latinName})${withNative}(?:\\s*,\\s*(?<title>${titlePhrase}))?`,
    ),
  },
  {
    weight: 7,
    regex: re(
      `(?<title>${shortTitle})[ ]+${honorifics}?(?<name>${latinName})[ ]*(?:\\+(?![ ]?\\d{3})|plus|and)\\s*(?:\\d{1,2}|\\w+ (?:staff|others|colleagues))\\b`,
    ),
  },
  {
    weight: 9,
    regex: re(
      `\\b(?:[Ll]eader|LEADER|[Ll]ead|[Hh]ead)\\s*:\\s*${honorifics}?(?<name>${latinName})${withNative}(?:\\s*[,(–-]\\s*(?<title>${titlePhrase}))?`,
    ),
  },
  {
    weight: 10,
    regex: re(
      `(?<name>${fullName})${withNative}\\s*,\\s*(?<title>${titlePhrase})\\s*[,(]\\s*(?:[Hh]ead|[Ll]eader)(?: of (?:the )?(?:delegation|group))?`,
    ),
  },
  {
    weight: 10,
    regex: re(
      `(?:[Dd]elegation|[Gg]roup|[Mm]ission) (?:[Hh]ead|[Ll]eader)\\s*(?:[:–-]|is|will be)\\s*${honorifics}?(?<name>${latinName})${withNative}(?:\\s*[,(–-]\\s*(?<title>${titlePhrase}))?`,
    ),
  },
  {
    weight: 9,
    regex: re(
      `(?<title>${titlePhrase})(?:\\s*,)?\\s+${honorifics}?(?<name>${latinName})${withNative}\\s*,?\\s+${leadsVerb}`,
    ),
  },
  {
    weight: 9,
    regex: re(
      `${honorifics}?(?<name>${fullName})${withNative}\\s*,\\s*(?:the |our )?(?<title>${titlePhrase})[^.;\\n]{0,80}?,?\\s+${leadsVerb}`,
    ),
  },
  { weight: 8, regex: re(`${honorifics}(?<name>${latinName})${withNative}\\s*(?:,[^,.;\\n]{3,60},|\\([^)\\n]{3,60}\\)|,)?\\s+${leadsVerb}`) },
  {
    weight: 6,
    regex: re(
      `(?<title>${titlePhrase})[ ]+${honorifics}?(?<name>${fullName})[ ]*(?:\\+|plus|and)\\s*(?:\\d{1,2}|\\w+ (?:staff|others|colleagues|members|officials))\\b`,
    ),
  },
  // "1. Mr Zhang Wei, Deputy Director (head of delegation)"
  {
    weight: 10,
    regex: re(
      `^[^\\n\\p{L}]{0,8}${honorifics}?(?<name>${latinName})${withNative}\\s*[,–-]\\s*(?<title>${titlePhrase})?[^\\n]{0,60}?[(,–-]\\s*(?:[Hh]ead|HEAD|[Ll]eader|LEADER|[Cc]hief)(?: of (?:the )?(?:[Dd]elegation|group|mission))?\\s*\\)?\\s*$`,
    ),
  },
  // "Head of Delegation" alone on its line, the person on the next
  {
    weight: 9,
    regex: re(
      `^[ \\t]*(?:[Hh]ead|[Ll]eader|[Cc]hief|HEAD|LEADER)(?: of (?:the )?(?:[Dd]elegation|DELEGATION|[Gg]roup|[Mm]ission))?[ \\t]*:?[ \\t]*\\n[ \\t]*${honorifics}?(?<name>${latinName})${withNative}(?:\\s*[,(–-]\\s*(?<title>${titlePhrase}))?`,
    ),
  },
  // "our Vice Mayor (Mr Fu) could visit"
  {
    weight: 6,
    regex: re(`\\b(?:our|the)\\s+(?<title>${titlePhrase})\\s*\\(${honorifics}?(?<name>${latinName})\\)\\s*,?\\s*(?:${leadsVerb}|${comesVerb}|could|wants|wishes)`),
  },
  // "the head of our municipality, Mr Bondarenko, together with"
  {
    weight: 6,
    regex: re(
      `\\b(?:[Tt]he|[Oo]ur)\\s+(?<title>(?:head|leader|chief|chair) of (?:our|the) [\\p{L} ]{3,30}?)\\s*,\\s*${honorifics}(?<name>${latinName})\\s*,?\\s*(?:${leadsVerb}|${comesVerb}|together|accompanied|and|with)`,
    ),
  },
  {
    weight: 6,
    regex: re(
      `(?<title>${shortTitle})(?:\\s+of\\s+${word}(?:\\s+${word})?)?\\s*,?\\s+${honorifics}?(?<name>(?!(?:and|will|would)\\b)${latinName})${withNative}\\s*,?\\s*${comesVerb}`,
    ),
  },
  {
    weight: 6,
    regex: re(
      `${honorifics}?(?<name>${fullName})${withNative}\\s*,\\s*(?:the |our )?(?<title>${titlePhrase})\\s*,\\s*${comesVerb}`,
    ),
  },
  {
    weight: 5,
    regex: re(
      `(?:[Vv]isit|[Dd]elegation|[Tt]rip) (?:of|by|from) (?:our |the |His Excellency )?(?:${honorifics})?(?<title>${shortTitle})(?:\\s*,)?\\s+${honorifics}?(?<name>${latinName})`,
    ),
  },
  {
    weight: 5,
    regex: re(
      `\\b(?:our|the)\\s+(?<title>${titlePhrase})\\s*,\\s*${honorifics}?(?<name>${latinName})${withNative}\\s*,[^.;\\n]{0,60}?\\b(?:visit|travel|come|lead|head)`,
    ),
  },
]

const zhOneTitle = `${chineseModifiers}(?:${chineseTitles.join('|')})`
const zhBody = '[\\p{Script=Han}()]{0,24}?'
const zhTitle = `(?:${zhBody}${zhOneTitle}(?:(?:、|兼|,)${zhBody}${zhOneTitle})*)`
const zhPolite = '(?:同志|先生|女士|阁下|教授|博士|院士)?(?:\\([^)\\n]{1,12}\\))?'
const zhLeads =
  '\\(?(?:(?:将|拟|计划|亲自|准备)[^,。\\n]{0,24}?)?(?:率领|率队|率团|率|带队|带领|带(?=[\\d一二三四五六七八九十两])|领队|为团长|任团长|担任团长|作为团长)'

const chinese: readonly LeaderPattern[] = [
  {
    weight: 10,
    regex: re(
      `(?:由|以|经由|在)\\s*(?<title>${zhTitle})\\s*(?<name>${zhName}?)${zhPolite}(?:\\([^)]{1,12}\\))?\\s*${zhLeads}`,
    ),
  },
  {
    weight: 10,
    regex: re(`(?<=^|[,。;、:\\s(由以])(?<title>${zhTitle})\\s*(?<name>${zhName})${zhPolite}\\s*${zhLeads}`),
  },
  {
    weight: 10,
    regex: re(
      `(?<=^|[,。;、:\\s(由以市局办委省区县院校会司州团厅])(?<name>${zhName}|${zhSurname})(?<title>${zhOneTitle})${zhPolite}\\s*${zhLeads}`,
    ),
  },
  {
    weight: 10,
    regex: re(
      `(?:团长|代表团团长|领队|带队领导|率团领导|带队人)\\s*(?:仍|拟|暂定|将|现|Head|Leader)?\\s*[::为是由]?\\s*(?<name>${zhName})${zhPolite}(?:\\s*[,、((]?\\s*(?<title>${zhTitle}))?`,
    ),
  },
  {
    weight: 9,
    regex: re(
      `(?:团长|代表团团长|领队)\\s*(?:仍|拟|暂定|将|现)?\\s*[::为是由]\\s*(?<title>${zhTitle})\\s*(?<name>${zhName})`,
    ),
  },
  {
    weight: 8,
    regex: re(
      `(?<=^|[,。;、:\\s(由以])(?<title>${zhTitle})\\s*(?<name>${zhName}?)${zhPolite}(?:一行|等(?:一行)?\\s*[\\d一二三四五六七八九十约共]{1,4}|(?:及|和|与)(?:随行|其他|陪同))`,
    ),
  },
  {
    weight: 8,
    regex: re(
      `(?<=^|[,。;、:\\s(由以市局办委省区县院校会司州团厅])(?<name>${zhName}|${zhSurname})(?<title>${zhOneTitle})${zhPolite}(?:一行|等(?:一行)?\\s*[\\d一二三四五六七八九十约共]{1,4}|(?:及|和|与)(?:随行|其他|陪同))`,
    ),
  },
  {
    weight: 6,
    regex: re(
      `(?<=^|[,。;、:\\s(由以])(?<title>${zhTitle})\\s*(?<name>${zhName})${zhPolite}\\s*(?:拟|计划|将|希望|有意)[^。\\n]{0,30}(?:访问|来访|出访|到访|前往|赴|考察)`,
    ),
  },
  {
    weight: 6,
    regex: re(
      `(?<=^|[,。;、:\\s(由以市局办委省区县院校会司州团厅])(?<name>${zhName}|${zhSurname})(?<title>${zhOneTitle})${zhPolite}\\s*(?:拟|计划|将|希望|有意)[^。\\n]{0,30}(?:访问|来访|出访|到访|前往|赴|考察)`,
    ),
  },
  {
    weight: 3,
    regex: re(
      `(?<=^|[,。;、:\\s(由以市])(?<name>${zhName}|${zhSurname})(?<title>${zhOneTitle})${zhPolite}[^。\\n]{0,24}(?:来|到|抵|访问|赴)`,
    ),
  },
]

function re(source: string): RegExp {
  return new RegExp(source, 'gmu')
}

/** Who leads the delegation: name without honorifics and title as written; null when the letter names nobody. */
export function leadPersonOf(letter: Letter): LeadPerson | null {
  const found = [...english, ...chinese].flatMap(({ regex, weight }) =>
    matchesIn(letter.body, regex).map((match) => ({ match, weight: weight - penaltyAt(letter, match.index) })),
  )
  const usable = found.filter(({ match, weight }) => weight > 0 && isName(match.groups?.['name']))
  const [best] = usable.toSorted((a, b) => b.weight - a.weight || a.match.index - b.match.index)
  return best ? personOf(letter, best.match) : null
}

function personOf(letter: Letter, match: RegExpMatchArray): LeadPerson {
  const name = match.groups!['name']!
  const rawTitle = match.groups!['title'] ?? null
  const nameAt =
    match.index! +
    match[0].indexOf(
      name,
      rawTitle && match[0].indexOf(rawTitle) < match[0].indexOf(name)
        ? match[0].indexOf(rawTitle) + rawTitle.length
        : 0,
    )
  const titleAt = rawTitle === null ? nameAt : match.index! + match[0].indexOf(rawTitle)
  const trimmed = rawTitle === null ? null : trimmedTitle(rawTitle)
  const titleStart = rawTitle === null ? nameAt : titleAt + rawTitle.indexOf(trimmed!)
  const start = Math.min(nameAt, titleStart)
  const end = Math.max(nameAt + name.length, titleStart + (trimmed?.length ?? 0))
  // As written: the readable text has simplified characters.
  const asWritten = cleanName(quote(letter, nameAt, nameAt + name.length).text)
  return { name: asWritten, title: trimmed || null, ...quote(letter, start, end) }
}

const leadingWords =
  /^(?:.*(?:由|率队的是|带队的是)|现任|原任|(?:我|本|该)(?:市|省|区|县|州|局|办|委|校|院|公司|会)?(?:人民政府|政府|的)?|由|以|拟由|将由|现由|经|率|请|特由|中共|中国|[\p{Script=Han}]{2,8}?(?:省|市|自治区|自治州|区|县|州)(?:人民政府|政府)|[\p{Script=Han}]{2,6}?(?:省|市|区|县)(?=副|常务|代|市长|区长|县长|省长))+/u

function trimmedTitle(title: string): string {
  if (/\p{Script=Han}/u.test(title)) return title.replace(leadingWords, '') || title
  const [, post, body] = /^(.*?)(\s+(?:of|for)\s+.*)?$/su.exec(title) ?? []
  return (post! + bodyWithoutPlace(body ?? '')).replace(/^(?:[Oo]ur|[Tt]he|[Ii]ts|[Hh]is|[Hh]er)\s+/u, '').replace(/[\s,]+(?:of|for|and|the|in)?$/u, '')
}

const bodyNoun =
  /\b(?:Office|Bureau|Department|Commission|Committee|Association|Chamber|Congress|Conference|CPPCC|University|College|School|Institute|Authority|Agency|Administration|Council|Board|Centre|Center|Group|Company|Corporation|Affairs|Commerce|Education|Culture|Trade|Division|Federation|Zone|Museum|Port|Hospital)\b/u

// "of Wuhan" goes; "of the Foreign Affairs Office of Wuhan" keeps the office.
function bodyWithoutPlace(body: string): string {
  if (!bodyNoun.test(body)) return ''
  const last = body.lastIndexOf(' of ')
  return last > 0 && !bodyNoun.test(body.slice(last)) ? body.slice(0, last) : body
}

// A leader is not someone of a past visit, nor one of ours.
function penaltyAt(letter: Letter, position: number): number {
  const before = letter.body.slice(Math.max(0, position - 70), position)
  const past =
    /\b(?:visited|last year|in 20(?:0|1)\d|in 202[0-4]|previous|former|welcomed|hosted|met with|to meet|meeting with|call on)\b[^.\n]*$|(?:曾|去年|上次|上届|会见|拜会|拜访)[^。\n]*$/iu.test(
      before,
    )
  const ours = /\b(?:your|hosted by|received by)\b[^.,\n]{0,25}$|贵(?:市|方|郡|区)[^。,\n]{0,12}$/iu.test(before)
  return (past ? 6 : 0) + (ours ? 8 : 0)
}
