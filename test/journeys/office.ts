import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { expect, vi } from 'vitest'
import { type Ended, programOn } from '../program.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8')
const browsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The folder of real data, or null with a loud reason. */
export function realData(): string | null {
  const folder = join(root, '../shared/data')
  if (existsSync(folder)) return folder
  console.warn('SKIPPED the import of real twinnings: ../shared/data is not beside the project; lists rest on the catalogue alone')
  return null
}

/** A running installation with a real browser in front of it. */
export interface Office {
  address: string
  /** Runs a command on the installation, which the running server answers. */
  entente(...args: string[]): Promise<Ended>
  /** A signed-in page; whatever it says on its console as an error is collected in `complaints`. */
  page(settings: { locale: 'en-GB' | 'zh-CN'; javaScriptEnabled: boolean }): Promise<Visit>
  close(): Promise<void>
}

export interface Visit {
  page: Page
  complaints: string[]
  context: BrowserContext
}

/** Starts an empty installation as a newcomer does, and waits until it has loaded the world. */
export async function openOffice(): Promise<Office> {
  const data = mkdtempSync(join(tmpdir(), 'entente-office-'))
  const program = programOn(data, { logLevel: 'warn' })
  const { address, stop } = await program.serve()
  const browser = await openBrowser()
  const office: Office = {
    address,
    entente: program.run,
    page: (settings) => signedIn(office, browser, settings),
    async close() {
      await browser.close()
      await stop()
      rmSync(data, { recursive: true })
    },
  }
  await worldLoaded(office)
  return office
}

/** Fails with what axe finds on the page: rules of WCAG 2.2 AA and good practice. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axe)
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: (options: object) => Promise<{ violations: Violation[] }> } }
    interface Violation {
      id: string
      nodes: { html: string; failureSummary: string }[]
    }
    const { violations } = await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary}`).join(' | ')}`)
  })
  expect(violations, page.url()).toEqual([])
}

/** Renews the pictures that the documents show; on a build machine they are only taken, so that the checkout stays clean. */
export async function takePicture(page: Page, name: string): Promise<void> {
  const folder = process.env.CI ? mkdtempSync(join(tmpdir(), 'entente-pictures-')) : join(root, 'docs/screenshots')
  await page.screenshot({ path: join(folder, `${name}.png`) })
  expect(existsSync(join(root, 'docs/screenshots', `${name}.png`)), `docs/screenshots/${name}.png is committed`).toBe(true)
}

async function openBrowser(): Promise<Browser> {
  const executablePath = browsers.find((path) => existsSync(path))
  if (!executablePath) throw new Error(`no browser at ${browsers.join(', ')}; install Debian's chromium`)
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] })
}

async function signedIn(office: Office, browser: Browser, settings: Parameters<Office['page']>[0]): Promise<Visit> {
  const context = await browser.newContext({ ...settings, viewport: { width: 1280, height: 900 }, acceptDownloads: true })
  context.setDefaultTimeout(30_000)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(`${page.url()}: ${message.text()}`))
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`))
  const { out } = await office.entente('sign-in-link')
  await page.goto(/http:\S+/.exec(out)![0])
  return { page, complaints, context }
}

/** The first start loads the catalogue as a job; its page shows how far it is. */
async function worldLoaded(office: Office): Promise<void> {
  const { page, context } = await office.page({ locale: 'en-GB', javaScriptEnabled: true })
  const everythingDone = async () => {
    const response = await page.request.get(`${office.address}/api/v1/jobs`)
    const { items } = (await response.json()) as { items: { state: string }[] }
    expect(items.map(({ state }) => state)).toEqual(['done'])
  }
  await vi.waitFor(everythingDone, { timeout: 180_000, interval: 500 })
  await context.close()
}
