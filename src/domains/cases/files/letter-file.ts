import { Invalid } from '#platform/errors.ts'
import { messages as m } from '../messages.ts'
import { type LetterFile, unreadable } from './letter-text.ts'

/** Largest file opened. */
export const largestFile = 25_000_000

const noSender = { name: null, email: null }

/**
 * The text of a letter in plain text, mail (.eml), Word (.docx), OpenDocument (.odt) or PDF, told apart by content.
 * Throws Invalid with the reason for anything else, and for files made to do harm: macros, archives that unpack to too
 * much, document type definitions, thousands of pages. Nothing that a file refers to is ever loaded.
 */
export async function letterFile(bytes: Uint8Array, name: string): Promise<LetterFile> {
  if (bytes.length === 0) throw unreadable(m.emptyFile)
  if (bytes.length > largestFile) throw unreadable(m.fileTooLarge)
  if (startsWith(bytes, [0x50, 0x4b])) {
    const { documentText } = await import('./document.ts')
    return { text: await documentText(bytes), received: null, sender: noSender }
  }
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) {
    const { pdfText } = await import('./pdf.ts')
    return { text: await pdfText(bytes), received: null, sender: noSender }
  }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw unreadable(m.oldWord)
  if (isMail(bytes, name)) {
    const { mailFile } = await import('./mail.ts')
    return mailFile(bytes)
  }
  return { text: plainText(bytes), received: null, sender: noSender }
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}

const mailHeader =
  /^(?:received|return-path|from|to|subject|date|mime-version|message-id|delivered-to|x-[\w-]+|dkim-signature|content-type)\s*:/i

// A pasted letter may start with "From:" too; a mail as stored has headers that nobody types.
function isMail(bytes: Uint8Array, name: string): boolean {
  if (/\.eml$/i.test(name)) return true
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4000))
  return mailHeader.test(head) && /^(?:mime-version|message-id|received|return-path)\s*:/im.test(head)
}

function plainText(bytes: Uint8Array): string {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new Invalid(m.notText, [], { cause })
  }
  if (text.includes('\u0000')) throw unreadable(m.notText)
  if (text.trim() === '') throw unreadable(m.emptyFile)
  return text
}
