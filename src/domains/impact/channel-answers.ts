import type * as z from 'zod'
import { totalPounds } from '#core/appraise/amounts.ts'
import { appraiseAssists } from '#core/appraise/assists.ts'
import { appraiseDelegation } from '#core/appraise/delegation.ts'
import { appraiseFestival } from '#core/appraise/festival.ts'
import { appraiseInvestment } from '#core/appraise/investment.ts'
import type { Step } from '#core/appraise/ledger.ts'
import { appraiseMission } from '#core/appraise/mission.ts'
import type { UncertainInput } from '#core/appraise/monte-carlo.ts'
import type { TornadoBar } from '#core/appraise/sensitivity.ts'
import { appraiseStudents } from '#core/appraise/students.ts'
import type * as kind from './channel-kinds.ts'
import type { Figures } from './figures.ts'
import type { ParameterSet } from './parameters.data.ts'

/** The figures of an appraisal in the contract's names and order, not rounded, and what led there. */
export interface Answer {
  readonly figures: Figures
  readonly ledger: readonly Step[]
  readonly sensitivity: readonly TornadoBar<UncertainInput>[]
}

export function delegation(input: z.output<typeof kind.delegation>): Answer {
  const { gva, ledger, ...found } = appraiseDelegation(input)
  return {
    figures: {
      grossSpend: found.grossSpend,
      inAreaSpend: found.inAreaSpend,
      exVat: found.exVat,
      grossGva: totalPounds(gva.associated),
      netGva: totalPounds(gva.attributed),
      cost: found.cost,
      localReturnPerPound: found.localReturnPerPound,
      breakEvenAttendees: found.breakEvenAttendees,
    },
    ledger,
    sensitivity: [],
  }
}

export function mission(input: z.output<typeof kind.mission>, parameters: ParameterSet): Answer {
  const { gva, ledger, ...found } = appraiseMission(input, {
    schedule: parameters.discountSchedules.value.standard,
    probabilities: parameters.stageProbabilities.value,
  })
  return {
    figures: {
      turnoverByYear: found.turnoverByYear,
      grossGvaByYear: gva.associated.poundsByYear,
      netGvaByYearBeforeAttribution: gva.contributed.poundsByYear,
      attributedGvaByYear: gva.attributed.poundsByYear,
      pvAttributedGva: found.presentAttributed.presentPounds,
      pvContributedGva: found.presentContributed.presentPounds,
      associatedTurnover: found.associatedTurnover,
      pipelineFaceValue: found.pipelineFaceValue,
      pipelineExpectedTurnover: found.pipelineExpectedTurnover,
    },
    ledger,
    sensitivity: [],
  }
}

export function assists(input: z.output<typeof kind.assists>): Answer {
  const { gva, ledger, ...found } = appraiseAssists(input)
  return {
    figures: {
      surveyAdditionality: found.surveyAdditionality,
      deadweight: found.deadweight,
      grossTurnoverHeadline: found.grossTurnoverHeadline,
      grossTurnoverGrossedUp: found.grossTurnoverGrossedUp,
      grossGvaHeadline: totalPounds(gva.associated),
      netGvaHeadline: totalPounds(gva.attributed),
      netGvaGrossedUp: found.netGvaGrossedUp,
      grossCost: found.grossCost,
      fees: found.fees,
      netPublicCost: found.netPublicCost,
      netSocialValue: found.netSocialValue,
      netSocialValueIfFeesIgnored: found.netSocialValueIfFeesIgnored,
      localReturnOnNetPublicCost: found.localReturnOnNetPublicCost,
      localReturnOnGrossCost: found.localReturnOnGrossCost,
      costPerFirmAssisted: found.costPerFirmAssisted,
      netPublicCostPerFirmAssisted: found.netPublicCostPerFirmAssisted,
    },
    ledger,
    sensitivity: [],
  }
}

export function festival(input: z.output<typeof kind.festival>): Answer {
  const { gva, ledger, ...found } = appraiseFestival(input)
  return {
    figures: {
      uniqueAttendees: found.uniqueAttendees,
      nonLocal: found.nonLocal,
      additionalVisitors: found.additionalVisitors,
      commercialStayers: found.commercialStayers,
      friendsFamilyStayers: found.friendsFamilyStayers,
      dayVisitors: found.dayVisitors,
      visitorSpendIncVat: found.visitorSpendIncVat,
      visitorSpendExVat: found.visitorSpendExVat,
      netOrganiserInjection: found.netOrganiserInjection,
      directSpend: found.directSpend,
      grossGva: totalPounds(gva.associated),
      netGva: totalPounds(gva.attributed),
    },
    ledger,
    sensitivity: [],
  }
}

export function students(input: z.output<typeof kind.students>): Answer {
  const { gva, ledger, ...found } = appraiseStudents(input)
  return {
    figures: {
      feeIncomeInArea: found.feeIncomeInArea,
      feeGva: found.feeGva,
      offCampusSpendInArea: found.offCampusSpendInArea,
      offCampusExVat: found.offCampusExVat,
      spendGva: found.spendGva,
      grossGva: totalPounds(gva.associated),
      netGva: totalPounds(gva.attributed),
      associatedSpendAllStudents: found.associatedSpendAllStudents,
      netPerRouteStudent: found.netPerRouteStudent,
    },
    ledger,
    sensitivity: [],
  }
}

export function investment(input: z.output<typeof kind.investment>, parameters: ParameterSet): Answer {
  const { gva, ledger, ...found } = appraiseInvestment(input, parameters.discountSchedules.value.standard)
  return {
    figures: {
      grossToNetRatio: found.grossToNetRatio,
      netFteAtPeakContributed: found.netFteAtPeakContributed,
      netFteAtPeakAttributed: found.netFteAtPeakAttributed,
      grossGvaUndiscounted: totalPounds(gva.associated),
      contributedGvaUndiscounted: totalPounds(gva.contributed),
      attributedGvaUndiscounted: totalPounds(gva.attributed),
      pvContributedGva: found.presentContributed.presentPounds,
      pvAttributedGva: found.presentAttributed.presentPounds,
    },
    ledger,
    sensitivity: [],
  }
}
