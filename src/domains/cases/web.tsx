import { Hono, type Context as HonoContext } from 'hono'
import { z } from 'zod'
import type { Env } from '#platform/http/env.ts'
import { blank, readForm, submit, type Given } from '#platform/http/form.ts'
import { Invalid } from '#platform/errors.ts'
import { letterFile, readLetter } from './cases.ts'
import { homeForReading, takeIn } from './intake.ts'
import { letterValues, valuesOf } from './letter-values.ts'
import { draftReply, replyFor, replyKinds, type Reply } from './replies/reply.ts'
import { LetterPage } from './web/letter-page.tsx'
import { messages as m } from './web/messages.ts'
import { NewPage } from './web/new-page.tsx'

export const web = new Hono<Env>()

// Spans are told for texts up to here; what is beyond would not be read.
const longestLetter = 120_000

const letterForm = letterValues.extend({
  letter: z.string().optional(),
  file: z.instanceof(File).optional(),
  received: z.iso.date().optional(),
  senderName: z.string().max(300).optional(),
  senderEmail: z.string().max(300).optional(),
  /** The values come from a person, not from the letter. */
  isRead: z.literal('yes').optional(),
  replyAs: z.enum(replyKinds).optional(),
})

type LetterForm = z.output<typeof letterForm>

web.get('/letters/new', (c) => c.html(<NewPage frame={c.var.frame} given={blank} />))

// Answered at once, without a redirect: nothing is stored that another request could show.
web.post('/letters/new', (c) =>
  submit(
    c,
    letterForm,
    async (form) => showLetter(c, await withText(form), null),
    (given) => again(c, given),
  ),
)

const replyForm = z.object({
  subjectEn: z.string().max(500).default(''),
  bodyEn: z.string().max(20_000).default(''),
  subjectZh: z.string().max(500).default(''),
  bodyZh: z.string().max(20_000).default(''),
  to: z.email().max(300).optional(),
})

web.post('/letters/reply.docx', async (c) => {
  const { replies } = repliesIn(await readForm(c, replyForm))
  const { replyInWord } = await import('./replies/downloads.ts') // only now: the libraries are large
  return download(await replyInWord(replies), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', `${dayOf(c)}-reply.docx`)
})

web.post('/letters/reply.eml', async (c) => {
  const { replies, to } = repliesIn(await readForm(c, replyForm))
  const { replyAsMail } = await import('./replies/downloads.ts')
  return download(await replyAsMail(replies, to), 'message/rfc822', `${dayOf(c)}-reply.eml`)
})

/** The page again with what is wrong in it; what is right still counts. */
async function again(c: HonoContext<Env>, given: Given): Promise<Response> {
  const wrong = new Set(given.problems.map(({ path }) => path))
  const form = letterForm.safeParse(Object.fromEntries(Object.entries(given.values).filter(([name]) => !wrong.has(name))))
  if (!form.success || form.data.isRead === undefined || form.data.letter === undefined) return c.html(<NewPage frame={c.var.frame} given={given} />)
  try {
    return await showLetter(c, form.data, given)
  } catch (refusal) {
    if (!(refusal instanceof Invalid)) throw refusal
    return again(c, { values: given.values, problems: [...given.problems, ...refusal.problems] }) // now without the place
  }
}

async function showLetter(c: HonoContext<Env>, form: LetterForm, wrong: Given | null): Promise<Response> {
  const { ctx, frame } = c.var
  const text = form.letter!.replaceAll('\r\n', '\n').slice(0, longestLetter)
  const received = form.received ?? dayOf(c)
  const sender = { name: form.senderName ?? null, email: form.senderEmail ?? null }
  const facts = readLetter({ text, received, home: await homeForReading(ctx), sender })
  const isFirst = form.isRead === undefined
  const intake = await takeIn(ctx, isFirst ? valuesOf(facts) : form, { isFirst })
  const answered = replyFor(intake.triage?.state ?? null)
  const replies = draftReply(intake, form.replyAs ?? answered, dayOf(c))
  const travelling = { letter: text, received, senderName: form.senderName, senderEmail: form.senderEmail, replyAs: form.replyAs }
  const given = wrong ?? { values: { ...intake.values, ...travelling }, problems: [] }
  return c.html(<LetterPage {...{ frame, given, text, facts, intake, answered, replies }} now={ctx.now} />)
}

/** The letter as pasted, or as its file holds it. Throws Invalid where there is neither, or the file cannot be read. */
async function withText({ file, ...form }: LetterForm): Promise<LetterForm> {
  if (!file || file.size === 0) {
    if (form.letter === undefined || form.letter.trim() === '') throw new Invalid(m.noLetter, [{ path: 'letter', value: '', allowed: m.noLetter }])
    return form
  }
  try {
    const { text, received, sender } = await letterFile(new Uint8Array(await file.arrayBuffer()), file.name)
    return { ...form, letter: text, received: form.received ?? received ?? undefined, senderName: sender.name ?? undefined, senderEmail: sender.email ?? undefined }
  } catch (refusal) {
    if (!(refusal instanceof Invalid)) throw refusal
    const why = { en: m.unreadable.en(refusal.text.en), 'zh-CN': m.unreadable['zh-CN'](refusal.text['zh-CN']) }
    throw new Invalid(why, [{ path: 'file', value: file.name, allowed: why }], { cause: refusal })
  }
}

function repliesIn({ subjectEn, bodyEn, subjectZh, bodyZh, to }: z.output<typeof replyForm>): { replies: { en: Reply; 'zh-CN': Reply }; to: string | null } {
  const lines = (body: string) => body.replaceAll('\r\n', '\n')
  return { replies: { en: { subject: subjectEn, body: lines(bodyEn) }, 'zh-CN': { subject: subjectZh, body: lines(bodyZh) } }, to: to ?? null }
}

function download(bytes: Uint8Array, type: string, name: string): Response {
  return new Response(new Uint8Array(bytes), {
    headers: { 'Content-Type': type, 'Content-Disposition': `attachment; filename="${name}"`, 'Cache-Control': 'no-store' },
  })
}

function dayOf(c: HonoContext<Env>): string {
  return c.var.ctx.now.toISOString().slice(0, 10)
}
