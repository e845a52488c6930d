import type { Kind } from './kind.ts'
import { itemsBelow } from './labelled.ts'
import { type Letter, matchesIn } from './letter.ts'

export type Payer = 'visitor' | 'host' | 'shared'

/** A clause about money and which side of the letter it burdens. */
export interface CostClause {
  start: number
  end: number
  paidBy: 'writer' | 'reader'
  /** It says that the reader pays nothing, not that the writer pays something of theirs. */
  isSparing: boolean
}

/** Who pays the stay. In an invitation the writer is the host, else the visitor; both, in parts: `shared`. */
export function payerOf(letter: Letter, kind: Kind, homeNames: readonly string[]): Payer | null {
  if (
    /\b(?:costs?|expenses)\b[^.\n]{0,30}\b(?:shared|split)\b|share the (?:costs?|expenses)|each (?:side|party|city)[^.\n]{0,30}(?:bear|cover|pay|meet)|\bexcept\b[^.\n]{0,80}\b(?:(?:host|you|your side)\b[^.\n]{0,30}\b(?:provide|cover|pay|give|offer)|we hope\b)|双方(?:分担|共同承担|各自)|各自(?:承担|负担)/iu.test(
      letter.body,
    )
  ) {
    return 'shared'
  }
  if (kind === 'twinning' || kind === 'friendship' || kind === 'mou') return null
  const sides = new Set(costClauses(letter, kind, homeNames).map(({ paidBy }) => paidBy))
  if (sides.size === 2) return 'shared'
  if (sides.size === 0) return null
  return sides.has('writer') === (kind === 'invitation') ? 'host' : 'visitor'
}

/** Every clause that says who bears a cost of the stay; of a line labelled "Stay" or `费用` its value. */
export function costClauses(letter: Letter, kind: Kind, homeNames: readonly string[]): CostClause[] {
  const labelled = letter.labelled.flatMap(({ field, start, value }): CostClause[] => {
    if (field !== 'payer') return []
    // "食宿由我方承担，市内交通请贵方承担": each part by itself.
    return clausesOf(value).flatMap((part): CostClause[] => {
      const text = value.slice(part.start, part.end)
      const isHan = /\p{Script=Han}/u.test(text)
      const paidBy = isHan ? hanSide(`费用${text}`, kind) : englishSide(`costs ${text}`, kind, homeNames)
      return paidBy ? [{ start: start + part.start, end: start + part.end, paidBy, isSparing: false }] : []
    })
  })
  return labelled.length > 0 ? labelled : [...clausesSaid(letter, kind, homeNames), ...listedCosts(letter, kind, homeNames)]
}

// "The city will cover:" over a list: each item is paid by the same.
function listedCosts(letter: Letter, kind: Kind, homeNames: readonly string[]): CostClause[] {
  return matchesIn(letter.body, /^(?<who>[^\n]{3,90}?\b(?:cover|pay|provide|offer|bear|include)s?(?: for)?|[^\n]{0,30}(?:承担|提供|负担|负责))\s*:[ \t]*$/gimu).flatMap((match) => {
    const isHan = /\p{Script=Han}/u.test(match[0])
    const paidBy = isHan ? hanSide(`${match.groups!['who']}费用`, kind) : englishSide(`${match.groups!['who']} all costs`, kind, homeNames)
    if (!paidBy) return []
    return itemsBelow(letter.body, match.index + match[0].length).map(({ start, end }) => ({ start, end, paidBy, isSparing: false }))
  })
}

function clausesSaid(letter: Letter, kind: Kind, homeNames: readonly string[]): CostClause[] {
  const clauses = clausesOf(letter.body)
  return clauses.flatMap(({ start, end }, index): CostClause[] => {
    const text = letter.body
      .slice(start, end)
      .replace(/\bpay(?:ing|s)? (?:a |an |our |his |her |their )?(?:\w+ )?(?:courtesy |official |return |brief |short )?(?:calls?|visits?|tribute|attention|respects?|homage)\b/giu, ' ')
    if (text.length > 400 || /\b(?:lecture|speaker|service|handling|participation|registration|administration|visa) fees?\b|\d+(?:镑|元|欧元|英镑)的?接待费/iu.test(text) || /\b(?:learn|see|understand|know|explain|study)\b[^.]{0,20}\bhow\b/iu.test(text)) return []
    const paidBy = /\p{Script=Han}/u.test(text)
      ? hanSide(text, kind)
      : englishSide(text.replace(/\s+/g, ' '), kind, homeNames)
    // "Accommodation and | local transport will be provided by us": the first noun belongs to the verb.
    const before = clauses[index - 1]
    const joins = before !== undefined && isNounBeside(letter.body, before, start)
    // "We cover your accommodation and | local transport": so does the last.
    const after = clauses[index + 1]
    const isJoined =
      after !== undefined &&
      /^,?\s+and\s+$/iu.test(letter.body.slice(end, after.start)) &&
      after.end - after.start < 40 &&
      cost.test(letter.body.slice(after.start, after.end)) &&
      !/\b(?:will|would|shall|is|are|be|we|you|our|your)\b/iu.test(letter.body.slice(after.start, after.end))
    const isSparing = spared.test(text) || hanSpared.test(text)
    return paidBy ? [{ start: joins ? before.start : start, end: isJoined ? after.end : end, paidBy, isSparing }] : []
  })
}

function isNounBeside(body: string, { start, end }: { start: number; end: number }, next: number): boolean {
  return /^,?\s+and\s+$/iu.test(body.slice(end, next)) && cost.test(body.slice(start, end)) && end - start < 40
}

const clauseEnd =
  /, (?=the (?:[Cc]ity|[Cc]ouncil|host)\b)|, (?=(?:flights?|travel|airfare|accommodation)\b)|[;。\n]+|\.(?=\s|$)|[,](?=\s*\p{Script=Han})|,?\s+(?:while|whereas|but)\s+|,?\s+and\s+(?=(?:we|you|the|our|your|but|request|hope|ask|kindly|would|trust|local|international|accommodation)\b)|\s*[;?]\s*|,\s+which\s+/giu

function clausesOf(body: string): { start: number; end: number }[] {
  const joined = body.replace(/\n(?=[a-z])/g, ' ')
  const found: { start: number; end: number }[] = []
  let start = 0
  for (const match of joined.matchAll(clauseEnd)) {
    found.push({ start, end: match.index })
    start = match.index + match[0].length
  }
  found.push({ start, end: joined.length })
  return found.filter(({ start, end }) => end - start > 3)
}

const cost =
  /\b(?:expen[sc]es?|costs?|airfares?|flights?|travel(?:l?ing)?|accommodation|hotels?|meals?|board|lodging|rooms?|nights?|transport(?:ation)?|hospitality|stay|tickets?|fees?|everything|budget|lunch|dinner|minibus|coach|catering|finances?|pays? (?:for )?(?:ourselves|themselves|itself)|we pay|pays\b|self[- ]fund\w*|expenditure|payments?|covers? themselves|own way|our guests?|financ\w+|fund(?:s|ing|ed)|contribution|subsistence|per diem|charges?|charged|pay|paid|incur|bills?|tab|frais|kosten|reisekosten|gastos|costi|spese|koszty)\b/iu
const borneBy =
  /\b(?:borne|cover(?:ed)?|paid|met|funded|financed|sponsored|provided|offered|taken care of|handled|hosted|settled|defrayed|shouldered|carried|made|reimbursed)\b.{0,30}?\b(?:by|from|through|out of)\s+(?<who>.{2,70})/iu
const atExpense =
  /\bat the (?:expense|cost|charge) of (?<of>[^.;,]{2,60})|\bat (?<who>our|your|their|its|his|her|the [\p{L} ]{2,30}['’]s?|[\p{L}]+['’]s) (?:own )?(?:expense|cost|charge)s?/iu
const bears =
  /(?<who>[^,:]{0,60}?)\b(?:will|would|shall|can|could|is to|are to|are asked to|going to|should)?\s*(?:fully |itself |kindly |also |of course |gladly |all |themselves )*\b(?:bear(?:s|ing)?|cover(?:s|ing)?|pay(?:s|ing)?|meets? (?:all |the |our |own |their |its |these |such )*(?=cost|expen)|fund(?:s|ing)?|financ(?:es?|ing)|provid(?:es?|ing)|offer(?:s|ing)?|sponsor(?:s|ing)?|reimburs(?:es?|ing)|tak(?:es?|ing) care of|look(?:s|ing)? after|pick(?:s|ing)? up|foot(?:s|ing)?|undertak(?:es?|ing)|(?:be|is|are) responsible for)\b/iu
const asks =
  /\b(?:hope|ask|request|appreciate|grateful|trust|could you|may we|would you|if you could|help)\b.{0,80}\b(?:provide|cover|bear|pay|assist\w*|support|arrange|offer|help|host a (?:dinner|lunch|reception))\b/iu
// Nothing is asked of the reader: the writer pays.
const spared =
  /\b(?:no|zero|without(?: any)?|free of|any|additional|not (?:be )?(?:any|a)?)\s+(?:[\w-]+ ){0,2}?(?:costs?|expen[sc]es?|charges?|burden|contribution|funding|financial \w+)\b.{0,40}?\b(?:to|for|from|on|of|by)\s+(?:you\b|your\b|the host|the council|the city)|\b(?:you|your (?:side|city|council|office)|the host)\b.{0,20}\b(?:not|n['’]t|no|nothing)\b.{0,40}\b(?:pay|cost|costs|expen[sc]es?|incur|bear|cover|contribut\w*|financ\w*|charge\w*)|\byou pay nothing\b|\bnothing (?:from|for) you\b|\bno (?:costs?|expense|financial)\b.{0,30}\b(?:you|your)\b|\b(?:not|never|nothing|n['’]t)\b.{0,30}\b(?:need|ask|expect|seek|request|requir)\w*\b.{0,40}\b(?:financ\w*|fund\w*|money|contribution|support|subsid\w*|pay|cover|costs?|hospitality)\b/iu
const oursToPay =
  /\b(?:is|are|remains?|stays?|be|being) (?:entirely |fully |all )?(?:ours|on us|on our side|on our account|with us|our (?:own )?(?:responsibility|account|concern|matter|cost|expense))\b|:\s*(?:all )?(?:our|own) (?:own )?(?:responsibility|account|cost|expense|budget|side)|\b(?:for|on|to|from|within|out of) (?:our|its|their) (?:own )?(?:account|budget)\b|\b(?:has|have) (?:its|their|our|his) own (?:budget|funds|funding)\b|\bbills? (?:on|to) (?:us|the (?!council|host|city)\w+)|\bpayments? by us\b|à (?:notre|sa|leur) charge\b|pris(?:es)? en charge par (?:nous|notre)|zu unseren Lasten|(?:tragen|übernehmen) wir\b|wir (?:selbst )?(?:tragen|übernehmen)|von uns (?:getragen|übernommen)|(?:kosten|reisekosten)[^.]{0,40}\bselbst\b|a nuestro cargo|por nuestra cuenta|a nostro carico|\b(?:funding|budget|grant|funds|finance|sponsorship)\b.{0,40}\b(?:secured|approved|available|allocated|confirmed|in place|granted|set aside|guaranteed)\b|\bwe have (?:our own |a |the |secured |obtained )*(?:budget|funding|funds|grant)\b/iu
const byThemselves =
  /self[- ](?:fund|financ|pay|support|suffic|cater|sponsor)|\b(?:ourselves|ourself|themselves)\b|\bown (?:way|budget|pocket|dime|steam|charge|funds|resources|expense|cost)\b/iu

function englishSide(text: string, kind: Kind, homeNames: readonly string[]): CostClause['paidBy'] | null {
  if (!cost.test(text)) return null
  const side = (who: string) => (isReader(who, kind, homeNames) ? 'reader' : 'writer')
  if (/\bnot included\b/iu.test(text)) return kind === 'invitation' ? 'reader' : null
  if (/\bour guests?\b/iu.test(text)) return kind === 'invitation' ? 'writer' : null
  if (spared.test(text) || oursToPay.test(text) || /\bwe (?:pay|cover|bear|take)\s*$/iu.test(text)) return 'writer'
  const expense = atExpense.exec(text)
  if (expense) return side(expense.groups!['who'] ?? expense.groups!['of']!)
  if (byThemselves.test(text))
    return /\byour(?:selves| own)\b/iu.test(text) ||
      (kind === 'invitation' && /\b(?:guests?|participants?|delegates?)\b/iu.test(text))
      ? 'reader'
      : 'writer'
  const borne = borneBy.exec(text)
  if (borne) return side(borne.groups!['who']!)
  if (asks.test(text) && !/\b(?:we|our side) (?:will|would|shall) (?:cover|bear|pay)/iu.test(text))
    return kind === 'invitation' && /\b(?:guests|participants|you)\b/iu.test(text)
      ? 'reader'
      : isMoney(text)
        ? 'reader'
        : null
  if (kind === 'invitation' && /\b(?:will|can|shall|are|is|be)\b.{0,20}\b(?:paid|covered|provided|reimbursed|offered|arranged|included|met)\b/iu.test(text)) return 'writer'
  const bearing = bears.exec(text)
  if (bearing && isMoney(text)) return side(bearing.groups!['who']!)
  return null
}

// "meet the hotel manager" is no payment: the verb needs its object.
function isMoney(text: string): boolean {
  return /\b(?:fund|financ|pay|paid|sponsor)(?:s|es?|ing|ed)?\b.{0,30}\b(?:trip|visit|tour|programme|delegation|mission|stay)\b|\b(?:bear(?:s|ing)?|cover(?:s|ing)?|pay(?:s|ing)?|meets? (?:all |the |our |own |their |its |these |such )*(?=cost|expen)|fund(?:s|ing)?|financ(?:es?|ing)|provid(?:es?|ing)|offer(?:s|ing)?|sponsor(?:s|ing)?|reimburs(?:es?|ing)|tak(?:es?|ing) care of|look(?:s|ing)? after|pick(?:s|ing)? up|foot(?:s|ing)?|undertak(?:es?|ing)|responsible for|assist\w*|support|arrange|help)\b.{0,70}\b(?:expen[sc]es?|costs?|airfares?|flights?|travel|accommodation|hotel|hotels|meals?|board|lodging|rooms?|nights?|transport\w*|hospitality|stay|tickets?|everything|fees?|lunch|dinner|minibus|coach|catering|bills?|tab)\b|\bhost a (?:dinner|lunch)\b|\bpays? (?:for )?(?:everything|all|it|in cash)|\b(?:we|school|city|council|brno|\p{Lu}\p{L}+) (?:pays?|covers?)\s*(?:$|everything|all\b|in cash)|school pays|we pay\b/iu.test(
    text,
  )
}

function isReader(who: string, kind: Kind, homeNames: readonly string[]): boolean {
  if (/\b(?:you|your|host|hosts|hosting|british side|uk side|inviting)\b/iu.test(who))
    return !(kind === 'invitation' && /\bhosts?|hosting\b/iu.test(who))
  if (
    kind === 'invitation' &&
    /\b(?:guests?|participants?|delegates?|attendees|visitors?|delegations?|invitees|speakers?)\b/iu.test(who)
  )
    return true
  return (
    homeNames.some(
      (name) => name.length > 3 && new RegExp(`\\b${name.replace(/[^\p{L} ]/gu, '')}\\b`, 'iu').test(who),
    ) && !/\b(?:we|our|us)\b/iu.test(who)
  )
}

const hanCost =
  /费用|运费|钱|食宿|住宿|住|旅费|机票|开支|经费|资金|花费|开销|花销|团费|公费|一切|接待费|接待(?:工作)?由|午餐|晚餐|用餐|餐费|车辆|用车|接送|市内交通|交通费|落地|会务费|场地费|支出/u
const hanBears = /承担|负担|支付|负责|购买|自理|自付|自费|自负|自行|自筹|提供|解决|出(?:资|钱)?$|自己出|自己付|里出|里付|自己的|付$|列入|列支|落实|报销|资助|保障|开支$|支出$|公费|预算|包$|安排/u

const hanSpared =
  /(?:无需|不需要?|不必|不用|毋须|不要求?|不会?(?:给|让|使|增加|产生))[^。,]{0,6}(?:贵|你|您|对方|接待方|东道主)[^。]{0,10}(?:承担|负担|支付|费用|开支|出|经费|负责)|不(?:会)?(?:增加|产生|给)[^。]{0,10}(?:负担|费用)/u

function hanSide(text: string, kind: Kind): CostClause['paidBy'] | null {
  if (!hanCost.test(text) || !hanBears.test(text)) return null
  if (hanSpared.test(text)) return 'writer'
  const own = /列入我|财政|已(?:落实|列入|有预算)|公费|自负|自理|自付|自费|自筹|自行(?:承担|负担|解决|支付)|自己(?:的|出|承担|付)/u.test(
    text,
  )
  const reader = /(?:由|请|望|盼|恳请|希望|劳烦)?贵(?:方|市|国|单位|府|校|司)|东道主|接待方|对方/u.test(text)
  if (kind === 'invitation') {
    if (own || (reader && /由贵|请贵/u.test(text)) || /(?:参会者|嘉宾|代表)(?:自|承担)/u.test(text)) return 'reader'
    return 'writer'
  }
  if (own) return 'writer'
  if (/(?:由|请|望|盼|恳请|希望|劳烦)贵|贵(?:方|市)[^,。]{0,4}(?:能否|可否|是否|能不能)|(?:能否|可否|是否可以?|能不能)[^,。]{0,4}贵?|贵(?:方|市)(?:提供|承担|负责|安排|负担)|由(?:东道主|接待方|对方)/u.test(text))
    return 'reader'
  return /我|代表团|团组|该团|本(?:会|局|市|校|院)|由[^贵]{1,14}(?:承担|负担|支付|负责|提供)|企业|医院|学校|(?:局|市|省|区|县|校|院|会|公司|单位|自己|方面|客人)里?(?:自己)?(?:出|付|掏|承担|负担|支付)/u.test(text) &&
    !text.endsWith('安排')
    ? 'writer'
    : null
}
