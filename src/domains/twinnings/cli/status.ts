import type { Arguments, ExitCode, Io, StoreCommand } from '#platform/cli/command.ts'
import type { Context } from '#platform/context.ts'
import { formatInstant, formatNumber } from '#platform/i18n/format.ts'
import { say } from '#platform/i18n/say.ts'
import { messages as m } from '../messages.ts'
import { worldGaps, worldSources, worldStatus, type WorldStatus } from '../twinnings.ts'

export const statusCommand: StoreCommand = {
  name: 'world status',
  summary: m.statusSummary,
  usage: '[--json]',
  options: { json: { type: 'boolean' } },
  needs: 'store',
  run: status,
}

async function status(io: Io, { values }: Arguments, ctx: Context): Promise<ExitCode> {
  const world = await worldStatus(ctx)
  if (values['json'] === true) {
    const { places, twinnings, countries } = world
    const imports = world.imports.map(({ table, file, rows, at }) => ({ table, file, rows, at: at.toISOString() }))
    io.out(`${JSON.stringify({ places, twinnings, countries, imports })}\n`)
    return 0
  }
  io.out(forPeople(io, world))
  return 0
}

function forPeople({ locale }: Io, world: WorldStatus): string {
  const number = (value: number) => formatNumber(locale, value)
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)]
  const bySource = ({ source, rows }: { source: string; rows: number }) => `${number(rows).padStart(9)}  ${source}`
  const isEmpty = world.places === 0
  return [
    isEmpty
      ? say(locale, m.nothingYet)
      : say(locale, m.counts, number(world.places), number(world.countries), number(world.twinnings)),
    ...section(
      say(locale, m.loadedSoFar),
      world.imports.map(({ table, file, rows, at }) => {
        return `${formatInstant(locale, at, 'UTC')}  ${table}  ${file}  ${number(rows)}`
      }),
    ),
    ...section(say(locale, m.placesBySource), world.placesBySource.slice(0, 10).map(bySource)),
    ...section(say(locale, m.twinningsBySource), world.twinningsBySource.slice(0, 20).map(bySource)),
    ...section(
      say(locale, m.sourcesAndLicences),
      worldSources.map(({ title, date, licence, attribution }) => {
        return [title, date, licence, attribution].filter(Boolean).join(' · ')
      }),
    ),
    ...section(say(locale, m.missing), worldGaps(world).map((gap) => gap[locale])),
    '',
  ].join('\n')
}
