/** What a letter says about its papers, money and who wrote it; one pattern a meaning, tried in order. */
const letterWords =
  '(?:official|formal|signed|government|invitation request|request|original|stamped|sealed)?\\s*(?:letter|invitation letter|letter of request|invitation request|request letter|letter of introduction|note verbale)'

export const officialLetter = {
  absent:
    /\b(?:no (?:official|formal) (?:letter|invitation|request)|(?:do(?:es)? not|don['’]t|have not|haven['’]t|not) (?:yet )?(?:have|got|obtained|received|hold|include|prepared|issued|been able to (?:get|obtain))[^.\n]{0,30}(?:official|formal)? ?letter|without (?:an )?(?:official|formal) letter|(?:official|formal) letter (?:is|has) not (?:yet )?(?:available|been|ready)|(?:official|formal) letter is (?:still )?(?:missing|pending))\b|(?:暂无|尚无|没有|尚未(?:有|取得|出具|收到)|未(?:能)?(?:取得|出具|提供|附)|还没有)[^。\n]{0,10}(?:公函|正式函|官方函|函件|正式信函|公文|邀请申请)/iu,
  promised: new RegExp(
    `\\b(?:(?:official|formal|signed|original|government)\\s+(?:\\w+\\s+){0,3}?(?:letter|request|invitation|note)\\b[^.\\n]{0,50}\\b(?:will|shall|to follow|follows|is (?:being|on its way)|can be|soon|shortly|in due course|later|next week|under preparation)|(?:will|shall|can)\\s+(?:then |also |soon |shortly )?(?:send|forward|provide|submit|issue|be sent|follow(?: up)? with|mail|post|deliver)[^.\\n]{0,40}\\b(?:official|formal|signed|original|government)\\s+(?:\\w+\\s+){0,3}?(?:letter|request|note)\\b|(?:official|formal) letter (?:to follow|follows))|(?:正式|官方|公)[\\p{Script=Han}]{0,8}函[^。\\n]{0,14}(?:另行|随后|稍后|后续|将|即将|容后|另)[^。\\n]{0,6}(?:寄|送|发|提供|达|呈|补)?|(?:随后|稍后|另行|后续|将|将会|即)(?:寄送|发送|寄上|寄出|发出|补发|提供|呈送|发来|寄|发|送达)[^。\\n]{0,10}(?:正式|官方|公)[\\p{Script=Han}]{0,6}函`,
    'iu',
  ),
  attached: new RegExp(
    `\\b(?:(?:attach(?:ed|ing|ment)?|enclos(?:ed|ing|ure)|annex(?:ed)?|please find)[^.\\n]{0,80}\\b(?:official|formal|signed|original|invitation request|request|government|mayor['’]?s|introduction)\\b[^.\\n]{0,40}\\b(?:letter|note|request)|(?:official|formal|signed|original|government|request)\\s+(?:\\w+\\s+){0,3}?letter[^.\\n]{0,60}\\b(?:is |are |has been |herewith |hereby )?(?:attached|enclosed|annexed|appended)|(?:attached|enclosed)(?: please find| is| are|:)?[^.\\n]{0,50}${letterWords}|official request[^.\\n]{0,40}(?:is |are )?(?:attached|enclosed)|(?:letter|request) from (?:our|the) [^.\\n]{0,60}(?:is |are )?(?:attached|enclosed))\\b|(?:随函附|随信附|随邮件附|附上|附件[::为是]?|现附|兹附|随附|附)[^。\\n]{0,24}(?:公函|正式函|官方函|来函|函件|邀请申请|请求函|信函|商请函|介绍信|照会)|(?:公函|正式函件|正式信函|官方函件|函件|商请函)[^。\\n]{0,10}(?:见附件|已附|附后|如附|请见附件|随附)`,
    'iu',
  ),
} as const

const listWords =
  '(?:(?:full |complete |final |provisional |tentative |draft |detailed )?(?:list of (?:the )?(?:delegates|delegation(?: members)?|participants|members|names|people|visitors)|delegat(?:e|ion) (?:name )?list|name[- ]?list|list of delegation|members[’\']? list|participants?[’\']? list|delegation members|delegates[’\']? (?:names|details|list))|names (?:and (?:titles|positions|passport details) )?of (?:the |our )?(?:delegates|members|participants|delegation))'

export const delegateList = {
  promised: new RegExp(
    `\\b${listWords}[^.\\n]{0,60}\\b(?:will|shall|to follow|follows|later|soon|shortly|in due course|next week|once|as soon as|to be (?:sent|confirmed|provided))|(?:will|shall|can)\\s+(?:\\w+\\s+){0,2}?(?:send|forward|provide|submit|share|supply|be sent|let you have|follow(?: up)?(?: with)?)[^.\\n]{0,40}${listWords}|(?:名单)[^。\\n]{0,14}(?:另行|随后|稍后|后续|将|待|容后|另|确定后|日后)[^。\\n]{0,8}|(?:另行|随后|稍后|后续|将|另|确定后|日后)(?:再)?(?:提供|发送|奉上|寄送|通报|告知|提交|报送|送上|函告|发)[^。\\n]{0,14}名单`,
    'iu',
  ),
  attached: new RegExp(
    `(?:attach(?:ed|ing|ment)?|enclos(?:ed|ing|ure)|annex(?:ed)?|appended|please find|below|as follows)[^.\\n]{0,80}${listWords}|${listWords}[^.\\n]{0,50}\\b(?:attached|enclosed|annexed|appended|below|as follows|is as follows|herewith)|(?:随函附|随信附|附上|附件\\d?\\s*[::为是.]?|现附|兹附|随附|附)[^。\\n]{0,30}名单|名单[^。\\n]{0,8}(?:随函附上|随信附上|附上|随附|见附件|附后|如下|如附|请见附|已附|见后|详见附件|详附)|^[ \\t]*(?:代表团(?:成员)?名单|团组名单|成员名单|人员名单|delegation(?: list| members)?|list of delegates|members of the delegation|the delegation)\\s*[::][ \\t]*\\n`,
    'imu',
  ),
} as const

const ownSide = '(?:the (?:municipality|corporation|bureau|commission|ministry|city of \\p{L}+|province|university|school|eu|organi[sz]ing body|participants themselves)|an? (?:eu|government|state|national) (?:grant|fund|programme)|our(?: own)?(?: side| expense| cost| delegation| city| government| office| budget)?|us|ourselves|the delegation(?: itself)?|the visit(?:ors|ing (?:side|party))|the guests|my (?:office|city))'
const yourSide = '(?:your (?:side|city|council|office|party|government|esteemed \\w+)|you|the host(?:s| city| side| party)?|the british side|the uk side|the inviting (?:side|party))'
const costWords = '(?:expen[sc]es?|costs?|fees|travel|airfares?|flights?|accommodation|hotel|meals|board|lodging|transport(?:ation)?|local (?:hospitality|expenses|costs|transport)|stay|charges|tickets)'
const bears = '(?:borne|covered|paid|met|funded|financed|handled|bear|cover|pay(?: for)?|meet|fund|financed|shouldered|taken care of|provided)'

export const payer = {
  shared: new RegExp(
    `(?:international|airfares?|flights?|travel)[^.\\n]{0,80}${bears}[^.\\n]{0,30}(?:by )?${ownSide}[^.\\n]{0,90}(?:local|accommodation|hotel|meals|board|ground|hospitality|interpret|in your city|within the uk)[^.\\n]{0,60}(?:${yourSide}|host)|(?:we|our side|the delegation) (?:will |would |shall )?${bears}[^.\\n]{0,60}(?:international|airfares?|flights?|travel)[^.\\n]{0,60}(?:while|and|if|whereas|with)[^.\\n]{0,50}(?:${yourSide})[^.\\n]{0,60}(?:local|accommodation|hotel|meals|board|ground|hospitality|provide|cover|bear)|(?:local|accommodation|meals)[^.\\n]{0,60}(?:borne|covered|provided|paid|met) by (?:${yourSide}|us)[^.\\n]{0,80}(?:international|airfares?|flights?|travel)[^.\\n]{0,50}by (?:${ownSide}|${yourSide})|each (?:side|party|city)[^.\\n]{0,40}(?:bear|cover|pay|meet)|(?:costs?|expenses) (?:will |shall |to )?be shared|share the costs?|split the costs?|(?:国际)?(?:旅费|机票|往返|交通费)[^。\\n]{0,20}(?:由我|我方|我市|自理|自付)[^。\\n]{0,30}(?:食宿|住宿|当地|市内|在英|接待|国内)[^。\\n]{0,30}(?:由贵|贵方|贵市|请贵|东道主|主办方)|(?:食宿|住宿|当地|在英)[^。\\n]{0,20}(?:由贵|贵方|贵市)[^。\\n]{0,30}(?:国际)?(?:旅费|机票|交通)[^。\\n]{0,20}(?:由我|我方|自理)|(?:国际)?(?:旅费|机票|交通费)[^。\\n]{0,14}(?:自理|由贵方|由贵市|由参会者)[^。\\n]{0,40}(?:食宿|住宿|当地|在华|落地)[^。\\n]{0,20}(?:由我|我方|我市|主办方|组委会|东道主)|(?:食宿|住宿|落地|在华)[^。\\n]{0,20}(?:由我|我方|我市|主办方|组委会)[^。\\n]{0,40}(?:旅费|机票|交通)[^。\\n]{0,14}(?:自理|由贵|贵方|自行)|费用(?:由)?双方(?:分担|共同承担|各自)|(?:双方)?各自(?:承担|负担)`,
    'iu',
  ),
  host: new RegExp(
    `(?:all |the |local |any |your |their |related |relevant )*${costWords}[^.\\n]{0,70}${bears} by (?:${yourSide}|the organi[sz]ers?|the organi[sz]ing committee)|(?:hope|request|ask|appreciate|grateful|expect|wish|trust)[^.\\n]{0,60}(?:${yourSide})[^.\\n]{0,40}(?:could |can |will |would |to )?(?:kindly )?(?:${bears}|provide|arrange and pay)[^.\\n]{0,50}${costWords}|${costWords}, which we (?:hope|trust)[^.\\n]{0,20}(?:${yourSide})[^.\\n]{0,20}provide|(?:费用|食宿|住宿|接待费|开支|旅费|机票)[^。\\n]{0,20}(?:由|请|望)(?:贵|东道主|接待方|主办方)[^。\\n]{0,10}(?:承担|负担|负责|提供|解决)|(?:请|望|希望|恳请|盼)贵(?:方|市)[^。\\n]{0,20}(?:承担|负担|提供)[^。\\n]{0,16}(?:费用|食宿|住宿|用餐|车辆|接待)`,
    'iu',
  ),
  visitor: new RegExp(
    `at (?:our|its|their|the delegation['’]s) own (?:expense|cost)|\\b(?:pay|pays|paying|cover|covers|fund|funds|finance|finances)\\b[^.\\n]{0,30}\\b(?:ourselves|themselves|itself|their own|our own|its own|his own|her own)\\b|\\b(?:is|are|be) funded (?:by|from|through)\\b|\\b\\p{Lu}\\p{L}+ (?:bears|pays|covers|meets) (?:all|the)[^.\\n]{0,20}${costWords}|no costs?[^.\\n]{0,20}for you|self[- ]fund(?:ed|ing)|${costWords}[^.\\n]{0,80}${bears} by ${ownSide}|(?:we|our side|the delegation|our (?:city|government|office)|they) (?:will |would |shall |can |are to )?(?:of course |naturally |certainly |fully |itself |ourselves |all )?(?:${bears}|take care of|be responsible for)[^.\\n]{0,50}(?:own |all |its |our |their |the )*${costWords}|no (?:cost|expense|financial burden)[^.\\n]{0,30}(?:to|for|on) (?:you|your)|(?:费用|开支|旅费|食宿|机票|支出)[^。\\n]{0,24}(?:自理|自付|自行(?:承担|负担|解决)|由(?!贵|双方|主办|东道|接待)[^,。\\n]{2,12}(?:方面|方|公司|局|市|省|委)?(?:承担|负担|支付)|由(?:我|代表团|该团|团组|访问团|考察团|我们)[^。\\n]{0,10}(?:承担|负担|支付|负责|自理)|我(?:方|市|省|委|办|团)(?:自行)?(?:承担|负担|自理|支付))|(?:我方|我市|我社|我司|我公司|我局|代表团|团组)(?:将|可|会|愿)?(?:自行)?(?:承担|负担|支付|解决)[^。\\n]{0,16}(?:费用|食宿|开支|旅费)`,
    'iu',
  ),
  /** In an invitation the one who writes is the host. */
  inviterPays: new RegExp(
    `(?:we|our side|our city|the (?:organi[sz]er|organi[sz]ing committee|host|municipality)s?|our (?:office|government)) (?:will |would |shall |can |are pleased to |is pleased to |are happy to )+(?:fully )?(?:${bears}|offer|provide|be responsible for|arrange)[^.\\n]{0,70}(?:${costWords}|hospitality|room)|${costWords}[^.\\n]{0,70}(?:${bears}) (?:by )(?:us|our (?:side|city|government|office)|the (?:organi[sz]er|organi[sz]ing committee|host)s?)|(?:我方|我市|主办方|组委会|我办|大会)(?:将)?(?:负责|承担|提供|负担)[^。\\n]{0,24}(?:费用|食宿|住宿|交通|机票|接待)|(?:费用|食宿|住宿|机票|交通)[^。\\n]{0,24}(?:由)?(?:我方|我市|主办方|组委会|大会|我办)(?:承担|负担|负责|提供)`,
    'iu',
  ),
  guestPays:
    /(?:at your own (?:expense|cost)|(?:participants|delegates|guests|you|your side|your delegation) (?:will |are asked to |shall |are expected to |should |would )?(?:bear|cover|pay|meet|be responsible)[^.\n]{0,40}(?:own|travel|costs|expenses|flights)|(?:旅费|费用|机票|食宿)[^。\n]{0,16}(?:自理|由贵方承担|由参会者|请贵方))/iu,
} as const

/** What is offered to us: gifts, travel, hospitality. */
export const offers =
  /(?:\b(?:present(?:ing)?|offer(?:ing)?|giv(?:e|ing)|bring(?:ing)?|send(?:ing)?|donat(?:e|ing)|hand over)\b[^.;\n]{0,50}\b(?:gifts?|souvenirs?|presents?|donation|iPads?|watches|calligraphy|tea sets?|vases?|porcelain|silk|sculptures?|paintings?|hampers?|honorari(?:um|a)|vouchers?|free (?:flights?|tickets?|trips?|places?)|pandas?|holiday|laptops?|bottles? of \w+)[^.;\n]{0,60}|\b(?:we|our (?:side|city|office|company|government)|the (?:organi[sz]ers?|organi[sz]ing committee|host city|municipality|city))\b[^.;\n]{0,30}\b(?:will|would|shall|can|are (?:pleased|happy|glad|delighted) to|is (?:pleased|happy|glad) to)\s+(?:also )?(?:cover|pay(?: for)?|provide|offer|bear|arrange|meet|sponsor|fund)\b[^.;\n]{0,30}\b(?:your|you|business[- ]class|free|complimentary|for (?:you|your|up to|two|three|four|guests|delegates|the)|all (?:local )?(?:expenses|costs)|flights?|airfares?|hotel|accommodation|hospitality|dinner)\b[^.;\n]{0,90}|\b(?:complimentary|free of charge|all[- ]expenses[- ]paid|fully[- ]funded|business[- ]class)\b[^.;\n]{0,80}|\b(?:your|guests['’]|delegates['’]|local|all) (?:\w+ ){0,3}?(?:flights?|airfares?|accommodation|hotel|expenses|costs|hospitality|meals)\b[^.;\n]{0,50}\b(?:covered|paid|borne|provided|met|sponsored)\b[^.;\n]{0,20}\bby (?:us|our|the (?:organi|host|municipal|city))[^.;\n]{0,40})|(?:赠送|馈赠|敬赠|奉送|赠予|奉上)[^。;\n]{0,40}|(?:备有|准备了?|将?携带?)[^。;\n]{0,16}(?:礼品|礼物|纪念品|薄礼)[^。;\n]{0,20}|(?:免费|全程)(?:提供|承担|接待|安排)[^。;\n]{0,40}|(?:我方|我市|主办方|组委会|我办|我司|我公司|大会)(?:将)?(?:负责|承担|提供|负担|安排)[^。;\n]{0,6}(?:贵方|您|贵市|嘉宾|代表|与会|贵团|参会|来宾|在华|在.{1,4}期间|往返|国际)?[^。;\n]{0,24}(?:机票|食宿|住宿|旅费|费用|礼遇|晚宴|商务舱|接待|酒店)[^。;\n]{0,20}|(?:食宿|住宿|机票|落地费用|在华费用|接待费用)[^。;\n]{0,20}由(?:我方|我市|主办方|组委会|大会|我司)(?:承担|负担|负责|提供)/giu

/** An offer of a thing or a journey, which is one whoever pays for the visit. */
export const gifts =
  /\b(?:gifts?|souvenirs?|presents?|donation|calligraphy|porcelain|silk|paintings?|hampers?|honorari|vouchers?|free (?:flights?|tickets?|trips?|places?)|complimentary|all[- ]expenses[- ]paid|business[- ]class)\b|赠|礼品|礼物|纪念品|薄礼|免费/iu

/** Firms that arrange or write for others. */
export const agentFirm =
  /\b(?:[A-Z][\p{L}&'.-]*\s+){0,6}?(?:Travel(?: (?:Service|Services|Agency|Bureau|Group|International))?|Tours?|Tourism (?:Service|Company|Agency)|Consult(?:ing|ancy|ants?|ation)|Event(?:s)? (?:Management|Company)|Exchange (?:Service|Services|Company|Centre|Center)|Cultural (?:Exchange|Communication|Communications|Media|Development)|Business Services?|International Exchange|Communications|Agency|Conference Services|Study Tours|Delegation Services|Advisory|Advisors|Partners|Training)\b(?:\s+(?:Service|Services|Company|Group|International|Centre|Center|\([A-Z]\w+\)|UK|China|Europe))*(?:\s*,?\s*(?:Co\.?,?\s*)?(?:Ltd|Limited|LLC|Inc|GmbH|LLP|Pvt|Company|Corp)\.?)|[\p{Script=Han}()]{2,20}?(?:国际旅行社|旅行社|旅游(?:服务)?(?:有限)?公司|商务咨询|咨询(?:服务)?(?:有限)?(?:责任)?公司|国际交流(?:服务)?(?:有限)?公司|文化(?:交流|传播|传媒|发展)(?:有限)?公司|会展(?:服务)?(?:有限)?公司|商旅(?:服务)?(?:有限)?公司|出国(?:服务|咨询)(?:有限)?公司|教育咨询(?:有限)?公司|培训(?:有限)?公司|会务(?:有限)?公司|国旅|中旅)(?:有限(?:责任)?公司|股份有限公司)?/gu

export const agentWords =
  /\b(?:we are (?:a|an|the) (?:[\w-]+ ){0,5}?(?:travel|consult\w+|tour|event|agency|company|firm|broker|organi[sz]er)\b|on behalf of (?:our|a|the|my) clients?|our clients?\b|we (?:speciali[sz]e|have (?:arranged|organi[sz]ed)|arrange|organi[sz]e|handle|act)[^.\n]{0,40}(?:delegations?|visits|tours|study|trips|government)|(?:travel|tour|visit) (?:agent|agency|organi[sz]er|operator)|handling (?:all )?(?:the )?(?:arrangements|logistics)|(?:arranged|organi[sz]ed|handled) by (?:[A-Z][\w&.-]* ){1,6}(?:Travel|Consult\w*|Tours?|Agency|Ltd|Limited|Services?)|service fee|commission of \d|our agency|as (?:their|the) (?:agent|organi[sz]er|agency))\b|我(?:社|司|公司)(?:受|是|系|为|专业|长期|承办|代理|负责|拟|现|接)?|受[^。\n]{2,30}委托|委托(?:我|本)(?:社|司|公司)|(?:由|委托|请)[^。\n]{2,24}(?:旅行社|公司)(?:代为|负责|承办|安排|协助|具体)|代办|代为联系|组团社|地接/iu
