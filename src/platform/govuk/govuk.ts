import { createRequire } from 'node:module'
import path from 'node:path'
import { isValidElement } from 'hono/jsx'
import { raw } from 'hono/html'
import nunjucks from 'nunjucks'
import type { HtmlEscapedString } from 'hono/utils/html'
import { htmlOf } from './markup.ts'
import type { Components } from './params.gen.ts'

export type ComponentName = keyof Components

const packageFolder = path.dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json'))
const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader(path.join(packageFolder, 'dist')), {
  autoescape: true,
  trimBlocks: true,
  lstripBlocks: true,
})
const compiled = new Map<ComponentName, nunjucks.Template>()

/**
 * One GOV.UK Frontend component, rendered by the package's own macro: `govuk('button', { text: t(m.save) })`.
 * Parameters are those of the official documentation; every `…html` parameter takes JSX, never a string.
 */
export function govuk<Name extends ComponentName>(name: Name, params: Components[Name]): HtmlEscapedString {
  return raw(template(name).render({ params: plain(params) }).trim())
}

function template(name: ComponentName): nunjucks.Template {
  const found = compiled.get(name)
  if (found) return found
  const macro = `govuk${name.replaceAll(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase())}`
  const source = `{% from "govuk/components/${name}/macro.njk" import ${macro} %}{{ ${macro}(params) }}`
  const made = new nunjucks.Template(source, environment)
  compiled.set(name, made)
  return made
}

/** The same value with each piece of markup rendered, as the templates expect plain data. */
function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(plain)
  if (isMarkup(value)) return htmlOf(value)
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]))
}

function isMarkup(value: object): value is HtmlEscapedString {
  return 'isEscaped' in value || isValidElement(value)
}
