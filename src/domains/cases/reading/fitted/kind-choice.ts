import { cuesSeen, kinds, type CuesSeen, type Kind, type Party } from '../kind.ts'
import { zoneAt, type Letter } from '../letter.ts'
import type { Cut } from './choice.ts'
import { weighed, type ReaderModel } from './model.ts'
import { edge } from './tokens.ts'

export interface ReadKind {
  kind: Kind
  /** A second kind has almost as much for it. */
  isClose: boolean
}

/** How many times as likely as the second a kind is at least, to be told without a doubt. */
const CLEARLY = 1.65

/** What a letter is about: the kind with the most for it, where each cue and each word of the letter adds its weight to each kind. */
export function kindOf(letter: Letter, cut: Cut, { party, model }: { party: Party; model: ReaderModel }): ReadKind {
  const seen = cuesSeen(letter, party)
  const chances = weighed(model.kind, [kindClues(letter, cut, seen)])
  const [first, second] = kinds
    .map((kind, k) => ({ kind, chance: chances[k]! }))
    // What asks for something is no mere mail without a word that says so.
    .filter(({ kind }) => !seen.isRequest || kind !== 'other')
    .toSorted((a, b) => b.chance - a.chance)
  return { kind: first!.kind, isClose: first!.chance < CLEARLY * second!.chance }
}

/** What speaks for or against each kind, as names of clues: the cues, the words and where they stand, what its sentences hold. */
export function kindClues(letter: Letter, { tokens, sentences }: Cut, { strength }: CuesSeen): string[] {
  const cues = [...strength].flatMap(([name, value]) => (value > 0 ? [`cue ${name}`, `cue ${name} ${value >= 1 ? 'twice' : value > 0.5 ? 'once' : 'some'}`] : [`no ${name}`]))
  const words = tokens.flatMap(({ word, isHan, start }, i) => {
    const at = (step: number) => tokens[i + step]?.word ?? edge
    if (word === '\n') return []
    return [`${word} ${at(1)}`, ...(isHan ? [`${word} ${at(1)} ${at(2)}`] : [word]), `${zoneAt(letter, start)} ${word} ${isHan ? at(1) : ''}`]
  })
  const classes = sentences.flatMap(({ classes: own }) => [...own.map((name) => `<${name}>`), ...own.flatMap((one, i) => own.slice(i + 1).map((other) => `<${one},${other}>`))])
  return [...new Set(['any', ...cues, ...words, ...classes])]
}
