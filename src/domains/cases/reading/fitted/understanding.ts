import type { Kind } from '../kind.ts'
import type { Letter } from '../letter.ts'
import type { Cut } from './choice.ts'
import { weighed, type ReaderModel } from './model.ts'
import { sentenceClues, sentenceOfEach, type Sentence } from './sentence-clues.ts'
import { tokenClues } from './token-clues.ts'
import type { Token } from './tokens.ts'

/** What a model makes of a letter. Chances are by item and label. */
export interface Understanding extends Cut {
  /** For each sentence the chance that it says why, that it offers us something, that it asks for sites. */
  part: Readonly<Record<SentencePart, readonly number[]>>
  labels: readonly string[]
  chances: Float64Array
  /** The same for what is offered. */
  offered: Pick<Understanding, 'labels' | 'chances'>
}

export const sentenceParts = ['purpose', 'offer', 'site'] as const
export type SentencePart = (typeof sentenceParts)[number]

/** Weighs what a letter's sentences are for, then what its words are part of, with the help of the first. */
export function understood(letter: Letter, { tokens, sentences }: Cut, { kind, model }: { kind: Kind; model: ReaderModel }): Understanding {
  const clues = partClues(letter, sentences, kind)
  const part = Object.fromEntries(sentenceParts.map((name) => [name, chancesOfPart(weighed(model[name], clues))])) as Record<SentencePart, number[]>
  const ofTokens = labelClues(letter, tokens, { sentences, part })
  const offered = { labels: model.offered.labels, chances: weighed(model.offered, ofTokens) }
  return { sentences, part, tokens, labels: model.token.labels, chances: weighed(model.token, ofTokens), offered }
}

export function partClues(letter: Letter, sentences: readonly Sentence[], kind: Kind): string[][] {
  return sentenceClues(letter, sentences).map((clues, i) => [...clues, `kind ${kind}`, ...sentences[i]!.classes.map((name) => `${kind} ${name}`)])
}

/** Chances between which a person had better look. */
const UNSURE_OFFER = [0.15, 0.7] as const
const UNSURE_PURPOSE = [0.1, 0.25] as const

/** Sentences that may or may not offer something, and the sentence that says why when that is doubtful. */
export function unsureSentences({ sentences, part }: Understanding): Readonly<Record<'purpose' | 'offer', readonly Sentence[]>> {
  const between = (name: SentencePart, [least, most]: readonly [number, number]) => sentences.filter((_, i) => part[name][i]! >= least && part[name][i]! < most)
  const surest = Math.max(...part.purpose)
  return {
    offer: between('offer', UNSURE_OFFER),
    purpose: between('purpose', UNSURE_PURPOSE).filter((sentence) => part.purpose[sentences.indexOf(sentence)] === surest),
  }
}

/** The second of two labels is the part. */
export function chancesOfPart(chances: Float64Array): number[] {
  return Array.from({ length: chances.length / 2 }, (_, i) => chances[2 * i + 1]!)
}

export function labelClues(letter: Letter, tokens: readonly Token[], { sentences, part }: Pick<Understanding, 'sentences'> & { part: Readonly<Record<'offer' | 'site', readonly number[]>> }): string[][] {
  const sentenceOf = sentenceOfEach(tokens, sentences)
  return tokenClues(letter, tokens).map((clues, i) => {
    const token = tokens[i]!
    const around = sentenceOf[i]!
    return [
      ...clues,
      ...(['offer', 'site'] as const).flatMap((name) => {
        const level = `${name} ${around < 0 ? 'none' : levelOf(part[name][around]!)}`
        return [level, `${level} ${token.shape}`, ...token.classes.map((own) => `${level} <${own}>`)]
      }),
    ]
  })
}

const levels = [0.03, 0.1, 0.25, 0.5, 0.75, 0.92]

function levelOf(chance: number): number {
  return levels.filter((level) => chance >= level).length
}
