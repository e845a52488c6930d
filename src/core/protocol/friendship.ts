import type { BilingualName, CountryPack } from './country-pack.ts'

export interface ProposedTie {
  level: string
  form: 'twinning' | 'friendship'
  /** Other places in the visitor's country to which our place is already twinned. */
  existingTies: readonly string[]
}

/** What the other country's own rules make unlikely about a proposed tie, with the lighter form to suggest instead. */
export function tieNotes(pack: CountryPack, tie: ProposedTie): BilingualName[] {
  const { tieLevels, oneToOne } = pack.friendship
  const notes: BilingualName[] = []
  if (tie.form !== 'twinning') return notes
  if (tieLevels && !tieLevels.levels.includes(tie.level)) {
    const level = pack.levels.find(({ code }) => code === tie.level)?.name
    notes.push({
      en: `A ${level?.en ?? tie.level} may not form a twinning as a rule: national approval is unlikely or takes a special route; suggest ${tieLevels.lighterForm.en}`,
      'zh-CN': `${level?.['zh-CN'] ?? tie.level}一般不能缔结友好城市，难获国家批准或须走特殊程序；建议改为${tieLevels.lighterForm['zh-CN']}`,
    })
  }
  if (oneToOne && tie.existingTies.length > 0) {
    notes.push({
      en: `Already twinned with ${tie.existingTies.join(', ')}: by the one-to-one principle a further tie would be ${oneToOne.lighterForm.en}`,
      'zh-CN': `已与${tie.existingTies.join('、')}缔结友好城市：按“一对一”原则，新关系宜为${oneToOne.lighterForm['zh-CN']}`,
    })
  }
  return notes
}

/**
 * The note on marking the tie's anniversary: null when the other side marks this year or has no rule, else the next
 * year it does. `years` counts whole years since signing, from 1.
 */
export function anniversaryNote(pack: CountryPack, years: number): BilingualName | null {
  const rule = pack.friendship.anniversaryEvery
  if (!rule || years % rule.years === 0) return null
  const next = Math.ceil(years / rule.years) * rule.years
  return {
    en: `${pack.name.en} may not mark year ${years}; the next is year ${next}`,
    'zh-CN': `${pack.name['zh-CN']}方面一般不举办${years}周年庆祝活动，下一次为${next}周年`,
  }
}
