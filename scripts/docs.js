// `npm run docs` writes what the documents derive from the program; `--check` fails on a difference instead.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { domains } from '../architecture.js'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const isCheck = process.argv.includes('--check')

const generated = {
  'docs/architecture.md': { domains: domainTable },
  'docs/decisions/README.md': { decisions: decisionTable },
  'docs/commands.md': { commands: commandPages },
  'docs/settings.md': { settings: () => entente('settings') },
}

const stale = Object.entries(generated).filter(([file, parts]) => !isCurrent(file, parts))
if (isCheck && stale.length > 0) {
  console.error(`out of date: ${stale.map(([file]) => file).join(', ')}; run "npm run docs" and commit`)
  process.exit(1)
}

function isCurrent(file, parts) {
  const path = join(root, file)
  const before = readFileSync(path, 'utf8')
  let after = before
  for (const [name, make] of Object.entries(parts)) {
    const block = new RegExp(`(<!-- generated: ${name} -->\n)[^]*?(<!-- /generated -->)`)
    if (!block.test(after)) throw new Error(`${file} has no block "${name}"`)
    after = after.replace(block, (_, open, close) => `${open}\n${make().trim()}\n\n${close}`)
  }
  if (after !== before && !isCheck) writeFileSync(path, after)
  return after === before
}

function domainTable() {
  const rows = Object.entries(domains).map(([name, uses]) => `| ${name} | ${uses.join(', ') || '(none)'} |`)
  const arrows = Object.entries(domains).flatMap(([name, uses]) => uses.map((used) => `  ${name} --> ${used}`))
  return ['| domain | uses |', '| --- | --- |', ...rows, '', '```mermaid', 'graph TD', ...arrows, '```'].join('\n')
}

function decisionTable() {
  const files = readdirSync(join(root, 'docs/decisions')).filter((file) => /^\d{4}-.*\.md$/.test(file)).sort()
  const title = (file) => readFileSync(join(root, 'docs/decisions', file), 'utf8').match(/^# (.*)$/m)[1]
  return files.map((file) => `- [${title(file)}](${file})`).join('\n')
}

function commandPages() {
  const list = entente('--help')
  const names = [...list.matchAll(/^ {2}(\S+(?: \S+)*) {2,}/gm)].map(([, name]) => name)
  return ['```text', list.trim(), '```', ...names.flatMap((name) => ['', `## entente ${name}`, '', '```text', entente(...name.split(' '), '--help').trim(), '```'])].join('\n')
}

function entente(...args) {
  return execFileSync(process.execPath, ['bin/entente', ...args], { cwd: root, encoding: 'utf8', env: { ...process.env, ENTENTE_LANG: 'en' } })
}
