import { open } from 'node:fs/promises'
import { exportPlaces } from '#domains/places/places.ts'
import type { Arguments, Command, ExitCode, Io } from '#platform/cli/command.ts'
import type { Context } from '#platform/context.ts'
import { Invalid } from '#platform/errors.ts'
import { say } from '#platform/i18n/say.ts'
import { messages as m } from '../messages.ts'
import { exportTwinnings } from '../twinnings.ts'

export const exportCommand: Command = {
  name: 'world export',
  summary: m.exportSummary,
  usage: 'places|twinnings [--out FILE.csv]',
  options: { out: { type: 'string' } },
  needs: 'store',
  run: exportTable,
}

const exportByTable: Record<string, typeof exportPlaces> = { places: exportPlaces, twinnings: exportTwinnings }

async function exportTable(io: Io, { values, positionals }: Arguments, ctx: Context): Promise<ExitCode> {
  const write = exportByTable[positionals[0] ?? '']
  if (!write) throw new Invalid(m.placesOrTwinnings)
  const { out } = values
  if (typeof out !== 'string') {
    await write(ctx, async (text) => io.out(text))
    return 0
  }
  const file = await open(io.path(out), 'w')
  try {
    const rows = await write(ctx, async (text) => void (await file.write(text)))
    io.err(`${say(io.locale, m.exported, rows, out)}\n`)
  } finally {
    await file.close()
  }
  return 0
}
