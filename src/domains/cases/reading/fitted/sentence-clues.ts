import { zoneAt, type Letter, type Stretch } from '../letter.ts'
import { edge, type Token } from './tokens.ts'
import type { WordClass } from './word-classes.data.ts'

/** A sentence, with the words it is made of. */
export interface Sentence extends Stretch {
  words: readonly Token[]
  /** The numbers of the words among the letter's tokens. */
  numbers: readonly number[]
  classes: readonly WordClass[]
}

/** The sentences of a letter that are long enough to say something. */
export function sentencesOf(letter: Letter, tokens: readonly Token[]): Sentence[] {
  const sentences = letter.sentences.filter(({ text }) => text.length > 6)
  const sentenceOf = sentenceOfEach(tokens, sentences)
  const wordNumbers = Array.from(tokens.keys()).filter((i) => tokens[i]!.word !== '\n')
  const bySentence = Map.groupBy(wordNumbers, (i) => sentenceOf[i]!)
  return sentences.map((sentence, number) => {
    const numbers = bySentence.get(number) ?? []
    const words = numbers.map((i) => tokens[i]!)
    return { ...sentence, words, numbers, classes: [...new Set(words.flatMap(({ classes }) => classes))].sort() }
  })
}

/** The number of the sentence that each token stands in; -1 for none. Both are in the order of the letter. */
export function sentenceOfEach(tokens: readonly Token[], sentences: readonly Stretch[]): Int32Array {
  let next = 0
  return Int32Array.from(tokens, ({ start }) => {
    while (next < sentences.length && sentences[next]!.end <= start) next++
    return next < sentences.length && sentences[next]!.start <= start ? next : -1
  })
}

/** What speaks for or against each sentence's having a part in the letter, as names of clues. */
export function sentenceClues(letter: Letter, sentences: readonly Sentence[]): string[][] {
  const own = sentences.map((sentence, i) => [
    ...wordClues(sentence),
    ...opening(sentence),
    `sentence ${Math.min(i, 8)}`,
    `length ${Math.min(6, Math.floor(Math.log2(sentence.words.length + 1)))}`,
    `part ${i === 0 ? 'first' : i === sentences.length - 1 ? 'last' : Math.floor((6 * i) / sentences.length)}`,
    `in the ${zoneAt(letter, sentence.start)}`,
    ...letter.labelled.filter(({ start, end }) => start < sentence.end && sentence.start < end).map(({ field }) => `label ${field}`),
  ])
  return own.map((clues, i) => [
    ...new Set(clues),
    ...(sentences[i - 1]?.classes.map((name) => `after ${name}`) ?? ['first']),
  ])
}

function wordClues({ words, classes }: Sentence): string[] {
  const after = (i: number, step: number) => words[i + step]?.word ?? edge
  return [
    'any',
    ...words.flatMap(({ word, isHan }, i) => [
      ...(isHan ? [] : [word]),
      `${word} ${after(i, 1)}`,
      `${word} ${after(i, 1)} ${after(i, 2)}`,
    ]),
    ...classes.map((name) => `class ${name}`),
    ...classes.flatMap((one, i) => classes.slice(i + 1).map((other) => `classes ${one},${other}`)),
  ]
}

function opening({ words }: Sentence): string[] {
  return [
    ...words.slice(0, 3).flatMap(({ word, classes }, i) => [`opens ${i} ${word}`, ...classes.map((name) => `opens ${i} <${name}>`)]),
    `opens ${words[0]?.word} ${words[1]?.word}`,
  ]
}
