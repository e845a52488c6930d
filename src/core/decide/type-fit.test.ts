import { expect, test } from 'vitest'
import { betterFit } from './type-fit.ts'

const policy = { friendshipFrom: 2, civicFrom: 3 }

test.each([
  ['friendship', 1, 2, 'mou-or-collaboration'],
  ['friendship', 2, 2, null],
  ['friendship', 1, 0, null],
  ['mou-or-collaboration', 3, 0, 'friendship'],
  ['mou-or-collaboration', 2, 0, null],
  ['mou-or-collaboration', 3, 1, null],
  ['twinning', 0, 3, null],
  ['friendship', null, 3, null],
] as const)('%s with civic fit %s and %i named projects is better a %s', (outcome, civicFit, namedProjects, expected) => {
  expect(betterFit(policy, { outcome, civicFit, namedProjects })).toBe(expected)
})
