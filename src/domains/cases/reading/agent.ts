import { agency, agentFirm, agentWords, anyFirm, possibleFirm, writesFrom } from './agent.data.ts'
import { matchesIn, quote, sentenceAt, type Letter } from './letter.ts'
import type { Quoted } from './quoted.ts'

/** A travel or consultancy firm that arranges or writes. */
export interface Agent extends Quoted {
  value: true
}

/** Whether the agent itself writes: its name heads or signs the letter, or it speaks of itself. */
export function isWriting(letter: Letter, { text, span }: Agent): boolean {
  const tail = quote(letter, letter.tailStart, letter.body.length).span[0]
  const head = quote(letter, 0, letter.headEnd).span[1]
  return span[0] >= tail || span[1] <= head || /^(?:we\b|i\b|i['’]m|our\b|my\b|我)/iu.test(text) || selfNamed.test(letter.body)
}

const selfNamed =
  /\b(?:we are|we['’]re|i work (?:for|at)|i represent|we represent|i am (?:\w+ )?(?:from|with|at))\s+(?:an?|the|our)?\s*(?:[\w&-]+ ){0,5}?(?:agency|agent|company|firm|consultan\w+|operator|organi[sz]er|travel|tours?)\b|我(?:社|司|公司)|我们是[^。\n]{0,24}(?:公司|旅行社)/iu

/** The agent of the letter; null when it shows none. */
export function agentOf(letter: Letter): Agent | null {
  const says = agentWords.exec(letter.body)
  const firms = matchesIn(letter.body, agentFirm)
    .map(withoutLead)
    .filter((firm) => !isVisited(letter, firm) && !isPerson(firm))
  const signing = firms.find(({ index }) => index >= letter.tailStart || index < letter.headEnd)
  const arranging = firms.find((firm) => isArranging(letter, firm))
  const named = arranging ?? signing ?? (says ? (near(firms, says) ?? firmBeside(letter, says)) : undefined) ?? firms[0]
  const found = named ?? says ?? likelyFirm(letter)
  return found ? { value: true, ...quote(letter, found.index, found.index + found[0].length) } : null
}

// A firm of any trade that is said to do an agent's work, or that writes: what speaks for it is summed.
function likelyFirm(letter: Letter): RegExpExecArray | undefined {
  return matchesIn(letter.body, possibleFirm)
    .map(withoutLead)
    .find((firm) => !isVisited(letter, firm) && firmWeight(letter, firm) >= 4)
}

function firmWeight(letter: Letter, firm: RegExpExecArray): number {
  const { trade, form, only, han } = firm.groups ?? {}
  const sentence = sentenceAt(letter, firm.index).text
  const before = letter.body.slice(Math.max(0, firm.index - 60), firm.index)
  const isBeside = firm.index >= letter.tailStart || firm.index + firm[0].length <= letter.headEnd
  return (
    (trade === undefined ? 0 : 2) +
    (form === undefined && only === undefined ? 0 : 2) +
    (han === undefined ? 0 : /^(?:敝|本|我)/u.test(han) ? 4 : 3) +
    (agency.test(sentence.replace(firm[0], ' ')) ? 2 : 0) +
    (writesFrom.test(before) ? 1 : 0) + (han !== undefined && firm.index < 150 ? 1 : 0) +
    (isBeside ? 2 : 0)
  )
}

function isPerson({ 0: name }: RegExpExecArray): boolean {
  return /^(?:Mr|Mrs|Ms|Dr|Prof|Sir|Madam)\b/u.test(name)
}

function near(firms: readonly RegExpExecArray[], says: RegExpExecArray): RegExpExecArray | undefined {
  return firms.find(({ index }) => Math.abs(index - says.index) < 160)
}

// Any company at all, where words say that one arranges: beside them, or under the letter.
function firmBeside(letter: Letter, says: RegExpExecArray): RegExpExecArray | undefined {
  const firms = matchesIn(letter.body, anyFirm)
    .map(withoutLead)
    .filter((firm) => !isVisited(letter, firm) && !isPerson(firm))
  return near(firms, says) ?? firms.find(({ index }) => index >= letter.tailStart)
}

// A Chinese name has no start of its own: "we are" before it is cut, and remembered by what stands before it.
function withoutLead(match: RegExpExecArray): RegExpExecArray {
  const lead =
    /^.*(?:我们是|我是|这里是|行程由|由|委托|通过|我社\(|我司\(|我公司\(|联系)|^(?:(?:The|At|We|I|Our|From|By|As|And|With|Dear|Please)\s+)+/u.exec(
      match[0],
    )?.[0].length ?? 0
  match.index += lead
  match[0] = match[0].slice(lead)
  return match
}

// A firm that they want to see, or that only flies or lodges them.
function isVisited(letter: Letter, { index, 0: name }: RegExpExecArray): boolean {
  if (/参观|走访|拜访/u.test(name)) return true
  const before = letter.body.slice(Math.max(0, index - 60), index)
  return /\b(?:visit|visits to|visiting|meet|meet with|meeting|tour|see|interested in)(?: (?!arranged|by\b|from\b|through\b|via\b|is\b|will\b|for\b)\w+,?){0,5}\s*$|(?:参观|考察|走访|拜访)[^。,\n]{0,12}$/iu.test(
    before,
  )
}

function isArranging(letter: Letter, { index, 0: name }: RegExpExecArray): boolean {
  const before = letter.body.slice(Math.max(0, index - 60), index)
  const after = letter.body.slice(index + name.length, index + name.length + 70)
  return (
    /\b(?:arranged|organi[sz]ed|handled|assisted|coordinated|managed|commissioned|appointed|by|at|on behalf of|i am (?:\w+ )?(?:from|with|at)|writing from|we are|we at|represent(?:ing)?|from|agent|agency|operator|partner|company|partner of|agence|agency|desk of|with|work for|work with|through|via|name is [\w ]{2,40} (?:from|of))(?:,|:)?\s*(?:the\s+|a\s+)?$|(?:由|委托|通过|我是|我们是|这里是|我社\(|我司\(|我公司\()\s*$/iu.test(
      before,
    ) ||
    /^\s*,?\s*(?:is|are|has been|have been|will be|will|shall)\s*(?:handling|handle|arranging|arrange|organi[sz]ing|organi[sz]e|responsible|in charge|appointed|commissioned|engaged|entrusted|asked by|assisting|assist|contact|coordinat\w+|take care|look after|write to|putting|will send|organi[sz]es?|arranges?)|^,? (?:who|which) (?:is|are|will|has|have) (?:putting|organi[sz]ing|arranging|handling|taking|looking|book)|^(?:承办|负责|代为|具体|协助|安排)/iu.test(
      after,
    )
  )
}
