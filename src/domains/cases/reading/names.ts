import { compoundFamilyNames, familyNames, honorifics } from './people.data.ts'

// A name in Latin letters: two to four capitalised words ("WANG Jian", "Kwame Nkrumah-Mensah", "Ursula von Berg").
const word = "\\p{Lu}[\\p{L}'’-]{1,30}"
const particle = '(?:van der|van|von|de la|de|da|dos|del|bin|al|el|ibn)'
const initials = '(?:\\p{Lu}\\.[ ]?){1,3}'
export const fullName = `(?:${initials}[ ]*${word}(?![ ]+\\p{Lu}\\p{Ll})|(?:${initials}[ ]*)?${word}(?:[ ]+(?:\\p{Lu}\\.\\s*)?(?:${particle}[ ]+)?${word}){1,3})`

// Words that follow a name at once and are no part of it.
const afterName =
  '将|拟|率|等|为团|及|与|计划|亲自|携|偕|带队|于|副|常务|代市|先生|女士|同志|阁下|希望|有意|一行|和其|和随|和另|担任|任团|作为|市长|主任|局长|书记|处长|区长|县长|省长|院长|校长|会长|想|要|说|赴|这次|此次|本次|今年|明年|打算|准备|应邀|现任|分管|处|收(?!\\p{Script=Han})|微信|手机|电话|这边|冒昧'
export const zhName = `(?:\\p{Script=Han}{1,6}·\\p{Script=Han}{1,8}?(?=[^\\p{Script=Han}]|副|局|主|书|先|女|同|等|率|带|$)|(?:${compoundFamilyNames})(?:(?!${afterName})\\p{Script=Han}){1,2}|[${familyNames}](?:[ ]?(?!${afterName})\\p{Script=Han}){1,2})`
export const zhSurname = `(?:${compoundFamilyNames}|[${familyNames}])`

const notNames =
  /^(?:The|Our|Your|This|We|It|You|I|A|An|In|On|At|For|And|But|Mr|Mrs|Ms|Dr|Dear|City|Council|Government|Delegation|University|Office|Vice|Deputy|Mayor|Director|Foreign|Municipal|People|Leeds|Who|Which|With|From|Chinese|British|County|District|Province|Provincial|Prefecture|Region|Regional|State|Town|Municipality|Borough|Department|Bureau|Commission|Committee|Ministry|Metropolitan|Chamber|Commerce|International|General|Republic|National|Local|Party|Head|Leader|Deputy|Both|All|Any|Some|If|As|By|To|Please|Thank|Best|Kind|Regards|Yours)$/

/** Whether it can be a person: no pronoun, no office, no everyday word. */
export function isName(name: string | undefined): boolean {
  if (name === undefined || name === '') return false
  return (
    !notNames.test(name.split(/\s/)[0]!) &&
    !/[处局厅部办委校]$/u.test(name) &&
    !/(?:代表|委|书记|主任|考察|访问|友好|经贸|政府|率领)/.test(name)
  )
}

/** The name without honorifics and without spaces between its characters. */
export function cleanName(name: string): string {
  return name
    .replace(new RegExp(`^${honorifics}+`, 'u'), '')
    .replace(/,?\s+(?:IAS|IPS|IFS|MBE|OBE|CBE|Ph\.?D|MP|MEP|MLA|JP|Esq)\.?$/u, '')
    .replace(/(?<=\p{Script=Han})\s(?=\p{Script=Han})/gu, '')
    .trim()
}
