import type { RateBand } from '#core/appraise/discounting.ts'
import type { ValueBand } from '#core/appraise/measures.ts'
import type { StageProbabilities } from '#core/appraise/realisation.ts'

/**
 * A value that may change while the method stays: since when it holds, where it comes from, and whether that source was
 * read (`verified`), is quoted from memory, or is a choice of this product (`local`) that an office replaces by its
 * own.
 */
export interface Parameter<Value> {
  readonly value: Value
  readonly effectiveFrom: string
  readonly source: string
  readonly status: 'verified' | 'memory' | 'local'
}

export type ScheduleName = 'standard' | 'health' | 'sensitivity'

export type ValueBandName = 'very-poor' | 'poor' | 'low' | 'medium' | 'high' | 'very-high'

/**
 * One version of all parameters. A version is never edited: a change is a new version, so old appraisals can be
 * repeated.
 */
export interface ParameterSet {
  readonly version: string
  readonly discountSchedules: Parameter<Readonly<Record<ScheduleName, readonly RateBand[]>>>
  readonly stageProbabilities: Parameter<StageProbabilities>
  /** The most that may be claimed for a memorandum between firms, which often comes to nothing. */
  readonly largestMouProbability: Parameter<number>
  readonly optimismBiasOnForecastCosts: Parameter<number>
  readonly feePayersLocalShare: Parameter<number>
  readonly unexplainedLimit: Parameter<number>
  readonly valueBands: Parameter<readonly ValueBand<ValueBandName>[]>
}

/**
 * Deflators, GVA ratios, GVA per job and VAT rates are not here: no table of them could be verified, so each record
 * brings its own. Nor is a default for deadweight or for the national share, which need a reason every time.
 */
const parameters202604: ParameterSet = {
  version: '2026-04',
  discountSchedules: {
    value: {
      standard: declining([0.035, 0.03, 0.025, 0.02, 0.015, 0.01]),
      health: declining([0.015, 0.0129, 0.0107, 0.0086, 0.0064, 0.0043]),
      sensitivity: declining([0.03, 0.0257, 0.0214, 0.0171, 0.0129, 0.0086]),
    },
    effectiveFrom: '2026-04-16',
    source: 'Department for Transport, TAG: forthcoming change, Green Book updates, 16 April 2026',
    status: 'verified',
  },
  stageProbabilities: {
    value: { enquiry: 0.02, mou: 0.05, 'letter-of-intent': 0.25, quotation: 0.3 },
    effectiveFrom: '2026-04-01',
    source: 'Choice of this product; replace by your own record after 20 closed cases',
    status: 'local',
  },
  largestMouProbability: {
    value: 0.05,
    effectiveFrom: '2026-04-01',
    source: 'Choice of this product, after A. Cainey, RUSI, 27 March 2025, on promised investment that did not happen',
    status: 'local',
  },
  optimismBiasOnForecastCosts: {
    value: 0.1,
    effectiveFrom: '2026-04-01',
    source: 'Choice of this product for work that is mostly staff and travel; actual costs carry none',
    status: 'local',
  },
  feePayersLocalShare: {
    value: 1,
    effectiveFrom: '2026-04-01',
    source: 'Choice of this product: fees are taken to be local unless shown otherwise, the cautious reading',
    status: 'local',
  },
  unexplainedLimit: {
    value: 0.1,
    effectiveFrom: '2026-04-01',
    source: 'Choice of this product: the part of a claim that may stay unexplained',
    status: 'local',
  },
  valueBands: {
    value: [
      { name: 'very-poor', from: -Infinity },
      { name: 'poor', from: 0 },
      { name: 'low', from: 1 },
      { name: 'medium', from: 1.5 },
      { name: 'high', from: 2 },
      { name: 'very-high', from: 4 },
    ],
    effectiveFrom: '2019-01-01',
    source: 'Department for Transport, guidance on value for money; very poor and very high from memory',
    status: 'memory',
  },
}

/** What new appraisals rest on. */
export const currentParameters = parameters202604

/**
 * Rates by the bands of the Green Book's declining schedule: years 0-30, 31-75, 76-125, 126-200, 201-300, 301 and on.
 */
function declining(rates: readonly [number, number, number, number, number, number]): RateBand[] {
  const ends = [30, 75, 125, 200, 300, Infinity]
  return rates.map((rate, i) => ({ untilYear: ends[i]!, rate }))
}
