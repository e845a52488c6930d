import type { CountryPack, LadderRow, Level, Post, RankCell, Sourced } from '../country-pack.ts'
import { cnPosts } from './cn-posts.data.ts'

const on = '2026-11-22'

function row(mark: Sourced['mark'], section: number): Sourced {
  return { mark, source: `protocol.md section ${section}`, on }
}

const levels: readonly Level[] = [
  { code: 'CN-P', name: { en: 'province, region or municipality', 'zh-CN': '省、自治区、直辖市' }, ...row('D', 1) },
  { code: 'CN-S', name: { en: 'sub-provincial city', 'zh-CN': '副省级城市' }, ...row('L', 1) },
  { code: 'CN-F', name: { en: 'prefecture-level city', 'zh-CN': '地级市' }, ...row('D', 1) },
  { code: 'CN-C', name: { en: 'county, county-level city or district', 'zh-CN': '县、县级市、区' }, ...row('D', 1) },
  { code: 'CN-T', name: { en: 'township, town or sub-district', 'zh-CN': '乡、镇、街道' }, ...row('D', 1) },
  {
    code: 'CN-X',
    name: { en: 'special administrative region', 'zh-CN': '特别行政区' },
    outsideLadder: true,
    ...row('D', 1),
  },
]

const ranks = [
  { en: 'full provincial', 'zh-CN': '正省部级' },
  { en: 'deputy provincial', 'zh-CN': '副省部级' },
  { en: 'full bureau', 'zh-CN': '正厅局级' },
  { en: 'full or deputy bureau', 'zh-CN': '正厅局级或副厅局级' },
  { en: 'deputy bureau', 'zh-CN': '副厅局级' },
  { en: 'full division (some deputy bureau)', 'zh-CN': '正县处级（部分为副厅局级）' },
  { en: 'full division', 'zh-CN': '正县处级' },
  { en: 'division', 'zh-CN': '县处级' },
  { en: 'deputy division', 'zh-CN': '副县处级' },
  { en: 'section', 'zh-CN': '科级' },
  { en: 'deputy section', 'zh-CN': '副科级' },
] as const

type RankName = (typeof ranks)[number]['en']

/** One row of the table of post ranks: the cells from CN-P down to CN-T, null where it has none. */
function ranksOf(group: string, cells: readonly (RankName | readonly [RankName, 'L' | 'M'] | null)[]): RankCell[] {
  return cells.map((cell, index) => {
    const level = levels[index]!.code
    const [rank, mark] = typeof cell === 'string' || cell === null ? [cell, 'D' as const] : cell
    return { group, level, rank, ...row(mark, 1) }
  })
}

const oneSourceOnly = {
  en: 'The rank of bureau directors in sub-provincial cities rests on one source and another differs: ask the foreign affairs office',
  'zh-CN': '副省级城市局长的级别仅有一处来源，另有来源说法不同：请向对方外办核实',
}

const rankCells: readonly RankCell[] = [
  ...['party-secretary', 'head', 'congress-chair', 'cppcc-chair'].flatMap((group) =>
    ranksOf(group, [
      'full provincial',
      'deputy provincial',
      'full bureau',
      'full division',
      group === 'party-secretary' || group === 'head' ? 'section' : null,
    ]),
  ),
  ...ranksOf('vice', ['deputy provincial', ['full bureau', 'M'], 'deputy bureau', 'deputy division', null]),
  ...ranksOf('congress-vice-chair', [
    ['deputy provincial', 'M'],
    ['full bureau', 'M'],
    ['deputy bureau', 'M'],
    ['deputy division', 'M'],
    null,
  ]),
  ...ranksOf('secretary-general', [
    'full bureau',
    ['full or deputy bureau', 'M'],
    ['full division (some deputy bureau)', 'M'],
    null,
    null,
  ]),
  ...ranksOf('director', ['full bureau', ['deputy bureau', 'L'], 'full division', 'section', null]).map((cell) =>
    cell.level === 'CN-S' ? { ...cell, warning: oneSourceOnly } : cell,
  ),
  ...ranksOf('deputy-director', ['deputy bureau', ['full division', 'M'], 'deputy division', 'deputy section', null]),
  ...ranksOf('division-chief', ['full division', ['division', 'M'], 'section', null, null]),
  ...ranksOf('deputy-division-chief', [
    ['deputy division', 'M'],
    ['deputy division', 'M'],
    ['deputy section', 'M'],
    null,
    null,
  ]),
  ...ranksOf('section-chief', [['section', 'M'], ['section', 'M'], ['section', 'M'], null, null]),
]

const ladder: readonly LadderRow[] = [
  {
    groups: ['party-secretary'],
    levels: ['CN-P'],
    peer: ['metro mayor', 'First Minister', 'minister'],
    acceptable: ['leader of core city + Lord Mayor'],
    neverBelow: 'leader',
    addsValue: ['consul or FCDO present'],
    hosts: { decision: 'metro mayor', ceremony: 'Lord Mayor', topic: 'chief executive' },
    ...row('D', 3),
  },
  {
    groups: ['head'],
    levels: ['CN-P'],
    peer: ['metro mayor', 'leader'],
    acceptable: ['leader + Lord Mayor'],
    neverBelow: 'leader',
    addsValue: ['chief executive', 'vice-chancellor'],
    hosts: { decision: 'metro mayor', ceremony: 'Lord Mayor', topic: 'chief executive' },
    ...row('D', 3),
  },
  {
    groups: ['party-secretary', 'head'],
    levels: ['CN-S'],
    peer: ['leader + Lord Mayor', 'elected mayor + Lord Mayor'],
    acceptable: ['deputy leader + Lord Mayor'],
    neverBelow: 'cabinet member',
    addsValue: ['chief executive'],
    hosts: { decision: 'leader', ceremony: 'Lord Mayor', topic: 'chief executive' },
    ...row('D', 3),
  },
  {
    groups: ['vice'],
    levels: ['CN-P'],
    peer: ['leader', 'deputy leader'],
    acceptable: ['cabinet member + chief executive'],
    neverBelow: 'cabinet member',
    addsValue: ['sector lead'],
    hosts: { decision: 'leader', ceremony: 'Lord Mayor', topic: 'chief executive' },
    ...row('D', 3),
  },
  {
    groups: ['vice'],
    levels: ['CN-S'],
    peer: ['deputy leader', 'cabinet member'],
    acceptable: ['Lord Mayor + executive director'],
    neverBelow: 'executive director',
    addsValue: ['university pro-vice-chancellor'],
    hosts: { decision: 'deputy leader', ceremony: 'Lord Mayor', topic: 'executive director' },
    ...row('D', 3),
  },
  {
    groups: ['party-secretary', 'head'],
    levels: ['CN-F'],
    peer: ['leader + Lord Mayor', 'deputy leader + Lord Mayor'],
    acceptable: ['cabinet member'],
    neverBelow: 'cabinet member',
    addsValue: ['chief executive'],
    hosts: { decision: 'leader', ceremony: 'Lord Mayor', topic: 'chief executive' },
    ...row('D', 3),
  },
  {
    groups: ['vice'],
    levels: ['CN-F'],
    peer: ['cabinet member'],
    acceptable: ['executive director + Lord Mayor for courtesy'],
    neverBelow: 'director',
    addsValue: ['chamber chief executive'],
    hosts: { decision: 'cabinet member', ceremony: 'Lord Mayor', topic: 'executive director' },
    ...row('D', 3),
  },
  {
    groups: ['congress-chair', 'cppcc-chair', 'congress-vice-chair'],
    levels: 'all',
    peer: ['Lord Mayor', 'chair of council'],
    acceptable: ['deputy Lord Mayor', 'senior member'],
    neverBelow: 'any member',
    addsValue: ['community bodies'],
    hosts: { decision: 'chair of council', ceremony: 'Lord Mayor', topic: 'senior member' },
    ...row('D', 3),
  },
  {
    groups: ['secretary-general'],
    levels: 'all',
    peer: ['chief executive', 'assistant chief executive'],
    acceptable: ['director'],
    neverBelow: 'head of service',
    addsValue: [],
    hosts: { decision: 'chief executive', ceremony: 'deputy Lord Mayor', topic: 'director' },
    ...row('D', 3),
  },
  {
    groups: ['director'],
    levels: ['CN-P', 'CN-S'],
    peer: ['executive director'],
    acceptable: ['director'],
    neverBelow: 'head of service',
    addsValue: ['IR manager'],
    hosts: { decision: 'executive director', ceremony: 'deputy Lord Mayor', topic: 'director' },
    ...row('D', 3),
  },
  ...(['director CN-F', 'deputy-director CN-P CN-S'] as const).map((who): LadderRow => {
    const [group, ...at] = who.split(' ')
    return {
      groups: [group!],
      levels: at,
      peer: ['director', 'head of service'],
      acceptable: ['IR manager'],
      neverBelow: 'IR manager',
      addsValue: ['topic lead'],
      hosts: { decision: 'director', ceremony: 'senior member', topic: 'topic lead' },
      ...row('D', 3),
    }
  }),
  {
    groups: ['party-secretary', 'head'],
    levels: ['CN-C'],
    peer: ['cabinet member + director', 'Lord Mayor for courtesy + director'],
    acceptable: ['director'],
    neverBelow: 'head of service',
    addsValue: ['district or town council'],
    hosts: { decision: 'cabinet member', ceremony: 'Lord Mayor', topic: 'director' },
    ...row('D', 3),
  },
  {
    groups: ['university-president'],
    levels: 'all',
    peer: ['vice-chancellor'],
    acceptable: ['pro-vice-chancellor'],
    neverBelow: 'dean',
    addsValue: ['council courtesy'],
    hosts: { decision: 'vice-chancellor', ceremony: 'Lord Mayor', topic: 'pro-vice-chancellor' },
    ...row('D', 3),
  },
  {
    groups: ['state-firm-chair'],
    levels: 'all',
    peer: ['leader (investment)', 'chief executive'],
    acceptable: ['director of growth'],
    neverBelow: 'head of investment',
    addsValue: ['DBT', 'due diligence'],
    hosts: { decision: 'leader (investment)', ceremony: 'Lord Mayor', topic: 'director of growth' },
    ...row('D', 3),
  },
  {
    groups: [
      'party-secretary',
      'head',
      'vice',
      'director',
      'deputy-director',
      'division-chief',
      'deputy-division-chief',
      'section-chief',
    ],
    levels: 'all',
    peer: ['IR manager'],
    acceptable: ['officer'],
    neverBelow: 'officer',
    addsValue: [],
    hosts: { decision: 'IR manager', ceremony: 'any member', topic: 'officer' },
    ...row('D', 3),
  },
]

/** Traditional characters of titles, each before its simplified form. */
const traditionalForms = '長长書书記记區区縣县廳厅處处務务黨党員员會会協协總总辦办鄉乡鎮镇國国業业團团機机學学聯联經经貿贸發发組组'

const lighterForm = { en: 'friendly exchange or cooperation', 'zh-CN': '友好交流或友好合作关系' }

export const cn: CountryPack = {
  country: 'CN',
  name: { en: 'China', 'zh-CN': '中国' },
  levels,
  ranks,
  posts: cnPosts satisfies readonly Post[],
  otherForms: new Map(
    Array.from(traditionalForms.matchAll(/(.)(.)/gu), ([, traditional, simplified]) => [traditional!, simplified!]),
  ),
  qualifiers: {
    acting: /代理|(?<=^|[省市区县州])代(?=市长|省长|区长|县长|州长|主席)/u,
    former: /^(?:原|前任)|^前(?=\p{Script=Han}*(?:长|书记|主任|主席)$)/u,
    honorary: /名誉/u,
  },
  rankCells,
  ladder,
  visits: {
    people: { limit: 6, exempt: ['business', 'arts', 'technical'], ...row('L', 6) },
    stays: [
      { countries: 1, days: 5, ...row('M', 6) },
      { countries: 2, days: 8, ...row('M', 6) },
      { countries: 3, days: 10, ...row('M', 6) },
    ],
  },
  friendship: {
    tieLevels: { levels: ['CN-P', 'CN-S', 'CN-F'], lighterForm, ...row('L', 6) },
    oneToOne: { lighterForm, ...row('L', 6) },
    anniversaryEvery: { years: 10, ...row('L', 6) },
  },
  cycles: [
    {
      name: { en: '13th five-year plan', 'zh-CN': '“十三五”规划' },
      fromYear: 2016,
      toYear: 2020,
      isKnown: true,
      ...row('M', 10),
    },
    {
      name: { en: '14th five-year plan', 'zh-CN': '“十四五”规划' },
      fromYear: 2021,
      toYear: 2025,
      isKnown: true,
      ...row('M', 10),
    },
    {
      name: { en: '15th five-year plan', 'zh-CN': '“十五五”规划' },
      fromYear: 2026,
      toYear: 2030,
      isKnown: true,
      ...row('L', 10),
    },
    {
      name: { en: '16th five-year plan', 'zh-CN': '“十六五”规划' },
      fromYear: 2031,
      toYear: 2035,
      isKnown: false,
      ...row('D', 10),
    },
  ],
  agreementFlags: [
    {
      id: 'sovereignty',
      pattern: /one[-\s]china|一个中国|一中原则|inseparable part of china|不可分割的一部分|reunification|祖国统一/iu,
      why: { en: 'Takes a position on sovereignty', 'zh-CN': '涉及主权立场的表述' },
      clearedBy: ['legal', 'fcdo-desk'],
      ...row('D', 8),
    },
    {
      id: 'core-interests',
      pattern: /core interests?|核心利益/iu,
      why: { en: 'Endorses “core interests”', 'zh-CN': '认同“核心利益”的表述' },
      clearedBy: ['legal', 'fcdo-desk'],
      ...row('D', 8),
    },
    {
      id: 'endorsement',
      pattern: /community (?:of|with an?) shared future|人类命运共同体|belt and road|一带一路/iu,
      why: { en: 'Endorses a national programme', 'zh-CN': '认同国家级倡议的表述' },
      clearedBy: ['legal', 'fcdo-desk'],
      ...row('D', 8),
    },
  ],
  familyNameFirst: true,
}
