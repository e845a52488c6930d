import { fullName, latinName, word, zhName, zhSurname } from './names.ts'
import { chineseModifiers, chineseTitles, englishTitles, honorifics } from './people.data.ts'

// A title may be written small: "our leader is Mr Sun Peng, vice chairman of".
const anyCase = (pattern: string) => pattern.replace(/(?<![[\\\p{L}-])\p{Lu}/gu, (letter) => `[${letter}${letter.toLowerCase()}]`)
const title = `(?:${englishTitles.map(anyCase).join('|')}|(?:executive )?(?:vice|deputy)[- ]mayor|mayor|deputy director|director|governor|party secretary|chairman|chairwoman|head)`
// What may follow a title: "of the Foreign Affairs Office of Wuhan", "and Deputy Secretary".
const bodyWord = `(?:${word}|of|the|and|for|&|CPC|in)`
const titlePhrase = `(?:${word}\\s+){0,4}?${title}(?:(?:\\s*,)?\\s+(?:of|for)\\s+(?:the\\s+)?(?:${word}(?:\\s+${bodyWord})*|\\p{Ll}{3,20}))?`
const shortTitle = `(?:${title})(?:\\s+and\\s+(?:${title}))?`
const withNative = '(?:\\s*\\([^)]{1,14}\\))?'

const leadsVerb =
  '(?:(?:will|would) (?:lead|head|bring|be leading|be heading|be accompanied)|(?:is|was) accompanied by|(?:would|wishes|wish|hopes|plans|intends|is planning|is due|is scheduled|proposes|has been appointed|would like|is keen|is expected)(?: very much)? (?:like )?to (?:lead|head)|leads?|is leading|is heading|heads|shall lead|to lead|leading|heading)'
const comesVerb =
  '(?:,?\\s*(?:and|with|accompanied|together|plus|along)\\b[^.;\\n]{0,60}?\\b(?:would|will|plans?|wish|wishes|hopes?|intends?|is|are)|(?:would|will|plans?|wish|wishes|hopes?|wants?|intends?|is planning|is keen|proposes?|will be in|is hoping|is due|is scheduled|looks forward)\\b[^.;\\n]{0,60}?\\b(?:visit|travel|come|pay|make|call|lead|bring)|and (?:\\w+ ){0,2}(?:other|others|colleagues|officials|delegates))'

const ledBy =
  '(?:[Ll]ed|[Hh]eaded|[Cc]haired|fronted|[Uu]nder(?: the (?:leadership|guidance|direction) of)?|chaired)(?:\\s+by)?'

/** A way of saying who leads, with how surely it does: `name` and often `title` are its groups. */
export interface LeaderPattern {
  regex: RegExp
  weight: number
}

export const english: readonly LeaderPattern[] = [
  {
    weight: 10,
    regex: re(
      `\\b${ledBy}\\s+(?:the\\s+|our\\s+|its\\s+)?${honorifics}*(?<name>${latinName})${withNative}\\s*,\\s*(?:the |our |who is (?:the )?)?(?<title>${titlePhrase})`,
    ),
  },
  {
    weight: 10.5,
    regex: re(
      `\\b${ledBy}\\s+(?:the\\s+|our\\s+|its\\s+)?(?<title>${titlePhrase})(?:\\s*,)?\\s+${honorifics}?(?<name>(?!(?:and|of|who|The)\\b)${latinName})`,
    ),
  },
  { weight: 9, regex: re(`\\b${ledBy}\\s+${honorifics}+(?<name>${latinName})`) },
  { weight: 8, regex: re(`\\b${ledBy}\\s+(?:the |our |a |an )?(?:\\p{Ll}{3,14} )?(?<name>${fullName})`) },
  { weight: 10, regex: re(`^[ \\t|]*(?:\\d{1,2}[.)]?[ \\t]*)?(?:${honorifics}|Chief |\\((?:Mr|Mrs|Ms|Dr)\\.?\\s*\\)\\s*)*(?<name>${fullName})[^\\n]{0,60}\\b(?:[Ll]eader|[Hh]ead)(?: of (?:the )?(?:[Dd]elegation|[Gg]roup|[Mm]ission))?\\)?[ \\t|]*$`) },
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
      `(?<title>${shortTitle})[ ]+${honorifics}?(?<name>${latinName})(?: of \\p{Lu}\\p{L}+)?[ ]*(?:\\+(?![ ]?\\d{3})|plus|and)\\s*(?:\\d{1,2}|\\w+ (?:staff|others|colleagues))\\b`,
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
  // "our group leader is Deputy Director Ms Ge Wenting", "Leader is a Mr Fan, deputy director"
  {
    weight: 10,
    regex: re(
      `\\b(?:[Ll]eader|[Hh]ead|[Cc]hief|[Cc]hair)(?: of (?:the |our )?[\\p{L} ]{3,20})? (?:is|will be|would be)\\s+(?:the |our |a |one )*(?:(?<title>${titlePhrase})(?:\\s*,)?\\s+)?${honorifics}*(?<name>(?!(?:the|our|a)\\b)${latinName})`,
    ),
  },
  { weight: 9, regex: re(`\\b(?:[Hh]ead|[Ll]eader) of (?:the )?(?:[Dd]elegation|[Gg]roup|[Mm]ission|[Tt]eam),?\\s+${honorifics}(?<name>${latinName})(?:\\s*,\\s*(?<title>${titlePhrase}))?`) },
  { weight: 8, regex: re(`\\b(?:whose|its|our|the|[Oo]ur|[Tt]he)\\s+(?<title>${titlePhrase})\\s*,\\s*${honorifics}+(?<name>${latinName})\\s*,\\s*(?:shall|will|would|with|is to)\\b`) },
  { weight: 8, regex: re(`\\b[Hh]ead,?\\s+${honorifics}(?<name>${latinName})`) },
  // "City Council president Diane Kowalczyk will head the trip"
  {
    weight: 9,
    regex: re(`(?<title>${shortTitle})[ ]+(?<name>${fullName}) (?:will|would|is to|shall) (?:head|lead)`),
  },
  // "Mr Yu, our director, leads", "Mayor Han will be in Europe … if he could call on"
  { weight: 9, regex: re(`${honorifics}(?<name>${latinName}),\\s*(?:our|the)\\s+(?<title>${titlePhrase})[^.\\n]{0,20},?\\s+(?:leads|is leading|will lead|heads|will head)`) },
  { weight: 5, regex: re(`\\b[Oo]ur (?:boss|chief|leader),\\s*(?<title>${shortTitle})\\s+(?<name>${fullName})`) },
  { weight: 4, regex: re(`(?<![Dd]ear )\\b(?<title>${shortTitle})[ ]+${honorifics}?(?<name>${fullName})\\s+(?:will|would|plans|is|wishes|intends|hopes)\\b[^.\\n]{0,50}\\b(?:be in|visit|travel|come|tour)\\b`) },
  // "the Honourable Minister, Dr Mugisha, accompanied by"
  {
    weight: 8,
    regex: re(`\\b(?:[Tt]he|[Oo]ur)\\s+(?:Honourable |Hon |Right Honourable )?(?<title>${titlePhrase})\\s*,\\s*${honorifics}*(?<name>${latinName})\\s*,\\s*(?:accompanied|together|with|and)`),
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
  '\\(?(?:(?:将|拟|计划|亲自|准备)[^,。\\n]{0,24}?)?(?:率领|率队|率团|率|带队|带领|带(?=[\\d一二三四五六七八九十两])|领队|为团长|任团长|担任团长|作为团长|任组长|担任组长|任领队)'

export const chinese: readonly LeaderPattern[] = [
  // 会长温海生带队, 馆长沈若水带队; 我们局长蒋涛想9月3号带队去
  {
    weight: 9,
    regex: re(`(?<title>${zhOneTitle})\\s*(?<name>${zhName})${zhPolite}(?:[^。;\\n]{0,16})(?:带队|率队|率团|带团|带(?=[我区市县省\\d一两三四五六七八九十]))`),
  },
  { weight: 9, regex: re(`(?:带队|领队|带团)(?:的)?(?:领导|人)?(?:是|为|:)\\s*(?:我们)?(?<title>${zhTitle})?\\s*(?<name>${zhName})`) },
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
      `(?:团长|代表团团长|领队|带队领导|率团领导|带队人)\\s*(?:仍|拟|暂定|将|现|Head|Leader)?\\s*[::为是由]?\\s*(?:本会|我会|我局|协会|学会|商会)?(?:[\\p{Script=Han}]{0,6}?(?:会长|理事长|局长|主任|院长|校长|馆长|董事长|总经理|秘书长|党组成员|党委委员|成员))?(?<name>(?![\\p{Script=Han}]{2,8}(?:局|厅|委|办|处|院|会|校|司))${zhName})${zhPolite}(?:\\s*[,、((]?\\s*(?<title>${zhTitle}))?`,
    ),
  },
  {
    weight: 9,
    regex: re(
      `(?:团长|代表团团长|领队)\\s*(?:仍|拟|暂定|将|现)?\\s*[::为是由]?\\s*(?<title>${zhTitle})\\s*(?<name>${zhName})`,
    ),
  },
  {
    weight: 8,
    regex: re(
      `(?<=^|[,。;、:\\s(由以])(?<title>${zhTitle})\\s*(?<name>${zhName}?)${zhPolite}\\s*(?:一行|等(?:一行)?\\s*[\\d一二三四五六七八九十约共]{1,4}|(?:及|和|与)(?:随行|其他|陪同))`,
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

/** How a value labelled "Head of team" begins. */
export const labelledPerson = [
  re(`^(?:the )?${honorifics}*(?<name>${latinName})${withNative}(?:\\s*[,(–-]\\s*(?<title>${titlePhrase}))?`),
  re(`^(?<title>${titlePhrase})[ ,:]+${honorifics}*(?<name>${latinName})`),
  re(`^(?<title>${zhTitle})[ ,:]*(?<name>${zhName})`),
  re(`^(?<name>${zhName})(?:[ ,:(]+(?<title>${zhTitle}))?`),
]
