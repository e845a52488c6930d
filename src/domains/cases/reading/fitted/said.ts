import type { Ruled } from '../ruled.ts'
import type { Choice, Weighed } from './choice.ts'
import { edge } from './tokens.ts'

/** Fields that the letter as a whole tells: each has one candidate, and its label is the value. */
export const saidChoices = {
  officialLetter: choiceOf('officialLetter', ['attached', 'promised', 'absent'], /函|文|照会|信|批|letter|request|paper|document|resolution|note|invitation|stamp|seal|decision|official|mandate|endors|approv/iu),
  delegateList: choiceOf('delegateList', ['attached', 'promised'], /名单|名册|名單|人员|护照|list|names|roster|delegat|passport|member|participant|annex|attach|附/iu),
  payer: choiceOf('payer', ['visitor', 'host', 'shared'], /费|承担|自理|负担|付|包|出资|免|食宿|住宿|旅|票|开支|掏|钱|资金|款|账|报销|cost|expens|pay|paid|cover|fund|charge|budget|bear|borne|own|hotel|accommodat|flight|fare|lodg|host|hospitality|meal|board|bill|purse|pocket|sponsor|financ|fee|free|account|money|travel|stay/iu),
} as const

export type Said = Pick<Ruled, keyof typeof saidChoices>

/** The likeliest value of a field that the letter as a whole tells; null where it likely tells nothing. */
export function likeliestSaid<Field extends keyof Said>(field: Field, [said]: readonly Weighed<null>[]): Said[Field] {
  if (!said) return null
  const best = said.chances.indexOf(Math.max(...said.chances))
  return best <= 0 ? null : (saidChoices[field].labels[best] as Said[Field])
}

function choiceOf(field: 'officialLetter' | 'delegateList' | 'payer', values: readonly string[], topic: RegExp): Choice<null> {
  return {
    labels: ['none', ...values],
    candidates: (ruled) => [{ value: null, clues: cluesOf(ruled, { topic, rule: ruled[field] ?? 'none' }) }],
    labelsOf: (candidates, expected) => candidates.map(() => expected[field] ?? 'none'),
  }
}

// Words of the sentences that speak of it, and the first ones of the sentence behind.
function cluesOf({ kind, cut: { sentences } }: Ruled, { topic, rule }: { topic: RegExp; rule: string }): string[] {
  const spoken = sentences.flatMap(({ text, words, classes }, i) => {
    if (!topic.test(text)) return []
    const next = sentences[i + 1]
    return [
      'spoken of', `rule ${rule} spoken of`,
      ...words.flatMap(({ word, isHan }, k) => {
        const at = (step: number) => words[k + step]?.word ?? edge
        const longer = `${word} ${at(1)} ${at(2)}`
        return [...(isHan ? [`${longer} ${at(3)}`] : [word]), `${word} ${at(1)}`, longer]
      }),
      ...classes.map((name) => `<${name}>`),
      ...(next && !topic.test(next.text) ? next.words.slice(0, 8).map(({ word }) => `next ${word}`) : []),
    ]
  })
  return [...new Set(['any', `rule ${rule}`, `kind ${kind}`, ...spoken])]
}
