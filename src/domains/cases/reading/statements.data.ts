/** What a letter says about its papers and who wrote it; one pattern a meaning, tried in order. */
const letterWords =
  '(?:official|formal|signed|government|invitation request|request|original|stamped|sealed)?\\s*(?:letter|invitation letter|letter of request|invitation request|request letter|letter of introduction|note verbale)'

export const officialLetter = {
  absent:
    /\b(?:no (?:official|formal) (?:letter|invitation|request)|(?:do(?:es)? not|don['’]t|have not|haven['’]t|not) (?:yet )?(?:have|got|obtained|received|hold|include|prepared|issued|been able to (?:get|obtain))[^.\n]{0,30}(?:official|formal)? ?letter|without (?:an )?(?:official|formal) letter|(?:official|formal) letter (?:is|has) not (?:yet )?(?:available|been|ready)|(?:official|formal) letter is (?:still )?(?:missing|pending))\b|(?:暂无|尚无|没有|尚未(?:有|取得|出具|收到)|未(?:能)?(?:取得|出具|提供|附)|还没有)[^。\n]{0,10}(?:公函|正式函|官方函|函件|正式信函|公文|邀请申请)|(?:公函|正式函件|正式信函)[^。\n]{0,6}(?:还没有|暂无|尚无|没有|未出)/iu,
  promised: new RegExp(
    `\\b(?:(?:official|formal|signed|original|government)\\s+(?:\\w+\\s+){0,3}?(?:letter|request|invitation|note)\\b[^.\\n]{0,50}\\b(?:will|shall|to follow|follows|is (?:being|on its way)|can be|soon|shortly|in due course|later|next week|under preparation)|(?:will|shall|can)\\s+(?:then |also |soon |shortly )?(?:send|forward|provide|submit|issue|be sent|follow(?: up)? with|mail|post|deliver)[^.\\n]{0,40}\\b(?:official|formal|signed|original|government)\\s+(?:\\w+\\s+){0,3}?(?:letter|request|note)\\b|(?:official|formal) letter (?:to follow|follows))|(?:正式邀请申请|(?:正式|官方|公)[\\p{Script=Han}]{0,8}函)[^。\\n]{0,14}(?:另行|随后|稍后|后续|将|即将|容后|另)[^。\\n]{0,6}(?:寄|送|发|提供|达|呈|补)?|(?:随后|稍后|另行|后续|将|将会|即)(?:寄送|发送|寄上|寄出|发出|补发|提供|呈送|发来|寄|发|送达)[^。\\n]{0,10}(?:正式|官方|公)[\\p{Script=Han}]{0,6}函`,
    'iu',
  ),
  attached: new RegExp(
    `\\b(?:(?:attach(?:ed|ing|ment)?|enclos(?:ed|ing|ure)|annex(?:ed)?|please find)[^.\\n]{0,80}\\b(?:official|formal|signed|original|invitation request|request|government|mayor['’]?s|introduction)\\b[^.\\n]{0,40}\\b(?:letter|note|request)|(?:official|formal|signed|original|government|request)\\s+(?:\\w+\\s+){0,3}?letter[^.\\n]{0,60}\\b(?:is |are |has been |herewith |hereby )?(?:attached|enclosed|annexed|appended)|(?:attached|enclosed)(?: please find| is| are|:)?[^.\\n]{0,50}${letterWords}|official (?:\\w+ ){0,2}(?:request|invitation)[^.\\n]{0,40}(?:is |are )?(?:attached|enclosed)|(?:letter|request) from (?:our|the) [^.\\n]{0,60}(?:is |are )?(?:attached|enclosed))\\b|(?:随函附|随信附|随邮件附|附上|附件[::为是]?|现附|兹附|随附|附)[^。,\\n]{0,24}(?:公函|正式函|官方函|来函|函件|邀请申请|请求函|信函|商请函|介绍信|照会)|(?:公函|正式函件|正式信函|官方函件|函件|商请函)[^。\\n]{0,10}(?:见附件|已附|附后|如附|请见附件|随附)`,
    'iu',
  ),
} as const

const listWords =
  '(?:(?:full |complete |final |provisional |tentative |draft |detailed )?(?:list of (?:the )?(?:delegates|delegation(?: members)?|participants|members|names|people|visitors)|delegat(?:e|ion) (?:name )?list|name[- ]?list|list of delegation|members[’\']? list|participants?[’\']? list|delegation members|delegates[’\']? (?:names|details|list))|names (?:and (?:titles|positions|passport details) )?of (?:the |our )?(?:delegates|members|participants|delegation))'

export const delegateList = {
  promised: new RegExp(
    `\\bnames? (?:to|will) follow|\\b${listWords}[^.\\n]{0,60}\\b(?:will|shall|to follow|follows|later|soon|shortly|in due course|next week|once|as soon as|to be (?:sent|confirmed|provided))|(?:will|shall|can)\\s+(?:\\w+\\s+){0,2}?(?:send|forward|provide|submit|share|supply|be sent|let you have|follow(?: up)?(?: with)?)[^.\\n]{0,40}${listWords}|(?:名单)[^。,\\n]{0,14}(?:另行|随后|稍后|后续|将|待|容后|另|确定后|日后)[^。\\n]{0,8}|(?:另行|随后|稍后|后续|将|另|确定后|日后)(?:再)?(?:提供|发送|奉上|寄送|通报|告知|提交|报送|送上|函告|发)[^。,\\n]{0,14}名单`,
    'iu',
  ),
  attached: new RegExp(
    `\\b(?:the )?members (?:of the (?:delegation|group) )?are\\s*:|\\blist (?:is |are )?(?:attached|enclosed|below)|(?:attach(?:ed|ing|ment)?|enclos(?:ed|ing|ure)|annex(?:ed)?|appended|please find|below|as follows)[^.\\n]{0,80}${listWords}|${listWords}[^.\\n]{0,50}\\b(?:attached|enclosed|annexed|appended|below|as follows|is as follows|herewith)|(?:随函附|随信附|附上|附件\\d?\\s*[::为是.]?|现附|兹附|随附|附)[^。,\\n]{0,30}名单|名单[^。,\\n]{0,8}(?:随函附上|随信附上|附上|随附|见附件|附后|如下|如附|请见附|已附|见后|详见附件|详附)|^[ \\t]*(?:代表团(?:成员)?名单|团组名单|成员名单|人员名单|delegation(?: list| members)?|list of delegates|members of the delegation|the delegation)\\s*[::][ \\t]*\\n`,
    'imu',
  ),
} as const

/** Gifts and journeys offered to us; who pays for the stay is another matter (payer.ts). */
export const offers =
  /(?:\b(?:present(?:ing)?|offer(?:ing)?|giv(?:e|ing)|bring(?:ing)?|send(?:ing)?|donat(?:e|ing)|hand over|includes?|provide|you (?:to|will) (?:receive|enjoy))\b[^.;\n]{0,60}\b(?:gifts?|souvenirs?|presents?|donation|iPads?|watch(?:es)?|calligraphy|tea sets?|vases?|porcelain|silk|sculptures?|paintings?|hampers?|honorari(?:um|a)|vouchers?|free (?:[\w-]+ ){0,2}(?:flights?|tickets?|trips?|places?|holiday|tour)|pandas?|holiday|laptops?|bottles? of \w+|business[- ]class|commission for you)[^.;\n]{0,60}|\b(?:complimentary|all[- ]expenses[- ]paid|fully[- ]funded)\b[^.;\n]{0,80})|(?:可|将|愿)?(?:向|为|给)?(?:贵方|贵市|您)?(?:人员)?(?:赠送|馈赠|敬赠|奉送|赠予|奉上)[^。,;\n]{0,40}|(?:备有|准备了?|将?携带?|略备)[^。,;\n]{0,16}(?:礼品|礼物|纪念品|薄礼)[^。,;\n]{0,20}|(?:可|将|愿)?为(?:贵方|贵市|您)[^。,;\n]{0,12}(?:免费)?(?:提供|承担|安排)[^。,;\n]{0,40}|(?:可以|可|愿意?)?送[^。,;\n]{0,12}(?:机票|礼|票|酒|茶)[^。,;\n]{0,12}|免费(?:提供|接待|邀请|安排)[^。,;\n]{0,40}/giu

/** Firms that arrange or write for others. */
export const agentFirm =
  /\b(?:[A-Z][\p{L}&'.-]*\s+){0,6}?(?:Travel(?: (?:Service|Services|Agency|Bureau|Group|International))?|Tours?|Tourism (?:Service|Company|Agency)|Consult(?:ing|ancy|ants?|ation)|Event(?:s)? (?:Management|Company)|Exchange (?:Service|Services|Company|Centre|Center)|Cultural (?:Exchange|Communication|Communications|Media|Development)|Business Services?|International Exchange|Communications|Agency|Conference Services|Study Tours|Delegation Services|Advisory|Advisors|Partners|Training)\b(?:\s+(?:Service|Services|Consult\w*|Company|Group|International|Centre|Center|\([A-Z]\w+\)|UK|China|Europe))*(?:\s*,?\s*(?:Co\.?,?\s*)?(?:Ltd|Limited|LLC|Inc|GmbH|LLP|Pvt|Company|Corp)\.?)|[\p{Script=Han}()]{2,20}?(?:国际旅行社|旅行社|旅游(?:服务)?(?:有限)?公司|商务咨询|咨询(?:服务)?(?:有限)?(?:责任)?公司|国际交流(?:服务)?(?:有限)?公司|文化(?:交流|传播|传媒|发展)(?:有限)?公司|会展(?:服务)?(?:有限)?公司|商旅(?:服务)?(?:有限)?公司|出国(?:服务|咨询)(?:有限)?公司|教育咨询(?:有限)?公司|培训(?:有限)?公司|会务(?:有限)?公司|国旅|中旅)(?:有限(?:责任)?公司|股份有限公司)?/gu

export const agentWords =
  /\b(?:we are (?:a|an|the) (?:[\w-]+ ){0,5}?(?:travel|consult\w+|tour|event|agency|company|firm|broker|organi[sz]er)\b|on behalf of (?:our|a|the|my) clients?|our clients?\b|we (?:speciali[sz]e|have (?:arranged|organi[sz]ed)|arrange|organi[sz]e|handle|act)[^.\n]{0,40}(?:delegations?|visits|tours|study|trips|government)|(?:travel|tour|visit) (?:agent|agency|organi[sz]er|operator)|handling (?:all )?(?:the )?(?:arrangements|logistics)|(?:arranged|organi[sz]ed|handled) by (?:[A-Z][\w&.-]* ){1,6}(?:Travel|Consult\w*|Tours?|Agency|Ltd|Limited|Services?)|service fee|commission of \d|our agency|as (?:their|the) (?:agent|organi[sz]er|agency))\b|我(?:社|司|公司)(?:受|是|系|为|专业|长期|承办|代理|负责|拟|现|接)?|委托(?:我|本)(?:社|司|公司)|(?:由|委托|请)[^。\n]{2,24}(?:旅行社|公司)(?:代为|负责|承办|安排|协助|具体)|代办|代为联系|组团社|地接/iu
