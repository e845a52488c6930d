/*
 * How fast impact is appraised: ranges of 100 records at 10,000 draws each against the same work in numpy (where python3
 * has it), in turns so that both meet the same machine; and a file of 10,000 delegations. Seeded; run it with
 * `node bench/appraise.ts`. Times are the best and the median of the rounds.
 */
import { spawnSync } from 'node:child_process'
import { cpus } from 'node:os'
import { appraiseDelegation } from '#core/appraise/delegation.ts'
import { appraiseRange, type MonteCarloInput } from '#core/appraise/monte-carlo.ts'

const records = 100
const draws = 10_000
const turns = 5
const rounds = 10

const range: Omit<MonteCarloInput, 'seed'> = {
  draws,
  order: ['turnover', 'gvaRatio', 'deadweight', 'multiplier'],
  turnover: [250_000, 550_000, 900_000],
  gvaRatio: [0.25, 0.32, 0.4],
  deadweight: [0.2, 0.4, 0.7],
  multiplier: [1.05, 1.2, 1.3],
  fixed: { L: 0.15, Dp: 0.05, S: 0, a: 0.5 },
}

// The quickest of three ways to write it in numpy: one record at a time, so that its arrays stay in cache.
const numpy = `
import json, sys, time
import numpy as np
spreads = [(250e3, 550e3, 900e3), (.25, .32, .4), (.2, .4, .7), (1.05, 1.2, 1.3)]
def record(random):
    turnover, ratio, deadweight, multiplier = (random.triangular(*spread, size=${draws}) for spread in spreads)
    outcomes = turnover * ratio * (1 - deadweight) * multiplier * (.85 * .95 * .5)
    return np.percentile(outcomes, [10, 50, 90]), outcomes.mean()
times = []
for _ in range(${rounds}):
    started = time.perf_counter()
    for seed in range(${records}): found = record(np.random.default_rng(seed))
    times.append((time.perf_counter() - started) * 1000)
json.dump({"times": times, "p50": found[0][1]}, sys.stdout)
`

const ours: number[] = []
const theirs: number[] = []
for (let turn = 0; turn < turns; turn++) {
  ours.push(...milliseconds(() => Array.from({ length: records }, (_, seed) => appraiseRange({ ...range, seed }))))
  theirs.push(...numpyMilliseconds())
}

console.log(`${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.versions.node}`)
report(`${records} ranges of ${draws} draws`, ours)
if (theirs.length > 0) {
  report('the same in numpy', theirs)
  const times = (of: (values: number[]) => number) => (of(theirs) / of(ours)).toFixed(2)
  console.log(`  ${times(best)} times as fast as numpy at best, ${times(median)} times in the median`)
} else console.log('  numpy is not installed here: not compared')

const delegation = {
  attendees: 18,
  nights: 3,
  spendPerPersonNightIncVat: 210,
  inAreaShare: 0.85,
  vatRate: 0.2,
  vatableShare: 1,
  gvaRatio: 0.48,
}
const factors = { d: 0.1, L: 0.05, Dp: 0.1, S: 0, M: 1.15, a: 1, hostingCash: 1400, staffDays: 5, dayRate: 220 }
report(
  '10,000 delegations with their ledgers',
  milliseconds(() =>
    Array.from({ length: 10_000 }, (_, i) => appraiseDelegation({ ...delegation, ...factors, attendees: i + 1 })),
  ),
)

function numpyMilliseconds(): number[] {
  const { status, stdout } = spawnSync('python3', ['-c', numpy], { encoding: 'utf8' })
  if (status !== 0) return []
  const { times, p50 } = JSON.parse(stdout) as { times: number[]; p50: number }
  const expected = appraiseRange({ ...range, seed: 1 }).p50
  if (Math.abs(p50 / expected - 1) > 0.02) throw new Error(`numpy answers ${p50}, we ${expected}: not the same work`)
  return times
}

function milliseconds(work: () => unknown): number[] {
  return Array.from({ length: rounds }, () => {
    const startedAt = performance.now()
    work()
    return performance.now() - startedAt
  })
}

function report(name: string, times: number[]): void {
  console.log(`${name}: best ${best(times).toFixed(1)} ms, median ${median(times).toFixed(1)} ms`)
}

function best(values: number[]): number {
  return Math.min(...values)
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!
}
