/** A letter of an official body of the place, which is more than the mail that speaks of it. */
export const officialLetter = new RegExp(
  [
    "\\b(?:official|formal|signed|original|government(?:al)?|stamped|sealed|supporting|covering|mayor['’]?s|governor['’]?s|secretary['’]?s|manager['’]?s|president['’]?s|ministry['’]?s|diplomatic)(?: and [\\w-]+)?,? (?:[\\w-]+ ){0,3}?(?:letter|request|document|communication|correspondence|note|application)s?\\b(?! of intent)",
    "\\b(?:invitation request|request letter|request for (?:an? )?invitation|letters? of (?:request|introduction|support|recommendation|application|credentials?)|note verbale)s?\\b",
    "\\bletters? (?:with (?:the |its |our )?(?:official )?(?:stamp|seal|chop)|(?:signed )?(?:from|by|of|signed by) (?:the |our |his |her )?(?:[\\w’'-]+ ){0,4}?(?:mayor|governor|party secretary|minister|ministry|government|municipality|bureau|department|office|fao|council|city hall|embassy|commission|prefecture|authorit(?:y|ies)|administration|rector|president|secretary))\\b",
    '(?:正式|官方|盖章|政府|商洽|商请|申请|邀请申请|请求|介绍|推荐|外办|市政府)[\\p{Script=Han}]{0,6}?(?:公?函(?![0-9(复达])|信函|函件|公文|文件|申请)|(?:申请)?公文|公函|照会|邀请申请|介绍信|正式(?:的)?函|正式信件|亲笔信|签署的[\\p{Script=Han}]{0,4}函|委托函|(?<![此特复来贵])公函(?![\\d(])|红头文件',
  ].join('|'),
  'giu',
)

/** What sounds like one and is not: what they want from us, an invitation we issue, this letter. */
export const notOfficialLetter =
  /\b(?:letters? of intent|invitation letters?|letters? of invitation|(?:official|formal) invitations?(?! request)|thank[- ]you)\b|邀请函$|邀请信|贵(?:市|方|局|办|校)(?:的)?(?:来|正式|公)?函|(?:出具|签发|惠赐|惠寄|发来|提供)(?:正式|官方)?邀请/iu

/** The names of those who come. */
export const delegateList = new RegExp(
  [
    '\\blists? of (?:the |our |all )?(?:[\\w-]+ )?(?:delegates|delegation|participants|members?|names|people|visitors|travell?ers|attendees|guests|party|group|team|students|officials|trainees|pupils|officers|passengers|experts|artists|teachers|entrepreneurs)',
    "\\b(?:delegates?|delegation|participants?|members?|name|names|visitors?|attendees?|passengers?|guests?|group|party|team|personnel|student)(?:['’]s?)?[- ](?:members? )?(?:name[- ]?)?(?:list|roster|details)s?|\\broster\\b",
    '\\b(?:namelist|the delegation members|delegate names|names? (?:and [\\w ,]{1,40})?of (?:the |our |all |those )?(?:[\\w-]+ )?(?:delegates|delegation|participants|members|party|group|team|people|visitors|travelling)|full list|final list|provisional list|list(?=,? (?:is |are )?(?:enclosed|attached|below|to follow|follows)))\\b',
    '(?:名单|名册|名录|人员(?:信息|情况)表|团员(?:信息)?表|成员表|护照信息)',
  ].join('|'),
  'giu',
)

/** What is said of a paper, by the nearest words of its sentence. */
export const paperWords = {
  absent:
    /\b(?:no(?! objection)|not|never|without|lacks?|lacking|missing|haven['’]?t|hasn['’]?t|don['’]?t|doesn['’]?t|isn['’]?t|can(?:not|['’]?t)|yet to|awaiting|waiting for|unable)\b|暂无|尚无|没有|没(?=[\p{Script=Han}]{0,6}函)|尚未|未能|还未|未(?=出|取|提|收|附|办|拿|下)|还没|暂未|无(?=正式|官方|公函)/giu,
  promised:
    /\b(?:will|shall|would|['’]ll|to follow|follows?|following (?:shortly|soon|by|in|later|next)|on (?:its|the) way|coming|soon|shortly|in due course|later|once|as soon as|when(?:ever)?|next week|tomorrow|by (?:the end of|mon|tues|wednes|thurs|fri|next|post|courier|diplomatic|\d)|under preparation|being (?:prepared|finali[sz]ed|drafted|processed|signed|arranged|collected|put together)|can (?:be |also |then )?(?:sent|send|provide|supply|issue|forward|follow|get|arrange|obtain)|(?:is|are) to (?:be|come)|to be (?:sent|provided|confirmed|submitted|announced|supplied|finali[sz]ed|advised|forwarded)|still to come|tbc|tba|separately|should reach|reach you|comes? (?:in|later|next)|we (?:then |also )?send|send(?:ing)? you (?:next|in|later|after|once))\b|随后|稍后|另行|后续|将|待|容后|另函|另寄|另发|届时|日后|尽快|另邮|过两天|这两天|(?:我|我们)[\p{Script=Han}]{0,4}发|(?<!协|商|学|议|友好|工商|委员)会(?=[\p{Script=Han}]{0,6}(?:寄|发|送|提|补))|近日|下周|补(?:寄|发|送|上|交|办|给|来)?(?=[您你们贵寄。,]|$|给|上)|即将|马上|再(?:发|寄|送|提供|给|告)|可(?:以)?补|确定后|一俟|即行|奉上|在办|办理中/giu,
  attached:
    /\b(?:attach\w*|enclos\w*|annex\w*|append\w*|herewith|hereto|below|as follows|with this (?:e-?mail|mail|letter|message|fax)|accompan(?:ies|ying) this|scan(?:ned)?|pdf|please (?:find|see)|encl|at the (?:end|foot|bottom)|overleaf|in the (?:table|annex|attachment))\b|附(?!近|属|设|加)|随函|随信|随邮件|如下|见后|下列|以下|另附|同时(?:发|寄|送)(?:上|去)|已发|一并(?:发|寄|送|呈|附)/giu,
} as const

/** A word that the paper will come after all, in the sentence after the one that misses it. */
export const comesLater =
  /^[^.。\n]{0,40}\b(?:it|one|this|that|they|we|he|she)\b[^.。\n]{0,30}\b(?:will|shall|['’]ll|follow)|^[^。\n]{0,16}(?:补|随后|稍后|届时|办好|拿到)/iu

/** Only where we ask for it. */
export const onlyIfAsked = /\b(?:if (?:needed|required|necessary|you (?:need|require|wish|want|prefer))|on request|upon request)\b|需要的话|如需|如有需要|若需|要的话/iu

/** Where a list of what is enclosed begins; every paper under it is there. */
export const enclosures =
  /^[ \t]*(?:(?:attachments?|attached|enclosures?|encls?\.?|annex(?:es)?|appendi(?:x|ces))\b(?:[ \t]*\(?\d{0,2}\)?)[ \t]*[::.-]|附件?[\d一二三]?[ \t]*[::])[^\n]*(?:\n[ \t]*(?:[-•*]|\(?\d{1,2}[.)、]|[一二三四五六]、)?[ \t]*[^\n]{2,90}){0,5}/gimu

/** A heading over the people who come, written into the letter. */
export const listHeading =
  /(?:\b(?:members|delegation|delegates|participants|names|party|group|team|visitors|travell?ers|composition|coming|consists? of|comprises|includes?|are)\b|名单|成员|组成|人员|团员|一行|来访人)[^\n]{0,60}[::][ \t]*$/imu
