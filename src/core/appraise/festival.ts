import { grossToNet, type FollowOn } from './additionality.ts'
import { grossLocal, type Tiers } from './amounts.ts'
import type { Step } from './ledger.ts'
import { exVatFactor } from './prices.ts'

/** What one visitor of a kind spends, in pounds with VAT; day visitors pay for no bed. */
export interface DaySpending {
  dailyOther: number
  days: number
}

export interface StaySpending extends DaySpending {
  nights: number
  bedNight: number
}

export interface FestivalInput extends FollowOn {
  admissions: number
  avgDaysAttended: number
  residentShare: number
  /** Of the visitors from elsewhere, those who would have come anyway; they take the place of deadweight. */
  casualShareOfNonLocal: number
  /** How the rest divides; adds up to 1. */
  shares: { commercial: number; friendsFamily: number; day: number }
  commercial: StaySpending
  friendsFamily: StaySpending
  day: DaySpending
  organiserSpendInArea: number
  publicGrantInArea: number
  vatRate: number
  vatableShare: number
  gvaRatio: number
  a: number
}

export interface FestivalAppraisal {
  uniqueAttendees: number
  nonLocal: number
  additionalVisitors: number
  commercialStayers: number
  friendsFamilyStayers: number
  dayVisitors: number
  visitorSpendIncVat: number
  visitorSpendExVat: number
  netOrganiserInjection: number
  directSpend: number
  gva: Tiers<'local'>
  ledger: Step[]
}

/**
 * Channel CH-04, an event (steps of eventIMPACTS): unique attendees, less residents, less casual visitors, each group
 * with its spending, plus what the organiser spends in the area less public money from there. Residents' spending is
 * displaced and not counted. The organiser's injection, and so the total, may be negative.
 */
export function appraiseFestival(input: FestivalInput): FestivalAppraisal {
  const visitors = visitorsByKind(input)
  const visitorSpendIncVat =
    visitors.commercialStayers * spendingOfStay(input.commercial) +
    visitors.friendsFamilyStayers * spendingOfStay(input.friendsFamily) +
    visitors.dayVisitors * spendingOfDays(input.day)
  const vatFactor = exVatFactor(input)
  const visitorSpendExVat = visitorSpendIncVat * vatFactor
  const netOrganiserInjection = input.organiserSpendInArea - input.publicGrantInArea
  const directSpend = visitorSpendExVat + netOrganiserInjection
  const grossGva = directSpend * input.gvaRatio
  const { tiers, ledger } = grossToNet(grossLocal(grossGva), { ...input, d: 0 })
  return {
    ...visitors,
    visitorSpendIncVat,
    visitorSpendExVat,
    netOrganiserInjection,
    directSpend,
    gva: tiers,
    ledger: [
      { step: 'visitorSpend', pounds: visitorSpendIncVat },
      { step: 'exVat', factor: vatFactor, pounds: visitorSpendExVat },
      { step: 'organiserInjection', pounds: netOrganiserInjection },
      { step: 'directSpend', pounds: directSpend },
      { step: 'grossGva', factor: input.gvaRatio, pounds: grossGva },
      ...ledger,
    ],
  }
}

function visitorsByKind({ admissions, avgDaysAttended, residentShare, casualShareOfNonLocal, shares }: FestivalInput) {
  const uniqueAttendees = admissions / avgDaysAttended
  const nonLocal = uniqueAttendees * (1 - residentShare)
  const additionalVisitors = nonLocal * (1 - casualShareOfNonLocal)
  return {
    uniqueAttendees,
    nonLocal,
    additionalVisitors,
    commercialStayers: additionalVisitors * shares.commercial,
    friendsFamilyStayers: additionalVisitors * shares.friendsFamily,
    dayVisitors: additionalVisitors * shares.day,
  }
}

function spendingOfStay(stay: StaySpending): number {
  return stay.nights * stay.bedNight + spendingOfDays(stay)
}

function spendingOfDays({ days, dailyOther }: DaySpending): number {
  return days * dailyOther
}
