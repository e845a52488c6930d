/** What stands before or after a place's name, and what it says about whose place it is. Positive: theirs. */
export interface PlaceSign {
  side: 'before' | 'after'
  pattern: RegExp
  weight: number
  /** Only in invitations, where the place is the one that invites. */
  inInvitation?: boolean
}

const government =
  "(?:Municipal|City|Provincial|County|District|Prefectural|Metropolitan|Town|Regional|State|Oblast|Borough)?\\s*(?:People['’]?s\\s*)?(?:Government|City\\b|Council|Municipality|Municipal|Foreign Affairs|FAO|Waiban|Committee|CPPCC|Commission|Bureau|Chamber|Administration|Assembly|Corporation|Friendship|Department|Office|City Hall|Metropolitan Assembly|Congress|Secretariat|Board of|Development|Education|Commerce|Investment|Culture|Association|Métropole|Kommune|Pilot)"

export const placeSigns: readonly PlaceSign[] = [
  { side: 'after', weight: 5, pattern: new RegExp(`^['’]?s?\\s+${government}\\b`, 'u') },
  { side: 'after', weight: 5, pattern: /^['’]?s?\s+(?:\p{Lu}\p{L}+\s+(?:and\s+|&\s+)?){0,5}(?:Bureau|Office|Department|Commission|Committee|Administration)\b/u },
  { side: 'after', weight: 4, pattern: /^['’]?s?\s+(?:[\p{Lu}&][\p{L}&'’-]*\s+(?:and\s+|of\s+)?){0,5}(?:Society|Club|Union|Chamber|Association|Corporation|Library|Agency|Trust|Foundation|Orchestra|Choir|Authority|Board|Ministry|Directorate|Federation|Network|Ensemble|Institute|Museum|University|College|School|Hospital|Group|Company|Assembly|Parliament|Commune|Governorate|Council|Administration|Committee|Zone)\b/u },
  { side: 'after', weight: 5, pattern: /^\s+(?:kommune|kommun|Belediyesi|Büyükşehir|municipality|hokimiyat|akimat|city (?:council|hall|government|administration|assembly)|[Ss]tadt|[Cc]ity)\b/u },
  { side: 'before', weight: 5, pattern: /\b(?:Sangguniang \p{L}+|Akimat|Hokimiyat|Hokimyat|Municipio|Municipalidad(?: Provincial)?|Municipal (?:Council|Corporation|Assembly|Government)|Corporation|Kota|Pemerintah Kota|Intendencia|Communauté urbaine|Métropole|Commune|Câmara Municipal|Governorate|Magistrat|Gmina|Rada|Hlavní město|Hansestadt|Hanseatic City|Town Hall|City Hall|Council|Assembly|Union|Society|Club)(?: (?:of|de|da|do|di|d['’]|for)(?: the)?(?: [Cc]ity of)?)? ?$/u },
  { side: 'after', weight: 6, pattern: /^['’]?s?\s+(?:[\p{L}-]+\s+){0,4}[Dd]elegation/u },
  { side: 'after', weight: 5, pattern: /^['’]?s?\s+(?:Executive |First |Acting )?(?:Vice[- ]|Deputy |Lord )?(?:Mayor|Governor|Party Secretary|Oberbürgermeister)/u },
  { side: 'after', weight: 3, pattern: /^ and [\p{Lu}][\p{L}]+ (?:have|are|has) (?:been )?(?:twinned|sister|partner|friend|linked)/u },
  { side: 'after', weight: 3, pattern: /^(?:,? (?:the )?(?:capital|a city|city|located|situated|home to|which)|\s+(?:City|Province|Prefecture|Municipality)?,?\s*(?:is|has|lies|enjoys|boasts)\b)/u },
  { side: 'after', weight: 4, pattern: /^\s+(?:is|are|would|wishes|hopes|plans|proposes|intends|seeks|looks|wants)\b/u },
  { side: 'before', weight: 5, pattern: /(?:Mayor|Mayoress|Governor|Secretary|Government|Office|Council|Municipality|Committee|Bureau|Commerce|Department|Commission|Association|CPPCC|Congress|Administration|Corporation|Assembly|Bürgermeister(?:in)?|Affairs|Secretariat|Hall|[Pp]eople|[Cc]itizens|[Mm]unicipality|[Cc]ity|[Pp]rovince|[Dd]istrict|[Cc]ounty|[Pp]refecture) (?:of|for|in) (?:the )?(?:City of |Province of |Municipality of |[Cc]ity of |[Pp]rovince of )?$/u },
  { side: 'before', weight: 6, pattern: /(?:[Dd]elegation|[Gg]roup|[Mm]ission|[Tt]eam|[Oo]fficials|[Rr]epresentatives|[Cc]olleagues|[Vv]isitors|[Ee]ntrepreneurs|[Pp]arty|leaders|friends)(?: \([^)]*\))?(?: of [\w -]{1,30})? (?:from|of) (?:the )?(?:(?:[Cc]ity|[Ss]tate|[Pp]rovince|[Rr]egion) of )?$/u },
  { side: 'before', weight: 4, pattern: /\b(?:its|our|the) capital,? (?:city,? )?(?:of )?$/u },
  { side: 'before', weight: 3, pattern: /\b(?:students?|people|folks|us|we|team) (?:fr|frm)\.? $/u },
  { side: 'before', weight: 5, pattern: /(?:[Gg]reetings|[Rr]egards|writing|write(?: to you)?|wishes|am|are|[Hh]ello|comes?) from (?:the )?(?:[Cc]ity of )?$/u },
  { side: 'before', weight: 4, pattern: /\b(?:I['’]?a?m|[Ww]e['’]?(?: a)?re|[Mm]y name is|based in|located in)(?: [\p{L}.]+){0,4}?(?: from| in)? $/u },
  { side: 'before', weight: 5, pattern: /\b(?:Stadt|Landeshauptstadt|Ville de|City de|City d['’]|Mairie de|Prefeitura d[eoa]|Alcaldía de|Comune di|Ayuntamiento de|Municipio de|Gemeente|Commune of|Municipality of) $/u },
  { side: 'before', weight: 3, pattern: /(?<!\b(?:fly|flights?|flying|fl[eo]w\w*|arriv\w+|depart\w*|travel\w*|train|return\w*|back|away|far|coming home|transfer)(?: \w+)? )\bfrom (?:the )?(?:(?:[Cc]ity|[Ss]tate|[Pp]rovince|[Rr]egion) of )?$/u },
  { side: 'before', weight: 5, pattern: /(?:Ministry|Department|Commission|Federation|Agency|Institute|Chambers?|Union|Association|Parliament|Embassy)\b[\p{L}, &’'-]{0,60} (?:of|for|in) (?:the )?(?:Republic of |Kingdom of |Government of )?$/u },
  { side: 'before', weight: 5, pattern: /on behalf of (?:the )?(?:(?:[Cc]ity|[Pp]eople|citizens|residents|government) of )?(?:the )?$/u },
  { side: 'before', weight: 6, pattern: /\b[Oo]ur (?:home )?(?:beautiful )?(?:city|town|province|county|district|prefecture|municipality|region|state)(?: of|,)? $/u },
  { side: 'before', weight: 2, pattern: /\bbetween $/u },
  // Part of the name of something: "Empresas Públicas de Medellín".
  { side: 'before', weight: 2, pattern: /(?:\p{Lu}[\p{L}'’-]+ ){1,4}(?:of|de|da|do|di) (?:the )?$/u },
  { side: 'before', weight: 0.5, pattern: /\b[Ii]n $/u },
  { side: 'before', weight: 4, pattern: /(?:位于|地处|坐落于|坐落在|设在)$/u },
  { side: 'before', weight: 4, pattern: /\b(?:twin(?:ning|ned)?|sister[- ]city|friendship|partnership|relations?(?:hip)?|co-?operation|ties|links?|agreement|MoU|exchanges?|collaboration)(?: \w+){0,4} (?:between|with) (?:the )?(?:[Cc]ity of )?$/u },
  { side: 'before', weight: 3, pattern: /\b(?:between|with) [\p{L} ]{2,40} and (?:the )?(?:[Cc]ity of )?$/u, inInvitation: false },
  { side: 'before', weight: 4, pattern: /\b(?:[Mm]anager|[Dd]irector|[Oo]fficer|[Cc]oordinator|[Aa]dviser|[Aa]dvisor|[Hh]ead|[Tt]eam|[Ll]eader) (?:of|for|in) (?:the )?(?:[Cc]ity of )?$/u },
  { side: 'before', weight: -4, pattern: /\b(?:[Vv]isit(?:ed|ing|s)?(?: to)?|[Tt]ravel(?:l?ing)?(?: on)? to|going to|go to|[Ff]ly(?:ing)?(?: in| out)?(?: in| back)?to|[Ff]lights? (?:from|to|via)|[Aa]rriv\w+ (?:in|at|from)|[Vv]ia|[Tt]hrough|[Tt]ransit(?:ing)?(?: in| through)?|then(?: on to)?|stop(?:over|ping)?(?: in| at)?|[Dd]epart\w* (?:from|for)|proceed(?:ing)? to|onward to|on to|[Bb]efore|[Aa]fter|trip to|tour of|stay\w* in|near|like|such as|similar to|including|held in|twinned with|sister cit(?:y|ies)(?: of| like| include| are|:)?|hosted by|(?:from|leave|leaving|between) (?:\w+ )?and|[Hh]eading (?:to|for)|continu\w+ to|return\w* (?:to|from)|conference in|fair in|forum in|Consulate(?:[- ]General)?(?: of the [\w' ]+)? in|[Ee]mbassy(?: [\w' ]+)? in|bound for|landing (?:in|at)|as (?:with|in)) (?:the )?(?:[Cc]ity of )?$/u, inInvitation: false },
  { side: 'before', weight: 4, pattern: /\b(?:[Vv]isit|[Tt]ravel to|come to|held (?:in|at)|take place in|hosted (?:in|by)|welcome (?:you|your \w+|your delegation)(?: all)? (?:to|in)|in|to|place in|invite \w+ to) (?:the )?(?:[Cc]ity of )?$/u, inInvitation: true },
  { side: 'after', weight: -6, pattern: /^[ -](?:based|registered)\b/u },
  { side: 'before', weight: -5, pattern: /\b(?:Ltd|Limited|GmbH|Inc|LLC|Travel|Tours|Consulting|Consultancy|Events)\.?\)?,? (?:in |\()?$|(?:公司|旅行社)[,(]?$/u },
  { side: 'before', weight: -7, pattern: /\b(?:not|nicht|no) (?:the |in |from )?$|(?:不是|并非|勿与|请勿与)(?:[\p{Script=Han}]{2,4}省)?$/u },
  { side: 'before', weight: -5, pattern: /\b(?:[Dd]ear|To:?)\s*(?:Mayor|Leader|Lord Mayor|City Council)?(?: of)? ?$/u },
  { side: 'before', weight: -5, pattern: /\b[Yy]our (?:\w+ )?(?:city|town|council|county|borough)(?: of|,)? $/u },
  { side: 'after', weight: -12, pattern: /^(?<=\b(?:Norfolk|Suffolk|Kent|Essex|Devon|Cornwall|Dorset|Somerset|Surrey|Sussex|Hampshire|Cumbria|Cambridgeshire|Durham|Northumberland)(?: County)?)\s*(?:County )?(?:Council|Police|Constabulary)/u },
  { side: 'after', weight: -5, pattern: /^\s*(?:International |Central |Pudong |Capital )?(?:Airport|Station|Road|Rd|Street|Avenue|Stadium|Declaration|Protocol|Olympic|Accord|Agreement on|Biennale|Treaty|Summit|University Hospital)/u },
  { side: 'after', weight: -3, pattern: /^\s*(?:International )?(?:Conference|Expo|Fair|Forum|Congress|Museum|Cathedral|Armouries|FC\b|United\b|City Football)/u, inInvitation: false },
  { side: 'after', weight: 2, pattern: /^ (?:Port|Airport|Metro|Transport|Water|Steel|Industrial|Investment|Cultural|Normal|Vocational)? ?(?:Group|Company|Corporation|Authority|Federation|Union)\b/u },
  { side: 'after', weight: -1, pattern: /^\s+(?:\w+ )?(?:University|College|Hospital)/u },
  { side: 'after', weight: 6, pattern: /^(?:市|省|区|县|州|盟|自治区|自治州|地区)?(?:的)?(?:人民)?(?:政府|市委|委员会|外办|外事|友好代表团|代表团|考察团|访问团|经贸|商务|政协|人大|市长|副市长|常务副|市委|省委|区委|书记|省长|区长|县长|州长|友协|贸促|教育|各界|人民|对外友|投促|文旅|文化|科技|卫健|体育|民政|发改|工信|农业|园区|高新|开发区|经开|委|外侨|港澳|代表)/u },
  { side: 'after', weight: 5, pattern: /^(?:市|省|区|县|州)?[\p{Script=Han}]{1,14}?(?:局|委员会|办公室|厅|管理局|协会|联合会|集团|学校|中学|医院|保健院|商会|图书馆|大学|学院|总会|公会|研究会|青年团|艺术团|杂技团|管理会)/u },
  { side: 'after', weight: 3, pattern: /^(?:市|省|区|县|州)?(?:位于|地处|是|系|拟|愿|希望|计划|为(?:中国|我国|全国)|拥有|常住人口)/u },
  { side: 'before', weight: 6, pattern: /(?:我市|本市|我省|我区|我县|本区|我州)[((,:]?$/u },
  { side: 'before', weight: 5, pattern: /(?:来自|谨代表|代表|我们(?:来自|是)|我是|受|向您介绍|兹有|由|现有|经|据|应)(?:中国|我国)?(?:[\p{Script=Han}]{2,4}省)?$/u },
  { side: 'before', weight: 3, pattern: /(?:与|和|同)(?:中国|我国)?(?:[\p{Script=Han}]{2,4}省)?$/u },
  { side: 'before', weight: -5, pattern: /(?:访问(?:了)?|考察(?:了)?|前往|赴|抵达|抵|途经|途径|经由|飞往|飞抵|转往|转赴|参观|离开|去|到访|到|从|如|包括|曾与|贵市|贵|致|驻)(?:英国|德国|法国|欧洲|贵国|中国)?$/u, inInvitation: false },
  { side: 'before', weight: 4, pattern: /(?:来|莅临|访问|赴|到|在|前往)(?:中国|我国)?(?:[\p{Script=Han}]{2,4}省)?$/u, inInvitation: true },
  { side: 'before', weight: -2, pattern: /在$/u, inInvitation: false },
  { side: 'after', weight: -5, pattern: /^市?(?:国际)?(?:机场|火车站|高铁站|总领|领事馆|大使馆|港(?!澳)|转机|入境|出境)/u },
  { side: 'after', weight: -5, pattern: /^(?:市)?(?:议会|市政厅|城市议会|郡议会|理事会)/u },
  { side: 'after', weight: -1, pattern: /^(?:大学|学院|医院)/u },
]
