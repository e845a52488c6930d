/** Sector → how strong a place is, or how much it needs, from 0 to 4. A sector not named counts as 0. */
type SectorScores = Readonly<Record<string, number>>

/** What a place can offer and what it looks for. */
export interface SectorProfile {
  strengths: SectorScores
  needs: SectorScores
}

/**
 * How alike two places are in size: 4 when equal, 0 from twenty times on, by the logarithm between.
 * Give functional or city-region populations on both sides, or flag the pair. A population that is missing or not
 * above 0 (the catalogue writes 0 for unknown) gives `null`. Source: the policy's partner search model, "scale score".
 *
 * @example scaleScore(2_800_000, 9_800_000) // 2.3273
 */
export function scaleScore(populationA: number | null, populationB: number | null): number | null {
  if (!isKnownPopulation(populationA) || !isKnownPopulation(populationB)) return null
  return 4 * Math.max(0, 1 - Math.abs(Math.log(populationA / populationB)) / Math.log(20))
}

/**
 * Share (0 to 1) of one side's needs that the other side's strengths meet, each need weighted by its size.
 * `null` while no need or no strength is recorded. Source: the same model, "coverage of b's needs by a".
 *
 * @example coverageOfNeeds({ health: 3 }, { health: 2, urbanPlanning: 2 }) // 6 / 16 = 0.375
 */
export function coverageOfNeeds(strengths: SectorScores, needs: SectorScores): number | null {
  const wanted = Object.values(needs).reduce((sum, need) => sum + need, 0)
  if (wanted <= 0 || Object.keys(strengths).length === 0) return null
  const met = Object.entries(needs).reduce((sum, [sector, need]) => sum + strengthIn(strengths, sector) * need, 0)
  return met / (4 * wanted)
}

/**
 * Benefit to each party, 0 to 4: four times the smaller of the two coverages, so a one-sided pair scores low.
 * `null` while either coverage is unknown.
 */
export function mutualScore(a: SectorProfile, b: SectorProfile): number | null {
  const ours = coverageOfNeeds(b.strengths, a.needs)
  const theirs = coverageOfNeeds(a.strengths, b.needs)
  return ours === null || theirs === null ? null : 4 * Math.min(ours, theirs)
}

/**
 * What live links between the two places are worth, 0 to 4: each further link adds less.
 *
 * @example linkScore(5) // 2.5285
 */
export function linkScore(liveLinks: number): number {
  return 4 * (1 - Math.exp(-liveLinks / 5))
}

function isKnownPopulation(population: number | null): population is number {
  return population !== null && population > 0 && Number.isFinite(population)
}

function strengthIn(strengths: SectorScores, sector: string): number {
  return Object.hasOwn(strengths, sector) ? strengths[sector]! : 0
}
