import { unzipSync, zipSync, type Unzipped } from 'fflate'
import { Invalid } from '#platform/errors.ts'
import { messages as m } from '../messages.ts'
import { unreadable } from './letter-text.ts'

const mostEntries = 2000
const mostUnpacked = 60_000_000

/** The text of a Word or OpenDocument file, a paragraph a line. Throws Invalid for macros, bombs and broken files. */
export async function documentText(bytes: Uint8Array): Promise<string> {
  const files = unpacked(bytes)
  if (files['word/document.xml']) return wordText(files)
  const content = files['content.xml']
  if (!content) throw unreadable(m.unknownArchive)
  return openDocumentText(new TextDecoder().decode(content))
}

// Sizes are checked before anything is unpacked, and each entry unpacks into the room it declared.
function unpacked(bytes: Uint8Array): Unzipped {
  let entries = 0
  let total = 0
  try {
    return unzipSync(bytes, {
      filter({ name, originalSize }) {
        entries++
        total += originalSize
        if (entries > mostEntries || total > mostUnpacked) throw unreadable(m.archiveTooLarge)
        if (/vbaProject|vbaData|macrosheets|^Basic\/|^Scripts\//i.test(name)) throw unreadable(m.macros)
        return /\.(?:xml|rels)$|^mimetype$/i.test(name)
      },
    })
  } catch (cause) {
    if (cause instanceof Invalid) throw cause
    throw new Invalid(m.brokenFile, [], { cause })
  }
}

async function wordText(files: Unzipped): Promise<string> {
  const types = new TextDecoder().decode(files['[Content_Types].xml'] ?? new Uint8Array())
  if (/macroEnabled/i.test(types)) throw unreadable(m.macros)
  for (const part of Object.values(files)) refuseDefinitions(part)
  const { default: mammoth } = await import('mammoth')
  try {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(zipSync(files, { level: 0 })) })
    return value.replace(/\n{2,}/g, '\n')
  } catch (cause) {
    throw new Invalid(m.brokenFile, [], { cause })
  }
}

// A document type definition is how XML is made to read other files or to swell; no office program writes one.
function refuseDefinitions(part: Uint8Array): void {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(new TextDecoder('latin1').decode(part.subarray(0, 4096))))
    throw unreadable(m.definitions)
}

function openDocumentText(xml: string): string {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml.slice(0, 4096))) throw unreadable(m.definitions)
  const body = /<office:body\b[^>]*>([^]*?)(?:<\/office:body>|$)/.exec(xml)?.[1] ?? ''
  return body
    .replace(/<office:annotation\b[^]*?<\/office:annotation>|<text:tracked-changes\b[^]*?<\/text:tracked-changes>/g, '')
    .replace(/<text:s\b([^>]*)\/>/g, (_, how: string) =>
      ' '.repeat(Math.min(Number(/text:c="(\d{1,3})"/.exec(how)?.[1] ?? 1), 100)),
    )
    .replace(/<text:tab\b[^>]*\/>/g, '\t')
    .replace(/<text:line-break\b[^>]*\/>|<\/text:(?:p|h)>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0xffff)))
    .replace(/&amp;/g, '&')
    .trim()
}
