import { describe, expect } from 'vitest'
import { z } from 'zod'
import { defineJob, startJob } from '#platform/jobs/jobs.ts'
import { startRunner } from '#platform/jobs/runner.ts'
import { siteOf } from '#test/site.ts'
import { test, type World } from '#test/world.ts'
import { jobsApi } from '../api/jobs.ts'
import { jobsWeb } from './jobs.tsx'
import { type Standing, todayWeb } from './today.tsx'

const loading = defineJob({
  name: 'loading',
  title: { en: 'Load the world', 'zh-CN': '载入世界数据' },
  input: z.object({}),
  scope: 'world',
  whenInterrupted: 'restart',
  async run(_ctx, _input, { progress, signal }) {
    progress(50_000, 199_568)
    await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }))
    signal.throwIfAborted()
  },
})

const standing: Standing = { world: { places: 199_568, countries: 245, twinnings: 30 }, gaps: [], marks: [], shortlisted: 0 }

/** Asks for a job, and does `work` while it runs and has told of its progress. */
async function whileLoading(world: World, work: (id: number) => Promise<void>): Promise<void> {
  const id = await startJob(world.ctx, loading, {})
  const runner = startRunner({ store: world.store, kinds: [loading], now: () => new Date(), report: () => {} })
  try {
    const site = await siteOf(world, { endpoints: [jobsApi] })
    await expect.poll(async () => ((await (await site.get(`/api/v1/jobs/${id}`)).json()) as { done: number }).done, { timeout: 20_000 }).toBe(50_000)
    await work(id)
  } finally {
    await runner.stop()
  }
}

describe('background work', () => {
  test('says so when nothing has run yet', async ({ world }) => {
    const html = await (await (await siteOf(world, { pages: [jobsWeb] })).get('/jobs')).text()
    expect(html).toContain('Nothing has run yet.')
    expect(html).not.toContain('http-equiv="refresh"')
  })

  test('shows how far it is, and looks again by itself, in both languages', async ({ world }) => {
    await whileLoading(world, async (id) => {
      const english = await (await (await siteOf(world, { pages: [jobsWeb] })).get(`/jobs/${id}`)).text()
      expect(english).toContain('50,000 of 199,568')
      expect(english).toContain('<progress class="entente-progress" aria-label="Progress" value="50000" max="199568">')
      expect(english).toContain('<noscript><meta http-equiv="refresh" content="2"/></noscript>')
      const chinese = await (await (await siteOf(world, { pages: [jobsWeb], locale: 'zh-CN' })).get('/jobs')).text()
      expect(chinese).toContain('载入世界数据')
      expect(chinese).toContain('已处理 50,000，共 199,568')
    })
  })

  test('can be cancelled from its page', async ({ world }) => {
    await whileLoading(world, async (id) => {
      const site = await siteOf(world, { pages: [jobsWeb], endpoints: [jobsApi] })
      expect((await site.post(`/jobs/${id}/cancellation`)).headers.get('Location')).toBe(`/jobs/${id}`)
      await expect.poll(async () => (await site.get(`/jobs/${id}`)).text(), { timeout: 20_000 }).toContain('Cancelled')
      expect((await site.post(`/jobs/${id}/cancellation`)).status).toBe(409)
    })
  })

  test('that does not exist is not found, and a wrong number is named', async ({ world }) => {
    const site = await siteOf(world, { pages: [jobsWeb], endpoints: [jobsApi] })
    expect((await site.get('/jobs/7')).status).toBe(404)
    expect((await site.get('/jobs/seven')).status).toBe(422)
    expect(await (await site.get('/api/v1/jobs/seven')).json()).toMatchObject({ status: 422, errors: [{ path: 'id', value: 'seven', allowed: 'Must be a number' }] })
  })
})

describe('the first page', () => {
  test('leads to the set-up while there is no home', async ({ world }) => {
    const html = await today(world, {}, { home: null })
    expect(html).toContain('<h1 class="govuk-heading-l">Welcome to Entente</h1>')
    expect(html).toContain('href="/home/set-up/place"')
    expect(html).not.toContain('<svg class="entente-map__picture"')
  })

  test('leads to Find, and with something on the shortlist to that', async ({ world }) => {
    expect(await today(world, {})).toContain('<a href="/find" role="button"')
    expect(await today(world, { shortlisted: 3 })).toContain('<a href="/find/shortlist" role="button"')
  })

  test('tells in the reader\'s language what is known and what is missing', async ({ world }) => {
    const html = await today(world, { gaps: [{ en: 'No ties yet', 'zh-CN': '尚无友城关系' }] }, { locale: 'zh-CN' })
    expect(html).toContain('Leeds今日工作')
    expect(html).toContain('<dt>地方</dt><dd>199,568</dd>')
    expect(html).toContain('尚无友城关系')
  })

  test('shows the load of the world while it runs', async ({ world }) => {
    await whileLoading(world, async () => {
      const html = await today(world, {})
      expect(html).toContain('Load the world')
      expect(html).toContain('50,000 of 199,568')
    })
  })

  test('shows the home and its partners on a map', async ({ world }) => {
    const html = await today(world, { marks: [{ kind: 'home', name: 'Leeds', longitude: -1.5, latitude: 53.8 }] })
    expect(html).toContain('aria-label="Map of Leeds and the places it has published ties with"')
  })
})

async function today(world: World, parts: Partial<Standing>, options: Parameters<typeof siteOf>[1] = {}): Promise<string> {
  const pages = [todayWeb(async () => ({ ...standing, ...parts }))]
  return (await (await siteOf(world, { pages, ...options })).get('/')).text()
}
