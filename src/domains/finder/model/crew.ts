import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Answers, DoAll, Job } from '#core/rank/jobs.ts'
import type { CountryColumns, PlaceColumns, TieColumns } from '#core/rank/world.ts'

/** What a crew works on; each thread gets its own copy. */
export interface CrewData {
  places: PlaceColumns
  countries: CountryColumns
  ties: TieColumns
  seed: number
}

/** Threads that do the jobs of a fit or of a contest. */
export interface Crew {
  doAll: DoAll
  dismiss(): Promise<void>
}

/** More threads than that would hold a copy of the data each for little gain. */
const MOST_THREADS = 4

/** Starts a thread for each core; `onDone` hears after each job. When the signal is aborted the jobs fail. */
export function startCrew(data: CrewData, { signal, onDone }: { signal: AbortSignal; onDone: () => void }): Crew {
  const workerData = { ...data, places: plain(data.places) }
  const workers = Array.from({ length: Math.min(MOST_THREADS, availableParallelism()) }, () => new Worker(workerFile, { workerData }))
  async function doAll<Work extends Job['work']>(jobs: readonly Extract<Job, { work: Work }>[]): Promise<Answers[Work][]> {
    const answers: Answers[Work][] = []
    let next = 0
    const busy = workers.map(async (worker) => {
      while (next < jobs.length) {
        signal.throwIfAborted()
        const number = next++
        answers[number] = await answerOf<Answers[Work]>(worker, jobs[number]!)
        onDone()
      }
    })
    await Promise.all(busy)
    return answers
  }
  return { doAll, dismiss: async () => void (await Promise.all(workers.map((worker) => worker.terminate()))) }
}

function answerOf<Answer>(worker: Worker, job: Job): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      worker.off('message', answered).off('error', failed)
      act()
    }
    const answered = (answer: Answer) => settle(() => resolve(answer))
    const failed = (error: Error) => settle(() => reject(error))
    worker.on('message', answered).on('error', failed)
    worker.postMessage(job)
  })
}

const workerFile = new URL(import.meta.url.endsWith('.ts') ? './crew.worker.ts' : './crew.worker.js', import.meta.url)

/** The columns that a ranking reads, without what else a table of places can do: a thread is handed copies of plain data. */
function plain({ ids, names, countries, regions, latitudes, longitudes, populations, kinds, features }: PlaceColumns): PlaceColumns {
  return { ids, names, countries, regions, latitudes, longitudes, populations, kinds, features }
}
