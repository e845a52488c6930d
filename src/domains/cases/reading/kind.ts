import {
  asksForInvitation,
  asksSomething,
  friendship,
  greetings,
  memorandum,
  noRequest,
  notWanted,
  proposesTie,
  signs,
  thanks,
  theyInvite,
  twinning,
  weVisit,
} from './kind.data.ts'
import type { Letter } from './letter.ts'

export type Kind = 'visit' | 'visit-and-agreement' | 'twinning' | 'friendship' | 'mou' | 'invitation' | 'other'

/**
 * What the letter is about, from its strongest request; mail without one is `other`. `isDelegation`: the letter names
 * a leader or a size, which makes it a visit where no other word does.
 */
export function kindOf(letter: Letter, isDelegation: boolean): Kind {
  const text = letter.body
  if (isWithoutRequest(letter)) return 'other'
  const visits = weVisit.test(text)
  const invites = letter.sentences.some(
    ({ text }) => theyInvite.test(text.replace(new RegExp(asksForInvitation.source, 'giu'), ' ')) && (!toMeal.test(text) || event.test(text)),
  )
  const isVisit = letter.sentences.some(
    ({ text }) => isVisitOfTheirs(text, letter) && (!invites || ownVisit.test(text)),
  )
  const tie = tieOf(letter)
  // A tie is proposed and nobody is said to come.
  if (tie && !isDelegation && (!invites || tieFirst(letter)) && !plansVisit.test(text)) return tie
  if (invites && !isVisit && !(isDelegation && letter.sentences.some(({ text }) => ownVisit.test(text) && concreteDelegation.test(text) && !theyInvite.test(text)))) return 'invitation'
  if (visits && isVisit) return visitSigns(letter) ? 'visit-and-agreement' : 'visit'
  if (tie) return tie
  return visits || isDelegation ? 'visit' : 'other'
}

// The tie is the matter when it is proposed before anybody is invited.
function tieFirst(letter: Letter): boolean {
  const at = (pattern: RegExp) => letter.sentences.findIndex(({ text }) => pattern.test(text))
  const invited = at(theyInvite)
  const proposed = letter.sentences.findIndex(({ text }) => proposesTie.test(text) && (twinning.test(text) || friendship.test(text) || memorandum.test(text)))
  return proposed >= 0 && proposed < invited
}

// To dine together is no invitation to their city.
const toMeal = /\b(?:dinner|lunch|tea|coffee|banquet|drinks)\b|晚宴|午餐|晚餐|便饭/iu
const event = /\b(?:forum|festival|conference|expo|fair|congress|summit|ceremony|opening|week|anniversary|meeting|exhibition)\b|论坛|大会|博览会|节|峰会|开幕/iu

const plansVisit =
  /\b(?:will|would like to|plans? to|intends? to|hopes? to|wish(?:es)? to|propos\w+ to|due to) (?:visit|come|travel|send|lead|bring|pay|be in|reach|arrive)\b|\b(?:will be|are) travell?ing to\b|\b(?:receive|host) (?:our|a|the) delegation|(?:拟|计划|将|希望|打算|定于)[^。;\n]{0,30}(?:访问|来访|率团|赴|组团|派)/iu
const concreteDelegation = /\b(?:(?:our|the) (?:delegation|mission|group|party)|head of (?:the )?(?:delegation|mission)|led by)\b|代表团|考察团/iu

/** A newsletter, an invoice, thanks, a call for papers, spam: nothing of it is a visit or a proposal. */
export function isWithoutRequest(letter: Letter): boolean {
  const text = letter.whole
  const strong =
    /(?:delegation|\bmission\b|\bled by\b|bring (?:a|our) (?:group|team)|group of (?:\d|\w+ (?:people|members))|代表团|考察团|访问团)/iu.test(letter.body) &&
    weVisit.test(letter.body)
  if (noRequest.some((pattern) => pattern.test(text)) && !strong) return true
  return (thanks.test(letter.body) || (greetings.test(letter.body) && !strong)) && !asksAfterThanks(letter)
}

// Thanks open many letters; what follows decides.
function asksAfterThanks(letter: Letter): boolean {
  return letter.sentences.some(
    ({ text }) =>
      !thanks.test(text) &&
      asksSomething.test(text) &&
      (weVisit.test(text) ||
        theyInvite.test(text) ||
        (proposesTie.test(text) && (twinning.test(text) || friendship.test(text) || memorandum.test(text)))) &&
      !/\bsoon|some day|in (?:the )?(?:near )?future|again\b|早日|再次|有机会/iu.test(text),
  )
}

const concrete =
  /\b(?:delegation|group|mission|party|led by|headed by|(?:\d+|six|eight|ten)[- ](?:member|person|people))\b|代表团|考察团|访问团|团组|一行|率团|率队|来访/iu

// Beside an invitation a visit must be said to be their own.
const ownVisit =
  /\b(?:our|we|my)\b[^.\n]{0,60}\b(?:delegation|mayor|group|visit|travel|come)\b|我(?:市|方|局|团|省|区|校|们|院|会)[^。\n]{0,40}(?:拟|访问|来访|代表团)/iu

// The visit is the matter when a sentence about it is concrete: a delegation, a leader, days, or hosts asked for.
function isVisitOfTheirs(text: string, letter: Letter): boolean {
  if (!(weVisit.test(text) || concrete.test(text)) || notWanted.test(text)) return false
  if (theyInvite.test(text) && !asksForInvitation.test(text)) return false
  const vague =
    /\b(?:in (?:the )?(?:near )?future|at a later (?:date|stage)|in due course|one day|if you (?:wish|agree)|exchange of visits|mutual visits|exchange visits|would be happy to (?:welcome|receive))\b|互访|今后|适时|择机|将来|未来/iu.test(
      text,
    )
  const past =
    /\b(?:visited|last year|in 20(?:0|1)\d|was received|previous visit|since (?:our|the) visit)\b|去年|曾(?:率|访|来|赴)|上次|于20[01]\d年/iu.test(
      text,
    )
  return (
    !vague &&
    !past &&
    ((concrete.test(text) && weVisit.test(letter.body)) ||
      /\b(?:visit|come to|travel to|call on|trip|received|programme|training|spend|send(?:ing)?|attend|dispatch)\b|访问|考察|拜访|赴|去|来|演出|培训|比赛|行程/iu.test(
        text,
      ))
  )
}

function visitSigns(letter: Letter): boolean {
  return letter.sentences.some(
    ({ text }) =>
      signs.test(text) &&
      !/\b(?:was|were|since (?:19|20)\d\d|signed (?:in|on|a|an|the)|have signed|had signed)\b|自[^。]{0,20}(?:签署|缔结)|(?:签署|签订|缔结)(?:了|以来)|已(?:签署|签订|缔结)|于\d{4}年[^。]{0,10}(?:签署|缔结|结)/iu.test(
        text,
      ),
  )
}

function tieOf(letter: Letter): Kind | null {
  const proposals = letter.sentences.filter(
    ({ text }) =>
      proposesTie.test(text) &&
      !noTwinning.test(text) &&
      !notWanted.test(text.replace(/无需来访|no need for a visit/giu, '')) &&
      !/\bsince\b|以来/iu.test(text),
  )
  const about = (pattern: RegExp) => proposals.some(({ text }) => pattern.test(text))
  if (about(twinning) && !isOnlyHistory(letter)) return 'twinning'
  if (about(friendship)) return 'friendship'
  if (about(memorandum)) return 'mou'
  return null
}

// "We are not asking for a full sister-city relationship": another tie is meant.
const noTwinning =
  /\b(?:not|no|rather than|instead of)\b[^.\n]{0,40}\b(?:sister[- ]?cit\w+|twin\w*)|(?:不涉及|不是|非|暂不)[^。\n]{0,10}友好城市/iu

// "our sister city" named once in a letter about an MoU is no proposal of one.
function isOnlyHistory(letter: Letter): boolean {
  const sentences = letter.sentences.filter(({ text }) => twinning.test(text))
  return sentences.every(({ text }) =>
    /\b(?:as (?:your |our )?(?:sister|twin)|already|existing|long-standing|our sister city|your sister city|have been|network of|\d+ (?:sister|twin))\b|作为友城|已(?:有|与|是)|对.{0,6}友好城市|现有/iu.test(
      text,
    ),
  )
}
