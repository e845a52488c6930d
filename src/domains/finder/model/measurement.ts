import { z } from 'zod'
import { contestJobs, contestMeasures, ours, rivalsOf } from '#core/rank/contest.ts'
import type { MeasuresByHome, MethodMeasures } from '#core/rank/model.ts'
import type { PlaceColumns, TieColumns } from '#core/rank/world.ts'
import { countryColumns, placeColumns } from '#domains/places/places.ts'
import { tieColumns } from '#domains/twinnings/twinnings.ts'
import type { Context } from '#platform/context.ts'
import { Invalid } from '#platform/errors.ts'
import { defineJob, lastResultOf, startJob } from '#platform/jobs/jobs.ts'
import { requireOfficer } from '../permission.ts'
import { startCrew } from './crew.ts'
import { messages as m } from './messages.ts'
import { rankingModel } from './model.ts'

/** With fewer twinnings too little is left to rank by once some are hidden, and too few are hidden to tell methods apart. */
export const leastTies = 2000

export const measuring = z.object({
  seed: z.int().min(0).max(999_999).default(1),
  /** Homes of each kind that are asked for. */
  homes: z.int().min(1).max(9999).default(300),
})

/** How well the model in use and the known methods find twinnings that were hidden from them. */
export interface Measurement extends z.output<typeof measuring> {
  /** Day on which the model was fitted. */
  model: string
  places: number
  ties: number
  measures: MeasuresByHome
  methods: readonly MethodMeasures[]
}

/** How far it is, in parts of the work, and when to stop. */
export interface Watch {
  signal: AbortSignal
  progress: (done: number, total: number) => void
}

/**
 * Hides ties and measures, in threads of their own; the same seed hides the same. Throws Invalid where there are too few ties, and
 * the signal's reason when it is stopped.
 */
export async function measured(
  { places, ties }: { places: PlaceColumns; ties: TieColumns },
  asked: z.output<typeof measuring>,
  { signal, progress }: Watch,
): Promise<Measurement> {
  requireTies(ties)
  signal.throwIfAborted()
  const model = rankingModel()
  const jobs = contestJobs(model, [...rivalsOf(model), ours], asked.homes)
  let done = 0
  const crew = startCrew({ places, ties, countries: countryColumns(), seed: asked.seed }, {
    signal,
    onDone: () => progress(++done, jobs.length),
  })
  try {
    const rows = contestMeasures(jobs, await crew.doAll<'contest'>(jobs))
    const { warm, cold } = rows.find(({ method }) => method === ours)!
    const methods = rows.filter(({ method }) => method !== ours)
    return { ...asked, model: model.training.fittedOn, places: places.ids.length, ties: ties.from.length, measures: { warm, cold }, methods }
  } finally {
    await crew.dismiss()
  }
}

/** Throws Invalid where there are too few ties to learn from or to measure on. */
export function requireTies(ties: TieColumns): void {
  if (ties.from.length < leastTies) throw new Invalid(m.fewTies)
}

/** The same on the twinnings loaded, in the background; its result is the measurement. */
export const modelTest = defineJob({
  name: 'model test',
  title: m.testTitle,
  input: measuring,
  scope: 'world',
  whenInterrupted: 'restart',
  async run(ctx, input, job) {
    return measured({ places: await placeColumns(ctx), ties: await tieColumns(ctx) }, input, job)
  },
})

/** Asks for a measurement and returns the number of its job. Throws Forbidden, Conflict, or Invalid where ties are too few. */
export async function askForMeasurement(ctx: Context, input: z.input<typeof measuring>): Promise<number> {
  requireOfficer(ctx)
  requireTies(await tieColumns(ctx))
  return startJob(ctx, modelTest, measuring.parse(input))
}

/** The last measurement made here, and when; null before the first. */
export async function lastMeasurement(ctx: Context): Promise<(Measurement & { measuredAt: Date }) | null> {
  const last = await lastResultOf(ctx, modelTest)
  return last && { ...last.result, measuredAt: last.finishedAt }
}
