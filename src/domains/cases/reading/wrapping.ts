/** Stands where a unit goes out altogether; the next step drops it. */
export const dropped = '\u0000'

/**
 * The text with hard line ends taken out of its prose: mail wrapped at 72 characters, PDF lines, words broken by a
 * hyphen. Line ends of lists, letterheads, headers and signatures stay. Same length; a unit that goes is `dropped`.
 */
export function unwrapped(text: string): string {
  const units = text.split('')
  for (const paragraph of paragraphsOf(withoutPageMarks(units, text))) {
    const shape = shapeOf(paragraph)
    for (let index = 0; index + 1 < paragraph.length; index++) {
      const [line, next] = [paragraph[index]!, paragraph[index + 1]!]
      if (!goesOn(line.text, next.text, shape)) continue
      units[line.end] = ' '
      const isBroken = /\p{Ll}-$/u.test(line.text) && /^\p{Ll}/u.test(next.text.trimStart())
      if (isBroken) units[line.end - 1] = units[line.end] = dropped
    }
  }
  return units.join('')
}

/** Lines in capitals throughout read as a letterhead does: each word with a capital first. Same length. */
export function withoutShouting(text: string): string {
  return text.replace(/^[^\p{Ll}\n]*\p{Lu}{3,}[^\p{Ll}\n]*$/gmu, (line) => {
    const words = line.match(/\p{Lu}+/gu) ?? []
    if (words.length < 3 && (words[0]?.length ?? 0) < 9) return line
    const plain = line.replace(/\p{Lu}[\p{Lu}'’]*/gu, (word) =>
      /^(?:OF|AND|THE|FOR|IN|TO|ON|AT|DE|DI|UND|DER)$/u.test(word)
        ? word.toLowerCase()
        : word.length < 4
          ? word
          : word[0]! + word.slice(1).toLowerCase(),
    )
    // A letter whose small form is longer would move all that follows.
    return plain.length === line.length ? plain : line
  })
}

interface Line {
  text: string
  end: number
}

interface Shape {
  longest: number
  /** Lines that begin in the middle of a sentence, in small letters. */
  isProse: boolean
}

function withoutPageMarks(units: string[], text: string): string {
  return text.replace(/^[ \t]*(?:page|seite|p\.)[ \t]*\d+(?:[ \t]*(?:of|von|\/)[ \t]*\d+)?[ \t]*$|^[ \t]*第\s*\d+\s*页(?:.{0,8}共\s*\d+\s*页)?[ \t]*$/gimu, (mark, at: number) => {
    for (let unit = at; unit < at + mark.length; unit++) units[unit] = ' '
    return ' '.repeat(mark.length)
  })
}

function paragraphsOf(text: string): Line[][] {
  const paragraphs: Line[][] = [[]]
  let start = 0
  for (const line of text.split('\n')) {
    if (line.trim() === '') paragraphs.push([])
    else paragraphs.at(-1)!.push({ text: line.trimEnd(), end: start + line.length })
    start += line.length + 1
  }
  return paragraphs.filter((lines) => lines.length > 1)
}

function shapeOf(lines: readonly Line[]): Shape {
  const starts = lines.slice(1).filter(({ text }) => /^[ \t]*\p{Ll}/u.test(text) && !isAddress.test(text)).length
  return { longest: Math.max(...lines.map(({ text }) => text.length)), isProse: starts > 0 && starts >= (lines.length - 1) / 5 }
}

const listItem = /^[ \t]*(?:[-•*–▪◦·]|\(?\d{1,2}[.)、](?!\d)|\(?[一二三四五六七八九十]{1,2}[、)])/u
const label = /^[ \t]*(?:\p{Lu}[\p{L} '’-]{1,30}|\p{Script=Han}{1,10}):/u
const isAddress = /^[ \t]*[^ ]{0,40}@|^[ \t]*(?:tel|phone|mob|fax|e-?mail|www|https?|电话|邮箱|手机|联系|传真)|^[ \t]*\+\d/iu

function goesOn(line: string, next: string, { longest, isProse }: Shape): boolean {
  if (/[.!?。;:]["”’)]?$/u.test(line) || listItem.test(next) || isAddress.test(next) || /^[ \t]*>/u.test(line)) return false
  const first = next.trimStart()[0] ?? ''
  if (/\p{Ll}/u.test(first)) return longest >= 30 && line.trim().length >= longest * 0.5
  if (label.test(next)) return false
  if (/\p{Script=Han}/u.test(first) || /\p{Script=Han}$/u.test(line))
    return /[,、]$/u.test(line) ? line.length >= 12 : line.length >= 18 && line.length >= longest * 0.85
  return isProse && line.length >= longest * 0.6 && !/^[ \t]*(?:Mr|Mrs|Ms|Dr|Prof|Dear)\b/u.test(next)
}
