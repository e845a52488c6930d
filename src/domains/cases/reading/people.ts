import { lineAt, matchesIn, quote, type Letter } from './letter.ts'
import { chineseModifiers, chineseTitles, compoundFamilyNames, englishTitles, familyNames, honorifics } from './people.data.ts'
import type { Span } from './readable.ts'

export interface LeadPerson {
  name: string
  title: string | null
  text: string
  span: Span
}

export interface Contact {
  name: string | null
  email: string | null
  phone: string | null
  span: Span
}

// A name in Latin letters: two to four capitalised words ("WANG Jian", "Kwame Nkrumah-Mensah", "Ursula von Berg").
const word = "\\p{Lu}[\\p{L}'’-]+"
const particle = '(?:van der|van|von|de la|de|da|dos|del|bin|al|el|ibn)'
const initials = '(?:\\p{Lu}\\.[ ]?){1,3}'
const fullName = `(?:${initials}[ ]*${word}(?![ ]+\\p{Lu}\\p{Ll})|(?:${initials}[ ]*)?${word}(?:[ ]+(?:\\p{Lu}\\.\\s*)?(?:${particle}[ ]+)?${word}){1,3})`
const latinName = `(?:${fullName}|${initials}[ ]*${word}|${word})`
const title = `(?:${englishTitles.join('|')}|(?:executive )?(?:vice|deputy)[- ]mayor|mayor|deputy director|director|governor|party secretary|chairman|chairwoman|head)`
// What may follow a title: "of the Foreign Affairs Office of Wuhan", "and Deputy Secretary".
const bodyWord = `(?:${word}|of|the|and|for|&|CPC|in)`
const titlePhrase = `(?:${word}\\s+){0,4}?${title}(?:(?:\\s*,)?\\s+(?:of|for)\\s+(?:the\\s+)?${word}(?:\\s+${bodyWord})*)?`
const shortTitle = `(?:${title})(?:\\s+and\\s+(?:${title}))?`
const withNative = '(?:\\s*\\([^)]{1,14}\\))?'

const leadsVerb =
  '(?:will (?:lead|head|be leading|be heading|be accompanied)|(?:is|was) accompanied by|(?:would|wishes|wish|hopes|plans|intends|is planning|is due|is scheduled|proposes|has been appointed|would like|is keen|is expected)(?: very much)? (?:like )?to (?:lead|head)|leads?|is leading|is heading|heads|shall lead|to lead|leading|heading)'
const comesVerb =
  "(?:,?\\s*(?:and|with|accompanied|together|plus|along)\\b[^.;\\n]{0,60}?\\b(?:would|will|plans?|wish|wishes|hopes?|intends?|is|are)|(?:would|will|plans?|wish|wishes|hopes?|wants?|intends?|is planning|is keen|proposes?|is hoping|is due|is scheduled|looks forward)\\b[^.;\\n]{0,40}?\\b(?:visit|travel|come|pay|make|call|lead)|and (?:\\w+ ){0,2}(?:other|others|colleagues|officials|delegates))"

const ledBy = '(?:[Ll]ed|[Hh]eaded|[Cc]haired|fronted|[Uu]nder(?: the (?:leadership|guidance|direction) of)?|chaired)(?:\\s+by)?'

interface EnglishPattern {
  regex: RegExp
  weight: number
}

const english: readonly EnglishPattern[] = [
  { weight: 10, regex: re(`\\b${ledBy}\\s+(?:the\\s+|our\\s+|its\\s+)?${honorifics}?(?<name>${latinName})${withNative}\\s*,\\s*(?:the |our |who is (?:the )?)?(?<title>${titlePhrase})`) },
  { weight: 10.5, regex: re(`\\b${ledBy}\\s+(?:the\\s+|our\\s+|its\\s+)?(?<title>${titlePhrase})(?:\\s*,)?\\s+${honorifics}?(?<name>(?!(?:and|of|who|The)\\b)${latinName})`) },
  { weight: 9, regex: re(`\\b${ledBy}\\s+${honorifics}+(?<name>${latinName})`) },
  { weight: 8, regex: re(`\\b${ledBy}\\s+(?<name>${fullName})`) },
  { weight: 10, regex: re(`(?:[Hh]ead|[Ll]eader|[Cc]hief|[Cc]hair|HEAD|LEADER)(?: of (?:the |our )?(?:[Dd]elegation|group|mission|party))\\s*(?:[:–-]|is|will be)\\s*${honorifics}?(?<name>${latinName})${withNative}(?:\\s*[,(–-]\\s*(?<title>${titlePhrase}))?`) },
  { weight: 9, regex: re(`\\b(?:[Ll]eader|LEADER|[Ll]ead|[Hh]ead)\\s*:\\s*${honorifics}?(?<name>${latinName})${withNative}(?:\\s*[,(–-]\\s*(?<title>${titlePhrase}))?`) },
  { weight: 10, regex: re(`(?<name>${fullName})${withNative}\\s*,\\s*(?<title>${titlePhrase})\\s*[,(]\\s*(?:[Hh]ead|[Ll]eader)(?: of (?:the )?(?:delegation|group))?`) },
  { weight: 10, regex: re(`(?:[Dd]elegation|[Gg]roup|[Mm]ission) (?:[Hh]ead|[Ll]eader)\\s*(?:[:–-]|is|will be)\\s*${honorifics}?(?<name>${latinName})${withNative}(?:\\s*[,(–-]\\s*(?<title>${titlePhrase}))?`) },
  { weight: 9, regex: re(`(?<title>${titlePhrase})(?:\\s*,)?\\s+${honorifics}?(?<name>${latinName})${withNative}\\s*,?\\s+${leadsVerb}`) },
  { weight: 9, regex: re(`${honorifics}?(?<name>${fullName})${withNative}\\s*,\\s*(?:the |our )?(?<title>${titlePhrase})[^.;\\n]{0,80}?,?\\s+${leadsVerb}`) },
  { weight: 8, regex: re(`${honorifics}(?<name>${latinName})${withNative}\\s*,?\\s+${leadsVerb}`) },
  { weight: 6, regex: re(`(?<title>${shortTitle})(?:\\s+of\\s+${word}(?:\\s+${word})?)?\\s*,?\\s+${honorifics}?(?<name>(?!(?:and|will|would)\\b)${latinName})${withNative}\\s*,?\\s*${comesVerb}`) },
  { weight: 6, regex: re(`${honorifics}?(?<name>${fullName})${withNative}\\s*,\\s*(?:the |our )?(?<title>${titlePhrase})\\s*,\\s*${comesVerb}`) },
  { weight: 5, regex: re(`(?:[Vv]isit|[Dd]elegation|[Tt]rip) (?:of|by|from) (?:our |the |His Excellency )?(?:${honorifics})?(?<title>${shortTitle})(?:\\s*,)?\\s+${honorifics}?(?<name>${latinName})`) },
  { weight: 5, regex: re(`\\b(?:our|the)\\s+(?<title>${titlePhrase})\\s*,\\s*${honorifics}?(?<name>${latinName})${withNative}\\s*,[^.;\\n]{0,60}?\\b(?:visit|travel|come|lead|head)`) },
]

// Words that follow a name at once and are no part of it.
const afterName =
  '将|拟|率|等|为团|及|与|计划|亲自|携|偕|带队|于|副|常务|代市|先生|女士|同志|阁下|希望|有意|一行|和其|和随|和另|担任|任团|作为|市长|主任|局长|书记|处长|区长|县长|省长|院长|校长|会长'
const zhName = `(?:(?:${compoundFamilyNames})(?:(?!${afterName})\\p{Script=Han}){1,2}|[${familyNames}](?:\\s?(?!${afterName})\\p{Script=Han}){1,2}|\\p{Script=Han}{1,3}·\\p{Script=Han}{1,8})`
const zhSurname = `(?:${compoundFamilyNames}|[${familyNames}])`
const zhOneTitle = `${chineseModifiers}(?:${chineseTitles.join('|')})`
const zhBody = '[\\p{Script=Han}()]{0,24}?'
const zhTitle = `(?:${zhBody}${zhOneTitle}(?:(?:、|兼|,)${zhBody}${zhOneTitle})*)`
const zhPolite = '(?:同志|先生|女士|阁下)?'
const zhLeads = '(?:(?:将|拟|计划|亲自|准备)[^,。\\n]{0,24}?)?(?:率领|率队|率团|率|带队|带领|带(?=[\\d一二三四五六七八九十两])|领队|为团长|任团长|担任团长|作为团长)'

const chinese: readonly EnglishPattern[] = [
  { weight: 10, regex: re(`(?:由|以|经由|在)\\s*(?<title>${zhTitle})\\s*(?<name>${zhName}?)${zhPolite}(?:\\([^)]{1,12}\\))?\\s*${zhLeads}`) },
  { weight: 10, regex: re(`(?<=^|[,。;、:\\s(由以])(?<title>${zhTitle})\\s*(?<name>${zhName})${zhPolite}\\s*${zhLeads}`) },
  { weight: 10, regex: re(`(?<=^|[,。;、:\\s(由以市局办委省区县院校会司州团厅])(?<name>${zhName}|${zhSurname})(?<title>${zhOneTitle})${zhPolite}\\s*${zhLeads}`) },
  { weight: 10, regex: re(`(?:团长|代表团团长|领队|带队领导|率团领导|带队人)\\s*(?:仍|拟|暂定|将|现)?\\s*[::为是由]?\\s*(?<name>${zhName})${zhPolite}(?:\\s*[,、((]?\\s*(?<title>${zhTitle}))?`) },
  { weight: 9, regex: re(`(?:团长|代表团团长|领队)\\s*(?:仍|拟|暂定|将|现)?\\s*[::为是由]\\s*(?<title>${zhTitle})\\s*(?<name>${zhName})`) },
  { weight: 8, regex: re(`(?<=^|[,。;、:\\s(由以])(?<title>${zhTitle})\\s*(?<name>${zhName}?)${zhPolite}(?:一行|等(?:一行)?\\s*[\\d一二三四五六七八九十约共]{1,4}|(?:及|和|与)(?:随行|其他|陪同))`) },
  { weight: 8, regex: re(`(?<=^|[,。;、:\\s(由以市局办委省区县院校会司州团厅])(?<name>${zhName}|${zhSurname})(?<title>${zhOneTitle})${zhPolite}(?:一行|等(?:一行)?\\s*[\\d一二三四五六七八九十约共]{1,4}|(?:及|和|与)(?:随行|其他|陪同))`) },
  { weight: 6, regex: re(`(?<=^|[,。;、:\\s(由以])(?<title>${zhTitle})\\s*(?<name>${zhName})${zhPolite}\\s*(?:拟|计划|将|希望|有意)[^。\\n]{0,30}(?:访问|来访|出访|到访|前往|赴|考察)`) },
  { weight: 6, regex: re(`(?<=^|[,。;、:\\s(由以市局办委省区县院校会司州团厅])(?<name>${zhName}|${zhSurname})(?<title>${zhOneTitle})${zhPolite}\\s*(?:拟|计划|将|希望|有意)[^。\\n]{0,30}(?:访问|来访|出访|到访|前往|赴|考察)`) },
]

function re(source: string): RegExp {
  return new RegExp(source, 'gmu')
}

const notNames = /^(?:The|Our|Your|This|We|It|You|I|A|An|In|On|At|For|And|But|Mr|Mrs|Ms|Dr|Dear|City|Council|Government|Delegation|University|Office|Vice|Deputy|Mayor|Director|Foreign|Municipal|People|Leeds|Who|Which|With|From|Chinese|British)$/

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
  const nameAt = match.index! + match[0].indexOf(name, rawTitle && match[0].indexOf(rawTitle) < match[0].indexOf(name) ? match[0].indexOf(rawTitle) + rawTitle.length : 0)
  const titleAt = rawTitle === null ? nameAt : match.index! + match[0].indexOf(rawTitle)
  const trimmed = rawTitle === null ? null : trimmedTitle(rawTitle)
  const titleStart = rawTitle === null ? nameAt : titleAt + rawTitle.indexOf(trimmed!)
  const start = Math.min(nameAt, titleStart)
  const end = Math.max(nameAt + name.length, titleStart + (trimmed?.length ?? 0))
  // As written: the readable text has simplified characters.
  const asWritten = cleanName(quote(letter, nameAt, nameAt + name.length).text)
  return { name: asWritten, title: trimmed || null, ...quote(letter, start, end) }
}

function isName(name: string | undefined): boolean {
  if (name === undefined || name === '') return false
  return !notNames.test(name.split(/\s/)[0]!) && !/(?:代表|委|书记|主任|考察|访问|友好|经贸|政府|率领)/.test(name)
}

function cleanName(name: string): string {
  return name.replace(new RegExp(`^${honorifics}+`, 'u'), '').replace(/(?<=\p{Script=Han})\s(?=\p{Script=Han})/gu, '').trim()
}

const leadingWords = /^(?:(?:我|本|该)(?:市|省|区|县|州|局|办|委|校|院|公司|会)?(?:人民政府|政府|的)?|由|以|拟由|将由|现由|经|率|请|特由|中共|中国|[\p{Script=Han}]{2,8}?(?:省|市|自治区|自治州|区|县|州)(?:人民政府|政府)|[\p{Script=Han}]{2,6}?(?:省|市|区|县)(?=副|常务|代))+/u

function trimmedTitle(title: string): string {
  if (/\p{Script=Han}/u.test(title)) return title.replace(leadingWords, '') || title
  const [, post, body] = /^(.*?)(\s+(?:of|for)\s+.*)?$/su.exec(title) ?? []
  return (post! + bodyWithoutPlace(body ?? '')).replace(/[\s,]+(?:of|for|and|the|in)?$/u, '')
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
  const past = /\b(?:visited|last year|in 20(?:0|1)\d|in 202[0-4]|previous|former|welcomed|hosted|met with|to meet|meeting with|call on)\b[^.\n]*$|(?:曾|去年|上次|上届|会见|拜会|拜访)[^。\n]*$/iu.test(before)
  const ours = /\b(?:your|hosted by|received by)\b[^.,\n]{0,25}$|贵(?:市|方|郡|区)[^。,\n]{0,12}$/iu.test(before)
  return (past ? 6 : 0) + (ours ? 8 : 0)
}

const email = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g
const phone = /(?:\+|00)\d[\d ()-]{6,18}\d|\(?0\d{2,4}\)?[- ]\d{3,4}[- ]?\d{3,4}(?:-\d{1,4})?|(?<![\d-])1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)/g

// "Contact: Ms Li Na", "please contact Li Na", `联系人：李娜`. Case by hand: with the i flag any word would be a name.
const contactLine = new RegExp(
  `(?:(?:\\b[Cc]ontact(?: [Pp]erson| [Pp]oint| [Dd]etails)?|CONTACT|[Pp]oint of [Cc]ontact|[Pp]erson in [Cc]harge|[Ll]iaison(?: [Oo]fficer)?|[Ff]ocal [Pp]oint|[Ff]or (?:further|more|any) (?:information|details|questions)|(?:[Rr]eply|[Rr]espond|[Ww]rite|[Cc]onfirm)[^.\\n]{0,50} to|get in touch with|liaise with|[Aa]ttn)\\b[^\\n.;A-Z]{0,30}?[::]?\\s*${honorifics}?(?<en>${fullName})|(?:联系人|联络人|经办人|承办人|联系方式|联络官|请(?:与|联系))\\s*[::]?\\s*(?<zh>${zhName}))`,
  'gu',
)

/** Whom to answer: the named contact, else who signs, else who sent the mail; with the addresses beside the name. */
export function contactOf(letter: Letter, mail: Sender): Contact | null {
  const sender = mail.email === null ? senderInText(letter) : mail
  const named = matchesIn(letter.body, contactLine).find((match) => isName(nameIn(match)))
  const signer = named ? { name: nameIn(named)!, start: named.index + named[0].indexOf(nameIn(named)!) } : signerOf(letter)
  if (signer) {
    const contact = contactAt(letter, signer.name, signer.start)
    return { ...contact, email: contact.email ?? sender.email }
  }
  const address = matchesIn(letter.body.slice(letter.headEnd), email)[0]
  const start = letter.headEnd + (address?.index ?? 0)
  const phoneAt = matchesIn(letter.body.slice(letter.headEnd), /(?:电话|联系电话|手机|[Tt]el(?:ephone)?)\.?\s*[::]/gu)[0]
  if (!address && !sender.email && !phoneAt) return null
  return {
    name: sender.name,
    email: address?.[0] ?? sender.email,
    phone: phoneNear(letter, phoneAt ? letter.headEnd + phoneAt.index : start),
    span: address ? quote(letter, start, start + address[0].length).span : [0, 0],
  }
}

export interface Sender {
  name: string | null
  email: string | null
}

// A mail pasted or forwarded with its headers names its sender above the body.
function senderInText(letter: Letter): Sender {
  const first = letter.sentences.find(({ start }) => start >= letter.headEnd)?.start ?? 0
  const headers = matchesIn(letter.whole.slice(0, letter.inWhole[first] ?? 0), /^[ \t>]*(?:[Ff]rom|FROM|发件人)\s*[::]\s*"?(?<name>[^"<\n@]{0,60}?)"?\s*[<\[(]?(?:mailto:)?(?<email>[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5})/gmu)
  const last = headers.at(-1)
  return { name: last?.groups?.['name']?.trim() || null, email: last?.groups?.['email'] ?? null }
}

function nameIn(match: RegExpMatchArray): string | undefined {
  return match.groups?.['en'] ?? match.groups?.['zh']
}

function contactAt(letter: Letter, name: string, start: number): Contact {
  const near = letter.body.slice(start, start + 400)
  const emailNear = near.match(email)?.[0] ?? lineAt(letter, start).text.match(email)?.[0] ?? letter.body.slice(letter.headEnd).match(email)?.[0] ?? null
  return { name: cleanName(quote(letter, start, start + name.length).text), email: emailNear, phone: phoneNear(letter, start), span: quote(letter, start, start + name.length).span }
}

function phoneNear(letter: Letter, start: number): string | null {
  const after = letter.body.slice(start, start + 400)
  const found = after.match(phone)?.[0] ?? lineAt(letter, start).text.match(phone)?.[0]
  return found?.trim() ?? null
}

const signerLine = new RegExp(
  `^[\\s*_]*(?:\\(?[Ss]igned\\)?:?\\s*|签字人?:?\\s*)?${honorifics}*(?<name>${fullName}|${zhName})(?:\\s*\\([^)]{1,14}\\))?(?:\\s*[,|/–-]\\s*[^\\n]{0,90}|\\s+${zhName})?\\s*$`,
  'u',
)
const oneWordSigner = /^\s*(?<name>\p{Lu}\p{Ll}{1,14})\s*$/u
// `襄阳市外办 何静 电话 …`, `外办主任 沈岚`, `赵小姐`.
const hanSigner = new RegExp(
  `^\\s*(?:[\\p{Script=Han}()]{2,30}[\\s,:])?\\s*(?<name>${zhName}|${zhSurname}(?=经理|小姐|女士|先生|老师|主任|处长|科长))(?:经理|小姐|女士|先生|老师|主任|处长|科长|敬上|谨启|\\(签字\\))?(?=\\s*$|[\\s,(]+(?:电话|手机|邮箱|[Tt]el|微信|\\+?\\d|[\\w.]+@))`,
  'u',
)

/** The name under the closing formula; without one, under the last sentences. */
function signerOf(letter: Letter): { name: string; start: number } | null {
  const filled = letter.lines.filter(({ text }) => text.trim() !== '')
  const under = filled.filter(({ start }) => start > letter.tailStart).slice(0, 6)
  const last = filled.slice(-5).filter(({ start, text }) => start > letter.headEnd && text.trim().length < 60)
  const closingLine = filled.find(({ start }) => start === letter.tailStart)
  for (const line of [...under, ...last]) {
    const match = signerLine.exec(line.text) ?? hanSigner.exec(line.text) ?? (line === under[0] || line === filled.at(-1) ? oneWordSigner.exec(line.text) : null)
    const name = match?.groups?.['name']
    if (name && !isOrganisation(name) && !/^(?:Dear|Best|Kind|Yours|Many)\b/u.test(name)) return { name, start: line.start + line.text.indexOf(name) }
  }
  const inline = closingLine && new RegExp(`(?:regards|wishes|sincerely|faithfully|truly|best)[^\\n]{0,25}?,?\\s+(?<name>${fullName})\\s*$`, 'u').exec(closingLine.text)
  const name = inline?.groups?.['name']
  return name && !isOrganisation(name) ? { name, start: closingLine!.start + closingLine!.text.lastIndexOf(name) } : null
}

function isOrganisation(text: string): boolean {
  return /\b(?:Office|Bureau|Department|Government|Council|Commission|Ltd|Limited|Company|Agency|Association|University|Committee|Municipality|Mayor|Director|Manager|City|Municipal|Foreign|Travel|International|Centre|Center|Group|Team|Regards|Tel|Deputy|Secretary|China|Road|Street|Division|Chief|Head|Affairs|Services?)\b/i.test(text) || /(?:公司|政府|办公室|委员会|局|厅|旅行社|协会|大学|中心|部|市|省|处|敬上|此致|敬礼)/.test(text)
}
