import { resolve } from 'node:path'
import { z } from 'zod'
import { Invalid } from '../errors.ts'
import type { Locale, Text } from '../i18n/locale.ts'
import { say } from '../i18n/say.ts'
import { messages as m } from './messages.ts'

const shape = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3210),
  HOST: z.string().default('127.0.0.1'),
  ENTENTE_PUBLIC_URL: urlOf(/^https?:/).optional(),
  ENTENTE_DATA: z.string().default('data'),
  DATABASE_URL: urlOf(/^postgres(ql)?:/).optional(),
  ENTENTE_SECRET: z.string().min(32).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
})

type Setting = keyof typeof shape.shape

const words: Readonly<Record<Setting, { meaning: Text; allowed: Text }>> = {
  PORT: { meaning: m.port, allowed: m.aPort },
  HOST: { meaning: m.host, allowed: m.aText },
  ENTENTE_PUBLIC_URL: { meaning: m.publicUrl, allowed: m.anAddress },
  ENTENTE_DATA: { meaning: m.data, allowed: m.aText },
  DATABASE_URL: { meaning: m.databaseUrl, allowed: m.aDatabase },
  ENTENTE_SECRET: { meaning: m.secret, allowed: m.aSecret },
  LOG_LEVEL: { meaning: m.logLevel, allowed: m.aLevel },
}

/** Settings whose value may hold a password, so no message repeats it. */
const secret: ReadonlySet<string> = new Set<Setting>(['DATABASE_URL', 'ENTENTE_SECRET'])

export interface Config {
  port: number
  host: string
  /** Address by which people reach the server, without a slash at the end; null when it is `host` and `port`. */
  publicUrl: string | null
  /** Absolute path. */
  dataFolder: string
  databaseUrl: string | null
  /** Key of the session cookies; null when it is kept in the data folder. */
  secret: string | null
  logLevel: z.output<typeof shape>['LOG_LEVEL']
}

/**
 * Reads the settings from the environment; an empty one counts as not set. A relative data folder lies in `root`, so
 * that every command finds the same one wherever it is called. Throws Invalid naming each wrong setting.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>, root: string): Config {
  const given = Object.fromEntries(Object.keys(words).map((name) => [name, environment[name] || undefined]))
  const parsed = shape.safeParse(given)
  if (!parsed.success) {
    const wrong = new Set(parsed.error.issues.map(({ path }) => path[0] as Setting))
    const problems = [...wrong].map((name) => ({
      path: name,
      value: secret.has(name) ? '…' : given[name],
      allowed: words[name].allowed,
    }))
    throw new Invalid(m.wrongSettings, problems, { cause: parsed.error })
  }
  return {
    port: parsed.data.PORT,
    host: parsed.data.HOST,
    publicUrl: parsed.data.ENTENTE_PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    dataFolder: resolve(root, parsed.data.ENTENTE_DATA),
    databaseUrl: parsed.data.DATABASE_URL ?? null,
    secret: parsed.data.ENTENTE_SECRET ?? null,
    logLevel: parsed.data.LOG_LEVEL,
  }
}

/** The address by which people reach the server, without a slash at its end; with port 0 only the server knows it. */
export function addressOf({ publicUrl, host, port }: Config): string {
  return publicUrl ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

/** The settings as a table in Markdown, for the documents and the command line. */
export function settingsTable(locale: Locale): string {
  const defaults: Readonly<Record<string, string | number | undefined>> = shape.parse({})
  const rows = Object.entries(words).map(([name, { meaning, allowed }]) => {
    const otherwise = defaults[name] === undefined ? '' : `\`${defaults[name]}\``
    return [`\`${name}\``, say(locale, meaning), say(locale, allowed), otherwise]
  })
  const head = [m.setting, m.meaning, m.takes, m.otherwise].map((text) => say(locale, text))
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function urlOf(scheme: RegExp) {
  return z.string().refine((text) => scheme.test(text) && URL.canParse(text))
}
