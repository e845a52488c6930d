import type { PresentValue, Tier } from './amounts.ts'

/** Below this a divisor counts as nothing: sums of pennies leave such traces in double precision. */
const nothing = 1e-9

/** `dividend / divisor`, or null where the divisor is 0 or less: a ratio that is not defined is not a number. */
export function ratio(dividend: number, divisor: number): number | null {
  return divisor < nothing ? null : dividend / divisor
}

/** How many whole units pay for the cost: `ceil(cost / value of one)`; null when one unit is worth nothing. */
export function breakEvenQuantity(costPounds: number, poundsPerUnit: number): number | null {
  const units = ratio(costPounds, poundsPerUnit)
  return units === null ? null : Math.max(0, Math.ceil(units - nothing))
}

/**
 * Present pounds of cost beside a benefit; fees counted only as far as their payers sit inside the account's geography.
 */
export interface CostsOfAccount {
  readonly netPublicCost: number
  readonly feesPaidInside: number
}

/**
 * What the place gains: net value, pounds for each pound of net public cost, and the share of the benefit that pays for
 * it.
 */
export function localMeasures<T extends Tier>(
  benefit: PresentValue<'local', T>,
  costs: CostsOfAccount,
): { netValue: number; returnPerPound: number | null; breakEvenScale: number | null } {
  const { netValue, perPound, scaleToZero } = measures(benefit.presentPounds, costs)
  return { netValue, returnPerPound: perPound, breakEvenScale: scaleToZero }
}

/**
 * Value for the UK: NPSV, BCR (null when there is no net public cost) and switching value, the factor on the benefit
 * that brings NPSV to 0. Takes the national account only; the words BCR and NPSV are used nowhere else.
 */
export function nationalMeasures<T extends Tier>(
  benefit: PresentValue<'national', T>,
  costs: CostsOfAccount,
): { npsv: number; bcr: number | null; switchingValue: number | null } {
  const { netValue, perPound, scaleToZero } = measures(benefit.presentPounds, costs)
  return { npsv: netValue, bcr: perPound, switchingValue: scaleToZero }
}

/**
 * The part of a local present value that is a gain to the UK. There is no default share: who sets it gives a reason,
 * or the national account is not assessed.
 */
export function inNationalAccount<T extends Tier>(
  { tier, presentPounds }: PresentValue<'local', T>,
  nationalShare: number,
): PresentValue<'national', T> {
  return { account: 'national', tier, presentPounds: presentPounds * nationalShare }
}

/** A band's name and the lowest ratio in it; bands rise, the first begins at minus infinity. */
export interface ValueBand<Name extends string> {
  readonly name: Name
  readonly from: number
}

/**
 * The band of a ratio, lower limit inclusive; a trace of rounding below a limit counts as on it. Bands judge, they
 * never gate.
 */
export function bandOf<Name extends string>(bcr: number, bands: readonly ValueBand<Name>[]): Name {
  return bands.findLast((band) => bcr >= band.from - nothing)!.name
}

function measures(benefitPounds: number, { netPublicCost, feesPaidInside }: CostsOfAccount) {
  const afterFees = benefitPounds - feesPaidInside
  return {
    netValue: afterFees - netPublicCost,
    perPound: ratio(afterFees, netPublicCost),
    scaleToZero: ratio(netPublicCost + feesPaidInside, benefitPounds),
  }
}
