import { writeFile } from 'node:fs/promises'
import { prepareCatalogue, type Catalogue } from '#core/rank/catalogue.ts'
import { fitModel, jobCount, type Fitted, type FitOptions } from '#core/rank/fitted-model.ts'
import { bootstrapError, measuresOf, type Placing } from '#core/rank/measure.ts'
import type { MeasuresByHome, RankingModel } from '#core/rank/model.ts'
import { modelScorer, trialOf, tried } from '#core/rank/trial.ts'
import type { PlaceColumns, TieColumns } from '#core/rank/world.ts'
import { countryColumns, placeColumns } from '#domains/places/places.ts'
import { tieColumns } from '#domains/twinnings/twinnings.ts'
import type { Arguments, Command, ExitCode, Io } from '#platform/cli/command.ts'
import type { Context } from '#platform/context.ts'
import { Invalid } from '#platform/errors.ts'
import { formatNumber, formatShare } from '#platform/i18n/format.ts'
import { say } from '#platform/i18n/say.ts'
import { calibrationPlot } from './calibration-plot.ts'
import { startCrew } from './crew.ts'
import { placesOfFile, tiesOfFile } from './csv.ts'
import { measured, requireTies, type Measurement } from './measurement.ts'
import { messages as m } from './messages.ts'
import { fittedData, modelFile, rankingModel } from './model.ts'

const files = { places: { type: 'string' }, twinnings: { type: 'string' } } as const
const numbers = { seed: { type: 'string' }, homes: { type: 'string' } } as const

export const commands: readonly Command[] = [
  { name: 'model show', summary: m.showSummary, usage: '[--json]', options: { json: { type: 'boolean' } }, needs: 'nothing', run: show },
  {
    name: 'model fit',
    summary: m.fitSummary,
    usage: '--out FILE.json [--plot FILE.svg] [--data TEXT] [--data-zh TEXT] [--seed N] [--folds N] [--homes N] [--places FILE.csv --twinnings FILE.csv]',
    options: { ...files, ...numbers, out: { type: 'string' }, plot: { type: 'string' }, folds: { type: 'string' }, data: { type: 'string' }, 'data-zh': { type: 'string' } },
    needs: 'store',
    run: fit,
  },
  {
    name: 'model test',
    summary: m.testSummary,
    usage: '[--seed N] [--homes N] [--places FILE.csv --twinnings FILE.csv] [--json]',
    options: { ...files, ...numbers, json: { type: 'boolean' } },
    needs: 'store',
    run: test,
  },
  {
    name: 'model compare',
    summary: m.compareSummary,
    usage: 'FILE.json [--seed N] [--homes N] [--places FILE.csv --twinnings FILE.csv]',
    options: { ...files, ...numbers },
    needs: 'store',
    run: compare,
  },
]

async function show(io: Io, { values }: Arguments): Promise<ExitCode> {
  const { training, variants } = rankingModel()
  if (values['json'] === true) {
    io.out(`${JSON.stringify({ training, variants: Object.keys(variants) })}\n`)
    return 0
  }
  const number = (value: number) => formatNumber(io.locale, value)
  io.out(`${say(io.locale, m.record, training.fittedOn, fittedData(io.locale), number(training.places), number(training.ties))}\n`)
  if (training.measures) printTable(io, rowsOf(io, { measures: training.measures, methods: training.methods ?? [] }))
  return 0
}

async function fit(io: Io, { values }: Arguments, ctx: Context): Promise<ExitCode> {
  const out = values['out']
  if (typeof out !== 'string') throw new Invalid(m.fitSummary, [{ path: '--out', value: out, allowed: 'a file to write the model to' }])
  const data = await learningData(io, values, ctx)
  const homes = whole(values, 'homes', 1000)
  const { model, checks } = await fitted(io, data, {
    seed: whole(values, 'seed', 1),
    folds: whole(values, 'folds', 5),
    warmHomes: homes,
    coldHomes: Math.ceil(0.3 * homes),
    testHomes: Math.min(600, homes),
    record: { fittedOn: ctx.now.toISOString().slice(0, 10), ...dataSaid(values) },
  })
  const text = `${JSON.stringify(model)}\n`
  await writeFile(io.path(out), text)
  if (typeof values['plot'] === 'string') await writeFile(io.path(values['plot']), calibrationPlot(model.training.checks!, 'en'))
  if (io.isTerminal) io.err('\n')
  io.err(`${say(io.locale, m.written, out, formatNumber(io.locale, Buffer.byteLength(text)))}\n`)
  io.out(`${JSON.stringify({ measures: model.training.measures, checks })}\n`)
  return 0
}

async function fitted(io: Io, { places, ties, catalogue }: LearningData, options: FitOptions): Promise<Fitted> {
  const [shown, jobs] = [shownProgress(io, m.fitting), jobCount(options)]
  let done = 0
  const crew = startCrew({ places, ties, countries: countryColumns(), seed: options.seed }, {
    signal: io.signal,
    onDone: () => shown(++done / jobs),
  })
  try {
    return await fitModel({ catalogue, tieCount: ties.from.length }, options, crew.doAll)
  } finally {
    await crew.dismiss()
  }
}

/** What the data is, in words; without any it is what is loaded here. */
function dataSaid({ data, 'data-zh': dataZh }: Arguments['values']): { data: string; dataZh?: string } {
  if (typeof data !== 'string') return { data: say('en', m.storeData), dataZh: say('zh-CN', m.storeData) }
  return typeof dataZh === 'string' ? { data, dataZh } : { data }
}

async function test(io: Io, { values }: Arguments, ctx: Context): Promise<ExitCode> {
  const data = await learningColumns(io, values, ctx)
  const shown = shownProgress(io, m.testing)
  const asked = { seed: whole(values, 'seed', 1), homes: whole(values, 'homes', 300) }
  const progress = (done: number, total: number) => shown(done / total)
  const measurement = await measured(data, asked, { signal: io.signal, progress }).catch((error: unknown) => {
    if (io.signal.aborted) return null
    throw error
  })
  if (io.isTerminal) io.err('\n')
  if (measurement === null) return 1
  if (values['json'] === true) io.out(`${JSON.stringify(measurement)}\n`)
  else printTable(io, rowsOf(io, measurement))
  return 0
}

async function compare(io: Io, { values, positionals }: Arguments, ctx: Context): Promise<ExitCode> {
  const [file] = positionals
  if (file === undefined) throw new Invalid(m.fileNeeded)
  const other = await modelOf(io, file)
  const { catalogue, ties } = await learningData(io, values, ctx)
  const trial = trialOf(catalogue, ties, whole(values, 'seed', 1))
  const homes = whole(values, 'homes', 300)
  const [ours, theirs] = [tried(trial, modelScorer(rankingModel()), homes), tried(trial, modelScorer(other), homes)]
  printTable(io, [
    [say(io.locale, m.thisModel), { warm: measuresOf(ours.warm), cold: measuresOf(ours.cold) }],
    [file, { warm: measuresOf(theirs.warm), cold: measuresOf(theirs.cold) }],
  ])
  io.out(`${say(io.locale, m.gain)}\n`)
  for (const kind of ['warm', 'cold'] as const)
    for (const key of ['inWorld', 'inCountry'] as const) {
      io.out(`  ${say(io.locale, headings[`${kind}-${key}`])}: ${pairedGain(ours[kind], theirs[kind], key)}\n`)
    }
  return 0
}

const headings = {
  'warm-inWorld': m.warmWorld, 'warm-inCountry': m.warmCountry, 'cold-inWorld': m.coldWorld, 'cold-inCountry': m.coldCountry,
}

function pairedGain(ours: readonly Placing[], theirs: readonly Placing[], key: 'inWorld' | 'inCountry'): string {
  const gainOf = new Map(ours.map((placing, k) => [placing, 1 / theirs[k]![key] - 1 / placing[key]]))
  const gain = [...gainOf.values()].reduce((sum, value) => sum + value, 0) / ours.length
  return `${gain < 0 ? '' : '+'}${gain.toFixed(4)} (${bootstrapError(ours, (placing) => gainOf.get(placing)!, 1).toFixed(4)})`
}

async function modelOf(io: Io, file: string): Promise<RankingModel> {
  const text = await textOf(io, file)
  const refusal = { en: say('en', m.badModel, file), 'zh-CN': say('zh-CN', m.badModel, file) }
  try {
    return modelFile.parse(JSON.parse(text))
  } catch (cause) {
    throw new Invalid(refusal, [], { cause })
  }
}

interface LearningData {
  places: PlaceColumns
  ties: TieColumns
  catalogue: Catalogue
}

async function learningData(io: Io, values: Arguments['values'], ctx: Context): Promise<LearningData> {
  const { places, ties } = await learningColumns(io, values, ctx)
  requireTies(ties)
  return { places, ties, catalogue: prepareCatalogue(places, countryColumns()) }
}

async function learningColumns(io: Io, values: Arguments['values'], ctx: Context): Promise<{ places: PlaceColumns; ties: TieColumns }> {
  const [placeFile, tieFile] = [values['places'], values['twinnings']]
  if ((placeFile === undefined) !== (tieFile === undefined)) throw new Invalid(m.bothFiles)
  if (typeof placeFile !== 'string' || typeof tieFile !== 'string') return { places: await placeColumns(ctx), ties: await tieColumns(ctx) }
  const places = placesOfFile(await textOf(io, placeFile))
  return { places, ties: tiesOfFile(await textOf(io, tieFile), places.ids) }
}

async function textOf(io: Io, file: string): Promise<string> {
  const bytes = await io.read(file).catch((cause: unknown) => {
    throw new Invalid({ en: say('en', m.unreadable, file), 'zh-CN': say('zh-CN', m.unreadable, file) }, [], { cause })
  })
  return new TextDecoder().decode(bytes)
}

function whole(values: Arguments['values'], option: keyof typeof ranges, usual: number): number {
  const [least, most] = ranges[option]
  const given = values[option]
  if (given === undefined) return usual
  const number = typeof given === 'string' && /^\d{1,6}$/.test(given) ? Number(given) : NaN
  if (number >= least && number <= most) return number
  throw new Invalid(m.wholeNumber, [{ path: `--${option}`, value: given, allowed: `${least} to ${most}` }])
}

const ranges = { seed: [0, 999_999], homes: [1, 9999], folds: [1, 99] } as const

/** Tells each whole percent once. */
function shownProgress(io: Io, message: typeof m.fitting): (share: number) => void {
  let last = ''
  return (share) => {
    const sentence = say(io.locale, message, formatShare(io.locale, share))
    if (sentence === last) return
    last = sentence
    io.err(io.isTerminal ? `\r${sentence}` : `${sentence}\n`)
  }
}

/** The known methods first, then the model in use. */
function rowsOf(io: Io, { measures, methods }: Pick<Measurement, 'measures' | 'methods'>): Row[] {
  return [...methods.map((row): Row => [row.method, row]), [say(io.locale, m.thisModel), measures]]
}

type Row = readonly [name: string, measures: MeasuresByHome]

function printTable(io: Io, rows: readonly Row[]): void {
  const cell = (mrr: number, error: number, hits: number) => `${mrr.toFixed(3)} (${error.toFixed(3)}) / ${hits.toFixed(3)}`
  const head = [m.method, m.warmWorld, m.warmCountry, m.coldWorld, m.coldCountry].map((text) => say(io.locale, text))
  const body = rows.map(([name, { warm, cold }]) => [
    name,
    ...[warm, cold].flatMap(({ world, country, error }) => [
      cell(world.mrr, error.worldMrr, world.hits100), cell(country.mrr, error.countryMrr, country.hits10),
    ]),
  ])
  const widths = head.map((_, k) => Math.max(...[head, ...body].map((row) => row[k]!.length)) + 2)
  for (const row of [head, ...body]) io.out(`${row.map((text, k) => text.padEnd(widths[k]!)).join('').trimEnd()}\n`)
  const { warm, cold } = rows[0]![1]
  io.out(`${say(io.locale, m.questions, formatNumber(io.locale, warm.questions), formatNumber(io.locale, cold.questions))}\n`)
}
