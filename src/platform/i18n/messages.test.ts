import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkedChinese } from './checked.data.ts'

type Entry = Readonly<Record<string, unknown>>

const source = join(import.meta.dirname, '../../')
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
const messageFiles = files.filter((file) => /(^|\/)messages\.ts$/.test(file))
const codeByFile = new Map(files.filter((file) => !messageFiles.includes(file)).map((file) => [file, readFileSync(join(source, file), 'utf8')]))
const everyWord = new Set([...codeByFile.values()].flatMap((code) => code.match(/[A-Za-z_$][\w$]*/g) ?? []))

async function entriesOf(file: string): Promise<[name: string, entry: Entry][]> {
  const { messages } = (await import(join(source, file))) as { messages: Entry }
  return flat(messages)
}

/** Texts by name; those in a group as `group.name`. */
function flat(group: Entry, prefix = ''): [name: string, entry: Entry][] {
  return Object.entries(group).flatMap(([name, value]): [string, Entry][] => {
    const entry = value as Entry
    const isText = 'en' in entry || 'zh-CN' in entry
    return isText ? [[prefix + name, entry]] : flat(entry, `${prefix}${name}.`)
  })
}

/** Other files that import this one, with the name they give to its messages. */
function importersOf(file: string): { code: string; alias: string }[] {
  const folder = file.slice(0, file.lastIndexOf('/'))
  return [...codeByFile].flatMap(([other, code]) => {
    const imported = [...code.matchAll(/import (\{[^}]*\bmessages\b[^}]*\}|\* as \w+) from '([^']*messages\.ts)'/g)]
    const here = other.slice(0, other.lastIndexOf('/'))
    return imported.flatMap(([, names, from]) => {
      const path = from!.startsWith('#') ? from!.slice(1) : join(here, from!)
      const whole = /^\* as (\w+)/.exec(names!)?.[1]
      const alias = whole ? `${whole}.messages` : (/messages as (\w+)/.exec(names!)?.[1] ?? 'messages')
      return path === `${folder}/messages.ts` ? [{ code, alias }] : []
    })
  })
}

function isUsed(name: string, importers: ReturnType<typeof importersOf>): boolean {
  return importers.some(({ code, alias }) => {
    if (new RegExp(`\\b${alias}\\.${name}\\b`).test(code)) return true
    const isLookedUp = code.includes(`${alias}[`) || new RegExp(`[(,]\\s*${alias}\\s*[,)]`).test(code)
    return isLookedUp && everyWord.has(name)
  })
}

test('the messages of the whole program are seen', () => {
  expect(messageFiles.length).toBeGreaterThan(8)
})

describe.each(messageFiles)('%s', (file) => {
  test('has each text in both languages, and no third', async () => {
    for (const [name, entry] of await entriesOf(file)) {
      expect(Object.keys(entry).toSorted(), name).toEqual(['en', 'zh-CN'])
      expect(typeof entry.en, name).toBe(typeof entry['zh-CN'])
      if (typeof entry.en === 'string') expect([entry.en.trim() !== '', String(entry['zh-CN']).trim() !== ''], name).toEqual([true, true])
    }
  })

  test('has Chinese punctuation between its Chinese words', async () => {
    for (const [name, entry] of await entriesOf(file)) {
      expect(String(entry['zh-CN']), name).not.toMatch(/\p{Script=Han}[,;:?!]\p{Script=Han}/u)
    }
  })

  test('has no text that nobody shows', async () => {
    const importers = importersOf(file)
    const unused = (await entriesOf(file)).map(([name]) => name).filter((name) => !isUsed(name.split('.')[0]!, importers))
    expect(unused).toEqual([])
  })
})

test('a Chinese text that a speaker has checked is still as it was, and the others are listed', async () => {
  const now = new Map<string, string>()
  for (const file of messageFiles) {
    for (const [name, entry] of await entriesOf(file)) now.set(`${file}#${name}`, String(entry['zh-CN']))
  }
  expect(Object.fromEntries(Object.keys(checkedChinese).map((key) => [key, now.get(key)]))).toEqual(checkedChinese)
  const unchecked = [...now.keys()].filter((key) => !Object.hasOwn(checkedChinese, key))
  const byFile = Map.groupBy(unchecked, (key) => key.split('#')[0])
  console.info(`${unchecked.length} of ${now.size} Chinese texts have not been checked by a speaker:`)
  for (const [file, keys] of byFile) console.info(`  ${file}: ${keys.map((key) => key.split('#')[1]).join(', ')}`)
})
