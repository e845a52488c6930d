import { expect, test } from 'vitest'
import { Invalid } from '../errors.ts'
import { addressOf, readConfig, settingsTable } from './config.ts'

test('without any setting the server listens on this machine only, with its data in the program\'s folder', () => {
  expect(readConfig({}, '/srv/entente')).toEqual({
    port: 3210, host: '127.0.0.1', publicUrl: null, dataFolder: '/srv/entente/data', databaseUrl: null, secret: null, logLevel: 'info',
  })
})

test('people reach it at the public address, else at host and port', () => {
  expect(addressOf(readConfig({ HOST: '::1', PORT: '80' }, '/srv'))).toBe('http://[::1]:80')
  expect(addressOf(readConfig({ ENTENTE_PUBLIC_URL: 'https://entente.example.org/' }, '/srv'))).toBe('https://entente.example.org')
})

test('an empty setting counts as not set', () => {
  expect(readConfig({ PORT: '', ENTENTE_SECRET: '' }, '/srv').port).toBe(3210)
})

test('each wrong setting is named with what is allowed, and passwords are not repeated', () => {
  const environment = { PORT: '70000', LOG_LEVEL: 'loud', DATABASE_URL: 'mysql://me:secret@db/entente' }
  const refusal = refusalOf(() => readConfig(environment, '/srv'))
  expect(refusal.problems.map(({ path }) => path)).toEqual(['PORT', 'DATABASE_URL', 'LOG_LEVEL'])
  expect(refusal.problems[0]).toMatchObject({ value: '70000', allowed: { en: 'a port number from 0 to 65535' } })
  expect(JSON.stringify(refusal.problems)).not.toContain('secret@')
})

test('the table of settings has a row for each, with its default', () => {
  expect(settingsTable('en')).toMatch(/^\| Setting \| Meaning \|.*\n\| --- .*\n\| `PORT` \|.*\| `3210` \|/)
  expect(settingsTable('zh-CN').split('\n')).toHaveLength(9)
})

function refusalOf(act: () => unknown): Invalid {
  try {
    act()
  } catch (error) {
    if (error instanceof Invalid) return error
  }
  throw new Error('nothing was refused')
}
