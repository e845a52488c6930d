import * as z from 'zod'
import { channels } from '#core/appraise/double-count.ts'
import { grades } from '#core/appraise/evidence.ts'
import { uncertainInputs } from '#core/appraise/monte-carlo.ts'
import { fields, money, number, oneOf, ruled, share, text, whole } from '#platform/cli/records-fields.ts'
import { currentParameters as parameters } from './parameters.data.ts'
import { deadweight, different, followOn, listOf, named, permutation, reasoned, spread } from './shapes.ts'

const teamSize = number(0, 10_000)
const aboveZero = { error: 'a number above 0, up to 1' }
const shareAboveZero = z.number(aboveZero).gt(0, aboveZero).max(1, aboveZero)

export const consistency = fields({
  claimedGva: number(1, 1e12),
  years: whole(1, 60),
  minAssistsPerYear: whole(1, 1_000_000),
  headOfTrade: teamSize,
  fullTimeInCouncil: teamSize,
  satelliteNanjing: teamSize,
  assumedCostPerFte: money(),
  assumedGvaRatio: shareAboveZero,
  assumedNetRatio: shareAboveZero,
  base: text(0, 500).optional(),
  ownChannelsExample: named(money(), { max: 20, of: 'amounts by channel' }),
})

const yearsOfMoney = { max: 61, of: 'amounts, one a year from year 0' }
const moneyByYear = listOf(money(), { min: 1, ...yearsOfMoney })

const programmeFields = fields({
  deflatorFixture: byFinancialYear(number(0.0001, 1_000_000)),
  priceBase: financialYear(),
  rebase: fields({ amount: money(), year: financialYear() }).optional(),
  costsNominal: byFinancialYear(money()).optional(),
  realCosts: named(moneyByYear, { max: 12, of: 'lists of costs by year' }),
  optimismBiasOnForecastCosts: number(0, 2).default(parameters.optimismBiasOnForecastCosts.value),
  forecastFromYear: whole(0, 61).default(1),
  feesReal: listOf(money(), { min: 0, ...yearsOfMoney }).default([]),
  feePayersLocalShare: share().default(parameters.feePayersLocalShare.value),
  feePayersUkShare: share().optional(),
  benefitsReal: fields({ netAdditionalLocalGva: moneyByYear }),
  nationalAccountFactor: z.nullable(number(0, 10)).default(null),
})

export const programme = ruled(
  ruled(
    ruled(programmeFields, ['deflatorFixture', 'priceBase', 'rebase', 'costsNominal'], pricesFit),
    ['realCosts'],
    ({ realCosts }, report) => {
      const lengths = new Set(Object.values(realCosts).map((line) => line.length))
      if (lengths.size > 1) report({ path: ['realCosts'], allowed: 'lists of one length' })
    },
  ),
  ['feePayersLocalShare', 'feePayersUkShare'],
  ({ feePayersLocalShare, feePayersUkShare = 1 }, report) => {
    const allowed = `a share from feePayersLocalShare, ${feePayersLocalShare}, to 1`
    if (feePayersUkShare < feePayersLocalShare) report({ path: ['feePayersUkShare'], allowed })
  },
)

export const monteCarlo = fields({
  seed: whole(0, 4_294_967_295),
  draws: whole(1, 100_000),
  order: permutation(uncertainInputs),
  turnover: spread(money(), 'amounts'),
  gvaRatio: spread(share(), 'shares'),
  deadweight: spread(share(), 'shares'),
  multiplier: spread(number(1, 3), 'numbers from 1 to 3'),
  fixed: fields({ L: share(), Dp: share(), S: share(), a: share() }),
})

const withoutMoney = ['CH-06', 'CH-11', 'CH-12']

const guarded = ruled(
  fields({
    id: text(1, 100),
    ch: oneOf(channels),
    grade: oneOf(grades),
    netGva: money().optional(),
    key: text(1, 100).optional(),
    ave: money().optional(),
  }),
  ['ch', 'netGva', 'key', 'ave'],
  ({ ch, netGva, key, ave }, report) => {
    const noMoney = withoutMoney.includes(ch)
    if (netGva === undefined && ave === undefined) report({ path: ['netGva'], allowed: 'an amount, or ave for CH-06' })
    if (netGva !== undefined && noMoney)
      report({ path: ['netGva'], allowed: `no money for ${withoutMoney.join(', ')}` })
    if (netGva !== undefined && !noMoney && key === undefined)
      report({ path: ['key'], allowed: 'a key wherever netGva is' })
    if (ave !== undefined && ch !== 'CH-06') report({ path: ['ave'], allowed: 'an advertising value for CH-06 only' })
  },
)

export const guards = different(listOf(guarded, { min: 1, max: 1000, of: 'impact records' }), {
  by: ({ id }) => id,
  at: ['id'],
  allowed: 'an id used once in the list',
})

export const discountFactors = fields({
  years: different(listOf(whole(0, 500), { min: 1, max: 501, of: 'years' }), {
    by: (year) => year,
    allowed: 'a year given once',
  }),
  schedule: oneOf(['standard', 'health', 'sensitivity']).default('standard'),
})

export const additionality = reasoned(
  fields({
    G: money(),
    ...deadweight,
    f: fields(followOn),
    referenceCaseAlt: fields({ gross: money(), ...followOn }).optional(),
  }),
)

type Programme = z.output<typeof programmeFields>

/** Years sort as text. Costs before the price base are sunk; later ones must be real, so nominal ones are refused. */
function pricesFit(
  { deflatorFixture, priceBase, rebase, costsNominal = {} }: Programme,
  report: Parameters<Parameters<typeof ruled>[2]>[1],
): void {
  const isKnown = (year: string) => Object.hasOwn(deflatorFixture, year)
  const known = `a year of deflatorFixture: ${Object.keys(deflatorFixture).toSorted().join(', ')}`
  if (!isKnown(priceBase)) report({ path: ['priceBase'], allowed: known })
  if (rebase && !isKnown(rebase.year)) report({ path: ['rebase', 'year'], allowed: known })
  for (const year of Object.keys(costsNominal)) {
    if (isKnown(year) && year < priceBase) continue
    report({ path: ['costsNominal', year], allowed: `${known}, before priceBase` })
  }
}

function financialYear() {
  const allowed = 'a financial year, as 2025-26'
  return z.string({ error: allowed }).refine((year) => {
    const [, from, to] = /^(\d{4})-(\d{2})$/.exec(year) ?? []
    return from !== undefined && (Number(from) + 1) % 100 === Number(to)
  }, allowed)
}

function byFinancialYear<Value extends z.ZodType>(value: Value) {
  return z.record(financialYear(), value, { error: 'values by financial year, as 2025-26' })
}
