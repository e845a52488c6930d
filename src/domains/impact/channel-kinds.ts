import { grades } from '#core/appraise/evidence.ts'
import { isPipeline, pipelineStages, stages } from '#core/appraise/realisation.ts'
import { fields, money, number, oneOf, ruled, share, text, whole } from '#platform/cli/records-fields.ts'
import { currentParameters as parameters } from './parameters.data.ts'
import { deadweight, different, followOn, listOf, pair, reasoned, vat } from './shapes.ts'

const count = whole(0, 1_000_000_000)
const countFromOne = whole(1, 1_000_000_000)

export const delegation = reasoned(
  fields({
    attendees: whole(1, 1_000_000),
    nights: number(0, 365),
    spendPerPersonNightIncVat: money(),
    inAreaShare: share(),
    ...vat,
    gvaRatio: share(),
    ...deadweight,
    ...followOn,
    a: share(),
    hostingCash: money(),
    staffDays: number(0, 1_000_000),
    dayRate: money(),
  }),
)

const largestMouProbability = parameters.largestMouProbability.value

const order = ruled(
  fields({
    id: text(1, 100),
    stage: oneOf(stages),
    grade: oneOf(grades),
    currency: oneOf(['GBP', 'CNY']),
    amount: money(),
    years: different(listOf(whole(0, 60), { min: 1, max: 61, of: 'years' }), {
      by: (year) => year,
      allowed: 'a year given once',
    }),
    p: share().optional(),
  }),
  ['stage', 'p'],
  ({ stage, p }, report) => {
    if (p === undefined) return
    if (!isPipeline(stage)) report({ path: ['p'], allowed: `no p but for the stages ${pipelineStages.join(', ')}` })
    const atMost = `a number from 0 to ${largestMouProbability} for a memorandum`
    if (stage === 'mou' && p > largestMouProbability) report({ path: ['p'], allowed: atMost })
  },
)

export const mission = ruled(
  reasoned(
    fields({
      fxCnyPerGbp: number(0.0001, 1_000_000).optional(),
      gvaRatio: share(),
      ...deadweight,
      ...followOn,
      a: share(),
      orders: different(listOf(order, { min: 1, max: 1000, of: 'orders' }), {
        by: ({ id }) => id,
        at: ['id'],
        allowed: 'an id used once in the list',
      }),
    }),
  ),
  ['fxCnyPerGbp', 'orders'],
  ({ fxCnyPerGbp, orders }, report) => {
    const allowed = 'a number from 0.0001 to 1000000, required for an order in CNY'
    if (fxCnyPerGbp === undefined && orders.some(({ currency }) => currency === 'CNY'))
      report({ path: ['fxCnyPerGbp'], allowed })
  },
)

const answers = pair(count, share(), 'a count and a weight from 0 to 1')

export const assists = ruled(
  ruled(
    fields({
      assisted: countFromOne,
      responded: countFromOne,
      reportingUplift: countFromOne,
      meanUplift: money(),
      surveyWeights: fields({ wouldNotHaveHappened: answers, laterOrSmaller: answers, anyway: answers }),
      gvaRatio: share(),
      ...followOn,
      a: share(),
      staffFte: number(0, 100_000),
      costPerFte: money(),
      feePerFirm: money(),
      feePayersLocalShare: share(),
    }),
    ['assisted', 'responded', 'reportingUplift'],
    ({ assisted, responded, reportingUplift }, report) => {
      if (responded > assisted) report({ path: ['responded'], allowed: `at most assisted, ${assisted}` })
      if (reportingUplift > responded) report({ path: ['reportingUplift'], allowed: `at most responded, ${responded}` })
    },
  ),
  ['reportingUplift', 'surveyWeights'],
  ({ reportingUplift, surveyWeights }, report) => {
    const got = Object.values(surveyWeights).reduce((total, [count]) => total + count, 0)
    const allowed = `counts with the sum reportingUplift, ${reportingUplift}`
    if (got !== reportingUplift) report({ path: ['surveyWeights'], got, allowed })
  },
)

const dayVisit = { dailyOther: money(), days: number(0, 365) }
const stay = fields({ nights: number(0, 365), bedNight: money(), ...dayVisit })

/** A millionth, and a trace for a sum of binary fractions exactly on that limit. */
const sharesTolerance = 1e-6 + 1e-12

export const festival = ruled(
  fields({
    admissions: count,
    avgDaysAttended: number(1, 365),
    residentShare: share(),
    casualShareOfNonLocal: share(),
    shares: fields({ commercial: share(), friendsFamily: share(), day: share() }),
    commercial: stay,
    friendsFamily: stay,
    day: fields(dayVisit),
    organiserSpendInArea: money(),
    publicGrantInArea: money(),
    vatRate: share(),
    vatableShare: share().default(1),
    gvaRatio: share(),
    ...followOn,
    a: share().default(1),
  }),
  ['shares'],
  ({ shares }, report) => {
    const sum = shares.commercial + shares.friendsFamily + shares.day
    const got = Number(sum.toPrecision(12))
    if (Math.abs(sum - 1) > sharesTolerance) report({ path: ['shares'], got, allowed: 'shares with the sum 1' })
  },
)

export const students = ruled(
  reasoned(
    fields({
      enrolledFromPartnerRegion: count,
      viaPartnershipRoute: count,
      feePerYear: money(),
      feeRetainedInAreaShare: share(),
      feeGvaRatio: share(),
      offCampusSpendPerYear: money(),
      spendInAreaShare: share(),
      ...vat,
      spendGvaRatio: share(),
      ...deadweight,
      ...followOn,
      a: share(),
      years: whole(1, 10),
    }),
  ),
  ['viaPartnershipRoute', 'enrolledFromPartnerRegion'],
  ({ viaPartnershipRoute, enrolledFromPartnerRegion: enrolled }, report) => {
    const allowed = `at most enrolledFromPartnerRegion, ${enrolled}`
    if (viaPartnershipRoute > enrolled) report({ path: ['viaPartnershipRoute'], allowed })
  },
)

export const investment = reasoned(
  fields({
    jobsByYear: listOf(number(0, 1_000_000), { min: 1, max: 11, of: 'jobs in post, year 0 and up to ten years after' }),
    gvaPerJob: money(),
    ...deadweight,
    ...followOn,
    a: share(),
  }),
)
