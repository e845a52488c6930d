import { expect, test } from 'vitest'
import { mulberry32 } from '#core/stats/mulberry32.ts'
import { chancesOf, evidenceOf, fitCrf, type Crf } from './crf.ts'

const labels = 3
const random = mulberry32(4)
const crf: Crf = {
  labels,
  weights: Float64Array.from({ length: 4 * labels }, () => 2 * random() - 1),
  steps: Float64Array.from({ length: labels * labels }, () => 2 * random() - 1),
}
const clues = [[0, 1], [2], [1, 3], [0]].map((own) => Int32Array.from(own))

/** Every sequence of labels with its weight, exp of all evidence and steps on its way. */
function sequences(): { path: number[]; weight: number }[] {
  const evidence = evidenceOf(crf, clues)
  const paths = clues.reduce<number[][]>((all) => all.flatMap((path) => [0, 1, 2].map((label) => [...path, label])), [[]])
  return paths.map((path) => ({
    path,
    weight: Math.exp(path.reduce((sum, label, i) => sum + evidence[i * labels + label]! + (i > 0 ? crf.steps[path[i - 1]! * labels + label]! : 0), 0)),
  }))
}

test('the chance of a label is the share of all sequences that have it, each by its weight', () => {
  const all = sequences()
  const total = all.reduce((sum, { weight }) => sum + weight, 0)
  const chances = chancesOf(crf, evidenceOf(crf, clues))
  for (let i = 0; i < clues.length; i++)
    for (let label = 0; label < labels; label++) {
      const share = all.filter(({ path }) => path[i] === label).reduce((sum, { weight }) => sum + weight, 0) / total
      expect(chances[i * labels + label]).toBeCloseTo(share, 10)
    }
})

test('the steps expected are those of all sequences, each by its weight', () => {
  const all = sequences()
  const total = all.reduce((sum, { weight }) => sum + weight, 0)
  const steps = new Float64Array(labels * labels)
  chancesOf(crf, evidenceOf(crf, clues), steps)
  const counted = new Float64Array(labels * labels)
  for (const { path, weight } of all) for (let i = 1; i < path.length; i++) counted[path[i - 1]! * labels + path[i]!]! += weight / total
  steps.forEach((count, at) => expect(count).toBeCloseTo(counted[at]!, 10))
})

test('thousands of strong clues neither overflow nor vanish', () => {
  const strong: Crf = { labels: 2, weights: Float64Array.from([400, -400]), steps: new Float64Array(4) }
  const chances = chancesOf(strong, evidenceOf(strong, Array.from({ length: 5000 }, () => Int32Array.of(0))))
  expect(chances.every((chance, at) => chance === (at % 2 === 0 ? 1 : 0))).toBe(true)
})

test('a fit gets back a rule that needs the label before, the same each time', () => {
  // The second of two equal clues is of another label than the first.
  const draw = mulberry32(7)
  const examples = Array.from({ length: 60 }, () => {
    const length = 2 + Math.floor(draw() * 6)
    return { clues: Array.from({ length }, () => Int32Array.of(0)), labels: Int32Array.from({ length }, (_, i) => i % 2) }
  })
  const fit = () => fitCrf(examples, { labels: 2, clues: 1, rounds: 30, rate: 0.2, shrinkage: 0, random: mulberry32(1) })
  const fitted = fit()
  expect(fit()).toEqual(fitted)
  const [same, changed] = [fitted.steps[0]! + fitted.steps[3]!, fitted.steps[1]! + fitted.steps[2]!]
  expect(changed - same).toBeGreaterThan(4)
})

test('a text without tokens has no chances', () => {
  expect(chancesOf(crf, evidenceOf(crf, []))).toHaveLength(0)
})
