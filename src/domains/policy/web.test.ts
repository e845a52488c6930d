import { expect } from 'vitest'
import { siteOf } from '#test/site.ts'
import { test } from '#test/world.ts'
import { web } from './web.tsx'

const scores = 'C1=3&C2=3&C3=2&C4=2&C5=3&C6=3&C7=1&C8=3&C9=2&C10=4&C11=2&C12=2&C13=2'
const gates = 'G1=2&G2=2&G3=3&G4=3&G5=2'

test('the empty page asks for evidence before it answers', async ({ world }) => {
  const { get } = await siteOf(world, { pages: [web] })
  const page = await (await get('/policy/try')).text()
  expect(page).toContain('data-part="outcome">Not enough evidence to decide<')
  expect(page).toContain('3: A quantified benefit with a baseline and an owner')
})

test('the address holds the case, and the page answers it without scripts', async ({ world }) => {
  const { get } = await siteOf(world, { pages: [web] })
  const page = await (await get(`/policy/try?${scores}&${gates}`)).text()
  expect(page).toContain('data-part="outcome">Friendship agreement<')
  expect(page).toContain('data-part="low-figure">65<')
  expect(page).toMatch(/name="C10" type="radio" value="4" checked/)
  expect(page).toMatch(/class="entente-not-met" data-test="twinning G2">3/)
  expect(page).toMatch(/class="entente-met" data-test="friendship score">65/)
})

test('a gate below its minimum is shown before the score', async ({ world }) => {
  const { get } = await siteOf(world, { pages: [web] })
  const page = await (await get(`/policy/try?${scores}&${gates.replace('G2=2', 'G2=1')}`)).text()
  expect(page).toContain('data-part="outcome">Host a visit only<')
  expect(page).toContain('data-part="gates-in-the-way">G2 Security advice<')
  expect(page.indexOf('data-part="gates-in-the-way"')).toBeLessThan(page.indexOf('data-part="low-figure"'))
  expect(page.indexOf('data-now="G2"')).toBeLessThan(page.indexOf('data-now="score"'))
})

test('a red line declines whatever the scores', async ({ world }) => {
  const { get } = await siteOf(world, { pages: [web] })
  const page = await (await get(`/policy/try?${scores}&${gates}&redLine=RL1&redLine=RL6`)).text()
  expect(page).toContain('data-part="outcome">Decline<')
  expect(page).toMatch(/value="RL6" checked/)
})

test('a track record half filled in is sent back with what is missing', async ({ world }) => {
  const { get } = await siteOf(world, { pages: [web] })
  const response = await get(`/policy/try?${scores}&monthsActive=30&anchors=2`)
  const page = await response.text()
  expect(response.status).toBe(422)
  expect(page).toContain('href="#completedProjects"')
  expect(page).toContain('value="30"')
})

test('a score outside its scale is refused', async ({ world }) => {
  const { get } = await siteOf(world, { pages: [web] })
  expect((await get('/policy/try?C1=5')).status).toBe(422)
})

test('what is wrong is named with its field, and the answer rests on the rest', async ({ world }) => {
  const { get } = await siteOf(world, { pages: [web] })
  const nonsense = 'C11=abc&monthsActive=5&anchors=x&pointsC7=-3&redLine=RL9&namedProjects=1e999'
  const response = await get(`/policy/try?${scores.replace('&C11=2', '')}&${gates}&${nonsense}`)
  const page = await response.text()
  expect(response.status).toBe(422)
  for (const [field, name] of [
    ['C11', 'C11 Demand from business'],
    ['pointsC7', 'Weight of C7 Compatible scale'],
    ['redLine', 'Red lines'],
    ['namedProjects', 'Projects that can be named today'],
  ]) expect(page).toMatch(new RegExp(`href="#${field}">${name}: Must be`))
  expect(page).toContain('data-part="outcome">Memorandum of understanding or collaboration<')
  expect(page).toContain('data-part="low-figure">61<')
  expect(page).toContain('value="1e999"')
})

test('beside the answer stand those of plainer weights, and the shares that keep the order of importance', async ({ world }) => {
  const { get } = await siteOf(world, { pages: [web] })
  const page = await (await get(`/policy/try?${scores}&${gates}`)).text()
  for (const way of ['equal', 'rankSum', 'rankOrderCentroid']) expect(page).toMatch(new RegExp(`data-part="${way}">\\w`))
  expect(page).toMatch(/data-share-in-order="friendship">.*?<span>\d+%</)
})

test('a memorandum may suit better than a friendship without civic fit', async ({ world }) => {
  const { get } = await siteOf(world, { pages: [web] })
  const lowCivic = scores.replace('C9=2', 'C9=1').replace('C8=3', 'C8=4')
  const page = await (await get(`/policy/try?${lowCivic}&${gates}&namedProjects=2`)).text()
  expect(page).toMatch(/data-part="better-mou">Proposal/)
  expect(page).toMatch(/data-part="better-friendship" hidden/)
})

test('points become weights, and other weights another outcome', async ({ world }) => {
  const { get } = await siteOf(world, { pages: [web] })
  const page = await (await get(`/policy/try?${scores}&${gates}&pointsC7=100`)).text()
  expect(page).toContain('data-part="outcome">Host a visit only<')
  expect(page).toMatch(/data-range="C7".*?data-part="weight">51</)
  expect((await get('/policy/try?pointsC1=-1')).status).toBe(422)
  const none = Array.from({ length: 13 }, (_, i) => `pointsC${i + 1}=0`).join('&')
  expect(await (await get(`/policy/try?${none}`)).text()).toContain('href="#pointsC1"')
})

test('the page speaks Chinese throughout', async ({ world }) => {
  const { get } = await siteOf(world, { pages: [web], locale: 'zh-CN' })
  const page = await (await get(`/policy/try?${scores}&${gates}`)).text()
  expect(page).toContain('data-part="outcome">建立友好交流关系<')
  expect(page).toContain('益处已量化，有基线并有责任人')
  const main = page.slice(page.indexOf('id="main-content">') + 18, page.indexOf('</main>')).replaceAll(/<[^>]*>|data-given="[^"]*"/g, ' ')
  expect(main.match(/[a-z]{4,}/gi) ?? []).toEqual([])
})
