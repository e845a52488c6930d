import { describe, expect } from 'vitest'
import { findCommand } from '#faces/cli/cli.ts'
import { reviseHome } from '#domains/homes/homes.ts'
import { importPlaces } from '#domains/places/places.ts'
import { importTwinnings } from '#domains/twinnings/twinnings.ts'
import { auditOf } from '#platform/audit/audit.ts'
import type { Io } from '#platform/cli/command.ts'
import type { Context } from '#platform/context.ts'
import { Conflict, Forbidden, Invalid, NotFound } from '#platform/errors.ts'
import { siteOf } from '#test/site.ts'
import { test as base, type World } from '#test/world.ts'
import { api } from './api.ts'
import { commands } from './cli.ts'
import {
  addToShortlist, annotateShortlist, candidatesNamed, findCandidates, findQuestion, recordSectors, removeFromShortlist, shortlist,
} from './finder.ts'
import { web } from './web.tsx'

const placeFile = `place_id,name,country,lat,lon,population,type,admin1_code,admin1,name_zh_cn_division
gn1,Leeds,GB,53.8,-1.55,536280,city,ENG,England,利兹
gn2,Bradford,GB,53.79,-1.75,299310,city,ENG,England,
gn3,London,GB,51.51,-0.13,8961989,city,ENG,England,伦敦
gn11,Hangzhou,CN,30.29,120.16,9236032,city,02,Zhejiang,杭州
gn12,Ningbo,CN,29.88,121.55,3731203,city,02,Zhejiang,宁波
gn13,Jiaxing,CN,30.75,120.75,1201882,city,02,Zhejiang,嘉兴
gn14,Qingdao,CN,36.06,120.38,3718835,city,25,Shandong,青岛
gn15,Laoshan,CN,36.10,120.46,,district,25,Shandong,崂山
gn21,Dortmund,DE,51.51,7.47,588462,city,07,Nordrhein-Westfalen,
gn22,Hamm,DE,51.68,7.82,179238,city,07,Nordrhein-Westfalen,
gn31,Springfield,US,39.80,-89.64,116565,city,IL,Illinois,
gn32,Springfield,US,37.21,-93.30,166810,city,MO,Missouri,
`
const twinningFile = 'a_id,b_id\ngn1,gn21\ngn1,gn11\ngn2,gn22\ngn3,gn12\ngn11,gn21\ngn12,gn22\n'

async function* bytesOf(text: string) {
  yield new TextEncoder().encode(text)
}

const test = base.extend<{ world: World }>({
  world: async ({ world }, use) => {
    await importPlaces(world.ctx, { file: 'places.csv', bytes: bytesOf(placeFile) })
    await importTwinnings(world.ctx, { file: 'twin_pairs.csv', bytes: bytesOf(twinningFile) })
    await reviseHome(world.ctx, { placeIds: ['gn1'] })
    await use(world)
  },
})

const asked = (question: object = {}) => findQuestion.parse(question)
const idsOf = (list: { candidates: { placeId: string }[] }) => list.candidates.map(({ placeId }) => placeId)

describe('a list of candidates', () => {
  test('leaves out the home, its country and its partners, and folds a district under its city', async ({ world }) => {
    const list = await findCandidates(world.ctx, asked({ where: 'CN' }))
    expect(idsOf(list).toSorted()).toEqual(['gn12', 'gn13', 'gn14'])
    expect(list.candidates.find(({ placeId }) => placeId === 'gn14')!.folded).toEqual(['gn15'])
    expect(list.eligible).toBe(4)
  })

  test('has for each candidate parts that sum to "likely", and ranks from 1', async ({ world }) => {
    const { candidates } = await findCandidates(world.ctx, asked())
    expect(candidates.map(({ rank }) => rank)).toEqual(candidates.map((_, i) => i + 1))
    for (const { likely } of candidates) {
      expect(likely.contributions.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(likely.score, 9)
    }
  })

  test('is the same each time, and its pages follow each other', async ({ world }) => {
    const whole = idsOf(await findCandidates(world.ctx, asked({ limit: 1000 })))
    const pages = [1, 2, 3].map((page) => findCandidates(world.ctx, asked({ limit: 2, page })))
    expect((await Promise.all(pages)).flatMap(idsOf)).toEqual(whole.slice(0, 6))
  })

  test('names who in our country and region is linked there, and meets the one-to-one rule', async ({ world }) => {
    const { candidates } = await findCandidates(world.ctx, asked({ where: 'CN' }))
    const ningbo = candidates.find(({ placeId }) => placeId === 'gn12')!
    expect(ningbo.linkedInCountry).toEqual([{ placeId: 'gn3', isOurRegion: false }])
    expect(ningbo.linkedInRegion).toEqual([{ ours: 'gn1', theirs: 'gn11' }])
    expect(ningbo.whyNot.map(({ kind }) => kind)).toEqual(['oneToOne', 'linkedHere'])
  })

  test('follows our red lines unless the country is asked for by name', async ({ world }) => {
    await reviseHome(world.ctx, { countriesLeftOut: ['US'], maxDistanceKm: 9000 })
    const everywhere = await findCandidates(world.ctx, asked())
    expect(idsOf(everywhere).filter((id) => id.startsWith('gn3'))).toEqual([])
    expect(everywhere.leftOut.redLines).toBeGreaterThan(0)
    const named = await findCandidates(world.ctx, asked({ where: 'US' }))
    expect(named.candidates[0]!.whyNot[0]).toEqual({ kind: 'redCountry' })
    expect(idsOf(await findCandidates(world.ctx, asked({ redLines: 'shown' })))).toContain('gn31')
  })

  test('counts unknown sectors as unknown until both sides are recorded', async ({ world }) => {
    const ofNingbo = async () => (await candidatesNamed(world.ctx, { placeIds: ['gn12'] })).candidates[0]!
    expect(await ofNingbo()).toMatchObject({ missing: ['ourSectors', 'theirSectors'], suits: { unknown: ['mutual'] } })
    await reviseHome(world.ctx, { sectors: [{ sector: 'health', strength: 4, need: null }, { sector: 'students', strength: null, need: 3 }] })
    expect(await ofNingbo()).toMatchObject({ missing: ['theirSectors'] })
    const sectors = [{ sector: 'health', strength: null, need: 2 }, { sector: 'students', strength: 3, need: null }]
    await recordSectors(world.ctx, { placeId: 'gn12', sectors, source: 'Statistical yearbook', year: 2024 })
    expect(await ofNingbo()).toMatchObject({ missing: [], suits: { unknown: [], components: { mutual: 3 } } })
    expect(await auditOf(world.ctx, 'gn12')).toMatchObject([{ action: 'strengths and needs recorded', why: 'Statistical yearbook' }])
  })

  test('by "suits us" is ordered by that score, and the weights turn it', async ({ world }) => {
    const order = async (weights: object) => (await findCandidates(world.ctx, asked({ by: 'suits', ...weights }))).candidates
    const bySize = await order({ mutual: 0, link: 0, scale: 100 })
    expect(bySize.map(({ suits }) => suits.score)).toEqual(bySize.map(({ suits }) => suits.score).toSorted((a, b) => b! - a!))
    expect(bySize[0]!.placeId).toBe('gn13')
    expect((await order({ mutual: 0, link: 100, scale: 0 }))[0]!.suits.components.link).toBeGreaterThan(0)
  })

  test('can be for any place, without our own strengths and red lines', async ({ world }) => {
    await reviseHome(world.ctx, { countriesLeftOut: ['GB'] })
    const list = await findCandidates(world.ctx, asked({ home: 'Hangzhou', where: 'GB' }))
    expect(list.home).toMatchObject({ placeId: 'gn11', isOurs: false })
    expect(idsOf(list).toSorted()).toEqual(['gn2', 'gn3'])
  })

  test('refuses an unknown home, an ambiguous one and a country that does not exist', async ({ world }) => {
    await expect(findCandidates(world.ctx, asked({ home: 'Nowhere' }))).rejects.toThrow(NotFound)
    await expect(findCandidates(world.ctx, asked({ home: 'Springfield' }))).rejects.toThrow(/gn31.*gn32|gn32.*gn31/)
    await expect(findCandidates(world.ctx, asked({ where: 'ZZ' }))).rejects.toThrow(Invalid)
    await expect(findCandidates(world.as({ home: null }), asked())).rejects.toThrow(Invalid)
  })
})

test('without any twinning loaded there is still a list, and the page says what it rests on', async ({ world }) => {
  await importTwinnings(world.ctx, { file: 'none.csv', bytes: bytesOf('a_id,b_id\n'), replace: true })
  const list = await findCandidates(world.ctx, asked({ where: 'CN' }))
  expect(idsOf(list)).toContain('gn11')
  expect(list.candidates[0]).toMatchObject({ missing: ['ourSectors', 'theirSectors', 'ties'], suits: { unknown: ['mutual', 'link'] } })
  const page = await (await (await siteOf(world, { pages: [web] })).get('/find?where=CN')).text()
  expect(page).toContain('No published twinnings are loaded')
})

describe('the shortlist', () => {
  test('keeps status and note through removal and undo, and the audit keeps both', async ({ world }) => {
    await addToShortlist(world.ctx, { placeId: 'gn12' })
    await annotateShortlist(world.ctx, { placeId: 'gn12', status: 'to-contact', note: 'ports' })
    await removeFromShortlist(world.ctx, { placeId: 'gn12' })
    expect(await shortlist(world.ctx)).toEqual([])
    await addToShortlist(world.ctx, { placeId: 'gn12' })
    expect(await shortlist(world.ctx)).toMatchObject([{ placeId: 'gn12', status: 'to-contact', note: 'ports', addedBy: 'Olivia Marsh' }])
    expect((await auditOf(world.ctx, 'gn12')).map(({ action }) => action)).toEqual([
      'put on the shortlist', 'taken off the shortlist', 'shortlist annotated', 'put on the shortlist',
    ])
  })

  test('is the home\'s own, and only an officer changes it', async ({ world }) => {
    await addToShortlist(world.ctx, { placeId: 'gn12' })
    expect(await shortlist(world.as({ home: 'wuhan' }))).toEqual([])
    await expect(addToShortlist(world.as({ roles: ['reader'] }), { placeId: 'gn13' })).rejects.toThrow(Forbidden)
    await expect(addToShortlist(world.as({ home: null }), { placeId: 'gn13' })).rejects.toThrow(Conflict)
    await expect(addToShortlist(world.ctx, { placeId: 'gn0' })).rejects.toThrow(NotFound)
    await expect(removeFromShortlist(world.ctx, { placeId: 'gn13' })).rejects.toThrow(NotFound)
  })
})

describe('entente find', () => {
  test('prints the shape of the contract', async ({ world }) => {
    const { code, out } = await run(world.ctx, { home: 'Leeds', country: 'CN', limit: '2', json: true })
    const answer = JSON.parse(out)
    expect(code).toBe(0)
    expect(answer).toMatchObject({ home: { placeId: 'gn1', name: 'Leeds', country: 'GB' }, country: 'CN', by: 'likely' })
    expect(Object.keys(answer)).toEqual(['home', 'country', 'by', 'model', 'results'])
    expect(answer.results).toHaveLength(2)
    for (const result of answer.results) {
      expect(Object.keys(result)).toEqual(['rank', 'placeId', 'name', 'country', 'likely', 'suits', 'reasons', 'whyNot'])
      const components = Object.values<number>(result.likely.components)
      expect(components.reduce((sum, value) => sum + value, 0)).toBeCloseTo(result.likely.score, 9)
      expect(result.suits).toMatchObject({ score: expect.any(Number), unknown: ['mutual'] })
      expect(result.reasons.length).toBeGreaterThan(0)
    }
  })

  test.for<[Record<string, string>, RegExp]>([
    [{ limit: '0' }, /--limit/],
    [{ limit: '1000000' }, /--limit/],
    [{ country: 'ZZ' }, /--country/],
    [{ by: 'luck' }, /--by/],
    [{ home: 'Springfield' }, /gn3[12]/],
    [{ home: 'Nowhere' }, /no place is called/],
  ])('refuses %j', async ([options, message], { world }) => {
    const refusal = await run(world.ctx, options).catch((error: Error & { problems?: unknown }) => `${error.message} ${JSON.stringify(error.problems)}`)
    expect(refusal).toMatch(message)
  })

  test('explains one candidate, and what would change it', async ({ world }) => {
    const { code, out } = await run(world.ctx, { country: 'CN', json: true }, '', ['Ningbo'])
    const answer = JSON.parse(out)
    expect(code).toBe(0)
    expect(answer).toMatchObject({ home: { placeId: 'gn1' }, country: 'CN', candidates: 4, candidate: { placeId: 'gn12', reasons: expect.any(Array) } })
    expect(answer.changes.map(({ kind }: { kind: string }) => kind)).toContain('tie-of-partner')
    for (const { rankBefore, rankAfter, text } of answer.changes) {
      expect(rankBefore).toBe(answer.rank)
      expect(text).toContain(rankAfter === rankBefore ? `it would stay in place ${rankBefore}` : `from place ${rankBefore} to place ${rankAfter}`)
    }
    expect(answer.suitsChanges).toMatchObject([{ component: 'mutual', lowest: expect.any(Number), highest: expect.any(Number) }])
    expect((await run(world.ctx, { country: 'CN' }, '', ['Ningbo'])).out).toContain('What would change this?')
    await expect(run(world.ctx, {}, '', ['Dortmund'])).rejects.toThrow(NotFound)
    await expect(run(world.ctx, {}, '', ['Nowhere'])).rejects.toThrow(NotFound)
  })

  test('answers a batch in the order of its lines, near-duplicates not folded', async ({ world }) => {
    const lines = '{"home":"gn1","country":"CN"}\n{"home":"gn14","country":null}\n'
    const { code, out } = await run(world.ctx, { batch: '-', limit: '1000', ndjson: true }, lines)
    const [first, second] = out.trim().split('\n').map((line) => JSON.parse(line))
    expect(code).toBe(0)
    expect(first).toMatchObject({ home: 'gn1', country: 'CN' })
    expect(first.ranked.toSorted()).toEqual(['gn12', 'gn13', 'gn14', 'gn15'])
    expect(second.country).toBeNull()
    expect(second.ranked.filter((id: string) => id.startsWith('gn1') && id.length === 4)).toEqual([])
  })

  test('answers nothing when a line of the batch is bad', async ({ world }) => {
    const printed = await run(world.ctx, { batch: '-' }, '{"home":"gn1","country":"CN"}\n{"home":"gn0"}\n')
    expect(printed).toEqual({ code: 2, out: '', err: 'error: line 2 field home: got "gn0"; allowed: place_id of an imported place\n' })
  })
})

describe('the pages', () => {
  test('show the list in both languages, with reasons and both figures', async ({ world }) => {
    const english = await (await (await siteOf(world, { pages: [web] })).get('/find?where=CN')).text()
    expect(english).toContain('Places in China for Leeds')
    expect(english).toContain('Linked with it in our country: London.')
    expect(english).toMatch(/<dt>Likely<\/dt>[^]*<dt>Suits us<\/dt>/)
    const chinese = await (await (await siteOf(world, { pages: [web], locale: 'zh-CN' })).get('/find?where=CN')).text()
    expect(chinese).toContain('中国')
    expect(chinese).toContain('宁波')
  })

  test('ask again, keeping the question, when the home is not known', async ({ world }) => {
    const answer = await (await siteOf(world, { pages: [web] })).get('/find?home=Nowhere&where=CN')
    expect(answer.status).toBe(422)
    expect(await answer.text()).toMatch(/There is a problem[^]*value="Nowhere"/)
  })

  test('send an office without a home to set it up', async ({ world }) => {
    const answer = await (await siteOf(world, { pages: [web], home: null })).get('/find')
    expect(answer.headers.get('Location')).toBe('/home/set-up/place')
  })

  test('compare two to four places, missing shown as missing', async ({ world }) => {
    const site = await siteOf(world, { pages: [web] })
    const page = await (await site.get('/find/compare?ids=gn12&ids=gn15')).text()
    expect(page).toContain('entente-unknown')
    expect((await site.get('/find/compare?ids=gn12')).status).toBe(422)
  })

  test('put on the shortlist, take off with a way back, and come back only to our own pages', async ({ world }) => {
    const site = await siteOf(world, { pages: [web] })
    const added = await site.post('/find/shortlist', { placeId: 'gn12', to: '/find?where=CN#gn12' })
    expect([added.status, added.headers.get('Location')]).toEqual([303, '/find?where=CN#gn12'])
    expect((await site.post('/find/shortlist', { placeId: 'gn12', to: '//evil.example' })).status).toBe(422)
    const removed = await site.post('/find/shortlist/removals', { placeId: 'gn12' })
    expect(await (await site.get(removed.headers.get('Location')!)).text()).toContain('Undo')
  })

  test('record a candidate\'s sectors only with a source, and keep what was typed', async ({ world }) => {
    const site = await siteOf(world, { pages: [web] })
    const sectors = { sector: ['health', 'sport'], strength: ['3', ''], need: ['', ''] }
    const refused = await site.post('/find/places/gn12', sectors)
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('<option value="3" selected')
    expect((await site.post('/find/places/gn12', { ...sectors, source: 'Yearbook', year: '2024' })).status).toBe(303)
    expect(await (await site.get('/find/places/gn12')).text()).toContain('Recorded from Yearbook (2024)')
  })

  test('keep near-duplicates in view, under the place that stands for them', async ({ world }) => {
    const site = await siteOf(world, { pages: [web] })
    const page = await (await site.get('/find?where=CN')).text()
    expect(page).toContain('1 near-duplicate stands under those of this page.')
    expect(page).toMatch(/<details[^>]*>[^]*Also stands for 1 near-duplicate within 15 km[^]*href="\/find\/places\/gn15\?where=CN">Laoshan/)
    expect(await (await site.get('/find?where=CN&view=table')).text()).toContain('Also stands for 1 near-duplicate')
    expect(await (await site.get('/find/export.csv?where=CN')).text()).toMatch(/Qingdao.*Laoshan/)
  })

  test('say what would change a candidate, once asked to', async ({ world }) => {
    const site = await siteOf(world, { pages: [web] })
    const before = await (await site.get('/find/places/gn15?where=CN')).text()
    expect(before).toContain('href="/find/places/gn15?where=CN&amp;changes=shown#changes"')
    const page = await (await site.get('/find/places/gn15?where=CN&changes=shown')).text()
    expect(page).toMatch(/stands in place \d of 4/)
    expect(page).toMatch(/If our partner (Dortmund|Hangzhou) were twinned with Laoshan: /)
    expect(page).toMatch(/If the population of Laoshan were known and usual for its country \(3,700,000\): /)
    expect(page).toMatch(/If “Strengths and needs” were known, “suits us” would lie between \d\.\d and \d\.\d of 4/)
    const chinese = await siteOf(world, { pages: [web], locale: 'zh-CN' })
    expect(await (await chinese.get('/find/places/gn15?where=CN&changes=shown')).text()).toMatch(/若已知崂山的人口且为该国常见规模/)
  })

  test.for([
    ['en', 'Holds for Leeds now', 'Homes with ties, one country', 'Leeds has 2 published ties', 'measuring needs at least 2,000'],
    ['zh-CN', '利兹目前属于此类', '已有友城的地方，单一国家', '利兹已公布 2 对友城', '检验至少需要 2,000 对'],
  ] as const)('say how good the list is, what holds for this home first (%s)', async ([locale, holds, setting, ties, tooFew], { world }) => {
    const page = await (await (await siteOf(world, { pages: [web], locale })).get('/find/quality?where=CN')).text()
    const headings = [...page.matchAll(/<h2 class="govuk-heading-m" id="(\w+-\w+)">/g)].map(([, id]) => id)
    expect(headings.slice(0, 4)).toEqual(['warm-country', 'warm-world', 'cold-country', 'cold-world'])
    for (const text of [holds, setting, ties, tooFew]) expect(page).toContain(text)
  })

  test('say so where no twinnings are loaded, and lead from the list to the page', async ({ world }) => {
    await importTwinnings(world.ctx, { file: 'none.csv', bytes: bytesOf('a_id,b_id\n'), replace: true })
    const site = await siteOf(world, { pages: [web] })
    expect(await (await site.get('/find?where=CN')).text()).toContain('href="/find/quality?where=CN"')
    const page = await (await site.get('/find/quality?where=CN')).text()
    expect(page).toContain('the part of the model that needs none answers')
    expect(page).not.toContain('Holds for')
    expect((await site.post('/find/quality/measurements', { where: 'CN' })).status).toBe(422)
  })

  test('hand the list out as CSV and Excel with model and data', async ({ world }) => {
    const site = await siteOf(world, { pages: [web] })
    const csv = await site.get('/find/export.csv?where=CN')
    expect(csv.headers.get('Content-Disposition')).toContain('2026-01-02-entente-export.csv')
    expect(await csv.text()).toMatch(/Ningbo.*12 places \(GeoNames, CC BY 4\.0\), 6 published twinnings/)
    const xlsx = await site.get('/find/export.xlsx?where=CN')
    expect(new Uint8Array(await xlsx.arrayBuffer()).subarray(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]))
    expect((await site.get('/find/shortlist.csv')).status).toBe(200)
  })
})

test('the API gives the shape of the command', async ({ world }) => {
  const site = await siteOf(world, { endpoints: [api] })
  const answer = (await (await site.get('/api/v1/find?country=CN&limit=1')).json()) as object
  expect(answer).toMatchObject({ home: { placeId: 'gn1' }, country: 'CN', results: [{ rank: 1 }] })
  expect((await site.get('/api/v1/find?country=XYZ')).status).toBe(422)
  const explanation = await (await site.get('/api/v1/candidates/gn12/explanation?country=CN')).json()
  expect(explanation).toEqual(JSON.parse((await run(world.ctx, { country: 'CN', json: true }, '', ['gn12'])).out))
  expect((await site.get('/api/v1/candidates/gn21/explanation')).status).toBe(404)
})

async function run(ctx: Context, values: Record<string, string | boolean>, input = '', explained: string[] = []) {
  const printed = { out: '', err: '' }
  const io: Io = {
    path: (name) => name,
    read: async () => new TextEncoder().encode(input),
    out: (text) => void (printed.out += text),
    err: (text) => void (printed.err += text),
    isTerminal: false,
    locale: 'en',
    signal: new AbortController().signal,
  }
  const command = await findCommand({ find: async () => commands }, explained.length > 0 ? ['find', 'explain'] : ['find'])
  if (command.needs !== 'store') throw new Error('find needs the store')
  const code = await command.run(io, { values, positionals: explained }, ctx)
  return { code, ...printed }
}
