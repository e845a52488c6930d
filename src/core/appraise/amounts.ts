/**
 * The local economic account (what does the place gain?) or the national appraisal account (is it good value for the
 * UK?).
 */
export type Account = 'local' | 'national'

/**
 * How far a figure has come: `associated` is gross activity that touches the partnership, `contributed` is what is left
 * after what would have happened anyway, `attributed` is the share of that which is credited to the partnership.
 */
export type Tier = 'associated' | 'contributed' | 'attributed'

/**
 * Real pounds of GVA in one account and one tier, one entry a year from t = 0, not discounted. It is an object and not
 * a number so that amounts of two accounts or two tiers cannot be added: the compiler refuses it, and so does `sum`.
 */
export interface Amount<A extends Account, T extends Tier> {
  readonly account: A
  readonly tier: T
  readonly poundsByYear: readonly number[]
}

/** One figure in its three tiers; they are shown side by side and never summed. */
export interface Tiers<A extends Account> {
  readonly associated: Amount<A, 'associated'>
  readonly contributed: Amount<A, 'contributed'>
  readonly attributed: Amount<A, 'attributed'>
}

/** Pounds discounted to t = 0. Another type than Amount, so that nothing is discounted twice. */
export interface PresentValue<A extends Account, T extends Tier> {
  readonly account: A
  readonly tier: T
  readonly presentPounds: number
}

/** Gross local GVA, by year from t = 0: the start of every chain. */
export function grossLocal(...poundsByYear: number[]): Amount<'local', 'associated'> {
  return { account: 'local', tier: 'associated', poundsByYear }
}

/** All years of an amount together, not discounted. */
export function totalPounds(amount: Amount<Account, Tier>): number {
  return amount.poundsByYear.reduce((total, pounds) => total + pounds, 0)
}

/**
 * Adds amounts of one account and one tier, year by year; a year one of them lacks counts as nothing.
 * Throws TypeError where types were evaded and accounts or tiers differ.
 */
export function sum<A extends Account, T extends Tier>(
  first: Amount<A, T>,
  ...others: NoInfer<Amount<A, T>>[]
): Amount<A, T> {
  const poundsByYear = [...first.poundsByYear]
  for (const other of others) {
    if (other.account !== first.account || other.tier !== first.tier) {
      throw new TypeError(`${first.account} ${first.tier} and ${other.account} ${other.tier} never add up`)
    }
    other.poundsByYear.forEach((pounds, t) => (poundsByYear[t] = (poundsByYear[t] ?? 0) + pounds))
  }
  return { ...first, poundsByYear }
}
