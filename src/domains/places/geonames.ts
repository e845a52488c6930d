import { Readable } from 'node:stream'
import { unzipSync } from 'fflate'
import { z } from 'zod'
import type { Context } from '#platform/context.ts'
import { Conflict } from '#platform/errors.ts'
import { defineJob, type RunningJob } from '#platform/jobs/jobs.ts'
import { geonamesPlaces } from './catalogue.ts'
import type { MergeCounts } from './import.ts'
import { takeIn } from './load.ts'
import { messages as m } from './messages.ts'

export const placesUpdate = z.object({
  /** Folder of the GeoNames dump. */
  source: z.url().default('https://download.geonames.org/export/dump/'),
})

/** Fetching newer GeoNames places as a job; cut off, it starts again. */
export const worldUpdatePlaces = defineJob({
  name: 'world update places',
  title: m.updateTitle,
  input: placesUpdate,
  scope: 'world',
  whenInterrupted: 'restart',
  run: updatePlaces,
})

/**
 * Fetches the newest `cities500.zip` of GeoNames; its values replace those of older files of GeoNames, and fill gaps in
 * places that came from a file of one's own. Throws Conflict when it cannot be fetched.
 */
export async function updatePlaces(
  ctx: Context,
  { source }: z.output<typeof placesUpdate>,
  job: Pick<RunningJob, 'signal' | 'progress'>,
): Promise<MergeCounts> {
  const { text, date } = await fetched(new URL('cities500.zip', source), job.signal)
  const lines = Readable.from([text])
  return takeIn(ctx, geonamesPlaces(lines, `GeoNames cities500 ${date}`), {
    file: 'cities500.zip', origin: 'geonames', exceptFrom: ['catalogue', 'geonames'], job,
  })
}

async function fetched(address: URL, signal: AbortSignal): Promise<{ text: Buffer; date: string }> {
  try {
    const response = await fetch(address, { signal, headers: { 'user-agent': 'Entente/0.1' } })
    if (!response.ok) throw new Error(`${response.status} from ${address.href}`)
    const { 'cities500.txt': text } = unzipSync(new Uint8Array(await response.arrayBuffer()))
    if (!text) throw new Error(`no cities500.txt in ${address.href}`)
    const modified = new Date(response.headers.get('last-modified') ?? NaN)
    return { text: Buffer.from(text), date: Number.isNaN(modified.getTime()) ? '' : modified.toISOString().slice(0, 7) }
  } catch (cause) {
    signal.throwIfAborted()
    throw new Conflict(m.geonamesSilent, { cause })
  }
}
