import type { Kind } from './kind.ts'
import { matchesIn, quote, type Letter } from './letter.ts'
import type { Span } from './readable.ts'
import { agentFirm, agentWords, delegateList, gifts, offers, officialLetter, payer } from './statements.data.ts'

export type Paper = 'attached' | 'promised' | 'absent'
export type Payer = 'visitor' | 'host' | 'shared'

export interface Quoted {
  text: string
  span: Span
}

/** A letter of an official body: only words that say so count. */
export function officialLetterOf({ body }: Letter): Paper | null {
  if (officialLetter.absent.test(body)) return officialLetter.promised.test(body) ? 'promised' : 'absent'
  if (officialLetter.attached.test(body)) return 'attached'
  return officialLetter.promised.test(body) ? 'promised' : null
}

export function delegateListOf({ body }: Letter): 'attached' | 'promised' | null {
  if (delegateList.promised.test(body)) return 'promised'
  return delegateList.attached.test(body) ? 'attached' : null
}

/** Who pays the stay. In an invitation the inviter is the host. */
export function payerOf({ body }: Letter, kind: Kind): Payer | null {
  const text = body.replace(/\n(?!\s*\n)/g, ' ')
  if (payer.shared.test(text)) return 'shared'
  if (kind === 'invitation') {
    const inviter = payer.inviterPays.test(text)
    if (payer.guestPays.test(text)) return inviter ? 'shared' : 'visitor'
    return inviter ? 'host' : null
  }
  if (payer.visitor.test(text)) return payer.host.test(text) ? 'shared' : 'visitor'
  return payer.host.test(text) ? 'host' : null
}

/** Gifts, travel or hospitality offered to us, each as written. */
export function offersOf(letter: Letter, kind: Kind): Quoted[] {
  const found = matchesIn(letter.body, offers).filter((match) => gifts.test(match[0]) || isForUs(letter, match, kind))
  return found.map((match) => quote(letter, match.index, match.index + match[0].length)).filter(({ text }) => text !== '')
}

// Paying is an offer when it is for us: in an invitation, or with "you" in it.
function isForUs(letter: Letter, match: RegExpExecArray, kind: Kind): boolean {
  const around = letter.body.slice(Math.max(0, match.index - 20), match.index + match[0].length)
  return (kind === 'invitation' && !/\b(?:your own|yourselves)\b|自理/iu.test(match[0])) || /\b(?:you|your)\b(?! (?:city|council|side|hospitality))|贵(?:方|市)(?:代表|人员|领导|来访)|您/iu.test(around)
}

/** A travel or consultancy firm that arranges or writes; null when the letter shows none. */
export function agentOf(letter: Letter): ({ value: true } & Quoted) | null {
  const says = agentWords.exec(letter.body)
  const firms = matchesIn(letter.source.text.slice(0, letter.body.length), agentFirm).filter(
    (match) => letter.body.slice(match.index, match.index + match[0].length).trim() !== '',
  )
  const signing = firms.find(({ index }) => index >= letter.tailStart || index < letter.headEnd)
  const arranging = firms.find((match) => isArranging(letter, match))
  const firm = arranging ?? (says ? (firms.find(({ index }) => Math.abs(index - says.index) < 160) ?? signing) : signing)
  if (firm && (says || arranging || signing)) return { value: true, ...quote(letter, firm.index, firm.index + firm[0].length) }
  return says ? { value: true, ...quote(letter, says.index, says.index + says[0].length) } : null
}

function isArranging(letter: Letter, match: RegExpExecArray): boolean {
  const before = letter.body.slice(Math.max(0, match.index - 60), match.index)
  const after = letter.body.slice(match.index + match[0].length, match.index + match[0].length + 70)
  return (
    /\b(?:arranged|organi[sz]ed|handled|assisted|coordinated|managed|commissioned|by|on behalf of|i am (?:\w+ )?(?:from|with|at)|writing from|we are|from)\s*(?:the\s+|a\s+)?$|(?:由|委托|我是|我们是|这里是)\s*$/iu.test(before) &&
    !/\b(?:visit|meet|tour|see) [^.\n]{0,40}$/iu.test(before)
  ) || /^\s*(?:is|are|has been|will be|will)\s*(?:handling|arranging|organi[sz]ing|responsible|in charge|appointed|assisting)|^(?:承办|负责|代为|具体|协助)/iu.test(after)
}
