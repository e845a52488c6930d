import type { Frame } from '#platform/http/frame.ts'
import type { LetterFacts } from '../cases.ts'
import { messages as m } from './messages.ts'

type MarkName = keyof typeof m.markNames

interface Mark {
  name: MarkName
  start: number
  end: number
}

/** The letter as read, with each passage that a field was taken from marked by the field's name. */
export function MarkedLetter({ frame: { t }, text, facts }: { frame: Frame; text: string; facts: LetterFacts }) {
  const named = new Set<Mark>()
  return (
    <div class="entente-letter__text" role="region" aria-label={t(m.letter)} tabindex={0}>
      {pieces(text, marksOf(facts)).map(({ text, mark }) => {
        if (!mark) return text
        const isFirst = !named.has(mark)
        named.add(mark)
        return (
          <mark class={`entente-mark entente-mark--${mark.name}`}>
            {isFirst && <span class="entente-mark__name">{t(m.markNames[mark.name])}</span>}
            {text}
          </mark>
        )
      })}
    </div>
  )
}

function marksOf(facts: LetterFacts): Mark[] {
  const one = (name: MarkName, found: { span: readonly number[] } | null): Mark[] =>
    found ? [{ name, start: found.span[0]!, end: found.span[1]! }] : []
  return [
    ...one('place', facts.place),
    ...one('organisation', facts.organisation),
    ...one('leadPerson', facts.leadPerson),
    ...one('contact', facts.contact),
    ...one('size', facts.size),
    ...facts.dates.flatMap((dates) => one('dates', dates)),
    ...one('purpose', facts.purpose),
    ...facts.sites.flatMap((site) => one(site.sensitive ? 'sensitive' : 'sites', site)),
    ...one('agent', facts.agent),
    ...facts.offers.flatMap((offer) => one('offers', offer)),
  ].filter(({ start, end }) => end > start)
}

/** The text cut at every border of a mark; where marks lie over each other the shortest one names the piece. */
export function pieces(text: string, marks: readonly Mark[]): { text: string; mark: Mark | null }[] {
  const borders = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].toSorted((a, b) => a - b)
  return borders.slice(1).map((end, index) => {
    const start = borders[index]!
    const over = marks.filter((mark) => mark.start <= start && mark.end >= end)
    const [mark = null] = over.toSorted((a, b) => a.end - a.start - (b.end - b.start))
    return { text: text.slice(start, end), mark }
  })
}
