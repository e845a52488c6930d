import type { Kind } from './kind.ts'
import { type Letter, matchesIn, sentenceAt } from './letter.ts'
import { comesLater, delegateList, enclosures, notOfficialLetter, officialLetter, officialInvitation, onlyIfAsked, paperWords } from './papers.data.ts'
import { peopleInLines } from './people-in-lines.ts'

export type Paper = 'attached' | 'promised' | 'absent'

/** A letter of an official body: only words that say so count. One that is missing and promised is promised. */
export function officialLetterOf(letter: Letter, kind: Kind): Paper | null {
  const said = [
    ...statesOf(letter, officialLetter).filter(({ text }) => !notOfficialLetter.test(text)),
    ...(kind === 'invitation' ? statesOf(letter, officialInvitation) : []),
  ]
  const states = new Set(said.map(({ state }) => state))
  if (states.has('absent')) return states.has('promised') || said.some(({ isLater }) => isLater) ? 'promised' : 'absent'
  return states.has('attached') ? 'attached' : states.has('promised') ? 'promised' : null
}

/** The names of those who come: enclosed or written into the letter, or to follow. */
export function delegateListOf(letter: Letter): 'attached' | 'promised' | null {
  const states = new Set(statesOf(letter, delegateList).map(({ state }) => state))
  if (states.has('attached') || peopleInLines(letter).length > 1) return 'attached'
  return states.has('promised') || states.has('absent') ? 'promised' : null
}

interface State {
  state: Paper
  text: string
  /** Absent, with a word for later in the same sentence or the next. */
  isLater: boolean
}

/** What the letter says of each mention of a paper: the word of its sentence that stands nearest to it. */
function statesOf(letter: Letter, noun: RegExp): State[] {
  const lists = matchesIn(letter.body, enclosures)
  return matchesIn(letter.body, noun).slice(0, mostMentions).flatMap((match): State[] => {
    const { index } = match
    const end = index + match[0].length
    if (isAskedOfUs(letter, index, end)) return []
    const sentence = sentenceAt(letter, index)
    const text = letter.body.slice(Math.max(sentence.start, index - 12), end + 2)
    const cues = (Object.keys(paperWords) as Paper[])
      .flatMap((state) => cuesNear(letter.body.slice(sentence.start, sentence.end), state, index - sentence.start, end - sentence.start))
      .toSorted((a, b) => a.distance - b.distance)
    const [nearest] = cues
    const isEnclosed = lists.some((list) => index >= list.index && index < list.index + list[0].length)
    // What stands in the list of enclosures is there, unless its own words say otherwise.
    if (isEnclosed && !(nearest && nearest.state !== 'attached' && nearest.distance < besideIt)) return [{ state: 'attached', text: match[0], isLater: false }]
    if (!nearest || nearest.distance > farthest) return []
    const next = letter.body.slice(sentence.end, sentence.end + 90).trimStart()
    const isLater =
      (cues.some(({ state, clause }) => state === 'promised' && !otherPaper.test(clause)) && !onlyIfAsked.test(sentence.text)) ||
      (comesLater.test(next) && !onlyIfAsked.test(next))
    return [{ state: nearest.state, text, isLater }]
  })
}

/** No letter speaks of its papers more often; a text that does is a trap. */
const mostMentions = 50
/** Its promise is of the list, not of the letter. */
const otherPaper = /名单|名册|\b(?:list|names)\b/iu
const farthest = 110
const besideIt = 20
// A word beyond a comma or a joint belongs to something else, more likely than not.
const acrossJoint = 25

function cuesNear(sentence: string, state: Paper, start: number, end: number): { state: Paper; distance: number; clause: string }[] {
  // A box left empty says nothing: "[X] annexed [ ] to follow".
  return matchesIn(sentence, paperWords[state]).filter((cue) => !/\[ ?\] ?$|[□☐] ?$/u.test(sentence.slice(0, cue.index))).map((cue) => {
    const cueEnd = cue.index + cue[0].length
    const between = cue.index >= end ? sentence.slice(end, cue.index) : cueEnd <= start ? sentence.slice(cueEnd, start) : ''
    const joints = between.match(/[,;(]|\band\b|\bbut\b|[、,;]/gu)?.length ?? 0
    const scale = /\p{Script=Han}/u.test(between) ? 3 : 1
    const from = sentence.slice(0, cue.index).search(/[^,;、]*$/u)
    const to = sentence.slice(cue.index).search(/[,;、]|$/u)
    return { state, distance: between.length * scale + joints * acrossJoint, clause: sentence.slice(from, cue.index + to) }
  })
}

// "we would need an official letter from you", `请提供正式邀请函`: asked of us, not said of theirs.
function isAskedOfUs(letter: Letter, start: number, end: number): boolean {
  const before = letter.body.slice(Math.max(0, start - 40), start)
  const after = letter.body.slice(end, end + 40)
  return (
    /\b(?:your|you (?:to )?(?:send|issue|provide)|(?:send|issue|provide|give) us|need|require|request|obtain|receive|reply to|response to|thank you for)\s+(?:\w+ ){0,4}$|(?:贵[方市局办]?|来)[\p{Script=Han}]{0,8}$|(?:请|惠)[^。,\n]{0,20}$/iu.test(before) &&
      !/\b(?:attach|enclos|please find)|附/iu.test(before)
  ) || /^\s*(?:from you|from your|of invitation)\b/iu.test(after)
}
