import { matchesIn, quote, type Letter } from './letter.ts'
import type { Kind } from './kind.ts'
import { notSensitive, sensitiveSite, siteNoun, siteNounHan } from './sites.data.ts'
import type { Quoted } from './quoted.ts'

export interface Site extends Quoted {
  sensitive: boolean
}

const enVerb =
  '(?:visit(?:s|ing)?(?: to)?|shown|show(?: us| them)?|tour(?:ing)?(?: of)?|walk (?:along|through|around)|lunch with|dinner with|sitting of|hear from|introduced to|meeting with|see(?:ing)?|meet(?:ing)?s?(?: with)?|call(?:ing)? (?:on|at)|talks? (?:with|to)|talk(?:ing)? (?:with|to)|hold(?:ing)? (?:talks|meetings|discussions) with|be received by|discussions? with|exchange(?:s)? with|inspect(?:ing)?|go to|view(?:ing)?|look(?:ing)? (?:around|at|round)|include(?:s|ing)?|access to|stops? at|received (?:at|by)|celebrat\\w+ with|site visits?(?: to| at|:)?|places? of interest(?: are| include|:)?|programme(?: includes|:)|itinerary(?: includes|:)|sites?:|meetings? requested:|(?:requested |suggested |proposed )?(?:visits|meetings|venues)(?: are)?:)'
const enList = new RegExp(
  `\\b${enVerb}\\s+(?<list>[^.;?\\n]{3,320}(?:\\n(?![\\s-]*\\n|\\s*[-•*\\d])[^.;\\n]{0,200})?)`,
  'giu',
)
const zhList =
  /(?:参观(?:考察|访问|学习)?|考察(?:学习|访问|了解)?|走访|拜会|拜访|会见|会晤|会面|座谈|实地(?:考察|参观|了解)|(?:希望|拟|并|请)?安排(?:参观|考察|拜会|会见|走访)?|访问|(?:希望|拟|并|计划|想|再)?(?:与|同|和|跟)(?=[^。;\n]{2,40}(?:座谈|会谈|交流|会见|对接|洽谈|会面|见面|见个面))|想去|联系|对接|参访|观摩|调研|看看|看(?!什么|中|重|来|到|好|法|望|似)(?=[\p{Script=Han}A-Z])|了解(?=[\p{Script=Han}]{2,12}(?:馆|厂|园|中心))|见见|(?:参观|考察|拜访)(?:地点|单位|对象|项目)\s*[::]|前往)(?<list>[^。;\n]{2,140})/gu
// German puts the verb last: "the Arboretum and the Stadtgärtnerei visit".
const verbLast = /\b(?:would like to|we|they|sie|wir)\s+(?<list>the [^.;,\n]{3,120}?)\s+(?:visit|see|meet)\b/giu
// `AMRC能安排参观吗`: what is asked for stands before.
const zhBefore = /(?<=^|[。!?;,\s])(?<list>[\p{Script=Han}A-Za-z\d ]{2,30}?)(?:能不能|能否|可否|可以|能)(?:帮忙|帮)?安排(?:一下)?(?:参观|拜访|看看|考察)/gu
const label =
  /(?:^|(?<=[.;。] ?))[ \t]*(?:[-•*][ \t]*)?(?:(?:requested |suggested |proposed |planned |desired )?(?:sites?|visits?|meetings?|venues?|places?(?: of interest| to (?:visit|see))?|stops|site visits?|interests?|requested|programme|organi[sz]ations to meet)(?: requested| to visit| wanted| of interest)?|(?:拟|希望|计划)?(?:参观|考察|拜访|走访|访问|会见|拜会)(?:地点|单位|对象|项目|机构)?|地点|单位)\s*[::][ \t]*(?<list>[^\n]{3,300}?)(?=$|\. )/gimu
const bullet = /^[ \t]*(?:[-•*–▪◦①-⑳]|\(?\d{1,2}[.)、]|\(?[一二三四五六七八九十]{1,2}[、)])\s*(?<item>[^\n]{3,160})$/gmu

/** What they ask to visit or whom to meet, each item once, in the order of the letter; none for an invitation. */
export function sitesOf(letter: Letter, kind: Kind, homeNames: readonly string[]): Site[] {
  if (kind === 'invitation' || kind === 'twinning' || kind === 'friendship' || kind === 'mou') return []
  const items = [
    ...labelledSites(letter),
    ...matchesIn(letter.body, enList).flatMap((match) => itemsOf(match, splitEnglish)),
    ...matchesIn(letter.body, zhList).flatMap((match) => itemsOf(match, splitHan)),
    ...matchesIn(letter.body, zhBefore).flatMap((match) => itemsOf(match, splitHan).map((item) => ({ ...item, isListed: true }))),
    ...(letter.language === 'de' ? matchesIn(letter.body, verbLast).flatMap((match) => itemsOf(match, splitEnglish)) : []),
    ...bulletsAfterRequest(letter),
    ...matchesIn(letter.body, label).flatMap((match) =>
      itemsOf(match, splitLabel).map((item) => ({ ...item, isListed: true })),
    ),
  ]
  const sites = items
    .filter(({ start }) => start < letter.tailStart && start >= letter.headEnd && !isPast(letter, start))
    .map((item) => ({ ...item, ...trimmed(item.start, item.text), isListed: item.isListed === true || !tabled.has(letter.language) }))
    .filter((item) => isSite(item, homeNames))
    .toSorted((a, b) => a.start - b.start || b.text.length - a.text.length)
  return inOneLanguage(letter, withoutOverlaps(sites)).map(({ start, text }) => ({
    ...quote(letter, start, start + text.length),
    sensitive: sensitiveSite.test(text) && !notSensitive.test(text),
  }))
}

// "To be seen: Friargate; the test site", `想看什么：…；…`
function labelledSites(letter: Letter): Item[] {
  return letter.labelled.flatMap(({ field, start, value, isListBelow }) =>
    field === 'sites'
      ? pieces(start, firstSentence(value), isListBelow || /;/u.test(firstSentence(value)) ? /;(?=\s*\S)|\s+and the (?=\p{Lu})/gu : splitLabel).map((item) => ({ ...item, isListed: true }))
      : [],
  )
}

function firstSentence(text: string): string {
  return text.split(/(?<=[.。])\s/u)[0]!
}

// A letter that says the same twice, in two languages, asks for each site once.
function inOneLanguage(letter: Letter, items: readonly Item[]): readonly Item[] {
  if (letter.language !== 'mixed') return items
  const isHan = ({ text }: Item) => /\p{Script=Han}/u.test(text)
  const han = items.filter(isHan)
  const other = items.filter((item) => !isHan(item))
  if (han.length === 0 || han.length !== other.length) return items
  return han[0]!.start < other[0]!.start ? han : other
}

interface Item {
  start: number
  text: string
  /** Named behind a verb of seeing, so that a name of several words is no person. */
  isSeen?: boolean
  /** Named in a list with a label or in capitals among others: what else could it be. */
  isListed?: boolean
}

function itemsOf(match: RegExpExecArray, split: RegExp): Item[] {
  const list = match.groups!['list']!
  if (/^(?:of|by|from|in|on|at|us|our|is|will|was|and|has|have|had|should|would|can|could|may|how|what|why|whether|if|which|that|are|for|plans?)\b/iu.test(list.trimStart())) return []
  const start = match.index + match[0].lastIndexOf(list)
  const isSeen = /^(?:visit|tour|see|show|inspect|view)/iu.test(match[0])
  const items = merged(pieces(start, list, split), list, start)
    .flatMap(halves)
    .map((item) => ({ ...item, isSeen }))
  // Beside a site, a bare name is one too: "visits to Nexus, LCR Pathology and the Royal Armouries".
  // In a language whose nouns the tables do not hold, what stands behind the verb is taken as it is.
  const hasSite = items.length > 1 && items.some(({ text }) => siteNoun.test(text))
  return hasSite
    ? items.map((item) => ({
        ...item,
        isListed: item.isListed === true || /^\s*(?:with )?(?:the )?\p{Lu}[\p{L}\d-]+(?: \p{Lu}[\p{L}\d-]+){0,3}\s*$/u.test(item.text),
      }))
    : items
}

// "the Chamber of Commerce and textile companies" are two: each half is a site of its own.
function halves(item: Item): Item[] {
  const joint =
    / and (?=\p{Ll}[\p{L}-]+ (?:companies|firms|businesses|factories|schools|universities|hospitals|farms|museums|colleges|start-ups)\b)/u.exec(
      item.text,
    )
  if (!joint) return [item]
  const second = joint.index + joint[0].length
  return [
    { ...item, text: item.text.slice(0, joint.index) },
    { ...item, start: item.start + second, text: item.text.slice(second) },
  ]
}

// "the Recycling and Energy Recovery Facility" is one: a first half without a site noun belongs to the second.
function merged(items: readonly Item[], list: string, start: number): Item[] {
  const result: Item[] = []
  for (const item of items) {
    const last = result.at(-1)
    const between = last ? list.slice(last.start + last.text.length - start, item.start - start) : ''
    const isOne =
      last &&
      /^\s+and\s+$/u.test(between) &&
      !siteNoun.test(last.text) &&
      /^(?:.*\b(?:the|a|your)\s+)?(?:\p{Lu}[\p{L}-]*\s?){1,3}$/u.test(last.text) &&
      !/^(?:the|a|an|your|some)\b/iu.test(item.text)
    if (isOne)
      result[result.length - 1] = {
        start: last.start,
        text: list.slice(last.start - start, item.start - start + item.text.length),
      }
    else result.push(item)
  }
  return result
}

function pieces(start: number, list: string, split: RegExp): Item[] {
  const found: Item[] = []
  let from = 0
  for (const separator of list.matchAll(split)) {
    found.push({ start: start + from, text: list.slice(from, separator.index) })
    from = separator.index + separator[0].length
  }
  found.push({ start: start + from, text: list.slice(from) })
  return found
}

const splitEnglish =
  /,?\s*\([\da-h]\)\s*|,\s*(?:and\s+|as well as\s+)?|\s+and\s+(?=(?:the|a|an|your|our|to|with|some|one|two|three|four|several|local|possibly|if possible|\p{Lu}))|\s+as well as\s+|\s+(?:or|plus)\s+|\s+and\s+(?:visit|meet(?: with)?|tour|see|speak (?:with|to)|talk (?:with|to))\s+|\s*\((?=incl)|\n\s*/gu
const splitLabel =
  /,?\s*\([\da-h]\)\s*|[;；]?\s*\d\.\s*(?=\p{Script=Han})|[,;、]\s*(?:and\s+)?|\s+and\s+(?=(?:the|a|an|your|one|two|\p{Lu}))|(?:以及|及|和)(?=\p{Script=Han}{3})/gu
const splitHan = /[,、]\s*|[;；]?\s*\([一二三四五六七八a-h\d]\)\s*|(?:以及|并|及|和|与)(?=[\p{Script=Han}A-Z]{2,})/gu

function bulletsAfterRequest(letter: Letter): Item[] {
  const bullets = matchesIn(letter.body, bullet)
  return bullets.flatMap((match) => {
    const above = letter.body.slice(Math.max(0, match.index - 420), match.index)
    const asks =
      /\b(?:visit(?:s|ing)?|meet(?:ings?)?|see|tour|interested in|sites?|programme|places?|organi[sz]ations?)\b[^\n]{0,120}:\s*\n|(?:参观|考察|拜访|会见|安排|走访|地点|单位|拟看|想看)[^\n]{0,60}[::]\s*\n/iu.test(
        above,
      )
    const item = match.groups!['item']!
    const isPerson = /^(?:Mr|Mrs|Ms|Dr|Prof)\b|(?:先生|女士)|^\p{Lu}\w+ \p{Lu}\w+,/u.test(item)
    // "- Visit to the laboratories" says itself what it asks.
    const asksItself = /^(?:visit|meeting|tour|see|meet|talk|interaction|walk|a (?:visit|meeting|tour|walk|talk))\b/iu.test(item)
    return (asks || asksItself) && !isPerson
      ? pieces(match.index + match[0].length - item.length, item, /[;;]\s*/g).map((one) => ({ ...one, isListed: true }))
      : []
  })
}

const enLead =
  /^(?:.*?\b(?:wish(?:es)?|hopes?|wants?|likes?|keen|plans?|would like) to (?:meet(?: with)?|visit|see|tour|call on)\b)?(?:\s|(?:and|or|the|a|an|your|our|to|with|some|one of|also|of|at|both|possibly|local|visit(?:ing)?|meet(?:ing)?(?: with)?|tour(?:ing)?(?: of)?|see|senior|relevant|if possible|in particular|especially|such as|including|pay(?:ing)? (?:an? )?(?:\w+ )?(?:courtesy )?(?:calls?|visits?) (?:on|to)|(?:one |a |an |short |brief |working |possible |2-hour |two-hour )*(?:meetings?|talks?|sessions?|lunch|dinner|exchanges?|discussions?|lessons?|tours?|visits?|workshop|conversation)\s+(?:with|at|of|to|on|in)|sign with|talk (?:with|to)|then|also|maybe|perhaps|visits? of|sit down with|shake hands with|(?:have |spend )?(?:an hour|half an hour|some time|time) with|walk round|(?:a )?ride (?:on|in)|have (?:the |a )?meetings? with|hear from|walk (?:along|through|around)|(?:venues|places|sites|institutions|companies|firms|bodies) (?:such as|like|including)|representatives (?:of|from)|officials (?:of|from)|colleagues (?:of|from|at)|leaders of|people (?:of|from|at)|staff (?:of|from|at)|someone from|experts (?:of|from|at))\b)+\s*/iu
const enTail =
  /\s+(?:in (?:order )?to|to (?:learn|exchange|discuss|see|study|explore|understand|share|find|hear|talk|look|strengthen|promote|sign)|for \d+|for (?:a|the|discussions?|talks|our|exchange)|during|from \d+|on \d+|and how|between \d+|on (?:the )?(?:morning|afternoon|mon|tue|wed|thu|fri|sat|sun)\w*|(?:in|at|near|around) (?:the )?(?:morning|afternoon|evening)|\((?=if|subject|time|where|incl|officers|optional)|where|which|that|who|so that|if possible|as part|before|after|while|when|next|this|with a view|about|regarding|concerning|the memorandum|from the water|together with|because|since|and to|in the afternoon|in the morning|full day|over|if|but|will|would|is|are|was|has)\b.*$/isu
const zhLead =
  /^(?:.*(?:拜会|拜访|参观|考察|走访|会见|参访|旁听(?:一次)?|见一?见)(?=\p{Script=Han}{1}))?(?:\s|你们的?|贵市(?!议会|市长|领导|主要|政府)|(?:贵(?:地|郡|国|方)(?:的)?|并|及|以及|其中|包括|当地(?:的)?|有关|相关|的|与|和|同|再|先(?!进)|拟|还|也|顺便|顺道|学校:|机构:|人员:|企业:|单位:|拜访|参观|考察|走访|会见|拜会|访问|到|赴|前往|安排|拟|了(?!解)|如|例如|比如|一家|两家|一所|与贵市))*/u
const zhTail =
  /(?:见个面|共进|见面|的话|一下|进行|开展|举行|座谈|会谈|交流|会见|会面|见面|对接|洽谈|的?(?:先进)?(?:经验|做法|情况)|了解|学习|考察|等(?:地|单位|企业|机构|处|项目|部门)?(?:$|[^级])|,|就|之间|期间|\((?=如|若|视|可)).*$/su

function trimmed(start: number, text: string): Item {
  const isHan = /\p{Script=Han}/u.test(text)
  const lead = (isHan ? zhLead : enLead).exec(text)?.[0].length ?? 0
  const rest = text.slice(lead)
  const cut = (isHan ? rest.replace(zhTail, '') : rest.replace(enTail, '')).trimEnd().replace(/[\s.,:;!?)"'”]+$/u, '')
  return { start: start + lead, text: cut }
}

const general =
  /^(?:you|us|them|him|her|it|this|your (?:city|council|town|country|leader(?:s|ship)?|esteemed .*)|city|town|council|country|region|area|uk|the uk|united kingdom|britain|great britain|england|scotland|wales|europe|china|delegation|visit|trip|cooperation|opportunities|exchanges?|experience|possibilities|ways|areas|our .*|officials?|leaders|people|meeting|response|reply|dates?|programme|details|following|colleagues|counterparts?|friends?|projects?|companies|firms|businesses|universities|schools|institutions|departments?|sites|development|office|network|team|group)$/iu
const generalHan =
  /^(?:我.*|英国|欧洲|伦敦|城市|方|市|团|代表团|考察团|时间|行程|友好|合作|交流|事宜|议题|有关部门|相关部门|有关单位|相关单位|企业|双方|来访|期间|项目|负责人|领导|部门|机构|政府|中国|学校|大学|经验)$/u

const tabled: ReadonlySet<string> = new Set(['en', 'zh', 'mixed'])
const notAName = /^(?:Mr|Mrs|Ms|Dr|Prof|Mayor|Vice|Deputy|United|Great|West|North|South|East|New|January|February|March|April|May|June|July|August|September|October|November|December|Lord|Executive|UK|USA|EU)\b/u

function isSite({ text, isListed, isSeen }: Item, homeNames: readonly string[]): boolean {
  if (/^(?:贵市|贵方)/u.test(text) && !/(?:领导人?|领袖|市长|议长|议会|负责人)$/u.test(text)) return false
  if (/\d{1,2}(?:st|nd|rd|th)?\s*(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/u.test(text)) return false
  if (/^(?:了解|学习|洽谈|推介|交流|开展)|(?:运营|经验|做法|政策)$/u.test(text)) return false
  if (/@|旅行社|商旅|咨询有限/u.test(text)) return false
  if (text.length < 2 || text.length > 110 || general.test(text) || generalHan.test(text)) return false
  if (homeNames.some((name) => name.toLowerCase() === text.toLowerCase())) return false
  if (/\p{Script=Han}/u.test(text))
    return (
      siteNounHan.test(text.replace(/\([^)]*\)$/u, '')) ||
      /(?:公司|大学|中心|实验室|医院|博物馆|科技园|产业园)/u.test(text) ||
      sensitiveSite.test(text)
    )
  if (
    /\b(?:delegation|visit|cooperation|opportunit|exchange of|relationship|progress|agreement|experience|policy|policies|forward|(?:good|best) practices?|benefit|days?|letter|invitation|interest)\b/iu.test(
      text,
    )
  )
    return false
  if (/^(?:Executive |Vice |Deputy )?(?:Mayor|Governor|Party Secretary)\b(?! of)/u.test(text)) return false
  return (
    siteNoun.test(text) ||
    sensitiveSite.test(text) ||
    isListed === true ||
    isProperName(text) ||
    (isSeen === true && /^\p{Lu}[\p{L}\d'’&.-]*(?: \p{Lu}[\p{L}\d'’&.-]*)+$|^\p{Lu}{3,6}$/u.test(text) && !notAName.test(text))
  )
}

// "Sunny Bank Mills": capitals throughout, and more than a person's first and last name.
function isProperName(text: string): boolean {
  return (
    /^(?:[\p{Lu}\d][\p{L}\d'’&.-]*|&|of|the|and|for|de|on|at)(?:\s+(?:[\p{Lu}\d][\p{L}\d'’&.-]*|&|of|the|and|for|de|on|at)){2,7}$|^\p{Lu}[\p{L}]+ \d+$/u.test(
      text,
    ) && !/^(?:Mr|Mrs|Ms|Dr|Prof|Mayor|Vice|Deputy|The (?:Mayor|United))\b/u.test(text)
  )
}

function isPast(letter: Letter, position: number): boolean {
  const before = letter.body.slice(Math.max(0, position - 60), position)
  return /\b(?:visited|toured|last year|in 20[01]\d|welcomed|since|have met|met with)\b[^.\n]*$|(?:曾|去年|上次)[^。\n]*$/iu.test(
    before,
  )
}

function withoutOverlaps(items: readonly Item[]): Item[] {
  const kept: Item[] = []
  for (const item of items) {
    const overlaps = kept.some(
      (other) => item.start < other.start + other.text.length && other.start < item.start + item.text.length,
    )
    if (!overlaps && !kept.some(({ text }) => text.toLowerCase() === item.text.toLowerCase())) kept.push(item)
  }
  return kept
}
