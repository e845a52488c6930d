/*
 * How fast Find answers: the list for one home over one country and over the whole world, by either figure, and what the world
 * in memory takes. Needs the test data beside the project; run it with `node bench/find.ts`. Best and median in milliseconds.
 */
import { cpus } from 'node:os'
import { findCandidates, findQuestion, finderWorld, likeliest } from '#domains/finder/finder.ts'
import { orderBySuits } from '#domains/finder/suits.ts'
import type { Context } from '#platform/context.ts'
import { withLoadedWorld } from './shared/loaded-world.ts'

const leeds = 'gn2644688'
const rounds = 15

console.log(`${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.versions.node}`)
if (!(await withLoadedWorld(measure))) console.log('SKIPPED: ../shared/data is not beside the project')

async function measure(ctx: Context) {
  const before = memory()
  const prepared = await milliseconds(() => finderWorld(ctx), 1)
  const world = await finderWorld(ctx)
  report('prepare the world in memory', prepared)
  console.log(`  the world in memory: ${memory() - before} MB (heap and typed arrays)`)
  for (const by of ['likely', 'suits'] as const) {
    for (const where of ['CN', undefined]) {
      const question = findQuestion.parse({ home: leeds, where, by })
      report(`a page of 20 by ${by}, ${where ?? 'the whole world'}`, await milliseconds(() => findCandidates(ctx, question), rounds))
    }
  }
  const query = { home: leeds, country: null, limit: 100 }
  report('one line of a batch, 100 over the whole world', await milliseconds(async () => likeliest(world, query), rounds))
  const pool = Array.from({ length: 500 }, (_, i) => ({ placeId: `gn${i}`, components: { mutual: null, link: (i * 7) % 4, scale: (i * 3) % 4 } }))
  report('500 candidates in order again, as the browser does', await milliseconds(async () => orderBySuits(pool, { mutual: 50, link: 40, scale: 20 }), 200))
}

async function milliseconds(work: () => Promise<unknown>, rounds: number): Promise<number[]> {
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const started = performance.now()
    await work()
    times.push(performance.now() - started)
  }
  return times
}

function report(what: string, times: number[]) {
  const sorted = times.toSorted((a, b) => a - b)
  console.log(`  ${what}: best ${sorted[0]!.toFixed(1)}, median ${sorted[sorted.length >> 1]!.toFixed(1)} ms`)
}

function memory(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return Math.round((heapUsed + arrayBuffers) / 1e6)
}
