import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible, type Office, openOffice, takePicture, type Visit } from './office.ts'

let office: Office

beforeAll(async () => {
  office = await openOffice()
  const { code, err } = await office.entente('home', 'set', '--place', 'Leeds, GB')
  expect(code, err).toBe(0)
}, 400_000)

afterAll(() => office?.close())

const letter = `武汉市人民政府外事办公室

利兹市议会：

武汉市副市长陈红女士拟率代表团一行8人于2027年5月12日至14日访问贵市，就数字医疗企业培育开展交流，并探讨医院管理人员互访。代表团希望访问利兹大学，并参观贵市半导体实验室。费用由我方承担。

联系人：周林
电话：+86 27 8525 0000
邮箱：zhoulin@wuhan.example`

async function visit(locale: 'en-GB' | 'zh-CN', javaScriptEnabled: boolean, walk: (visit: Visit) => Promise<void>): Promise<void> {
  const visit = await office.page({ locale, javaScriptEnabled })
  try {
    await walk(visit)
    expect(visit.complaints).toEqual([])
  } finally {
    await visit.context.close()
  }
}

async function press(page: Page, selector: string): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.locator(selector).click()])
}

const state = (page: Page) => page.locator('.entente-letter__state').innerText()

describe.each([['en-GB', 'Ask for what is missing'], ['zh-CN', '请对方补充材料']] as const)('a letter in the office (%s)', (locale, asking) => {
  test.each([['with scripts', true], ['with scripts off', false]] as const)(
    'pasted on the first page, it is read, corrected and answered (%s)',
    async (_, javaScriptEnabled) => {
      await visit(locale, javaScriptEnabled, async ({ page }) => {
        await page.goto(office.address)
        await page.locator('#letter').fill(letter)
        await press(page, '.entente-letter-box button')
        expect(await state(page)).toContain(asking)
        expect(await page.locator('#place').inputValue()).toBe(locale === 'en-GB' ? 'Wuhan' : '武汉')
        expect(await page.locator('.entente-mark--sensitive').count()).toBe(1)
        if (javaScriptEnabled) await expectAccessible(page)
        if (javaScriptEnabled) await takePicture(page, `letter-${locale === 'en-GB' ? 'en' : 'zh'}`)

        await page.locator('#officialLetter').selectOption('attached')
        for (const id of ['T1', 'T2', 'T4']) await page.locator(`#${id}`).selectOption('3')
        await press(page, 'section button:not([type=button])')
        expect(await page.locator('#bodyEn').inputValue()).toContain('Please make no bookings until then.')
        expect(await page.locator('#bodyZh').inputValue()).toContain('尊敬的周林女士/先生：')
        if (javaScriptEnabled) {
          await expectAccessible(page)
          await page.locator('[data-copies=bodyEn]').waitFor({ state: 'visible' })
        }
        await press(page, '.entente-language button')
        expect(await page.locator('#officialLetter').inputValue()).toBe('attached')
        expect(await page.locator('html').getAttribute('lang')).toBe(locale === 'en-GB' ? 'zh-Hans-CN' : 'en-GB')
        await press(page, '.entente-language button')
        expect(await page.locator('html').getAttribute('lang')).toBe(locale === 'en-GB' ? 'en-GB' : 'zh-Hans-CN')
        const [download] = await Promise.all([page.waitForEvent('download'), page.locator('button[formaction$=eml]').click()])
        expect(await readFile(await download.path(), 'utf8')).toContain('X-Unsent: 1')
      })
    },
  )

  test('dropped as a file, it is read as well, and the empty page is accessible', async () => {
    await visit(locale, true, async ({ page }) => {
      await page.goto(`${office.address}/letters/new`)
      await expectAccessible(page)
      await page.locator('#file').setInputFiles({ name: 'letter.txt', mimeType: 'text/plain', buffer: Buffer.from(letter) })
      await press(page, 'main form button')
      expect(await state(page)).toContain(asking)
    })
  })
})

test('a letter longer than the window is scrolled from a keyboard too', async () => {
  await visit('en-GB', true, async ({ page }) => {
    await page.goto(`${office.address}/letters/new`)
    await page.locator('#letter').fill(`${letter}\n${'\n我市历史悠久，工业发达，交通便利。'.repeat(60)}`)
    await press(page, 'main form button')
    await expectAccessible(page)
    const text = page.getByRole('region', { name: 'The letter' })
    await text.focus()
    await page.keyboard.press('End')
    await page.waitForFunction(() => document.querySelector('.entente-letter__text')!.scrollTop > 0)
  })
})

test('the page of a letter fits a phone 320 pixels wide without sideways scrolling', async () => {
  await visit('en-GB', true, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 })
    await page.goto(office.address)
    await page.locator('#letter').fill(letter)
    await press(page, '.entente-letter-box button')
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
  })
})
