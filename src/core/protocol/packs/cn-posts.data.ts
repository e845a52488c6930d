import type { Post } from '../country-pack.ts'
import { titlePattern } from './title-pattern.ts'

const around = {
  before:
    'the|municipal|municipality|city|provincial|province|prefectural|prefecture|regional|district|county|local|cpc|ccp|communist|party|peoples|government|state|chinese|of',
  nativeAfterAnything: true,
  nativeAfter: '先生|女士|同志|阁下',
}

interface PostTitles {
  en: string
  zh: string
  english: string
  native: string
  group: string
  mark?: Post['mark']
  usualAt?: readonly string[]
}

function post(id: string, { en, zh, english, native, group, mark, usualAt }: PostTitles): Post {
  const titles = titlePattern(around, english, native)
  const name = { en, 'zh-CN': zh }
  return { id, name, group, titles, usualAt, mark: mark ?? 'D', source: 'protocol.md section 1', on: '2026-11-22' }
}

const bodies =
  'foreign affairs|fao|waiban|commerce|trade|investment|investment promotion|development|reform|education|culture|tourism|science|technology|industry|health|finance|environment|ecology|ecological|planning|housing|transport|statistics|ccpit|publicity|united front|organi[sz]ation|agriculture|sports|justice|public security|information|taiwan affairs|overseas chinese affairs|cooperation|exchange|exchanges|friendship association|communist youth league'
const bodyKinds =
  'office|bureau|department|commission|committee|agency|administration|authority|directorate|affairs|association|council|centre|center|zone'
// "foreign affairs office", "development reform commission": what may stand before "director".
const ofBody = `(?:(?:${bodies}|and|general) )*(?:(?:${bodyKinds}) )?`

/** A district mayor is the head of a district, not of a city. */
const notOfDistrict = '(?<!(?:district|county|prefecture|prefectural|town|township|league|banner) )'

/** In order of precedence. A post's pattern may rely on the ones above it having been tried before. */
export const cnPosts: readonly Post[] = [
  post('party-secretary', {
    en: 'Party Secretary',
    zh: '书记',
    english:
      'secretary(?!.)|(?:party|party committee|committee|cpc committee|first|general) secretary|party (?:chief|boss|head)|secretary of (?:the )?(?:.* )?(?:cpc|ccp|party|communist party|committee)(?!.*(?:leading|leadership) (?:group|party)|.*discipline|.*bureau|.*office|.*department)(?: .*)?',
    native: '(?<!副|组|纪委|监委|政法委|团委|支部|总支|局党委|厅党委|办党委|工会|学院党委|大学党委|校党委|公司党委|集团党委)书记',
    group: 'party-secretary',
  }),
  post('governor', {
    en: 'Governor',
    zh: '省长',
    english:
      `${notOfDistrict}governor(?! of .*(?:district|county|prefecture)$)|chair(?:man|woman|person)? of (?:the )?(?:.* )?(?:autonomous region|regional government|inner mongolia|guangxi|tibet|xizang|ningxia|xinjiang)(?: .*)?`,
    native: '(?<!副)省长|(?<!副)自治区(?:人民政府)?主席|^主席',
    usualAt: ['CN-P'],
    group: 'head',
  }),
  post('mayor', {
    en: 'Mayor',
    zh: '市长',
    english: `${notOfDistrict}mayor(?! of .*(?:district|county|new area)$)`,
    native: '(?<!副)市长',
    group: 'head',
  }),
  post('prefecture-head', {
    en: 'Prefecture Governor',
    zh: '州长',
    english: 'prefect|(?:prefecture|league) (?:head|chief|governor)|governor of .* prefecture|head of (?:the )?(?:autonomous )?(?:prefecture|league)|commissioner',
    native: '(?<!副)(?:州长|盟长|行署专员|专员)',
    usualAt: ['CN-F'],
    group: 'head',
  }),
  post('county-head', {
    en: 'County Head',
    zh: '县长',
    english: '(?:county|banner) (?:head|chief|magistrate|mayor|governor)|magistrate|head of (?:the )?(?:county|banner)|(?:head|mayor|governor) of (?!.*(?:office|bureau|department|commission|committee)).* county',
    native: '(?<!副)(?:县长|旗长)',
    usualAt: ['CN-C'],
    group: 'head',
  }),
  post('district-head', {
    en: 'District Head',
    zh: '区长',
    english:
      '(?:district|borough|new area) (?:head|chief|mayor|governor|director)|head of (?:the )?(?:district|new area)(?: government)?|(?:head|mayor|governor) of (?!.*(?:office|bureau|department|commission|committee)).* (?:district|new area)',
    native: '(?<!副)(?<!管委会)区长',
    usualAt: ['CN-C', 'CN-F'],
    group: 'head',
  }),
  post('township-head', {
    en: 'Township Head',
    zh: '镇长',
    english: '(?:township|town|sub district|subdistrict) (?:head|chief|mayor)',
    native: '(?<!副)(?:镇长|乡长)|街道办(?:事处)?主任',
    usualAt: ['CN-T'],
    group: 'head',
  }),
  post('chief-executive', {
    en: 'Chief Executive',
    zh: '行政长官',
    english: 'chief executive',
    native: '行政长官',
    group: 'chief-executive',
  }),
  post('peoples-congress-chair', {
    en: 'Chair of the People’s Congress Standing Committee',
    zh: '人大常委会主任',
    english:
      '(?:chair(?:man|woman|person)?|director|head|president) of (?:the )?(?:.* )?(?:peoples congress|npc|congress)(?: .*)?|(?:peoples congress|congress)(?: standing committee)? (?:chair(?:man|woman|person)?|director|president)',
    native: '(?<!副)人大(?:常委会)?主任|人民代表大会(?:常务委员会)?主任',
    group: 'congress-chair',
  }),
  post('cppcc-chair', {
    en: 'CPPCC Chair',
    zh: '政协主席',
    english:
      '(?:chair(?:man|woman|person)?|president|head) of (?:the )?(?:.* )?(?:cppcc|political consultative conference)(?: .*)?|(?:cppcc|political consultative conference)(?: committee)? (?:chair(?:man|woman|person)?|president)',
    native: '政协(?:委员会)?主席|政治协商会议(?:委员会)?主席',
    group: 'cppcc-chair',
  }),
  post('deputy-party-secretary', {
    en: 'Deputy Party Secretary',
    zh: '副书记',
    english:
      '(?:executive |full time |first )?vice (?:(?:municipal|provincial|cpc|party|committee|district|county) )*secretary(?: of (?!.*(?:leading|leadership) (?:group|party)|.*discipline).*)?',
    native: '(?<!组|纪委|团委|支部)副书记',
    group: 'vice',
    mark: 'M',
  }),
  post('executive-vice-governor', {
    en: 'Executive Vice-Governor',
    zh: '常务副省长',
    english: '(?:executive|first|standing) vice governor|executive vice chair(?:man|woman|person)? of .*(?:autonomous region|regional government).*',
    native: '常务副省长|常务副主席',
    usualAt: ['CN-P'],
    group: 'vice',
  }),
  post('executive-vice-mayor', {
    en: 'Executive Vice-Mayor',
    zh: '常务副市长',
    english: '(?:executive|first|standing) vice mayor|vice executive mayor',
    native: '常务副市长',
    group: 'vice',
  }),
  post('executive-vice-county-head', {
    en: 'Executive Vice Head',
    zh: '常务副县（区、州）长',
    english: '(?:executive|first|standing) vice (?:(?:county|district|prefecture|banner) )?(?:head|chief|magistrate|prefect)',
    native: '常务副(?:县长|区长|州长|盟长|旗长|专员)',
    group: 'vice',
  }),
  post('standing-committee-member', {
    en: 'Member of the Party Standing Committee',
    zh: '常委',
    english:
      '(?!.*congress)(?:member of (?:the )?)?(?:.* )?(?:party |cpc )?(?:committee )?standing committee(?: member| of .*)?|secretary of (?:the )?(?:.* )?discipline.*|(?:party )?standing committee member',
    native: '[省市区县州旗]委常委|党委常委|^常委|纪委书记|监委主任',
    group: 'vice',
    mark: 'M',
  }),
  post('vice-governor', {
    en: 'Vice-Governor',
    zh: '副省长',
    english: 'vice governor|vice chair(?:man|woman|person)? of (?:the )?(?:.* )?(?:autonomous region|regional government)(?: .*)?',
    native: '副省长|自治区(?:人民政府)?副主席',
    usualAt: ['CN-P'],
    group: 'vice',
  }),
  post('vice-mayor', { en: 'Vice-Mayor', zh: '副市长', english: 'vice mayor|mayor vice', native: '副市长', group: 'vice' }),
  post('vice-prefecture-head', {
    en: 'Vice Prefecture Governor',
    zh: '副州长',
    english: 'vice (?:prefect|commissioner|(?:prefecture|league) (?:head|chief|governor))',
    native: '副(?:州长|盟长|专员)',
    usualAt: ['CN-F'],
    group: 'vice',
  }),
  post('vice-county-head', {
    en: 'Vice County Head',
    zh: '副县长',
    english: '(?:vice (?:county|banner)|(?:county|banner) vice) (?:head|chief|magistrate|mayor|governor)|vice magistrate|vice head of (?:the )?(?:county|banner)',
    native: '副(?:县长|旗长)',
    usualAt: ['CN-C'],
    group: 'vice',
  }),
  post('vice-district-head', {
    en: 'Vice District Head',
    zh: '副区长',
    english: '(?:vice (?:district|new area)|(?:district|new area) vice) (?:head|chief|mayor|governor|director)|vice head of (?:the )?(?:district|new area)',
    native: '副区长',
    usualAt: ['CN-C', 'CN-F'],
    group: 'vice',
  }),
  post('vice-township-head', {
    en: 'Vice Township Head',
    zh: '副镇长',
    english: 'vice (?:township|town) (?:head|mayor)',
    native: '副(?:镇长|乡长)',
    usualAt: ['CN-T'],
    group: 'vice',
  }),
  post('peoples-congress-vice-chair', {
    en: 'Vice-Chair of the People’s Congress Standing Committee',
    zh: '人大常委会副主任',
    english:
      'vice (?:chair(?:man|woman|person)?|director|head|president) of (?:the )?(?:.* )?(?:peoples congress|congress)(?: .*)?|(?:peoples congress|congress)(?: standing committee)? vice (?:chair(?:man|woman|person)?|director)',
    native: '人大(?:常委会)?副主任|人民代表大会(?:常务委员会)?副主任',
    group: 'congress-vice-chair',
    mark: 'M',
  }),
  post('cppcc-vice-chair', {
    en: 'CPPCC Vice-Chair',
    zh: '政协副主席',
    english:
      'vice (?:chair(?:man|woman|person)?|president|head) of (?:the )?(?:.* )?(?:cppcc|political consultative conference)(?: .*)?|(?:cppcc|political consultative conference)(?: committee)? vice (?:chair(?:man|woman|person)?|president)',
    native: '政协(?:委员会)?副主席|政治协商会议(?:委员会)?副主席',
    group: 'congress-vice-chair',
    mark: 'M',
  }),
  post('secretary-general', {
    en: 'Secretary-General',
    zh: '秘书长',
    english: '(?:chief )?secretary general|general secretary of (?:the )?(?:.* )?government(?: .*)?|chief secretary',
    native: '(?<!副)秘书长',
    group: 'secretary-general',
  }),
  post('assistant-mayor', {
    en: 'Assistant Mayor',
    zh: '市长助理',
    english: 'assistant (?:mayor|governor)|(?:mayor|governor) assistant|mayors assistant|assistant to (?:the )?(?:mayor|governor)',
    native: '(?:市长|省长|区长|县长)助理',
    group: 'secretary-general',
    mark: 'M',
  }),
  post('deputy-secretary-general', {
    en: 'Deputy Secretary-General',
    zh: '副秘书长',
    english: 'vice secretary general',
    native: '副秘书长',
    group: 'deputy-director',
    mark: 'M',
  }),
  post('deputy-division-chief', {
    en: 'Deputy Division Chief',
    zh: '副处长',
    english: `vice (?:chief|head|director) of (?:the )?(?:.* )?(?:division|section)(?: .*)?|vice (?:division|section) (?:chief|head|director)|${ofBody}(?:division|section) vice (?:chief|head|director)`,
    native: '副(?:处长|科长)',
    group: 'deputy-division-chief',
    mark: 'M',
  }),
  post('section-chief', {
    en: 'Section Chief',
    zh: '科长',
    english: `(?:chief|head|director) of (?:the )?(?:.* )?section(?: .*)?|${ofBody}section (?:chief|head|director)`,
    native: '(?<!副)科长',
    group: 'section-chief',
    mark: 'M',
  }),
  post('division-chief', {
    en: 'Division Chief',
    zh: '处长',
    english: `(?:chief|head|director) of (?:the )?(?:.* )?division(?: .*)?|${ofBody}division (?:chief|head|director)`,
    native: '(?<!副)处长',
    group: 'division-chief',
  }),
  post('deputy-director', {
    en: 'Deputy Director',
    zh: '副主任 / 副局长',
    english: `${ofBody}vice (?:${ofBody})?(?:director(?: general)?|head|chief|minister|commissioner|bureau chief)`,
    native: '副(?:主任|局长|厅长|部长|会长|署长)',
    group: 'deputy-director',
  }),
  post('director', {
    en: 'Director',
    zh: '主任 / 局长',
    english: `${ofBody}(?:executive )?(?:director(?: general)?|head|chief|minister|bureau chief)|head of (?:the )?(?:.* )?(?:office|bureau|department|commission)(?: .*)?|secretary of (?:the )?(?:.* )?(?:leading|leadership) (?:party )?group(?: .*)?`,
    native: '(?<!副)(?:主任|局长|厅长|部长|会长|署长)|党组书记|[局厅办]党委书记',
    group: 'director',
  }),
  post('university-president', {
    en: 'University President',
    zh: '大学校长',
    english: 'university (?:president|party secretary|chancellor|vice chancellor)|president of (?:the )?(?:.* )?university(?: .*)?',
    native: '(?<!副)校长|(?:大学|学院|校)党委书记|(?<!副)院长',
    group: 'university-president',
  }),
  post('state-firm-chair', {
    en: 'State Firm Chair',
    zh: '国有企业董事长',
    english:
      '(?:chair(?:man|woman|person)?|president)(?: of (?:the )?(?:.* )?(?:state owned enterprise|state owned company|state firm|state enterprise|company|group|corporation|firm|board|soe|holdings|co ltd)(?: .*)?)|(?:state )?(?:firm|company|soe|group|enterprise|owned enterprise|owned company|board) (?:chair(?:man|woman|person)?|president)|board chair(?:man|woman|person)?',
    native: '(?<!副)董事长|(?:公司|集团)党委书记',
    group: 'state-firm-chair',
  }),
]
