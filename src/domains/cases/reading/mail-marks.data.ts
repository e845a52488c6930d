/** Where an earlier message begins: the marks of the common mail programs, in English, Chinese and German. */
export const historyStart =
  /^[ \t>]{0,9}(?:-{2,40}[ \t]{0,9}(?:original message|forwarded (?:message|by .{0,60})|original-nachricht|原始邮件|原始信息|转发(?:的)?邮件(?:信息)?|转发)[ \t]{0,9}-{2,40}|begin forwarded message:?|(?:on|am|le) [^\n]{6,120}(?:\n[^\n]{0,60})?(?:wrote|schrieb|a écrit)\s*:|在\s*[^\n]{4,90}(?:写道|寫道)\s*[::]|_{10,80}$)[^\n]*\n?(?:[ \t>]*(?:(?:from|to|cc|subject|date|sent|发件人|收件人|抄送|主题|日期|发送时间|发送日期|时间)\s*[::][^\n]*)?\n)*|(?<=\n)[ \t>]{0,9}(?:from|发件人)\s*[::][^\n]+\n(?:[ \t>]*(?:to|cc|subject|date|sent|收件人|抄送|主题|日期|发送时间|发送日期|时间)\s*[::][^\n]*\n+){2,}/im

/** Words of a cover note that passes a letter on. */
export const forwardingWords =
  /\b(?:fyi|for (?:your )?(?:information|action)|see (?:the )?(?:below|email below|message below|forwarded)|below|forward(?:ing|ed)?|fwd?|passing (?:this |it )?on|came in|pick (?:this )?up|one for you|(?:see|message|mail|letter) above|above (?:message|mail|letter)|got this|received this|reached us|landed (?:here|with|in)|redirect\w*|sent to us|not (?:for )?us|meant for you|on their behalf|over to you|can you (?:deal|handle|take)|shall we (?:reply|answer))\b|转发|转来|转呈|代转|转达|转交|请阅|请处理|供参考|见下|(?:下面|以下|上面|上述)(?:是|这封|一封|为|邮件|来信)|请看(?:上|下)(?:文|面)|(?:看|见)上文|原件|原文如下|如下邮件|请跟进|请回复对方|归(?:我们|谁|哪)|请你?们?(?:处理|答复|接洽)/i

/** Where a footer that no person wrote begins; all after it is left out. */
export const disclaimerStart =
  /^[ \t*_-]{0,40}(?:(?:confidentiality|legal|privacy) (?:notice|notes?)\b|disclaimer\b|(?:this|the (?:information|contents?) (?:in|of) this) (?:e-?mail|message|transmission|communication)\b[^\n]{0,120}(?:confidential|intended|privileged)|(?:本|此)(?:邮件|电子邮件|电邮)[^\n]{0,40}(?:保密|机密|仅供|含有|可能|收件人)|免责声明|保密(?:声明|提示)|please consider the environment|(?:to )?unsubscribe\b|如需退订)/im

/** Words of a writer who adds to an earlier letter of theirs. */
export const supplementWords =
  /\b(?:forgot|forgotten|omitted|left out|missing|supplement\w*|in addition to (?:my|our)|further to (?:my|our|the)|follow(?:ing)?[- ]?up|correct(?:ion|ed)|amend\w*|reminder|chas(?:e|ing)|resend\w*|attachment (?:was|did))\b|补充|更正|漏(?:掉|了|发)|忘(?:记|了)|补发|补上|再次(?:发送|来信)|重发|催|上一封/iu
