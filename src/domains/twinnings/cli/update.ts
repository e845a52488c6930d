import { placesUpdate, updatePlaces } from '#domains/places/places.ts'
import type { Arguments, Command, ExitCode, Io } from '#platform/cli/command.ts'
import type { Context } from '#platform/context.ts'
import { Invalid } from '#platform/errors.ts'
import { say } from '#platform/i18n/say.ts'
import { messages as m } from '../messages.ts'
import { settleEnd, twinningsUpdate, unsettledEnds, updateTwinnings } from '../twinnings.ts'

export const updateCommand: Command = {
  name: 'world update',
  summary: m.updateSummary,
  usage: '[--twinnings] [--places] [--endpoint URL] [--source URL] [--contact TEXT] [--json]',
  options: {
    twinnings: { type: 'boolean' },
    places: { type: 'boolean' },
    endpoint: { type: 'string' },
    source: { type: 'string' },
    contact: { type: 'string' },
    json: { type: 'boolean' },
  },
  needs: 'store',
  run: update,
}

export const settleCommand: Command = {
  name: 'world settle',
  summary: m.settleSummary,
  usage: '[WIKIDATA_ID PLACE_ID]',
  options: {},
  needs: 'store',
  run: settle,
}

async function update(io: Io, { values }: Arguments, ctx: Context): Promise<ExitCode> {
  if (!values['twinnings'] && !values['places']) throw new Invalid(m.sayWhatToUpdate)
  const progress = (done: number, total = done) => {
    if (io.isTerminal) io.err(`\r${say(io.locale, m.updateProgress, Math.floor(done), Math.ceil(total))}`)
  }
  const job = { signal: io.signal, progress }
  const given = (name: string) => (typeof values[name] === 'string' ? values[name] : undefined)
  const results = {
    ...(values['places'] && { places: await updatePlaces(ctx, checked(placesUpdate, { source: given('source') }), job) }),
    ...(values['twinnings'] && {
      twinnings: await updateTwinnings(
        ctx,
        checked(twinningsUpdate, { endpoint: given('endpoint'), contact: given('contact') }),
        job,
      ),
    }),
  }
  if (io.isTerminal) io.err('\n')
  if (values['json'] === true) io.out(`${JSON.stringify(results)}\n`)
  else {
    if (results.places) io.out(`${say(io.locale, m.placesUpdated, results.places)}\n`)
    if (results.twinnings) io.out(`${say(io.locale, m.twinningsUpdated, results.twinnings)}\n`)
  }
  return 0
}

async function settle(io: Io, { positionals }: Arguments, ctx: Context): Promise<ExitCode> {
  const [id, placeId] = positionals
  if (id !== undefined && placeId !== undefined) await settleEnd(ctx, { id, placeId })
  for (const end of await unsettledEnds(ctx)) {
    const candidates = end.candidates.map((place) => `${place.id} ${[place.name, place.admin1, place.country].filter(Boolean).join(', ')}`)
    io.out(`${end.id} ${end.label}: ${candidates.join('; ')}\n`)
  }
  return 0
}

function checked<Shape extends typeof placesUpdate | typeof twinningsUpdate>(shape: Shape, given: Record<string, string | undefined>) {
  const parsed = shape.safeParse(given)
  if (parsed.success) return parsed.data as ReturnType<Shape['parse']>
  throw new Invalid(m.badAddress)
}
