import { describe, expect, test } from 'vitest'
import type { Place } from '#domains/places/places.ts'
import { inOurTerms } from '../in-our-terms.ts'
import type { Intake } from '../intake.ts'
import { letterValues } from '../letter-values.ts'
import { triageOfVisit } from '../visit-triage.ts'
import { workingDaysBetween, workingDaysLater } from '../working-days.ts'
import { personName } from './person-name.ts'
import { draftReply, replyFor, replyKinds } from './reply.ts'

const letter = {
  place: '武汉市', country: 'CN', leadName: '陈红', leadTitle: '副市长', organisation: '武汉市人民政府', kind: 'visit', size: 8,
  from: '2027-05-12', to: '2027-05-14', purpose: '交流', sites: '利兹大学', officialLetter: 'attached', contactEmail: 'zhoulin@wuhan.example',
  payer: 'visitor', T1: 4, T2: 3, T3: 2, T4: 2, T5: 4, T6: 4, T7: 2,
}

function placeCalled(name: string, nameZh: string): Place {
  const unknown = { nameEn: null, nameAscii: null, admin1: null, admin1Code: null, level: null, timezone: null, population: null, airport: null }
  return { ...unknown, id: name, name, nameZh } as unknown as Place
}

function intakeOf(changes: Record<string, unknown> = {}): Intake {
  const values = letterValues.parse({ ...letter, ...changes })
  return { values, place: placeCalled('Wuhan', '武汉'), home: placeCalled('Leeds', '利兹'), terms: inOurTerms(values, null, 2026), links: null, suggested: {}, triage: triageOfVisit(values, 100) }
}

const changesByState = {
  ask: { officialLetter: undefined },
  accept: { delegateList: 'attached' },
  'accept-conditional-on-list': {},
  'security-hold': { sensitiveSite: 'yes' },
  'offer-other-date': { hostingHoursLeft: 2 },
  'decline-with-signpost': { T1: 0, T2: 0, T3: 0, T4: 0, T5: 0, T6: 0, T7: 0 },
  acknowledge: { T1: undefined, T2: undefined, T3: undefined, T4: undefined },
}

describe('the reply to a request', () => {
  test.each(replyKinds)('%s is drafted in both languages as it was accepted', (kind) => {
    const intake = intakeOf(changesByState[kind])
    expect(replyFor(intake.triage!.state)).toBe(kind)
    expect(draftReply(intake, kind, '2026-11-23')).toMatchSnapshot()
  })

  test('is declined kindly where a red line is crossed, without naming it', () => {
    const intake = intakeOf({ redLines: ['RL2'] })
    expect(replyFor(intake.triage!.state)).toBe('decline-with-signpost')
    expect(draftReply(intake, 'decline-with-signpost', '2026-11-23').en.body).not.toContain('RL2')
  })

  test('says what we cannot accept where something is offered', () => {
    const { en, 'zh-CN': zh } = draftReply(intakeOf({ delegateList: 'attached', offers: 'flights' }), 'accept', '2026-11-23')
    expect(en.body).toContain('do not let us accept travel')
    expect(zh.body).toContain('小额礼品须登记并公开')
  })
})

test.each([
  ['2027-05-12', '2027-05-12', 'welcome you on 12 May 2027.', '于2027年5月12日来访'],
  ['2027-05-12', '2027-05-14', 'welcome you from 12 to 14 May 2027.', '于2027年5月12日至14日来访'],
  ['2027-05-30', '2027-06-02', 'welcome you from 30 May 2027 to 2 June 2027.', '于2027年5月30日至2027年6月2日来访'],
])('the days %s to %s are told as each language tells them', (from, to, english, chinese) => {
  const replies = draftReply(intakeOf({ from, to }), 'accept', '2026-11-23')
  expect(replies.en.body).toContain(english)
  expect(replies['zh-CN'].body).toContain(chinese)
})

describe('a name', () => {
  test.each([
    ['陈红', { familyName: 'Chen', givenName: 'Hong', nativeName: '陈红' }],
    ['欧阳明远', { familyName: 'Ouyang', givenName: 'Mingyuan', nativeName: '欧阳明远' }],
    ['Ms Wang Xiaoming (王晓明)', { familyName: 'Wang', givenName: 'Xiaoming', nativeName: '王晓明' }],
    ['Jian WANG', { familyName: 'Wang', givenName: 'Jian' }],
  ])('%s is taken apart, family name first', (written, parts) => {
    expect(personName(written, true)).toEqual(parts)
  })

  test('in a country that puts the family name last keeps its particle with it', () => {
    expect(personName('Dr. Ursula von Berg', false)).toEqual({ familyName: 'von Berg', givenName: 'Ursula' })
  })
})

test('notice is counted in working days, without the day of the letter and the day of the visit', () => {
  expect(workingDaysBetween('2026-11-20', '2026-11-23')).toBe(0) // Friday to Monday
  expect(workingDaysBetween('2026-11-23', '2026-11-30')).toBe(4)
  expect(workingDaysBetween('2026-11-23', '2026-11-01')).toBe(0)
  expect(workingDaysLater('2026-11-20', 1)).toBe('2026-11-23')
})
