import { matchesIn, quote, type Letter } from './letter.ts'
import type { Span } from './readable.ts'

/** An address of somebody in the letter, as it stands there. */
export interface Address {
  kind: 'email' | 'phone'
  text: string
  start: number
  end: number
  span: Span
}

const email = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g
const phone = new RegExp(
  `(?:(?:\\+|\\b00)\\d[\\d ()./-]{6,20}\\d|\\(0?\\d{1,5}\\)[ -]?\\d{3,4}[- ]\\d{3,4}(?:[- ]\\d{1,4})?|\\b0\\d(?:[ .]\\d{2}){4}\\b|\\b0\\d{4}[ -]\\d{6}\\b|\\b0\\d{1,4}[- ]\\d{3,4}[- ]?\\d{3,4}(?:-\\d{1,4})?|\\b\\d{3}[.-]\\d{3}[.-]\\d{4}\\b|\\b(?:886|852|853|86)-\\d{1,4}-\\d{3,4}[- ]\\d{3,4}|\\b\\d{3,4}-\\d{7,8}\\b|\\b[48]00-\\d{3,4}-\\d{4}\\b|(?<![\\d-])1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}(?!\\d)|\\b\\d{5} \\d{5}\\b)`,
  'g',
)

const fax = /(?:\bfax|传真)[ .:()]*$/iu

/** The e-mail addresses and telephone numbers of the letter, in its order. */
export function addressesIn(letter: Letter): Address[] {
  const found = (kind: Address['kind'], pattern: RegExp) =>
    matchesIn(letter.body, pattern).filter(({ index }) => !fax.test(letter.body.slice(Math.max(0, index - 12), index))).map(({ 0: text, index }): Address => {
      const written = quote(letter, index, index + text.length)
      return { kind, text: written.text.trim(), start: index, end: index + text.length, span: written.span }
    })
  return [...found('email', email), ...found('phone', phone)].toSorted((a, b) => a.start - b.start)
}
