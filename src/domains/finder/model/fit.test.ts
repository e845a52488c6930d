import { expect, test } from 'vitest'
import { prepareCatalogue } from '#core/rank/catalogue.ts'
import { fitModel, jobCount } from '#core/rank/fitted-model.ts'
import { workbench, type DoAll } from '#core/rank/jobs.ts'
import { madeUpWorld } from '#core/rank/made-up-world.ts'
import { startCrew } from './crew.ts'
import { modelFile } from './model.ts'

const { places, ties, countries } = madeUpWorld({ places: 300, ties: 1000, countries: 5, seed: 3 })
const catalogue = prepareCatalogue(places, countries)
const options = { seed: 2, folds: 1, warmHomes: 20, coldHomes: 4, testHomes: 60, record: { fittedOn: '2026-01-01', data: 'made up' } }

test('a fit in threads is that of one thread, byte for byte, and is a model file under 60 KB', async () => {
  const doJob = workbench(catalogue, ties, options.seed)
  const oneByOne: DoAll = async (jobs) => jobs.map((job) => doJob(job) as never)
  const alone = await fitModel({ catalogue, tieCount: ties.from.length }, options, oneByOne)

  let done = 0
  const crew = startCrew({ places, countries, ties, seed: options.seed }, { signal: AbortSignal.timeout(600_000), onDone: () => done++ })
  const together = await fitModel({ catalogue, tieCount: ties.from.length }, options, crew.doAll).finally(() => void crew.dismiss())

  const text = JSON.stringify(together.model)
  expect(text).toBe(JSON.stringify(alone.model))
  expect(modelFile.parse(JSON.parse(text))).toEqual(together.model)
  expect(text.length).toBeLessThan(60_000)
  expect(done).toBe(jobCount(options))
})

test('a fit that is called off stops with the reason given', async () => {
  const gone = new AbortController()
  const crew = startCrew({ places, countries, ties, seed: 1 }, { signal: gone.signal, onDone: () => gone.abort(new Error('enough')) })
  const fit = fitModel({ catalogue, tieCount: ties.from.length }, options, crew.doAll)
  await expect(fit).rejects.toThrow('enough')
  await crew.dismiss()
})
