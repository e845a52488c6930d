/** The steps of the one pipeline, in its order (impact method, section 3); a channel uses those that apply to it. */
export type StepName =
  | 'grossSpend'
  | 'recordedTurnover'
  | 'grossTurnover'
  | 'visitorSpend'
  | 'feeIncomeInArea'
  | 'offCampusInArea'
  | 'inArea'
  | 'exVat'
  | 'organiserInjection'
  | 'directSpend'
  | 'feeGva'
  | 'spendGva'
  | 'grossGva'
  | 'gross'
  | 'afterDeadweight'
  | 'afterLeakage'
  | 'afterDisplacement'
  | 'afterSubstitution'
  | 'afterMultiplier'
  | 'attributed'

/**
 * One line of the ledger: a value in pounds, not rounded, and the factor that made it from the line before, if one did.
 */
export interface Step {
  readonly step: StepName
  readonly pounds: number
  readonly factor?: number
}

/** Multiplies `start` by each factor in turn and keeps every value on the way. */
export function multiplied(start: number, factors: readonly (readonly [StepName, number])[]): Step[] {
  let pounds = start
  return factors.map(([step, factor]) => ({ step, factor, pounds: (pounds *= factor) }))
}
