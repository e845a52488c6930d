import { matchesIn, type Letter, type Stretch } from './letter.ts'
import { isName, zhName, zhSurname } from './names.ts'
import { chineseModifiers, chineseTitles, honorifics, titlePhrase } from './people.data.ts'

/** A person the letter names. */
export interface Person {
  /** As in the readable text, without title and honorific. */
  name: string
  nameAt: number
  title: string | null
  titleAt: number
  /** The whole of name, title and honorific. */
  start: number
  end: number
  /** An honorific stands before the name. */
  isAddressed: boolean
  /** Neither a title nor an honorific says that this is a person. */
  isBare: boolean
}

const native = '(?:[ ]*\\([^)\\n]{1,14}\\))?'
// Words that begin with a capital and are in nobody's name: of address, of time, of bodies and places.
export const notInName =
  'IAS|IPS|MBE|OBE|CBE|PhD|MP|MCA|Vice-\\p{L}+|Director-General|Secretary-General|The|Our|Your|This|That|These|We|It|I|They|She|His|Its|Their|A|An|In|On|At|For|And|But|As|By|To|From|With|If|Please|Thank|Thanks|Dear|Best|Kind|Warm|Regards|Yours|Greetings|Hello|Subject|Date|Ref|Re|Attn|Attachment|Annex|Appendix|Enclosed|Page|Who|What|When|Where|Why|How|Which|Good|Also|Both|All|Any|Some|Mr|Mrs|Ms|Miss|Mdm|Madam|Madame|Dr|Prof|Hon|Sir|Lord|Lady|Cllr|Hotel|Costs?|Visit|Purpose|Dates?|Party|Size|Leader|Head|Name|' +
  'Council|Government|Delegation|University|Office|Vice|Deputy|Mayor|Director|Foreign|Municipal|Municipality|People|Chinese|British|English|French|German|Japanese|European|Asian|African|American|County|District|Province|Provincial|Prefecture|Region|Regional|State|Republic|Kingdom|National|International|Town|City|Cities|Borough|Department|Bureau|Commission|Committee|Ministry|Metropolitan|Chamber|Commerce|Trade|Tourism|Industry|Culture|Education|Health|Science|Technology|Reform|Development|Administration|Authority|Agency|Association|Society|Federation|Union|Institute|College|School|Academy|Hospital|Museum|Gallery|Library|Centre|Center|Park(?! \\p{Lu}\\p{L}+-)|PARK(?! \\p{Lu}\\p{L}+-)|Garden|Street|Road|Lane|Square|Market|Hall|House|Station|Airport|Port|Harbour|Marina|Dock|Bridge|Castle|Cathedral|Abbey|Theatre|Stadium|Zone|Quarter|Company|Group|Corporation|Limited|Ltd|Travel|Tours|Consulting|Affairs|Relations|Cooperation|Festival|Forum|Conference|Summit|Congress|Week|Day|Year|Spring|Summer|Autumn|Winter|Christmas|Easter|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Energy|Transition|Partnership|Agreement|Memorandum|Charter|Assembly|Parliament|Embassy|Consulate|Division|Section|Unit|Project|Programme|Plan|Fund|Police|Fire|Water|River|Lake|Bay|North|South|East|West|Northern|Southern|Eastern|Western|Central|United|New|Sister|Twin|Friends?|Women|Men|Youth|Children|Students?|Executive|Chief|Secretary|Secretariat|President|Chair|Chairman|Chairperson|Governor|Minister|Commissioner|Officer|Manager|Coordinator|Clerk|Speaker|Members?|Principal|Professor|Engineer|Standing|Senior|Junior|Assistant|Acting|First|Second|Third|General|Additional|Joint|Party|Worship|Excellency|Hon|Honourable|Madam|Master|Captain|Team|Mission|Old|Great|Royal|Grand|Part|Sheriff|Item|Option|Day|Wish|Led|Headed|Chaired|Under|Whether|Human|Resources|Public|Safety|Rural|Urban|Social|Economic|Economy|Environment|Agriculture|Communal|Commune|Area|Areas|Green|Smart|High|Tech|Innovation|Investment|Promotion|Exchange|Service|Services|World|Global|Métropole|Ayuntamiento|Alcaldía|Prefeitura|Comune|Mairie|Gemeente|Chairwoman|Chairmen|Constable|Stadt|Gmina|Municipio|Metropole|Nigeria|China|Business|Management|Planning|Transport|Housing|Sports?|Arts?|Music|Film|Language|Languages|Training|Study|Tour|Trip|Report|Letter|List|Table|Note|Invitation|Re|Fwd|Fw|Contact|Mob|Mobile|Cell|Tel|Telephone|Phone|Fax|Email|WhatsApp|WeChat|Zalo|Altogether|Between|Lecture|Reply|Answer|Deadline|Attachments?|Alternative|Alternatively|Organising|Submission|Amount|Unsubscribe|Sd|Time|Quantity|Interior|Biennial|Biennale|Rehabilitation|Competent|Notification|Dept|Operator|Accounts|Coordinating|Cultural|Overseas|External|Dialogue|Mayors|Magistrate|Advanced|Competition|Registration|Payment|Deposit|Booking|Bookings|SEP|OCT|NOV|DEC|JAN|FEB|MAR|APR|JUN|JUL|AUG|Sept?|Oct|Nov|Dec|Jan|Feb|Mar|Apr|Jun|Jul|Aug'
export const nameWord = `(?!(?:${notInName})(?:['’]s)?(?![\\p{L}'’-]))\\p{Lu}[\\p{L}'’-]{1,30}`
const particle = '(?:van der|van|von|de la|de los|de|da|dos|do|del|della|di|du|bin|binti|al|el|ibn|ben|ter|zu|y)'
const initial = '(?:(?:\\p{Lu}|Md|Mohd)\\.[ ]?)'
export const personName = `(?:(?:${initial}{1,3}[ ]*)?${nameWord}(?:[ ]+(?:${initial}{1,2}[ ]*)?(?:${particle}[ ]+)?${nameWord}){0,4})`
const severalWords = /[ .]/u
// "our Vice Mayor, Mr Fu", "Deputy Governor for Technical Affairs, Eng Hemin Barzan Qadir", "Mr Jin Bolin (Bureau Chief)".
const english = new RegExp(
  `(?<![\\p{L}-])(?:(?<before>${titlePhrase})(?:[ ]?[,(:])?[ ]+\\(?)?(?<polite>${honorifics}*)(?<name>${personName})${native}(?:[ ]*(?:,|[(–-]|,? who is|,? (?:is|being) appointed)[ ]*(?:as )?(?:the |our |its |a )?(?<after>${titlePhrase})(?!\\p{L}|,? ${honorifics}| ${nameWord} ${nameWord}))?`,
  'gmu',
)

const zhTitle = `${chineseModifiers}(?:${chineseTitles.join('|')})`
/** Words for the leading itself. */
const zhLeading = '(?:组长|领队|队长|(?:带队|率团|率队|带团|牵头|为首)(?:人|者|领导|官员|的)?|领导)'
const zhPolite = '(?:同志|先生|女士|阁下|教授|博士|院士|修女|教练|船长|医师|老师)?'
const zhEnd = '(?=[,。、;:(\\s)]|$|先生|女士|博士|院士|修女|率|带|将|拟|领|于|同|和|与|等|携|偕|一行|打(?:头|算)|挂帅|为(?:团|组|领)|任(?:团|组|领)|亲自|想|要|来|赴|统领|作为|愿|今|明|计划)'
export const anyHan = '(?:(?![的了是和与及在拟将率等于我您贵请各代位由为就把对下以及其他如该])\\p{Script=Han}){2,3}'
const noBody = '(?!\\p{Script=Han}{0,2}(?:局(?!长)|厅(?!长)|委员会|办公室|处(?!长)|学院|大学|公司|集团|村))'
const zhStart = '(?<=^|[,。;::、(\\s]|由|以|派|是|为|[市局办委省区县院校会司州团厅社部处的])'
const chinese = [
  // 局长白音那, 党组成员、总工程师何致远, 组长康孝文
  new RegExp(`(?<title>${zhTitle}(?!会)(?:[、,兼]{1,2}[\\p{Script=Han}]{0,8}?${zhTitle})*|${zhLeading})[ ]*[::/是为由]?[ ]*(?:Head|Leader)?[ ]*(?<name>(?:${zhName}|${anyHan}${zhEnd})${noBody})${zhPolite}`, 'gmu'),
  // 古明德理事长, 乔会长, 杜宇轩副市长
  new RegExp(`${zhStart}(?<name>${zhName}|${zhSurname})(?<title>${zhTitle}|教练|船长|修女|院士|教授|博士)`, 'gmu'),
  // 汪祖荫(我局副局长), 郭殷生,安阳市文物局总工程师
  new RegExp(`(?<=^|[,。;::、(/\\s]|由|派|是|为)(?<name>${zhName}|${anyHan}(?=[(,]))\\s*[(,/ ]+\\s*(?:现任|系|我)?[\\p{Script=Han}]{0,16}?(?<title>${zhTitle}|二级巡视员)`, 'gmu'),
  new RegExp(`(?<=^|[,。;::、(/\\s])(?<name>${zhName})${zhEnd}`, 'gmu'),
]

// What stands behind a title as a name does, and is none.
export const noHanName = /^(?:今年|明年|去年|本[年月周]|第[一二三四]|规模|应[邀贵我]|于(?:今年|明年|本|去年|近|[\d一二三四五六七八九十]+月)|亲自|此次|本次|近期|日前|先生|女士|同志|阁下|[带率由经说想及任蒙拟将请就如来去计]|[和与同][贵我其]|一[行名])|[想说要将拟率带市省区县局长地科处组]$|汇报|互访|手机|微信|邮箱|电邮|信箱|传真|电子|回复|答复|时间|单位|截止|到访|采购|收信|账号|商旅|方便|者様|发票|连同|合计|投稿|敬贺|^祝(?:夏|冬|春|秋|好|安|您|你|大家|工作|身体)|回执|附件|随信|请于|费用|礼品|计划|台鉴|[英中贵]国|贵方/u

/** Everybody the letter names, in its order; of readings that overlap the one that tells most. Linear in the text. */
export function personsIn(letter: Letter): Person[] {
  const found = [
    ...matchesIn(letter.body, english).flatMap(englishPerson),
    ...chinese.flatMap((pattern) => matchesIn(letter.body, pattern).flatMap(chinesePerson)),
  ]
  const kept: Person[] = []
  for (const person of found.toSorted((a, b) => Number(a.isBare) - Number(b.isBare) || Number(isTitleFirst(b)) - Number(isTitleFirst(a)) || b.end - b.start - (a.end - a.start) || a.start - b.start))
    if (!kept.some(({ start, end }) => person.start < end && start < person.end)) kept.push(person)
  return kept.toSorted((a, b) => a.nameAt - b.nameAt)
}

/** What may be a Chinese name, by the characters beside it alone: a family name behind a sign, a post or a body, any characters behind a post. */
const hanPost = '(?:(?<!成)长|任|记|席|员|师|授|士|监|理|总|裁|官|挥|书|事|代表)'
const maybeHan = new RegExp(`(?:(?<=${hanPost})(?<any>${anyHan})|(?<=^|[,。;::、(\\s由是为派请系院部局办处])(?<listed>${zhName}))(?=[,。、;:(\\s]|$|[先女教博院修同率带将拟领等携偕一亲任想要来赴准打出会前])`, 'gmu')

/** Stretches that may be Chinese names though no word says so; many are none. */
export function maybeNamed(letter: Letter): Stretch[] {
  return matchesIn(letter.body, maybeHan).flatMap(({ 0: text, index: start }) => (isName(text) && !noHanName.test(text) ? [{ start, end: start + text.length, text }] : []))
}

const surnamed = new RegExp(`^${zhName}$`, 'u')

// `主任冷仲平`, not `呼吸科主任`.
function isTitleFirst({ name, nameAt, title, titleAt }: Person): boolean {
  return title !== null && titleAt < nameAt && surnamed.test(name)
}

function englishPerson(match: RegExpExecArray): Person[] {
  const { before, polite, name, after } = match.groups!
  const isBare = before === undefined && after === undefined && polite === ''
  if (!isName(name) || (isBare && !severalWords.test(name!))) return []
  const politeAt = match.index + (before?.length ?? 0) + match[0].slice(before?.length ?? 0).indexOf(polite! + name!)
  const nameAt = politeAt + polite!.length
  const title = before ?? after ?? null
  const titleAt = before === undefined ? match.index + match[0].lastIndexOf(after ?? '') : match.index
  return [{ name: name!, nameAt, title, titleAt, start: Math.min(politeAt, titleAt), end: Math.max(nameAt + name!.length, title === null ? 0 : titleAt + title.length), isAddressed: polite !== '', isBare }]
}

function chinesePerson(match: RegExpExecArray): Person[] {
  const { name, title } = match.groups!
  if (!isName(name) || noHanName.test(name!)) return []
  const titleFirst = title !== undefined && match[0].startsWith(title)
  const nameAt = match.index + (titleFirst ? match[0].indexOf(name!, title.length) : 0)
  const titleAt = title === undefined ? nameAt : match.index + (titleFirst ? 0 : match[0].lastIndexOf(title))
  return [{ name: name!, nameAt, title: title ?? null, titleAt, start: Math.min(nameAt, titleAt), end: Math.max(nameAt + name!.length, titleAt + (title?.length ?? 0)), isAddressed: title !== undefined, isBare: title === undefined }]
}
