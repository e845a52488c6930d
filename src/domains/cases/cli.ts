import * as z from 'zod'
import type { Command, ExitCode, Io } from '#platform/cli/command.ts'
import type { Context } from '#platform/context.ts'
import { checkRecord, printable, shown } from '#platform/cli/records-check.ts'
import { Invalid, Refusal } from '#platform/errors.ts'
import { locales, type Locale } from '#platform/i18n/locale.ts'
import { homeNamed, letterFile, readLetter, type LetterFacts } from './cases.ts'
import { messages as m } from './messages.ts'

const day = z.iso.date('a day as YYYY-MM-DD')
const name = z.string('text').trim().min(1, 'text')

const question = z.strictObject({
  input: name.optional(),
  batch: name.optional(),
  received: day.optional(),
  home: name.optional(),
  locale: z.enum(locales, 'en or zh-CN').optional(),
  json: z.boolean().optional(),
  ndjson: z.boolean().optional(),
})

const batchLine = z.strictObject({
  id: z
    .string('text of 1 to 100 characters')
    .min(1, 'text of 1 to 100 characters')
    .max(100, 'text of 1 to 100 characters'),
  text: z.string('the text of the letter'),
  received: day.optional(),
  home: z.string('a name or place id').nullish(),
})

export const commands: readonly Command[] = [
  {
    name: 'read',
    needs: 'store if any',
    summary: m.summary,
    usage: '--input FILE|- | --batch FILE|- [--received YYYY-MM-DD] [--home NAME|ID] [--locale en|zh-CN] [--json]',
    options: {
      input: { type: 'string' },
      batch: { type: 'string' },
      received: { type: 'string' },
      home: { type: 'string' },
      locale: { type: 'string' },
      json: { type: 'boolean' },
      ndjson: { type: 'boolean' },
    },
    async run(io, { values, positionals }, openStore) {
      const { value, problems = [] } = checkRecord(question, values)
      if (positionals.length > 0) problems.push({ path: 'arguments', value: positionals[0], allowed: 'options only' })
      if (value && (value.input === undefined) === (value.batch === undefined)) {
        problems.push({
          path: 'input',
          value: value.input,
          allowed: 'one of --input FILE and --batch FILE; - is standard input',
        })
      }
      if (problems.length > 0 || !value) throw new Invalid(m.badQuestion, problems)
      const ownHome = () => homeOfInstallation(openStore)
      return value.batch === undefined ? readOne(io, value, ownHome) : readBatch(io, value, ownHome)
    },
  },
]

type Question = z.output<typeof question>

type OwnHome = () => Promise<ReturnType<typeof homeNamed>>

// Whose office this is, where a store knows it.
async function homeOfInstallation(openStore: () => Promise<Context | null>): ReturnType<OwnHome> {
  const ctx = await openStore()
  // Only here: a letter read without a store must not wait for what the store needs.
  return ctx?.home ? (await import('./intake.ts')).homeForReading(ctx) : null
}

async function readOne(io: Io, asked: Question, ownHome: OwnHome): Promise<ExitCode> {
  const file = await fileOf(io, asked.input!)
  const facts = readLetter({
    text: file.text,
    received: asked.received ?? file.received ?? today(),
    home: asked.home === undefined ? await ownHome() : homeNamed(asked.home),
    sender: file.sender,
  })
  const locale = asked.locale ?? io.locale
  io.out(asked.json ? `${JSON.stringify(printed(facts, locale))}\n` : forPeople(facts, locale))
  return 0
}

async function readBatch(io: Io, asked: Question, ownHome: OwnHome): Promise<ExitCode> {
  const bytes = await bytesOf(io, asked.batch!)
  const lines = new TextDecoder()
    .decode(bytes)
    .replace(/^\ufeff/, '')
    .split('\n')
  const checked = lines.flatMap((line, index) => (line.trim() === '' ? [] : [checkedLine(line, index + 1)]))
  const errors = checked.flatMap((line) => ('errors' in line ? line.errors : []))
  if (errors.length > 0 || checked.length === 0) {
    io.err(
      `${errors.length > 0 ? errors.join('\n') : `error: file ${printable(asked.batch!)}: got an empty file; allowed: one JSON object a line`}\n`,
    )
    return 2
  }
  const homes = new Map<string | null, ReturnType<typeof homeNamed>>()
  for (const line of checked) {
    if ('errors' in line) continue
    const key = line.home ?? asked.home ?? null
    if (!homes.has(key)) homes.set(key, key === null ? await ownHome() : homeNamed(key))
    const home = homes.get(key) ?? null
    const facts = readLetter({ text: line.text, received: line.received ?? asked.received ?? today(), home })
    io.out(`${JSON.stringify({ id: line.id, ...printed(facts, asked.locale ?? io.locale) })}\n`)
  }
  return 0
}

function checkedLine(line: string, number: number): z.output<typeof batchLine> | { errors: string[] } {
  let raw: unknown
  try {
    raw = JSON.parse(line)
  } catch {
    return {
      errors: [`error: line ${number} field (record): got text that is not JSON; allowed: one JSON object a line`],
    }
  }
  const { value, problems } = checkRecord(batchLine, raw)
  if (!problems) return value
  return {
    errors: problems.map(
      ({ path, value, allowed }) =>
        `error: line ${number} field ${path}: got ${shown(value)}; allowed: ${typeof allowed === 'string' ? allowed : allowed.en}`,
    ),
  }
}

async function fileOf(io: Io, input: string) {
  const bytes = await bytesOf(io, input)
  try {
    return await letterFile(bytes, input)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const text = {
      en: `file ${printable(input)}: ${error.text.en}`,
      'zh-CN': `文件${printable(input)}：${error.text['zh-CN']}`,
    }
    throw new Invalid(text, [], { cause: error })
  }
}

async function bytesOf(io: Io, input: string): Promise<Uint8Array> {
  try {
    return await io.read(input)
  } catch (cause) {
    const text = { en: `file ${printable(input)}: it cannot be read`, 'zh-CN': `文件${printable(input)}：无法读取` }
    throw new Invalid(text, [], { cause })
  }
}

function printed({ doubts, ...facts }: LetterFacts, locale: Locale) {
  return { ...facts, doubts: doubts.map(({ field, why }) => ({ field, why: why[locale] })) }
}

function forPeople({ doubts, ...facts }: LetterFacts, locale: Locale): string {
  const lines = Object.entries(facts).map(
    ([field, value]) => `${m.fields[field as keyof typeof m.fields][locale]}: ${inWords(value)}\n`,
  )
  return [
    ...lines,
    ...doubts.map(
      ({ field, why }) =>
        `${m.doubt[locale]} (${m.fields[field as keyof typeof m.fields]?.[locale] ?? field}): ${why[locale]}\n`,
    ),
  ].join('')
}

function inWords(value: unknown): string {
  if (value === null || (Array.isArray(value) && value.length === 0)) return '-'
  if (Array.isArray(value)) return value.map(inWords).join('; ')
  if (typeof value !== 'object') return JSON.stringify(value).replace(/^"|"$/g, '')
  const { span: _span, ...shown } = value as Record<string, unknown>
  return Object.entries(shown)
    .filter(([, part]) => part !== null)
    .map(([, part]) => String(part))
    .join(' | ')
}

function today(): string {
  return new Date().toISOString().slice(0, 10)
}
