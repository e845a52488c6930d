import type { Account, Amount, Tiers } from './amounts.ts'
import { totalPounds } from './amounts.ts'
import { multiplied, type Step } from './ledger.ts'

/**
 * What turns gross into net besides deadweight: leakage, displacement and substitution (0 to 1), multiplier (1 or
 * more).
 */
export interface FollowOn {
  readonly L: number
  readonly Dp: number
  readonly S: number
  readonly M: number
}

/** The five additionality factors in rate mode; `d` is deadweight, what would have happened anyway (0 to 1). */
export interface Additionality extends FollowOn {
  readonly d: number
}

/** The reference case: the gross figure that would have come without us, with its own factors. */
export interface ReferenceCase extends FollowOn {
  readonly gross: number
}

/** Gross to net: `(1-d)(1-L)(1-Dp)(1-S)M`, from 0 to `M` (HCA Additionality Guide, 4th edition 2014). */
export function netRatio({ d, ...followOn }: Additionality): number {
  return (1 - d) * followOnRatio(followOn)
}

/**
 * The same chain step by step, in the order the guide gives: deadweight, leakage, displacement, substitution,
 * multiplier.
 */
export function additionalityLedger(grossPounds: number, { d, L, Dp, S, M }: Additionality): Step[] {
  return multiplied(grossPounds, [
    ['afterDeadweight', 1 - d],
    ['afterLeakage', 1 - L],
    ['afterDisplacement', 1 - Dp],
    ['afterSubstitution', 1 - S],
    ['afterMultiplier', M],
  ])
}

/**
 * Reference-case mode: `GI(1-L)(1-Dp)(1-S)M - GI*(1-L*)(1-Dp*)(1-S*)M*`, in pounds. Equal to rate mode when the
 * reference case is `d` times the gross with the same factors. Negative when the reference case does better.
 */
export function netOfReferenceCase(grossPounds: number, factors: FollowOn, reference: ReferenceCase): number {
  return grossPounds * followOnRatio(factors) - reference.gross * followOnRatio(reference)
}

/**
 * The three tiers of one gross amount and the ledger between them. `a` is the attribution share, 0 to 1: deadweight
 * asks "would it have happened anyway?", attribution "who else caused it?".
 */
export function grossToNet<A extends Account>(
  associated: Amount<A, 'associated'>,
  factors: Additionality & { readonly a: number },
): { tiers: Tiers<A>; ledger: Step[] } {
  const ratio = netRatio(factors)
  const contributed = associated.poundsByYear.map((pounds) => pounds * ratio)
  const steps = additionalityLedger(totalPounds(associated), factors)
  return {
    tiers: {
      associated,
      contributed: { account: associated.account, tier: 'contributed', poundsByYear: contributed },
      attributed: {
        account: associated.account,
        tier: 'attributed',
        poundsByYear: contributed.map((pounds) => pounds * factors.a),
      },
    },
    ledger: [...steps, ...multiplied(steps.at(-1)!.pounds, [['attributed', factors.a]])],
  }
}

function followOnRatio({ L, Dp, S, M }: FollowOn): number {
  return (1 - L) * (1 - Dp) * (1 - S) * M
}
