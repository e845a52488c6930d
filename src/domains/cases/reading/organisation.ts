import type { Labelled } from './labelled.ts'
import { lineAt, matchesIn, type Letter, type Stretch } from './letter.ts'
import type { LeadPerson } from './leader.ts'
import type { LetterPlace } from './place.ts'
import { bodyNouns, hanBefore, hanBody } from './organisation.data.ts'

const bodyNoun = new RegExp(`(?<![\\p{L}])(?:${bodyNouns})(?![\\p{L}])`, 'u')
const capital = "(?:\\p{Lu}[\\p{L}'’-]*|(?:kommune|kommun|municipality|urbaine|municipale?|régionale?|provinciale?|métropolitaine|metropolitana|city library|Inc\\.|Co\\.)(?![\\p{L}]))"
const join = "(?:(?:of|for) (?:the )?|and |& |(?:de la|de los|de|da|do|dos|das|di|du|del|y|e) |d['’]|la )"
// "…, Office for Maritime Affairs", "…, Industry, Mines and Agriculture", "…, Co., Ltd"
const comma = ",(?= (?:Office|Unit|Department|Division|Bureau|Committee|Directorate|Secretariat|Ltd|Inc|Co\\b|(?:\\p{Lu}\\p{L}+ ){1,3}(?:Unit|Bureau|Office|Department|Division|Directorate)))|(?<=\\b(?:Chamber|Ministry|Department|Bureau|Commission) (?:of|for) (?:\\p{Lu}\\p{L}+,? ?){1,3}),(?= \\p{Lu}\\p{L}+(?:, \\p{Lu}\\p{L}+)*,? (?:and|&) \\p{Lu})"
// "Development and Reform Commission of Yibin City", "Gdynia City Hall, Office for Maritime Affairs", "Prefeitura de Macaé"
const english = new RegExp(`(?<![\\p{L}-])\\p{Lu}[\\p{L}'’-]*(?:(?:(?<!\\b(?:(?:City|Municipality|Ville) (?:of|de)|Stadt|Landeshauptstadt) [\\p{L}-]+)${comma})?[ ]+(?:${join}){0,2}${capital})*`, 'gu')
// A government named inside another body: "Foreign Affairs Office of Wuhan Municipal People's Government".
const government = /\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2} (?:(?:Municipal|Provincial|District|County|City) )?People['’]s Government/gu
const cityOf =
  /\b(?:[Cc]ity council|[Mm]unicipal council|City|Municipality|Stadt|Landeshauptstadt|Ville|Province|County|District|Commune|Comune|Ayuntamiento|Region) (?:of|de|di) \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?|\b(?:Stadt|Ville de|Ville d['’]|Comune di|Ayuntamiento de|Gemeente|Kommune|Gmina) ?\p{Lu}[\p{L}'’-]+|\p{Lu}\p{L}+ (?:Prefecture|State|Province|Voivodeship|Oblast|Municipality|Commune|County|District)\b(?! (?:Government|Council|Administration|Assembly|of))|(?!(?:The|La|Le|Our|Your|This|Host|Smart|Partner|Sister|Best|Friendship|Twin|Dear|Mexico|Each|Every|New|Any)\b)\p{Lu}\p{L}+ City\b(?! (?:Council|Government|Hall|College|Region|Centre|Municipal))/gu
const hanGovernment = /[\p{Script=Han}]{2,14}?(?:省|市|区|县|州|旗|盟)(?:人民政府|政府)/gu
const han = new RegExp(`[\\p{Script=Han}()]{2,24}?(?:${hanBody})`, 'gu')

/** A body that a letter names, with what speaks for its being the one that comes or proposes: none, 0 and less, where something speaks against. */
export interface BodyNamed extends Stretch {
  weight: number
  /** It holds a word for a body: office, council, 局. */
  isBody: boolean
}

/**
 * The bodies that a letter names, likeliest first: those of the delegation's leader, else of the signatory; governments for mayors, the
 * office named beside a director. An agent's own firm and the body written to have nothing for them.
 */
export function bodiesNamed(letter: Letter, lead: LeadPerson | null, place: LetterPlace | null, aside: Aside): BodyNamed[] {
  const labelled = letter.labelled.filter(({ field }) => field === 'organisation')
  return [english, government, cityOf, han, hanGovernment]
    .flatMap((pattern) => matchesIn(letter.body, pattern).map((match) => stretch(match, place)))
    .filter(({ text }) => text.length > 2 && !isGeneral(text))
    .map((one) => ({ ...one, weight: weightOf(letter, one, { lead, place, aside, labelled }), isBody: /\p{Script=Han}/u.test(one.text) || bodyNoun.test(one.text) }))
    .toSorted((a, b) => Number(b.isBody) - Number(a.isBody) || b.weight - a.weight || b.text.length - a.text.length || a.start - b.start)
}

/** Who is not meant: our home by its names, and the agent that writes. */
export interface Aside {
  homeNames: readonly string[]
  agent: string | null
}

const lead =
  /^(?:(?:The|the|And|and|of|for|our|Our|Dear|From|To|On|In|At|By|With|Mr|Mrs|Ms|Dr|Subject|Director|Deputy|Vice|Head|General|Mayor|Secretary|Chairman|President|Regards|Sincerely|Yours|Chief|Executive|Division|Officer|Manager|Leader|Party|behalf|Re)\b[,:.]?\s+)+/u
// Chinese names of bodies have no start of their own: all up to the last word that cannot be in one is cut.
const hanCut = new RegExp(`^.*(?:${hanBefore})(?=[\\p{Script=Han}]{3})`, 'u')
const hanLead =
  /^(?:转发|我是|受|经|应|致|随|中共|来自|关于|根据|贵(?=市|方|局|司|公司)|此致|敬礼|中国驻|以|我(?:校|院|社|司|局|办|公司)\(?|我(?=[省市区县])|本(?=[省市区县]))+/u

function stretch(match: RegExpExecArray, place: LetterPlace | null): Stretch {
  const text = match[0]
  if (/\p{Script=Han}/u.test(text)) return hanStretch(text, match.index, place)
  const skip = lead.exec(text)?.[0].length ?? 0
  // "Metropolitan Coordinating Director of the Kumasi Assembly", "Joint Director, Directorate of …": the post is not the body.
  const post = postBefore.exec(text.slice(skip))?.[0].length ?? 0
  const rest = text.slice(skip + post)
  // "Committee Chair", "the Chamber's President": nor is it behind.
  const end = postBehind.exec(rest)?.index ?? rest.length
  return stretchAt(match.index + skip + post, rest.slice(0, end).replace(/(?:['’]s)?[\s,]*$/u, ''))
}

const posts = 'Directors?|Mayor|Secretary|Head|Chair\\p{L}*|Manager|Presidents?|Officer|Governor|Commissioner|Chief|Engineer|Leader|Rector|Dean|Clerk|Hon|Mr|Mrs|Ms|Dr|Prof|Shri|Smt'
const postBefore = new RegExp(`^(?:\\p{Lu}[\\p{L}-]* ){0,4}?(?:(?:${posts}|Delegation|Group|Mission|Team|Behalf) (?:of|for|from) (?:the )?|(?:${posts}|Desk), )(?=\\p{Lu})`, 'u')
const postBehind = new RegExp(`(?<=\\p{L}['’]?s?) (?:(?:Deputy|Vice|Joint|Executive|Hon['’]ble) )*(?:${posts})(?![\\p{L}])(?! (?:of|for) )`, 'u')

// It begins at its place where it names one.
function hanStretch(text: string, index: number, place: LetterPlace | null): Stretch {
  const spoken = place && simplified(place)
  const at = spoken ? text.indexOf(spoken) : -1
  const cut = hanCut.exec(at > 0 ? text.slice(0, at + 1) : text)?.[0].length ?? 0
  const region = at > 0 ? (/(?:中国)?[\p{Script=Han}]{2,6}(?:省|自治区|自治州|市)$/u.exec(text.slice(cut, at))?.[0].length ?? 0) : 0
  const from = at > 0 ? at - region : cut
  const skip = from + (hanLead.exec(text.slice(from))?.[0].length ?? 0)
  return stretchAt(index + skip, text.slice(skip))
}

function stretchAt(start: number, text: string): Stretch {
  return { start, end: start + text.length, text }
}

function simplified({ text }: LetterPlace): string {
  return text.replace(/[省市区县州]$/u, '')
}

// "Sister City Agreement", "our Garden City": no body.
const notBody =
  /\b(?:Agreement|Memorandum|Charter|Declaration|Protocol|Programme|Program|Project|Proposal|Invitation|Visit|Forum|Summit|Festival|Conference|Expo|Fair|Convention|Symposium|Relations|Relationship|Cooperation|Partnership|Understanding|Letter)$|^(?:The |Our |Your )?(?:Sister|Twin|Friend\p{L}*|Partner|Host|Smart|Garden|Steel|Coal|Outdoor|Bull|Capital|Port|World|Global|Green|Creative|Learning|Historic|Each|Every|Any|New|Old|Great|Big|Mexico|Quebec|Ho Chi Minh) (?:City|Cities|Region|Province|Group)$/u

function isGeneral(text: string): boolean {
  if (new RegExp(`^(?:The |Our |Your )?(?:${bodyNouns})(?:['’]s)?$`, 'u').test(text)) return true
  if (notBody.test(text)) return true
  if (/一[所家个名]|Standing Committee|我(?:局|司|社|市|办|院|校)$|费用|食宿/u.test(text)) return true
  return /^(?:City|Government|Council|Office|Bureau|Department|Commission|Committee|University|College|(?:No\\. ?\\d+ )?(?:(?:Senior |Junior |Experimental )?(?:High|Middle|Primary|Secondary|Grammar|Foreign Languages?) )?School|Gymnasium|Institute|Association|Group|Zone|Authority|Club|Union|Society|Administration|Hospital|Museum|Academy|Limited|Ltd\.?|City Council|Municipality|Assembly|Foundation|Federation|Corporation|市政府|省政府|公司|大学|学院|协会|商会|市委|外办|集团|有限公司)$/u.test(
    text,
  )
}

interface Beside {
  labelled: readonly Labelled[]
  lead: LeadPerson | null
  place: LetterPlace | null
  aside: Aside
}

function weightOf(letter: Letter, one: Stretch, { lead, place, aside, labelled }: Beside): number {
  const before = letter.body.slice(Math.max(0, one.start - 60), one.start).replace(/\s+/g, ' ')
  const after = letter.body.slice(one.start + one.text.length, one.start + one.text.length + 60).replace(/\s+/g, ' ')
  if (isOurs(one, before, letter, aside.homeNames)) return 0
  if (aside.agent && (one.text.includes(aside.agent) || aside.agent.includes(one.text))) return 0
  let weight = 1
  if (place && sharesPlace(one.text, place)) weight += 3
  if (one.start >= letter.tailStart) weight += 3
  if (one.start < letter.headEnd) weight += 2
  if (
    /\b(?:on behalf of|delegation (?:from|of)|representing|from|I am writing (?:from|on)|we at|[Ww]e are(?: from)?|We,|[Ww]e of|client|by|entrusted by|(?:requested|authori[sz]ed|retained|invited|commissioned) by|wish of|for|between|shall|for itself,) (?:the |client )?$|(?:谨代表|代表|来自|受|由|应|兹有|经)$/iu.test(
      before,
    )
  )
    weight += 3
  if (
    /^(?: \([^)]{1,20}\))?,? (?:plans?|would|is|are|wishes|hopes|intends|proposes|has|will|presents|hereby|salutes|has the|shall|requests?|asks|resolved|supervises|celebrates|cordially|warmly|invites?|sincerely)\b|^(?:拟|将|计划|希望|有意|定于|组织|派|代表团|考察团|诚|愿|谨|特)/iu.test(
      after,
    )
  )
    weight += 3
  if (
    /\b(?:visit(?:ing)?|meet(?:ing)?(?: with)?|see|tour|call on|with)(?: the| your)? $|(?:参观|考察|拜访|拜会|会见|走访|与|和|访问)$/iu.test(
      before,
    ) &&
    one.start < letter.tailStart
  )
    weight -= 4
  if (/\b(?:Embassy|Consulate|High Commission|Visa|Home Office|Border)\b|使馆|领事馆|签证/iu.test(one.text)) weight -= 6
  // An office for the world is one of many: the body it belongs to is meant.
  if (/^(?:International|External|Foreign|European|Global) (?:\p{L}+ ){0,3}(?:Office|Unit|Division|Cent(?:re|er)|Desk|Department|Section)$/u.test(one.text)) weight -= 2
  // A province named is seldom a body that acts.
  if (/^\p{Lu}\p{L}+ (?:Prefecture|State|Province|Voivodeship|Oblast|County|District)$/u.test(one.text)) weight -= 3
  // A letter or a list from it is not the body itself.
  if (/\b(?:letter|request|approval|permission|document|note verbale|list|invitation) (?:from|of|by) (?:the |our )?$|我(?:们)?$/iu.test(before)) weight -= 3
  // What they want to see is not who comes.
  if (letter.labelled.some(({ field, start, end }) => field === 'sites' && one.start >= start && one.start < end)) weight -= 6
  else if (isItem(letter, one)) weight -= 3
  if (labelled.some(({ start, end }) => one.start >= start && one.end <= end)) weight += 8
  return weight + leaderFit(letter, one, lead)
}

// A line of a list that holds little else.
function isItem(letter: Letter, one: Stretch): boolean {
  const { text } = lineAt(letter, one.start)
  return one.start < letter.tailStart && /^[ \t]*(?:[-•*–▪◦·>]|\(?(?:\d{1,2}|[a-h]|[ivx]{1,4})[.)、]|[①-⑳]|\(?[一二三四五六七八九十]{1,2}[)、])/u.test(text)
}

function sharesPlace(text: string, place: LetterPlace): boolean {
  const spoken = place.text.replace(/[市省区县州]$/u, '')
  return text.toLowerCase().includes(spoken.toLowerCase()) || text.toLowerCase().includes(place.name.toLowerCase())
}

const civic = /\bCity$|Government|Municipality|City of|Council|Corporation|Assembly|City Hall|Stadt|Province of|政府|市委/u

function leaderFit(letter: Letter, one: Stretch, lead: LeadPerson | null): number {
  if (!lead) return 0
  const beside = letter.body.indexOf(lead.name)
  const isBeside = beside >= 0 && one.start >= beside - 30 && one.start <= beside + lead.text.length + 25
  const civicLeader =
    /mayor|governor|party secretary|secretary of|commissioner|bürgermeister|市长|省长|区长|县长|州长|市委|省委|区委|县委/iu.test(
      lead.title ?? '',
    )
  if (civicLeader)
    return (
      (civic.test(one.text) && !/外办|外事|Foreign Affairs|Office|Bureau|Department/u.test(one.text) ? 4 : 0) +
      (isBeside ? 3 : 0)
    )
  const inTitle = lead.title !== null && lead.title.includes(one.text)
  return (isBeside ? 6 : 0) + (inTitle ? 2 : 0)
}

function isOurs(one: Stretch, before: string, letter: Letter, homeNames: readonly string[]): boolean {
  if (/\b(?:your|Dear|To:)\s*$|贵$/iu.test(before) || /^贵(?:市|方|局|办|公司|处)/u.test(one.text)) return true
  const lower = one.text.toLowerCase()
  if (homeNames.some((name) => name.length > 1 && lower.includes(name.toLowerCase()))) return true
  // Without a known home: the body the letter is addressed to, above the greeting or in it.
  const line = letter.body.slice(letter.body.lastIndexOf('\n', one.start) + 1, one.start)
  if (one.start < letter.headEnd && /[::]\s*$/u.test(lineAt(letter, one.start).text)) return true
  return one.start < letter.headEnd && /^\s*(?:to\b|dear\b|致|尊敬的|收件人)/iu.test(line)
}
