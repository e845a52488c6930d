import { rounded, type Decimals } from '#core/appraise/rounding.ts'

/** What a figure counts, which settles the decimals it is printed with. */
export type Unit = 'pounds' | 'pence' | 'people' | 'fte' | 'ratio' | 'factor' | 'words'

/** Every figure an appraisal can print, under its name in the contract, with its unit. */
export const unitByFigure = {
  additionalVisitors: 'people',
  analyticMean: 'pounds',
  assistsMin: 'people',
  associatedSpendAllStudents: 'pounds',
  associatedTurnover: 'pounds',
  assumedTeamCost5y: 'pounds',
  attributedGvaByYear: 'pence',
  attributedGvaUndiscounted: 'pounds',
  bcrWhenNetCostZero: 'ratio',
  breakEvenAttendees: 'people',
  breakEvenBenefitScaleLocal: 'factor',
  channelSum: 'pounds',
  claimedOnlyG0G1: 'pence',
  commercialStayers: 'people',
  contributedGvaUndiscounted: 'pounds',
  cost: 'pounds',
  costPer100kLocalGva: 'pounds',
  costPerFirmAssisted: 'pounds',
  costsByYear: 'pounds',
  dayVisitors: 'people',
  deadweight: 'factor',
  dedupedTotal: 'pence',
  directSpend: 'pence',
  exVat: 'pence',
  feeGva: 'pounds',
  feeIncomeInArea: 'pounds',
  fees: 'pounds',
  firstThreeUniforms: 'factor',
  friendsFamilyStayers: 'people',
  grossCost: 'pounds',
  grossGva: 'pence',
  grossGvaByYear: 'pence',
  grossGvaHeadline: 'pounds',
  grossGvaUndiscounted: 'pounds',
  grossReturnPerPoundBeforeFees: 'ratio',
  grossSpend: 'pounds',
  grossToNetRatio: 'factor',
  grossTurnoverGrossedUp: 'pounds',
  grossTurnoverHeadline: 'pounds',
  gvaPerAssistUpperBound: 'pounds',
  headlineG4AndAbove: 'pence',
  identical: 'words',
  impliedGrossGvaIfNet: 'pounds',
  impliedTurnoverIfGross: 'pounds',
  impliedTurnoverIfNet: 'pounds',
  impliedTurnoverPerAssistIfNet: 'pounds',
  inAreaSpend: 'pounds',
  keptIds: 'words',
  ledger: 'pounds',
  localNetValue: 'pounds',
  localReturnOnGrossCost: 'ratio',
  localReturnOnNetPublicCost: 'ratio',
  localReturnPerPound: 'ratio',
  modalPointEstimate: 'pounds',
  naiveTotalIncludingAve: 'pence',
  nationalBand: 'words',
  nationalBcr: 'ratio',
  nationalNpsv: 'pounds',
  netFteAtPeakAttributed: 'fte',
  netFteAtPeakContributed: 'fte',
  netGva: 'pence',
  netGvaByYearBeforeAttribution: 'pence',
  netGvaGrossedUp: 'pence',
  netGvaHeadline: 'pence',
  netOrganiserInjection: 'pounds',
  netPerRouteStudent: 'pence',
  netPublicCost: 'pounds',
  netPublicCostIfFeesCoverAll: 'pounds',
  netPublicCostPerFirmAssisted: 'pounds',
  netSocialValue: 'pence',
  netSocialValueIfFeesIgnored: 'pence',
  netWithDeadweightRate: 'pounds',
  netWithDifferentReferenceFactors: 'pounds',
  netWithReferenceCaseSameFactors: 'pounds',
  nonLocal: 'people',
  offCampusExVat: 'pence',
  offCampusSpendInArea: 'pounds',
  outputsAveReportedSeparately: 'pounds',
  p10: 'pounds',
  p50: 'pounds',
  p90: 'pounds',
  perYear: 'pounds',
  pertMean_turnover: 'pence',
  pipelineExpectedTurnover: 'pounds',
  pipelineFaceValue: 'pounds',
  pvAttributedGva: 'pounds',
  pvContributedGva: 'pounds',
  pvFees: 'pounds',
  pvGrossCost: 'pounds',
  pvIfSpreadEvenlyYears1to5: 'pounds',
  pvLocalGva: 'pounds',
  pvNationalBenefit: 'pounds',
  pvNetPublicCost: 'pounds',
  rebased: 'pence',
  sampleMean: 'pounds',
  spendGva: 'pence',
  surveyAdditionality: 'factor',
  switchingValueNational: 'factor',
  teamFte: 'fte',
  triangularMean_turnover: 'pence',
  triangularQuantiles_turnover: 'pounds',
  turnoverByYear: 'pence',
  unexplainedGap: 'pounds',
  unexplainedShare: 'factor',
  uniqueAttendees: 'people',
  verdict: 'words',
  visitorSpendExVat: 'pence',
  visitorSpendIncVat: 'pence',
} as const satisfies Record<string, Unit>

/** The figures with fixed names; discount factors are named by their year, as `t10`. */
export type FixedFigure = keyof typeof unitByFigure

export type FigureName = FixedFigure | `t${number}`

/** A number, a list by year, a few named numbers, or words; null is a ratio that is not defined or not assessed. */
export type FigureValue =
  number | string | boolean | null | readonly (number | string)[] | Readonly<Record<string, number>>

/** Figures under their names, in the order they are printed. */
export type Figures = Partial<Record<FigureName, FigureValue>>

export function unitOf(name: FigureName): Unit {
  return isDiscountFactor(name) ? 'factor' : unitByFigure[name]
}

export function isDiscountFactor(name: FigureName): name is `t${number}` {
  return /^t\d+$/.test(name)
}

/** Every figure rounded half away from zero to the decimals of its unit. For printing; nothing is calculated from it. */
export function roundedFigures(figures: Figures): Figures {
  const entries = Object.entries(figures) as [FigureName, FigureValue][]
  return Object.fromEntries(entries.map(([name, value]) => [name, roundedValue(value, decimalsByUnit[unitOf(name)])]))
}

const decimalsByUnit: Record<Unit, Decimals> = { pounds: 0, pence: 2, people: 0, fte: 2, ratio: 2, factor: 6, words: 0 }

function roundedValue(value: FigureValue, decimals: Decimals): FigureValue {
  if (isList(value)) return value.map((item) => roundedItem(item, decimals))
  if (typeof value !== 'object' || value === null) return typeof value === 'number' ? rounded(value, decimals) : value
  return Object.fromEntries(Object.entries(value).map(([name, number]) => [name, rounded(number, decimals)]))
}

function roundedItem(item: number | string, decimals: Decimals): number | string {
  return typeof item === 'number' ? rounded(item, decimals) : item
}

function isList(value: FigureValue): value is readonly (number | string)[] {
  return Array.isArray(value)
}
