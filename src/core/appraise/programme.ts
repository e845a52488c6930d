import { grossLocal, type PresentValue } from './amounts.ts'
import { presentPounds, presentValue, type RateBand } from './discounting.ts'
import { inNationalAccount, localMeasures, nationalMeasures, ratio } from './measures.ts'

/** Real pounds in the prices of t = 0, by year from t = 0. */
export interface ProgrammeInput {
  realCosts: Readonly<Record<string, readonly number[]>>
  /** Added to costs from `forecastFromYear` on (0.1 for 10 per cent): forecasts are hopeful, actuals are not. */
  optimismBiasOnForecastCosts: number
  forecastFromYear: number
  feesReal: readonly number[]
  /** Share of the fees paid inside the area, and inside the UK (never below the former). */
  feePayersLocalShare: number
  feePayersUkShare: number
  benefitsReal: { readonly netAdditionalLocalGva: readonly number[] }
  /**
   * Share of the local net figure that is a gain to the UK, set with a reason; null leaves the account not assessed.
   */
  nationalAccountFactor: number | null
}

export interface ProgrammeAppraisal {
  costsByYear: number[]
  pvGrossCost: number
  pvFees: number
  pvNetPublicCost: number
  local: {
    benefit: PresentValue<'local', 'contributed'>
    netValue: number
    returnPerPound: number | null
    breakEvenScale: number | null
    costPer100k: number | null
  }
  national: {
    benefit: PresentValue<'national', 'contributed'>
    npsv: number
    bcr: number | null
    switchingValue: number | null
  } | null
}

/**
 * A whole programme in its two accounts, which are kept apart: what the place gains for each pound of net public cost,
 * and, only where a national share is set, NPSV and BCR for the UK. Fees cut the public cost; as far as their payers
 * sit
 * inside the account's geography they are a cost there too.
 */
export function appraiseProgramme(input: ProgrammeInput, schedule: readonly RateBand[]): ProgrammeAppraisal {
  const costsByYear = forecastCosts(input)
  const pvGrossCost = presentPounds(costsByYear, schedule)
  const pvFees = presentPounds(input.feesReal, schedule)
  const netPublicCost = pvGrossCost - pvFees
  const contributed = { ...grossLocal(...input.benefitsReal.netAdditionalLocalGva), tier: 'contributed' as const }
  const benefit = presentValue(contributed, schedule)
  const localCosts = { netPublicCost, feesPaidInside: pvFees * input.feePayersLocalShare }
  return {
    costsByYear,
    pvGrossCost,
    pvFees,
    pvNetPublicCost: netPublicCost,
    local: {
      benefit,
      ...localMeasures(benefit, localCosts),
      costPer100k: ratio(netPublicCost * 100_000, benefit.presentPounds),
    },
    national: nationalAccount(benefit, input, { netPublicCost, feesPaidInside: pvFees * input.feePayersUkShare }),
  }
}

function forecastCosts({ realCosts, optimismBiasOnForecastCosts, forecastFromYear }: ProgrammeInput): number[] {
  const lines = Object.values(realCosts)
  return Array.from({ length: lines[0]!.length }, (_, year) => {
    const pounds = lines.reduce((total, line) => total + line[year]!, 0)
    return year < forecastFromYear ? pounds : pounds * (1 + optimismBiasOnForecastCosts)
  })
}

function nationalAccount(
  local: PresentValue<'local', 'contributed'>,
  { nationalAccountFactor }: ProgrammeInput,
  costs: { netPublicCost: number; feesPaidInside: number },
) {
  if (nationalAccountFactor === null) return null
  const benefit = inNationalAccount(local, nationalAccountFactor)
  return { benefit, ...nationalMeasures(benefit, costs) }
}
