import { addressForms, type PersonName } from '#core/protocol/address-forms.ts'
import type { Triage, VisitClass } from '#core/decide/triage.ts'
import { requestFieldNames, type requestFields } from '#domains/policy/policy.ts'
import { placeName } from '#domains/places/places.ts'
import { formatDate } from '#platform/i18n/format.ts'
import type { Locale } from '#platform/i18n/locale.ts'
import { translator, type Translate } from '#platform/i18n/say.ts'
import type { Intake } from '../intake.ts'
import { workingDaysLater } from '../working-days.ts'
import { messages as m, type Visit } from './messages.ts'
import { personName } from './person-name.ts'

/** What a reply says; `acknowledge` before there is an answer. */
export const replyKinds = [
  'acknowledge', 'ask', 'accept', 'accept-conditional-on-list', 'security-hold', 'offer-other-date', 'decline-with-signpost',
] as const

export type ReplyKind = (typeof replyKinds)[number]

export interface Reply {
  subject: string
  body: string
}

/** The reply that fits the answer of the policy. */
export function replyFor(state: Triage['state'] | null): ReplyKind {
  if (state === null) return 'acknowledge'
  return state === 'declined' ? 'decline-with-signpost' : state
}

/** A letter in both languages, for a person to check. `today` is an ISO date. */
export function draftReply(intake: Intake, kind: ReplyKind, today: string): Record<Locale, Reply> {
  return { en: draft(intake, kind, { locale: 'en', today }), 'zh-CN': draft(intake, kind, { locale: 'zh-CN', today }) }
}

interface Sheet {
  locale: Locale
  today: string
}

function draft(intake: Intake, kind: ReplyKind, { locale, today }: Sheet): Reply {
  const t = translator(locale)
  const visit = visitOf(intake, locale, t)
  const day = formatDate(locale, today)
  const paragraphs = [
    opening(intake, locale, t),
    intake.triage ? t(m.thanksForVisit, visit) : t(m.thanksForLetter, visit),
    ...answer(intake, kind, { t, visit, locale, today }),
    t(m.contactUs),
    t(m.closing),
    t(m.signature, visit.home, day),
  ]
  const dated = locale === 'en' ? [day, ...paragraphs] : paragraphs
  return { subject: t(m.subject, visit), body: [t(m.draft), ...dated].join('\n\n') }
}

interface Drafting extends Sheet {
  t: Translate
  visit: Visit
}

function answer(intake: Intake, kind: ReplyKind, { t, visit, locale, today }: Drafting): string[] {
  const inTime = (days: number) => formatDate(locale, workingDaysLater(today, days))
  const welcome = [t(m.accept, visit), ...programme(intake, t), t(m.practical), ...probity(intake, t)]
  switch (kind) {
    case 'ask': return [[t(m.askLead), ...missing(intake).map((field) => t(m.item, t(requestFieldNames[field])))].join('\n'), t(m.askOutro)]
    case 'accept': return welcome
    case 'accept-conditional-on-list': return [welcome[0]!, t(m.onCondition, inTime(10)), ...welcome.slice(1)]
    case 'security-hold': return [t(m.hold)]
    case 'offer-other-date': return [t(m.otherDate)]
    case 'decline-with-signpost': return [t(m.decline), t(m.signpost)]
    case 'acknowledge': return [t(m.acknowledge, inTime(10))]
  }
}

type RequestField = (typeof requestFields)[number]

function missing({ triage }: Intake): RequestField[] {
  const fields = triage?.low.state === 'ask' ? triage.low.missing : []
  return fields.filter((field): field is RequestField => Object.hasOwn(requestFieldNames, field))
}

function programme({ triage }: Intake, t: Translate): string[] {
  const visitClass: VisitClass | null = triage && 'class' in triage.low ? triage.low.class : null
  return visitClass === null ? [] : [t(m.programme, visitClass)]
}

function probity({ values }: Intake, t: Translate): string[] {
  return [values.payer === 'visitor' ? t(m.visitorPays) : t(m.ownCosts), ...(values.offers === undefined ? [] : [t(m.offers)])]
}

function visitOf({ values, place, home, terms }: Intake, locale: Locale, t: Translate): Visit {
  const name = values.leadName === undefined ? null : personName(values.leadName, terms.rules?.familyNameFirst ?? false)
  return {
    place: place ? placeName(place, locale) : (values.place ?? null),
    home: home ? placeName(home, locale) : t(m.ourHome),
    lead: name && leadInWords(name, { written: values.leadName!, title: titleIn(terms.rank, values.leadTitle)?.[locale], terms, locale }),
    size: values.size ?? null,
    days: daysInWords(values, locale),
  }
}

// English: "Chen Hong, Vice Mayor"; Chinese: the post before the name would need the place, so the name comes first.
function leadInWords(name: PersonName, { written, title, terms, locale }: {
  written: string
  title: string | undefined
  terms: Intake['terms']
  locale: Locale
}): string {
  const { display } = terms.rules ? addressForms(terms.rules, name, { en: '', 'zh-CN': '' }) : { display: written }
  if (locale === 'zh-CN') return `${name.nativeName ?? display}${title ?? ''}`
  return title === undefined ? display : `${display}, ${title}`
}

function titleIn(rank: Intake['terms']['rank'], written: string | undefined): Record<Locale, string> | undefined {
  if (rank) return rank.postName
  return written === undefined ? undefined : { en: written, 'zh-CN': written }
}

// As a sentence takes them: "on 12 May 2027", "from 12 to 14 May 2027"; `2027年5月12日至14日`.
function daysInWords({ from, to = from }: Intake['values'], locale: Locale): string | null {
  if (from === undefined || to === undefined) return null
  const [first, last] = [formatDate(locale, from), formatDate(locale, to)]
  if (from === to) return locale === 'en' ? `on ${first}` : first
  const isSameMonth = from.slice(0, 7) === to.slice(0, 7)
  if (locale === 'en') return isSameMonth ? `from ${Number(from.slice(8))} to ${last}` : `from ${first} to ${last}`
  return isSameMonth ? `${first}至${Number(to.slice(8))}日` : `${first}至${last}`
}

// Whom to answer is the contact; without a name the leader, and without either the office.
function opening({ values, terms }: Intake, locale: Locale, t: Translate): string {
  const familyNameFirst = terms.rules?.familyNameFirst ?? false
  const contact = values.contactName === undefined ? null : personName(values.contactName, familyNameFirst)
  const lead = values.leadName === undefined ? null : personName(values.leadName, familyNameFirst)
  if (contact && contact.familyName !== lead?.familyName) {
    const latin = terms.rules ? addressForms(terms.rules, contact, { en: '', 'zh-CN': '' }).display : values.contactName!
    return t(m.dearPerson, locale === 'zh-CN' ? (contact.nativeName ?? latin) : latin)
  }
  if (!lead) return t(m.dearColleagues)
  const title = titleIn(terms.rank, values.leadTitle)
  if (title === undefined) return t(m.dearPerson, locale === 'zh-CN' ? (lead.nativeName ?? values.leadName!) : values.leadName!)
  if (!terms.rules) return t(m.dear, locale === 'zh-CN' ? `${values.leadName}${title['zh-CN']}` : `${title.en} ${values.leadName}`)
  const forms = addressForms(terms.rules, lead, title)
  return locale === 'zh-CN' ? forms.salutationZh : forms.salutation
}
