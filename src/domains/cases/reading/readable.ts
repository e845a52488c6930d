import { traditionalForms } from './traditional.data.ts'

/** Text made ready for rules, with the way back to where each piece stood. */
export interface Readable {
  original: string
  /** Half-width, in simplified characters, without invisible ones and HTML remains. */
  text: string
  /** For each UTF-16 unit of `text`, the unit of `original` it came from. */
  origin: Int32Array
  /** Whether the end of a very long text was left unread. */
  isCut: boolean
}

export type Span = [start: number, end: number]

/** Longest text read, in UTF-16 units; a letter has a few thousand. */
export const longestText = 20_000

/**
 * The text as rules can read it: full-width forms made half-width, zero-width and direction marks, soft hyphens, HTML
 * tags and entities taken out. Linear in the length, and never more than `longestText` units are read.
 */
export function readable(original: string): Readable {
  const end = Math.min(original.length, longestText)
  const origin = new Int32Array(end)
  let text = ''
  let position = 0
  const put = (piece: string, from: number) => {
    for (let unit = 0; unit < piece.length && text.length + unit < end; unit++) origin[text.length + unit] = from
    text += piece
  }
  while (position < end) {
    const code = original.charCodeAt(position)
    const markup = code === 60 || code === 38 ? markupAt(original, position) : null
    if (markup) {
      put(markup.text, position)
      position += markup.length
    } else {
      const character = readableUnit(code)
      if (character !== '') put(character, position)
      position++
    }
  }
  return {
    original,
    text: text.slice(0, end),
    origin: origin.subarray(0, Math.min(text.length, end)),
    isCut: end < original.length,
  }
}

/** A stretch of the readable text as it stands in the original, without the space around it. */
export function quoted({ original, text, origin }: Readable, start: number, end: number): { text: string; span: Span } {
  while (start < end && /[\s,;:、。]/.test(text[start]!)) start++
  while (end > start && /[\s,;、]/.test(text[end - 1]!)) end--
  if (start >= end) return { text: '', span: [origin[start] ?? 0, origin[start] ?? 0] }
  const span: Span = [origin[start]!, origin[end - 1]! + 1]
  return { text: original.slice(...span), span }
}

const tagAt = /<(?:\/?[a-zA-Z][a-zA-Z0-9]{0,15}(?:\s[^<>]{0,500})?\/?|!--[^]{0,2000}?--|!doctype[^<>]{0,200})>/iy
const entityAt =
  /&(?:(nbsp|amp|lt|gt|quot|apos|rsquo|lsquo|ldquo|rdquo|ndash|mdash|hellip|middot)|#(\d{1,6})|#x([0-9a-f]{1,5}));/iy
const blockTag = /^<\/?(?:br|p|div|tr|li|h[1-6]|table|ul|ol)\b/i

const entities: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  middot: '·',
}

function markupAt(original: string, position: number): { text: string; length: number } | null {
  tagAt.lastIndex = position
  const tag = tagAt.exec(original)?.[0]
  if (tag !== undefined) return { text: /^<li\b/iu.test(tag) ? '\n- ' : blockTag.test(tag) ? '\n' : '', length: tag.length }
  entityAt.lastIndex = position
  const entity = entityAt.exec(original)
  if (!entity) return null
  const [whole, name, decimal, hex] = entity
  const code = decimal === undefined ? Number.parseInt(hex ?? '20', 16) : Number(decimal)
  const text = name === undefined ? readableUnit(code > 0xffff ? 32 : code) : entities[name.toLowerCase()]!
  return { text, length: whole.length }
}

function readableUnit(code: number): string {
  if (code < 127) return code === 13 ? '' : code === 9 || code === 12 ? ' ' : String.fromCharCode(code)
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0)
  if (code === 0x3000 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f) return ' '
  if (code === 0x2028 || code === 0x2029) return '\n'
  if (code >= 0x4e00 && code <= 0x9fff) return simplifiedByTraditional.get(code) ?? String.fromCharCode(code)
  return isInvisible(code) ? '' : String.fromCharCode(code)
}

// Pairs of a character and its simplified form, both in the basic plane: positions do not move.
const simplifiedByTraditional = new Map(
  Array.from({ length: traditionalForms.length / 2 }, (_, pair) => [
    traditionalForms.charCodeAt(2 * pair),
    traditionalForms[2 * pair + 1]!,
  ]),
)

function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    code === 0xfeff ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    (code >= 0x7f && code <= 0x9f) ||
    (code >= 0xfe00 && code <= 0xfe0f)
  )
}
