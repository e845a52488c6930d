import type { Kind } from './kind.ts'
import { friendship, memorandum, proposesTie, signs, theyInvite, twinning } from './kind.data.ts'
import { type Letter, quote, type Stretch } from './letter.ts'
import { benefit, byTheWay, named, noPurpose, onlySites, request, wantsToLearn } from './purpose.data.ts'
import type { Quoted } from './quoted.ts'

/** The sentence that says why; null when none does. One that names itself the reason comes first, then what they want. */
export function purposeOf(letter: Letter, kind: Kind): Quoted | null {
  if (kind === 'other') return null
  // The subject of a mail stands above the greeting.
  const labelled = letter.labelled.find(
    ({ field, value, start }) => field === 'purpose' && value.length > 8 && (start >= letter.headEnd || !/^(?:关于|re:)/iu.test(value)),
  )
  if (labelled) {
    const isTable = /\|/u.test(letter.body.slice(labelled.lineStart, labelled.start))
    return quote(letter, isTable ? labelled.start : labelled.lineStart, labelled.end)
  }
  const inBody = letter.sentences.filter(
    ({ start, end, text }) => start >= letter.headEnd && end <= letter.tailStart + 1 && text.length > 8 && text.length < 900,
  )
  const weighed = inBody.map((sentence, index) => ({ sentence, weight: weightOf(sentence, kind) - index / 20 }))
  const [best] = weighed.toSorted((a, b) => b.weight - a.weight)
  return best ? quote(letter, best.sentence.start, best.sentence.end) : null
}

const introduction = /^(?:我(?:们)?是|我(?:公司|社|司)[(（]|各位|my name is|i am |i['’]m |we are |we represent|this is|kindly send|please )/iu

function weightOf({ text }: Stretch, kind: Kind): number {
  const isNamed = named.test(text)
  const wants = wantsToLearn.test(text)
  const isInvitation = kind === 'invitation'
  const isTie = kind === 'twinning' || kind === 'friendship' || kind === 'mou'
  return (
    (isNamed ? 6 : 0) +
    (wants ? 4 : 0) +
    (byTheWay.test(text) ? 2 : 0) +
    (request.test(text) ? 2 : 0) +
    ((isInvitation || isTie) && benefit.test(text) ? 2 : 0) +
    (isInvitation && theyInvite.test(text) ? 3 : 0) +
    (isTie && proposesTie.test(text) && (twinning.test(text) || friendship.test(text) || memorandum.test(text)) ? 4 : 0) +
    (kind === 'visit-and-agreement' && signs.test(text) ? 3 : 0) -
    (introduction.test(text) && !isNamed ? 4 : 0) -
    (noPurpose.test(text) ? (isNamed ? 1 : 4) : 0) -
    (!isNamed && !byTheWay.test(text) && onlySites.test(text) ? 1 : 0)
  )
}
