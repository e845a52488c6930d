import { closing, type Letter, type Stretch } from './letter.ts'
import { zhName, zhSurname } from './names.ts'
import { honorifics } from './people.data.ts'
import { nameWord, personName } from './persons.ts'

export interface Signer {
  name: string
  start: number
  weight: number
}

const signed = "(?:\\(?(?:[Ss]igned|SIGNED|SGD|Sgd|Sd\\/?-?)\\)?:?\\s*|签字人?:?\\s*|i\\.\\s?[AV]\\.\\s*|p\\.?p\\.?\\s+|[Ff]or:?\\s+|Ch\\.?\\s+|By:?\\s+|Name:?\\s+|(?:[\\p{Lu}][\\p{L}-]+[ ]+){0,2}(?:Manager|Officer|Director|Secretary|Assistant|Coordinator),?[ ]+)?"
const latinLine = new RegExp(
  `^[\\s*_~–(—-]*${signed}${honorifics}*(?<name>${personName})\\)?(?:['’]s)?\\s*(?:\\((?:Mrs?|Ms|Miss|Dr|MRS?|MS)\\.?\\s*\\)|\\([^)]{1,24}\\))?\\s*(?<rest>(?:[,|/·–—-]|\\s{2,}|\\s+(?:[Tt]el|[Ee]-?mail|[Mm]obile|\\+?\\d|\\p{Ll}{3,})).*)?$`,
  'u',
)
const oneWordLine = new RegExp(`^[\\s*_~–—-]*${honorifics}*(?<name>${nameWord})\\s*(?:\\([^)\\n]{1,60}\\))?\\s*(?:[,|/·–—-].*|\\.)?$`, 'u')
// `Grace 邢`, `阿Ken`
const mixedLine = /^\s*(?<name>\p{Lu}\p{Ll}{1,14} ?\p{Script=Han}{1,3}|阿\p{Lu}\p{Ll}{1,12})\s*(?:[,(|].*)?$/u
const inlineClosing = new RegExp(`(?:[Rr]egards|[Ww]ishes|[Ss]incerely|[Ff]aithfully|[Tt]ruly|[Bb]est|[Tt]hanks|[Cc]heers|[Aa]dvance|[Rr]espectfully)[^\\n]{0,25}?[,.!]?\\s+(?<name>${personName})(?=\\s*$|[ ]*[,/|(])`, 'u')
const hanPost = '(?:经理|小姐|女士|先生|老师|主任|处长|科长|会计|秘书|专员|干事|局长|会长|秘书长|助理|组长|顾问)'
const hanName = new RegExp(`^(?<name>[小老阿]\\p{Script=Han}|${zhName}|${zhSurname}(?=${hanPost}))(?:${hanPost}|敬上|谨启|谨上|拜上|谨呈|启|上|呈)*$`, 'u')
const twoOrThree = /^(?<name>\p{Script=Han}{2,4})$/u
const inlineHan = new RegExp(`(?<=[。!?~\\s\\p{Extended_Pictographic}—-])(?<name>[小老阿]\\p{Script=Han}|${zhName.replaceAll('[ ]?', '')})\\s*$`, 'u')

/** Who may have signed: names in the lines under the leave, or in the last lines of a letter that takes none. */
export function signersOf(letter: Letter): Signer[] {
  const filled = letter.lines.filter(({ text }) => text.trim() !== '')
  const under = filled.filter(({ start, text }) => start >= letter.tailStart && !(start === letter.tailStart && closing.test(text)))
  const last = filled.slice(-6).filter(({ start }) => start > letter.headEnd)
  const lines = under.length > 0 ? [...under.slice(0, 7), ...last.filter((one) => !under.includes(one))] : last
  const leave = filled.find(({ start }) => start === letter.tailStart)
  return [
    ...lines.flatMap((line, index) => signersIn(line).map((one) => ({ ...one, weight: one.weight - Math.min(index, 4) * 0.3 - (under.includes(line) ? 0 : 1) }))),
    ...(leave ? inline(leave, inlineClosing) : []),
    ...(filled.at(-1) && filled.at(-1)!.start >= letter.headEnd ? [...inline(filled.at(-1)!, inlineHan), ...inline(filled.at(-1)!, inlineClosing)] : []),
  ]
}

function inline(line: Stretch, pattern: RegExp): Signer[] {
  const name = pattern.exec(line.text)?.groups?.['name']
  return name ? [{ name, start: line.start + line.text.lastIndexOf(name), weight: 5 }] : []
}

function signersIn(line: Stretch): Signer[] {
  const at = (name: string | undefined, weight: number): Signer[] =>
    name && !isOrganisation(name) ? [{ name, start: line.start + line.text.indexOf(name), weight }] : []
  if (line.text.trim().length > 110 || /[.!?。!?]\s*$/u.test(line.text.replace(/\b(?:Ltd|Co|Inc|Esq|Jr|Dept)\.\s*$/u, ''))) return []
  const latin = latinLine.exec(line.text)?.groups?.['name']
  if (latin && /[ .]/u.test(latin)) return at(latin, 5)
  const mixed = mixedLine.exec(line.text)?.groups?.['name']
  if (mixed) return at(mixed, 5)
  const word = oneWordLine.exec(line.text)?.groups?.['name']
  if (word) return closing.test(line.text) ? [] : at(word, 3.5)
  return hanSigners(line.text).flatMap(({ name, weight }) => at(name, weight))
}

// `绵阳市招商局 代雪 电话 …`, `外办主任 沈岚`, `芜湖市投资促进局(经办:柯文轩)`: a part of the line that is a name.
function hanSigners(text: string): { name: string; weight: number }[] {
  const parts = text.split(/[\s,:|/()·、—-]+/u).filter((part) => part !== '')
  if (parts.filter((part) => /\p{Script=Han}/u.test(part)).length > 6) return []
  return parts.flatMap((part, index) => {
    const name = hanName.exec(part)?.groups?.['name']
    if (name) return [{ name, weight: 5 }]
    // An unusual family name, alone or behind a body.
    const other = twoOrThree.exec(part)?.groups?.['name']
    const isBehindBody = index > 0 && /[局办委处科部社会组厅院校司]$/u.test(parts[index - 1]!)
    return other && (parts.length === 1 || isBehindBody) ? [{ name: other, weight: 3 }] : []
  })
}

/** Whether a line is a body, a post or an address rather than a person. */
export function isOrganisation(text: string): boolean {
  return (
    /\b(?:Office|Bureau|Department|Government|Council|Commission|Ltd|Limited|Company|Agency|Association|University|Committee|Municipality|Mayor|Director|Manager|City|Cities|Municipal|Foreign|Travel|International|Centre|Center|Group|Team|Regards|Tel|Deputy|Secretary|China|Road|Street|Division|Chief|Head|Affairs|Services?|Officer|Secretariat|Coordinator|Adviser|Advisor|Governor|Ville|Stadt|Forum|Conference|Description|Qty|Total|Attn|Subject|Dear|Ref|Assessor|Magistrate|Economic|Best|Kind|Yours|Many|Thanks|Cheers|Respectfully|Sincerely|Hello|Email|WhatsApp|WeChat|Mobile|Phone|Fax|Date|Annex|Please|Page|Article|Messe|Counsellor|Clerk|Call|Papers|Abstracts|Invoice|Minister|Ministry|Prefeitura|Protocol)\b/i.test(
      text,
    ) || /(?:[组科室]$|公司|政府|办公室|委员会|局|厅|旅行社|协会|大学|中心|部|市|省|处|敬上|此致|敬礼|敬具|敬颂|顺颂|公绥|公祺|政祺|时祺|商祺|台安|谨[启上呈]|祝[好您各商顺工]|[\d一二三四五六七八九十〇]\s*[年月日]|谢谢|感谢|您好|你好|联系|电话|邮箱|手机|信箱|名单|附件|附表|此复|特此|盼复|快乐|顺利|文件|费用|时限|事项|商旅|合计|投稿|敬贺|连同)/.test(text)
  )
}
