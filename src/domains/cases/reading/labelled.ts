/** What a line with a label tells: "Head of team: …", `| Reason | … |`, `人数：…`. */
export type LabelledField = 'lead' | 'size' | 'purpose' | 'sites' | 'payer' | 'replyBy' | 'organisation' | 'dates' | 'offers'

export interface Labelled {
  field: LabelledField
  /** Where the line begins, its label included. */
  lineStart: number
  start: number
  end: number
  value: string
  /** The values that stand below an empty one, as bullets or numbers. */
  isListBelow: boolean
}

const labels: readonly (readonly [LabelledField, RegExp])[] = [
  ['lead', /^(?:led by|headed by|t\/l|who (?:leads|heads|is (?:at|in) (?:the )?(?:head|charge))|(?:the |our )?(?:(?:mission|group|team|party|delegation|tour)(?:['’]s)? )?(?:leader|head|lead|chief|chair\w*|captain|boss|in-?charge)(?: of (?:the |our )?(?:team|delegation|group|mission|party|committee|trip))?|[\p{Script=Han}]{0,4}(?:组长|团长|领队|带队|率团|率队|带团|队长|牵头|为首|挂帅)[\p{Script=Han}]{0,3}|团组负责人)$/iu],
  ['size', /^(?:party|size|pax|people|persons|participants|headcount|strength|how many|delegates|(?:team|group|party|delegation|mission) (?:size|strength)|(?:number|no)\.? of (?:people|persons?|delegates?|participants?|members?|visitors?|pax)|who|members|participantes|人数|规模|[\p{Script=Han}]{0,6}人数|团组规模|几个人)$/iu],
  ['purpose', /^(?:(?:main |our )?(?:purpose|reason|aim|objective|goal|theme|topic)s?(?: of (?:the )?(?:visit|trip|mission|tour|stay|study))?|idea|object|why(?: we (?:come|propose(?: it)?|write))?|what for|background|[\p{Script=Han}]{0,6}目的|为什么来|来访缘由|事由|来访事由|考察事由|意向|(?:考察|访问|来访|交流)(?:主题|内容|重点)|主题)$/iu],
  ['sites', /^(?:sites?|places?|where|拟看|拟访|拜访单位|visits?|(?:sites?|places?|institutions?|organi[sz]ations?|visits?|meetings?|venues?) (?:requested|to visit|to see|of interest|to be visited|wanted|proposed)|requested (?:institutions|organi[sz]ations|sites)|visitas? solicitadas?|希望(?:贵[\p{Script=Han}]{1,2})?(?:协助)?(?:安排|联系)(?:如下)?|拟请贵方(?:协助)?安排|希望|拟访单位|stops|ideal stops|wish(?:es|[- ]?list)?|to be seen|to see|our (?:wish(?:es)?|requests?)|想去的地方|想看的地方|请求参观的单位|requests?(?: for \w+)?|(?:places?|sites?|organi[sz]ations?|institutions?|people|venues?) (?:to (?:see|visit|meet|be visited)|of interest|requested|wanted)|(?:requested|suggested|proposed|desired|planned) (?:visits?|meetings?|sites?|venues?|programme)|meetings?(?: requested)?|what (?:we|they)(?:['’]d| would)? ?(?:like|want|wish|hope)(?: to (?:see|do))?|想看(?:什么|的)?|想去哪儿?|(?:拟|希望|计划|想)?(?:参观|拜访|走访|访问|会见|拜会|考察|参访|见)(?:考察)?(?:地点|单位|对象|项目|机构|学校|企业|人员|内容|点))$/iu],
  ['payer', /^(?:costs?|expenses|stay|payment|funding|finances?|who pays|budget|accommodation|expenditure|谁付钱|费用|经费|开支|[\p{Script=Han}]{0,4}费用)$/iu],
  ['replyBy', /^(?:(?:please )?(?:reply|answer|response|decision|confirmation|rsvp)(?: (?:wanted|needed|requested|expected|required|by|due|before|date|deadline))*|deadline(?: for \w+)?|回复(?:时间|期限|截止)?|截止(?:日期|时间)?|答复(?:时间|期限)?)$/iu],
  ['organisation', /^(?:requesting (?:body|organi[sz]ation|party)|organi[sz]ation|body|applicant|sending (?:body|organi[sz]ation)|institution|来访单位|派出单位|组团单位|申请单位|来访机构|单位名称|代表团)$/iu],
  ['dates', /^(?:dates?|when|time|period|days|place and date|(?:proposed|preferred|requested|possible|planned) (?:dates?|time|period)|(?:first|second|third|other) (?:option|choice|date)|alternatives?|option [a-c1-3]|(?:来访|访问|拟访|抵达|行程)?(?:时间|日期)|抵达\/离开|备选(?:时间|日期)?)$/iu],
  ['offers', /^(?:gifts?|offers?|presents?|souvenirs?|礼品|礼物|赠礼|馈赠)$/iu],
]

// `三、目的。学习…`: a numbered point whose first word is its label.
const numbered =
  /^[ \t]*(?:[一二三四五六七八九十]{1,2}、(?<han>\p{Script=Han}{2,10})。|\d{1,2}\.[ \t]+(?<latin>\p{Lu}\p{Ll}+(?: \p{Ll}+)?)[.?][ \t]+)(?<value>[^\n]+)$/gmu
const mark = '[ \\t>|*•–○●◦▪·♢→☆✓☐-]*(?:\\(?(?:\\d{1,2}|[a-hivx]{1,4})[.)、][ \\t]*|\\(?[一二三四五六七八九十]{1,2}[)、][ \\t]*|[①-⑳][ \\t]*|[甲乙丙丁戊己庚辛][、.][ \\t]*)?'
const line = new RegExp(
  `^${mark}(?<label>[\\p{L}/'’ .-]{2,48}?)[ \\t]*(?:\\([^)\\n]{0,24}\\))?[ \\t]*(?:[:|](?![/\\d])|[.…]{3,}|=|——?|(?<= )[-–/](?= ))[ \\t]*(?<value>[^\\n]*?)[ \\t|]*$`,
  'gmu',
)
// "Costs: the mission has its own budget." in the middle of a line, after a full stop.
const inline = /(?<=[.。;] )(?<label>\p{Lu}[\p{L} ]{2,30}?):[ \t]+(?<value>[^\n]{3,240}?)(?=[.。](?:[ \t]|$)|$)/gmu

// "… 的经验。希望贵办协助联系：" over a list, at the end of a line.
const atLineEnd = /(?<=[.。;,] ?)(?<label>[\p{L} ]{2,30}):(?<value>)[ \t]*$/gmu

/** The labelled lines of the letter's body, in its order. Linear. */
export function labelledIn(body: string): Labelled[] {
  return [...body.matchAll(line), ...body.matchAll(numbered), ...body.matchAll(inline), ...body.matchAll(atLineEnd)].flatMap((match): Labelled[] => {
    const { label, han, latin } = match.groups!
    const field = labels.find(([, pattern]) => pattern.test((label ?? han ?? latin)!.trim()))?.[0]
    if (!field) return []
    const value = match.groups!['value']!
    const end = match.index + match[0].replace(/[ \t|]+$/u, '').length
    if (value !== '') return [{ field, lineStart: match.index, start: end - value.length, end, value, isListBelow: false }]
    return itemsBelow(body, match.index + match[0].length).map((item) => ({ ...item, field, lineStart: match.index, isListBelow: true }))
  })
}

/** "团组人数 七人": a label set apart from its value by a gap reads as one with a colon. Same length. */
export function withColons(text: string): string {
  // "Number of persons ... 9": so do dots, in as many characters.
  const withoutLeaders = text.replace(/^((?:\d{1,2}\.[ \t]+)?(?:[^\n.]|\.(?=[ \t][a-z])){2,48}?)([ \t]*(?:\.{3,}|…+))(?=[ \t]*[^\s.…])/gmu, (_, label: string, dots: string) => `${label}:${' '.repeat(dots.length - 1)}`)
  return withoutLeaders.replace(/^([ \t]*)(?<label>[\p{L}/]{2,14})[ \t]{2,}(?=\S)/gmu, (gap, indent: string, label: string) =>
    labels.some(([, pattern]) => pattern.test(label)) ? `${indent}${label}:${' '.repeat(gap.length - indent.length - label.length - 1)}` : gap,
  )
}

/** The items of a list that begins at a position, right below a line. */
export function itemsBelow(body: string, from: number): { start: number; end: number; value: string }[] {
  const items: { start: number; end: number; value: string }[] = []
  let kind = ''
  const below = /\n[ \t]*\n?[ \t]*(?<mark>[-•*–—▪◦·]{1,2}|\(?\d{1,2}[.)、]|\(?[一二三四五六七八九十]{1,2}[)、]|[①-⑳]|\(?[a-h]\))[ \t]*(?<value>[^\n]{2,200})/uy
  below.lastIndex = from
  for (let match = below.exec(body); match && items.length < 20; match = below.exec(body)) {
    const value = match.groups!['value']!
    // "4. Expenses" behind bullets is the next point, no item.
    const markKind = match.groups!['mark']!.replace(/[\d一二三四五六七八九十a-h①-⑳]+/gu, '1')
    if (items.length > 0 && markKind !== kind) break
    kind = markKind
    items.push({ start: below.lastIndex - value.length, end: below.lastIndex, value })
  }
  return items
}
