import { grossToNet, type Additionality } from './additionality.ts'
import { grossLocal, totalPounds, type Tiers } from './amounts.ts'
import { multiplied, type Step } from './ledger.ts'
import { breakEvenQuantity, ratio } from './measures.ts'
import { exVatFactor } from './prices.ts'

/** Shares and rates are 0 to 1, money is pounds; `a` is the attribution share. */
export interface DelegationInput extends Additionality {
  attendees: number
  nights: number
  spendPerPersonNightIncVat: number
  inAreaShare: number
  vatRate: number
  vatableShare: number
  /** GVA for each pound of turnover in the sector. */
  gvaRatio: number
  a: number
  hostingCash: number
  staffDays: number
  dayRate: number
}

export interface DelegationAppraisal {
  grossSpend: number
  inAreaSpend: number
  exVat: number
  gva: Tiers<'local'>
  cost: number
  localReturnPerPound: number | null
  breakEvenAttendees: number | null
  ledger: Step[]
}

/**
 * Channel CH-01, an inward delegation: what its stay leaves in the area, against what the host spends. The host's own
 * spending is cost, never benefit. The return is null without cost, the break-even null without net GVA.
 */
export function appraiseDelegation(input: DelegationInput): DelegationAppraisal {
  const { attendees, nights, spendPerPersonNightIncVat, inAreaShare, gvaRatio } = input
  const grossSpend = attendees * nights * spendPerPersonNightIncVat
  const prices = multiplied(grossSpend, [
    ['inArea', inAreaShare],
    ['exVat', exVatFactor(input)],
    ['grossGva', gvaRatio],
  ])
  const [inArea, exVat, grossGva] = prices.map((step) => step.pounds) as [number, number, number]
  const net = grossToNet(grossLocal(grossGva), input)
  const netGva = totalPounds(net.tiers.attributed)
  const cost = input.hostingCash + input.staffDays * input.dayRate
  return {
    grossSpend,
    inAreaSpend: inArea,
    exVat,
    gva: net.tiers,
    cost,
    localReturnPerPound: ratio(netGva, cost),
    breakEvenAttendees: breakEvenQuantity(cost, netGva / attendees),
    ledger: [{ step: 'grossSpend', pounds: grossSpend }, ...prices, ...net.ledger],
  }
}
