import { zoneAt, type Letter } from '../letter.ts'
import { edge, listSign, sentenceEnd, type Token } from './tokens.ts'
import type { WordClass } from './word-classes.data.ts'

/** What speaks for or against a label at each token, as names of clues: words beside it, classes around it, where it stands. */
export function tokenClues(letter: Letter, tokens: readonly Token[]): string[][] {
  const headings = headingsOf(tokens)
  return tokens.map((token, i) => [
    'any',
    ...wordClues(tokens, i),
    ...classClues(tokens, i),
    ...sentenceClues(tokens, i),
    ...headings[i]!.map((name) => `head ${name}`),
    `in the ${zoneAt(letter, token.start)}`,
  ])
}

function wordClues(tokens: readonly Token[], i: number): string[] {
  const at = (step: number) => tokens[i + step]?.word ?? edge
  const shape = (step: number) => tokens[i + step]?.shape ?? edge
  return [
    ...[-2, -1, 0, 1, 2].map((step) => `${step} ${at(step)}`),
    `-1,0 ${at(-1)} ${at(0)}`, `0,1 ${at(0)} ${at(1)}`, `-2,-1 ${at(-2)} ${at(-1)}`,
    `shape ${shape(-1)}${shape(0)}${shape(1)}`,
    tokens[i]!.isHan ? `-1,1 ${at(-1)}${at(0)}${at(1)}` : `end ${at(0).slice(-3)}`,
  ]
}

function classClues(tokens: readonly Token[], i: number): string[] {
  const at = (step: number) => tokens[i + step]?.classes.join('+') ?? edge
  return [
    ...[-2, -1, 0, 1].map((step) => `classes ${step} ${at(step)},${at(step + 1)}`),
    ...[-2, -1, 0, 1, 2].flatMap((step) => tokens[i + step]?.classes.map((name) => `class ${step} ${name}`) ?? []),
  ]
}

const deeds: ReadonlySet<WordClass> = new Set(['see', 'meet', 'learn', 'give', 'invite', 'pay', 'tie', 'past'])
const sides: ReadonlySet<WordClass> = new Set(['you', 'we', 'they'])

// Who does what to whom, as far as the order of the words tells.
function sentenceClues(tokens: readonly Token[], i: number): string[] {
  const before = classesIn(stretch(tokens, i, -1, 24))
  const after = classesIn(stretch(tokens, i, 1, 14))
  const nearest = [...before].filter((name) => deeds.has(name))
  const deedsBefore = nearest.toSorted()
  const sidesBefore = [...before].filter((name) => sides.has(name)).sort()
  return [
    ...[...before].map((name) => `before ${name}`),
    ...[...after].map((name) => `after ${name}`),
    `nearest ${nearest.slice(0, 2).join(',')}`,
    ...nearest.slice(0, 2).map((name, k) => `nearest ${k} ${name}`),
    `deeds ${deedsBefore.join(',')}`,
    ...deedsBefore.map((name) => `${name} of ${sidesBefore.join(',')}`),
    ...deedsBefore.flatMap((name) => [...after].filter((side) => sides.has(side)).map((side) => `${name} to ${side}`)),
  ]
}

/** Tokens of the sentence from the nearest on, at most so many. */
function stretch(tokens: readonly Token[], i: number, way: -1 | 1, most: number): Token[] {
  const found: Token[] = []
  for (let k = i + way; found.length < most && tokens[k] && !sentenceEnd.test(tokens[k]!.word); k += way) {
    if (tokens[k]!.word === '\n' && tokens[k + way]?.word === '\n') break
    found.push(tokens[k]!)
  }
  return found
}

function classesIn(tokens: readonly Token[]): Set<WordClass> {
  return new Set(tokens.flatMap(({ classes }) => classes))
}

const LONGEST_LABEL = 14

// A label stands before a colon in its line; a line that ends in a colon heads the list below it.
function headingsOf(tokens: readonly Token[]): WordClass[][] {
  let [list, label, lineStart]: [WordClass[], WordClass[] | null, number] = [[], null, 0]
  return tokens.map(({ word }, i) => {
    if (i === 0 || tokens[i - 1]!.word === '\n') [lineStart, label] = [i, null]
    if (word === ':' && i - lineStart < LONGEST_LABEL && label === null) {
      label = classesOf(tokens, lineStart, i)
      return []
    }
    if (word === '\n') {
      if (tokens[i - 1]?.word === ':') list = classesOf(tokens, Math.max(lineStart, i - LONGEST_LABEL), i)
      else if (i > lineStart && !listSign.test(tokens[lineStart]!.word)) list = []
    }
    return label ?? list
  })
}

function classesOf(tokens: readonly Token[], from: number, to: number): WordClass[] {
  return [...classesIn(tokens.slice(from, to))]
}
