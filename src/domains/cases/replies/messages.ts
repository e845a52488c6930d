import type { VisitClass } from '#core/decide/triage.ts'

/** The delegation as a sentence names it; null where the letter does not say. */
export interface Visit {
  /** Name of the place they come from; null when none was found. */
  place: string | null
  home: string
  /** The leader with title, in the order of the language. */
  lead: string | null
  size: number | null
  /** The days with their preposition. */
  days: string | null
}

const programmes: Record<VisitClass, { en: string; 'zh-CN': string }> = {
  A: {
    en: 'We suggest a full day with the council, a university and local businesses, and will send a draft programme.',
    'zh-CN': '我方拟安排一整天日程，包括与市政机构、高校和本地企业的交流，日程草案另行送达。',
  },
  B: {
    en: 'We suggest half a day of working meetings on your topic, and will send a draft programme.',
    'zh-CN': '我方拟围绕贵方关注的议题安排半天工作会谈，日程草案另行送达。',
  },
  C: {
    en: 'We suggest a courtesy call of about 45 minutes, in person or online.',
    'zh-CN': '我方拟安排约45分钟的礼节性会见，可现场或线上进行。',
  },
  D: {
    en: 'We suggest a short exchange online.',
    'zh-CN': '我方建议先进行简短的线上交流。',
  },
}

/** Sentences of the replies. Square brackets are for the officer to fill in. */
export const messages = {
  draft: { en: 'DRAFT: CHECK BEFORE SENDING', 'zh-CN': '草稿：发送前请核对' },
  subject: {
    en: (visit: Visit) => `Your letter to ${visit.home}${visit.place === null ? '' : ` from ${visit.place}`}`,
    'zh-CN': (visit: Visit) => `关于${visit.place ?? '贵方'}致${visit.home}来函的复函`,
  },
  dear: { en: (name: string) => `Dear ${name},`, 'zh-CN': (name: string) => `尊敬的${name}：` },
  dearPerson: { en: (name: string) => `Dear ${name},`, 'zh-CN': (name: string) => `尊敬的${name}女士/先生：` },
  dearColleagues: { en: 'Dear colleagues,', 'zh-CN': '尊敬的各位同仁：' },
  thanksForVisit: {
    en: ({ place, home, lead, size, days }: Visit) => {
      const group = size === null ? 'a delegation' : `a delegation of ${size}`
      const from = place === null ? '' : ` from ${place}`
      return `Thank you for your letter about the visit of ${group}${from} to ${home}${lead === null ? '' : `, led by ${lead}`}${days === null ? '' : `, planned ${days}`}.`
    },
    'zh-CN': ({ place, home, lead, size, days }: Visit) => {
      const group = `${place ?? '贵方'}代表团${size === null ? '' : `一行${size}人`}`
      return `来函收悉。感谢贵方告知${lead === null ? group : `${lead}率${group}`}${days === null ? '拟' : `拟于${days}`}访问${home}一事。`
    },
  },
  thanksForLetter: {
    en: ({ place, home }: Visit) => `Thank you for your letter to ${home}${place === null ? '' : ` from ${place}`} and for your interest in working with us.`,
    'zh-CN': ({ place, home }: Visit) => `来函收悉。感谢${place ?? '贵方'}对${home}的关注以及希望与我方合作的意愿。`,
  },
  askLead: { en: 'Before we can answer, please send us:', 'zh-CN': '为便于我方研究答复，请补充提供以下内容：' },
  askOutro: {
    en: 'We will answer within ten working days of receiving them. Please make no firm bookings until then.',
    'zh-CN': '收到上述内容后，我方将在十个工作日内答复。在此之前，请勿确定行程预订。',
  },
  accept: {
    en: ({ days }: Visit) => (days === null ? 'We will be glad to welcome you.' : `We will be glad to welcome you ${days}.`),
    'zh-CN': ({ days }: Visit) => (days === null ? '我方欢迎贵方来访。' : `我方欢迎贵方于${days}来访。`),
  },
  programme: { en: (visitClass: VisitClass) => programmes[visitClass].en, 'zh-CN': (visitClass: VisitClass) => programmes[visitClass]['zh-CN'] },
  practical: {
    en: 'Please tell us your times of arrival and departure, the interpretation you bring, any needs of diet, access or faith, and by when you need invitation letters for visas.',
    'zh-CN': '请告知抵离时间、随团翻译安排，以及饮食、无障碍、宗教信仰等方面的需求，并说明签证邀请函的需用时间。',
  },
  visitorPays: {
    en: 'We note with thanks that travel and stay are at your own expense.',
    'zh-CN': '我方已知悉国际旅费及在当地的食宿费用由贵方自理，谨致谢意。',
  },
  ownCosts: {
    en: 'Travel and stay are at each side’s own expense unless we agree otherwise in writing.',
    'zh-CN': '除双方另有书面约定外，旅费及食宿费用由各方自理。',
  },
  offers: {
    en: 'Our rules do not let us accept travel or hospitality at your expense; small gifts are entered in a public register.',
    'zh-CN': '按照我方规定，我方不能接受由贵方承担费用的旅行或招待；小额礼品须登记并公开。',
  },
  onCondition: {
    en: (day: string) => `This depends on the full list of delegates, in order of rank, with names in both scripts, titles and employers. Please send it by ${day}.`,
    'zh-CN': (day: string) => `上述安排以收到完整的代表团名单为前提。请于${day}前提供名单，按职务高低排列，并注明中英文姓名、职务和工作单位。`,
  },
  hold: {
    en: 'Some of the places you ask to visit need advice from others here before we can answer. We will write again as soon as we have it. Please make no bookings until then.',
    'zh-CN': '贵方希望参访的部分地点，须先征求有关方面意见，之后方能答复。一有结果，我方将即行函告。在此之前，请勿预订行程。',
  },
  otherDate: {
    en: 'On the days you propose we cannot receive you as we would wish. We could welcome you on [first date] or [second date] instead. Please tell us which suits you.',
    'zh-CN': '在贵方提出的日期，我方难以作出妥善接待。如改于[日期一]或[日期二]，我方将乐于接待。请告知何者为宜。',
  },
  decline: {
    en: 'We have considered your request under our policy on visits and regret that we cannot host this visit. [Reason in one sentence.]',
    'zh-CN': '我方已按照接待来访的有关政策认真研究贵方请求，很遗憾此次未能接待。[用一句话说明理由。]',
  },
  signpost: {
    en: 'These contacts may be able to help: [university international office]; [chamber of commerce]; [visitor information].',
    'zh-CN': '以下单位或可提供协助：[高校国际处]；[商会]；[旅游信息中心]。',
  },
  acknowledge: {
    en: (day: string) => `Your letter is with us. We will consider it under our policy and answer by ${day}.`,
    'zh-CN': (day: string) => `来函已收悉，我方将按照有关政策予以研究，并于${day}前答复。`,
  },
  contactUs: {
    en: 'For any question please write to [name, e-mail address].',
    'zh-CN': '如有疑问，请联系：[姓名、电子邮箱]。',
  },
  closing: { en: 'Yours sincerely,', 'zh-CN': '此致\n敬礼' },
  signature: {
    en: (home: string) => `[Name]\n[Post]\n${home}`,
    'zh-CN': (home: string, day: string) => `[姓名]\n[职务]\n${home}\n${day}`,
  },
  ourHome: { en: '[our city]', 'zh-CN': '[本市]' },
  item: { en: (text: string) => `- ${text}`, 'zh-CN': (text: string) => `- ${text}` },
}
