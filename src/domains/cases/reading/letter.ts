import { disclaimerStart, forwardingWords, historyStart, supplementWords } from './mail-marks.data.ts'
import { glossed } from './gloss.ts'
import { type Labelled, labelledIn, withColons } from './labelled.ts'
import { languageOf } from './language.ts'
import { dropped, unwrapped, withoutShouting } from './wrapping.ts'
import { quoted, readable, type Readable, type Span } from './readable.ts'

/** A letter ready for the readers of its fields. All positions are of `body`. */
export interface Letter {
  /** Language of the writer's own words, as BCP 47. */
  language: string
  /** The body with its way back to the original text. */
  source: Readable
  /** What the writer says now: without quoted history, footers and runs of white space. */
  body: string
  /** The whole readable text, history and footers too. */
  whole: string
  /** For each unit of `body`, its unit of `whole`. */
  inWhole: Int32Array
  /** Lines with a label: "Head of team: …". */
  labelled: readonly Labelled[]
  sentences: readonly Stretch[]
  lines: readonly Stretch[]
  /** Where the greeting ends (0 without one); the head holds the letterhead, mail headers and the address. */
  headEnd: number
  /** Where the closing formula starts (the end without one); after it come signature and seal. */
  tailStart: number
}

export interface Stretch {
  start: number
  end: number
  text: string
}

/** Takes a letter apart: what is body, what is history, where head and tail are. Linear in the text's length. */
export function letterOf(text: string): Letter {
  const all = readable(text)
  const now = withoutDisclaimers(withoutHistory(all.text))
  const kept = withoutShouting(unwrapped(withColons(now))).replace(abbreviation, '$1 ')
  const language = languageOf(bodyText(kept))
  const said = glossed(kept, language)
  const runs = withoutRuns(said.text)
  const body = Array.from(runs, (unit) => said.text[unit]!).join('')
  const inWhole = runs.map((unit) => said.origin[unit]!)
  const source = { ...all, text: body, origin: inWhole.map((unit) => all.origin[unit]!) }
  const lines = stretches(body, /\n/g)
  const headEnd = endOfHead(body, lines)
  const tailStart = startOfTail(lines, headEnd, body.length)
  return { source, language, body, whole: all.text, inWhole, lines, headEnd, tailStart, labelled: labelledIn(body), sentences: sentencesOf(body) }
}

// What is between greeting and leave tells the language, not a letterhead or an address.
function bodyText(text: string): string {
  const lines = stretches(text, /\n/g)
  const headEnd = endOfHead(text, lines)
  const tailStart = startOfTail(lines, headEnd, text.length)
  return tailStart - headEnd > 40 ? text.slice(headEnd, tailStart) : text
}

// Of a run of white space two units stay, an empty line included: long ones make rules slow and mean nothing.
function withoutRuns(text: string): Int32Array {
  const kept = new Int32Array(text.length)
  let count = 0
  for (let unit = 0; unit < text.length; unit++) {
    const character = text[unit]!
    if (character === dropped) continue
    const last = count > 0 ? text[kept[count - 1]!]! : '\n'
    const beforeLast = count > 1 ? text[kept[count - 2]!]! : '\n'
    if (character === ' ' && (last === ' ' || (last === '\n' && beforeLast === '\n'))) continue
    if (character === '\n' && last === '\n' && beforeLast === '\n') continue
    // Blanks before a line end go, so that empty lines are empty.
    if (character === '\n' && last === ' ' && count > 0) count--
    kept[count++] = unit
  }
  return kept.subarray(0, count)
}

// A dot that ends no sentence becomes a space, so that rules may stop at dots. ("Co." stays: it ends names.)
const abbreviation = /\b(Mr|Mrs|Ms|Mdm|Dr|Dra|Prof|Hon|Rev|Cllr|St|approx|incl|Eng|Engr|Ing|Barr|Arch|Arq|Adv|Capt|Cpt|Col|Gen|Lt|Lic|Smt|Ir|Mme|Mlle|Fr|Ald|Gov|Dott|Sra?|Rt|Dept|Hony|Messrs)\.(?=[ \n()]|$)/g

/** The stretch as it stands in the letter, `{text, span}`. */
export function quote(letter: Letter, start: number, end: number): { text: string; span: Span } {
  return quoted(letter.source, start, end)
}

/** Which part of the letter a position stands in. */
export function zoneAt({ headEnd, tailStart }: Letter, position: number): 'head' | 'body' | 'tail' {
  return position < headEnd ? 'head' : position >= tailStart ? 'tail' : 'body'
}

/** The sentence around a position. */
export function sentenceAt(letter: Letter, position: number): Stretch {
  return (
    letter.sentences.find(({ start, end }) => position >= start && position < end) ?? {
      start: position,
      end: position,
      text: '',
    }
  )
}

/** The line around a position. */
export function lineAt(letter: Letter, position: number): Stretch {
  return (
    letter.lines.find(({ start, end }) => position >= start && position <= end) ?? {
      start: position,
      end: position,
      text: '',
    }
  )
}

/** All matches with their positions; the pattern must be global. */
export function matchesIn(text: string, pattern: RegExp): RegExpExecArray[] {
  return [...text.matchAll(pattern)] as RegExpExecArray[]
}

function withoutHistory(text: string): string {
  const first = historyStart.exec(text)
  if (!first) return withoutQuotedLines(text)
  const above = text.slice(0, first.index)
  if (isCoverNote(above, first[0])) return blank(above) + forwarded(text, first)
  // A word added to what was sent before: both are the letter.
  const isSupplement = !replyMark.test(first[0]) && supplementWords.test(above) && wordCount(withoutHeaders(above)) < 120
  if (isSupplement) return withoutQuotedLines(above) + forwarded(text, first)
  return withoutQuotedLines(above).padEnd(text.length)
}

// The letter is what was forwarded, down to its own history; its sender is the letter's.
function forwarded(text: string, mark: RegExpExecArray): string {
  const below = text.slice(mark.index + mark[0].length).replace(/^>+ ?/gm, blank)
  return blankButSender(mark[0]) + withoutHistory(below)
}

const replyMark = /(?:wrote|schrieb|a écrit|写道|寫道)\s*[::]/u

function isCoverNote(above: string, mark: string): boolean {
  const words = withoutHeaders(above)
  const length = wordCount(words)
  const isForward = forwardingWords.test(words)
  if (replyMark.test(mark)) return isForward && length < 40
  return length < 8 || (length < 70 && (isForward || /forward|转发/iu.test(mark)))
}

function withoutHeaders(text: string): string {
  return text.replace(/^(?:from|to|cc|subject|betreff|objet|date|sent|发件人|收件人|主题|抄送|发送时间)\s*:.*$/gim, '')
}

// A Chinese character counts for half a word.
function wordCount(text: string): number {
  return (text.match(/[\p{L}\d'’]+/gu)?.length ?? 0) + (text.match(/\p{Script=Han}/gu)?.length ?? 0) / 2
}

// Quoted lines are history, or the letter itself where all that stands beside them is a word that passes them on.
function withoutQuotedLines(text: string): string {
  const own = withoutHeaders(text.replace(/^>.*$/gm, ''))
  const isPassedOn = forwardingWords.test(own) && wordCount(own) < 40 && wordCount(text) > 4 * wordCount(own)
  return isPassedOn
    ? text.replace(/^(?:>+ ?|.*$)/gm, blank)
    : text.replace(/^>.*$/gm, blank)
}

function withoutDisclaimers(text: string): string {
  const start = disclaimerStart.exec(text)
  return start ? text.slice(0, start.index) + blank(text.slice(start.index)) : text
}

// The forwarded message's sender is the letter's.
function blankButSender(headers: string): string {
  return headers.replace(/^.*$/gm, (line) => (/^[ \t>]*(?:from|发件人)\s*:/i.test(line) ? line : blank(line)))
}

// Blank, but with the line ends, so that what stood apart stays apart.
function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ')
}

const greeting =
  /^[ \t]*(?:dear\b|sehr geehrte|guten tag|liebe[rs]? |hallo\b|monsieur|madame\b|mesdames|cher(?:s|e|es)? |chère|estimad|querid|muy señor|egregi|gentil(?:e|i|issim) |spett|prezad|exm[ao]|car[oi] |szanown|geachte|beste |kära |kjære |hyvä |vážen|уважаем|шановн|добрий день|sayın |tisztelt|拝啓|to whom it may concern|hello\b|hi\b|good (?:morning|afternoon|day)|greetings\b|respected\b|your (?:excellency|worship)|excellenc|尊敬的|敬爱的|您好|你好|贵[市局办方][::]|.{1,24}(?:先生|女士|市长|主任|阁下|同志|处长|局长|领袖|领导人|议会|政府|办公室|外办|理事会)(?:阁下|先生|女士)?[::]\s*$|亲爱的|各位)/i

function endOfHead(body: string, lines: readonly Stretch[]): number {
  const greetingLine = lines.slice(0, 30).find(({ text }) => text.length < 160 && greeting.test(text))
  // A letter that goes on behind its greeting has no head of its own.
  if (greetingLine)
    return /\p{Script=Han}/u.test(greetingLine.text) && greetingLine.text.length > 40
      ? greetingLine.start
      : greetingLine.end
  const header =
    /^(?:(?:from|to|cc|bcc|subject|date|sent|reply-to|发件人|收件人|抄送|主题|日期|发送时间|时间)\s*:.*\n+)+/i.exec(
      body,
    )
  return header ? header[0].length : 0
}

/** How a letter takes its leave. */
export const closing =
  /^[ \t]*(?:(?:with (?:my |our )?)?(?:best|kind|kindest|warm|warmest)\s+(?:regards|wishes)|(?:kind |best |warm )?regards\b|yours\b|sincerely|faithfully|respectfully|with (?:best|kind|warm|high|respect|sincere|thanks|appreciation)|many thanks[,.!]?\s*$|thanks?(?: you| again)?(?: and (?:best|kind) regards)?[,.!]?\s*$|cheers|all the best|best,?\s*$|cordially|herzliche gr|mit (?:freundlichen|besten|herzlichen) gr|freundliche gr|viele gr|cordialement|bien cordialement|saludos|atentamente|un (?:cordial )?saludo|um abraço|atenciosamente|bien à (?:vous|toi)|bien cordialement|groetjes|met (?:vriendelijke|hartelijke) groet|s pozdravem|z poważaniem|з повагою|med venlig|in friendship|warmly|with (?:our |my )?(?:gratitude|profound|great|thanks|love|friendly)|friendly greetings|un abbraccio|敬具|敬颂|顺颂|cordiali saluti|thx|br,?\s*$|此致|敬礼|顺颂|顺祝|祝好|谨启|敬上|专此|特此函[达告]|此复|即颂|致以|商祺|敬请)/i

function startOfTail(lines: readonly Stretch[], headEnd: number, length: number): number {
  const line = lines.find(({ start, text }) => start >= headEnd && closing.test(text) && text.trim().length < 70)
  return line?.start ?? signatureStart(lines, headEnd) ?? length
}

// Without a closing formula, a last block of short lines that are no sentences is the signature.
function signatureStart(lines: readonly Stretch[], headEnd: number): number | null {
  const last = lines.findLastIndex(({ text }) => text.trim() !== '')
  let first = last
  while (first > 0 && last - first < 8 && lines[first - 1]!.text.trim() !== '') first--
  const block = lines.slice(first, last + 1)
  const isBlock =
    block.length >= 2 &&
    block[0]!.start > headEnd &&
    lines[first - 1]?.text.trim() === '' &&
    block.every(({ text }) => text.trim().length < 70 && !/[.。!?;]\s*$|^\s*(?:[-•*]|\d{1,2}[.)、])/u.test(text))
  return isBlock ? block[0]!.start : null
}

function stretches(text: string, separator: RegExp): Stretch[] {
  const found: Stretch[] = []
  let start = 0
  for (const match of text.matchAll(separator)) {
    found.push({ start, end: match.index, text: text.slice(start, match.index) })
    start = match.index + match[0].length
  }
  found.push({ start, end: text.length, text: text.slice(start) })
  return found
}

// An end: Chinese full stops; a Western one before a space and a new start, not after an abbreviation, initial or day of a month (14. Mai); an
// empty line; a line end before a list item or after a short line, which is no wrapped text.
const sentenceEnd =
  /[。!?;](?=\s|\p{Script=Han}|["”’)]|$)|。(?=[A-Z])|(?<!\b(?:Mr|Mrs|Ms|Dr|Prof|St|Co|Ltd|Inc|No|Tel|e\.g|i\.e|approx|Rev|Hon|Cllr|Mme|[A-Z]|\d{1,2}(?=\.\s+(?:Jan|Feb|M[aä]r|Apr|Ma[iy]|Jun|Jul|Aug|Sep|O[ck]t|Nov|De[cz]))))\.(?=["”’)]*(?:\s+["“(]?[\p{Lu}\d\p{Script=Han}•*-]|\s*$|\s*\n))|\n[ \t]*\n|\n(?=[ \t]*(?:[-•*–▪◦]|\d{1,2}[.)、]|[(][\d一二三四五六七八九十]{1,2}[)]|[一二三四五六七八九十]{1,3}、))|\n(?=[ \t|]*(?:\p{Lu}[\p{L} /'’]{1,28}|\p{Script=Han}{2,8})[ \t]*:(?!\d))|(?<=^.{0,45})\n(?!\s*\p{Ll})|(?<=\p{Script=Han}[^\n]{0,4})\n/gmu

function sentencesOf(body: string): Stretch[] {
  const found: Stretch[] = []
  let start = 0
  for (const match of body.matchAll(sentenceEnd)) {
    const end = match.index + (match[0].trim() === '' ? 0 : match[0].length)
    push(found, body, start, end)
    start = match.index + match[0].length
  }
  push(found, body, start, body.length)
  return found
}

const longestSentence = 1500

function push(found: Stretch[], body: string, start: number, end: number): void {
  // No sentence is longer; a text without stops must not make every rule read all of it.
  for (let from = start; from < end; from += longestSentence) {
    const text = body.slice(from, Math.min(end, from + longestSentence))
    const leading = text.length - text.trimStart().length
    if (text.trim() !== '') found.push({ start: from + leading, end: from + text.trimEnd().length, text: text.trim() })
  }
}
