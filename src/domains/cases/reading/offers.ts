import type { Kind } from './kind.ts'
import { type Letter, matchesIn, quote } from './letter.ts'
import { askedOfUs, noOffer, offers } from './offers.data.ts'
import type { CostClause } from './payer.ts'
import type { Quoted } from './quoted.ts'

/** Gifts, travel or hospitality offered to us, each as written: in an invitation also what the inviter pays. */
export function offersOf(letter: Letter, costs: readonly CostClause[], kind: Kind): Quoted[] {
  const gifts = matchesIn(letter.body, offers)
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].replace(/\s+(?:if|provided|when|so that)\b.*$/isu, '').length,
    }))
    .filter(
      ({ start, end }) =>
        !noOffer.test(letter.body.slice(start, end)) && !askedOfUs.test(letter.body.slice(Math.max(0, start - 90), start)),
    )
  const paid = costs.filter(
    (clause) =>
      isForUs(letter, clause, kind) && !gifts.some((gift) => gift.start < clause.end && clause.start < gift.end),
  )
  return [...paid, ...gifts]
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => quote(letter, start, end))
    .filter(({ text }) => text !== '')
}

// What the writer pays is for us in an invitation, and where it is our journey or stay.
function isForUs(letter: Letter, { start, end, paidBy, isSparing }: CostClause, kind: Kind): boolean {
  if (paidBy !== 'writer' || isSparing) return false
  const text = letter.body.slice(start, end)
  return (
    kind === 'invitation' ||
    /\b(?:your (?:\w+ )?(?:flights?|travel|hotel|accommodation|visit|trip|stay|delegation|team|officers?|representatives?)|for you|host you|in return)\b|为贵|您的|贵(?:方|市)(?:派|代表|人员|领导|团)/iu.test(
      text,
    )
  )
}
