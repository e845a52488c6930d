import { describe, expect } from 'vitest'
import { reviseHome } from '#domains/homes/homes.ts'
import { importPlaces } from '#domains/places/places.ts'
import { importTwinnings } from '#domains/twinnings/twinnings.ts'
import { siteOf } from '#test/site.ts'
import { test as base, type World } from '#test/world.ts'
import { api } from './api.ts'
import { letterFile } from './cases.ts'
import { web } from './web.tsx'

const placeFile = `place_id,name,country,lat,lon,population,type,admin1_code,admin1,timezone,han_names
gn2644688,Leeds,GB,53.8,-1.55,536280,city,ENG,England,Europe/London,利兹
gn2654993,Bradford,GB,53.79,-1.75,299310,city,ENG,England,Europe/London,
gn1791247,Wuhan,CN,30.58,114.27,10392693,city,12,Hubei,Asia/Shanghai,武汉
`

async function* bytesOf(text: string) {
  yield new TextEncoder().encode(text)
}

const test = base.extend<{ world: World }>({
  world: async ({ world }, use) => {
    await importPlaces(world.ctx, { file: 'places.csv', bytes: bytesOf(placeFile) })
    await importTwinnings(world.ctx, { file: 'twin_pairs.csv', bytes: bytesOf('a_id,b_id\ngn2654993,gn1791247\n') })
    await reviseHome(world.ctx, { placeIds: ['gn2644688'] })
    await use(world)
  },
})

const letter = `Dear Ms Thornton,

Ms Chen Hong, Vice Mayor of Wuhan, will lead a delegation of eight people and would like to visit Leeds from 12 to 14 May 2026.

The purpose of the visit is to learn how Leeds supports digital health companies. The delegation hopes to visit Leeds Teaching Hospitals and the University of Leeds. All costs will be borne by our side.

Zhou Lin
Foreign Affairs Office of Wuhan Municipal People's Government
zhoulin@wuhan.example
`

const site = (world: World, locale: 'en' | 'zh-CN' = 'en') => siteOf(world, { pages: [web], endpoints: [api], locale })

/** The fields of the form on a page, as a browser would send them back. */
function formOf(whole: string): Record<string, string> {
  const page = whole.split('<form').find((form) => form.includes('name="isRead"'))!
  const inputs = [...page.matchAll(/<input[^>]*>/g)].map(([tag]) => tag).filter((tag) => !/type="(?:checkbox|radio|file)"/.test(tag) || / checked/.test(tag))
  const attribute = (tag: string, name: string) => unescaped(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '')
  const areas = [...page.matchAll(/<textarea[^>]* name="(\w+)"[^>]*>([^<]*)</g)].map(([, name, text]) => [name!, unescaped(text!)])
  const selects = [...page.matchAll(/<select[^>]* name="(\w+)"[^>]*>(.*?)<\/select>/gs)].map(([, name, options]) => [name!, /value="([^"]*)" selected/.exec(options!)?.[1] ?? ''])
  return Object.fromEntries([...inputs.map((tag) => [attribute(tag, 'name'), attribute(tag, 'value')]), ...areas, ...selects])
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&')
}

describe('read a letter', () => {
  test('what is offered comes back from the form one a line', async ({ world }) => {
    const text = letter.replace('All costs', 'They will bring a silk scarf for the Lord Mayor and a porcelain vase for the library. All costs')
    const page = await (await site(world)).post('/letters/new', { letter: text })
    expect(formOf(await page.text())['offers']?.split('\n').map((offer) => offer.trim())).toEqual(['a silk scarf', 'a porcelain vase'])
  })

  test('the empty page says that nothing is kept, in both languages', async ({ world }) => {
    expect(await (await (await site(world)).get('/letters/new')).text()).toContain('Nothing is kept.')
    expect(await (await (await site(world, 'zh-CN')).get('/letters/new')).text()).toContain('本页不保存任何内容')
  })

  test('a letter is marked, put in our terms and answered', async ({ world }) => {
    const { post } = await site(world)
    const page = await (await post('/letters/new', { letter })).text()
    expect(page).toMatch(/entente-mark--leadPerson"><span[^>]*>Led by<\/span>[^<]*Chen Hong/)
    expect(formOf(page)).toMatchObject({ place: 'Wuhan', placeId: 'gn1791247', leadName: 'Chen Hong', size: '8', from: '2026-05-12', T1: '0', T5: '4', T2: '' })
    expect(page).toContain('sub-provincial city')
    expect(page).toContain('Asia/Shanghai')
    expect(page).toContain('15th five-year plan')
    expect(page).toMatch(/Bradford \(our region\)/)
    expect(page).toMatch(/entente-letter__state">Ask for what is missing/)
    expect(page).toContain('<li>official letter from a body of matching rank</li>')
    expect(page).toContain('Dear Zhou Lin,')
  })

  test('the same in Chinese', async ({ world }) => {
    const { post } = await site(world, 'zh-CN')
    const page = await (await post('/letters/new', { letter })).text()
    expect(page).toContain('副省级城市')
    expect(page).toMatch(/entente-letter__state">请对方补充材料/)
    expect(page).toContain('<li>对等级别单位的正式公函</li>')
    expect(page).toContain('尊敬的Zhou Lin女士/先生：')
  })

  test('the language switch keeps the letter and its corrections, and is remembered', async ({ world }) => {
    const { post } = await site(world)
    const form = formOf(await (await post('/letters/new', { letter })).text())
    const response = await post('/letters/new?lang=zh-CN', { ...form, size: '6' })
    const page = await response.text()
    expect(page).toContain('副省级城市')
    expect(formOf(page)).toMatchObject({ size: '6', leadName: 'Chen Hong' })
    expect(response.headers.get('set-cookie')).toMatch(/entente_language=zh-CN/)
  })

  test('values corrected by the officer count, and change the answer and the reply', async ({ world }) => {
    const { post } = await site(world)
    const form = formOf(await (await post('/letters/new', { letter })).text())
    const corrected = { ...form, officialLetter: 'attached', size: '6', contactName: '', T1: '4', T2: '3', T4: '3' }
    const page = await (await post('/letters/new', corrected)).text()
    expect(formOf(page)).toMatchObject({ size: '6', officialLetter: 'attached', contactName: '' })
    expect(page).toMatch(/entente-letter__state">Accept, on condition that the list of delegates follows/)
    expect(page).toContain('Dear Vice-Mayor Chen,')
  })

  test('while factors are open the answer is open, and the reply only acknowledges', async ({ world }) => {
    const { post } = await site(world)
    const form = formOf(await (await post('/letters/new', { letter })).text())
    const page = await (await post('/letters/new', { ...form, officialLetter: 'attached', T1: '0', T3: '0', T5: '0', T6: '0', T7: '0' })).text()
    expect(page).toMatch(/entente-letter__state">Not settled yet/)
    expect(page).toContain('T2 and T4 still to set')
    expect(page).toContain('answer by 16 January 2026')
  })

  test('a wrong correction is sent back with the letter still there', async ({ world }) => {
    const { post } = await site(world)
    const form = formOf(await (await post('/letters/new', { letter })).text())
    const wrong = { size: 'many', place: 'Nowhereville' }
    const response = await post('/letters/new', { ...form, ...wrong })
    const page = await response.text()
    expect(response.status).toBe(422)
    expect(page).toContain('href="#size"')
    expect(page).toContain('href="#place"')
    expect(formOf(page)).toMatchObject({ ...wrong, letter: expect.stringContaining('Vice Mayor of Wuhan') })
  })

  test('nothing at all is refused with the reason', async ({ world }) => {
    const { post } = await site(world, 'zh-CN')
    const response = await post('/letters/new', { letter: ' ' })
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('请粘贴来函文字或选择文件')
  })

  test('what a letter contains is shown as text, never as part of the page', async ({ world }) => {
    const { post } = await site(world)
    const page = await (await post('/letters/new', { letter: `${letter}<script>alert(1)</script>` })).text()
    expect(page).not.toContain('<script>alert')
  })

  test('a newsletter asks for nothing, so nothing is triaged', async ({ world }) => {
    const { post } = await site(world)
    const page = await (await post('/letters/new', { letter: 'Our monthly newsletter: tea in Fujian. Unsubscribe at any time.' })).text()
    expect(page).toContain('does not ask us to receive a visit')
    expect(page).not.toContain('name="T1"')
  })
})

describe('the reply', () => {
  const drafts = { subjectEn: 'Your letter', bodyEn: 'Dear Ms Zhou,\n\nThank you.', subjectZh: '复函', bodyZh: '尊敬的周女士：\n\n来函收悉。' }

  test('is taken away as a mail draft in both languages', async ({ world }) => {
    const { post } = await site(world)
    const response = await post('/letters/reply.eml', { ...drafts, to: 'zhoulin@wuhan.example' })
    const bytes = new Uint8Array(await response.arrayBuffer())
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="2026-01-02-reply.eml"')
    expect(new TextDecoder().decode(bytes)).toMatch(/^X-Unsent: 1\r$/m)
    const { text } = await letterFile(bytes, 'reply.eml')
    expect(text).toContain('来函收悉')
    expect(text).toContain('Thank you.')
  })

  test('is taken away as a Word document in both languages', async ({ world }) => {
    const { post } = await site(world)
    const bytes = new Uint8Array(await (await post('/letters/reply.docx', drafts)).arrayBuffer())
    const { text } = await letterFile(bytes, 'reply.docx')
    expect(text).toContain('Dear Ms Zhou,')
    expect(text).toContain('尊敬的周女士：')
  })

  test('puts no header into a mail by a line break in its subject', async ({ world }) => {
    const { post } = await site(world)
    const response = await post('/letters/reply.eml', { ...drafts, subjectEn: 'Hello\r\nBcc: thief@example.org' })
    expect(await response.text()).not.toMatch(/^Bcc:/m)
  })
})

test('a program reads a letter through the API in the shape of the command', async ({ world }) => {
  const { sendJson } = await site(world)
  const response = await sendJson('/api/v1/letters', JSON.stringify({ text: letter, received: '2026-02-10' }))
  expect(await response.json()).toMatchObject({ language: 'en', kind: 'visit', place: { id: 'gn1791247' }, size: { value: 8 } })
  expect((await sendJson('/api/v1/letters', JSON.stringify({ text: '' }))).status).toBe(422)
})
