import { offerStretches } from './fitted/stretches.ts'
import type { Understanding } from './fitted/understanding.ts'
import { quote, type Letter } from './letter.ts'
import type { CostClause } from './payer.ts'
import type { Quoted } from './quoted.ts'

/** Gifts, travel or hospitality offered to us, each as written: in an invitation also what the inviter pays. */
export function offersOf(letter: Letter, understanding: Understanding, costs: readonly CostClause[]): Quoted[] {
  const told = offerStretches(letter, understanding)
  const paid = costs.filter((cost) => isOurs(letter, cost) && !told.some(({ start, end }) => start < cost.end && cost.start < end))
  return [...told, ...paid].toSorted((a, b) => a.start - b.start).map(({ start, end }) => quote(letter, start, end))
}

const ours =
  /\byour (?:\w+ )?(?:flights?|travel|hotel|accommodation|visit|trip|stay|delegation|team|officers?|representatives?)\b|为贵|您的|贵(?:方|市)(?:派|代表|人员|领导|团)/iu

// What the writer says to pay of our journey, our stay or our people is offered, however plain the words.
function isOurs({ body }: Letter, { start, end, paidBy, isSparing }: CostClause): boolean {
  return paidBy === 'writer' && !isSparing && ours.test(body.slice(start, end))
}
