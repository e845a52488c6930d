import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { tryRecords } from '#platform/cli/records-trial.ts'
import { commands } from './cli.ts'

const [assess, triage] = commands as [(typeof commands)[0], (typeof commands)[0]]
const example = (name: string) => readFileSync(new URL(`../../../examples/${name}`, import.meta.url), 'utf8')
const examples = (name: string) => JSON.parse(example(name)) as Record<string, unknown>[]

// The worked examples of the policy specification: P1 to P9 and V1 to V6.

test.each(examples('assess/expected.json').map((expected, i) => ({ id: expected['id'], expected, i })))(
  'assess answers example $id as the policy says',
  async ({ expected, i }) => {
    const { code, out } = await tryRecords(assess, JSON.stringify(examples('assess/records.json')[i]))
    expect({ code, answer: JSON.parse(out) }).toEqual({ code: 0, answer: [expected] })
  },
)

test.each(examples('triage/expected.json').map((expected, i) => ({ id: expected['id'], expected, i })))(
  'triage answers example $id as the policy says',
  async ({ expected, i }) => {
    const { code, out } = await tryRecords(triage, JSON.stringify(examples('triage/records.json')[i]))
    expect({ code, answer: JSON.parse(out) }).toEqual({ code: 0, answer: [expected] })
  },
)

const scores = (value: number | null) => Object.fromEntries(Array.from({ length: 13 }, (_, i) => [`C${i + 1}`, value]))
const levels = (value: number | null) => Object.fromEntries([1, 2, 3, 4, 5].map((i) => [`G${i}`, value]))
const record = { id: 'x', s: scores(4), g: levels(4) }

async function answerTo(command: (typeof commands)[0], input: object) {
  return (JSON.parse((await tryRecords(command, JSON.stringify(input))).out) as Record<string, unknown>[])[0]!
}
const assessed = (changes: object) => answerTo(assess, { ...record, ...changes })

async function refused(command: (typeof commands)[0], input: object) {
  const { code, out, lines } = await tryRecords(command, JSON.stringify(input))
  expect({ code, out }).toEqual({ code: 2, out: '' })
  return lines.map((line) => line.replace(/^error: record "x" field /, ''))
}

test('a score that rounds up to a limit meets it, and one that does not, does not', async () => {
  const policy = (C1: number) => ({ weights: { ...scores(0), C1, C2: 100 - C1 } })
  const s = { ...scores(0), C1: 4, C2: 0 }
  expect(await assessed({ s, policy: policy(64.95) })).toMatchObject({ low: 65 })
  expect(await assessed({ s, policy: policy(64.949) })).toMatchObject({ low: 64.9 })
  expect(await assessed({ s: { ...s, C2: null }, policy: { ...policy(79.95), coverageMinimum: 80 } })).toMatchObject({
    coverage: 80,
    outcome: 'decline',
  })
  expect(await assessed({ s: { ...s, C2: null }, policy: { ...policy(79.949), coverageMinimum: 80 } })).toMatchObject({
    coverage: 79.9,
    outcome: 'insufficient-evidence',
  })
})

test('weights may miss the sum of 100 by 0.01, and are never rescaled', async () => {
  const weights = { ...scores(0), C1: 100.01 - 50, C2: 50 }
  expect(await assessed({ policy: { weights } })).toMatchObject({ low: 100, coverage: 100 })
  expect(await refused(assess, { ...record, policy: { weights: { ...weights, C2: 50.01 } } })).toEqual([
    'policy.weights: got 100.02; allowed: weights with the sum 100 (within 0.01)',
  ])
})

test('weights must be given for every criterion', async () => {
  const { C5: _, ...weights } = scores(8) as Record<string, number>
  expect(await refused(assess, { ...record, policy: { weights } })).toEqual([
    'policy.weights.C5: got nothing; allowed: a number from 0 to 100',
  ])
})

test('thresholds must rise strictly', async () => {
  const thresholds = { 'host-visit-only': 40, 'mou-or-collaboration': 50, friendship: 50, twinning: 80 }
  const [line] = await refused(assess, { ...record, policy: { thresholds } })
  expect(line).toMatch(/^policy\.thresholds: got \{"host-visit-only":40,"mou-or-collaboration":50,"friendsh\.\.\.; allowed:/)
})

test('a record may bring thresholds and coverage of its own', async () => {
  const thresholds = { 'host-visit-only': 10, 'mou-or-collaboration': 20, friendship: 30, twinning: 90 }
  expect(await assessed({ s: scores(2), policy: { thresholds } })).toMatchObject({ low: 50, outcome: 'friendship' })
  expect(await assessed({ s: {}, policy: { coverageMinimum: 0 } })).toMatchObject({ low: 0, high: 100, outcome: 'decline' })
})

test('a red line comes before coverage, and the reasons keep the order given', async () => {
  const answer = await assessed({ s: {}, redLines: ['RL6', 'RL2'] })
  expect(answer).toEqual({
    id: 'x', low: 0, high: 100, coverage: 0, outcome: 'decline', reasons: ['red line RL6', 'red line RL2'],
  })
})

test('too little evidence leaves out the key about more evidence', async () => {
  expect(await assessed({ s: {} })).toEqual({
    id: 'x', low: 0, high: 100, coverage: 0, outcome: 'insufficient-evidence', reasons: ['coverage 0 of 100 is below 80'],
  })
})

test('a gate or floor without a level fails as missing, in the order of the policy', async () => {
  const answer = await assessed({ s: { ...scores(4), C13: null }, g: { G1: 4 } })
  expect(answer['outcome']).toBe('decline')
  expect((answer['reasons'] as unknown[])[1]).toEqual({
    notEligibleFor: 'friendship',
    because: ['gate G2 missing < 2', 'gate G3 missing < 3', 'gate G4 missing < 2', 'gate G5 missing < 2', 'floor C13 missing < 2'],
  })
  expect((answer['reasons'] as unknown[])[3]).toEqual({
    notEligibleFor: 'host-visit-only',
    because: ['gate G2 missing < 1', 'gate G5 missing < 1'],
  })
})

test('a track record that meets every least figure exactly opens twinning; one figure short closes it', async () => {
  const track = { monthsActive: 24, completedProjects: 3, anchors: 2, budgetYears: 3 }
  expect(await assessed({ track })).toMatchObject({ outcome: 'twinning', reasons: [], wouldChangeWithEvidence: false })
  for (const field of Object.keys(track) as (keyof typeof track)[]) {
    expect(await assessed({ track: { ...track, [field]: track[field] - 1 } })).toMatchObject({ outcome: 'friendship' })
  }
})

test('missing evidence matters when the next threshold lies above low and not above high', async () => {
  const thresholds = { 'host-visit-only': 40, 'mou-or-collaboration': 50, friendship: 65, twinning: 90 }
  const { C11: _, ...s } = scores(4) as Record<string, number>
  expect(await assessed({ s, policy: { thresholds } })).toMatchObject({ low: 92, wouldChangeWithEvidence: false })
  expect(await assessed({ s, policy: { thresholds: { ...thresholds, twinning: 100 } } })).toMatchObject({
    low: 92, high: 100, outcome: 'friendship', wouldChangeWithEvidence: true,
  })
})

test.each([
  [{ s: undefined }, 's: got nothing'],
  [{ s: [] }, 's: got []'],
  [{ g: null }, 'g: got null'],
  [{ s: { C1: 2.5 } }, 's.C1: got 2.5'],
  [{ s: { C1: '3' } }, 's.C1: got "3"'],
  [{ s: { C1: true } }, 's.C1: got true'],
  [{ s: { C14: 1 } }, 's.C14: got 1'],
  [{ s: { c1: 1 } }, 's.c1: got 1'],
  [{ g: { G1: -1 } }, 'g.G1: got -1'],
  [{ g: { G6: 1 } }, 'g.G6: got 1'],
  [{ redLines: ['RL8'] }, 'redLines[0]: got "RL8"'],
  [{ redLines: ['RL1', 'RL1'] }, 'redLines[1]: got "RL1"'],
  [{ redLines: 'RL1' }, 'redLines: got "RL1"'],
  [{ redLines: null }, 'redLines: got null'],
  [{ track: {} }, 'track.monthsActive: got nothing'],
  [{ track: { monthsActive: 1, completedProjects: 1.5, anchors: 1, budgetYears: 1 } }, 'track.completedProjects: got 1.5'],
  [{ track: { monthsActive: 1, completedProjects: 1, anchors: 4, budgetYears: 1 } }, 'track.anchors: got 4'],
  [{ track: { monthsActive: 2401, completedProjects: 1, anchors: 1, budgetYears: 1 } }, 'track.monthsActive: got 2401'],
  [{ track: { monthsActive: 1, completedProjects: 1, anchors: 1, budgetYears: 1, x: 1 } }, 'track.x: got 1'],
  [{ policy: null }, 'policy: got null'],
  [{ policy: { weights: null } }, 'policy.weights: got null'],
  [{ policy: { coverageMinimum: 101 } }, 'policy.coverageMinimum: got 101'],
  [{ policy: { floors: {} } }, 'policy.floors: got {}'],
  [{ extra: 1 }, 'extra: got 1'],
])('assess refuses %j', async (changes, line) => {
  expect((await refused(assess, { ...record, ...changes }))[0]!.split(';')[0]).toBe(line)
})

test('null is a score not given and a track record not claimed', async () => {
  expect(await assessed({ s: scores(null), g: levels(null), track: null })).toMatchObject({ outcome: 'insufficient-evidence' })
})

const everything = examples('triage/records.json')[0]!['fields'] as string[]
const request = {
  id: 'x',
  fields: everything,
  t: { T1: 4, T2: 4, T3: 4, T4: 4, T5: 4, T6: 4, T7: 4 },
  hostingHoursLeft: 24,
  leadWorkingDays: 10,
  size: 20,
}
const triaged = (changes: object) => answerTo(triage, { ...request, ...changes })
const without = (...names: string[]) => everything.filter((field) => !names.includes(field))
const all = (value: number) => Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((i) => [`T${i}`, value]))

test('ten working days, twenty people and just enough hours are no reason to lower a class', async () => {
  expect(await triaged({})).toEqual({ id: 'x', state: 'accept', class: 'A', priority: 100, hostingHours: 24, caps: [] })
})

test('a red line declines before anything is asked', async () => {
  expect(await triaged({ redLines: ['RL5', 'RL1'], fields: [], leadWorkingDays: null, size: null })).toEqual({
    id: 'x', state: 'declined', class: 'D', reasons: ['RL5', 'RL1'],
  })
})

test('what is missing is asked for in the order of the list, the delegate list never', async () => {
  expect(await triaged({ fields: ['contact'], leadWorkingDays: undefined, size: undefined })).toEqual({
    id: 'x',
    state: 'ask',
    ask: ['leadOrganisation', 'leadPersonNameAndTitle', 'purpose', 'dates', 'size', 'requestedMeetings', 'officialLetter'],
  })
})

test('an existing partner is not asked for an official letter, but an agent without one is capped', async () => {
  const fields = without('officialLetter')
  expect(await triaged({ fields, existingPartner: true })).toMatchObject({ state: 'accept', class: 'A', caps: [] })
  expect(await triaged({ fields, existingPartner: true, agentOrganised: true })).toMatchObject({
    class: 'C', hostingHours: 2, caps: ['O6 agent without official letter'],
  })
})

test('only caps that lowered the class are listed, in their order', async () => {
  expect(await triaged({ leadWorkingDays: 9, size: 21 })).toMatchObject({ class: 'C', caps: ['O3 short notice'] })
  expect(await triaged({ size: 21 })).toMatchObject({ class: 'B', caps: ['O4 large group'] })
  expect(await triaged({ size: 21, partnerHosts: true })).toMatchObject({ class: 'A', caps: [] })
  expect(
    await triaged({ size: 21, existingPartner: true, leadWorkingDays: 1, agentOrganised: true, fields: without('officialLetter') }),
  ).toMatchObject({ class: 'C', caps: ['O4 large group', 'O6 agent without official letter'] })
  expect(await triaged({ t: all(1), leadWorkingDays: 1 })).toMatchObject({ class: 'D', priority: 25, caps: [] })
})

test('a sensitive site holds any class, then hours decide, then the class, then the list', async () => {
  expect(await triaged({ t: all(0), sensitiveSite: true, hostingHoursLeft: 0 })).toMatchObject({ state: 'security-hold', class: 'D' })
  expect(await triaged({ t: all(0), hostingHoursLeft: 0.4 })).toMatchObject({ state: 'offer-other-date', class: 'D', hostingHours: 0.5 })
  expect(await triaged({ t: all(0), hostingHoursLeft: 0.5 })).toMatchObject({ state: 'decline-with-signpost', class: 'D' })
  expect(await triaged({ hostingHoursLeft: 23.9 })).toMatchObject({ state: 'offer-other-date', class: 'A' })
  expect(await triaged({ fields: without('delegateList') })).toMatchObject({ state: 'accept-conditional-on-list', class: 'A' })
})

test('a priority that rounds up to a limit meets it', async () => {
  const weights = (T1: number) => ({ ...all(0), T1, T2: 100 - T1 })
  const t = { ...all(0), T1: 4 }
  expect(await triaged({ t, policy: { weights: weights(69.95) } })).toMatchObject({ priority: 70, class: 'A' })
  expect(await triaged({ t, policy: { weights: weights(69.949) } })).toMatchObject({ priority: 69.9, class: 'B' })
  expect(await triaged({ t, policy: { weights: weights(29.95) } })).toMatchObject({ priority: 30, class: 'C' })
})

test.each([
  [{ fields: undefined }, 'fields: got nothing'],
  [{ fields: ['visa'] }, 'fields[0]: got "visa"'],
  [{ fields: [...everything, 'dates'] }, 'fields[9]: got "dates"'],
  [{ t: { ...request.t, T8: 1 } }, 't.T8: got 1'],
  [{ t: { ...request.t, T1: null } }, 't.T1: got null'],
  [{ t: {} }, 't.T1: got nothing'],
  [{ hostingHoursLeft: undefined }, 'hostingHoursLeft: got nothing'],
  [{ hostingHoursLeft: -1 }, 'hostingHoursLeft: got -1'],
  [{ hostingHoursLeft: 10_001 }, 'hostingHoursLeft: got 10001'],
  [{ leadWorkingDays: undefined }, 'leadWorkingDays: got nothing'],
  [{ leadWorkingDays: null }, 'leadWorkingDays: got null'],
  [{ leadWorkingDays: 1001 }, 'leadWorkingDays: got 1001'],
  [{ leadWorkingDays: 0.5 }, 'leadWorkingDays: got 0.5'],
  [{ size: null }, 'size: got null'],
  [{ size: 0 }, 'size: got 0'],
  [{ existingPartner: 'yes' }, 'existingPartner: got "yes"'],
  [{ existingPartner: null }, 'existingPartner: got null'],
  [{ policy: { weights: all(1) } }, 'policy.weights: got 7'],
  [{ policy: { thresholds: {} } }, 'policy.thresholds: got {}'],
])('triage refuses %j', async (changes, line) => {
  expect((await refused(triage, { ...request, ...changes }))[0]!.split(';')[0]).toBe(line)
})

test('all input is checked, whatever the result would be', async () => {
  expect(await refused(triage, { ...request, redLines: ['RL1'], t: { ...request.t, T3: 5 }, leadWorkingDays: null })).toEqual([
    't.T3: got 5; allowed: a whole number from 0 to 4',
    'leadWorkingDays: got null; allowed: a whole number from 0 to 1000, required when fields has dates',
  ])
})

test('the order of records changes only the order of answers', async () => {
  for (const [command, name] of [[assess, 'assess'], [triage, 'triage']] as const) {
    const { out } = await tryRecords(command, JSON.stringify(examples(`${name}/records.json`).toReversed()))
    expect(JSON.parse(out)).toEqual(examples(`${name}/expected.json`).toReversed())
  }
})

test('for people the same facts are printed, in their language', async () => {
  const file = JSON.stringify(examples('assess/records.json')[6])
  expect((await tryRecords(assess, file, {})).out).toBe(
    [
      'P7: Host a visit only',
      '  Score 63.5 to 63.5 of 100, coverage 100',
      '  Not eligible for twinning: score 63.5 is below 80; gate G1 is 2, at least 3 needed; gate G2 is 2, at least 3 needed; floor C13 is 1, at least 2 needed; track record not met',
      '  Not eligible for friendship: score 63.5 is below 65; floor C13 is 1, at least 2 needed',
      '  Not eligible for mou-or-collaboration: floor C13 is 1, at least 2 needed',
      '  More evidence would not lift the score to the next outcome',
      '',
    ].join('\n'),
  )
  expect((await tryRecords(assess, file, { locale: 'zh-CN' })).out).toContain('不符合“建立友好交流关系”：得分 63.5，低于 65')
  expect((await tryRecords(triage, example('triage/records.json'), { locale: 'zh-CN' })).out).toContain('尚缺：对等级别单位的正式公函')
})
