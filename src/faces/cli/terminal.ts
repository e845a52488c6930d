import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Io } from '#platform/cli/command.ts'
import type { Locale } from '#platform/i18n/locale.ts'

/** This process's own files, streams and terminal as a command sees them. */
export function terminalIo(process: NodeJS.Process, signal: AbortSignal): Io {
  const path = (name: string) => resolve(process.cwd(), name)
  return {
    path,
    read: async (name) => (name === '-' ? await readStandardInput(process) : await readFile(path(name))),
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    isTerminal: process.stderr.isTTY,
    locale: terminalLocale(process.env),
    signal,
  }
}

/** `ENTENTE_LANG` if set, else the system's language. */
export function terminalLocale(env: NodeJS.ProcessEnv): Locale {
  const wanted = env.ENTENTE_LANG ?? env.LC_ALL ?? env.LC_MESSAGES ?? env.LANG ?? ''
  return /^zh/i.test(wanted) ? 'zh-CN' : 'en'
}

async function readStandardInput(process: NodeJS.Process): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  return Buffer.concat(chunks)
}
