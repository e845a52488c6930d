import type { Kind } from './kind.ts'
import { itemsBelow } from './labelled.ts'
import { type Letter, matchesIn } from './letter.ts'
import { asks, bedAndBoard, byThemselves, gives, givenToGuests, hanAsks, hanMoney, hanOwn, hanPays, hanReader, hanSpares, isPoor, money, otherFees, pays, putsUp, readerSide, spares } from './payer.data.ts'

export type Payer = 'visitor' | 'host' | 'shared'

/** A clause about money and which side of the letter it burdens. */
export interface CostClause {
  start: number
  end: number
  paidBy: 'writer' | 'reader'
  /** It says that the reader pays nothing, not that the writer pays something of theirs. */
  isSparing: boolean
}

/** Who pays the stay, from all that is said of its costs. In an invitation the writer is the host, else the visitor; both, in parts: `shared`. */
export function payerOf(letter: Letter, kind: Kind, costs: readonly CostClause[]): Payer | null {
  const isTie = kind === 'twinning' || kind === 'friendship' || kind === 'mou'
  if (
    !isTie &&
    /\b(?:costs?|expenses)\b[^.\n]{0,30}\b(?:shared|split)\b|share the (?:costs?|expenses)|each (?:side|party|city)[^.\n]{0,30}(?:bear|cover|pay|meet)|\bexcept\b[^.\n]{0,80}\b(?:(?:host|you|your side)\b[^.\n]{0,30}\b(?:provide|cover|pay|give|offer)|we hope\b)|双方(?:分担|共同承担|各自)|各自(?:承担|负担)/iu.test(
      letter.body,
    )
  ) {
    return 'shared'
  }
  // In a proposal of a tie only the stay of those who come to talk about it is asked for.
  if (isTie && !comes.test(letter.body)) return null
  const sides = new Set(costs.map(({ paidBy }) => paidBy))
  if (sides.size === 2) return 'shared'
  if (sides.size === 0) return null
  return sides.has('writer') === (kind === 'invitation') ? 'host' : 'visitor'
}

const comes =
  /\b(?:delegation|mission|committee of|group of|(?:will|would|shall|ready to|can|plans? to|intends? to) (?:\w+ )?(?:visit|come|travel))\b|率|一行|前来|赴贵|到访|拜会|来访|带[\p{Script=Han}\d]{1,4}人|小组/u

/** Every clause that says who bears a cost of the stay; of a line labelled "Stay" or `费用` its value. */
export function costClauses(letter: Letter, kind: Kind, homeNames: readonly string[]): CostClause[] {
  const labelled = letter.labelled.flatMap(({ field, start, value }): CostClause[] => {
    if (field !== 'payer') return []
    // "食宿由我方承担，市内交通请贵方承担": each part by itself.
    return clausesOf(value).flatMap((part): CostClause[] => {
      const text = value.slice(part.start, part.end)
      const isHan = /\p{Script=Han}/u.test(text)
      const paidBy = isHan ? hanSide(`费用${text}`, kind, homeNames) : englishSide(`costs ${text}`, kind, homeNames)
      return paidBy ? [{ start: start + part.start, end: start + part.end, paidBy, isSparing: false }] : []
    })
  })
  return labelled.length > 0 ? labelled : [...clausesSaid(letter, kind, homeNames), ...listedCosts(letter, kind, homeNames)]
}

// "The city will cover:" over a list: each item is paid by the same.
function listedCosts(letter: Letter, kind: Kind, homeNames: readonly string[]): CostClause[] {
  return matchesIn(letter.body, /^(?<who>[^\n]{3,90}?\b(?:cover|pay|provide|offer|bear|include)s?(?: for)?|[^\n]{0,30}(?:承担|提供|负担|负责))\s*:[ \t]*$/gimu).flatMap((match) => {
    const isHan = /\p{Script=Han}/u.test(match[0])
    const paidBy = isHan ? hanSide(`${match.groups!['who']}费用`, kind, homeNames) : englishSide(`${match.groups!['who']} all costs`, kind, homeNames)
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
    if (text.length > 400 || otherFees.test(text) || /\b(?:learn|see|understand|know|explain|study)\b[^.]{0,20}\bhow\b/iu.test(text)) return []
    // `食宿、交通，我组自理`, `请贵会借出小艇，并负担午餐`: what is paid, or who is asked, stands a comma before.
    const lead = index > 0 && letter.body.slice(clauses[index - 1]!.end, start) === ',' ? letter.body.slice(clauses[index - 1]!.start, start) : ''
    const paidBy = /\p{Script=Han}/u.test(text)
      ? ((/^\s*[并且]/u.test(text) ? null : hanSide(text, kind, homeNames)) ?? (hanMoney.test(lead) && hanPays.test(text) ? hanSide(lead + text, kind, homeNames) : null) ?? (/[a-z]{4}/iu.test(text) ? englishSide(text, kind, homeNames) : null))
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
      money.test(letter.body.slice(after.start, after.end)) &&
      !/\b(?:will|would|shall|is|are|be|we|you|our|your)\b/iu.test(letter.body.slice(after.start, after.end))
    const isSparing = spares.test(text) || hanSpares.test(text)
    return paidBy ? [{ start: joins ? before.start : start, end: isJoined ? after.end : end, paidBy, isSparing }] : []
  })
}

function isNounBeside(body: string, { start, end }: { start: number; end: number }, next: number): boolean {
  return /^,?\s+and\s+$/iu.test(body.slice(end, next)) && money.test(body.slice(start, end)) && end - start < 40
}

const clauseEnd =
  /,\s+(?=[\w ]{3,24} (?:by|on) (?:us|you)\b)|, (?=the (?:[Cc]ity|[Cc]ouncil|host)\b)|, (?=(?:flights?|travel|airfare|accommodation)\b)|[;。\n]+|\.(?=\s|$)|[,](?=\s*\p{Script=Han})|,?\s+(?:while|whereas|but|save (?:for|that)|except(?:ing)?(?: for| that)?|apart from|though|yet|however)\s+|,?\s+and\s+(?=(?:we|you|the|our|your|but|request|hope|ask|kindly|would|trust|local|international|accommodation)\b)|\s*[;?]\s*|\s*\p{Extended_Pictographic}\s*|,\s+which\s+/giu

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

function englishSide(text: string, kind: Kind, homeNames: readonly string[]): CostClause['paidBy'] | null {
  if (kind === 'invitation') return guestSide(text)
  if (!isPoor.test(text) && spares.test(withYou(text, homeNames)) && (money.test(text) || pays.test(text))) return 'writer'
  const expense = atExpense.exec(text)
  if (expense) return isReader(expense.groups!['who'] ?? expense.groups!['of']!, homeNames) ? 'reader' : 'writer'
  const isOfMoney = money.test(text) && pays.test(text)
  const borne = isOfMoney ? borneBy.exec(text) : null
  if (borne && !asks.test(text)) return isReader(borne.groups!['who']!, homeNames) ? 'reader' : 'writer'
  if ((money.test(text) || /\bpay|\bself[- ]/iu.test(text)) && byThemselves.test(text) && !/\byour(?:selves| own)\b/iu.test(text)) return 'writer'
  if (asks.test(text) && isAsked(text, homeNames)) return isProvision(text) ? 'reader' : null
  if (!isOfMoney && !/^[^:.]{3,40}: ?(?:the )?\p{Lu}\p{L}+$/u.test(text)) return justPays.test(text) && !isReader(text, homeNames) ? 'writer' : null
  if (readerPays.test(text) || isReader(text.slice(0, giving.exec(text)?.index ?? 0), homeNames)) return 'reader'
  return bears.test(text) && !isPoor.test(text) ? 'writer' : null
}

const giving = /\b(?:(?:will|would|shall|to|has|have) (?:kindly |also )?(?:provide|offer|cover|pay|bear|host|give|meet|arrange)|provides|offers|covers|pays|bears|gives|arranges)\b/iu
const justPays = /\b(?:pays?(?!\s+(?:attention|for (?:a |the )?(?:room|speaker)))|payments?|paying|prepaid)\b(?![^.;]*\b(?:honorarium|fee|fees|room hire)\b)/iu

/** Says who bears a cost of it, without a word for asking. */
const bears =
  /\b(?:pay(?:s|ing)?|paid|cover(?:s|ed|ing)?|bear(?:s|ing)?|borne|met (?:by|from|out of)|be met|meets?|fund(?:s|ed|ing)?|financ(?:es?|ed|ing)|defray(?:s|ed)?|settl(?:e|es|ed|ing)|foot(?:s|ed|ing)?|sponsor(?:s|ed|ing)?|supported by|assum(?:es?|ed)|underwrit(?:es?|ten)|tak(?:es?|en|ing) (?:care of|in charge|over|charge)|look(?:s|ed|ing)? after|cater(?:s|ed)? for|all by|afford(?:ed|s)?|shoulder(?:s|ed)?|carried by|reimburs(?:es?|ed|ing)|charg(?:ed|eable) (?:to|against)|debit(?:ed|able)?|pick(?:s|ed|ing)? up|facilitat(?:es?|ed)|provid(?:es?|ed) (?:for|by)|given by|gives? money|grants?|treasury|budget|funds?|dues|purse|vote|undertak(?:es?|en)|responsible|(?:is|are|be|goes?|falls?) (?:up)?on (?:the |our )?\w+|(?:to|in) (?:the )?charge (?:of|to)|account|secured|(?:by|from) (?:the |our )?(?:client|group|delegation|city|ministry|party|organi[sz]er))\b|\bcorren por|^[^:.]{3,40}: ?(?!.*\b(?:please|ask|kindly|request\w*|you)\b)(?:the )?\p{Lu}[\p{L}]+$/iu
const atExpense =
  /\b(?:at|of|on) the (?:expense|cost|charge|account) of (?<of>[^.;,]{2,60})|\bat (?<who>our|your|their|its|his|her|notre|the [\p{L} ]{2,30}['’]s?|[\p{L}]+['’]s) (?:own )?(?:expense|cost|charge)s?/iu
const borneBy =
  /\b(?:borne|cover(?:ed)?|paid|met|funded|financed|sponsored|provided|offered|taken care of|handled|hosted|settled|defrayed|shouldered|carried|made|given|supported|reimbursed|footed)\b.{0,30}?\b(?:by|from|through|out of)\s+(?<who>.{2,70})/iu
const readerPays = /\b(?:you|your (?:side|city|council|office|municipality)|the hosts?)\b (?:will |would |shall |to |kindly |have |has )*(?:kindly )?(?:provide|cover|pay|bear|offer|arrange|host|give|meet)(?:s|ed)?\b|\b(?:by|from|on) (?:you|your (?:side|city|council)|the (?:hosts?|receiving side|inviting side))\b/iu
const ownOffer = /\b(?:we|our side|us) (?:will|would|shall|can) (?:cover|bear|pay|meet|provide)\b/iu

// Our name is the reader's: "nothing from Chester".
function withYou(text: string, homeNames: readonly string[]): string {
  return homeNames.reduce((plain, name) => (name.length > 3 ? plain.replaceAll(name, 'your city') : plain), text)
}

// A request falls on the reader when it names them, or asks outright; "we kindly inform you" asks for nothing.
function isAsked(text: string, homeNames: readonly string[]): boolean {
  if (/\b(?:kindly|please) (?:note|be (?:informed|advised|assured)|find|accept)\b/iu.test(text) || ownOffer.test(text)) return false
  return isReader(text, homeNames) || putsUp.test(text) || /\b(?:kindly|please|could|might|may we|would be (?:our|a)|ask|plead|beg|hope|appreciat\w+|grateful|requested|proposed)\b/iu.test(text)
}

// "We hope to see the hotel" asks for no bed: somebody is to give it.
function isProvision(text: string): boolean {
  return bedAndBoard.test(text) && (gives.test(text) || putsUp.test(text))
}

function isReader(who: string, homeNames: readonly string[]): boolean {
  if (readerSide.test(who)) return true
  return (
    homeNames.some((name) => name.length > 3 && new RegExp(`\\b${name.replace(/[^\p{L} ]/gu, '')}\\b`, 'iu').test(who)) &&
    !/\b(?:we|our|us)\b(?! (?:\w+ )?(?:ask|request|beg|hope|plead|would))/iu.test(who)
  )
}

// In an invitation the writer is the host: what a guest is given they pay, but for what is left to the guest.
function guestSide(text: string): CostClause['paidBy'] | null {
  if (!money.test(text) && !givenToGuests.test(text)) return null
  if (/\b(?:at )?your own\b|\boutside (?:the|our) budget\b|\bremains? (?:with|for) (?:the guests?|you)\b|\b(?:you pay|you(?:['’]d)? (?:need|have) to)\b|\byourselves\b|\bnot included\b|\b(?:you|guests?|participants?|delegates?|attendees|visitors?|delegations?|speakers?)\b[^.;]{0,40}\b(?:pay|bear|cover|responsible|meet) (?:for )?(?:their|your|the|all)\b|\bat (?:their|your) own\b|\b(?:borne|paid|covered|met) by (?:you|the (?:guests?|participants?|delegates?|sending))/iu.test(text))
    return /\b(?:travel|flights?|fares?|tickets?|hotel|accommodation|expenses|costs?|stay|meals?)\b/iu.test(text) ? 'reader' : null
  if (/\bour guests?\b/iu.test(text)) return 'writer'
  return givenToGuests.test(text) || pays.test(text) ? 'writer' : null
}

function hanSide(text: string, kind: Kind, homeNames: readonly string[]): CostClause['paidBy'] | null {
  const isOfMoney = hanMoney.test(text)
  if (kind === 'invitation') {
    if (/其余|其他随员/u.test(text)) return null
    if (isOfMoney && /自(?:理|付|费|负|筹)|(?:贵方|你们|您)自己|请贵[^。]{0,8}(?:承担|解决|负责)|由贵|(?:参会者|嘉宾|代表)自?承担/u.test(text)) return 'reader'
    return givenToGuests.test(text) || (isOfMoney && hanPays.test(text)) ? 'writer' : null
  }
  if (hanSpares.test(text) && (isOfMoney || /破费|出资|出钱|负担/u.test(text))) return 'writer'
  if (!isOfMoney || !hanPays.test(text)) return null
  if (/(?:可|愿|将|会)?(?:为|给|邀请?)贵[\p{Script=Han}]{1,4}(?:提供|安排|出|承担|赴)/u.test(text)) return 'writer'
  if (homeNames.some((name) => name.length > 1 && new RegExp(`(?:由|请)${name.replace(/[^\p{L}]/gu, '')}`, 'u').test(text))) return 'reader'
  if (hanReader.test(text) && (hanAsks.test(text) || /(?:由|归)(?:贵|东道|接待|对方|你们|您)|贵[\p{Script=Han}]{1,3}(?:惠予|提供|承担|负担|负责|解决)/u.test(text))) return 'reader'
  if (hanOwn.test(text) && !/(?<!财政|预算)安排$/u.test(text)) return 'writer'
  if (hanAsks.test(text) && /提供|承担|解决|负担|资助|安排/u.test(text)) return 'reader'
  return /承担|负担|支付|出|掏|付|账|报销|包干|列支|支应|自/u.test(text) && !hanReader.test(text) ? 'writer' : null
}
