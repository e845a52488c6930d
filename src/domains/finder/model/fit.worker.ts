import { parentPort, workerData } from 'node:worker_threads'
import { prepareCatalogue } from '#core/rank/catalogue.ts'
import { workbench, type Job } from '#core/rank/jobs.ts'
import type { FittingData } from './crew.ts'

// One thread of a fit: does one job after the other on the ties that it was started with.

const { places, countries, ties, seed } = workerData as FittingData
const doJob = workbench(prepareCatalogue(places, countries), ties, seed)

parentPort!.on('message', (job: Job) => parentPort!.postMessage(doJob(job)))
