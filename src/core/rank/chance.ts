import { quickExp } from '#core/stats/quick-exp.ts'
import { isotonic } from '#core/stats/isotonic.ts'
import type { Scope } from './settings.ts'
import type { View } from './view.ts'

/**
 * How sure a place in a list is: by the log of a candidate's expected share of the home's ties (rising), the log odds that
 * such pairs are tied.
 */
export interface Calibration {
  evidence: readonly number[]
  logOdds: readonly number[]
}

/** Pairs of a band of evidence: how many there were, how many were hidden ties, and the mean evidence. */
export interface EvidenceBand {
  evidence: number
  pairs: number
  tied: number
}

/** Pairs counted by bands of evidence, with the sum of their evidence. */
export type EvidenceCounts = Map<number, { sum: number; pairs: number; tied: number }>

/**
 * Turns scores into evidence: the log of the candidate's share in the conditional logit over all that may be proposed (in a question
 * about countries: over those of its country), plus the log of the ties the home may be expected to have there. Scores as by `openScores`.
 */
export function evidenceOf({ world, from, to, country, partners }: View, scores: Float64Array, scope: Scope): (place: number) => number {
  const ties = Math.log(partners.length + 1)
  if (scope === 'world') {
    const all = logSumOf(scores, from, to)
    return (place) => scores[place]! - all + ties
  }
  const { country: countryOf, countryStart, countryCodes } = world.catalogue
  const sums = countryCodes.map((): number | undefined => undefined)
  return (place) => {
    const at = countryOf[place]!
    const sum = (sums[at] ??= logSumOf(scores, countryStart[at]!, countryStart[at + 1]!))
    return scores[place]! - sum + ties + Math.log(world.share[country * countryCodes.length + at]!)
  }
}

// Logarithm of the sum of exponentials; parts below e^-25 of the greatest are left out.
function logSumOf(scores: Float64Array, from: number, to: number): number {
  let most = -Infinity
  for (let i = from; i < to; i++) if (scores[i]! > most) most = scores[i]!
  let sum = 0
  for (let i = from; i < to; i++) if (scores[i]! > most - 25) sum += quickExp(scores[i]! - most)
  return most + Math.log(sum)
}

const BAND_WIDTH = 0.5

/** Counts the pairs of a home with all places open to it; `tied` says which of them were hidden partners. */
export function countEvidence(
  counts: EvidenceCounts,
  { open, evidence, tied }: { open: Int32Array; evidence: (place: number) => number; tied: ReadonlySet<number> },
): void {
  for (const place of open) {
    const value = evidence(place)
    const key = Math.floor(value / BAND_WIDTH)
    let band = counts.get(key)
    if (band === undefined) counts.set(key, (band = { sum: 0, pairs: 0, tied: 0 }))
    band.sum += value
    band.pairs++
    if (tied.has(place)) band.tied++
  }
}

/** The bands of several counts together, by rising evidence. */
export function bandsOf(parts: readonly EvidenceCounts[]): EvidenceBand[] {
  const whole: EvidenceCounts = new Map()
  for (const part of parts)
    for (const [key, { sum, pairs, tied }] of part) {
      const band = whole.get(key)
      whole.set(key, { sum: sum + (band?.sum ?? 0), pairs: pairs + (band?.pairs ?? 0), tied: tied + (band?.tied ?? 0) })
    }
  return [...whole].sort(([a], [b]) => a - b).map(([, { sum, pairs, tied }]) => ({ evidence: sum / pairs, pairs, tied }))
}

/**
 * Fits the calibration to bands in which a share of the ties was hidden: of all pairs with such evidence, ties that were not
 * hidden included, so many are tied. Rising by isotonic regression; bands below one hidden tie are joined upwards.
 */
export function calibrationOf(bands: readonly EvidenceBand[], hiddenShare: number): Calibration {
  const joined: EvidenceBand[] = []
  let open: EvidenceBand | null = null
  for (const band of bands) {
    open = open === null ? band : joinedBand(open, band)
    if (open.tied < 5) continue
    joined.push(open)
    open = null
  }
  if (open !== null) joined.push(joined.length > 0 ? joinedBand(joined.pop()!, open) : open)
  const chances = joined.map((band) => chanceIn(band, hiddenShare))
  const rising = isotonic(chances, joined.map(({ pairs }) => Math.sqrt(pairs)))
  return {
    evidence: joined.map(({ evidence }) => Number(evidence.toFixed(3))),
    logOdds: rising.map((chance) => Number(Math.log(chance / (1 - chance)).toFixed(3))),
  }
}

/** Share of the pairs of a band that are tied, counting in those whose tie was not hidden. */
export function chanceIn({ pairs, tied }: EvidenceBand, hiddenShare: number): number {
  const all = (tied + 0.1) / hiddenShare
  return all / (all + pairs - tied + 0.1)
}

/** About one in so many such pairs is tied; at least 1. Between the fitted bands on a line, beyond them along the last one's slope of 1. */
export function oneIn({ evidence, logOdds }: Calibration, value: number): number {
  const last = evidence.length - 1
  let odds: number
  if (value <= evidence[0]!) odds = logOdds[0]! + (value - evidence[0]!)
  else if (value >= evidence[last]!) odds = logOdds[last]!
  else {
    let k = 1
    while (value > evidence[k]!) k++
    const share = (value - evidence[k - 1]!) / (evidence[k]! - evidence[k - 1]!)
    odds = logOdds[k - 1]! + share * (logOdds[k]! - logOdds[k - 1]!)
  }
  return 1 + Math.exp(-odds)
}

function joinedBand(a: EvidenceBand, b: EvidenceBand): EvidenceBand {
  const pairs = a.pairs + b.pairs
  return { evidence: (a.evidence * a.pairs + b.evidence * b.pairs) / pairs, pairs, tied: a.tied + b.tied }
}
