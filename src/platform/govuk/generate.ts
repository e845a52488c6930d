import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

interface Option {
  name: string
  type: string
  isComponent?: boolean
  params?: Option[]
}

const target = fileURLToPath(new URL('./params.gen.ts', import.meta.url))

/** The types of all component parameters, read from the package's own `macro-options.json` files. */
export function paramTypes(): string {
  const folder = path.join(path.dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json')), 'dist/govuk/components')
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name)
  const components = names.toSorted().map((name) => {
    const options: Option[] = JSON.parse(readFileSync(path.join(folder, name, 'macro-options.json'), 'utf8'))
    return `  '${name}': ${shape(options, names, name, '  ')}`
  })
  return [
    "// Written by generate.ts from the package's own macro-options.json files; do not edit.",
    '/* oxlint-disable max-lines */',
    "import type { Markup } from './markup.ts'",
    '',
    'export interface Components {',
    ...components,
    '}',
    '',
  ].join('\n')
}

function shape(options: Option[], names: string[], parent: string, indent: string): string {
  const alternatives = Map.groupBy(options, ({ name }) => name)
  const lines = [...alternatives].map(([name, same]) => {
    const types = new Set(same.map((option) => typeOf(option, names, parent, `${indent}  `)))
    return `${indent}  ${/^\w+$/.test(name) ? name : `'${name}'`}?: ${[...types].join(' | ')}`
  })
  return `{\n${lines.join('\n')}\n${indent}}`
}

function typeOf(option: Option, names: string[], parent: string, indent: string): string {
  const { name, type, params } = option
  if (type === 'boolean') return 'boolean'
  if (type === 'integer') return 'number'
  if (type === 'array') {
    if (!params) return 'string[]'
    const item = `(${shape(params, names, parent, indent)} | false | null | undefined)[]`
    return parent === 'table' && name === 'rows' ? `${item}[]` : item
  }
  if (type !== 'object') return isHtml(name, parent) ? 'Markup' : 'string | number'
  const component = name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  if (option.isComponent && names.includes(component)) return `Components['${component}']`
  if (params) return shape(params, names, parent, indent)
  return 'Record<string, string | number | boolean | undefined>'
}

/** Parameters that the templates print without escaping take markup only, so that no text slips in unescaped. */
function isHtml(name: string, parent: string): boolean {
  return /html$/i.test(name) || (parent === 'service-navigation' && /^(start|end|navigationStart|navigationEnd)$/.test(name))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, paramTypes())
