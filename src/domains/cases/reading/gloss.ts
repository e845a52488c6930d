import { glosses } from './gloss.data.ts'
import { latinLanguage } from './language.ts'

/** A text with, for each of its units, the unit it stands for in the text it was made from. */
export interface Mapped {
  text: string
  origin: Int32Array
}

const letters = '\\p{L}\\p{M}'
const patternByLanguage = new Map<string, { pattern: RegExp; words: readonly (readonly [RegExp, string])[] }>()

/** Whether letters in a language can be read at all: as their own, or by the glosses of their key words. */
export function howRead(language: string): 'whole' | 'in part' | 'hardly' {
  if (['en', 'zh', 'mixed'].includes(language)) return 'whole'
  return glosses[language] ? 'in part' : 'hardly'
}

/**
 * The text with the words it has a gloss for said in the language of the rules; names, numbers and dates stay. A gloss
 * points back at the whole word it stands for. Texts in languages without glosses stay as they are.
 */
export function glossed(text: string, language: string): Mapped {
  const origin: Int32Array[] = []
  let result = ''
  for (const paragraph of text.matchAll(/(?:[^\n]|\n(?!\s*\n))+\n?|\n/gu)) {
    const own = latinLanguage(paragraph[0])
    const one = glossedIn(paragraph[0], own.words >= 4 ? own.language : language)
    origin.push(one.origin.map((unit) => unit + paragraph.index))
    result += one.text
  }
  return { text: result, origin: Int32Array.from(origin.flatMap((units) => [...units])) }
}

function glossedIn(text: string, language: string): Mapped {
  const table = tableOf(language)
  if (!table) return { text, origin: Int32Array.from({ length: text.length }, (_, unit) => unit) }
  const origin: number[] = []
  let result = ''
  let from = 0
  const keep = (to: number) => {
    result += text.slice(from, to)
    for (let unit = from; unit < to; unit++) origin.push(unit)
  }
  for (const match of text.matchAll(table.pattern)) {
    const gloss = table.words.find(([word]) => standsAt(word, text, match))?.[1]
    // "La Rochelle": an article with a capital may be of a name.
    if (!gloss || (gloss === 'the' && /^\p{Lu}/u.test(match[0]))) continue
    keep(match.index)
    const said = /^\p{Lu}/u.test(match[0]) ? gloss[0]!.toUpperCase() + gloss.slice(1) : gloss
    for (let unit = 0; unit < said.length; unit++)
      origin.push(match.index + (unit === said.length - 1 ? match[0].length - 1 : Math.min(unit, match[0].length - 1)))
    result += said
    from = match.index + match[0].length
  }
  keep(text.length)
  return { text: result, origin: Int32Array.from(origin) }
}

function standsAt(word: RegExp, text: string, match: RegExpExecArray): boolean {
  word.lastIndex = match.index
  return word.exec(text)?.[0].length === match[0].length
}

function tableOf(language: string) {
  const entries = glosses[language]
  if (!entries) return undefined
  const made = patternByLanguage.get(language)
  if (made) return made
  const isHan = language === 'ja'
  const [before, after] = isHan ? ['', ''] : [`(?<![${letters}])`, `(?![${letters}])`]
  const table = {
    pattern: new RegExp(`${before}(?:${entries.map(([word]) => word).join('|')})${after}`, 'giu'),
    words: entries.map(([word, gloss]) => [new RegExp(`(?:${word})${after}`, 'iuy'), gloss] as const),
  }
  patternByLanguage.set(language, table)
  return table
}
