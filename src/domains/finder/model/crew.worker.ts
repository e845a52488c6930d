import { parentPort, workerData } from 'node:worker_threads'
import { prepareCatalogue } from '#core/rank/catalogue.ts'
import { workbench, type Job } from '#core/rank/jobs.ts'
import type { CrewData } from './crew.ts'

// One thread of a crew: does one job after the other on the ties that it was started with.

const { places, countries, ties, seed } = workerData as CrewData
const doJob = workbench(prepareCatalogue(places, countries), ties, seed)

parentPort!.on('message', (job: Job) => parentPort!.postMessage(doJob(job)))
