/*
 * How fast the policy engine answers: 10,000-draw SMAA-2 over 20 alternatives x 13 criteria against the same work in
 * numpy (where python3 has it), in turns so that both meet the same machine; outcome shares over 10,000 weights, and assessments a second. Seeded; run it with
 * `node bench/decide.ts`. Times are the best and the median of the rounds.
 */
import { spawnSync } from 'node:child_process'
import { assess } from '#core/decide/assessment.ts'
import { outcomeShares, weightRanges } from '#core/decide/robustness.ts'
import { anyWeights, smaa } from '#core/decide/smaa.ts'
import { mulberry32 } from '#core/stats/mulberry32.ts'
import { assessmentNumbers, defaultPolicy } from '#domains/policy/policy.ts'

const draws = 10_000
const alternatives = 20
const criteria = 13
const turns = 5
const rounds = 10

const random = mulberry32(2026)
const values = Float64Array.from({ length: alternatives * criteria }, () => Math.floor(random() * 5) / 4)
const ranges = { alternatives, criteria, low: values, high: values }

const ours: number[] = []
const numpys: number[] = []
for (let turn = 0; turn < turns; turn++) {
  ours.push(...milliseconds(() => smaa(ranges, { draws, random, weights: anyWeights(random) })))
  numpys.push(...numpyMilliseconds())
}
report(`SMAA-2, ${draws} draws, ${alternatives} x ${criteria}`, ours)
if (numpys.length > 0) {
  report('the same in numpy', numpys)
  const times = (of: (values: number[]) => number) => (of(numpys) / of(ours)).toFixed(2)
  console.log(`  ${times((values) => Math.min(...values))} times as fast as numpy at best, ${times(median)} times in the median`)
} else console.log('  numpy is not installed here: not compared')

const policy = assessmentNumbers(defaultPolicy)
const level = () => Math.floor(random() * 5)
const cases = Array.from({ length: 10_000 }, () => ({
  scores: Object.fromEntries(Object.keys(policy.weights).map((id) => [id, random() < 0.05 ? null : level()])),
  gates: Object.fromEntries(policy.gates.map((id) => [id, level()])),
  redLines: [],
  trackRecord: null,
}))
const assessing = milliseconds(() => cases.map((findings) => assess(policy, findings)))
report('10,000 assessments', assessing)
console.log(`  ${Math.round(10_000_000 / median(assessing)).toLocaleString('en')} assessments a second`)
report(`outcomes of one case over ${draws} weights`, milliseconds(() => outcomeShares(policy, cases[0]!, { draws, weights: anyWeights(random) })))
report('how far each of 13 weights can move', milliseconds(() => weightRanges(policy, cases[0]!)))

function milliseconds(work: () => unknown): number[] {
  return Array.from({ length: rounds }, () => {
    const startedAt = performance.now()
    work()
    return performance.now() - startedAt
  })
}

function report(name: string, times: number[]): void {
  console.log(`${name}: best ${Math.min(...times).toFixed(1)} ms, median ${median(times).toFixed(1)} ms`)
}

function median(times: number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!
}

/** The same figures from whole-array operations: ranks, wins, central weights, confidence. */
function numpyMilliseconds(): number[] {
  const program = `
import numpy as np, time
n, m, draws = ${alternatives}, ${criteria}, ${draws}
rng = np.random.default_rng(2026)
values = np.array([${values.join(',')}]).reshape(n, m)
def smaa():
    weights = rng.dirichlet(np.ones(m), draws)
    sums = weights @ values.T
    order = np.argsort(-sums, axis=1)
    ranked = np.stack([np.bincount(order[:, r], minlength=n) for r in range(n)], axis=1) / draws
    wins = np.stack([(sums[:, [i]] > sums).mean(axis=0) for i in range(n)])
    first = order[:, 0]
    times = np.bincount(first, minlength=n)
    central = np.stack([np.bincount(first, weights=weights[:, j], minlength=n) for j in range(m)], axis=1)
    central /= np.where(times == 0, np.nan, times)[:, None]
    confidence = [float(np.argmax(values @ central[i]) == i) if times[i] else None for i in range(n)]
    return ranked, wins, central, confidence
for _ in range(${rounds}):
    started = time.perf_counter()
    smaa()
    print((time.perf_counter() - started) * 1000)
`
  const { status, stdout } = spawnSync('python3', ['-c', program], { encoding: 'utf8' })
  return status === 0 ? stdout.trim().split('\n').map(Number) : []
}
