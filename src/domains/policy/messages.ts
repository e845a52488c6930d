import type { FailedTest, Outcome, Proposal, TrackRecord } from '#core/decide/assessment.ts'
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

const classNames: Readonly<Record<VisitClass, Text>> = {
  A: { en: 'full programme', 'zh-CN': '完整日程' },
  B: { en: 'half a day', 'zh-CN': '半天日程' },
  C: { en: 'courtesy call or online', 'zh-CN': '礼节性会见或线上交流' },
  D: { en: 'signpost only', 'zh-CN': '仅作推荐' },
}

/** Class, priority and staff hours of a visit in one line. */
export const visitClassInWords = {
  en: (visitClass: VisitClass, priority: number, hours: number) =>
    `Class ${visitClass} (${classNames[visitClass].en}), priority ${priority} of 100, ${hours} hosting hours`,
  'zh-CN': (visitClass: VisitClass, priority: number, hours: number) =>
    `${visitClass} 级（${classNames[visitClass]['zh-CN']}），优先度 ${priority}（满分 100），接待工时 ${hours} 小时`,
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
  visitClass: visitClassInWords,
  lowered: {
    en: (reason: string) => `Lowered by ${reason}`,
    'zh-CN': (reason: string) => `因以下原因降级：${reason}`,
  },
}

/** Words of the page "Try the policy". */
export const tryMessages = {
  title: { en: 'Try the policy', 'zh-CN': '试用政策' },
  intro: {
    en: 'Score a case and see what the policy would answer, and how firm that answer is. Nothing is stored: what you choose stays in the address of this page.',
    'zh-CN': '对一个个案打分，查看政策会给出什么结果、结果是否稳固。本页不保存任何内容，所选内容只体现在网址中。',
  },
  version: {
    en: (title: string, version: string) => `${title}, version ${version}`,
    'zh-CN': (title: string, version: string) => `${title}，版本 ${version}`,
  },
  result: { en: 'What the policy answers', 'zh-CN': '政策给出的结果' },
  scoreFrom: { en: 'Score at least', 'zh-CN': '得分下限' },
  scoreTo: { en: 'Score at most', 'zh-CN': '得分上限' },
  coverage: {
    en: (least: number) => `Coverage (${least} needed)`,
    'zh-CN': (least: number) => `覆盖率（需达 ${least}）`,
  },
  heldByGates: {
    en: 'Held back by gates, whatever the points:',
    'zh-CN': '受以下否决项所限，得分再高也不能抵消：',
  },
  redLineCrossed: {
    en: 'A red line is crossed: nothing else counts.',
    'zh-CN': '已触及红线，其他因素不再考虑。',
  },
  tooLittle: {
    en: 'Too little is scored. Gather evidence first, for six months at most.',
    'zh-CN': '已评分项不足。请先补充依据，最长六个月。',
  },
  betterMou: {
    en: 'Proposal beside the outcome: there are named projects and civic fit is low, so a memorandum of understanding may suit better.',
    'zh-CN': '另行建议：已有具体项目而人文契合度较低，签署谅解备忘录可能更合适。',
  },
  betterFriendship: {
    en: 'Proposal beside the outcome: no project can be named and civic fit is high, so a friendship agreement with a review after 12 months may suit better.',
    'zh-CN': '另行建议：尚无具体项目而人文契合度较高，建立友好交流关系并于十二个月后评审可能更合适。',
  },
  informs: {
    en: 'The policy informs members; it does not bind them. A decision against it needs recorded reasons.',
    'zh-CN': '政策供议员参考，不具约束力。作出不同决定须记录理由。',
  },
  redLines: { en: 'Red lines', 'zh-CN': '红线' },
  redLinesHint: {
    en: 'Any one of them means decline. Those marked can be reopened once cured.',
    'zh-CN': '触及任何一条即婉拒。标注的条目在消除后可重新提出。',
  },
  canBeCured: { en: 'Can be reopened once cured', 'zh-CN': '消除后可重新提出' },
  gates: { en: 'Gates', 'zh-CN': '否决项' },
  gatesHint: {
    en: 'Gates come before scores and cannot be bought with points.',
    'zh-CN': '否决项先于评分，不能以得分抵消。',
  },
  adviser: { en: (who: string) => `Advised by: ${who}`, 'zh-CN': (who: string) => `提供意见：${who}` },
  criteria: { en: 'Scores', 'zh-CN': '评分' },
  criteriaHint: {
    en: 'Choose the sentence that is true today and that you could show evidence for.',
    'zh-CN': '请选择目前属实且能提供依据的一项。',
  },
  weight: {
    en: (weight: number, reason: string, evidence: string) => `Weight ${weight}. ${reason} Evidence: ${evidence}.`,
    'zh-CN': (weight: number, reason: string, evidence: string) => `权重 ${weight}。${reason}所需依据：${evidence}。`,
  },
  notScored: { en: 'Not scored yet', 'zh-CN': '尚未评分' },
  notChecked: { en: 'Not checked yet', 'zh-CN': '尚未核查' },
  trackRecord: { en: 'Track record', 'zh-CN': '合作业绩' },
  trackRecordHint: {
    en: 'Of an agreement that is already active; only twinning asks for it. Leave all four empty, or fill in all four.',
    'zh-CN': '指已生效的协议，仅缔结友好城市时需要。四项请全部填写或全部留空。',
  },
  monthsActive: { en: 'Months active', 'zh-CN': '已生效月数' },
  completedProjects: { en: 'Joint projects finished', 'zh-CN': '已完成的合作项目数' },
  anchors: {
    en: 'Of council, university and business: how many have commitments of their own',
    'zh-CN': '政府、高校、企业三方中作出自身承诺的数量',
  },
  budgetYears: { en: 'Years with a budget', 'zh-CN': '已落实预算的年数' },
  ofField: {
    en: (field: string, allowed: string) => `${field}: ${allowed}`,
    'zh-CN': (field: string, allowed: string) => `${field}：${allowed}`,
  },
  pointsOf: {
    en: (criterion: string) => `Weight of ${criterion}`,
    'zh-CN': (criterion: string) => `${criterion}的权重`,
  },
  allFour: { en: 'all four figures of the track record, or none', 'zh-CN': '合作业绩四项须全部填写或全部留空' },
  namedProjects: { en: 'Projects that can be named today', 'zh-CN': '目前可明确的项目数' },
  namedProjectsHint: {
    en: 'A memorandum is led by projects, a friendship by people.',
    'zh-CN': '谅解备忘录以项目为主，友好交流以人文为主。',
  },
  weights: { en: 'Weights', 'zh-CN': '权重' },
  weightsHint: {
    en: 'How much does the change from the worst to the best sentence of a criterion matter? Give the one that matters most the most points and compare the others with it. The points become weights that add up to 100.',
    'zh-CN': '某项从最差到最好的变化有多重要？请给最重要的一项最高点数，其余各项与之比较。点数将换算为总和 100 的权重。',
  },
  somePoints: { en: 'at least one criterion with more than 0 points', 'zh-CN': '至少一项的点数须大于 0' },
  workOut: { en: 'Work out the outcome', 'zh-CN': '计算结果' },
  startAgain: { en: 'Start again', 'zh-CN': '重新开始' },
  whatIsAsked: { en: 'What each outcome asks for', 'zh-CN': '各项结果的要求' },
  test: { en: 'Test', 'zh-CN': '要求' },
  now: { en: 'Now', 'zh-CN': '目前' },
  score: { en: 'Score', 'zh-CN': '得分' },
  met: { en: 'met', 'zh-CN': '符合' },
  notMet: { en: 'not met', 'zh-CN': '不符合' },
  missing: { en: 'missing', 'zh-CN': '尚缺' },
  none: { en: 'none', 'zh-CN': '无' },
  given: { en: 'given', 'zh-CN': '已填' },
  trackRecordNeeded: {
    en: ({ monthsActive, completedProjects, anchors, budgetYears }: TrackRecord) =>
      `Track record: ${monthsActive} months, ${completedProjects} projects, ${anchors} of 3 anchors, ${budgetYears} years of budget`,
    'zh-CN': ({ monthsActive, completedProjects, anchors, budgetYears }: TrackRecord) =>
      `合作业绩：满 ${monthsActive} 个月、${completedProjects} 个项目、三方中 ${anchors} 方承诺、${budgetYears} 年预算`,
  },
  needed: { en: 'needed', 'zh-CN': '需要' },
  nature: { en: 'What it is', 'zh-CN': '性质' },
  term: { en: 'Usual term', 'zh-CN': '通常期限' },
  approval: { en: 'Who approves', 'zh-CN': '批准主体' },
  robustness: { en: 'How firm the outcome is', 'zh-CN': '结果是否稳固' },
  otherWeights: {
    en: 'The outcome under weights that take less thought, the scores staying as they are:',
    'zh-CN': '评分不变，若采用更简单的权重，结果为：',
  },
  waysOfWeighing: {
    equal: { en: 'All criteria weigh the same', 'zh-CN': '各项权重相同' },
    rankSum: {
      en: 'Only the order of importance counts, weights falling evenly',
      'zh-CN': '仅按重要性排序，权重等差递减',
    },
    rankOrderCentroid: {
      en: 'Only the order of importance counts, at the middle of all weights in that order',
      'zh-CN': '仅按重要性排序，取符合该顺序的全部权重的中心',
    },
  },
  shares: { en: 'Over all possible weights', 'zh-CN': '在所有可能的权重下' },
  sharesHint: {
    en: 'Share of 10,000 random sets of weights that lead to each outcome, the same at every visit; a share may be off by 1 percentage point.',
    'zh-CN': '随机抽取一万组权重，得出各结果所占比例，每次相同；误差约一个百分点。',
  },
  share: { en: 'Of any weights', 'zh-CN': '任意权重' },
  shareInOrder: { en: 'Of weights in our order of importance', 'zh-CN': '符合本政策重要性顺序的权重' },
  outcome: { en: 'Outcome', 'zh-CN': '结果' },
  ranges: { en: 'How far each weight can move', 'zh-CN': '各项权重的可变范围' },
  rangesHint: {
    en: 'While one weight moves, the others keep their proportions and the sum stays 100.',
    'zh-CN': '单项权重变动时，其余各项按比例调整，总和仍为 100。',
  },
  criterion: { en: 'Criterion', 'zh-CN': '评估项' },
  weightNow: { en: 'Weight', 'zh-CN': '权重' },
  holdsFrom: { en: 'Holds from', 'zh-CN': '自' },
  holdsTo: { en: 'to', 'zh-CN': '至' },
  picture: { en: 'Picture, 0 to 50', 'zh-CN': '图示（0 至 50）' },
  below: { en: 'Below that', 'zh-CN': '低于该值' },
  above: { en: 'Above that', 'zh-CN': '高于该值' },
  never: { en: 'no change', 'zh-CN': '不变' },
  sources: { en: 'Where this policy comes from', 'zh-CN': '本政策的依据' },
}

/** Short names on the ruler. */
export const proposalLabels: Readonly<Record<Proposal, Text>> = {
  'host-visit-only': { en: 'Visit', 'zh-CN': '接待' },
  'mou-or-collaboration': { en: 'MoU', 'zh-CN': '备忘录' },
  friendship: { en: 'Friendship', 'zh-CN': '友好交流' },
  twinning: { en: 'Twinning', 'zh-CN': '友城' },
}
