// Learns from the golden letters how letters are read, and writes it down for the program to ship.
// node scripts/fit-letters.ts [FILE.ndjson … instead of those of examples/letters] [--out FILE.json]; some five minutes.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { exampleOf } from '#domains/cases/reading/fitted/examples.ts'
import { learnt, written } from '#domains/cases/reading/fitted/learn.ts'
import { goldenLetters, learntFrom, ruledOn } from '../bench/letters.ts'

const shipped = fileURLToPath(new URL('../src/domains/cases/reading/fitted/letter-model.json', import.meta.url))
const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string', default: shipped } } })
const examples = (positionals.length > 0 ? positionals : learntFrom).flatMap((file) => goldenLetters(file).map((letter) => exampleOf(letter, !ruledOn.includes(basename(file)))))

// A clue a line, so that a change of one can be seen.
const text = JSON.stringify(written(learnt(examples))).replaceAll(/],"/g, '],\n"')
writeFileSync(values.out, `${text}\n`)
console.log(`${examples.length} letters, ${Math.round(text.length / 1024)} KB in ${values.out}`)
