import { zhName, zhSurname } from './names.ts'
import { honorifics } from './people.data.ts'
import { anyHan, nameWord, personName } from './persons.ts'

/** A way a letter shows whom to answer: `name` is its group. */
export interface ContactPattern {
  pattern: RegExp
  weight: number
}

const latin = `(?<name>${personName})`
const address = '[\\w.+-]{1,64}@[\\w-]'
const dialled = '(?:\\+|00|\\(?0)\\d'
const post = '(?:[\\p{Lu}][\\p{L}-]*[ ]+){0,4}?(?:[Mm]anager|[Oo]fficer|[Dd]irector|[Ss]ecretary|[Aa]ssistant|[Cc]oordinator|[Aa]dviser|[Ll]ead|[Cc]hief of \\p{Ll}+|[Cc]olleague|[Cc]lerk|[Hh]ead),?[ ]+'
const polite = '(?:经理|小姐|女士|先生|老师|主任|处长|科长|同志|会计|助理|秘书|专员)?'
const han = `(?!公司|我司|收件|发件)(?<name>[小老阿](?:\\p{Script=Han}|[A-Z][a-z]+)|${zhSurname}(?=女士|先生|小姐|老师|经理|会计|主任|处长|科长)|${zhName}|(?!公司|我司|本|该|贵|客户|收件|发件|秘书|员)${anyHan}|(?!Mrs?|Ms|Dr|Tel)\\p{Lu}\\p{Ll}+ ?\\p{Script=Han}{1,3})`
const hanOrLatin = han.replace(/\)$/u, `|(?!秘书|文旅)\\p{Script=Han}{4,5}(?=[ (,;]*(?:${address}|${dialled}))|${personName})`)
const hanEnd = '(?=[\\s,;:(、。)/|\\d+A-Za-z]|$|女士|先生|小姐|老师|经理|会计|主任|处长|科长|同志|收|转|会收|即可|就行|处)'

export const contactPatterns: readonly ContactPattern[] = [
  // "Point of contact: Mr Daniyar Omarbek", "RSVP to Kirra Stavrou", "Contact window: Assistant Manager Noh Ye-rim"
  { weight: 10, pattern: new RegExp(`\\b(?:[Cc]ontacts?(?: [Pp]erson| [Pp]oint| [Dd]etails| [Ww]indow| [Nn]ame)?|CONTACT|[Pp]oint of [Cc]ontact|[Pp]erson (?:in [Cc]harge|to be contacted)|[Ll]iaison(?: [Oo]fficer)?|[Ff]ocal [Pp](?:oint|erson)|[Ss]ecretariat|[Qq]uer(?:y|ies)|[Qq]uestions|[Ee]nquiries|[Ii]nquiries|[Ff]ull name|[Ff]rom the desk of|[Aa]ttn|ask for|[Aa]nsprechpartner(?:in)?|R\\.?S\\.?V\\.?P\\.?(?: to)?|[Cc]o-?ordinator|(?:[Pp]rotocol|[Pp]roject|[Dd]esk) [Oo]fficer(?=:)|[Cc]all(?: to)?|liaise with|get in touch with|[Cc]orrespondence to)\\s*[:=.-]?\\s*(?:our |the |me or |is )?(?:${post})?${honorifics}*${latin}`, 'gu') },
  // "write to our chief of department Mrs Nigora", "let my chief of staff, Deshawn Petrakis, have"
  { weight: 8, pattern: new RegExp(`\\b(?:(?:[Rr]epl(?:y|ies)|[Rr]espond|[Ww]rite(?: back| simply)?|[Aa]nswers?|[Cc]onfirm|[Ss]end(?: it| them)?|[Dd]irected|[Ll]etters|[Rr]evert|[Rr]eaction)\\b[^.;\\n]{0,50}? to|[Ll]et|[Pp]hone|[Cc]ontact|[Tt]ell|[Rr]each)\\s+(?:our |the |my |us at )?(?:\\p{Ll}+(?: \\p{Ll}+){0,4},? )?(?:${post})?(?:${honorifics}+${latin}|,? ?(?<other>${nameWord} ${personName}))`, 'gu') },
  // "Ms Xu Lan of our Europe Division (xulan@…)", "Kaoru Tsujimura, secretary, x@…", "Mr Nie, 0371-…"
  { weight: 7, pattern: new RegExp(`(?<![\\p{L}])${honorifics}*(?<name>${nameWord}(?=[ ]?[(<]| *[,:] *${address})|${nameWord}[ ]${personName}|${honorifics}${nameWord})(?:[ ]*\\([^)\\n@]{1,40}\\))?(?:[ ]*,[^,.\\n@]{2,60}){0,2}[ ,(:<|/·–-]{1,4}(?:[Ee]-?mail|[Tt]el(?:ephone)?|[Mm]obile|[Pp]hone|[Cc]ell|M|T)?[.: ]*(?:${address}|${dialled})`, 'gu') },
  // "… is Prof Marek Jabłoński", "My name is", "I am Chloe Zhan of", "Hemi Rātana-Clarke here"
  { weight: 5, pattern: new RegExp(`\\b(?:[Mm]y name is|I am|I['’]m|[Tt]his is|[Ii]t['’]s|posted as|the undersigned,?)\\s+${honorifics}*${latin}(?=,| from| of| at| with| and|\\.| \\(|$)`, 'gmu') },
  { weight: 5, pattern: new RegExp(`(?<=^|[.!,] |\\n)${latin} here\\b`, 'gu') },
  { weight: 10, pattern: new RegExp(`(?:联\\s*系\\s*人|联络(?:官|员)|联\\s*络\\s*人?|联系(?:我|请|方式)?|对接人?|担当者?|承办人?|经办人?|主办人|联络(?:官|员)|业务经理|协调人|(?:商旅|旅行|签证)顾问|(?:赐|惠|答|回)[复覆](?:本会|我会)?|请?找|请(?:与|联系|洽|致电)|径[复寄](?:该会|我会)?|咨询请洽|秘书处?)\\s*[::]?\\s*(?:\\p{Script=Han}{2,14}[ ,]+|秘书处? ?|秘书){0,2}?${hanOrLatin}${polite}${hanEnd}`, 'gu') },
  // 乌兰收, (费妍), 某某@…(联系人曲蔓)
  { weight: 8, pattern: new RegExp(`${address}[\\w.-]*\\s*[,(]+\\s*(?:请?(?:找|联系人?|交))?\\s*${hanOrLatin}${polite}(?:收|[)。,]|$)`, 'gmu') },
  { weight: 7, pattern: new RegExp(`(?<=^|[\\s,:;、(。]|公司|该|人|与|由|局|办|处|委|科|室|组|中心|部|的|给|会|社|秘书)${han}${polite}处?(?:[ (,::/|]|联系|会收信|\\(\\p{Script=Han}{1,10}\\)|电话|手机|邮箱|信箱|电邮|微信)[^@\\n。;\\p{Script=Han}]{0,14}(?:电话|手机|邮箱|信箱|电邮|微信)?[^@\\n。;\\p{Script=Han}]{0,6}(?:${address}|${dialled}|1[3-9]\\d{9})`, 'gmu') },
  // 0379-6598 0013 介小雷
  { weight: 6, pattern: new RegExp(`\\d{4}[ ]{1,2}${han}${polite}[。]?$`, 'gmu') },
  { weight: 5, pattern: new RegExp(`(?:我(?:是|叫)|本人(?:是|系)|鄙人(?:是|系)?|这边是)(?:[\\p{Script=Han}]{2,24}?(?:的|会|局|办|社|公司|中学|大学|医院))?(?:(?:副|高级)?(?:主席|会长|校长|主任|秘书长|经理|顾问))?${han}(?=[,。!、(\\s~]|$|\\p{Extended_Pictographic})`, 'gmu') },
  { weight: 4, pattern: new RegExp(`(?<=^|[,。!\\s]|社|公司|部|处|局)${han}(?:这边|在此|冒昧|敬上|谨启|谨上|拜上|\\(签字\\))`, 'gmu') },
]
