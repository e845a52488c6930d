import { presentPounds, type RateBand } from './discounting.ts'
import { ratio } from './measures.ts'

/** A claim of someone else, what is known of how it was made, and what an office assumes to test it. */
export interface ClaimInput {
  claimedGva: number
  years: number
  minAssistsPerYear: number
  /** The team behind it, in full-time equivalents. */
  headOfTrade: number
  fullTimeInCouncil: number
  satelliteNanjing: number
  assumedCostPerFte: number
  assumedGvaRatio: number
  assumedNetRatio: number
  /** Pounds that the office can explain, by channel. */
  ownChannelsExample: Readonly<Record<string, number>>
}

export interface ClaimTest {
  perYear: number
  assistsMin: number
  gvaPerAssistUpperBound: number | null
  impliedGrossGvaIfNet: number | null
  impliedTurnoverIfNet: number | null
  impliedTurnoverIfGross: number | null
  impliedTurnoverPerAssistIfNet: number | null
  teamFte: number
  assumedTeamCost: number
  grossReturnPerPoundBeforeFees: number | null
  channelSum: number
  unexplainedGap: number
  unexplainedShare: number
  reconciles: boolean
  pvIfSpreadEvenly: number
}

/** Traces of rounding that do not decide a verdict. */
const tolerance = 1e-9

/**
 * What an outside claim of GVA would have to mean: per year, per assist, per pound of an assumed team, as turnover if
 * it
 * were net or gross; and whether the channels we know explain it to within `unexplainedLimit` of it (0.1 for 10 per
 * cent; explaining more than is claimed reconciles). A claim is tested so, and never enters our own totals.
 */
export function testClaim(
  input: ClaimInput,
  parameters: { schedule: readonly RateBand[]; unexplainedLimit: number },
): ClaimTest {
  const { claimedGva, years } = input
  const perYear = claimedGva / years
  const teamFte = input.headOfTrade + input.fullTimeInCouncil + input.satelliteNanjing
  const assumedTeamCost = teamFte * input.assumedCostPerFte * years
  const channelSum = Object.values(input.ownChannelsExample).reduce((total, pounds) => total + pounds, 0)
  const unexplainedGap = claimedGva - channelSum
  const unexplainedShare = unexplainedGap / claimedGva
  const evenly = Array.from({ length: years + 1 }, (_, t) => (t === 0 ? 0 : perYear))
  return {
    perYear,
    ...impliedTurnover(input),
    teamFte,
    assumedTeamCost,
    grossReturnPerPoundBeforeFees: ratio(claimedGva, assumedTeamCost),
    channelSum,
    unexplainedGap,
    unexplainedShare,
    reconciles: unexplainedShare <= parameters.unexplainedLimit + tolerance,
    pvIfSpreadEvenly: presentPounds(evenly, parameters.schedule),
  }
}

function impliedTurnover({ claimedGva, years, minAssistsPerYear, assumedGvaRatio, assumedNetRatio }: ClaimInput) {
  const assistsMin = minAssistsPerYear * years
  const impliedGrossGvaIfNet = ratio(claimedGva, assumedNetRatio)
  const impliedTurnoverIfNet = impliedGrossGvaIfNet === null ? null : ratio(impliedGrossGvaIfNet, assumedGvaRatio)
  return {
    assistsMin,
    gvaPerAssistUpperBound: ratio(claimedGva, assistsMin),
    impliedGrossGvaIfNet,
    impliedTurnoverIfNet,
    impliedTurnoverIfGross: ratio(claimedGva, assumedGvaRatio),
    impliedTurnoverPerAssistIfNet: impliedTurnoverIfNet === null ? null : ratio(impliedTurnoverIfNet, assistsMin),
  }
}
