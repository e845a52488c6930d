import type * as z from 'zod'
import { additionalityLedger, netOfReferenceCase, netRatio } from '#core/appraise/additionality.ts'
import { testClaim } from '#core/appraise/consistency.ts'
import { discountFactors as factorsByYear } from '#core/appraise/discounting.ts'
import { countOnce } from '#core/appraise/double-count.ts'
import type { Step } from '#core/appraise/ledger.ts'
import { bandOf } from '#core/appraise/measures.ts'
import { appraiseRange } from '#core/appraise/monte-carlo.ts'
import { rebased } from '#core/appraise/prices.ts'
import { appraiseProgramme } from '#core/appraise/programme.ts'
import type { Answer } from './channel-answers.ts'
import type { ParameterSet } from './parameters.data.ts'
import type * as kind from './roll-up-kinds.ts'

export function consistency(input: z.output<typeof kind.consistency>, parameters: ParameterSet): Answer {
  const found = testClaim(input, {
    schedule: parameters.discountSchedules.value.standard,
    unexplainedLimit: parameters.unexplainedLimit.value,
  })
  return {
    figures: {
      perYear: found.perYear,
      assistsMin: found.assistsMin,
      gvaPerAssistUpperBound: found.gvaPerAssistUpperBound,
      impliedGrossGvaIfNet: found.impliedGrossGvaIfNet,
      impliedTurnoverIfNet: found.impliedTurnoverIfNet,
      impliedTurnoverIfGross: found.impliedTurnoverIfGross,
      impliedTurnoverPerAssistIfNet: found.impliedTurnoverPerAssistIfNet,
      teamFte: found.teamFte,
      assumedTeamCost5y: found.assumedTeamCost,
      grossReturnPerPoundBeforeFees: found.grossReturnPerPoundBeforeFees,
      // Where fees cover all, no public money is spent, and a ratio to nothing is not defined.
      netPublicCostIfFeesCoverAll: 0,
      bcrWhenNetCostZero: null,
      channelSum: found.channelSum,
      unexplainedGap: found.unexplainedGap,
      unexplainedShare: found.unexplainedShare,
      verdict: found.reconciles ? 'reconciles' : 'does-not-reconcile',
      pvIfSpreadEvenlyYears1to5: found.pvIfSpreadEvenly,
    },
    ledger: [],
    sensitivity: [],
  }
}

export function programme(input: z.output<typeof kind.programme>, parameters: ParameterSet): Answer {
  const { deflatorFixture, priceBase, rebase, feePayersUkShare = input.feePayersLocalShare } = input
  const found = appraiseProgramme({ ...input, feePayersUkShare }, parameters.discountSchedules.value.standard)
  const { local, national } = found
  const deflators = rebase && { from: deflatorFixture[rebase.year]!, to: deflatorFixture[priceBase]! }
  return {
    figures: {
      ...(deflators && { rebased: rebased(rebase.amount, deflators) }),
      costsByYear: found.costsByYear,
      pvGrossCost: found.pvGrossCost,
      pvFees: found.pvFees,
      pvNetPublicCost: found.pvNetPublicCost,
      pvLocalGva: local.benefit.presentPounds,
      localNetValue: local.netValue,
      localReturnPerPound: local.returnPerPound,
      pvNationalBenefit: national && national.benefit.presentPounds,
      nationalNpsv: national && national.npsv,
      nationalBcr: national && national.bcr,
      nationalBand: nationalBand(national, parameters),
      breakEvenBenefitScaleLocal: local.breakEvenScale,
      switchingValueNational: national && national.switchingValue,
      costPer100kLocalGva: local.costPer100k,
    },
    ledger: [],
    sensitivity: [],
  }
}

export function monteCarlo(input: z.output<typeof kind.monteCarlo>): Answer {
  const found = appraiseRange(input)
  return {
    figures: {
      firstThreeUniforms: found.firstThreeUniforms,
      p10: found.p10,
      p50: found.p50,
      p90: found.p90,
      sampleMean: found.sampleMean,
      analyticMean: found.analyticMean,
      modalPointEstimate: found.modalPointEstimate,
      triangularQuantiles_turnover: { ...found.turnoverQuantiles },
      pertMean_turnover: found.turnoverPertMean,
      triangularMean_turnover: found.turnoverTriangularMean,
    },
    ledger: [],
    sensitivity: found.sensitivity,
  }
}

export function guards(records: z.output<typeof kind.guards>): Answer {
  const found = countOnce(records)
  return {
    figures: {
      naiveTotalIncludingAve: found.naiveTotalIncludingAve,
      dedupedTotal: found.total,
      headlineG4AndAbove: found.byGroup.recorded,
      claimedOnlyG0G1: found.byGroup.claimed,
      outputsAveReportedSeparately: found.advertisingValue,
      keptIds: found.keptIds,
    },
    ledger: [],
    sensitivity: [],
  }
}

export function discountFactors(
  { years, schedule }: z.output<typeof kind.discountFactors>,
  parameters: ParameterSet,
): Answer {
  const factors = factorsByYear(parameters.discountSchedules.value[schedule], Math.max(...years))
  return { figures: Object.fromEntries(years.map((year) => [`t${year}`, factors[year]!])), ledger: [], sensitivity: [] }
}

export function additionality({ G, d, f, referenceCaseAlt }: z.output<typeof kind.additionality>): Answer {
  const inRateMode = G * netRatio({ ...f, d })
  const inReferenceMode = netOfReferenceCase(G, f, { ...f, gross: d * G })
  const ledger: Step[] = [{ step: 'gross', pounds: G }, ...additionalityLedger(G, { ...f, d })]
  return {
    figures: {
      netWithDeadweightRate: inRateMode,
      netWithReferenceCaseSameFactors: inReferenceMode,
      identical: Math.abs(inRateMode - inReferenceMode) <= 1e-9 * Math.max(1, G),
      ledger: Object.fromEntries(ledger.map(({ step, pounds }) => [step, pounds])),
      netWithDifferentReferenceFactors: referenceCaseAlt ? netOfReferenceCase(G, f, referenceCaseAlt) : null,
    },
    ledger,
    sensitivity: [],
  }
}

function nationalBand(national: { bcr: number | null } | null, { valueBands }: ParameterSet): string {
  if (national === null) return 'not-assessed'
  return national.bcr === null ? 'not-applicable' : bandOf(national.bcr, valueBands.value)
}
