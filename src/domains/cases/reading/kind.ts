import { type Cue, mailCues, requestCues } from './kind-cues.data.ts'
import { bias, weights } from './kind-weights.data.ts'
import type { Letter } from './letter.ts'

export const kinds = ['visit', 'visit-and-agreement', 'twinning', 'friendship', 'mou', 'invitation', 'other'] as const
export type Kind = (typeof kinds)[number]

/** What the letter's other fields tell of its kind. */
export interface Party {
  hasLeader: boolean
  hasSize: boolean
}

export interface ReadKind {
  kind: Kind
  /** A second kind has almost as much for it. */
  isClose: boolean
}

/**
 * What the letter is about: the kind with the most for it, where each cue of the letter adds its weight to each kind.
 * The weights are fitted to the golden letters by `scripts/fit-letter-kind.ts`.
 */
export function kindOf(letter: Letter, party: Party): ReadKind {
  const values = cueValues(letter, party)
  const asks = values.some((value, row) => row >= mailCues.length && value > 0)
  const isMail = !asks || values.some((value, row) => row < mailCues.length && value > 0)
  const [first, second] = kinds
    .map((kind, column) => ({ kind, score: bias[column]! + values.reduce((sum, value, row) => sum + value * weights[row]![1][column]!, 0) }))
    // What asks for something is no mere mail without a word that says so.
    .filter(({ kind }) => isMail || kind !== 'other')
    .toSorted((a, b) => b.score - a.score)
  return { kind: first!.kind, isClose: first!.score - second!.score < closeMargin }
}

const businessCues = ['newsletter', 'unsubscribe', 'invoice', 'call for papers', 'advert', 'scam', 'private or other request']
const courtesyCues = ['greetings', 'thanks after', 'nothing asked', 'news of theirs']
const cues = [...mailCues, ...requestCues]

// In units of log odds.
const closeMargin = 0.5

/** The names of the cues, in the order of `cueValues`. */
export const cueNames: readonly string[] = [...cues.map(({ name }) => name), 'business', 'courtesy', 'comes to sign', 'leader', 'size', 'labelled lines']

/** How strongly each cue stands in the letter, 0 to 1. */
export function cueValues(letter: Letter, { hasLeader, hasSize }: Party): number[] {
  const values = cues.map((cue) => valueOf(cue, letter))
  const value = (name: string) => values[cues.findIndex((cue) => cue.name === name)]!
  return [
    ...values,
    // Rare classes of mail back each other: what weighs for one weighs for the next.
    Math.max(...businessCues.map(value)),
    Math.max(...courtesyCues.map(value)),
    Math.min(value('signs'), Math.max(value('delegation comes'), Number(hasLeader))),
    Number(hasLeader),
    Number(hasSize),
    Math.min(4, new Set(letter.labelled.map(({ field }) => field)).size) / 4,
  ]
}

function valueOf({ pattern, beside, unless, inWhole }: Cue, letter: Letter): number {
  let count = inWhole && pattern.test(letter.whole) ? 1 : 0
  for (const { text } of letter.sentences) {
    if (count >= 2) break
    if (pattern.test(text) && (!beside || beside.test(text)) && (!unless || !unless.test(text))) count++
  }
  return [0, 0.7, 1][count]!
}
