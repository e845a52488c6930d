import PostalMime from 'postal-mime'
import { Invalid } from '#platform/errors.ts'
import { messages as m } from '../messages.ts'
import { unreadable, type LetterFile } from './letter-text.ts'

/** The decoded body of a mail; its plain text where it has one, else the text of its HTML, of which nothing is loaded. */
export async function mailFile(bytes: Uint8Array): Promise<LetterFile> {
  const mail = await parsed(bytes)
  const text = mail.text?.trim() ? mail.text : textOfHtml(mail.html ?? '')
  if (text.trim() === '') throw unreadable(m.emptyFile)
  const sentOn = mail.date ? new Date(mail.date) : null
  const sender = { name: mail.from?.name || null, email: mail.from?.address ?? null }
  return {
    text,
    received: sentOn && !Number.isNaN(sentOn.getTime()) ? sentOn.toISOString().slice(0, 10) : null,
    sender,
  }
}

async function parsed(bytes: Uint8Array) {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: 20, maxHeadersSize: 500_000 })
  } catch (cause) {
    throw new Invalid(m.brokenFile, [], { cause })
  }
}

/** The words of a page: scripts, styles and comments dropped whole, blocks on lines of their own. Linear. */
export function textOfHtml(html: string): string {
  return html
    .slice(0, 2_000_000)
    .replace(/<(script|style|head|title|noscript|svg|object|iframe)\b[^>]*>[^]*?(?:<\/\1\s*>|$)/gi, ' ')
    .replace(/<!--[^]*?(?:-->|$)/g, ' ')
    .replace(/[ \t\r\n]+/g, ' ')
    .replace(/<(?:br|hr)\b[^>]{0,2000}>/gi, '\n')
    .replace(/<\/?(?:p|div|tr|li|h[1-6]|table|ul|ol|blockquote)\b[^>]{0,2000}>/gi, '\n')
    .replace(/<[^>]{0,2000}>/g, '')
    .replace(/&nbsp;/gi, ' ')
    .replace(/&lt;/gi, '<')
    .replace(/&gt;/gi, '>')
    .replace(/&quot;/gi, '"')
    .replace(/&#39;|&apos;/gi, "'")
    .replace(/&#(\d{2,6});/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0xffff)))
    .replace(/&amp;/gi, '&')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
