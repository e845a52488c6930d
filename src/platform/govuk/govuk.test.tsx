import { readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { paramTypes } from './generate.ts'
import { govuk, type ComponentName } from './govuk.ts'
import type { Components } from './params.gen.ts'

interface Fixture {
  name: string
  options: object
  html: string
}

const folder = path.join(path.dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json')), 'dist/govuk/components')
const components = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name as ComponentName)

describe('every component renders all of the fixtures of its package', () => {
  test.each(components)('%s', (component) => {
    const { fixtures }: { fixtures: Fixture[] } = JSON.parse(readFileSync(path.join(folder, component, 'fixtures.json'), 'utf8'))
    expect(fixtures.length).toBeGreaterThan(0)
    for (const { name, options, html } of fixtures) {
      expect(govuk(component, options as Components[ComponentName]).toString(), name).toBe(html.trim())
    }
  })
})

test('the fixtures seen are the whole package', () => {
  expect(components.length).toBeGreaterThanOrEqual(34)
})

test('the types of the parameters are those of the installed version', () => {
  expect(readFileSync(new URL('./params.gen.ts', import.meta.url), 'utf8')).toBe(paramTypes())
})

test('text is escaped, and markup is not', () => {
  expect(govuk('button', { text: 'Salt & <b>' }).toString()).toContain('Salt &amp; &lt;b&gt;')
  expect(govuk('button', { html: <b>Salt & {'<i>'}</b> }).toString()).toContain('<b>Salt &amp; &lt;i&gt;</b>')
})
