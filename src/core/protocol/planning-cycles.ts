import type { CountryPack, PlanningCycle } from './country-pack.ts'

export interface CycleOverlap {
  cycle: PlanningCycle
  fromYear: number
  toYear: number
}

/** The parts of a plan's years (both ends included) that fall into the other country's planning cycles, in order. */
export function planningOverlaps(pack: CountryPack, plan: { fromYear: number; toYear: number }): CycleOverlap[] {
  return pack.cycles
    .map((cycle) => ({
      cycle,
      fromYear: Math.max(plan.fromYear, cycle.fromYear),
      toYear: Math.min(plan.toYear, cycle.toYear),
    }))
    .filter(({ fromYear, toYear }) => fromYear <= toYear)
}
