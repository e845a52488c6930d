import type { Letter, Stretch } from '../letter.ts'
import { listSign } from './tokens.ts'
import type { Understanding } from './understanding.ts'

/** Chance of each token that it is part of a stretch, and that it begins one. */
interface Parts {
  within: (token: number) => number
  begins: (token: number) => number
}

function partsOf({ chances, labels }: Pick<Understanding, 'chances' | 'labels'>, part: string): Parts {
  const at = labels.indexOf(`${part} begins`)
  const begins = (token: number) => chances[token * labels.length + at]!
  return { begins, within: (token) => begins(token) + chances[token * labels.length + at + 1]! }
}

const joint = /^(?:[,;:、()\n/+|]|and|or|plus|as|well|和|与|及|并)$/u
// Behind "and" it begins another thing.
const article = /^(?:a|an|the|your|our|one|two|three|some|several)$/u
/** Signs between sites, never part of one. */
const divider = /^[/+|\n]$/u
const close = /^[.。;!?\n]$/u

const LEAST_SITE = 0.3
const SURE_SITE = 0.5
const LEAST_OFFER = 0.4
/** Behind a joint, a thing that is as likely begun here is one of its own. */
const ANEW = 0.15
/** A stretch no word of which is likelier is a manner of speaking. */
const FIRM_OFFER = 0.3
const SURE_OFFER = 0.25
/** A sentence that is likelier to offer something is taken whole where none of its words tells what. */
const CERTAIN_OFFER = 0.9

type Run = [first: number, last: number]

/** Stretches of the body that name what is asked for, one each; in the order of the letter. */
export function siteStretches(letter: Letter, understanding: Understanding): Stretch[] {
  const { within, begins } = partsOf(understanding, 'site')
  const { tokens } = understanding
  const isListSign = (i: number) => tokens[i - 1]?.word === '\n' && listSign.test(tokens[i]!.word)
  const runs: Run[] = []
  tokens.forEach(({ word }, i) => {
    if (within(i) < LEAST_SITE || divider.test(word) || isListSign(i)) return
    const last = runs.at(-1)
    const since = last ? tokens.slice(last[1] + 1, i) : []
    const gap = since.filter((token) => token.word !== '\n')
    const isItem = since.some((_, k) => isListSign(last![1] + 1 + k))
    const isBeginning = isItem || (joint.test(tokens[i - 1]?.word ?? '') && (begins(i) > 0.5 || article.test(word)))
    if (last && i - last[1] <= 3 && !isBeginning && !gap.some((token) => joint.test(token.word) || close.test(token.word))) last[1] = i
    else runs.push([i, i])
  })
  return runs
    .filter(([first, last]) => tokens.slice(first, last + 1).some((_, k) => within(first + k) > SURE_SITE))
    .map((run) => grown(understanding, run))
    .map(([first, last]) => stretch(letter, understanding, [first, withoutEnd(understanding, first, last)]))
    .filter(({ text }) => text.length > (/\p{Script=Han}/u.test(text) ? 1 : 3))
}

// A name goes on while its words are capitals; an abbreviation in brackets behind it belongs to it.
function grown({ tokens }: Understanding, [first, last]: Run): Run {
  let end = last
  while (tokens[end + 1]?.shape === 'Xx' && tokens[end]!.shape === 'Xx' && tokens[end + 1]!.start === tokens[end]!.end + 1) end++
  if (tokens[end + 1]?.word === '(') {
    const bracket = tokens.slice(end + 2, end + 8).findIndex(({ word }) => word === ')')
    const inside = tokens.slice(end + 2, end + 2 + bracket)
    if (bracket > 0 && inside.every(({ word }) => /^[a-z\d .&-]+$/u.test(word))) end += bracket + 2
  }
  return [first, end]
}

/** Stretches of the sentences that offer us something, a thing each; in the order of the letter. */
export function offerStretches(letter: Letter, understanding: Understanding): Stretch[] {
  const { within, begins } = partsOf(understanding.offered, 'offer')
  const { sentences, part, tokens } = understanding
  return sentences.flatMap(({ numbers: own }, number) => {
    if (part.offer[number]! < SURE_OFFER || own.length === 0) return []
    const least = Math.min(LEAST_OFFER, Math.max(...own.map(within)) / 2)
    const runs: Run[] = []
    for (const i of own) {
      if (within(i) < least) continue
      const last = runs.at(-1)
      const isBeginning = begins(i) > within(i) / 2 || (begins(i) > ANEW && joint.test(tokens[i - 1]?.word ?? ''))
      if (last && i - last[1] <= 2 && !isBeginning && tokens.slice(last[1] + 1, i).every(({ word }) => !close.test(word))) last[1] = i
      else runs.push([i, i])
    }
    const firm = runs
      .filter(([first, last]) => own.some((i) => i >= first && i <= last && within(i) > FIRM_OFFER))
      .map(([first, last]) => stretch(letter, understanding, [first, withoutEnd(understanding, first, last)]))
      .filter(({ text }) => text.length > (/\p{Script=Han}/u.test(text) ? 1 : 3))
    return firm.length === 0 && part.offer[number]! >= CERTAIN_OFFER ? [stretch(letter, understanding, [own[0]!, withoutEnd(understanding, own[0]!, own.at(-1)!)])] : firm
  })
}

function withoutEnd({ tokens }: Understanding, first: number, last: number): number {
  let end = last
  while (end > first && (joint.test(tokens[end]!.word) || close.test(tokens[end]!.word)) && tokens[end]!.word !== ')') end--
  return end
}

function stretch({ body }: Letter, { tokens }: Understanding, [first, last]: Run): Stretch {
  const [start, end] = [tokens[first]!.start, tokens[last]!.end]
  return { start, end, text: body.slice(start, end) }
}
