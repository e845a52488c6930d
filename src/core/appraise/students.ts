import { grossToNet, type Additionality } from './additionality.ts'
import { grossLocal, sum, totalPounds, type Tiers } from './amounts.ts'
import type { Step } from './ledger.ts'
import { exVatFactor } from './prices.ts'

export interface StudentsInput extends Additionality {
  enrolledFromPartnerRegion: number
  /** Those who came through an articulation, scholarship or joint programme: only they enter the total. */
  viaPartnershipRoute: number
  feePerYear: number
  feeRetainedInAreaShare: number
  feeGvaRatio: number
  offCampusSpendPerYear: number
  spendInAreaShare: number
  vatableShare: number
  vatRate: number
  spendGvaRatio: number
  a: number
  /** Whole years of study; every money figure is the sum over them, not discounted. */
  years: number
}

export interface StudentsAppraisal {
  feeIncomeInArea: number
  feeGva: number
  offCampusSpendInArea: number
  offCampusExVat: number
  spendGva: number
  gva: Tiers<'local'>
  associatedSpendAllStudents: number
  netPerRouteStudent: number | null
  ledger: Step[]
}

/**
 * Channel CH-05, students: fees kept in the area and spending off campus of those who came through a partnership route.
 * All others are associated only. Net per route student is null without any.
 */
export function appraiseStudents(input: StudentsInput): StudentsAppraisal {
  const { enrolledFromPartnerRegion, viaPartnershipRoute, feePerYear, offCampusSpendPerYear, years } = input
  const studentYears = viaPartnershipRoute * years
  const feeIncomeInArea = studentYears * feePerYear * input.feeRetainedInAreaShare
  const feeGva = feeIncomeInArea * input.feeGvaRatio
  const offCampusSpendInArea = studentYears * offCampusSpendPerYear * input.spendInAreaShare
  const vatFactor = exVatFactor(input)
  const offCampusExVat = offCampusSpendInArea * vatFactor
  const spendGva = offCampusExVat * input.spendGvaRatio
  const gross = sum(grossLocal(feeGva), grossLocal(spendGva))
  const { tiers, ledger } = grossToNet(gross, input)
  return {
    feeIncomeInArea,
    feeGva,
    offCampusSpendInArea,
    offCampusExVat,
    spendGva,
    gva: tiers,
    associatedSpendAllStudents: enrolledFromPartnerRegion * years * (feePerYear + offCampusSpendPerYear),
    netPerRouteStudent: viaPartnershipRoute === 0 ? null : totalPounds(tiers.attributed) / viaPartnershipRoute,
    ledger: [
      { step: 'feeIncomeInArea', pounds: feeIncomeInArea },
      { step: 'feeGva', factor: input.feeGvaRatio, pounds: feeGva },
      { step: 'offCampusInArea', pounds: offCampusSpendInArea },
      { step: 'exVat', factor: vatFactor, pounds: offCampusExVat },
      { step: 'spendGva', factor: input.spendGvaRatio, pounds: spendGva },
      { step: 'grossGva', pounds: totalPounds(gross) },
      ...ledger,
    ],
  }
}
