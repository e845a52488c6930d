import { setImmediate } from 'node:timers/promises'
import { isCountry, placeColumns, resolvePlace } from '#domains/places/places.ts'
import type { Arguments, Command, ExitCode, Io } from '#platform/cli/command.ts'
import type { Context } from '#platform/context.ts'
import { Invalid } from '#platform/errors.ts'
import { say } from '#platform/i18n/say.ts'
import { answerOf, placesNamed } from './answer.ts'
import { explainCandidate } from './changes.ts'
import { explanationOf } from './explanation.ts'
import { readBatch } from './batch.ts'
import { findCandidates, finderWorld, likeliest } from './finder.ts'
import { messages as m } from './messages.ts'
import { placesAndPoints } from './point-home.ts'
import { findQuestion } from './question.ts'
import { printExplanation, printList } from './print.ts'

export const commands: Command[] = [
  {
    name: 'find',
    summary: m.findSummary,
    usage: '[--home ID|NAME|LAT,LON,CC] [--country CC] [--limit 1-1000] [--by likely|suits] [--json]\n' +
      '       entente find --batch FILE|- [--limit 1-1000] [--ndjson]',
    options: {
      home: { type: 'string' },
      country: { type: 'string' },
      limit: { type: 'string' },
      by: { type: 'string' },
      json: { type: 'boolean' },
      batch: { type: 'string' },
      ndjson: { type: 'boolean' },
    },
    needs: 'store',
    run: (io, args, ctx) => (args.values['batch'] === undefined ? single(io, args, ctx) : batch(io, args, ctx)),
  },
  {
    name: 'find explain',
    summary: m.explainSummary,
    usage: 'ID|NAME [--home ID|NAME|LAT,LON,CC] [--country CC] [--json]',
    options: { home: { type: 'string' }, country: { type: 'string' }, json: { type: 'boolean' } },
    needs: 'store',
    run: explain,
  },
]

async function single(io: Io, { values }: Arguments, ctx: Context): Promise<ExitCode> {
  const country = countryFrom(values['country'])
  const question = findQuestion.parse({
    home: values['home'],
    where: country,
    by: oneOf('--by', values['by'] ?? 'likely', ['likely', 'suits']),
    limit: limitFrom(values['limit']),
  })
  const list = await findCandidates(ctx, question)
  const places = await placesAndPoints(ctx, placesNamed(list))
  const asJson = () => `${JSON.stringify(answerOf(list, country ?? null, places, io.locale))}\n`
  io.out(values['json'] === true ? asJson() : printList(list, places, io.locale))
  return 0
}

async function explain(io: Io, { values, positionals }: Arguments, ctx: Context): Promise<ExitCode> {
  const [named, ...rest] = positionals
  if (named === undefined || rest.length > 0) throw new Invalid(m.placeNeeded, [{ path: 'ID|NAME', value: positionals.join(' '), allowed: m.placeAllowed }])
  const country = countryFrom(values['country'])
  const { home } = findQuestion.parse({ home: values['home'] })
  const { id: placeId } = await resolvePlace(ctx, named)
  const explanation = await explainCandidate(ctx, { home, where: country, placeId })
  io.out(values['json'] === true ? `${JSON.stringify(explanationOf(explanation, country ?? null, io.locale))}\n` : printExplanation(explanation, io.locale))
  return 0
}

/** Every line is read and checked before the first is answered; then the answers go out as they are found. */
async function batch(io: Io, { values }: Arguments, ctx: Context): Promise<ExitCode> {
  const limit = limitFrom(values['limit'])
  const file = String(values['batch'])
  const text = await textOf(io, file)
  const { rowById } = await placeColumns(ctx)
  const { queries, refused } = readBatch(text, { isPlace: (id) => rowById.has(id), isCountry })
  if (refused.length > 0 || queries.length === 0) {
    const lines = refused.length > 0 ? refused : [`file ${file}: got no line; allowed: NDJSON lines with home and country`]
    io.err(lines.map((line) => `error: ${line}\n`).join(''))
    return 2
  }
  const world = await finderWorld(ctx)
  for (const query of queries) {
    await setImmediate() // a server that runs this goes on answering others
    if (io.signal.aborted) return 1
    io.out(`${JSON.stringify({ ...query, ranked: likeliest(world, { ...query, limit }) })}\n`)
  }
  return 0
}

async function textOf(io: Io, file: string): Promise<string> {
  const refuse = (got: string, cause: unknown) =>
    new Invalid({ en: say('en', m.unreadable, file, got), 'zh-CN': say('zh-CN', m.unreadable, file, got) }, [], { cause })
  const bytes = await io.read(file).catch((error: NodeJS.ErrnoException) => {
    throw refuse(error.code ?? error.message, error)
  })
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    throw refuse('bytes that are not UTF-8', error)
  }
}

function limitFrom(text: unknown): number {
  if (text === undefined) return 10
  const limit = typeof text === 'string' && /^\d{1,4}$/.test(text) ? Number(text) : 0
  if (limit >= 1 && limit <= 1000) return limit
  throw wrongOption('--limit', text, 'a whole number from 1 to 1000')
}

function countryFrom(text: unknown): string | undefined {
  if (text === undefined || (typeof text === 'string' && isCountry(text))) return text
  throw wrongOption('--country', text, 'an ISO 3166-1 alpha-2 code such as CN')
}

function oneOf(option: string, text: unknown, allowed: readonly string[]): string {
  if (typeof text === 'string' && allowed.includes(text)) return text
  throw wrongOption(option, text, allowed.join(', '))
}

function wrongOption(path: string, value: unknown, allowed: string): Invalid {
  return new Invalid(m.wrongOption, [{ path, value, allowed }])
}
