import { extractText, getDocumentProxy } from 'unpdf'
import { Invalid } from '#platform/errors.ts'
import { messages as m } from '../messages.ts'
import { unreadable } from './letter-text.ts'

const mostPages = 100

/** The text of a PDF of up to 100 pages. Throws Invalid for more, for scans without text and for what cannot be opened. */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  const pdf = await opened(bytes)
  if (pdf.numPages > mostPages)
    throw unreadable({ en: m.tooManyPages.en(pdf.numPages), 'zh-CN': m.tooManyPages['zh-CN'](pdf.numPages) })
  const { text } = await extractText(pdf, { mergePages: true })
  if (text.trim() === '') throw unreadable(m.noTextInPdf)
  return text
}

async function opened(bytes: Uint8Array) {
  try {
    return await getDocumentProxy(new Uint8Array(bytes))
  } catch (cause) {
    throw new Invalid(m.brokenFile, [], { cause })
  }
}
