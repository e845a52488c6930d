import type { Kind } from './kind.ts'
import { type Letter, matchesIn, quote } from './letter.ts'
import { askedOfUs, noOffer, offers } from './offers.data.ts'
import type { CostClause } from './payer.ts'
import type { Quoted } from './quoted.ts'

/** Gifts, travel or hospitality offered to us, each as written: in an invitation also what the inviter pays. */
export function offersOf(letter: Letter, costs: readonly CostClause[], kind: Kind, homeNames: readonly string[] = []): Quoted[] {
  const labelled = letter.labelled.filter(({ field, value }) => field === 'offers' && !/^(?:no|none|nil|-|无)/iu.test(value))
  const gifts = matchesIn(letter.body, offers)
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].replace(/\s+(?:if|provided|when|so that)\b.*$|\s+[-–—]\s.*$/isu, '').length,
    }))
    .filter(
      ({ start, end }) =>
        !noOffer.test(letter.body.slice(start, end)) && !isAsked(letter.body.slice(Math.max(0, start - 90), start), homeNames),
    )
  const paid = costs.filter(
    (clause) =>
      isForUs(letter, clause, kind, homeNames) && !gifts.some((gift) => gift.start < clause.end && clause.start < gift.end),
  )
  return [...labelled, ...[...paid, ...withoutRepeats(gifts)].map((gift) => withoutVerb(letter, gift))]
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => quote(letter, start, end))
    .filter(({ text }) => text !== '' && !/^(?:奉上|赠送?|敬赠)$/u.test(text))
}

const leadIn =
  /^(?:(?:would|will|like|wish|want|hope|delighted|pleased|happy|going|plan|glad|also|to|be|we|they)\s+)*(?:bring|present|give|offer|donate|hand over|prepare|send|provide|enclose|deliver)(?:ing)?\s+(?:you\b|the (?:city|council)\b|your (?:\w+ ){1,3}?(?=with|an?\b|some))?,?\s*(?:by \w+,\s*)?(?:with\s+)?(?=(?:an?|the|some|our|two|three|small|beautiful|business|economy|return)\b)|^[^.;,\n]{0,60}?\b(?:will|shall|would|can) (?:also )?(?:cover|provide|pay(?: for)?|bear|arrange|reimburse)\s+|^invit(?:e|ing) (?:you|your [\w ]{2,40}?|the representatives [\w ]{2,30}?) (?:to|for) (?=(?:an? |the )?\w*\s?(?:dinner|lunch|banquet|reception|tea))|^reward\b[^.;\n]{0,50} with (?=£|\d)|^as an? [\w ]{4,40}? (?:shall|will|would like to) (?:send|present|bring|give)(?: to)? (?:you|your \w+)? ?(?:with )?(?=an?\b)|^[^。,;]{0,16}?(?:(?:可|将|愿意?|拟|会|并|届时|也)*(?:向|为|给|對|為|将)[^。,;]{0,12}?)?(?:提供|承担|负责|安排|奉上)(?=[^。;]{3,})|^(?:可|将|愿|拟|会|并|届时|也)*(?:向|为|给)(?:贵方|贵市|贵市议会|您|市长)(?=赠送|敬赠|馈赠)/iu
// A gift named between the verbs that hand it over: 备 … 赠送 …
const handedOver = /^(?:备|携|带|以)(?:有|来|上)?([^。,;\n]{3,20}?)(?:致赠|相赠|赠送|赠予|赠与|赠)/u

// What is offered, without who brings it: "a bronze bust of President Lincoln".
function withoutVerb<T extends { start: number; end: number }>(letter: Letter, gift: T): T {
  const text = letter.body.slice(gift.start, gift.end)
  const between = handedOver.exec(text)?.[1]
  if (between !== undefined) {
    const start = gift.start + text.indexOf(between)
    return { ...gift, start, end: start + between.length }
  }
  const lead = leadIn.exec(text)?.[0].length ?? 0
  return text.length - lead < (/\p{Script=Han}/u.test(text) ? 3 : 8) ? gift : { ...gift, start: gift.start + lead }
}

// One gift matches several ways: the longest stretch stays.
function withoutRepeats<T extends { start: number; end: number }>(stretches: readonly T[]): T[] {
  return stretches.filter(
    (one) =>
      !stretches.some(
        (other) =>
          other !== one &&
          other.start < one.end &&
          one.start < other.end &&
          (other.end - other.start > one.end - one.start || (other.end - other.start === one.end - one.start && other.start < one.start)),
      ),
  )
}

function isAsked(before: string, homeNames: readonly string[]): boolean {
  return askedOfUs.test(before) || homeNames.some((name) => name.length > 3 && new RegExp(`${name.replace(/[^\p{L} ]/gu, '.')}(?: (?:City Council|Council))? (?:would|will|could|can|to|might)\\s*$`, 'iu').test(before))
}

// What the writer pays is for us in an invitation, and where it is our journey or stay.
function isForUs(letter: Letter, { start, end, paidBy, isSparing }: CostClause, kind: Kind, homeNames: readonly string[]): boolean {
  if (paidBy !== 'writer' || isSparing || /\b(?:unable|cannot|can['’]t|not able)\b/iu.test(letter.body.slice(start, end))) return false
  const text = letter.body.slice(start, end)
  const isOurTeam = homeNames.some((name) => name.length > 3 && text.includes(name)) && /\b(?:team|delegation|representatives?|visitors?) from\b/iu.test(text)
  return (
    kind === 'invitation' ||
    isOurTeam ||
    /\b(?:your (?:\w+ )?(?:flights?|travel|hotel|accommodation|visit|trip|stay|delegation|team|officers?|representatives?)|for you|host you|in return)\b|为贵|您的|贵(?:方|市)(?:派|代表|人员|领导|团)/iu.test(
      text,
    )
  )
}
