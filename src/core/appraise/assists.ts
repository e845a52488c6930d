import { grossToNet, type FollowOn } from './additionality.ts'
import { grossLocal, totalPounds, type Tiers } from './amounts.ts'
import type { Step } from './ledger.ts'
import { ratio } from './measures.ts'

/** Number of firms that gave an answer, and the weight of that answer as additionality (0 to 1). */
export type WeightedAnswer = readonly [count: number, weight: number]

export interface AssistsInput extends FollowOn {
  assisted: number
  responded: number
  /** Respondents who report more turnover: at least 1. */
  reportingUplift: number
  meanUplift: number
  /** What would have happened without the help; the counts add up to `reportingUplift`. */
  surveyWeights: Readonly<Record<'wouldNotHaveHappened' | 'laterOrSmaller' | 'anyway', WeightedAnswer>>
  gvaRatio: number
  a: number
  staffFte: number
  costPerFte: number
  feePerFirm: number
  feePayersLocalShare: number
}

export interface AssistsAppraisal {
  surveyAdditionality: number
  deadweight: number
  grossTurnoverHeadline: number
  grossTurnoverGrossedUp: number
  gva: Tiers<'local'>
  netGvaGrossedUp: number
  grossCost: number
  fees: number
  netPublicCost: number
  netSocialValue: number
  netSocialValueIfFeesIgnored: number
  localReturnOnNetPublicCost: number | null
  localReturnOnGrossCost: number | null
  costPerFirmAssisted: number
  netPublicCostPerFirmAssisted: number
  ledger: Step[]
}

/**
 * Channel CH-03, one-to-one assists. Firms that did not answer count as nothing in the headline; grossed up to all
 * assisted firms is an upper case only. Fees of local payers change who pays, not the value: they lower the public cost
 * and are a cost to the payer.
 */
export function appraiseAssists(input: AssistsInput): AssistsAppraisal {
  const { assisted, responded, reportingUplift, gvaRatio } = input
  const answers = Object.values(input.surveyWeights)
  const surveyAdditionality = answers.reduce((total, [count, weight]) => total + count * weight, 0) / reportingUplift
  const deadweight = 1 - surveyAdditionality
  const grossTurnoverHeadline = reportingUplift * input.meanUplift
  const grossGva = grossTurnoverHeadline * gvaRatio
  const { tiers, ledger } = grossToNet(grossLocal(grossGva), { ...input, d: deadweight })
  const netGva = totalPounds(tiers.attributed)
  return {
    surveyAdditionality,
    deadweight,
    grossTurnoverHeadline,
    grossTurnoverGrossedUp: (grossTurnoverHeadline * assisted) / responded,
    gva: tiers,
    netGvaGrossedUp: (netGva * assisted) / responded,
    ...costsAndReturns(input, netGva),
    ledger: [
      { step: 'grossTurnover', pounds: grossTurnoverHeadline },
      { step: 'grossGva', factor: gvaRatio, pounds: grossGva },
      ...ledger,
    ],
  }
}

function costsAndReturns(input: AssistsInput, netGva: number) {
  const grossCost = input.staffFte * input.costPerFte
  const fees = input.assisted * input.feePerFirm
  const netPublicCost = grossCost - fees
  const feesPaidInside = fees * input.feePayersLocalShare
  return {
    grossCost,
    fees,
    netPublicCost,
    netSocialValue: netGva - feesPaidInside - netPublicCost,
    netSocialValueIfFeesIgnored: netGva - grossCost,
    localReturnOnNetPublicCost: ratio(netGva - feesPaidInside, netPublicCost),
    localReturnOnGrossCost: ratio(netGva, grossCost),
    costPerFirmAssisted: grossCost / input.assisted,
    netPublicCostPerFirmAssisted: netPublicCost / input.assisted,
  }
}
