/** Mail that asks for nothing we could answer with a decision. */
export const noRequest: readonly RegExp[] = [
  /\b(?:newsletter|view (?:this e-?mail )?in (?:your )?browser|in this (?:issue|edition)|monthly (?:digest|bulletin|update)|press release|read more|subscribers?)\b|本期(?:导读|要目|内容)|简报|月刊|电子期刊|新闻稿|新闻速递|订阅/iu,
  /\b(?:invoice (?:no|number|attached|for)|amount due|payment (?:is )?(?:due|overdue|reminder)|remittance|statement of account|purchase order no|overdue)\b|发票(?:号|金额|如附)|付款(?:通知|期限)|应付金额|账单/iu,
  /\b(?:call for (?:papers|abstracts|submissions)|abstract submission|paper submission|submission deadline|peer[- ]review|indexed (?:in|by) (?:scopus|ei))\b|征稿|投稿|论文征集|截稿/iu,
  /\b(?:seo\b|search engine|backlinks?|casino|bitcoin|crypto|lottery|prize winner|inheritance|next of kin|unsecured loan|loan offer|million (?:us )?dollars|wire transfer|click (?:here|below) to (?:claim|verify)|verify your account|mailbox (?:is )?(?:full|quota)|administration fee|nominat(?:ion|ed) (?:fee|for the)|shortlisted|act now|limited (?:places|offer)|early[- ]bird|viagra|web ?site (?:design|ranking)|ranking on google|factory price|moq|best price|price list|wholesale)\b|代开|贷款|网站优化|中奖|低价|厂家直销|报价单|点击链接|账户异常|域名|续费|招展|展位价格|早鸟|退订/iu,
]

/** Season's greetings and the like. */
export const greetings = /\b(?:season['’]?s greetings|merry christmas|happy new year|happy (?:spring|lunar|mid-autumn) festival|office is closed)\b|新春快乐|新年快乐|圣诞快乐|节日快乐|恭贺新禧/iu

/** Thanks after a visit; a request beside them counts for more. */
export const thanks =
  /\b(?:thank(?:s| you)(?: very much| so much| again)?|(?:our |my )?(?:sincere |heartfelt |deep(?:est)? )?(?:gratitude|thanks|appreciation))\b[^.]{0,80}\b(?:hospitality|hosting|welcome|warm reception|receiving (?:us|our|the)|kindness|during (?:our|the|my) (?:recent )?(?:visit|stay)|making (?:our|the) visit|the \w+ days (?:you|in)|looking after us|your (?:time|generosity))|(?:home|back) (?:safely|safe)[^.]{0,60}(?:thank|thanks)|safely home|感谢信|(?:平安|顺利)(?:返回|抵达|回到)[^。]{0,60}|承蒙[^。]{0,40}(?:款待|接待|安排)|感谢[^。]{0,40}(?:接待|款待|安排|盛情)|(?:热情|盛情|周到)(?:接待|款待)[^。]{0,20}(?:感谢|谢意)/iu

export const asksSomething =
  /\b(?:would (?:[\w-]+ ){0,2}(?:like|wish|be (?:grateful|pleased|delighted|glad|honou?red|interested))|(?:we|i) (?:hope|wish|plan|intend|propose|request|seek|ask|would appreciate)|(?:plans?|hopes?|wishes|intends?|proposes?) to|please (?:confirm|let us know|advise|reply|send)|could you|kindly|invite|invitation)\b|拟|希望|请贵|恳请|敬请|盼|建议|邀请|计划|能否|可否/iu

export const weVisit =
  /\b(?:(?:would|will|plans?|hopes?|wish(?:es)?|intends?|proposes?|propos(?:e|ing)|planning|hoping|like|keen|wanting|pleased|interested|due|arrange|request|possib\w+|organi[sz]e|arranging|lead|leading|bring|send|pay|make|conduct|undertake)\b[^.;\n]{0,90}\b(?:visit|travel to|come to|coming to|call on|trip)|(?:delegation|group|mission|party|mayor|leaders|team)\b[^.\n]{0,100}\b(?:visit|travel|arriv|come|coming)|visit (?:to|of) (?:your|our)|(?:proposed|planned|forthcoming|upcoming|intended|official|study|inward|working) (?:visit|trip|tour)|receive (?:our|the|a|this) (?:delegation|group|visitors)|(?:be |could be |to be )received (?:at|by)|training (?:programme|course|visit)|spend [^.\n]{0,30} in|send(?:ing)? [^.\n]{0,30}\b(?:delegat\w*|group|team|mission|people|officials|experts|students|teachers|committee|councillors|members|mayor|director)|(?:a|our|the|one) (?:official |short |return )?visit (?:to|in|at)|delegation\b[^.\n]{0,80}\b(?:attend|take part|participate|celebrate|sign)|host(?:ing)? (?:our|a|the|this) (?:delegation|group|visit)|land(?:s|ing)? at|travell?ing to the uk|arriv(?:e|es|ing) (?:in|on|at)|(?:are|be) with us (?:in|on)|visit your|visiting your|meet(?:ing)? with your|study tour|delegation visit|visit (?:of|by) (?:our|the|a|his)|bring(?:ing)? [^.\n]{0,30}\b(?:members|people|officials|students|group|delegat\w*)|invitation letters? for)\b|(?:拟|计划|将|希望|打算|想|准备|有意|定于|申请|组织|安排|率|组团|派)[^。;\n]{0,60}(?:访问|来访|到访|出访|考察|拜访|赴|前往|参访|走访)|(?:赴|来|到|去)[^。;\n]{0,20}(?:学习|交流)|(?:计划|拟|希望)[^。;\n]{0,50}(?:演出|培训|参赛|参展|比赛|展演)|(?:想|准备|打算|要)?[^。;\n]{0,12}(?:去|来|到)[^。;\n]{0,16}(?:看看|走走|拜访|交流|学习|考察)|(?:到|在|来)[^。;\n]{0,12}(?:推介|招商|参展|培训|研修|演出)|访问时间|代表团[^。;\n]{0,20}访问|来访|安排[^。;\n]{0,30}(?:行程|访问|考察)|接待(?:我|该|此|代表|我们)|率团|带队|组个?团|转转|走一走|访问贵|赴贵|赴英|出访|率团/iu

export const theyInvite =
  /\b(?:(?:cordially |warmly |sincerely |formally |hereby |pleased to |delighted to |honou?red to |honou?r (?:to|of) |like to |wish to |pleasure (?:to|of) |great pleasure to )+(?:extend (?:an|our|this|a) (?:\w+ ){0,3}invitation|invit(?:e|ing))|(?:pleasure|honou?r) of inviting|extend[^.\n]{0,60}\binvitation\b|\binvites? (?:you\b|your\b|a (?:delegation|representative)[^.\n]{0,20} (?:of|from) your)|be our guests?\b|like to (?:get|have|see|welcome) you (?:out |over )?(?:here|in|at|to)\b|(?:proud|delighted|honou?red|glad|pleased) to (?:have|welcome) (?:you|a speaker|your)|have a speaker from|we invite|i invite|现邀请|(?:would like|wish|pleased|delighted|honou?red) to invite|invite (?:you|your (?:mayor|city|council|leader|delegation|excellency|organisation|good self|representatives))|invitation (?:to|for) (?:you|your (?:mayor|city|council|leader|delegation|representatives)|attend|the \d+(?:st|nd|rd|th)|join|participate|visit us)|join us (?:in|at|for)|welcome you (?:to|in)|you\b[^.\n]{0,40}\bare (?:most |very )?(?:cordially |warmly )?invited|honou?r of your presence|request the pleasure)\b|(?:诚邀|谨邀|特邀|诚挚邀请|敬邀|邀请)\s?(?:您|贵|阁下|你|市长|议|各位|代表|[\p{Script=Han}]{0,12}(?:率团|率代表团|派代表团|出席|参加|莅临|来访|访问我))|(?:莅临|光临)(?:我|本|指导|出席)?|(?:想|拟|特|现)请贵(?:市|方)[^。\n]{0,14}(?:派|来|参加|出席)|欢迎(?:您|贵|阁下)[^。]{0,30}(?:来访|莅临|访问我|参加|出席)/iu

/** What is expressly not wanted; a sentence with it proposes nothing of the kind. */
export const notWanted =
  /\b(?:no need for (?:a |any )?(?:visit|travel)|nobody needs to travel|(?:do|does) not (?:seek|propose|ask for|intend|plan|wish|require)|not (?:seeking|proposing|a formal)|without (?:a |any )?(?:visit|travel))\b|无需(?:来访|出访|派团|互访)|不(?:涉及|安排|需要)(?:来访|出访|互访|人员)/iu

/** They ask us for an invitation letter: a visit of theirs, not an invitation. */
export const asksForInvitation =
  /\b(?:(?:issue|send|provide|extend|prepare|give|grant|sign|kindly|forward|supply)[^.\n]{0,50}(?:an? )?(?:official |formal |written )?(?:invitation|letters? of invitation)|invitation letters?\b[^.\n]{0,60}(?:visa|needed|required|necessary|from (?:you|your))|(?:need|require|request|obtain|receive|await|apply for)[^.\n]{0,40}invitation|would you (?:kindly )?invite us|invite (?:us|our))\b|(?:发|出具|出|盖章出|提供|寄|签发|惠赐|惠寄|给予|发来|发出)[^。\n]{0,24}邀请|邀请(?:我|函(?:申请|以便|用于|办理))|邀请我/iu

export const signs =
  /\b(?:sign(?:ing|ature|ed)?|renew(?:ing|al)?|re-?sign|conclude|initial|enter into|formali[sz]e)\b[^.;\n]{0,90}\b(?:agreement|mou|memorand\w+|letter of intent|protocol|accord|declaration|twinning|contract|charter|partnership|(?:co-?operation|exchange|joint|action|work) (?:\w+ )?(?:programme|plan))|\b(?:agreement|mou|memorand\w+|letter of intent)\b[^.;\n]{0,60}\b(?:be signed|signing|signature|for signing)|\b(?:get|have) it signed\b|\bsigning (?:ceremony|reception|of)\b|\bsign (?:with|it|for)\b|(?:协议|备忘录|意向书|合同)[^。;\n]{0,30}(?:签署|签订|签字)|(?:签署|签订|签约|缔结|续签|商签|草签)[^。;\n]{0,40}(?:协议|备忘录|意向书|协定|议定书|合同|关系|宣言|书)|签约仪式|签字仪式/iu

export const twinning =
  /\b(?:twin(?:ning|ned)?(?: town| cit\w+)?|sister[- ]?(?:city|cities|town|province|state|county)|sister[- ]city|twin[- ]?(?:town|city|cities)|jumelage|städtepartnerschaft|partner(?:ship)? town|hermanamiento)\b|友好城市|友城|姐妹城市|姊妹城市|结好|友好(?:省|州|区|县)/iu

export const friendship =
  /\bfriend(?:ship|ly)(?: city| cities)?(?: and)? ?(?:co-?operation|exchanges?|relations?(?:hip)?|agreement|arrangement|protocol|charter|ties?|partnership|city|cities|links?)\b|\bfriendship (?:city|agreement|between)|友好合作|友好交流|友好往来关系|友好关系/iu

export const memorandum = /\b(?:mou|m\.o\.u\.?|memorandum (?:with|on|about|concerning)|memorand(?:um|a) of (?:understanding|cooperation|co-operation))\b|谅解备忘录|合作备忘录|备忘录/iu

/** Wanting to set up a tie: what makes the words above a proposal. */
export const proposesTie =
  /\b(?:establish|set(?:ting)? up|enter(?:ing)? into|form(?:ing)?|propos\w*|become|becoming|conclude|sign(?:ing)?|build|creat(?:e|ing)|initiat|explor|develop(?:ing)?|begin(?:ning)?|eager|keen|seek(?:ing)?|interested in|looking for|wish(?:es)?|would like|forge|start(?:ing)?|discuss|upgrade|invite|negotiat\w*|consider|welcome|link(?:ed)?|became|high time|agree\w*|decision to|decided to|hop(?:e|es|ing)|ask(?:s|ing)? for|authori[sz]\w*|request\w*)\b|建立|开展|缔结|结为|结成|发展|签署|签订|建议|提议|倡议|探讨|商谈|希望|愿|有意|升级/iu
