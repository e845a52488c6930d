/** What of a stay costs money, in English; a few words of the neighbours. */
export const money =
  /\b(?:expen[sc]es?|costs?|air ?fares?|fares|flights?|travel(?:l?ing)?|journey|passages|accommodation|hotels?|inns?|meals?|breakfast|feeding|food|board(?:ing)?|lodgings?|residence|quarters|rooms?|beds?|bunks|billeting|upkeep|nights?|overnight stays?|transport(?:ation)?|transfers?|conveyance|hospitality|stay|sojourn|logistics|tickets?|everything|lunch(?:es)?|dinners?|mini-?bus|(?:local )?(?:bus|car|coach)|interpreters?|catering|expenditure|subsistence|per ?diems?|allowance|diets|charges|bills?|tab|freight|money|budget|financ(?:es|ial)|funding|ta\/da|s&t|(?:the|whole|entire|our) (?:trip|visit|tour|mission)|frais|kosten|reisekosten|gastos|costi|spese|koszty|hospedaje|estadía)\b/iu

/** What pays or is charged: verbs and sources. */
export const pays =
  /\b(?:pay(?:s|ing|ments?)?|paid|cover(?:s|ed|ing)?|bear(?:s|ing)?|borne|(?:be|is|are|being) met|meets? (?:all |the |our |own |their |its |these |such |every |full )*(?=cost|expen|bill)|fund(?:s|ed|ing)?|financ(?:es?|ed|ing)|defray(?:s|ed)?|settl(?:e|es|ed|ing)|foot(?:s|ed|ing)?|sponsor(?:s|ed|ing|ship)?|support(?:s|ed)?|assum(?:es?|ed)|underwrit(?:es?|ten)|tak(?:es?|en|ing) (?:care of|in charge|over|charge of)|look(?:s|ed|ing)? after|cater(?:s|ed)?|afford(?:ed|s)?|shoulder(?:s|ed)?|carr(?:y|ies|ied)|absorb(?:s|ed)?|reimburs(?:es?|ed|ing)|charg(?:ed|eable)|debit(?:ed|able)?|bill(?:ed)?|pick(?:s|ed|ing)? up|facilitat(?:es?|ed)|provid(?:es?|ed|ing)|offer(?:s|ed)?|given?|gives|grants?|treasury|budget|funds?|purse|dues|pocket|own (?:expense|cost|charge|account|means|way)|(?:municipal|budget) (?:vote|title|line)|undertak(?:es?|en|ing)|responsible|stand(?:s|ing)?|comp(?:s|ed)?|shout|arrang(?:es?|ed)|(?:is|are|be|goes?|falls?|rests?) (?:up)?on (?!(?:your (?:table|list|way)|time|top|foot|fire|display|hold|show|board|offer|schedule|line|site|behalf|saturday|sunday|monday|tuesday|wednesday|thursday|friday|\d))|to (?:the )?charge|account of|on account|for (?:our|its|their) account|\bby\b|corren por|va a cargo)\b/iu

/** They keep themselves. */
export const byThemselves =
  /self[- ](?:fund|financ|pay|support|suffic|cater|sponsor)|\b(?:ourselves|ourself|themselves|pay self)\b|\b(?:our|their|its|his|her|the group['’]s)? ?own (?:way|budget|pocket|dime|steam|charge|charges|funds|resources|expense|expenses|cost|costs|account|means|bills?|boarding|lodging)\b|\b(?:is|are|remains?|stays?|be|being|=) (?:entirely |fully |all )?(?:ours|(?:up)?on us|on our (?:side|account|part)|with us|our (?:own )?(?:responsibility|account|concern|matter|headache|cost|expense|business))\b|(?:[:=]|—|–)\s*(?:all |entirely |fully )?(?:our responsibility|ours|own|on us|(?:by )?us|by (?:our|the applicant|the delegation))\b|\b(?:for|on|to|from|within|out of) (?:our|its|their) (?:own )?(?:account|budget|treasury|funds)\b|\b(?:has|have) (?:its|their|our|his) own (?:budget|funds|funding)\b|\bbills? (?:on|to) (?:us|the (?!council|host|city)\w+)|\b(?:payments? |paid |covered |settled |borne )?by us\b|\bours entirely\b|\bwe (?:pay|cover|bear|settle|take|shout|foot|do)\s*(?:$|[.!])|à (?:notre|sa|leur) charge\b|pris(?:es)? en charge par (?:nous|notre)|zu unseren Lasten|(?:tragen|übernehmen) wir\b|wir (?:selbst )?(?:tragen|übernehmen)|von uns (?:getragen|übernommen)|\bselbst\b|a nuestro cargo|por nuestra cuenta|a nostro carico|\b(?:our|their) own way\b|\b(?:funding|budget|grant|funds|finance|sponsorship)\b.{0,40}\b(?:secured|approved|available|allocated|confirmed|in place|granted|set aside|guaranteed)\b|\bwe have (?:our own |a |the |secured |obtained )+(?:budget|funding|funds|grant)\b|\bwe (?:hold|have) the (?:\w+ )?budget\b/iu

const nothing = "(?:no|zero|nil|not|n['’]t|nothing|never|none|without(?: any)?|free of|nobody)"
const reader = '(?:you|yours?|the host|hosts?|the (?:city|council)|host (?:city|side))'
const burden =
  '(?:costs?|expen[sc]es?|charges?|burden|contribution|funding|financ\\w*|budget|fee|money|pay\\w*|penny|pence|shilling|pound|cent|coffee|subvention|subsid\\w*|support|incur|bear|cover|hospitality|trouble|bother|worry|falls?|anything)'

/** Nothing is asked of the reader: the writer pays. */
export const spares = new RegExp(
  [
    `\\b${nothing}(?: [\\w-]+){0,4}? ${burden}\\b.{0,40}\\b(?:to|for|from|on|of|by|at|with) (?:the )?${reader}\\b`,
    `\\b${reader}\\b[^.;]{0,40}\\b${nothing}\\b[^.;]{0,40}\\b${burden}\\b`,
    `\\b(?:we|it|they|us)\\b[^.;]{0,30}\\b(?:${nothing})\\b.{0,30}\\b(?:ask|expect|seek|request|requir|want|need)\\w*\\b.{0,40}\\b(?:${burden}|from you)\\b`,
    `\\bno (?:\\w+ ){0,2}(?:fee|budget|money|subvention|costs?|funding|contribution)[^.;]{0,30}\\b(?:asked|sought|requested|required|needed|expected)\\b`,
    `\\b(?:no|not to|don['’]t|do not|never) (?:worry|worries|bother)\\b`,
    `\\bcosts? (?:is |are )?(?:nil|zero|nothing)\\b|\\byou pay (?:zero|nothing)\\b|\\b(?:not|never) (?:yours|you)\\b|\\bnothing (?:from|for|falls to|to) (?:you|the (?:city|council|host))\\b|\\b${nothing} to do with your\\b|\\b${burden} to (?:you|your \\w+) (?:is|are|will be) (?:nil|zero|none)\\b|\\byou need not\\b|\\bfree of (?:charge|cost) for you\\b`,
  ].join('|'),
  'iu',
)

/** The writer has no money, which spares nobody. */
export const isPoor =
  /\b(?:we|our|us|ours)\b[^.;]{0,40}\b(?:(?:have|has|hold|with) (?:no|not|little)|limited|small|modest|thin|tight|empty|scarce|without|lack)\b[^.;]{0,24}\b(?:budget|funds?|funding|money|means|resources|purse|allowance)|\b(?:purse|budget|funds?|means)\b[^.;]{0,20}\b(?:thin|empty|tight|limited|modest|exhausted|spent|small)|\bof modest means\b|\bwaits? for [^.;]{0,20}\bbudget|\b(?:can(?:no|['’])t|cannot|unable to|not able to) (?:\w+ )?(?:pay|cover|afford|bear|fund)\b/iu

const request =
  "(?:ask|asks|asked|request|requests|requested|beg|plead|hope|hoped|trust|pray|appreciate|appreciated|grateful|obliged|thankful|glad if|kindly|please|could|might|can|would you|will you|may we|possible|propose[ds]?|wish|wishes|count on|expect|rely|prefer)"

/** The reader is asked. */
export const asks = new RegExp(`\\b${request}\\b|\\bby you\\b|\\bfrom you(?:r|rs)?\\b`, 'iu')

/** To put somebody up, which needs no word for money. */
export const putsUp = /\b(?:lodge|feed|house|host|accommodate|put up|put us up|stand us|lend us|treat us)\b(?:[^.;]{0,30}\b(?:us|our|the|them|delegation|group)\b)?/iu

/** What a host can be asked for. */
export const bedAndBoard =
  /\b(?:expen[sc]es?|costs?|air ?fares?|flights?|accomm?odation|hotels?|board|lodgings?|(?:double |single |hotel |guest )*rooms|beds?|breakfast|meals?|lunch(?:es)?|dinner|feeding|housing|(?:local |ground |internal )transport(?:ation)?|transport|transfers?|mini-?bus|(?:local )?(?:bus|coach|car)\b|tickets|hospitality|per ?diems?|interpreter)\b|\b(?:lodge|feed|house|accommodate|put us up)\b/iu

export const gives =
  /\b(?:provid\w+|cover(?:ed|s|ing)?|pay|paid|bear|borne|offer(?:ed)?|meet (?:all |the |our |these )*(?:costs?|expenses)|met by|give|given|support(?:ed)?|assist\w*|help(?:ed)? with|arrang(?:e|ed) (?:for |by |from )?|tak(?:e|es|ing) (?:care|charge|over)|look(?:ing)? after|stand|lend|spare|supply|supplied|treat|sponsor(?:ed)?|host(?:ed|ing)?|(?:is|are|be|being) (?:humbly |kindly |respectfully )*(?:requested|asked|proposed)|ask(?:ed)? (?:\w+ ){0,4}from you|requested (?:of|to|from|by)|by you|from your side|on your side|account of your|would be (?:our|a|most)|generous)\b/iu

/** The reader's side by what it is called. */
export const readerSide = /\b(?:you|your|yours|host|hosts|hosting|british side|uk side|inviting|receiving)\b/iu

/** No cost of the stay, for all its words. */
export const otherFees =
  /\b(?:lecture|speaker|speaking|service|handling|participation|registration|administration|visa|consular|interpretation) fees?\b|\d+(?:镑|元|欧元|英镑)的?接待费/iu

/** What a guest is given. */
export const givenToGuests =
  /\b(?:(?:air|plane|train|return|economy|business)[ -](?:\w+[ -]){0,2}(?:tickets?|fares?|flights?|class)|flights?|air ?fares?|fares|tickets? of plane|(?:hotel|full board|half board|accommodation|lodging|meals)|nights? (?:in|at|of)|per ?diem|daily allowance|serviced apartment|bed and board)\b|机票|酒店|食宿|住宿|用餐|三餐|接送|头等舱|商务舱|经济舱/iu

export const hanMoney =
  /费用|费(?=[用由均皆概])|旅费|路费|差旅|团费|餐费|运费|川资|盘缠|钱|食宿|吃住|住宿|住(?=[\p{Script=Han}]{0,3}(?:自|由|我|请|贵))|机酒|机票|酒店|旅馆|房费|开支|开销|花销|花费|用度|经费|资金|公费|一切|全部(?=[\p{Script=Han}]{0,3}(?:由|我|自|出))|接待费|接待(?:工作)?由|早餐|午餐|晚餐|用餐|三餐|餐饮|餐(?=由|请|我|贵)|车辆|用车|大巴|接送|市内交通|交通|落地|会务费|场地费|支出|旅宿|差费|埋单|买单/u
export const hanPays =
  /承担|负担|担负|支付|负责|购买|自理|自付|自费|自负|自行|自筹|自备|自掏|自担|自带|自己|提供|解决|出(?:资|钱|具)?(?=[,。;!~]|$)|[由们局院校会司府部团组市]出|里出|掏|的账|账户|付(?=[,。;!~]|$|给)|付钱|缴付|列入|列支|落实|报销|资助|支应|支出|开支|包干|预算|财政|公费|保障|包(?=[,。;!~]|$)|归(?:我|贵)|算(?:我|他|她)|安排|分担|结算|实报|管(?=[,。;!~]|$)|帮衬|关照|惠予|协助|备好|代备|借出|买(?=[,。;!~]|$)|凑|AA/u
export const hanSpares =
  /(?:无需|毋需|不需要?|不必|不用|毋须|无须|不要求?|不会?(?:给|让|使|增加|产生|向)?|不向|请勿|勿|别|莫|没(?:有)?|一分不用|不劳|不敢劳|免)[^。;,]{0,10}(?:贵|你|您|对方|接待方|东道主|学校)[^。;,]{0,10}(?:承担|负担|支付|费用?|开支|出|经费|负责|转嫁|破费|操心|花|管|申领|资助|款项|方)|(?:贵|你们?|您)[^。;,]{0,6}(?:无需|不需要?|不必|不用|别|毋须|无须|勿)[^。;,]{0,8}(?:承担|负担|支付|费|出|管|花|操心|付|掏)|不(?:会)?(?:增加|产生|给)[^。;]{0,10}(?:负担|费用)|破费|(?:跟|与|和)(?:贵|你|您)[\p{Script=Han}]{0,3}(?:没|无)关系?|不必挂心|不用担心|不用(?:您|你们)?(?:管|出|操心)|请放心|一分(?:钱)?(?:不用|也不)|不需[\p{Script=Han}]{0,4}(?:出资|出钱|出一分)/u
export const hanAsks =
  /请|望|盼|希望|冀|恳|劳烦|烦|能否|可否|能不能|是否|如蒙|若蒙|倘蒙|想请|拟请|请求|帮衬|可不可以|好不好/u
export const hanReader = /贵(?:方|市|国|单位|府|校|司|会|局|处|院|镇|郡|区|地)|东道主|接待方|主办方|对方|你们|您/u
export const hanOwn = /我(?:方|局|市|们|院|团|组|区|会|司|校|县|省|处|社|所)|本(?:局|会|市|府|团|院|校|处|社|所|公司)|敝|他们|她们|客户|团队|家长|会员|企业|学会|代表团|团组|该团|单位|财政|预算|自(?:理|付|费|负|筹|备|掏|担|带|己)|自行(?:承担|负担|解决|支付|结算|安排)|列支|列入|公费|报销|支应|资助|团员|由[^贵您你]{1,14}(?:承担|担负|负担|支付|负责|提供|出|资助|缴付|安排|支应|列支)/u
