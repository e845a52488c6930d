import { expect, test } from 'vitest'
import { defaultPolicy } from './default-policy.data.ts'
import { redLineList } from './assessing.ts'

const { criteria, gates, redLines, proposals, triage } = defaultPolicy

/** Every text of the policy, with the way to it. */
function texts(value: unknown, path = 'policy'): { path: string; text: Record<string, unknown> }[] {
  if (typeof value !== 'object' || value === null) return []
  if ('en' in value) return [{ path, text: { ...value } }]
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`))
}

test('weights of criteria and of triage factors add up to 100', () => {
  expect(criteria.reduce((sum, { weight }) => sum + weight, 0)).toBe(100)
  expect(triage.factors.reduce((sum, { weight }) => sum + weight, 0)).toBe(100)
})

test('the aspects that Sheffield asked for carry 58 of 100 together', () => {
  const aspects = criteria.filter(({ mark }) => mark.standing === 'verified')
  expect(aspects.reduce((sum, { weight }) => sum + weight, 0)).toBe(58)
})

test('every text is there in English and in Chinese', () => {
  const all = texts(defaultPolicy)
  expect(all.length).toBeGreaterThan(200)
  expect(all.filter(({ text }) => !/[a-z]/i.test(String(text['en'])) || !/\p{Script=Han}/u.test(String(text['zh-CN'])))).toEqual([])
})

test('each anchor of a scale says something of its own', () => {
  for (const { anchors } of [...criteria, ...gates]) {
    expect(new Set(anchors.map(({ en }) => en)).size).toBe(5)
    expect(new Set(anchors.map((anchor) => anchor['zh-CN'])).size).toBe(5)
  }
})

test('proposals ask only for gates and criteria that exist, the weightier never less', () => {
  const ids = new Set([...criteria, ...gates].map(({ id }) => id))
  for (const [i, { gates: least, floors, score }] of proposals.entries()) {
    expect(Object.keys({ ...least, ...floors }).filter((id) => !ids.has(id))).toEqual([])
    const lighter = proposals[i + 1]
    if (!lighter) continue
    expect(score).toBeGreaterThan(lighter.score)
    for (const [id, level] of Object.entries({ ...lighter.gates, ...lighter.floors })) {
      expect({ ...least, ...floors }[id], id).toBeGreaterThanOrEqual(level)
    }
  }
})

test('records may name every red line of the policy', () => {
  expect(redLineList.parse(redLines.map(({ id }) => id))).toHaveLength(redLines.length)
})
