import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible, type Office, openOffice, realData, takePicture, type Visit } from './office.ts'

let office: Office

beforeAll(async () => {
  office = await openOffice()
  const data = realData()
  if (data === null) return
  for (const table of ['places', 'twinnings']) {
    const { code, err } = await office.entente('world', 'import', table, `${data}/${table === 'places' ? 'places' : 'twin_pairs'}.csv`)
    expect(code, err).toBe(0)
  }
}, 400_000)

afterAll(() => office?.close())

async function visit(locale: 'en-GB' | 'zh-CN', javaScriptEnabled: boolean, walk: (visit: Visit) => Promise<void>): Promise<void> {
  const visit = await office.page({ locale, javaScriptEnabled })
  try {
    await walk(visit)
    expect(visit.complaints).toEqual([])
  } finally {
    await visit.context.close()
  }
}

async function submit(page: Page, form: string): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.locator(`${form} button[type=submit], ${form} button:not([type])`).first().click()])
}

const h1 = (page: Page) => page.locator('h1').innerText()
const names = (page: Page) => page.locator('.entente-candidate__name').allInnerTexts()

describe('from the first start to a shortlist', () => {
  test('an office that is new here is asked for its place first, and set up in three steps', async () => {
    await visit('en-GB', true, async ({ page }) => {
      expect(await h1(page)).toMatch(/welcome/i)
      await expectAccessible(page)
      await takePicture(page, 'first-start-en')
      await page.goto(`${office.address}/find`)
      expect(page.url()).toContain('/home/set-up/place')
      await page.fill('#q', 'Leeds')
      await submit(page, 'form[action="/home/set-up/place"][method=get]')
      await expectAccessible(page)
      await takePicture(page, 'set-up-en')
      expect(await page.locator('input[name=placeIds]:checked').getAttribute('value')).toBe('gn2644688')
      await submit(page, 'form[method=post][action="/home/set-up/place"]')
      await expectAccessible(page)
      await page.locator('select[name=strength]').first().selectOption('4')
      await submit(page, 'form[method=post][action="/home/set-up/strengths"]')
      await expectAccessible(page)
      await submit(page, 'form[method=post][action="/home/set-up/priorities"]')
      expect(page.url()).toBe(`${office.address}/find`) // set up, so on to the first list
      await expectAccessible(page)
      await page.goto(office.address)
      expect(await h1(page)).toContain('Leeds')
      await expectAccessible(page)
      await takePicture(page, 'today-en')
    })
  })

  for (const javaScriptEnabled of [true, false]) {
    for (const locale of ['en-GB', 'zh-CN'] as const) {
      const how = `${locale}, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`
      const [language, leeds] = locale === 'en-GB' ? ['en', 'Leeds'] : ['zh', '利兹']

      test(`lists for China, India and Germany come with reasons (${how})`, async () => {
        await visit(locale, javaScriptEnabled, async ({ page }) => {
          for (const country of ['CN', 'IN', 'DE']) {
            await page.goto(`${office.address}/find`)
            expect(await h1(page)).toContain(leeds)
            await page.selectOption('#where', country)
            await submit(page, '#question')
            const candidates = page.locator('.entente-candidate')
            expect(await candidates.count()).toBeGreaterThan(9)
            for (const candidate of await candidates.all()) expect(await candidate.locator('.entente-reasons li').count()).toBeGreaterThan(0)
            if (javaScriptEnabled) await expectAccessible(page)
            if (javaScriptEnabled && country === 'CN') await takePicture(page, `find-${language}`)
          }
        })
      })

      test(`turning the weights of "suits us" changes the order (${how})`, async () => {
        await visit(locale, javaScriptEnabled, async ({ page }) => {
          await page.goto(`${office.address}/find?where=CN&by=suits`)
          const before = await names(page)
          if (javaScriptEnabled) {
            await page.locator('#weight-scale').focus()
            await page.keyboard.press('Home')
            await page.locator('#weight-link').focus()
            await page.keyboard.press('End')
            await expect.poll(() => page.locator('.entente-candidate a').first().innerText()).not.toBe(before[0])
            await expectAccessible(page)
          } else {
            await page.goto(`${office.address}/find?where=CN&by=suits&mutual=0&link=100&scale=0`)
            expect((await names(page))[0]).not.toBe(before[0])
          }
        })
      })

      test(`candidates are compared side by side and kept on the shortlist (${how})`, async () => {
        await visit(locale, javaScriptEnabled, async ({ page }) => {
          await page.goto(`${office.address}/find?where=CN`)
          const boxes = page.locator('input[name=ids]')
          await boxes.nth(0).check()
          await boxes.nth(2).check()
          await submit(page, '#compare')
          expect(await page.locator('.entente-compare thead th').count()).toBe(3)
          if (javaScriptEnabled) await expectAccessible(page)
          if (javaScriptEnabled) await takePicture(page, `compare-${language}`)

          await page.goto(`${office.address}/find?where=CN`)
          const name = (await page.locator('.entente-candidate__name a').first().innerText()).trim()
          await submit(page, '.entente-candidate form[action*="shortlist"]')
          await page.goto(`${office.address}/find/shortlist`)
          expect(await page.locator('main').innerText()).toContain(name)
          if (javaScriptEnabled) await expectAccessible(page)
          if (javaScriptEnabled) await takePicture(page, `shortlist-${language}`)
          await submit(page, 'form[action*="/removal"]')
          await submit(page, 'form[action*="shortlist"]') // undo
          expect(await page.locator('main').innerText()).toContain(name)
          await submit(page, 'form[action*="/removal"]')
        })
      })

      test(`a candidate says what would change it, and the list how good it is (${how})`, async () => {
        await visit(locale, javaScriptEnabled, async ({ page }) => {
          await page.goto(`${office.address}/find?where=CN`)
          await Promise.all([page.waitForEvent('load'), page.locator('.entente-candidate__foot a').first().click()])
          await Promise.all([page.waitForEvent('load'), page.locator('a[href*="changes=shown"]').click()])
          expect(await page.locator('#changes ~ ul li').count()).toBeGreaterThan(0)
          if (javaScriptEnabled) await expectAccessible(page)
          await Promise.all([page.waitForEvent('load'), page.locator('a[href="/find/quality?where=CN"]').click()])
          expect(await page.locator('.entente-methods').count()).toBe(4)
          expect(await page.locator('.entente-methods').first().locator('tbody tr').count()).toBeGreaterThan(9)
          expect(await page.locator('.entente-calibration svg').count()).toBe(1)
          if (javaScriptEnabled) await expectAccessible(page)
          if (javaScriptEnabled) await takePicture(page, `quality-${language}`)
        })
      })

      test(`near-duplicates unfold under the place that stands for them (${how})`, async () => {
        await visit(locale, javaScriptEnabled, async ({ page }) => {
          await page.goto(`${office.address}/find?where=DE&limit=100`)
          const folded = page.locator('.entente-folded').first()
          expect(await folded.locator('a').first().isVisible()).toBe(false)
          await folded.locator('summary').click()
          const name = await folded.locator('a').first().innerText()
          await Promise.all([page.waitForEvent('load'), folded.locator('a').first().click()])
          expect(await h1(page)).toContain(name)
        })
      })

      test(`the list can be taken away, and says what it came from (${how})`, async () => {
        await visit(locale, javaScriptEnabled, async ({ page }) => {
          await page.goto(`${office.address}/find?where=CN`)
          for (const [kind, signature] of [['csv', '\uFEFF'], ['xlsx', 'PK']] as const) {
            const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`a[href*="export.${kind}"]`).click()])
            const bytes = await readFile(await download.path())
            expect(bytes.toString('utf8').startsWith(signature)).toBe(true)
            if (kind === 'csv') expect(bytes.toString('utf8')).toMatch(/gn\d+/)
          }
        })
      })
    }
  }

  test('a person with a keyboard alone reaches the list, a candidate and the language switch', async () => {
    await visit('en-GB', true, async ({ page }) => {
      await page.goto(`${office.address}/find`)
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#main-content')
      await page.keyboard.press('Enter')
      await tabTo(page, '#where')
      await page.keyboard.type('India')
      await tabTo(page, '#question button')
      await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
      expect(page.url()).toContain('where=IN')
      await tabTo(page, '.entente-candidate a')
      await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
      expect(page.url()).toContain('/places/')
    })
  })

  test('a page fits a phone 320 pixels wide without sideways scrolling', async () => {
    await visit('en-GB', true, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 800 })
      for (const path of ['/', '/find', '/find?where=CN', '/find/places/gn1791247?where=CN', '/find/quality', '/find/shortlist', '/home', '/data', '/places?q=Leeds', '/places/gn2644688', '/jobs', '/policy/try']) {
        await page.goto(office.address + path)
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
        expect(overflow, path).toBe(0)
      }
    })
  })

  test.each(['en-GB', 'zh-CN'] as const)('every other page is accessible and says nothing wrong on its console (%s)', async (locale) => {
    const language = locale === 'en-GB' ? 'en' : 'zh'
    await visit(locale, true, async ({ page }) => {
      const paths = {
        '/': null,
        '/data': 'data',
        '/places?q=Suzhou': null,
        '/places/gn2644688': 'place',
        '/find/places/gn1791247': 'candidate',
        '/find?where=CN&view=table': null,
        '/jobs': null,
        '/api/v1': null,
        '/home': 'home',
        '/home/set-up/place': null,
        '/home/set-up/strengths': null,
        '/home/set-up/priorities': null,
        '/policy/try': 'policy',
        '/sign-in': null,
      }
      for (const [path, picture] of Object.entries(paths)) {
        const response = await page.goto(office.address + path)
        expect(response?.status(), path).toBe(200)
        await expectAccessible(page)
        if (picture) await takePicture(page, `${picture}-${language}`)
      }
    })
  })

  test('an officer measures the ranking on the twinnings loaded here', async ({ skip }) => {
    if (realData() === null) skip()
    await visit('en-GB', true, async ({ page }) => {
      await page.goto(`${office.address}/find/quality`)
      await submit(page, 'form[action="/find/quality/measurements"]')
      await expect.poll(() => page.locator('#own ~ [role=status]').innerText(), { timeout: 60_000 }).toMatch(/Measuring: \d+ of \d+ parts/)
      expect((await page.request.get(`${office.address}/healthz`)).status()).toBe(200)
      await Promise.all([page.waitForEvent('load'), page.locator('a[href^="/jobs/"]').click()])
      await submit(page, 'form[action$="/cancellation"]')
      await expect.poll(() => page.locator('.govuk-tag').first().innerText(), { timeout: 60_000 }).toMatch(/cancelled/i)
    })
  })

  test('a place that does not exist and a wrong question are answered with a page that helps', async () => {
    await visit('en-GB', false, async ({ page, complaints }) => {
      expect((await page.goto(`${office.address}/places/gn0`))?.status()).toBe(404)
      expect((await page.goto(`${office.address}/find?home=Nowhereville`))?.status()).toBe(422)
      expect(await page.locator('main').innerText()).toContain('Nowhereville')
      complaints.length = 0 // the browser itself reports the two statuses
    })
  })
})

/** Presses Tab until the element that the selector names has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return
  }
  throw new Error(`no way by Tab to ${selector}`)
}
