import { expect, test } from 'vitest'
import { Conflict } from '../errors.ts'
import { listen } from './server.ts'

const loopback = { host: '127.0.0.1', port: 0 }

test('a server that stops finishes the request in flight and takes no new one', async () => {
  const arrived = Promise.withResolvers<void>()
  const answer = Promise.withResolvers<Response>()
  const server = await listen(() => (arrived.resolve(), answer.promise), loopback)
  const request = fetch(server.address)
  await arrived.promise
  const stopped = server.stop()
  await expect(fetch(server.address)).rejects.toThrow('fetch failed')
  answer.resolve(new Response('done'))
  expect(await (await request).text()).toBe('done')
  await stopped
})

test('a port that is taken is named, with what to do', async () => {
  const first = await listen(() => new Response(), loopback)
  const port = Number(new URL(first.address).port)
  const refusal = await listen(() => new Response(), { host: '127.0.0.1', port }).catch((error: unknown) => error)
  await first.stop()
  expect(refusal).toBeInstanceOf(Conflict)
  expect((refusal as Conflict).text).toEqual({
    en: `port ${port} is in use by another program; stop it, or set PORT to another number`,
    'zh-CN': `端口 ${port} 已被其他程序占用；请停止该程序，或将 PORT 设为其他端口`,
  })
})

test('an address that is not this machine\'s is named', async () => {
  await expect(listen(() => new Response(), { host: '203.0.113.7', port: 0 })).rejects.toThrow('this machine has no network address 203.0.113.7')
})
