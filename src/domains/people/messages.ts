import type { Confidence } from '#core/protocol/rank-equivalent.ts'
import type { Sentence, Text } from '#platform/i18n/locale.ts'

export const messages = {
  summary: {
    en: 'Say who a visitor is in our terms and who should receive them',
    'zh-CN': '说明来访者的级别对等关系及由谁接待',
  },
  cannotRank: { en: 'the rank cannot be told from this', 'zh-CN': '据此无法判断级别' },
  title: { en: 'Title', 'zh-CN': '职务' },
  place: { en: 'Place', 'zh-CN': '地方' },
  level: { en: 'Level', 'zh-CN': '行政层级' },
  rank: { en: 'Rank', 'zh-CN': '级别' },
  noRank: { en: 'not known', 'zh-CN': '不详' },
  peer: { en: 'UK peer', 'zh-CN': '英方对等人员' },
  acceptable: { en: 'Acceptable', 'zh-CN': '可接受' },
  neverBelow: { en: 'Never below', 'zh-CN': '不得低于' },
  addsValue: { en: 'Adds value', 'zh-CN': '宜邀请参加' },
  hosts: { en: 'Hosts', 'zh-CN': '建议接待人' },
  confidence: { en: 'Confidence', 'zh-CN': '可靠程度' },
  source: { en: 'Source', 'zh-CN': '依据' },
  warning: { en: 'Note', 'zh-CN': '注意' },
  line: {
    en: (label: string, text: string) => `${label}: ${text}`,
    'zh-CN': (label: string, text: string) => `${label}：${text}`,
  },
  or: { en: ' or ', 'zh-CN': '或' },
  andAlso: { en: ' with ', 'zh-CN': '与' },
  knownTitles: {
    en: (titles: string[]) => `a title such as ${titles.join(', ')}`,
    'zh-CN': (titles: string[]) => `例如：${titles.join('、')}`,
  },
  knownPlaces: {
    en: (country: string) =>
      `a province, city, district or county of ${country} in any script, or a --level set by hand`,
    'zh-CN': (country: string) => `${country}的省、市、区、县名称（中文、拼音或英文），或以 --level 指定层级`,
  },
  levelByHand: {
    en: 'The level was set by hand',
    'zh-CN': '行政层级为人工指定',
  },
  ambiguousPlace: {
    en: (name: string, meant: string, others: string[]) =>
      `"${name}" is read as ${meant}; it could also be ${others.join(' or ')}: add the province to be sure`,
    'zh-CN': (name: string, meant: string, others: string[]) =>
      `“${name}”按${meant}理解，也可能指${others.join('或')}：请加上省份以便确认`,
  },
  qualified: {
    acting: {
      en: 'An acting holder has the powers of the post; the rank may not be confirmed yet',
      'zh-CN': '代理职务行使该职权，但级别可能尚未正式确认',
    },
    former: {
      en: 'A former holder: the rank is the one of the post once held, not of a present power to decide',
      'zh-CN': '此人已卸任：所列级别为原任职务级别，现无决定权',
    },
    honorary: {
      en: 'An honorary title: ask which post is held',
      'zh-CN': '此为名誉职务：请核实其实际职务',
    },
  },
  for: {
    decision: { en: 'decision', 'zh-CN': '决策' },
    ceremony: { en: 'ceremony', 'zh-CN': '礼仪' },
    topic: { en: 'topic', 'zh-CN': '专题' },
  },
  confidences: {
    verified: { en: 'verified', 'zh-CN': '已核实' },
    default: { en: 'default of the product', 'zh-CN': '产品默认规则' },
    'from-memory': { en: 'from memory: check', 'zh-CN': '凭经验，须核实' },
  },
} satisfies Record<string, Text | Sentence<never[]> | Record<string, Text>> & {
  confidences: Record<Confidence, Text>
}
