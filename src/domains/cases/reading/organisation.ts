import type { Labelled } from './labelled.ts'
import { lineAt, matchesIn, quote, type Letter } from './letter.ts'
import type { LeadPerson } from './leader.ts'
import type { LetterPlace } from './place.ts'
import type { Quoted } from './quoted.ts'

const notPlace = '(?:Municipal|Provincial|District|County|City|People)'
const word = "\\p{Lu}[\\p{L}'’-]{0,30}"
const kinds =
  "(?:Municipal People['’]?s Government|Provincial People['’]?s Government|District People['’]?s Government|County People['’]?s Government|People['’]?s Government|City Government|Municipal Government|Provincial Government|Regional Government|District Government|County Government|Metropolitan Government|Government|City Council|Town Council|County Council|Municipal Council|Council|Municipal Corporation|Municipal Assembly|Metropolitan Assembly|Assembly|Municipality|City Hall|Foreign Affairs(?: and Overseas Chinese Affairs| & Overseas Chinese Affairs)? Office|Foreign and Overseas Chinese Affairs Office|FAO|International (?:Relations|Affairs|Cooperation) (?:Office|Department|Division|Unit)|Mayor['’]s Office|Mayor['’]s Office|Office of the (?:Lord )?(?:Mayor|Governor|President)|Metropolitan City|City County|CPPCC(?: Committee)?|Chamber of (?:International )?Commerce(?: and Industry)?|Chamber of \\p{Lu}\\p{L}+(?: (?:and|&) \\p{Lu}\\p{L}+)?|Ministry(?: (?:of|for) (?:the )?\\p{Lu}\\p{L}+(?:(?:,| and|,? &) \\p{Lu}\\p{L}+| \\p{Lu}\\p{L}+){0,5})?|Alliance|Consortium|Cluster|Instituto(?: de [\\p{L} ]{3,50})?|Library|(?:Promotion|Research|Exchange|Cultural|Service|Development|Investment|Innovation|Cooperation) Cent(?:re|er)|Development Authority|(?:Development|Innovation|Planning|Investment|Promotion|Tourism|Energy) Agency|Alcaldía|Secretaría(?: de \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)?|(?:Urząd|Urzędu) Miasta|Prefeitura(?: Municipal)?|(?:Municipal |Provincial |City )?(?:Commission|Bureau|Department|Office|Committee|Administration|Directorate|Secretariat)(?: of [\\p{Lu}][\\p{L}]+(?:(?:,| and|,? &) [\\p{Lu}][\\p{L}]+| [\\p{Lu}][\\p{L}]+){0,5})?|(?:People['’]?s )?Association(?: for [\\p{Lu}][\\p{L}]+(?: [\\p{L}]+){0,5})?|CCPIT|University(?: of [\\p{Lu}][\\p{L}]+(?: and [\\p{Lu}][\\p{L}]+)?)?|College|(?:No\\. ?\\d+ )?(?:(?:Senior |Junior |Experimental )?(?:High|Middle|Primary|Secondary|Grammar|Foreign Languages?) )?School|Gymnasium|Institute|Academy|Federation|Hospital|Orchestra|Museum|Port Authority|Authority|\\p{Lu}\\p{L}{0,20}(?:[Ss]chule|[Gg]ymnasium|[Hh]ochschule|[Uu]niversität|[Ss]tadtrat|[Vv]erwaltung)|Métropole|Université|Universidad|Università|Ayuntamiento|Development Zone|High-tech Zone|Zone|Group|Corporation|Foundation|Society|Union|Club|Co\\.,? ?Ltd\\.?|Ltd\\.?|Limited|GmbH|Inc\\.?)"
const ofPlace = `(?: (?:of|in) (?:the )?(?:City of |Municipality of )?${word}(?: (?!${notPlace})${word}){0,2}(?: (?:Municipal |Provincial |District |County |City )?(?:People['’]s Government|Government|Municipality|City Council|Council))?(?:, ${word} Province)?)?`
const english = new RegExp(`(?:(?:(?:${word}|&|and|of|for|the|No\\. ?\\d+)[ ]+){0,6}?${word}[ ]+)?${kinds}${ofPlace}`, 'gu')
// A government named inside another body: "Foreign Affairs Office of Wuhan Municipal People's Government".
const government = new RegExp(
  `${word}(?: ${word}){0,2} (?:(?:Municipal|Provincial|District|County|City) )?People['’]s Government`,
  'gu',
)
const cityOf =
  /\b(?:[Cc]ity council|[Mm]unicipal council|City|Municipality|Stadt|Landeshauptstadt|Ville|Province|County|District|Commune|Comune|Ayuntamiento|Region) (?:of|de|di) \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?|\b(?:Stadt|Ville de|Ville d['’]|Comune di|Ayuntamiento de|Gemeente|Kommune|Gmina) ?\p{Lu}[\p{L}'’-]+|\p{Lu}\p{L}+ (?:Prefecture|State|Province|Voivodeship|Oblast|Municipality|Commune|County|District)\b(?! (?:Government|Council|Administration|Assembly|of))|(?!(?:The|La|Le|Our|Your|This|Host|Smart|Partner|Sister|Best|Friendship|Twin|Dear|Mexico|Each|Every|New|Any)\b)\p{Lu}\p{L}+ City\b(?! (?:Council|Government|Hall|College|Region|Centre|Municipal))/gu
const hanGovernment = /[\p{Script=Han}]{2,14}?(?:省|市|区|县|州|旗|盟)(?:人民政府|政府)/gu
const han =
  /[\p{Script=Han}()]{2,22}?(?:人民政府外事(?:侨务)?办公室|人民政府外办|人民政府办公厅|人民政府办公室|人民政府|(?:市|省|区|县)政府(?![\p{Script=Han}]{2,10}(?:局|委|办|厅|处))|外事(?:侨务)?(?:港澳事务)?办公室|外事办|外侨办|外办|人民对外友好协会|对外友好协会|友好协会|友协|发展和改革委员会|发展改革委|发改委|管理委员会|管委会|办事处|代表处|组委会|组织委员会|贸促会|贸易促进委员会(?:[\p{Script=Han}]{2,4}[市省]委员会)?|国际商会|商会|投资促进局|投促局|商务局|商务厅|教育局|教育厅|文化和旅游局|文化和旅游厅|文旅局|科技局|科学技术局|卫生健康委员会|卫健委|体育局|环境保护局|生态环境局|规划局|民政局|农业农村局|工业和信息化局|工信局|市委(?!员|会)|省委(?!员|会)|区委(?!员|会)|县委(?!员|会)|政协(?:委员会)?|人大常委会|总工会|联合会|研究院|研究所|大学(?!附属|[\p{Script=Han}]{1,8}(?:学院|医院))|学院|中学|小学|医院|博物馆|交响乐团|集团|有限公司|公司|协会|促进会|学会|基金会|联盟|合唱团|乐团|剧团|歌舞团|图书馆|文化馆|保健院|卫生院|幼儿园|剧院|体育中心|研究中心|服务中心|交流中心|促进中心|青少年宫|园区|理事会|办公室|处|厅|局(?!长))/gu

/**
 * The body of the delegation's leader, else of the signatory: governments for mayors, the office named beside a director.
 * An agent's own firm and the body written to are left out; null when the letter names none.
 */
export function organisationOf(
  letter: Letter,
  lead: LeadPerson | null,
  place: LetterPlace | null,
  aside: Aside,
): Quoted | null {
  const labelled = letter.labelled.filter(({ field }) => field === 'organisation')
  const found = [english, government, cityOf, han, hanGovernment].flatMap((pattern) =>
    matchesIn(letter.body, pattern).map((match) => stretch(match)),
  )
  const weighed = found
    .filter(({ text }) => text.length > 2 && !isGeneral(text))
    .map((one) => ({ ...one, weight: weightOf(letter, one, { lead, place, aside, labelled }) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight || b.text.length - a.text.length || a.start - b.start)
  const [best] = weighed
  return best ? quote(letter, best.start, best.start + best.text.length) : null
}

/** Who is not meant: our home by its names, and the agent that writes. */
export interface Aside {
  homeNames: readonly string[]
  agent: string | null
}

interface Candidate {
  start: number
  text: string
}

const lead =
  /^(?:(?:The|the|And|and|of|for|our|Our|Dear|From|To|On|In|At|By|With|Mr|Mrs|Ms|Dr|Subject|Director|Deputy|Vice|Head|General|Mayor|Secretary|Chairman|President|Regards|Sincerely|Yours|Chief|Executive|Division|Officer|Manager|Leader|Party|behalf|Re)\b[,:.]?\s+)+/u
// Chinese names of bodies have no start of their own: all up to the last word that cannot be in one is cut.
const hanCut =
  /^.*(?:了解|目的|派出|派|我社|我司|月下旬|月上旬|月中旬|就|于|月|日|的|为|是|拟|将|应贵|委托|安排|组织|并|来自|代表|邀请|率|前往|访问|参观|考察|拜会|拜访|由)(?=[\p{Script=Han}]{3})/u
const hanLead =
  /^(?:转发|转来|兹有|现有|我们是|我是|我们|谨代表|代表|受|经|由|应|请|致|与|和|及|同|向|随|拟|将|中共|来自|关于|根据|为|是|贵(?=市|方|局|司|公司)|此致|敬礼|中国驻|在|以|率|委托|联系|会见|拜会|拜访|参观|考察|访问|我(?:校|院|社|司|局|办|公司)\(?|我(?=[省市区县]))+/u

function stretch(match: RegExpExecArray): Candidate {
  const text = match[0]
  const pattern = /\p{Script=Han}/u.test(text) ? hanLead : lead
  const cutAt = pattern === hanLead ? (hanCut.exec(text)?.[0].length ?? 0) : 0
  const skip = cutAt + (pattern.exec(text.slice(cutAt))?.[0].length ?? 0)
  // "Metropolitan Coordinating Director of the Kumasi Assembly": the post is not the body.
  const post = /^(?:\p{Lu}[\p{L}-]* ){0,4}?(?:Director|Mayor|Secretary|Head|Chair\p{L}*|Manager|President|Officer|Governor|Commissioner) (?:of|for) (?:the )?(?=\p{Lu})/u.exec(text.slice(skip))?.[0].length ?? 0
  const rest = text.slice(skip + post)
  const cut = rest.replace(/[\s,]+$/u, '')
  return { start: match.index + skip + post, text: cut }
}

function isGeneral(text: string): boolean {
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

function weightOf(letter: Letter, one: Candidate, { lead, place, aside, labelled }: Beside): number {
  const before = letter.body.slice(Math.max(0, one.start - 60), one.start).replace(/\s+/g, ' ')
  const after = letter.body.slice(one.start + one.text.length, one.start + one.text.length + 60).replace(/\s+/g, ' ')
  if (isOurs(one, before, letter, aside.homeNames)) return 0
  if (aside.agent && (one.text.includes(aside.agent) || aside.agent.includes(one.text))) return 0
  let weight = 1
  if (place && sharesPlace(one.text, place)) weight += 3
  if (one.start >= letter.tailStart) weight += 3
  if (one.start < letter.headEnd) weight += 2
  if (
    /\b(?:on behalf of|delegation (?:from|of)|representing|from|I am writing (?:from|on)|we at|by) (?:the )?$|(?:谨代表|代表|来自|受|由|应|兹有|经)$/iu.test(
      before,
    )
  )
    weight += 3
  if (
    /^(?: \([^)]{1,20}\))?,? (?:plans?|would|is|are|wishes|hopes|intends|proposes|has|will|presents|cordially|warmly|invites?|sincerely)\b|^(?:拟|将|计划|希望|有意|定于|组织|派|代表团|考察团|诚|愿|谨|特)/iu.test(
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
  // A province named is seldom a body that acts.
  if (/^\p{Lu}\p{L}+ (?:Prefecture|State|Province|Voivodeship|Oblast|County|District)$/u.test(one.text)) weight -= 3
  // A letter or a list from it is not the body itself.
  if (/\b(?:letter|request|approval|permission|document|note verbale|list|invitation) (?:from|of|by) (?:the |our )?$|我(?:们)?$/iu.test(before)) weight -= 3
  if (labelled.some(({ start, end }) => one.start >= start && one.start + one.text.length <= end)) weight += 8
  return weight + leaderFit(letter, one, lead)
}

function sharesPlace(text: string, place: LetterPlace): boolean {
  const spoken = place.text.replace(/[市省区县州]$/u, '')
  return text.toLowerCase().includes(spoken.toLowerCase()) || text.toLowerCase().includes(place.name.toLowerCase())
}

const civic = /\bCity$|Government|Municipality|City of|Council|Corporation|Assembly|City Hall|Stadt|Province of|政府|市委/u

function leaderFit(letter: Letter, one: Candidate, lead: LeadPerson | null): number {
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

function isOurs(one: Candidate, before: string, letter: Letter, homeNames: readonly string[]): boolean {
  if (/\b(?:your|Dear|To:)\s*$|贵$/iu.test(before) || /^贵(?:市|方|局|办|公司|处)/u.test(one.text)) return true
  const lower = one.text.toLowerCase()
  if (homeNames.some((name) => name.length > 1 && lower.includes(name.toLowerCase()))) return true
  // Without a known home: the body the letter is addressed to, above the greeting or in it.
  const line = letter.body.slice(letter.body.lastIndexOf('\n', one.start) + 1, one.start)
  if (one.start < letter.headEnd && /[::]\s*$/u.test(lineAt(letter, one.start).text)) return true
  return one.start < letter.headEnd && /^\s*(?:to\b|dear\b|致|尊敬的|收件人)/iu.test(line)
}
