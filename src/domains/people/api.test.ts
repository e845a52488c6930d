import { expect } from 'vitest'
import { issueApiToken } from '#platform/http/sessions.ts'
import { assembleSite, origin } from '#test/site.ts'
import { test, type World } from '#test/world.ts'
import { api } from './api.ts'
import { rankAnswer, rankOfVisitor, rankQuestion } from './people.ts'

async function get(world: World, question: Record<string, string>): Promise<Response> {
  const { value } = await issueApiToken(world.as({ home: null }))
  const address = `${origin}/api/v1/rank-equivalent?${new URLSearchParams(question).toString()}`
  return assembleSite(world, { endpoints: [api] }).request(address, { headers: { Authorization: `Bearer ${value}` } })
}

test('the API says who a visitor is as the command line does', async ({ world }) => {
  const question = { title: '副市长', place: '武汉', purpose: 'trade' }
  const response = await get(world, question)
  expect(await response.json()).toEqual(rankAnswer(rankOfVisitor(rankQuestion.parse(question))))
})

test('the language of a refusal can be asked for beside the question', async ({ world }) => {
  const response = await get(world, { title: '巫师', place: '武汉', lang: 'zh-CN' })
  expect(response.status).toBe(422)
  expect(await response.json()).toMatchObject({ detail: '据此无法判断级别', errors: [{ path: 'title', value: '巫师' }] })
})

test('a field that the question does not have is refused', async ({ world }) => {
  expect((await get(world, { title: 'Mayor', place: 'Wuhan', lever: 'CN-S' })).status).toBe(422)
})
