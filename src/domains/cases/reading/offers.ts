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
      end: match.index + match[0].replace(/\s+(?:if|provided|when|so that)\b.*$/isu, '').length,
    }))
    .filter(
      ({ start, end }) =>
        !noOffer.test(letter.body.slice(start, end)) && !isAsked(letter.body.slice(Math.max(0, start - 90), start), homeNames),
    )
  const paid = costs.filter(
    (clause) =>
      isForUs(letter, clause, kind, homeNames) && !gifts.some((gift) => gift.start < clause.end && clause.start < gift.end),
  )
  return [...paid, ...labelled, ...withoutRepeats(gifts)]
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => quote(letter, start, end))
    .filter(({ text }) => text !== '')
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
  if (paidBy !== 'writer' || isSparing) return false
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
