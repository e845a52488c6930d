import type { Locale } from '../i18n/locale.ts'
import type { Arguments, Command } from './command.ts'

/** What a command wrote and returned. */
export interface Trial {
  code: number
  out: string
  err: string
  /** The lines of `err`. */
  lines: string[]
}

/** Runs a command of records on a file in memory named `in.json`, for the tests of such commands. */
export async function tryRecords(
  command: Command,
  file: string | Uint8Array,
  { locale = 'en', ...values }: { locale?: Locale } & Arguments['values'] = { json: true },
): Promise<Trial> {
  if (command.needs !== 'nothing') throw new TypeError(`${command.name} needs a store`)
  let out = ''
  let err = ''
  const io = {
    path: (name: string) => name,
    read: async (name: string) => {
      if (name !== 'in.json') throw Object.assign(new Error('no such file'), { code: 'ENOENT' })
      return typeof file === 'string' ? new TextEncoder().encode(file) : file
    },
    out: (text: string) => void (out += text),
    err: (text: string) => void (err += text),
    isTerminal: false,
    locale,
    signal: new AbortController().signal,
  }
  const code = await command.run(io, { values: { input: 'in.json', ...values }, positionals: [] })
  return { code, out, err, lines: err.split('\n').slice(0, -1) }
}
