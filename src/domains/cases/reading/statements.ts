import type { Kind } from './kind.ts'
import { matchesIn, quote, type Letter } from './letter.ts'
import type { Span } from './readable.ts'
import type { CostClause } from './payer.ts'
import { agentFirm, agentWords, offers } from './statements.data.ts'

export interface Quoted {
  text: string
  span: Span
}

/** Gifts, travel or hospitality offered to us, each as written: in an invitation also what the inviter pays. */
export function offersOf(letter: Letter, costs: readonly CostClause[], kind: Kind): Quoted[] {
  const forUs = (clause: CostClause) =>
    clause.paidBy === 'writer' &&
    (kind === 'invitation' ||
      /\b(?:your (?:flights?|travel|hotel|accommodation|visit|trip)|for you)\b|为贵|您的/iu.test(
        letter.body.slice(clause.start, clause.end),
      ))
  const gifts = matchesIn(letter.body, offers).map((match) => ({
    start: match.index,
    end: match.index + match[0].replace(/\s+(?:if|provided|when)\b.*$/isu, '').length,
  }))
  const paid = costs.filter(
    (clause) => forUs(clause) && !gifts.some((gift) => gift.start < clause.end && clause.start < gift.end),
  )
  return [...paid, ...gifts]
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => quote(letter, start, end))
    .filter(({ text }) => text !== '')
}

/** A travel or consultancy firm that arranges or writes; null when the letter shows none. */
export function agentOf(letter: Letter): ({ value: true } & Quoted) | null {
  const says = agentWords.exec(letter.body)
  const firms = matchesIn(letter.body, agentFirm).map(withoutLead)
  const signing = firms.find(({ index }) => index >= letter.tailStart || index < letter.headEnd)
  const arranging = firms.find((match) => isArranging(letter, match))
  const firm =
    arranging ?? (says ? (firms.find(({ index }) => Math.abs(index - says.index) < 160) ?? signing) : signing)
  if (firm && (says || arranging || signing))
    return { value: true, ...quote(letter, firm.index, firm.index + firm[0].length) }
  return says ? { value: true, ...quote(letter, says.index, says.index + says[0].length) } : null
}

// A Chinese name has no start of its own: "we are" before it is cut, and remembered by what stands before it.
function withoutLead(match: RegExpExecArray): RegExpExecArray {
  const lead = /^.*(?:我们是|我是|这里是|由|委托|我社\(|我司\(|我公司\()/u.exec(match[0])?.[0].length ?? 0
  match.index += lead
  match[0] = match[0].slice(lead)
  return match
}

function isArranging(letter: Letter, match: RegExpExecArray): boolean {
  const before = letter.body.slice(Math.max(0, match.index - 60), match.index)
  const after = letter.body.slice(match.index + match[0].length, match.index + match[0].length + 70)
  return (
    (/\b(?:arranged|organi[sz]ed|handled|assisted|coordinated|managed|commissioned|by|on behalf of|i am (?:\w+ )?(?:from|with|at)|writing from|we are|represent(?:ing)?|from)\s*(?:the\s+|a\s+)?$|(?:由|委托|我是|我们是|这里是|我社\(|我司\(|我公司\()\s*$/iu.test(
      before,
    ) &&
      !/\b(?:visit|meet|tour|see) [^.\n]{0,40}$/iu.test(before)) ||
    /^\s*(?:is|are|has been|will be|will)\s*(?:handling|arranging|organi[sz]ing|responsible|in charge|appointed|commissioned|engaged|entrusted|asked by|assisting)|^(?:承办|负责|代为|具体|协助)/iu.test(
      after,
    )
  )
}
