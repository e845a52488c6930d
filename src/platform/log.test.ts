import { expect, test } from 'vitest'
import { openLog } from './log.ts'

function linesOf(act: (log: ReturnType<typeof openLog>) => void): Record<string, unknown>[] {
  const lines: string[] = []
  act(openLog('info', { write: (line) => void lines.push(line) }))
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>)
}

test('a line is one JSON object with its level in words and its time', () => {
  const [line] = linesOf((log) => log.info({ route: '/find', status: 200 }, 'request'))
  expect(line).toMatchObject({ level: 'info', route: '/find', status: 200, msg: 'request' })
  expect(line!.time).toMatch(/^\d{4}-\d\d-\d\dT/)
})

test('a database error is logged with its query and code, without the values in it', () => {
  const cause = Object.assign(new Error('duplicate key value'), { code: '23505', detail: 'Key (name)=(Ada Lovelace) exists' })
  const error = new Error('Failed query: insert into "contact" values ($1)\nparams: Ada Lovelace,ada@example.org', { cause })
  const [line] = linesOf((log) => log.error({ err: error }, 'fault'))
  expect(JSON.stringify(line)).toContain('insert into')
  expect(line!.err).toMatchObject({ cause: { code: '23505' } })
  expect(JSON.stringify(line)).not.toContain('Ada')
})
