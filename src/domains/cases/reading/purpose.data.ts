/** A sentence that calls itself the reason. */
export const named =
  /\b(?:purpose|aims?|objectives?|object|goal|theme|topic|point|reason|idea|mission|intention|focus)s?\b(?: of [^.\n]{0,50})?\s*(?:is|are|was|will be|:|being)\b|\b(?:is|are) (?:intended|meant|designed|planned) to\b|\b(?:has the (?:aim|purpose)|aimed at|aiming (?:at|to)|with (?:a|the) (?:view|aim|purpose|intention|goal|hope) (?:to|of)|in order to|so as to|so that|for the purpose of|reason for (?:coming|the visit|writing)|why (?:we|derby|leeds|you|this|come)|what for)\b|\b(?:visit|trip|mission|meeting|forum|stay|study tour|tour) (?:should|will|would|shall) (?:deepen|strengthen|help|promote|serve|enhance|focus|give|bring|look at|be about|allow|let|mark)\b|目的|旨在|为了|(?:^|[,。])为(?:进一步|加强|推动|促进|深化|学习|增进|落实|扩大|拓展|巩固|庆祝|借鉴|响应)|以(?:期|便|加强|促进|推动|增进|进一步)|主要是?(?:想|为|围绕|考察|了解|学习)|(?:主题|重点)(?:是|为|:)|主要(?:任务|内容|议题)/iu

const wanting =
  "(?:want(?:s|ing)?|wish(?:es)?|would (?:very much )?(?:like|love)|['’]d (?:very much )?(?:like|love)|hopes?|hoping|keen|eager|intends?|plans?|need(?:s)?|aims?|interested|curious|believe|wondering|looking|mission is)"
const learning =
  '(?:learn|understand|study|see (?:how|what|why)|hear (?:how|why|what|about)|know (?:how|more|about)|find out|explore|exchange|compare|copy|bring|benefit|share|discuss|get to know|talk about|work together|cooperate|develop|promote|strengthen|deepen|renew|find (?:partners|colleagues|buyers|importers|investors|a|new|out)|connect|help|give|establish|set up|build|create|open|introduce|present|negotiate|twin(?:ning)?|conclude|seek)'

/** They want to learn, find or build something. */
export const wantsToLearn = new RegExp(
  `\\b${wanting}\\b[^.\\n]{0,60}?\\b${learning}\\b|(?:想(?:让)?|希望|愿|拟|盼|期待|打算|欲|计划)[^。;\\n]{0,60}(?:学习|了解|借鉴|交流|探讨|洽谈|寻找|考察(?!团|组)|推动|促进|加强|深化|建立|开展|合作|共商|研讨|推介|对接|结为|缔结|签署|交(?:个)?朋友|演出)`,
  'iu',
)

/** What the sentence is for, said by the way. */
export const byTheWay =
  /\bto (?:learn|explore|study|exchange|discuss|strengthen|deepen|promote|understand|enhance|expand|investigate|further|foster|look at|examine|develop|build|share|boost|negotiate|identify|celebrate|mark|seek|follow up|find|compare|renew|introduce|help|see how|hear how|bring)\b|\binterested in\b|\bfocus(?:es|ed|ing)? on\b|\bexchange (?:of )?(?:experiences?|views|ideas)\b|就[^。\n]{2,40}(?:进行|开展|交流|洽谈|考察|商谈|探讨|座谈|学习)|学习(?:借鉴|考察|贵)|考察学习|考察[^。,\n]{4,}|洽谈|商谈|探讨|推介|招商|结对|磋商|演出|庆祝|商请|举办|开展|交流/iu

/** The request itself: a visit, a tie, an event. */
export const request =
  /\b(?:visit|delegation|trip|mission|come|tour|twin\w*|sister|friendship|partnership|mou|memorandum|agreement|forum|invit\w+|relationship|cooperation|exchange)\b|访问|来访|出访|代表团|考察|友好|友城|合作|邀请|交流|论坛|结|备忘录/iu

/** What the event or tie will do. */
export const benefit =
  /\b(?:will|shall|would|can|could|to) (?:\w+ )?(?:bring together|bring|give|allow|permit|enable|help|open|create|let|connect|strengthen|benefit|deepen|unite|gather)\b|共商|共同|搭建|推动|促进|增进|为[^。]{2,20}(?:提供|搭建|创造)/iu

/** Sentences about papers, money, thanks, addresses, or the place itself. */
export const noPurpose =
  /\d{7,}|\w@\w|\b(?:reply|respond|contact|attached|enclosed|costs?|expenses|thank|sincerely|regards|visa|best wishes|take this opportunity|well connected|population|located|adopted|inform you|is (?:a|one of the|the) (?:city|largest|capital|coastal|port|historic))\b|(?:draft|list|names?) [^.]{0,40}(?:attached|enclosed)|回复|函复|答复|联系|附件|费用|感谢|此致|顺祝|签证|盼复|为盼|邀请函|位于|人口|地处|(?:素有|被誉为|被称为|历史)/iu

/** They only say whom or what they would see. */
export const onlySites =
  /\b(?:visit|meet|tour|see|call on)\b(?! (?:how|what|why))[^.\n]{3,}$|(?:参观|拜访|拜会|走访|会见)/iu
