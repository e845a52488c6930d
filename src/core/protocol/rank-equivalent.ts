import type { BilingualName, CountryPack, HostSuggestion, LadderRow, Level, Mark, Post } from './country-pack.ts'

/** How far an answer can be relied on: the weakest mark of the rows behind it. */
export type Confidence = 'verified' | 'default' | 'from-memory'

export interface UkPeers {
  peer: readonly string[]
  acceptable: readonly string[]
  neverBelow: string
  addsValue: readonly string[]
}

export interface RankEquivalent {
  /** Rank in the visitor's own system; null where the table has none. */
  rank: string | null
  ladderRow: LadderRow | null
  confidence: Confidence
  source: readonly string[]
  warnings: readonly BilingualName[]
}

/**
 * Rank of a post at a level and the row of the equivalence ladder that says who should receive its holder.
 * A level outside the ladder, and a post the level does not have, give null and a warning, never a guess.
 */
export function rankEquivalent(pack: CountryPack, post: Post, level: Level): RankEquivalent {
  if (level.outsideLadder) return outsideLadder(level)
  const cell = pack.rankCells.find((cell) => cell.group === post.group && cell.level === level.code)
  const ladderRow = ladderRowFor(pack, post, level)
  const rows = [level, post, ...(cell ? [cell] : []), ...(ladderRow ? [ladderRow] : [])]
  return {
    rank: cell?.rank ?? null,
    ladderRow,
    confidence: weakest(rows.map((row) => row.mark)),
    source: [...new Set(rows.map((row) => row.source))],
    warnings: [
      ...(cell?.rank ? [] : [noRank(post, level)]),
      ...(cell?.warning ? [cell.warning] : []),
      ...(post.usualAt?.includes(level.code) === false ? [unusual(post, level)] : []),
    ],
  }
}

/** The row of the ladder for a post at a level; null when the ladder has none. */
export function ladderRowFor(pack: CountryPack, post: Post, level: Level): LadderRow | null {
  const fits = (row: LadderRow) =>
    row.groups.includes(post.group) && (row.levels === 'all' || row.levels.includes(level.code))
  return pack.ladder.find(fits) ?? null
}

/**
 * Who could receive the holder: one for the decision, one for the ceremony, one for the topic. A `purpose` that the
 * host pack knows (trade, education) names the topic host itself.
 */
export function suggestHosts(row: LadderRow, topicRole?: string): { for: keyof HostSuggestion; role: string }[] {
  return [
    { for: 'decision', role: row.hosts.decision },
    { for: 'ceremony', role: row.hosts.ceremony },
    { for: 'topic', role: topicRole ?? row.hosts.topic },
  ]
}

const strength: readonly (readonly [Confidence, readonly Mark[]])[] = [
  ['from-memory', ['M']],
  ['default', ['D']],
  ['verified', ['S', 'L']],
]

/** `verified` only when every mark is S or L; one M makes the whole `from-memory`. */
export function weakest(marks: readonly Mark[]): Confidence {
  const found = strength.find(([, ofStrength]) => marks.some((mark) => ofStrength.includes(mark)))
  return found?.[0] ?? 'verified'
}

function outsideLadder(level: Level): RankEquivalent {
  return {
    rank: null,
    ladderRow: null,
    confidence: weakest([level.mark]),
    source: [level.source],
    warnings: [
      {
        en: `A ${level.name.en} has rules of its own: the ladder of ranks does not apply; ask its government office and the FCDO`,
        'zh-CN': `${level.name['zh-CN']}另有规定，不适用级别对照表；请咨询其驻英机构及英国外交发展部`,
      },
    ],
  }
}

function noRank(post: Post, level: Level): BilingualName {
  return {
    en: `The rank table has no ${post.name.en} at the level ${level.code} (${level.name.en}): ask about the rank`,
    'zh-CN': `级别表中${level.name['zh-CN']}（${level.code}）一级没有“${post.name['zh-CN']}”：请向对方核实级别`,
  }
}

function unusual(post: Post, level: Level): BilingualName {
  return {
    en: `${post.name.en} is not a usual title at the level ${level.code} (${level.name.en}); read as the like post there: ask`,
    'zh-CN': `${level.name['zh-CN']}（${level.code}）一般不设“${post.name['zh-CN']}”，已按同类职务处理：请核实`,
  }
}
