/** What a sentence about a stay speaks of. */
export const visitWords =
  /\b(?:visit|visiting|arriv\w*|travel|come|comes|coming|trip|stay\w*|delegation|mission|team|tour|dates?|days?|when|time|period|window|slot|propos\w*|option|schedul\w*|slated|host|receiv\w*|welcom\w*|invite|forum|festival|conference|congress|held|programme|available|suit|convenient|meet|call on|halt\w*|stop over|spend|spare|reserved?|kept|journey|with you|at your|in your|to your|pencil\w*|thinking|preferred|reserve|settle for|looking at|thought of|think of|between|bring\w*|join|celebrations?|take the floor|address|edition)\b|访问|来访|到访|出访|抵|到达|返程|离境|入境|赴|前往|前来|造访|拜会|考察|参访|去|来|到|代表团|团组|时间|日期|日子|日程|何时|哪天|几号|行程|举办|举行|启幕|开幕|拟于|计划于|将于|定于|订于|邀请|方案|停留|逗留|[一两半]天|当天/iu

/** Beside one date it says that another stands for it. */
export const optionWords =
  /\b(?:alternativ\w*|options?|or|otherwise|also possible|second (?:choice|wish)|if (?:this|that|these|not)|flexible|back-?up|spare|fall-?back|failing that|second|reserve|replacement|inconvenient|not suit(?:able)?|n['’]t suit|would (?:also |equally )?(?:suit|work)|instead|also (?:free|possible|fine|convenient|can|be considered)|can also|as well|plan b|third)\b|不便|不行|不合适|也可以?|亦可|也行|亦无不可|改为|改到|延至|顺延|备选|备用|后备|次选|首选|或者?|方案[二三2-3]|第二/iu

/** A condition, whose date stands for the one before it. */
export const conditions =
  /\b(?:sollte|falls|wenn|à défaut|sinon|en caso|caso|(?:is|are|would be) (?:also )?possible|possible also|if|should|in (?:the )?(?:case|event)|where (?:that|this)|unless|plan b|alternatively|alternative|fall-?back|back-?up|reserve|replacement|failing|shift(?:ed)?|(?:is|be) moved|second (?:wish|choice|option)|second|clash\w*|contradictory|or else)\b|若|如(?!下|期|果期|何)|倘|万一|备选|备用|后备|不行|延至|顺延|改(?:到|为|在)/iu

export const otherEvents =
  /\b(?:our (?:national|spring)|holiday|spring festival|application|visa|deadline|exhibition|elected|took office|born|anniversary of|founded|founding|budget|report|published|tender|invoice|payment due|valid|debate|approved|resolved|session|congratulat\w*)\b|春节|国庆|签证|截止|任职|上任|成立|周年|发票|订票|审议|批复|开学/iu

/** When a paper comes is no day of the stay. */
export const papers = /\b(?:lists?|letters?(?! of intent)|names?|roster|particulars|participants|invitation|passports?|visa|draft|send you|will be sent|follow|becomes? clear|inform you then)\b|名单|名册|公函|来函|正式函|邀请函|护照|寄|发给|补|定下来|能定/iu
export const stayWords = /\b(?:visit|stay|arriv\w+|travel|come|delegation|mission|received|with you|to your|in \p{Lu}\p{Ll}+)\b|访问|来访|抵|赴/u

/** A journey of ours to them, or a feast of theirs, in a letter about a visit of theirs to us. */
export const ourJourney =
  /\b(?:welcome|host) (?:you|your)\b|\b(?:invite|fly|comp)\b[^.;]{0,60}\b(?:you|your|planners?|officers?|colleagues?|poet|choir|technicians?|councillors?|representatives?|team)\b|\bour (?:festival|fair|forum|summit|expo|congress)\b|\b(?:festival|fair|summit|expo) (?:in|next)\b|(?:请|邀请?)(?:贵|你们|您|[\p{Script=Han}]{1,8}方面)[^。;]{0,30}(?:来|赴|到)|来[\p{Script=Han}]{1,3}(?:参加|,|机票)/iu

/** Given up for another. */
export const givenUp = /\b(?:had (?:floated|planned|proposed|thought|hoped|intended|suggested|in mind)|originally|initially|first planned|at first)\b|原(?:定|拟|计划)|本来/iu
export const nowInstead = /\b(?:now|instead|however|shifted|moved|settle|changed?)\b|现|改/iu

/** In a letter about a tie, a date is a stay's only where people travel. */
export const visitProper =
  /\b(?:visit|travel|come|coming|delegation|mission|arriv\w*|be with you|lead|preparatory committee|conduirait)\b|来访|访问|出访|到访|代表团|率|赴|前往|前来|拜会|造访|来贵|到贵|抵|停一下|到\p{Script=Han}{2,5}[,，]|带[\p{Script=Han}\d]{1,4}(?:人|名|位)|同[^。]{1,20}来/iu

/** Where an arrival stands before a date or behind it, and where a leave does. */
export const arrives = /\b(?:arriv\w*|reach\w*|from|check.?in|land(?:s|ing)?|roll in|train to|reports? to|get in|starts?|begins?)\b|抵|到达|到(?=[,。;、]|$)|入住|入境|启幕|开幕|到/iu
export const leaves =
  /\b(?:leav\w*|depart\w*|until|till|up to|fly|return\w*|check.?out|off again|winds? up|ends?|concludes?|closes?|finish\w*|through|over|remains?)\b|离|返|退房|回国|回程|闭幕|走|搭[^,。]{1,8}去|后离/iu
