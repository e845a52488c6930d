import { closing, lineAt, matchesIn, quote, type Letter } from './letter.ts'
import { cleanName, fullName, isName, latinName, zhName, zhSurname } from './names.ts'
import { honorifics } from './people.data.ts'
import type { Span } from './readable.ts'

export interface Contact {
  name: string | null
  email: string | null
  phone: string | null
  span: Span
}

const email = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g
const phone =
  /(?:\+|00)\d[\d ()./-]{6,20}\d|\(0?\d{2,5}\)[ -]?\d{3,4}[- ]\d{3,4}(?:[- ]\d{1,4})?|\b0\d(?:[ .]\d{2}){4}\b|\b0\d{4}[ -]\d{6}\b|\b0\d{2,4}[- ]\d{3,4}[- ]?\d{3,4}(?:-\d{1,4})?|\(852\) ?\d{4} ?\d{4}|\b\d{3}\.\d{3}\.\d{4}\b|\b(?:886|852|853|86)-\d{1,4}-\d{3,4}[- ]\d{3,4}|\b\d{3,4}-\d{7,8}\b|(?<![\d-])1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)/g

// "Contact: Ms Li Na", "please contact Li Na", `联系人：李娜`. Case by hand: with the i flag any word would be a name.
const contactLine = new RegExp(
  `(?:(?:\\b[Cc]ontact(?: [Pp]erson| [Pp]oint| [Dd]etails)?|CONTACT|[Pp]oint of [Cc]ontact|[Pp]erson in [Cc]harge|[Ll]iaison(?: [Oo]fficer)?|[Ff]ocal [Pp]oint|[Ss]ecretariat|[Qq]uestions|[Ee]nquiries|[Ii]nquiries|[Qq]ueries|[Aa]nsprechpartner(?:in)?|[Ff]rom the desk of|[Ff]or (?:further|more|any) (?:information|details|questions)|(?:[Rr]eply|[Rr]espond|[Ww]rite|[Cc]onfirm)[^.\\n]{0,50} to|get in touch with|liaise with|[Aa]ttn)\\b[^\\n.;A-Z]{0,30}?[::]?\\s*${honorifics}?(?<en>${fullName})|(?:联\\s*系\\s*人|联系我(?:就行|即可|吧)?|对接人|联络人?|联系|担当者?|承办人|业务经理|(?:商旅|旅行|签证)顾问|经办人|承办人|联系方式|联络官|请(?:与|联系))\\s*[::]?\\s*(?:Contact\\s*[::]?\\s*)?(?:\\p{Script=Han}+[ ]+){0,3}(?<zh>${zhName}|[小老]\\p{Script=Han}(?=[\\s,(;、。)]|$|老师)|${zhSurname}(?=女士|先生|小姐|老师|经理|会计|主任|处长|科长)|\\p{Lu}\\p{Ll}+(?![\\p{L}:])(?: ?\\p{Script=Han}{1,3}| \\p{Lu}\\p{Ll}+)?)(?=[\\s,;(、。\\dA-Za-z]|$|电话|先生|女士))`,
  'gu',
)

const zhFull = zhName.replaceAll('[ ]?', '')
// "Ms Xu Lan of our Europe Division (tel. …, xulan@…)": a person with an address behind, within a sentence.
const personBesideAddress = new RegExp(
  `(?:${honorifics}(?<en>${latinName})|(?:to|with|at|via|affairs|relations|office|officer|adviser|colleague|assistant|secretary|coordinator),?\\s+${honorifics}?(?<bare>(?!(?:\\p{L}+ ){0,3}(?:Mr|Mrs|Ms|Miss|Dr)\\b)${fullName})|(?<lead>${fullName})(?=\\s*[,(]\\s*(?:(?:e-?mail|tel)[.:]?\\s*)?[\\w.+-]{1,40}@))[^@\\n]{0,90}?[\\s(,:<][\\w.+-]{1,64}@|(?<=^|[\\s,:;、(。]|公司|该|人|与|由|局|办|处|委|科|室|组|中心|部|的|给)(?<zh>(?!公室)${zhFull}|${zhSurname}(?=女士|先生|小姐|老师|经理|会计))(?:(?:经理|小姐|女士|先生|老师|主任|处长|科长|同志)(?:联系)?|联系|(?=[\\s,:(]))[^@\\n。]{0,40}?[\\s(,::][\\w.+-]{1,64}@|@[\\w.-]+[,;)]?\\s+(?:to |attn:? )?${honorifics}(?<behind>${latinName})`,
  'gu',
)

const introduction = new RegExp(
  `\\b(?:[Mm]y name is|I am|I['’]m|[Tt]his is)\\s+${honorifics}?(?<en>${fullName})|\\b(?:[Tt]his is|[Mm]y name is|I am|I['’]m)\\s+(?<single>\\p{Lu}\\p{Ll}{2,12})(?=,? (?:from|of|at|with)\\b)|我(?:是|叫)(?:[\\p{Script=Han}]{2,24}的)?(?<zh>[小老]\\p{Script=Han}(?=[,。!,\\s、])|${zhName}(?=[,。!,\\s、(]))`,
  'gu',
)

/** Whom to answer: the named contact, else who signs, else who sent the mail; with the addresses beside the name. */
export function contactOf(letter: Letter, mail: Sender): Contact | null {
  const sender = mail.email === null ? senderInText(letter) : mail
  const signed = signerOf(letter)
  const named = [contactLine, personBesideAddress].flatMap((pattern) => matchesIn(letter.body, pattern)).find((match) => isPerson(nameIn(match)))
  const introduced = matchesIn(letter.body, introduction).find((match) => isPerson(nameIn(match)))
  const introducedAt = nameAt(introduced)
  // "this is Prof. Marek Jabłoński", signed "Marek".
  const isSame = signed && introducedAt && introducedAt.name !== signed.name && introducedAt.name.includes(signed.name)
  const signer = nameAt(named) ?? (isSame ? introducedAt : signed) ?? introducedAt
  if (signer) {
    const contact = contactAt(letter, signer.name, signer.start)
    return { ...contact, email: contact.email ?? sender.email }
  }
  const address = matchesIn(letter.body.slice(letter.headEnd), email)[0]
  const start = letter.headEnd + (address?.index ?? 0)
  const phoneAt = matchesIn(
    letter.body.slice(letter.headEnd),
    /(?:电话|联系电话|手机|[Tt]el(?:ephone)?)\.?\s*[::]/gu,
  )[0]
  if (!address && !sender.email && !phoneAt) return null
  return {
    name: sender.name,
    email: address?.[0] ?? sender.email,
    phone: phoneNear(letter, phoneAt ? letter.headEnd + phoneAt.index : start),
    span: address ? quote(letter, start, start + address[0].length).span : [0, 0],
  }
}

function nameAt(match: RegExpExecArray | undefined): { name: string; start: number } | null {
  const name = match && nameIn(match)
  return name ? { name, start: match.index + match[0].indexOf(name) } : null
}

function isPerson(name: string | undefined): boolean {
  return isName(name) && !isOrganisation(name!)
}

const titled = new RegExp(`${honorifics}(?<name>${fullName})|\\b(?:[Mm]y name is|I am|I['’]m)\\s+(?<own>${fullName})`, 'gu')

/** Names that the letter marks as people's, by a title before them or an introduction. */
export function peopleNamed(letter: Letter): string[] {
  return matchesIn(letter.body, titled).flatMap((match) => match.groups!['name'] ?? match.groups!['own'] ?? []).filter(isPerson)
}

export interface Sender {
  name: string | null
  email: string | null
}

// A mail pasted or forwarded with its headers names its sender above the body.
function senderInText(letter: Letter): Sender {
  const first = letter.sentences.find(({ start }) => start >= letter.headEnd)?.start ?? 0
  const headers = matchesIn(
    letter.whole.slice(0, letter.inWhole[first] ?? 0),
    /^[ \t>]*(?:[Ff]rom|FROM|发件人)\s*[::]\s*"?(?<name>[^"<\n@]{0,60}?)"?\s*[<[(]?(?:mailto:)?(?<email>[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5})/gmu,
  )
  const last = headers.at(-1)
  return { name: last?.groups?.['name']?.trim() || null, email: last?.groups?.['email'] ?? null }
}

function nameIn(match: RegExpMatchArray): string | undefined {
  const { en, bare, lead, behind, single, zh } = match.groups ?? {}
  return en ?? bare ?? lead ?? behind ?? single ?? zh
}

function contactAt(letter: Letter, name: string, start: number): Contact {
  const near = letter.body.slice(start, start + 400)
  const emailNear =
    near.match(email)?.[0] ??
    lineAt(letter, start).text.match(email)?.[0] ??
    letter.body.slice(letter.headEnd).match(email)?.[0] ??
    null
  return {
    name: cleanName(quote(letter, start, start + name.length).text),
    email: emailNear,
    phone: phoneNear(letter, start),
    span: quote(letter, start, start + name.length).span,
  }
}

function phoneNear(letter: Letter, start: number): string | null {
  const after = letter.body.slice(start, start + 400)
  const found =
    after.match(phone)?.[0] ?? lineAt(letter, start).text.match(phone)?.[0] ?? letter.body.slice(letter.tailStart).match(phone)?.[0] ?? letter.body.slice(letter.headEnd).match(phone)?.[0]
  return found?.trim() ?? null
}

const signerLine = new RegExp(
  `^[\\s*_~–(-]*(?:\\(?[Ss]igned\\)?:?\\s*|签字人?:?\\s*|i\\.\\s?[AV]\\.\\s*|p\\.?p\\.?\\s+|\\((?:Mr|Mrs|Ms|Dr|Prof|Shri|Smt)s?\\.?\\s*\\)\\s*)?${honorifics}*(?<name>${fullName}|${zhName})\\)?(?:\\s*\\([^)]{1,14}\\))?(?:\\s*[,|/–-]\\s*[^\\n]{0,90}|\\s+${zhName}|(?<=\\p{Script=Han})\\s+(?:[\\p{Script=Han}]{4,30}|${fullName})(?:\\s*\\([^)]{1,14}\\))?)?\\s*$`,
  'u',
)
const endSigner = new RegExp(`(?<=[。!?~\\s\\p{Extended_Pictographic}])(?<name>${zhName.replaceAll('[ ]?', '')})\\s*$`, 'u')
const mixedSigner = /^\s*(?<name>\p{Lu}\p{Ll}{1,14} ?\p{Script=Han}{1,3})\s*$/u
const oneWordSigner = /^\s*(?<name>\p{Lu}\p{Ll}{1,14})\s*$/u
// `襄阳市外办 何静 电话 …`, `外办主任 沈岚`, `赵小姐`.
const hanSigner = new RegExp(
  `^\\s*(?:[\\p{Script=Han}()]{2,30}[\\s,:]+){0,3}(?<name>${zhName}|${zhSurname}(?=经理|小姐|女士|先生|老师|主任|处长|科长|会计)|[小老]\\p{Script=Han}(?=老师|$|\\s))(?:\\s*(?:经理|小姐|女士|先生|老师|主任|处长|科长|会计|敬上|谨启|谨上|拜上|\\(签字\\)))*(?=\\s*$|[\\s,(]+(?:电话|手机|邮箱|[Tt]el|微信|\\+?\\d|[\\w.]+@))`,
  'u',
)

/** The name under the closing formula; without one, under the last sentences. */
function signerOf(letter: Letter): { name: string; start: number } | null {
  const filled = letter.lines.filter(({ text }) => text.trim() !== '')
  const under = filled
    .filter(({ start, text }) => start > letter.tailStart || (start === letter.tailStart && !closing.test(text)))
    .slice(0, 6)
  const last = filled.slice(-5).filter(({ start, text }) => start > letter.headEnd && text.trim().length < 60)
  const closingLine = filled.find(({ start }) => start === letter.tailStart)
  for (const line of [...under, ...last]) {
    const match =
      signerLine.exec(line.text) ??
      hanSigner.exec(line.text) ??
      mixedSigner.exec(line.text) ??
      (line === filled.at(-1) ? endSigner.exec(line.text) : null) ??
      (line === under[0] || line === filled.at(-1) || letter.body[line.start - 2] === '\n'
        ? oneWordSigner.exec(line.text)
        : null)
    const name = match?.groups?.['name']
    if (name && !isOrganisation(name) && !/^(?:Dear|Best|Kind|Yours|Many)\b/u.test(name))
      return { name, start: line.start + line.text.indexOf(name) }
  }
  const inline =
    closingLine &&
    new RegExp(
      `(?:regards|wishes|sincerely|faithfully|truly|best)[^\\n]{0,25}?,?\\s+(?<name>${fullName})(?=\\s*$|,)`,
      'u',
    ).exec(closingLine.text)
  const name = inline?.groups?.['name']
  return name && !isOrganisation(name)
    ? { name, start: closingLine!.start + closingLine!.text.lastIndexOf(name) }
    : null
}

/** Whether a line is a body, a post or an address rather than a person. */
export function isOrganisation(text: string): boolean {
  return (
    /\b(?:Office|Bureau|Department|Government|Council|Commission|Ltd|Limited|Company|Agency|Association|University|Committee|Municipality|Mayor|Director|Manager|City|Municipal|Foreign|Travel|International|Centre|Center|Group|Team|Regards|Tel|Deputy|Secretary|China|Road|Street|Division|Chief|Head|Affairs|Services?|Officer|Secretariat|Coordinator|Adviser|Advisor|Governor|Ville|Stadt|Forum|Conference|Description|Qty|Total|Attn|Subject|Dear|Ref)\b/i.test(
      text,
    ) || /(?:[组科室]$|公司|政府|办公室|委员会|局|厅|旅行社|协会|大学|中心|部|市|省|处|敬上|此致|敬礼|敬具|敬颂|顺颂|公绥|时祺|商祺|台安|谨|祝|年|月|日)/.test(text)
  )
}
