import type { Account, Amount, PresentValue, Tier } from './amounts.ts'

/** A real yearly rate (0.035 for 3.5 per cent) and the last year from base in which it holds. */
export interface RateBand {
  readonly untilYear: number
  readonly rate: number
}

/**
 * Discount factors of the years 0 to `lastYear`: `DF(0) = 1`, `DF(t) = DF(t-1) / (1 + rate(t))` (HM Treasury, Green
 * Book, declining long-term rates). Real prices only. `schedule` rises by `untilYear`; its last band holds for ever.
 * Only divisions, so the figures are the same to the last digit on any machine.
 */
export function discountFactors(schedule: readonly RateBand[], lastYear: number): Float64Array {
  const factors = new Float64Array(lastYear + 1)
  factors[0] = 1
  let band = 0
  for (let t = 1; t <= lastYear; t++) {
    while (band < schedule.length - 1 && t > schedule[band]!.untilYear) band++
    factors[t] = factors[t - 1]! / (1 + schedule[band]!.rate)
  }
  return factors
}

/** Pounds by year from t = 0, discounted to t = 0. An empty list is worth nothing. */
export function presentPounds(poundsByYear: readonly number[], schedule: readonly RateBand[]): number {
  const factors = discountFactors(schedule, Math.max(0, poundsByYear.length - 1))
  return poundsByYear.reduce((total, pounds, t) => total + pounds * factors[t]!, 0)
}

/** The same for an amount, which keeps its account and tier. */
export function presentValue<A extends Account, T extends Tier>(
  { account, tier, poundsByYear }: Amount<A, T>,
  schedule: readonly RateBand[],
): PresentValue<A, T> {
  return { account, tier, presentPounds: presentPounds(poundsByYear, schedule) }
}
