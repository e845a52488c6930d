import type { CountryPack, LadderRow, Level, Post, RankCell } from '../country-pack.ts'
import { titlePattern } from './title-pattern.ts'

const row = { mark: 'M', source: 'Germany pack, from memory', on: '2026-11-23' } as const

const levels: readonly Level[] = [
  { code: 'DE-L', name: { en: 'federal state', 'zh-CN': '联邦州' }, ...row },
  { code: 'DE-K', name: { en: 'city with district status', 'zh-CN': '州直辖市' }, ...row },
  { code: 'DE-R', name: { en: 'rural district', 'zh-CN': '县' }, ...row },
  { code: 'DE-G', name: { en: 'municipality within a district', 'zh-CN': '县辖市镇' }, ...row },
]

const around = {
  before: 'the|lord|city|state|municipal|honou?rable',
  nativeAfterAnything: false,
  nativeAfter: '(?:in)?(?: (?:der|des|von|fur|im) .*)?',
}

function post(id: string, [en, zh]: readonly [string, string], group: string, titles: readonly [string, string]): Post {
  return { id, name: { en, 'zh-CN': zh }, group, titles: titlePattern(around, ...titles), ...row }
}

const posts: readonly Post[] = [
  post('minister-president', ['Minister-President', '州长'], 'state-head', [
    'minister president|first mayor|governing mayor|prime minister|premier',
    'ministerprasident|erster burgermeister|regierender burgermeister|prasident des senats',
  ]),
  post('state-minister', ['State Minister', '州部长'], 'state-minister', [
    '(?:state )?minister|senator',
    '(?:staats)?minister|senator',
  ]),
  post('lord-mayor', ['Lord Mayor', '市长'], 'head', ['mayor', 'oberbue?rgermeister']),
  post('mayor', ['Mayor', '镇长'], 'head', ['(?:full time )?mayor', 'bue?rgermeister']),
  post('district-administrator', ['District Administrator', '县长'], 'head', [
    'district administrator|county (?:commissioner|administrator|chief executive)',
    'landrat|landratin',
  ]),
  post('state-secretary', ['State Secretary', '国务秘书'], 'vice', ['state secretary', 'staatssekretar|staatsrat']),
  post('vice-mayor', ['Deputy Mayor', '副市长'], 'vice', [
    'vice (?:lord )?mayor|councillor (?:of|for) .*|head of department',
    '(?:stellvertretende[rn]? |zweiter |2 )burgermeister|beigeordneter?|erster beigeordneter|dezernent|stadtrat|stadtratin',
  ]),
  post('council-chair', ['Chair of the City Council', '市议会主席'], 'council-chair', [
    '(?:chair(?:man|woman|person)?|president) of (?:the )?(?:city|town) council',
    'stadtprasident|stadtverordnetenvorsteher',
  ]),
  post('office-head', ['Head of Office', '处长'], 'office-head', [
    'head of (?:the )?(?:.* )?office(?: .*)?|director(?: general)?',
    'amtsleiter|amtsleitung|abteilungsleiter|referatsleiter',
  ]),
]

const ranks = [
  { en: 'head of state government', 'zh-CN': '州政府首脑' },
  { en: 'state government', 'zh-CN': '州政府成员' },
  { en: 'head of city administration', 'zh-CN': '市政首长' },
  { en: 'head of municipality', 'zh-CN': '市镇首长' },
  { en: 'deputy head', 'zh-CN': '副职' },
  { en: 'civic', 'zh-CN': '礼仪性职务' },
  { en: 'head of office', 'zh-CN': '处室负责人' },
] as const

type RankName = (typeof ranks)[number]['en']

function cells(group: string, byLevel: Readonly<Record<string, RankName>>): RankCell[] {
  return levels.map(({ code }) => ({ group, level: code, rank: byLevel[code] ?? null, ...row }))
}

const rankCells: readonly RankCell[] = [
  ...cells('state-head', { 'DE-L': 'head of state government' }),
  ...cells('state-minister', { 'DE-L': 'state government' }),
  ...cells('head', {
    'DE-L': 'head of state government',
    'DE-K': 'head of city administration',
    'DE-R': 'head of city administration',
    'DE-G': 'head of municipality',
  }),
  ...cells('vice', { 'DE-L': 'state government', 'DE-K': 'deputy head', 'DE-R': 'deputy head', 'DE-G': 'deputy head' }),
  ...cells('council-chair', { 'DE-K': 'civic', 'DE-R': 'civic', 'DE-G': 'civic' }),
  ...cells('office-head', {
    'DE-L': 'head of office',
    'DE-K': 'head of office',
    'DE-R': 'head of office',
    'DE-G': 'head of office',
  }),
]

const ladder: readonly LadderRow[] = [
  {
    groups: ['state-head', 'head'],
    levels: ['DE-L'],
    peer: ['metro mayor', 'First Minister'],
    acceptable: ['leader + Lord Mayor'],
    neverBelow: 'leader',
    addsValue: ['consul or FCDO present'],
    hosts: { decision: 'metro mayor', ceremony: 'Lord Mayor', topic: 'chief executive' },
    ...row,
  },
  {
    groups: ['head'],
    levels: ['DE-K', 'DE-R'],
    peer: ['leader + Lord Mayor', 'elected mayor'],
    acceptable: ['deputy leader + Lord Mayor'],
    neverBelow: 'cabinet member',
    addsValue: ['chief executive'],
    hosts: { decision: 'leader', ceremony: 'Lord Mayor', topic: 'chief executive' },
    ...row,
  },
  {
    groups: ['head'],
    levels: ['DE-G'],
    peer: ['deputy leader', 'Lord Mayor'],
    acceptable: ['cabinet member'],
    neverBelow: 'any member',
    addsValue: ['district or town council'],
    hosts: { decision: 'deputy leader', ceremony: 'Lord Mayor', topic: 'director' },
    ...row,
  },
  {
    groups: ['state-minister', 'vice'],
    levels: 'all',
    peer: ['deputy leader', 'cabinet member'],
    acceptable: ['executive director'],
    neverBelow: 'director',
    addsValue: ['sector lead'],
    hosts: { decision: 'cabinet member', ceremony: 'Lord Mayor', topic: 'executive director' },
    ...row,
  },
  {
    groups: ['council-chair'],
    levels: 'all',
    peer: ['Lord Mayor', 'chair of council'],
    acceptable: ['deputy Lord Mayor'],
    neverBelow: 'any member',
    addsValue: ['community bodies'],
    hosts: { decision: 'chair of council', ceremony: 'Lord Mayor', topic: 'senior member' },
    ...row,
  },
  {
    groups: ['office-head'],
    levels: 'all',
    peer: ['head of service'],
    acceptable: ['IR manager'],
    neverBelow: 'officer',
    addsValue: ['topic lead'],
    hosts: { decision: 'head of service', ceremony: 'any member', topic: 'topic lead' },
    ...row,
  },
]

export const de: CountryPack = {
  country: 'DE',
  name: { en: 'Germany', 'zh-CN': '德国' },
  levels,
  ranks,
  posts,
  otherForms: new Map(),
  qualifiers: {
    acting: /\bkommissarisch\w*/u,
    former: /\b(?:ehemalig\w*|altburgermeister|a ?d)\b/u,
    honorary: /\behren\w*/u,
  },
  rankCells,
  ladder,
  visits: { people: null, stays: [] },
  friendship: { tieLevels: null, oneToOne: null, anniversaryEvery: null },
  cycles: [],
  agreementFlags: [],
  familyNameFirst: false,
}
