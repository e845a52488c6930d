import type { FailedTest, Outcome, Proposal } from '#core/decide/assessment.ts'
import type { CapReason, Triage, VisitClass } from '#core/decide/triage.ts'
import type { Text } from '#platform/i18n/locale.ts'
import type { requestFields } from './triaging.ts'

export const outcomeNames: Readonly<Record<Outcome, Text>> = {
  decline: { en: 'Decline', 'zh-CN': '婉拒' },
  'insufficient-evidence': { en: 'Not enough evidence to decide', 'zh-CN': '依据不足，暂不能决定' },
  'host-visit-only': { en: 'Host a visit only', 'zh-CN': '仅接待来访' },
  'mou-or-collaboration': { en: 'Memorandum of understanding or collaboration', 'zh-CN': '签署谅解备忘录或开展项目合作' },
  friendship: { en: 'Friendship agreement', 'zh-CN': '建立友好交流关系' },
  twinning: { en: 'Twinning', 'zh-CN': '缔结友好城市' },
}

export const stateNames: Readonly<Record<Triage['state'], Text>> = {
  declined: { en: 'Declined: a red line is crossed', 'zh-CN': '婉拒：触及红线' },
  ask: { en: 'Ask for what is missing; the clock stops', 'zh-CN': '请对方补充材料，暂停计时' },
  'security-hold': { en: 'Hold until the security lead has cleared the site', 'zh-CN': '暂缓，待安全负责人核准参访地点' },
  'offer-other-date': { en: 'Offer another date: not enough hosting hours are left', 'zh-CN': '建议另择日期：接待工时不足' },
  'decline-with-signpost': { en: 'Decline, and point to who can help', 'zh-CN': '婉拒，并推荐其他对接渠道' },
  'accept-conditional-on-list': { en: 'Accept, on condition that the list of delegates follows', 'zh-CN': '有条件接受，须补交代表团名单' },
  accept: { en: 'Accept', 'zh-CN': '接受' },
}

export const classNames: Readonly<Record<VisitClass, Text>> = {
  A: { en: 'full programme', 'zh-CN': '完整日程' },
  B: { en: 'half a day', 'zh-CN': '半天日程' },
  C: { en: 'courtesy call or online', 'zh-CN': '礼节性会见或线上交流' },
  D: { en: 'signpost only', 'zh-CN': '仅作推荐' },
}

export const capNames: Readonly<Record<CapReason, Text>> = {
  'short-notice': { en: 'O3: under ten working days’ notice', 'zh-CN': 'O3：提前通知不足十个工作日' },
  'large-group': { en: 'O4: over twenty people without a partner as host', 'zh-CN': 'O4：超过二十人且无合作方承接' },
  'agent-without-letter': { en: 'O6: organised by an agent, without an official letter', 'zh-CN': 'O6：由中介组织且无正式公函' },
}

export const requestFieldNames: Readonly<Record<(typeof requestFields)[number], Text>> = {
  leadOrganisation: { en: 'lead organisation', 'zh-CN': '牵头单位' },
  leadPersonNameAndTitle: { en: 'name and title of the lead person', 'zh-CN': '带队人姓名和职务' },
  purpose: { en: 'purpose and hoped outcome', 'zh-CN': '来访目的与预期成果' },
  dates: { en: 'dates, with alternatives', 'zh-CN': '日期及备选日期' },
  size: { en: 'number of people', 'zh-CN': '人数' },
  delegateList: { en: 'list of delegates with titles', 'zh-CN': '代表团名单及职务' },
  requestedMeetings: { en: 'meetings and sites asked for', 'zh-CN': '希望会见的单位与参访地点' },
  officialLetter: { en: 'official letter from a body of matching rank', 'zh-CN': '对等级别单位的正式公函' },
  contact: { en: 'contact person', 'zh-CN': '联系人' },
}

/** A failed test as people read it. */
export const failedTest = {
  en: (failed: FailedTest) => {
    if (failed.test === 'track-record') return 'track record not met'
    if (failed.test === 'score') return `score ${failed.given} is below ${failed.least}`
    const given = failed.given === null ? 'is missing' : `is ${failed.given}`
    return `${failed.test} ${failed.of} ${given}, at least ${failed.least} needed`
  },
  'zh-CN': (failed: FailedTest) => {
    if (failed.test === 'track-record') return '合作业绩未达要求'
    if (failed.test === 'score') return `得分 ${failed.given}，低于 ${failed.least}`
    const given = failed.given === null ? '尚缺' : `为 ${failed.given}`
    return `${failed.test === 'gate' ? '否决项' : '最低要求'} ${failed.of} ${given}，至少需 ${failed.least}`
  },
}

export const messages = {
  assessSummary: { en: 'Assess cases under the policy, from a file of scores', 'zh-CN': '按政策评估文件中的评分记录' },
  triageSummary: { en: 'Triage visit requests, from a file of records', 'zh-CN': '对文件中的来访请求进行分流' },
  score: {
    en: (low: number, high: number, coverage: number) => `Score ${low} to ${high} of 100, coverage ${coverage}`,
    'zh-CN': (low: number, high: number, coverage: number) => `得分 ${low} 至 ${high}（满分 100），覆盖率 ${coverage}`,
  },
  redLine: { en: (line: string) => `Red line ${line}`, 'zh-CN': (line: string) => `触及红线 ${line}` },
  coverageBelow: {
    en: (coverage: number, least: number) => `Coverage ${coverage} of 100 is below ${least}`,
    'zh-CN': (coverage: number, least: number) => `覆盖率 ${coverage}（满分 100），低于 ${least}`,
  },
  notEligible: {
    en: (proposal: Proposal, tests: string[]) => `Not eligible for ${proposal}: ${tests.join('; ')}`,
    'zh-CN': (proposal: Proposal, tests: string[]) => `不符合“${outcomeNames[proposal]['zh-CN']}”：${tests.join('；')}`,
  },
  evidenceWouldChange: {
    en: 'More evidence could lift the score to the next outcome',
    'zh-CN': '补充依据后，得分可能达到上一档结果',
  },
  evidenceWouldNotChange: {
    en: 'More evidence would not lift the score to the next outcome',
    'zh-CN': '补充依据也不会使得分达到上一档结果',
  },
  missing: {
    en: (fields: string[]) => `Missing: ${fields.join('; ')}`,
    'zh-CN': (fields: string[]) => `尚缺：${fields.join('；')}`,
  },
  visitClass: {
    en: (visitClass: VisitClass, priority: number, hours: number) =>
      `Class ${visitClass} (${classNames[visitClass].en}), priority ${priority} of 100, ${hours} hosting hours`,
    'zh-CN': (visitClass: VisitClass, priority: number, hours: number) =>
      `${visitClass} 级（${classNames[visitClass]['zh-CN']}），优先度 ${priority}（满分 100），接待工时 ${hours} 小时`,
  },
  lowered: {
    en: (reason: string) => `Lowered by ${reason}`,
    'zh-CN': (reason: string) => `因以下原因降级：${reason}`,
  },
}
