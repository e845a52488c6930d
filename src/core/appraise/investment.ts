import { grossToNet, netRatio, type Additionality } from './additionality.ts'
import { grossLocal, totalPounds, type PresentValue, type Tiers } from './amounts.ts'
import { presentValue, type RateBand } from './discounting.ts'
import type { Step } from './ledger.ts'

export interface InvestmentInput extends Additionality {
  /** FTE in post (not announced) in year 0 and up to ten years after, where persistence ends. */
  jobsByYear: number[]
  gvaPerJob: number
  a: number
}

export interface InvestmentAppraisal {
  grossToNetRatio: number
  netFteAtPeakContributed: number
  netFteAtPeakAttributed: number
  gva: Tiers<'local'>
  presentContributed: PresentValue<'local', 'contributed'>
  presentAttributed: PresentValue<'local', 'attributed'>
  ledger: Step[]
}

/**
 * Channel CH-07, inward investment: jobs in post times GVA per job, never the capital value, which is not GVA and has
 * no
 * place in the input.
 */
export function appraiseInvestment(input: InvestmentInput, schedule: readonly RateBand[]): InvestmentAppraisal {
  const grossToNetRatio = netRatio(input)
  const netFteAtPeakContributed = Math.max(...input.jobsByYear) * grossToNetRatio
  const gross = grossLocal(...input.jobsByYear.map((jobs) => jobs * input.gvaPerJob))
  const { tiers, ledger } = grossToNet(gross, input)
  return {
    grossToNetRatio,
    netFteAtPeakContributed,
    netFteAtPeakAttributed: netFteAtPeakContributed * input.a,
    gva: tiers,
    presentContributed: presentValue(tiers.contributed, schedule),
    presentAttributed: presentValue(tiers.attributed, schedule),
    ledger: [{ step: 'grossGva', pounds: totalPounds(gross) }, ...ledger],
  }
}
