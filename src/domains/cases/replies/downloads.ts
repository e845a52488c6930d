import { Document, Packer, Paragraph, TextRun } from 'docx'
import MailComposer from 'nodemailer/lib/mail-composer'
import type { Locale } from '#platform/i18n/locale.ts'
import type { Reply } from './reply.ts'

type Replies = Record<Locale, Reply>

/** Both languages as a Word document, the Chinese on a page of its own. */
export async function replyInWord(replies: Replies): Promise<Uint8Array> {
  const document = new Document({
    styles: { default: { document: { run: { font: { ascii: 'Arial', hAnsi: 'Arial', eastAsia: 'Microsoft YaHei' }, size: 22 } } } },
    sections: [
      { children: paragraphs(replies.en, 'en-GB') },
      { children: paragraphs(replies['zh-CN'], 'zh-CN') },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

/** Both languages as a mail that a mail program opens as a draft. `to` null: the officer fills it in. */
export async function replyAsMail(replies: Replies, to: string | null): Promise<Uint8Array> {
  const { en, 'zh-CN': zh } = replies
  const mail = new MailComposer({
    to: to ?? undefined,
    subject: `${en.subject} / ${zh.subject}`,
    text: `${en.body}\n\n----------\n\n${zh.body}\n`,
    headers: { 'X-Unsent': '1' },
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return new Uint8Array(await mail.compile().build())
}

function paragraphs({ subject, body }: Reply, language: string): Paragraph[] {
  const lines = body.split('\n').filter((line) => line !== '')
  const run = (text: string, bold = false) => new TextRun({ text, bold, language: { value: language, eastAsia: 'zh-CN' } })
  const [mark = '', ...rest] = lines
  return [
    new Paragraph({ children: [run(mark, true)], spacing: { after: 240 } }),
    new Paragraph({ children: [run(subject, true)], spacing: { after: 240 } }),
    ...rest.map((line) => new Paragraph({ children: [run(line)], spacing: { after: 160 } })),
  ]
}
