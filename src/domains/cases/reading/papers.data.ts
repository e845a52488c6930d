/** Who signs for a place or a public body, or gives leave to travel. */
const authority =
  "(?:mayor|vice[- ]mayor|governor|(?:party )?secretar(?:y|iat)|minister|ministry|prefect(?:ure)?|president|presidium|speaker|chair(?:man|woman|person)|director|rector|senator|commissioner|clerk|government|municipality|bureau|department|office|council|city|county|provinc(?:e|ial)|district|prefectural|municipal|city hall|town hall|embassy|commission|committee|board|assembly|cabinet|authorit(?:y|ies)|administration|chamber|union|association|akimat|hokim(?:iyat)?|alcald[ií]a|prefeitura|division|principal|rectorate)"
const formal =
  '(?:official|formal|signed|original|government(?:al)?|stamped|sealed|supporting|covering|cover|diplomatic|introductory|introduction|forwarding|sanction|authori[sz]ation|endorsement|recommendation|approval|clearance|letterhead(?:ed)?|no[- ]objection|application|request|invitation request|mandate)'
const paper =
  '(?:letters?|requests?|papers?|documents?|communications?|correspondence|notes?|applications?|asks?|writing|endorsement|clearance|approvals?|decision|resolution|order|mandate|writ|of[ií]cio)'
const sealed = "(?:stamp|seal|chop|red[- ]head\\w*|letterhead|ink signature|signature|ribbon)"

/** A letter of an official body of the place, which is more than the mail that speaks of it. */
export const officialLetter = new RegExp(
  [
    `\\b${formal}(?: and [\\w-]+)?,? (?:(?!to\\b|of\\b|from\\b|by\\b|that\\b)[\\w-]+ ){0,3}?${paper}\\b(?! of intent| of invitation)`,
    "\\bsomething (?:official|in writing)\\b|\\banything in writing\\b|\\bofficial writing\\b|\\bof[ií]cio\\b",
    '\\b(?:invitation request|request letter|request for (?:an? )?invitation|letters? of (?:no[- ]objection|request|introduction|support|recommendation|application|endorsement|authori[sz]ation|credentials?)|notes? verbales?|red[- ]head\\w* (?:file|letter|document))\\b',
    `\\b${authority}(?:['’]s|s['’])(?: [\\w-]+){0,2} ${paper}\\b`,
    `\\b${paper}(?: [A-Z][\\w./-]+){0,2},? (?:with (?:the |its |our |a |red |official |ink )*${sealed}|(?:on|under|over|bearing|carrying) (?:the |its |our |a )?(?:[\\w’'-]+ ){0,3}?(?:${sealed}|${authority})|(?:signed )?(?:from|by|of|signed by) (?:the |our |his |her |its |that |a )?(?:[\\w’'-]+,? ){0,6}?${authority})\\b`,
    '(?:正式|官方|盖章|签章|政府|商洽|商请|申请|邀请申请|请求|介绍|推荐|推介|外办|市政府|同意|请邀|核定|核备)[\\p{Script=Han}]{0,6}?(?:公?函(?![0-9(复达])|信函|函件|函(?=[,。;、]|$)|公文|文件|申请)|(?:申请)?公文|公函|照会|邀请申请|介绍信|正式(?:的)?函|正式(?:致函|信件)|亲笔信|签署的[\\p{Script=Han}]{0,4}函|委托函|授权书|(?:任务|出国|出访|局|省|市|厅|办|委)?批[件文复](?=[\\p{Script=Han}]{0,4}(?:扫描|复印|原件|[,、;。—]|及|和|—| |随|附|见|已))|(?:局里|集团|管委会|县政府|市里|区里|政府|厅里)的(?:函|信)|(?<![此特复来贵])公函(?![\\d(])|(?<![\\p{Script=Han}])请函(?=由|正|在|将|已|随|待)|外办的?请函|红头文件',
  ].join('|'),
  'giu',
)

/** In an invitation of theirs it is the card or the letter by which an official body asks us to come. */
export const officialInvitation = new RegExp(
  `\\b(?:official|formal|signed) (?:[\\w-]+ ){0,2}?(?:invitation|card)s?\\b|\\b(?:invitation|card)s?(?: letter)?,? (?:signed|sealed|issued) by\\b|(?:正式|官方|市长|政府)[\\p{Script=Han}]{0,8}(?:请柬|请帖|邀请函|邀请信)|(?:请柬|邀请函)(?=由)`,
  'giu',
)

/** What sounds like one and is not: what they want from us, an invitation we issue, this letter. */
export const notOfficialLetter =
  /\b(?:letters? of intent(?:ion)?|invitation letters?|letters? of invitation|(?:official|formal) invitations?(?! request)|thank[- ]you|working paper|your (?:reply|letter))\b|邀请函$|邀请信|贵(?:市|方|局|办|校)(?:的)?(?:来|正式|公)?函|(?:出具|签发|惠赐|惠寄|发来|提供)(?:正式|官方)?邀请/iu

/** Those who come, as a list of them is named. */
const people =
  "(?:delegat(?:es?|ion|ions)|participants?|members?|people|persons?|visitors?|travell?ers?|travelling \\w+|attendees?|passengers?|guests?|party|group|team|mission|students?|officials?|officers|trainees?|pupils?|experts?|artists?|singers|players|teachers?|entrepreneurs|councill?ors|comrades|assistants|entourage|pax|crew|choir|personnel|staff|candidates|everyone|all of us|names?)"
const number = '(?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)'
const listing =
  '(?:lists?|rolls?|roster|register|tables?|sheets?|spreadsheet|manifest|particulars|details|composition|names(?: and [\\w ,]{1,40})?|passport (?:pages|copies|scans|numbers|details|data)|personal data|cvs|bios|relation|line-?up|listing|n[oó]mina|profiles)'

/** The names of those who come. */
export const delegateList = new RegExp(
  [
    `\\b${listing} of (?:the |our |all |all the |those |travelling |\\w+ committee )*(?:[\\w-]+ ){0,2}?(?:${people}|${number})\\b`,
    `\\b(?:${people}|nominal|nominative)(?:['’]s?|s['’])?[- ](?:members? )?(?:name[- ]?)?${listing}\\b|\\broster\\b|\\bmanifest\\b|\\bnominal roll\\b`,
    '\\b(?:namelist|the delegation members|delegate names|(?:the|our|all|all the) (?:\\w+ )?names(?! of (?!the (?:delegat|participant|member|travel|party|group|team)|those|all|our))(?: and \\w+)?|names(?= too)|^\\W{0,4}names(?= and|\\s*[:：.|])|full list|final list|provisional list|list(?=,? (?:is |are )?(?:enclosed|attached|below|to follow|follows|names))|passport (?:pages|copies|list|scans)|who (?:sits|is|will be) in the (?:delegation|group|team)|file \\d+ is the delegates|our cvs|(?:short )?bios)\\b',
    '(?:名单|名册|名录|清册|人名|大名|花名册|(?:人员|团员|成员)(?:信息|情况|登记|资料|简况|一览)*表?(?=[,::。;、见附随待]|将|于|(?:三|四|五|\\d)月)|[人员]一览|(?:团员|成员|访团|组员|[\\p{Script=Han}]人|[\\p{Script=Han}]位)[\\p{Script=Han}]{0,4}(?:信息|登记|资料|简况|简介|简历)表?|人员(?:信息|情况)表|团员(?:信息)?表|成员表|护照(?:信息|页)|姓名[、,及和]?(?:护照|职务))',
  ].join('|'),
  'gimu',
)

/** What is said of a paper, by the nearest words of its sentence. */
export const paperWords = {
  absent:
    /\b(?:no(?! objection|[- ]objection|\.)|not|none|never|without|lacks?|lacking|missing|haven['’]?t|hasn['’]?t|don['’]?t|doesn['’]?t|isn['’]?t|can(?:not|['’]?t)|yet to|awaiting|waiting for|unable)\b|暂无|尚无|没有|没(?=[\p{Script=Han}]{0,6}函)|真没|尚未|未能|还未|暂未|未(?=出|取|提|收|附|办|拿|下)|还没|并?无(?=正式|官方|公函|政府|公文)/giu,
  promised:
    /\b(?:will|shall|would|['’]ll|to follow|follows?|following (?:shortly|soon|by|in|later|next)|on (?:its|the|her|his) way|coming|soon|shortly|in due course|later|once|as soon as|when(?:ever)?|next week|tomorrow|by (?:the end of|mon|tues|wednes|thurs|fri|next|post|courier|diplomatic|separate|\d)|under (?:preparation|process|signature|separate cover)|(?:in|being in|the) (?:the )?process|pending|is being|are being|being (?:prepared|finali[sz]ed|drafted|processed|signed|arranged|collected|put together|vetted|translated|submitted)|can (?:be |also |then )?(?:sent|given|send|provide|supply|issue|forward|follow|get|arrange|obtain)|can let you have|(?:is|are) to (?:be|come|reach|follow)|to be (?:sent|given|shared|provided|furnished|confirmed|submitted|announced|supplied|finali[sz]ed|advised|forwarded|uploaded|communicated)|(?:is|are) with (?:the|our) \w+ for|(?:comes?|becomes?|sent|given|available|go(?:es)? out|goes) (?:clear |together |out |only )*(?:after|when|once|in|upon|next|by|later|on|with)|lands?|moving between|en route|still (?:to come|waiting)|to come|tbc|tba|separately|should reach|reach you|upon (?:your |arrival|confirmation|approval|receipt)|comes? (?:in|later|next)|we (?:then |also )?send|send(?:ing)? you (?:next|in|later|after|once)|ulteriorly|folgt|segue|suivra|seguirá|faremos llegar|haremos llegar)\b|随后|稍后|另行|后续|将|待|等(?!级)|俟|容后|俟后|另函|另寄|另发|届时|日后|尽快|另邮|过两天|这两天|过几天|预计|正在|走(?:流程|手续)|在走|会签|(?:周|星期)[一二三四五六日天](?:给|发|传|寄)|(?:我|我们)[\p{Script=Han}]{0,4}发(?=您)|(?<!协|商|学|议|友好|工商|委员|员|管委)会(?=[\p{Script=Han}]{0,6}(?:寄|发|送|提|补))|近日|即日|下周|下月|改日|补(?:寄|发|送|上|交|办|给|来|呈|报|具)?(?=[您你们贵寄。,]|$|给|上)|即将|马上|再(?:发|寄|送|提供|给|告|报|传|拉)|可(?:以)?补|可应索|定了就|确定后|一俟|即行|即(?:呈|传|函送)|在办|办理中|后(?:呈|补|寄|报|传|给|发)|就把|嗣|(?:月|旬|月初|月底|周[一二三四五六日天]|星期[一二三四五六日天])[\p{Script=Han}]{0,4}(?:寄|发|给|送|传|报|交|呈|提交|提供)/giu,
  attached:
    /\b(?:attach\w*|enclos\w*|annex\w*|append\w*|adjunct|adjunt[oa]s?|anexo|ci-joint\w*|herewith|hereto|here|below|as follows|with(?:in)? (?:this|the present) (?:e-?mail|mail|letter|message|fax|one|extract)|in (?:this|the same) (?:e-?mail|mail|letter|envelope)|accompan(?:y|ies|ied)|joined to|stapled|tagged|scan(?:ned)?|pdf|zip(?: file)?|please (?:find|see)|encl|at (?:the )?(?:end|foot|bottom|back|page)|is page|are (?:page|above)|on page|(?:names? )above|overleaf|on the back|under my (?:name|signature)|pasted|placed? (?:those )?in|sent (?:together|along)|also in there|in there|copy (?:herewith|is sent|attached)|(?:see|is|are|in|as) (?:the )?(?:second )?(?:annex|exhibit|appendix|attachment|sheet|schedule|file)|lies? with|are listed|✔|☑)(?!\p{L})|✔|☑|√|附(?!近|属|设|加|议)|检附|夹带|夹在|随函|随信|随邮件|随件|随寄|随本|同函|同步寄送|如下|见后|下列|以下|另附|见背|背面|背页|载于|列于|下页|贴在|在下面|见下|拍照发|发你了|发您了|已扫描|已随|已列|奉呈|同时(?:发|寄|送)(?:上|去)|已发|写在|放在|带了|一并(?:发|寄|送|呈|附|列)|别纸|첨부/giu,
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
