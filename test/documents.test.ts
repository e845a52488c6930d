import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], { cwd: root, encoding: 'utf8' })
const documents = tracked.split('\n').filter((file) => file !== '' && existsSync(join(root, file)))
const guides = documents.filter((file) => file.startsWith('docs/how-to/') || file === 'README.md')

/** Text of a document without its code blocks, where `[x](y)` is no link. */
function prose(file: string): string {
  return readFileSync(join(root, file), 'utf8').replaceAll(/^```[^]*?^```/gm, '').replaceAll(/`[^`\n]*`/g, '')
}

function anchors(file: string): string[] {
  return [...prose(file).matchAll(/^#+ (.*)$/gm)].map(([, title]) =>
    title!.toLowerCase().replaceAll(/[^\p{L}\p{N}\s_-]/gu, '').replaceAll(/\s/g, '-'),
  )
}

describe('the documents', () => {
  test.each(documents)('%s: every link and anchor leads somewhere', (file) => {
    const links = [...prose(file).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!)
    const broken = links.filter((target) => {
      if (/^(https?|mailto):/.test(target)) return false
      const [path, anchor] = target.split('#') as [string, string?]
      const goal = path === '' ? file : relative(root, join(root, dirname(file), path))
      if (!existsSync(join(root, goal))) return true
      return anchor !== undefined && !anchors(goal).includes(anchor)
    })
    expect(broken).toEqual([])
  })

  test('name no folder of a machine and no folder beside the project, except the test data', () => {
    const named = documents.filter((file) => /(^|[\s(`"'])\/(work|home|root|tmp)\//m.test(readFileSync(join(root, file), 'utf8')))
    expect(named).toEqual([])
  })
})

/*
 * A block marked `sh` is run line by line in the project's root, on a data folder of its page's own; a line must end
 * with exit code 0, or with the code that its comment names as `# exits with 2`.
 */
describe('the commands of the guides', () => {
  const pages = guides.flatMap((file) => {
    const blocks = [...readFileSync(join(root, file), 'utf8').matchAll(/^```sh\n([^]*?)^```/gm)].map(([, block]) => block!)
    const lines = blocks.join('').replaceAll(/\\\n\s*/g, ' ').split('\n')
    const commands = lines.filter((line) => /\bentente\b/.test(line) && !line.startsWith('#'))
    return commands.length > 0 ? [{ file, commands }] : []
  })

  test.each(pages)('$file: each one does what the page says', ({ file, commands }) => {
    const needsData = commands.some((command) => command.includes('../shared/'))
    if (needsData && !existsSync(join(root, '../shared/data'))) {
      console.warn(`SKIPPED ${file}: its commands import ../shared/data, which is not beside the project`)
      return
    }
    const data = mkdtempSync(join(tmpdir(), 'entente-guide-'))
    try {
      for (const command of commands) {
        const wanted = Number(command.match(/# exits with (\d)/)?.[1] ?? 0)
        const env = { ...process.env, ENTENTE_DATA: data, ENTENTE_LANG: 'en', PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH}` }
        const { status, stderr } = spawnSync('bash', ['-c', command], { cwd: root, env, encoding: 'utf8' })
        expect(status, `${command}\n${stderr}`).toBe(wanted)
      }
    } finally {
      rmSync(data, { recursive: true })
    }
  }, 300_000)
})
