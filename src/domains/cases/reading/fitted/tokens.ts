import { wordClasses, type WordClass } from './word-classes.data.ts'

/** A word, a number, a Chinese character, a sign or a line end, with the classes of what it is part of. */
export interface Token {
  start: number
  end: number
  /** In lower case. */
  word: string
  isHan: boolean
  /** One sign: a word in capitals, with one, without; a character; a number; itself. */
  shape: string
  classes: readonly WordClass[]
}

/** Stands in a clue where the letter has no further word. */
export const edge = '¦'

/** A sign that ends a sentence. */
export const sentenceEnd = /^[.。!?！？;；]$/u

/** A sign that begins an item of a list, at the start of its line. */
export const listSign = /^(?:[-•*·–▪◦(①-⑳\d]|[一二三四五六七八九十a-h])$/u

const token = /\p{Script=Han}|[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*|\d+|\n|[^\s]/gu
const han = /^\p{Script=Han}/u

/** Cuts a text into tokens. Linear in its length. */
export function tokensOf(text: string): Token[] {
  const result = Array.from(text.matchAll(token), ({ 0: found, index: start }): Token => {
    const [word, isHan] = [found.toLowerCase(), han.test(found)]
    return { start, end: start + found.length, word, isHan, shape: shapeOf(found), classes: isHan ? [] : classesOfWord(word) }
  })
  markHan(result)
  return result
}

function shapeOf(text: string): string {
  if (han.test(text)) return '字'
  if (/^\d/u.test(text)) return '9'
  if (/^\p{Lu}{2,}$/u.test(text)) return 'XX'
  if (/^\p{Lu}/u.test(text)) return 'Xx'
  return /^[\p{L}]/u.test(text) ? 'x' : text
}

const classesOf = new Map<string, WordClass[]>()
for (const [name, words] of Object.entries(wordClasses) as [WordClass, string][])
  for (const word of words.split(/\s+/)) if (word !== '') classesOf.set(word, [...new Set([...(classesOf.get(word) ?? []), name])])
const longest = Math.max(...[...classesOf.keys()].filter((word) => han.test(word)).map((word) => word.length))

function classesOfWord(word: string): readonly WordClass[] {
  for (const form of formsOf(word)) {
    const classes = classesOf.get(form)
    if (classes) return classes
  }
  return []
}

function* formsOf(word: string): Generator<string> {
  yield word
  yield word.replace(/['’]s$/u, '')
  if (word.endsWith('ies')) yield `${word.slice(0, -3)}y`
  if (word.endsWith('es')) yield word.slice(0, -2)
  if (word.endsWith('s')) yield word.slice(0, -1)
  for (const ending of ['ing', 'ed'])
    if (word.endsWith(ending) && word.length > ending.length + 2) {
      const stem = word.slice(0, -ending.length)
      yield stem
      yield `${stem}e`
      if (stem.at(-1) === stem.at(-2)) yield stem.slice(0, -1)
    }
}

// The longest word of the lists that starts at a character gives its classes to all of its characters.
function markHan(tokens: Token[]): void {
  for (let i = 0; i < tokens.length; i++) {
    if (!tokens[i]!.isHan) continue
    let word = ''
    let found: { length: number; classes: readonly WordClass[] } | null = null
    for (let length = 1; length <= longest && tokens[i + length - 1]?.isHan; length++) {
      word += tokens[i + length - 1]!.word
      const classes = classesOf.get(word)
      if (classes) found = { length, classes }
    }
    if (found === null) continue
    for (let k = i; k < i + found.length; k++) tokens[k]!.classes = found.classes
    i += found.length - 1
  }
}
