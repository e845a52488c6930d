/*
 * How fast the world is ranked: one home over the whole catalogue with reasons for the top 50, one country, 2,000 queries;
 * what it takes to prepare; a bare pass over typed arrays of as many bytes; and the same features' columns scored in numpy
 * (where python3 has it). On made-up worlds of the real one's size and of ten times its ties, so that it runs anywhere. Seeded;
 * `node bench/rank.ts`.
 */
import { spawnSync } from 'node:child_process'
import { cpus } from 'node:os'
import { prepareCatalogue } from '#core/rank/catalogue.ts'
import { madeUpWorld } from '#core/rank/made-up-world.ts'
import { rankCandidates } from '#core/rank/rank.ts'
import { connect, type World } from '#core/rank/ties.ts'
import { rankingModel } from '#domains/finder/model/model.ts'

console.log(`${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.versions.node}`)
const model = rankingModel()
const curveCount = model.variants.twinnings!['warm-world']!.length
measure('the whole catalogue', { places: 203_000, ties: 35_000, queries: 2000 })
measure('ten times the ties', { places: 500_000, ties: 350_000, queries: 50 })

function measure(title: string, { places, ties, queries }: { places: number; ties: number; queries: number }): void {
  console.log(`${title}: ${places} places, ${ties} ties, ${curveCount} features`)
  const made = madeUpWorld({ places, ties, countries: 200, seed: 1 })
  const before = process.memoryUsage()
  const catalogue = report('prepare the catalogue', 1, () => prepareCatalogue(made.places, made.countries))
  const world = report('put the ties in (also after each change)', 5, () => connect(catalogue, made.ties))
  const after = process.memoryUsage()
  const growth = after.arrayBuffers - before.arrayBuffers
  console.log(`  memory of the prepared world: ${Math.round(growth / 2 ** 20)} MB in typed arrays`)
  const homes = Array.from({ length: 200 }, (_, k) => catalogue.row[world.tied[(k * 97) % world.tied.length]!]!)
  let next = 0
  const home = () => ({ place: homes[next++ % homes.length]! })
  rankCandidates(world, model, { home: home(), country: null, limit: 50 })
  report('one home, whole world, reasons for the top 50', 40, () => rankCandidates(world, model, { home: home(), country: null, limit: 50 }))
  report('one home, one country', 40, () => rankCandidates(world, model, { home: home(), country: made.countries.codes[next % 40]!, limit: 50 }))
  const started = performance.now()
  for (let k = 0; k < queries; k++) {
    rankCandidates(world, model, { home: home(), country: k % 2 === 0 ? null : made.countries.codes[k % 40]!, limit: 100 })
  }
  console.log(`  ${queries} queries: ${((performance.now() - started) / 1000).toFixed(1)} s`)
  barePass(world)
  numpyPass(world)
}

function barePass({ catalogue }: World): void {
  const columns = Array.from({ length: curveCount }, (_, k) => Float32Array.from({ length: catalogue.size }, (__, i) => Math.sin(i + k)))
  const sums = new Float64Array(catalogue.size)
  report('bare pass over as many single-precision numbers', 10, () => {
    for (const column of columns) for (let i = 0; i < sums.length; i++) sums[i]! += 0.5 * column[i]!
  })
}

function numpyPass({ catalogue }: World): void {
  const program = `
import sys, time
try: import numpy as np
except ImportError: sys.exit(3)
random = np.random.default_rng(1)
columns = random.random((${curveCount}, ${catalogue.size}), dtype=np.float32)
knots = np.array([0, .1, .4, .6, 1], np.float32); values = random.random((${curveCount}, 5)).astype(np.float32)
times = []
for _ in range(5):
    started = time.perf_counter()
    scores = np.zeros(${catalogue.size})
    for column, value in zip(columns, values): scores += np.interp(column, knots, value)
    np.argpartition(scores, -50)[-50:]
    times.append((time.perf_counter() - started) * 1000)
times.sort()
print(f"{times[0]:.1f} / {times[2]:.1f} / {times[-1]:.1f} ms")
`
  const run = spawnSync('python3', ['-c', program], { encoding: 'utf8' })
  if (run.status === 0) console.log(`  numpy, curves of ready columns and top 50 only: ${run.stdout.trim()}`)
  else console.log('  numpy is not installed here: not compared')
}

function report<T>(what: string, rounds: number, work: () => T): T {
  const times: number[] = []
  let result = timed(work, times)
  for (let round = 1; round < rounds; round++) result = timed(work, times)
  times.sort((a, b) => a - b)
  const [least, middle, most] = [times[0]!, times[times.length >> 1]!, times.at(-1)!]
  console.log(`  ${what}: ${least.toFixed(1)} / ${middle.toFixed(1)} / ${most.toFixed(1)} ms (least, median, most)`)
  return result
}

function timed<T>(work: () => T, times: number[]): T {
  const started = performance.now()
  const result = work()
  times.push(performance.now() - started)
  return result
}
