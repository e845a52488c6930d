import { writeFile } from 'node:fs/promises'
import { prepareCatalogue, type Catalogue } from '#core/rank/catalogue.ts'
import { baselines, baselineScorer } from '#core/rank/baselines.ts'
import { fitModel, jobCount, type Fitted, type FitOptions } from '#core/rank/fitted-model.ts'
import { bootstrapError, measuresOf, type Measures, type Placing } from '#core/rank/measure.ts'
import type { RankingModel } from '#core/rank/model.ts'
import { modelScorer, trialOf, tried } from '#core/rank/trial.ts'
import type { PlaceColumns, TieColumns } from '#core/rank/world.ts'
import { countryColumns, placeColumns } from '#domains/places/places.ts'
import { tieColumns } from '#domains/twinnings/twinnings.ts'
import type { Arguments, Command, ExitCode, Io } from '#platform/cli/command.ts'
import type { Context } from '#platform/context.ts'
import { Invalid } from '#platform/errors.ts'
import { formatNumber } from '#platform/i18n/format.ts'
import { say } from '#platform/i18n/say.ts'
import { calibrationPlot } from './calibration-plot.ts'
import { startCrew } from './crew.ts'
import { placesOfFile, tiesOfFile } from './csv.ts'
import { messages as m } from './messages.ts'
import { modelFile, rankingModel } from './model.ts'

const files = { places: { type: 'string' }, twinnings: { type: 'string' } } as const
const numbers = { seed: { type: 'string' }, homes: { type: 'string' } } as const

export const commands: readonly Command[] = [
  { name: 'model show', summary: m.showSummary, usage: '[--json]', options: { json: { type: 'boolean' } }, needs: 'nothing', run: show },
  {
    name: 'model fit',
    summary: m.fitSummary,
    usage: '--out FILE.json [--plot FILE.svg] [--data TEXT] [--seed N] [--folds N] [--homes N] [--places FILE.csv --twinnings FILE.csv]',
    options: { ...files, ...numbers, out: { type: 'string' }, plot: { type: 'string' }, folds: { type: 'string' }, data: { type: 'string' } },
    needs: 'store',
    run: fit,
  },
  {
    name: 'model test',
    summary: m.testSummary,
    usage: '[--seed N] [--homes N] [--places FILE.csv --twinnings FILE.csv]',
    options: { ...files, ...numbers },
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
  io.out(`${say(io.locale, m.record, training.fittedOn, training.data, number(training.places), number(training.ties))}\n`)
  if (training.measures) printTable(io, [[say(io.locale, m.thisModel), training.measures]])
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
    record: {
      fittedOn: ctx.now.toISOString().slice(0, 10),
      data: typeof values['data'] === 'string' ? values['data'] : say('en', m.storeData),
    },
  })
  const text = `${JSON.stringify(model)}\n`
  await writeFile(io.path(out), text)
  if (typeof values['plot'] === 'string') await writeFile(io.path(values['plot']), calibrationPlot(checks))
  if (io.isTerminal) io.err('\n')
  io.err(`${say(io.locale, m.written, out, formatNumber(io.locale, Buffer.byteLength(text)))}\n`)
  io.out(`${JSON.stringify({ measures: model.training.measures, checks })}\n`)
  return 0
}

async function fitted(io: Io, { places, ties, catalogue }: LearningData, options: FitOptions): Promise<Fitted> {
  let [done, shown] = [0, -1]
  const jobs = jobCount(options)
  const crew = startCrew({ places, ties, countries: countryColumns(), seed: options.seed }, {
    signal: io.signal,
    onDone: () => {
      const percent = Math.floor((100 * ++done) / jobs)
      if (percent > shown) showProgress(io, (shown = percent) / 100)
    },
  })
  try {
    return await fitModel({ catalogue, tieCount: ties.from.length }, options, crew.doAll)
  } finally {
    await crew.dismiss()
  }
}

async function test(io: Io, { values }: Arguments, ctx: Context): Promise<ExitCode> {
  const { catalogue, ties } = await learningData(io, values, ctx)
  const trial = trialOf(catalogue, ties, whole(values, 'seed', 1))
  const homes = whole(values, 'homes', 300)
  const { logit, ...model } = rankingModel()
  const contestants = [
    ...baselines.map((name) => [name, baselineScorer(name)] as const),
    ...(logit ? [['logit', modelScorer({ ...model, variants: { twinnings: logit } })] as const] : []),
    [say(io.locale, m.thisModel), modelScorer(model)] as const,
  ]
  const rows: [string, Record<'warm' | 'cold', Measures>][] = []
  for (const [name, scorer] of contestants) {
    if (io.signal.aborted) return 1
    const { warm, cold } = tried(trial, scorer, homes)
    rows.push([name, { warm: measuresOf(warm), cold: measuresOf(cold) }])
  }
  printTable(io, rows)
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
  const [placeFile, tieFile] = [values['places'], values['twinnings']]
  if ((placeFile === undefined) !== (tieFile === undefined)) throw new Invalid(m.bothFiles)
  const fromFiles = typeof placeFile === 'string' && typeof tieFile === 'string'
  const places = fromFiles ? placesOfFile(await textOf(io, placeFile)) : await placeColumns(ctx)
  const ties = fromFiles ? tiesOfFile(await textOf(io, tieFile), places.ids) : await tieColumns(ctx)
  if (ties.from.length < 2000) throw new Invalid(m.fewTies)
  return { places, ties, catalogue: prepareCatalogue(places, countryColumns()) }
}

async function textOf(io: Io, file: string): Promise<string> {
  const bytes = await io.read(file).catch((cause: unknown) => {
    throw new Invalid({ en: say('en', m.unreadable, file), 'zh-CN': say('zh-CN', m.unreadable, file) }, [], { cause })
  })
  return new TextDecoder().decode(bytes)
}

function whole(values: Arguments['values'], option: string, usual: number): number {
  const given = values[option]
  if (given === undefined) return usual
  if (typeof given === 'string' && /^\d{1,6}$/.test(given)) return Number(given)
  throw new Invalid(m.wholeNumber, [{ path: `--${option}`, value: given, allowed: 'a whole number' }])
}

function showProgress(io: Io, share: number): void {
  const percent = new Intl.NumberFormat(io.locale, { style: 'percent' }).format(share)
  const sentence = say(io.locale, m.fitting, percent)
  io.err(io.isTerminal ? `\r${sentence}` : `${sentence}\n`)
}

function printTable(io: Io, rows: readonly (readonly [string, Record<'warm' | 'cold', Measures>])[]): void {
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
