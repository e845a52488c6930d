/*
 * How fast the world is ranked, each figure beside its limit: the world from the database (where ../shared/data is beside the
 * project), one home over the whole catalogue with reasons for the top 50, one country, 2,000 queries, 500 candidates in order
 * again, memory; then made-up worlds of the real one's size and of ten times its ties, which need no data. Beside them a bare
 * pass over typed arrays of as many bytes, and, where python3 has it, the same features' values scored in numpy, in turns with
 * ours and with the same top 50. One thread, seeded; `npm run bench -- rank`. Times are the least and the median.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { prepareCatalogue } from '#core/rank/catalogue.ts'
import { homeScale } from '#core/rank/curve.ts'
import { featureNamed } from '#core/rank/features.ts'
import { madeUpWorld } from '#core/rank/made-up-world.ts'
import { curvesFor, rankCandidates } from '#core/rank/rank.ts'
import { readerOf } from '#core/rank/score.ts'
import { connect, type World } from '#core/rank/ties.ts'
import { candidatesOf, lookFrom } from '#core/rank/view.ts'
import { finderWorld, likeliest } from '#domains/finder/finder.ts'
import { rankingModel } from '#domains/finder/model/model.ts'
import { orderBySuits } from '#domains/finder/suits.ts'
import type { Context } from '#platform/context.ts'
import { withLoadedWorld } from './shared/loaded-world.ts'

const limit = { loadMs: 1500, homeMs: 50, countryMs: 10, batchSeconds: 60, frameMs: 16, memoryMB: 150 }
const aim = { homeMs: 10, countryMs: 2, batchSeconds: 20 }
const turns = 3

// Given the values of every feature and the curves, as `writeValues` leaves them.
const numpy = `
import json, sys, time
import numpy as np
given = json.load(open(sys.argv[1] + "/values.json"))
lines = [(np.array(l["knots"]), np.array(l["values"]), l["centre"], l["tilt"]) for l in given["lines"]]
rows = np.array(given["rows"])
columns = np.fromfile(sys.argv[1] + "/values", np.float32).reshape(len(lines), -1)
times = []
for _ in range(5):
    started = time.perf_counter()
    scores = np.zeros(columns.shape[1])
    for column, (knots, values, centre, tilt) in zip(columns, lines):
        scores += np.interp(column, knots, values)
        if tilt: scores += tilt * (column - centre)
    best = np.argpartition(scores, -50)[-50:]
    best = best[np.argsort(-scores[best])]
    times.append((time.perf_counter() - started) * 1000)
json.dump({"times": times, "best": rows[best].tolist()}, sys.stdout)
`

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void
const model = rankingModel()
const curves = model.variants.twinnings!['warm-world']!

console.log(`${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.versions.node}, ${curves.length} features`)
reorder()
if (!(await withLoadedWorld(measureLoaded, measureNextProcess))) console.log('SKIPPED the loaded world: ../shared/data is not beside the project')
measureMadeUp('made up, the whole catalogue', { places: 203_000, ties: 35_000 })
measureMadeUp('made up, ten times the ties', { places: 500_000, ties: 350_000 })

async function measureLoaded(ctx: Context): Promise<void> {
  console.log('the loaded world')
  const startedAt = performance.now()
  const world = await finderWorld(ctx)
  report('graph and features worked out from the database, once after an import', [performance.now() - startedAt])
  report('after a change of the ties, the graph alone', timed(5, () => connect(world.ranking.catalogue, tiesOf(world.ranking))))
  measureQueries(world.ranking, ['CN', 'DE', 'FR', 'US', 'JP', 'PL'])
  const { ids } = world.places
  const homes = homesOf(world.ranking).map((row) => ids[row]!)
  measureBatch((k) => likeliest(world, { home: homes[k % homes.length]!, country: k % 2 === 0 ? null : 'CN', limit: 100 }))
  compare(world.ranking)
}

function measureNextProcess(folder: string): void {
  const times = Array.from({ length: 5 }, () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['bench/shared/load-once.ts', folder], { encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr)
    return Number(stdout)
  })
  report('graph and features from the database and what was kept, in a new process', times, `limit ${limit.loadMs} ms`)
}

function measureMadeUp(title: string, { places, ties }: { places: number; ties: number }): void {
  console.log(`${title}: ${places} places, ${ties} ties`)
  const made = madeUpWorld({ places, ties, countries: 200, seed: 1 })
  let catalogue = prepareCatalogue(made.places, made.countries)
  report('prepare the catalogue', timed(2, () => (catalogue = prepareCatalogue(made.places, made.countries))))
  let world = connect(catalogue, made.ties)
  report('put the ties in', timed(2, () => (world = connect(catalogue, made.ties))))
  measureQueries(world, made.countries.codes.slice(0, 40))
  compare(world)
}

function measureQueries(world: World, countries: readonly string[]): void {
  const homes = homesOf(world)
  const home = (k: number) => ({ place: homes[k % homes.length]! })
  const isReal = countries.includes('CN')
  const before = memoryMB()
  console.log(`  memory of graph and features: ${Math.round(bytesOf(world) / 1e6)} MB in typed arrays${isReal ? ` (limit ${limit.memoryMB} MB)` : ''}`)
  rankCandidates(world, model, { home: home(0), country: null, limit: 50 })
  rankCandidates(world, model, { home: home(0), country: countries[0]!, limit: 50 })
  report(
    'one home, whole world, reasons for the top 50',
    timed(40, (k) => rankCandidates(world, model, { home: home(k), country: null, limit: 50 })),
    isReal ? `limit ${limit.homeMs} ms, aim ${aim.homeMs}` : undefined,
  )
  report(
    'one home, one country',
    timed(60, (k) => rankCandidates(world, model, { home: home(k), country: countries[k % countries.length]!, limit: 50 })),
    isReal ? `limit ${limit.countryMs} ms, aim ${aim.countryMs}` : undefined,
  )
  console.log(`  working memory of queries, used again by each: ${memoryMB() - before} MB`)
}

function measureBatch(query: (k: number) => unknown): void {
  const startedAt = performance.now()
  const processorBefore = process.cpuUsage()
  for (let k = 0; k < 2000; k++) query(k)
  const { user } = process.cpuUsage(processorBefore)
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  console.log(`  2,000 queries, half over the world: ${seconds} s, ${(user / 1e6).toFixed(1)} s of it on a processor (limit ${limit.batchSeconds} s, aim ${aim.batchSeconds})`)
}

function reorder(): void {
  const pool = Array.from({ length: 500 }, (_, i) => ({ placeId: `gn${i}`, components: { mutual: (i * 5) % 4, link: (i * 7) % 4, scale: (i * 3) % 4 } }))
  report('500 candidates by “suits us” in order again', timed(200, (k) => orderBySuits(pool, { mutual: k % 100, link: 40, scale: 20 })), `limit ${limit.frameMs} ms`)
}

/** Ours, a bare pass over as many numbers and numpy on the same values, in turns so that all meet the same machine. */
function compare(world: World): void {
  const home = { place: homesOf(world)[1]! }
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'))
  try {
    const values = writeValues(world, home, join(folder, 'values'))
    const times = { ours: [] as number[], bare: [] as number[], numpy: [] as number[] }
    for (let turn = 0; turn < turns; turn++) {
      times.ours.push(...timed(10, () => rankCandidates(world, model, { home, country: null, limit: 50 })))
      times.bare.push(...timed(10, () => barePass(values)))
      times.numpy.push(...numpyMilliseconds(world, home, folder))
    }
    report('in turns: the same home again, features, scores and reasons', times.ours)
    report('in turns: bare pass over as many numbers, given ready', times.bare)
    if (times.numpy.length > 0) report('in turns: numpy, curves of the features given ready, top 50', times.numpy)
    else console.log('  numpy is not installed here: not compared')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Every feature's value for every place that may be proposed, feature by feature. */
function writeValues(world: World, home: { place: number }, file: string): Float32Array[] {
  const view = lookFrom(world, home)
  const open = candidatesOf(view)
  const columns = curves.map((curve) => {
    const read = readerOf(view, featureNamed.get(curve.feature)!)
    return Float32Array.from(open, (place) => read(place))
  })
  writeFileSync(file, Buffer.concat(columns.map(({ buffer }) => Buffer.from(buffer))))
  const { size, degree } = homeScale(view)
  const lines = curvesFor(model, 'twinnings', 'warm-world').map(({ knots, values, byHome }) => ({
    knots, values, centre: byHome?.centre ?? 0, tilt: byHome ? byHome.size * size + byHome.degree * degree : 0,
  }))
  writeFileSync(`${file}.json`, JSON.stringify({ lines, rows: Array.from(open, (place) => world.catalogue.row[place]!) }))
  return columns
}

function barePass(columns: readonly Float32Array[]): Float64Array {
  const sums = new Float64Array(columns[0]!.length)
  for (const column of columns) addColumn(sums, column)
  return sums
}

function addColumn(sums: Float64Array, column: Float32Array): void {
  for (let i = 0; i < sums.length; i++) sums[i]! += 0.5 * column[i]!
}

function numpyMilliseconds(world: World, home: { place: number }, folder: string): number[] {
  const { status, stdout } = spawnSync('python3', ['-c', numpy, folder], { encoding: 'utf8' })
  if (status !== 0) return []
  const { times, best } = JSON.parse(stdout) as { times: number[]; best: number[] }
  const ours = rankCandidates(world, model, { home, country: null, limit: 50 }).candidates.map(({ row }) => row)
  const shared = ours.filter((row) => best.includes(row)).length
  if (shared < 49) throw new Error(`numpy shares only ${shared} of our top 50: not the same work`)
  return times
}

/** Homes with ties, by row, spread over the world. */
function homesOf({ catalogue, tied }: World): number[] {
  return Array.from({ length: 200 }, (_, k) => catalogue.row[tied[(k * 97) % tied.length]!]!)
}

function tiesOf({ catalogue, ties }: World): { from: Int32Array; to: Int32Array } {
  const ends: [number, number][] = []
  for (let i = 0; i < catalogue.size; i++)
    for (const other of ties.index.subarray(ties.start[i], ties.start[i + 1])) if (other > i) ends.push([catalogue.row[i]!, catalogue.row[other]!])
  return { from: Int32Array.from(ends, ([from]) => from), to: Int32Array.from(ends, ([, to]) => to) }
}

/** Bytes of the typed arrays that a world holds, but for the columns that it was made from. */
function bytesOf(world: World): number {
  const buffers = new Set<ArrayBufferLike>()
  const visit = (value: unknown): void => {
    if (ArrayBuffer.isView(value)) buffers.add(value.buffer)
    else if (typeof value === 'object' && value !== null && !Array.isArray(value) && value !== world.catalogue.source) Object.values(value).forEach(visit)
  }
  visit(world)
  return [...buffers].reduce((sum, { byteLength }) => sum + byteLength, 0)
}

function memoryMB(): number {
  collectGarbage()
  return Math.round(process.memoryUsage().arrayBuffers / 1e6)
}

function timed(rounds: number, work: (round: number) => unknown): number[] {
  return Array.from({ length: rounds }, (_, round) => {
    const startedAt = performance.now()
    work(round)
    return performance.now() - startedAt
  })
}

function report(what: string, times: readonly number[], bound?: string): void {
  const sorted = times.toSorted((a, b) => a - b)
  console.log(`  ${what}: ${sorted[0]!.toFixed(1)} / ${sorted[sorted.length >> 1]!.toFixed(1)} ms${bound === undefined ? '' : ` (${bound})`}`)
}
