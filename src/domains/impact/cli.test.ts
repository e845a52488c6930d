import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Locale } from '#platform/i18n/locale.ts'
import { tryRecords } from '#platform/cli/records-trial.ts'
import { commands } from './cli.ts'

const [appraise] = commands as [(typeof commands)[0]]

interface Example {
  id: string
  kind: string
  input: Record<string, unknown>
}

// The worked examples E1 to E12 of the impact method (section 12), every figure as published there.
const example = (file: string) => readFileSync(new URL(`../../../examples/appraise/${file}`, import.meta.url), 'utf8')
const records = JSON.parse(example('records.json')) as Example[]
const expected = JSON.parse(example('expected.json')) as { id: string; result: object }[]
const inputOf = (id: string) => structuredClone(records.find((record) => record.id === id)!.input)

async function result(kind: string, input: unknown): Promise<Record<string, unknown>> {
  const { code, out, err } = await tryRecords(appraise, JSON.stringify({ id: 'x', kind, input }))
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return (JSON.parse(out) as { result: Record<string, unknown> }[])[0]!.result
}

async function refusals(record: unknown): Promise<string[]> {
  const { code, out, lines } = await tryRecords(appraise, typeof record === 'string' ? record : JSON.stringify(record))
  expect({ code, out }).toEqual({ code: 2, out: '' })
  return lines.map((line) => line.replace(/^error: record "x" field /, ''))
}
const refused = (kind: string, input: unknown) => refusals({ id: 'x', kind, input })
const pathsRefused = async (kind: string, input: unknown) =>
  (await refused(kind, input)).map((line) => line.split(': ')[0])

const delegation = inputOf('E1')
const mission = inputOf('E2') as { orders: Record<string, unknown>[] } & Record<string, unknown>
const assists = inputOf('E3')
const festival = inputOf('E4')
const students = inputOf('E5')
const investment = inputOf('E6')
const claim = inputOf('E7')
const programme = inputOf('E8')
const range = inputOf('E9')
const guarded = inputOf('E10') as unknown as Record<string, unknown>[]
const grossToNet = inputOf('E12')
const without = (input: object, field: string) =>
  Object.fromEntries(Object.entries(input).filter(([name]) => name !== field))

test.each(records.map((record, i) => ({ ...record, expected: expected[i]! })))(
  'worked example $id ($kind) comes out digit by digit, keys in the same order',
  async ({ id, kind, input, expected }) => {
    const { out } = await tryRecords(appraise, JSON.stringify({ id, kind, input }))
    expect(out).toBe(`[\n${JSON.stringify(expected)}\n]\n`)
  },
)

test('all examples in one file answer in input order', async () => {
  const { out } = await tryRecords(appraise, example('records.json'))
  expect(JSON.parse(out)).toEqual(expected)
})

test.each(['en', 'zh-CN'] as Locale[])('people read the same facts and the ledger, in %s', async (locale) => {
  const { out, code } = await tryRecords(appraise, example('records.json'), { locale })
  expect(code).toBe(0)
  expect(out).not.toContain('undefined')
  for (const fact of ['3,411.92', '8,032.5', '0.398438', '-£95,798', '0.966184', '£461,700', '70,727'])
    expect(out).toContain(fact)
})

test('the ledger for people shows every step and factor in the order of the method', async () => {
  const { out } = await tryRecords(appraise, JSON.stringify(records[0]), {})
  expect(out).toBe(`E1: Inward delegation (parameters of 2026-04)
  Ledger
    Gross spending: £11,340.00
    Spent in the area: × 0.85 = £9,639.00
    Without VAT: × 0.833333 = £8,032.50
    Gross GVA: × 0.48 = £3,855.60
    After deadweight: × 0.9 = £3,470.04
    After leakage: × 0.95 = £3,296.54
    After displacement: × 0.9 = £2,966.88
    After substitution: × 1 = £2,966.88
    Contributed, after multiplier: × 1.15 = £3,411.92
    Attributed: × 1 = £3,411.92
  Figures
    Gross spending: £11,340
    Spent in the area: £9,639
    Without VAT: £8,032.50
    Gross GVA: £3,855.60
    Net GVA: £3,411.92
    Cost: £2,500
    Local return per £1 of cost: 1.36
    Attendees that pay for the cost: 14
`)
})

test('an id cannot smuggle control characters to the terminal', async () => {
  const { out } = await tryRecords(appraise, JSON.stringify({ ...records[0], id: 'a\u001b[2J\nb' }), {})
  expect(out).toMatch(/^a\\u001b\[2J\\u000ab: Inward delegation/)
})

describe('records that are refused', () => {
  test.each([
    [
      'an unknown kind',
      { id: 'x', kind: 'tourism', input: {} },
      'kind: got "tourism"; allowed: one of delegation, mission,',
    ],
    ['no kind', { id: 'x', input: {} }, 'kind: got nothing; allowed: one of delegation, mission,'],
    ['a kind named by a prototype', { id: 'x', kind: 'toString', input: {} }, 'kind: got "toString"; allowed: one of'],
    ['no input', { id: 'x', kind: 'festival' }, 'input: got nothing; allowed: an object with the fields admissions,'],
    [
      'an unknown field',
      { ...records[0], id: 'x', account: 'L' },
      'account: got "L"; allowed: only the fields id, kind, input, note',
    ],
    [
      'a list for an object',
      { id: 'x', kind: 'delegation', input: [] },
      'input: got []; allowed: an object with the fields',
    ],
    [
      'an object for a list',
      { id: 'x', kind: 'guards', input: {} },
      'input: got {}; allowed: a list of 1 to 1000 impact records',
    ],
  ])('%s', async (_, record, line) => {
    const [first, ...more] = await refusals(record)
    expect(first!.slice(0, line.length)).toBe(line)
    expect(more).toEqual([])
  })

  test('a record that is no object is named by its place', async () => {
    const { lines } = await tryRecords(appraise, JSON.stringify([records[0], 3]))
    expect(lines).toEqual([
      'error: record #2 field (record): got 3; allowed: an object with the fields id, kind, input, note',
    ])
  })

  test.each([...new Set(records.map(({ kind }) => kind))])(
    'every field of %s is required unless the contract says otherwise',
    async (kind) => {
      const { input } = records.find((record) => record.kind === kind)!
      const optional = [
        'vatableShare',
        'costsNominal',
        'rebase',
        'optimismBiasOnForecastCosts',
        'forecastFromYear',
        'feesReal',
        'feePayersLocalShare',
        'nationalAccountFactor',
        'base',
        'referenceCaseAlt',
        'schedule',
      ]
      const isOptional = (name: string) =>
        optional.includes(name) &&
        !(name === 'vatableShare' && kind !== 'festival') &&
        !(name === 'feePayersLocalShare' && kind === 'assists')
      for (const name of Object.keys(input)) {
        if (kind === 'guards') continue
        if (isOptional(name)) await result(kind, without(input, name))
        else expect((await refused(kind, without(input, name)))[0]).toContain(`input.${name}: got nothing; allowed: `)
      }
    },
  )

  test.each(records.map(({ id, kind, input }) => [id, kind, input] as const))(
    '%s (%s): wrong types, null and unknown fields at every depth, each by its path',
    async (_, kind, input) => {
      for (const { path, set } of places(input)) {
        const nameable = /realCosts$|ownChannelsExample$|deflatorFixture$|costsNominal$/.test(path)
        expect(await pathsRefused(kind, set({ text: true }))).not.toEqual([])
        if (!path.endsWith('nationalAccountFactor'))
          expect(await pathsRefused(kind, set(null)), path).toContain(`input${path}`)
        expect(await pathsRefused(kind, set(true)), path).toContain(`input${path}`)
        if (nameable) expect(await pathsRefused(kind, set({ ö: 1 })), path).toContain(`input${path}.ö`)
      }
      const text = JSON.stringify({ id: 'x', kind, input })
      for (const name of ['__proto__', 'toString', 'constructor', 'extra']) {
        const objects = [...text.matchAll(/\{(?=")/g)].slice(1)
        for (const { index } of objects) {
          const broken = `${text.slice(0, index + 1)}"${name}":{"polluted":1},${text.slice(index + 1)}`
          expect(
            (await refusals(broken)).some((line) => line.includes(`${name}: got {"polluted":1}`)),
            broken,
          ).toBe(true)
        }
      }
    },
  )

  test.each(records.map(({ kind }) => kind).filter((kind) => kind !== 'guards'))('a list where the input of %s belongs is one mistake', async (kind) => {
    const lines = await refused(kind, ['a'])
    expect(lines).toEqual([expect.stringMatching(/^input: got \["a"\]; allowed: an object with the fields /)])
  })

  test('a spread or an order with a wrong item says so once, not also that it does not rise or repeat', async () => {
    expect(await pathsRefused('monteCarlo', { ...range, gvaRatio: [0.1, 4, 0.4] })).toEqual(['input.gvaRatio[1]'])
    expect(await pathsRefused('monteCarlo', { ...range, gvaRatio: [0.3, 0.2, 0.4] })).toEqual(['input.gvaRatio'])
    expect(await pathsRefused('monteCarlo', { ...range, order: ['turnover', 'tea', 'turnover', 'multiplier'] })).toEqual(['input.order[1]'])
  })

  test.each(['Infinity', '1e999', '-1e999', 'NaN'])('the number %s is refused', async (number) => {
    const text = JSON.stringify({ id: 'x', kind: 'delegation', input: delegation }).replace(
      '"nights":3',
      `"nights":${number}`,
    )
    expect((await tryRecords(appraise, text)).code).toBe(2)
  })
})

/** Every field and list item inside an input, and the input with another value in that place. */
function places(input: unknown, path = ''): { path: string; set: (value: unknown) => unknown }[] {
  if (typeof input !== 'object' || input === null) return []
  return Object.entries(input).flatMap(([name, inner]) => {
    const here = Array.isArray(input) ? `${path}[${name}]` : `${path}.${name}`
    const put = (value: unknown) =>
      Array.isArray(input) ? input.with(Number(name), value) : { ...input, [name]: value }
    const within = places(inner, here).map((place) => ({
      path: place.path,
      set: (value: unknown) => put(place.set(value)),
    }))
    return [{ path: here, set: put }, ...within]
  })
}

describe('limits, both ends allowed', () => {
  const followOn = [
    ['L', 0, 1],
    ['Dp', 0, 1],
    ['S', 0, 1],
    ['M', 1, 3],
  ] as const
  test.each([
    ...followOn.map((limits) => ['delegation', delegation, ...limits] as const),
    ['delegation', delegation, 'd', 1e-300, 1],
    ['delegation', delegation, 'a', 0, 1],
    ['delegation', delegation, 'attendees', 1, 1e6],
    ['delegation', delegation, 'nights', 0, 365],
    ['delegation', delegation, 'staffDays', 0, 1e6],
    ['delegation', delegation, 'hostingCash', 0, 1e12],
    ['mission', without(mission, 'orders'), 'fxCnyPerGbp', 0.0001, 1e6],
    ['assists', assists, 'staffFte', 0, 1e5],
    ['festival', festival, 'admissions', 0, 1e9],
    ['festival', festival, 'avgDaysAttended', 1, 365],
    ['students', students, 'years', 1, 10],
    ['investment', investment, 'gvaPerJob', 0, 1e12],
    ['consistency', claim, 'claimedGva', 1, 1e12],
    ['consistency', claim, 'years', 1, 60],
    ['consistency', claim, 'minAssistsPerYear', 1, 1e6],
    ['consistency', claim, 'headOfTrade', 0, 1e4],
    ['programme', programme, 'optimismBiasOnForecastCosts', 0, 2],
    ['programme', programme, 'forecastFromYear', 0, 61],
    ['programme', programme, 'nationalAccountFactor', 0, 10],
    ['monteCarlo', range, 'seed', 0, 4294967295],
    ['monteCarlo', range, 'draws', 1, 100000],
    ['additionality', grossToNet, 'G', 0, 1e12],
  ] as const)('%s.%3$s from %4$s to %5$s', async (...row) => {
    const [kind, input, field, min, max] = row
    const full = kind === 'mission' ? { ...input, orders: mission.orders } : input
    for (const value of [min, max]) await result(kind, { ...full, [field]: value })
    const below = min === 1e-300 ? -1e-300 : min - (Number.isInteger(min) && min > 0 ? 1 : 1e-5)
    for (const value of [below, max + (max >= 1e4 ? 1 : 1e-6)]) {
      expect(await pathsRefused(kind, { ...full, [field]: value })).toEqual([`input.${field}`])
    }
  })

  test.each([
    ['delegation', delegation, 'attendees'],
    ['assists', assists, 'assisted'],
    ['festival', festival, 'admissions'],
    ['students', students, 'viaPartnershipRoute'],
    ['consistency', claim, 'minAssistsPerYear'],
    ['programme', programme, 'forecastFromYear'],
    ['monteCarlo', range, 'draws'],
  ] as const)('%s.%3$s is a whole number', async (kind, input, field) => {
    expect(await pathsRefused(kind, { ...input, [field]: 2.5 })).toContain(`input.${field}`)
  })

  test('lists have their least and greatest lengths', async () => {
    const years = (length: number) => Array.from({ length }, (_, i) => i)
    expect(await pathsRefused('mission', { ...mission, orders: [] })).toEqual(['input.orders'])
    const orders = years(1001).map((i) => ({ ...mission.orders[1], id: `O${i}` }))
    await result('mission', { ...mission, orders: orders.slice(1) })
    expect(await pathsRefused('mission', { ...mission, orders })).toEqual(['input.orders'])
    const order = (years: number[]) => ({ ...mission, orders: [{ ...mission.orders[1], years }] })
    expect((await result('mission', order(years(61))))['turnoverByYear']).toHaveLength(61)
    expect(await pathsRefused('mission', order([]))).toEqual(['input.orders[0].years'])
    expect(await pathsRefused('mission', order([61]))).toEqual(['input.orders[0].years[0]'])
    expect(await pathsRefused('mission', order([3, 3]))).toEqual(['input.orders[0].years[1]'])
    await result('investment', { ...investment, jobsByYear: [0] })
    expect(await pathsRefused('investment', { ...investment, jobsByYear: years(12) })).toEqual(['input.jobsByYear'])
    expect(await pathsRefused('investment', { ...investment, jobsByYear: [] })).toEqual(['input.jobsByYear'])
    expect(
      await pathsRefused(
        'guards',
        years(1001).map((i) => ({ ...guarded[0], id: `r${i}` })),
      ),
    ).toEqual(['input'])
    expect(await pathsRefused('discountFactors', { years: [1, 501] })).toEqual(['input.years[1]'])
    expect(await pathsRefused('discountFactors', { years: [1, 2, 1] })).toEqual(['input.years[2]'])
    const costs = (length: number) => ({ ...programme, realCosts: { staff: years(length) } })
    await result('programme', costs(61))
    expect(await pathsRefused('programme', costs(62))).toEqual(['input.realCosts.staff'])
    expect(await pathsRefused('programme', costs(0))).toEqual(['input.realCosts.staff'])
    const lines = (length: number) => ({
      ...programme,
      realCosts: Object.fromEntries(years(length).map((i) => [`line ${i}`, [1]])),
    })
    await result('programme', lines(12))
    expect(await pathsRefused('programme', lines(13))).toEqual(['input.realCosts'])
    expect(await pathsRefused('programme', lines(0))).toEqual(['input.realCosts'])
  })
})

describe('deadweight', () => {
  test.each([
    ['delegation', delegation],
    ['mission', mission],
    ['students', students],
    ['investment', investment],
    ['additionality', grossToNet],
  ] as const)('of 0 in a %s needs a written reason', async (kind, input) => {
    expect(await refused(kind, { ...input, d: 0 })).toEqual([
      'input.d: got 0; allowed: above 0, or 0 with a dReason of 10 to 500 characters',
    ])
    await result(kind, { ...input, d: 0, dReason: 'x'.repeat(10) })
    await result(kind, { ...input, d: 0, dReason: '原'.repeat(500) })
    expect(await pathsRefused(kind, { ...input, d: 0, dReason: 'too short' })).toContain('input.dReason')
    expect(await pathsRefused(kind, { ...input, dReason: 'x'.repeat(501) })).toEqual(['input.dReason'])
  })

  test('is not given for events and assists, where it is already out', async () => {
    expect(await pathsRefused('festival', { ...festival, d: 0.1 })).toEqual(['input.d'])
    expect(await pathsRefused('festival', { ...festival, dReason: 'long enough' })).toEqual(['input.dReason'])
    expect(await pathsRefused('assists', { ...assists, d: 0.1 })).toEqual(['input.d'])
  })
})

describe('a delegation', () => {
  test('without cost has no return per pound and breaks even at nobody', async () => {
    const { out } = await tryRecords(
      appraise,
      JSON.stringify({ id: 'x', kind: 'delegation', input: { ...delegation, hostingCash: 0, staffDays: 0 } }),
    )
    expect(out).toContain('"cost":0,"localReturnPerPound":null,"breakEvenAttendees":0}')
  })

  test('that leaves nothing never breaks even', async () => {
    expect(await result('delegation', { ...delegation, L: 1 })).toMatchObject({
      netGva: 0,
      localReturnPerPound: 0,
      breakEvenAttendees: null,
    })
  })

  test('that breaks even exactly needs no further attendee', async () => {
    const even = {
      ...delegation,
      attendees: 10,
      nights: 1,
      spendPerPersonNightIncVat: 100,
      inAreaShare: 1,
      vatableShare: 0,
      gvaRatio: 1,
      d: 0.9,
      L: 0,
      Dp: 0,
      S: 0,
      M: 1,
      hostingCash: 30,
      staffDays: 0,
    }
    expect(await result('delegation', even)).toMatchObject({ breakEvenAttendees: 3 })
  })

  test('is attributed by its share, after which its return is counted', async () => {
    expect(await result('delegation', { ...delegation, a: 0.5 })).toMatchObject({
      netGva: 1705.96,
      localReturnPerPound: 0.68,
      breakEvenAttendees: 27,
    })
  })
})

describe('orders of a mission', () => {
  const order = (changes: object) => ({
    ...mission,
    fxCnyPerGbp: undefined,
    orders: [{ ...mission.orders[1], ...changes }],
  })
  const figures = async (changes: object) => {
    const found = await result('mission', order(changes))
    return [found['associatedTurnover'], found['pipelineFaceValue'], found['pipelineExpectedTurnover']]
  }

  test('recorded turnover needs a firm stage and a record', async () => {
    for (const stage of ['contract', 'purchase-order', 'delivered', 'paid']) {
      for (const grade of ['G4', 'G5']) expect(await figures({ stage, grade })).toEqual([150_000, 0, 0])
      for (const grade of ['G0', 'G1', 'G2', 'G3']) expect(await figures({ stage, grade })).toEqual([0, 0, 0])
    }
    expect(await figures({ stage: 'lapsed', grade: 'G5' })).toEqual([0, 0, 0])
  })

  test('the pipeline takes any evidence, at the default probability of its stage', async () => {
    for (const [stage, expected] of [
      ['enquiry', 3_000],
      ['mou', 7_500],
      ['letter-of-intent', 37_500],
      ['quotation', 45_000],
    ]) {
      for (const grade of ['G0', 'G5']) expect(await figures({ stage, grade })).toEqual([0, 150_000, expected])
    }
  })

  test('an own probability is for the pipeline only, and small for a memorandum', async () => {
    expect(await figures({ stage: 'quotation', p: 1 })).toEqual([0, 150_000, 150_000])
    expect(await figures({ stage: 'mou', p: 0.05 })).toEqual([0, 150_000, 7_500])
    expect(await refused('mission', order({ stage: 'mou', p: 0.06 }))).toEqual([
      'input.orders[0].p: got 0.06; allowed: a number from 0 to 0.05 for a memorandum',
    ])
    for (const stage of ['contract', 'purchase-order', 'delivered', 'paid', 'lapsed']) {
      expect(await pathsRefused('mission', order({ stage, p: 0.02 }))).toEqual(['input.orders[0].p'])
    }
  })

  test('the lists run to the last year of any order, also of one that enters no figure', async () => {
    const orders = [mission.orders[1], { ...mission.orders[2], years: [7] }]
    const found = await result('mission', { ...mission, orders })
    expect(found['turnoverByYear']).toEqual([0, 150_000, 0, 0, 0, 0, 0, 0])
  })

  test('a rate is needed for an order in yuan only', async () => {
    expect(await figures({})).toEqual([150_000, 0, 0])
    expect(await refused('mission', order({ currency: 'CNY' }))).toEqual([
      'input.fxCnyPerGbp: got nothing; allowed: a number from 0.0001 to 1000000, required for an order in CNY',
    ])
    expect(await pathsRefused('mission', order({ currency: 'EUR' }))).toEqual(['input.orders[0].currency'])
  })

  test('an order is named once', async () => {
    expect(await pathsRefused('mission', { ...mission, orders: [mission.orders[0], mission.orders[0]] })).toEqual([
      'input.orders[1].id',
    ])
  })
})

describe('assists', () => {
  test('the number that is too large is named', async () => {
    expect(await refused('assists', { ...assists, responded: 26 })).toEqual([
      'input.responded: got 26; allowed: at most assisted, 25',
    ])
    expect(
      await refused('assists', {
        ...assists,
        reportingUplift: 16,
        surveyWeights: { ...(assists['surveyWeights'] as object), anyway: [10, 0] },
      }),
    ).toEqual(['input.reportingUplift: got 16; allowed: at most responded, 15'])
    expect(await pathsRefused('assists', { ...assists, reportingUplift: 0 })).toEqual(['input.reportingUplift'])
  })

  test('the answers add up to the firms that report', async () => {
    const surveyWeights = { wouldNotHaveHappened: [2, 1], laterOrSmaller: [4, 0.5], anyway: [4, 0] }
    expect(await refused('assists', { ...assists, surveyWeights })).toEqual([
      'input.surveyWeights: got 10; allowed: counts with the sum reportingUplift, 9',
    ])
    const pair = (anyway: unknown) =>
      pathsRefused('assists', { ...assists, surveyWeights: { ...surveyWeights, anyway } })
    expect(await pair([3])).toEqual(['input.surveyWeights.anyway'])
    expect(await pair([3, 0, 0])).toEqual(['input.surveyWeights.anyway'])
    expect(await pair([3, 1.1])).toEqual(['input.surveyWeights.anyway[1]'])
    expect(await pair([2.5, 0])).toEqual(['input.surveyWeights.anyway[0]'])
  })

  test('fees from elsewhere add value, local ones do not', async () => {
    expect(await result('assists', { ...assists, feePayersLocalShare: 0 })).toMatchObject({
      netSocialValue: 25_899,
      netSocialValueIfFeesIgnored: -4_101,
      localReturnOnNetPublicCost: 1.54,
    })
  })

  test('where fees cover the cost, no ratio is defined', async () => {
    expect(await result('assists', { ...assists, feePerFirm: 3120 })).toMatchObject({
      netPublicCost: 0,
      localReturnOnNetPublicCost: null,
      localReturnOnGrossCost: 0.95,
    })
    expect(await result('assists', { ...assists, feePerFirm: 4000 })).toMatchObject({
      netPublicCost: -22_000,
      localReturnOnNetPublicCost: null,
      netPublicCostPerFirmAssisted: -880,
    })
    expect(await result('assists', { ...assists, staffFte: 0, feePerFirm: 0 })).toMatchObject({
      localReturnOnGrossCost: null,
      costPerFirmAssisted: 0,
    })
  })
})

describe('a festival', () => {
  test('its shares add up to 1 within a millionth', async () => {
    const shares = (day: number) => ({ ...festival, shares: { commercial: 0.1, friendsFamily: 0.1, day } })
    await result('festival', shares(0.800001))
    await result('festival', shares(0.799999))
    expect(await pathsRefused('festival', shares(0.8000011))).toEqual(['input.shares'])
    expect(await refused('festival', shares(0.7))).toEqual(['input.shares: got 0.9; allowed: shares with the sum 1'])
  })

  test('more public money than spending takes away, and both kinds of stay count beds', async () => {
    expect(await result('festival', { ...festival, publicGrantInArea: 400_000 })).toMatchObject({
      netOrganiserInjection: -382_000,
      directSpend: -100_226.67,
    })
    const withBeds = { ...festival, friendsFamily: { nights: 2, bedNight: 10, dailyOther: 32, days: 2.5 } }
    expect(await result('festival', withBeds)).toMatchObject({ visitorSpendIncVat: 338_128 + 560 * 20 })
  })

  test('without admissions leaves nothing, and no minus sign before it', async () => {
    const { out } = await tryRecords(
      appraise,
      JSON.stringify({
        id: 'x',
        kind: 'festival',
        input: { ...festival, admissions: 0, organiserSpendInArea: 0, publicGrantInArea: 0 },
      }),
    )
    expect(out).not.toContain('-')
  })

  test('half of the spending without VAT, half attributed', async () => {
    expect(await result('festival', { ...festival, vatableShare: 0.5, a: 0.5 })).toMatchObject({
      visitorSpendExVat: 309_950.67,
    })
  })
})

describe('students', () => {
  test('of the route are at most those enrolled', async () => {
    expect(await refused('students', { ...students, viaPartnershipRoute: 401 })).toEqual([
      'input.viaPartnershipRoute: got 401; allowed: at most enrolledFromPartnerRegion, 400',
    ])
  })

  test('over three years every money figure is three times as large', async () => {
    const found = await result('students', { ...students, years: 3 })
    for (const [name, oneYear] of Object.entries(expected[4]!.result as Record<string, number>)) {
      expect(Math.abs((found[name] as number) - 3 * oneYear), name).toBeLessThan(0.02)
    }
  })

  test('none of the route leave no figure each', async () => {
    expect(await result('students', { ...students, viaPartnershipRoute: 0 })).toMatchObject({
      netGva: 0,
      netPerRouteStudent: null,
      associatedSpendAllStudents: 14_600_000,
    })
  })
})

describe('a claim by others', () => {
  const explained = (own: number) => ({ ...claim, ownChannelsExample: { own } })
  test('reconciles up to a tenth unexplained, and when more is explained than claimed', async () => {
    expect(await result('consistency', explained(11_700_000))).toMatchObject({
      unexplainedShare: 0.1,
      verdict: 'reconciles',
    })
    expect(await result('consistency', explained(11_699_000))).toMatchObject({ verdict: 'does-not-reconcile' })
    expect(await result('consistency', explained(14_000_000))).toMatchObject({
      unexplainedGap: -1_000_000,
      verdict: 'reconciles',
    })
  })

  test('without a team cost has no return', async () => {
    expect(await result('consistency', { ...claim, assumedCostPerFte: 0 })).toMatchObject({
      assumedTeamCost5y: 0,
      grossReturnPerPoundBeforeFees: null,
    })
  })

  test('needs ratios above 0, and a ratio to almost nothing is not defined', async () => {
    expect(await pathsRefused('consistency', { ...claim, assumedGvaRatio: 0, assumedNetRatio: 1.1 })).toEqual([
      'input.assumedGvaRatio',
      'input.assumedNetRatio',
    ])
    expect(await result('consistency', { ...claim, assumedNetRatio: 1e-10 })).toMatchObject({
      impliedGrossGvaIfNet: null,
      impliedTurnoverIfNet: null,
      impliedTurnoverPerAssistIfNet: null,
    })
  })

  test("own channels take names of one's own, whatever a program may call so", async () => {
    expect(await result('consistency', { ...claim, ownChannelsExample: { toString: 1, 'a_B-9 x': 2 } })).toMatchObject({
      channelSum: 3,
    })
    expect(await pathsRefused('consistency', { ...claim, ownChannelsExample: { näme: 1 } })).toEqual([
      'input.ownChannelsExample.näme',
    ])
    expect(await pathsRefused('consistency', { ...claim, ownChannelsExample: {} })).toEqual([
      'input.ownChannelsExample',
    ])
  })
})

describe('a programme', () => {
  test('costs by name are lists of one length', async () => {
    expect(await pathsRefused('programme', { ...programme, realCosts: { staff: [1, 2], travel: [1] } })).toEqual([
      'input.realCosts',
    ])
  })

  test('nominal costs are sunk: of years before the price base only, and in no figure', async () => {
    const costsNominal = (year: string) => ({ ...programme, costsNominal: { [year]: 1e6 } })
    expect(await result('programme', costsNominal('2024-25'))).toEqual(expected[7]!.result)
    expect(await pathsRefused('programme', costsNominal('2025-26'))).toEqual(['input.costsNominal.2025-26'])
    expect(await pathsRefused('programme', costsNominal('2022-23'))).toEqual(['input.costsNominal.2022-23'])
    expect(await pathsRefused('programme', costsNominal('later'))).toEqual(['input.costsNominal.later'])
  })

  test('the price base and the year to rebase from have a deflator', async () => {
    expect(await pathsRefused('programme', { ...programme, priceBase: '2026-27' })).toContain('input.priceBase')
    expect(await pathsRefused('programme', { ...programme, rebase: { amount: 1, year: '2022-23' } })).toEqual([
      'input.rebase.year',
    ])
    expect(await pathsRefused('programme', { ...programme, deflatorFixture: { '2025-26': 0 } })).toContain(
      'input.deflatorFixture.2025-26',
    )
    expect(Object.keys(await result('programme', without(programme, 'rebase')))[0]).toBe('costsByYear')
  })

  test('without a national share the national account is not assessed', async () => {
    for (const input of [without(programme, 'nationalAccountFactor'), { ...programme, nationalAccountFactor: null }]) {
      expect(await result('programme', input)).toMatchObject({
        pvNationalBenefit: null,
        nationalNpsv: null,
        nationalBcr: null,
        switchingValueNational: null,
        nationalBand: 'not-assessed',
        localReturnPerPound: 1.99,
      })
    }
  })

  test('whose fees cover its cost has no ratio and no band', async () => {
    expect(await result('programme', { ...programme, feesReal: [1e6] })).toMatchObject({
      localReturnPerPound: null,
      nationalBcr: null,
      nationalBand: 'not-applicable',
      pvNetPublicCost: -640_437,
    })
  })

  test('fees of payers elsewhere in the UK cost the UK, not the place', async () => {
    const fees = { ...programme, feePayersLocalShare: 0, feePayersUkShare: 1 }
    expect(await result('programme', fees)).toMatchObject({
      localNetValue: 357_178,
      localReturnPerPound: 2.18,
      breakEvenBenefitScaleLocal: 0.458338,
      nationalNpsv: -95_798,
    })
    expect(await result('programme', { ...fees, feePayersUkShare: undefined })).toMatchObject({ nationalNpsv: -38_469 })
    expect(await refused('programme', { ...programme, feePayersUkShare: 0.9 })).toEqual([
      'input.feePayersUkShare: got 0.9; allowed: a share from feePayersLocalShare, 1, to 1',
    ])
  })

  test.each([
    [0, 'poor'],
    [99.9, 'poor'],
    [100, 'low'],
    [149.999999, 'low'],
    [150, 'medium'],
    [200, 'high'],
    [399.99, 'high'],
    [400, 'very-high'],
  ])('a benefit of %d on a cost of 100 is %s', async (benefit, nationalBand) => {
    const input = {
      deflatorFixture: { '2025-26': 100 },
      priceBase: '2025-26',
      realCosts: { all: [100] },
      benefitsReal: { netAdditionalLocalGva: [benefit] },
      nationalAccountFactor: 1,
    }
    expect(await result('programme', input)).toMatchObject({ nationalBand })
  })

  test('a benefit below the fees paid here is very poor, without a minus sign before a zero', async () => {
    const input = {
      deflatorFixture: { '2025-26': 100 },
      priceBase: '2025-26',
      realCosts: { all: [100] },
      feesReal: [0.001],
      benefitsReal: { netAdditionalLocalGva: [0] },
      nationalAccountFactor: 1,
    }
    const { out } = await tryRecords(appraise, JSON.stringify({ id: 'x', kind: 'programme', input }))
    expect(out).toContain(
      '"nationalBcr":0,"nationalBand":"very-poor","breakEvenBenefitScaleLocal":null,"switchingValueNational":null,"costPer100kLocalGva":null',
    )
  })
})

describe('a range', () => {
  test('takes its uniforms in the order given, so another order gives another sample', async () => {
    const order = ['multiplier', 'deadweight', 'gvaRatio', 'turnover']
    const found = await result('monteCarlo', { ...range, order })
    expect(found).toMatchObject({
      firstThreeUniforms: [0.465075, 0.817771, 0.194915],
      analyticMean: 49_605,
      modalPointEstimate: 51_163,
    })
    expect(found['p50']).not.toBe(48_003)
  })

  test('the order names each input once', async () => {
    for (const order of [['turnover', 'turnover', 'deadweight', 'multiplier'], ['turnover'], []]) {
      expect(await pathsRefused('monteCarlo', { ...range, order })).toEqual(['input.order'])
    }
  })

  test('least, most likely and greatest rise; equal ones give that value', async () => {
    for (const turnover of [
      [2, 1, 3],
      [1, 3, 2],
      [1, 2],
      [1, 2, 3, 4],
    ]) {
      expect(await pathsRefused('monteCarlo', { ...range, turnover })).toEqual(['input.turnover'])
    }
    const certain = {
      ...range,
      turnover: [1e6, 1e6, 1e6],
      gvaRatio: [0.5, 0.5, 0.5],
      deadweight: [0.2, 0.2, 0.2],
      multiplier: [1, 1, 1],
      fixed: { L: 0, Dp: 0, S: 0, a: 1 },
      draws: 1,
    }
    expect(await result('monteCarlo', certain)).toMatchObject({
      p10: 400_000,
      p50: 400_000,
      p90: 400_000,
      sampleMean: 400_000,
    })
  })
})

describe('the double-count guard', () => {
  const one = (record: object) => pathsRefused('guards', [{ id: 'r1', ch: 'CH-01', grade: 'G4', ...record }])
  test('asks for money with a key, or an advertising value', async () => {
    expect(await one({})).toEqual(['input[0].netGva'])
    expect(await one({ netGva: 1 })).toEqual(['input[0].key'])
    expect(await one({ ave: 1 })).toEqual(['input[0].ave'])
    expect(await one({ ch: 'CH-06' })).toEqual(['input[0].netGva'])
    for (const ch of ['CH-06', 'CH-11', 'CH-12'])
      expect(await one({ ch, netGva: 1, key: 'k' })).toEqual(['input[0].netGva'])
    expect(await one({ ch: 'CH-13', netGva: 1, key: 'k' })).toEqual(['input[0].ch'])
    expect(await one({ grade: 'G6', netGva: 1, key: 'k' })).toEqual(['input[0].grade'])
    expect(await pathsRefused('guards', [guarded[0], guarded[1], { ...guarded[2], grade: 'g4' }])).toEqual([
      'input[2].grade',
    ])
    expect(await pathsRefused('guards', [guarded[0], guarded[0]])).toEqual(['input[1].id'])
  })

  test('sorts the records it counts as text', async () => {
    const kept = ['r10', 'r2', 'R3', '友'].map((id) => ({ ...guarded[0], id, key: id }))
    expect((await result('guards', kept.toReversed()))['keptIds']).toEqual(['R3', 'r10', 'r2', '友'])
  })
})

test('discount factors come in the order asked for, under each schedule', async () => {
  expect(Object.keys(await result('discountFactors', { years: [10, 0, 5] }))).toEqual(['t10', 't0', 't5'])
  expect(await result('discountFactors', { years: [1, 31], schedule: 'health' })).toEqual({
    t1: 0.985222,
    t31: 0.631615,
  })
  expect(await pathsRefused('discountFactors', { years: [1], schedule: 'green' })).toEqual(['input.schedule'])
})

test('gross to net without a reference case of its own shows none', async () => {
  expect(await result('additionality', without(grossToNet, 'referenceCaseAlt'))).toMatchObject({
    netWithDifferentReferenceFactors: null,
    identical: true,
  })
})
