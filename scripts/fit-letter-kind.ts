// Fits the weights that tell a letter's kind from its cues to golden letters, and writes them down.
// node scripts/fit-letter-kind.ts [FILE … besides those of examples/letters] [--leave-out FILE …: only to say how well they are told]
import { writeFileSync } from 'node:fs'
import { cueNames, cueValues, type Kind, kinds } from '#domains/cases/reading/kind.ts'
import { leadPersonOf } from '#domains/cases/reading/leader.ts'
import { letterOf } from '#domains/cases/reading/letter.ts'
import { sizeOf } from '#domains/cases/reading/size.ts'
import { goldenLetters, learntFrom } from '../bench/letters.ts'

interface Example {
  values: number[]
  kind: number
  /** Rare kinds count for more, or a kind seldom seen would never be told. */
  share: number
}

interface Model {
  weights: number[][]
  bias: number[]
}

const rareness = 0.75
const decay = 0.002
const steps = 1500

function examplesIn(files: readonly string[]): Example[] {
  const examples = files.flatMap(goldenLetters).map(({ text, expected }) => {
    const letter = letterOf(text)
    const party = { hasLeader: leadPersonOf(letter) !== null, hasSize: sizeOf(letter) !== null }
    return { values: cueValues(letter, party), kind: kinds.indexOf(expected.kind as Kind), share: 1 }
  })
  const counts = kinds.map((_, kind) => examples.filter((one) => one.kind === kind).length)
  const raw = examples.map(({ kind }) => (Math.max(...counts) / counts[kind]!) ** rareness)
  const total = raw.reduce((sum, one) => sum + one, 0)
  return examples.map((one, index) => ({ ...one, share: raw[index]! / total }))
}

/** Multinomial logistic regression with decay (ridge), by gradient descent with momentum; deterministic. */
function fitted(examples: readonly Example[]): Model {
  const zero = (): Model => ({ weights: cueNames.map(() => kinds.map(() => 0)), bias: kinds.map(() => 0) })
  const model = zero()
  const pace = zero()
  for (let step = 0; step < steps; step++) {
    const slope = zero()
    for (const { values, kind, share } of examples) {
      const odds = probabilities(model, values)
      for (const [column, probability] of odds.entries()) {
        const error = share * (probability - Number(column === kind))
        slope.bias[column]! += error
        for (const [row, value] of values.entries()) if (value > 0) slope.weights[row]![column]! += error * value
      }
    }
    for (const column of kinds.keys()) {
      pace.bias[column] = 0.9 * pace.bias[column]! - slope.bias[column]!
      model.bias[column]! += pace.bias[column]
      for (const row of cueNames.keys()) {
        pace.weights[row]![column] = 0.9 * pace.weights[row]![column]! - slope.weights[row]![column]! - decay * model.weights[row]![column]!
        model.weights[row]![column]! += pace.weights[row]![column]
      }
    }
  }
  return model
}

function probabilities({ weights, bias }: Model, values: readonly number[]): number[] {
  const scores = bias.map((start, column) => values.reduce((sum, value, row) => sum + value * weights[row]![column]!, start))
  const top = Math.max(...scores)
  const odds = scores.map((score) => Math.exp(score - top))
  const total = odds.reduce((sum, one) => sum + one, 0)
  return odds.map((one) => one / total)
}

function shareRight(model: Model, examples: readonly Example[]): number {
  const right = examples.filter(({ values, kind }) => {
    const odds = probabilities(model, values)
    return odds.indexOf(Math.max(...odds)) === kind
  })
  return right.length / examples.length
}

function written({ weights, bias }: Model): string {
  const row = (numbers: readonly number[]) => `[${numbers.map((one) => String(Math.round(one * 100) / 100 || 0)).join(', ')}]`
  return `// Written by scripts/fit-letter-kind.ts: change the cues, then fit again.
/** What each kind has before any cue, in the order of \`kinds\`. */
export const bias: readonly number[] = ${row(bias)}

/** What each cue adds to each kind, in log odds. */
export const weights: readonly (readonly [cue: string, byKind: readonly number[]])[] = [
${cueNames.map((name, index) => `  ['${name}', ${row(weights[index]!)}],`).join('\n')}
]
`
}

const from = process.argv.indexOf('--leave-out')
const files = process.argv.slice(2, from < 0 ? undefined : from)
const leftOut = from < 0 ? [] : process.argv.slice(from + 1)
const examples = examplesIn([...learntFrom, ...files])
const model = fitted(examples)
console.log(`fitted to ${examples.length} letters, of which ${(shareRight(model, examples) * 100).toFixed(1)} % are told right`)
for (const file of leftOut) console.log(`${file}: ${(shareRight(model, examplesIn([file])) * 100).toFixed(1)} % of the kinds told right`)
writeFileSync(new URL('../src/domains/cases/reading/kind-weights.data.ts', import.meta.url), written(model))
