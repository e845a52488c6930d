import { settings, type Setting, type Variant } from '#core/rank/settings.ts'
import type { MeasuresByHome, MethodMeasures, RankingModel } from '#core/rank/model.ts'
import type { Context } from '#platform/context.ts'
import { recentJobs, type Job } from '#platform/jobs/jobs.ts'
import { candidatesNamed, type CandidateList } from './find.ts'
import { lastMeasurement, leastTies, modelTest } from './model/measurement.ts'
import { rankingModel } from './model/model.ts'
import type { FindQuestion } from './question.ts'

/** How good the list of a home is, as far as anyone has measured. */
export interface ListQuality {
  home: CandidateList['home']
  restsOn: CandidateList['restsOn']
  /** What the model in use was fitted on and how good it was then. */
  training: RankingModel['training']
  /** The measurement made last on the twinnings loaded here. */
  own: Awaited<ReturnType<typeof lastMeasurement>>
  /** Whether model and number of twinnings are still those of that measurement. */
  ownIsCurrent: boolean
  /** A measurement that is being made. */
  running: Job | null
  leastTies: number
}

/** Throws NotFound or Invalid for a home that is unknown, ambiguous or not set up, and Invalid for a wrong country. */
export async function listQuality(ctx: Context, question: Pick<FindQuestion, 'home' | 'where'>): Promise<ListQuality> {
  const { home, restsOn } = await candidatesNamed(ctx, { ...question, placeIds: [] })
  const own = await lastMeasurement(ctx)
  const { training } = rankingModel()
  return {
    home,
    restsOn,
    training,
    own,
    ownIsCurrent: own !== null && own.model === training.fittedOn && own.ties === restsOn.ties,
    running: (await recentJobs(ctx)).find(({ kind, finishedAt }) => kind === modelTest.name && finishedAt === null) ?? null,
    leastTies,
  }
}

/** All settings, the one that answers first, then those that share its kind of home. */
export function settingsFor({ setting }: { setting: Setting; variant: Variant }): Setting[] {
  const kind = setting.slice(0, 4)
  const distance = (other: Setting) => 2 * Number(!other.startsWith(kind)) + Number(!other.endsWith(setting.slice(5)))
  return settings.toSorted((a, b) => distance(a) - distance(b))
}

/** How one method did in one setting; shares of questions from 0 to 1. */
export interface MethodFigures {
  method: string
  questions: number
  mrr: number
  mrrError: number
  /** Found among the first so many, the most first. */
  hits: readonly [limit: number, share: number][]
  /** Standard error of the first of these. */
  hitsError: number
}

/** The model's own figures in a setting. */
export function figuresIn(setting: Setting, method: string, measures: MeasuresByHome): MethodFigures {
  const { questions, world, country, error } = setting.startsWith('warm') ? measures.warm : measures.cold
  return setting.endsWith('world')
    ? {
        method, questions, mrr: world.mrr, mrrError: error.worldMrr, hitsError: error.worldHits100,
        hits: [[100, world.hits100], [50, world.hits50], [10, world.hits10]],
      }
    : {
        method, questions, mrr: country.mrr, mrrError: error.countryMrr, hitsError: error.countryHits10,
        hits: [[10, country.hits10], [5, country.hits5], [1, country.hits1]],
      }
}

/** Those of the other methods, the one that finds most first. */
export function rivalsIn(setting: Setting, methods: readonly MethodMeasures[]): MethodFigures[] {
  const rows = methods.map((row) => figuresIn(setting, row.method, row))
  return rows.sort((a, b) => b.hits[0]![1] - a.hits[0]![1] || b.mrr - a.mrr)
}
