import type { Kind } from './kind.ts'
import { type Letter, quote, type Stretch } from './letter.ts'
import type { Quoted } from './quoted.ts'

const strong =
  /\b(?:purpose|aims? (?:of|to|is)|aimed at|aiming (?:to|at)|objectives?|goal of|with (?:a|the) view (?:to|of)|in order to|so as to|with the (?:aim|purpose|intention|hope|goal) of|the theme|focus(?:es|ed|ing)? on|to (?:learn|explore|study|exchange|discuss|strengthen|deepen|promote|understand|enhance|establish|expand|investigate|further|foster|look at|examine|develop|build|share|boost|negotiate|identify|celebrate|mark|sign|seek|follow up|find|compare|talk|strengthen|renew|introduce|promote|look for|learn))\b|\binterested in\b|旨在|目的|为(?:了)?(?:进一步|更好|深入|推动|加强|促进|深化|学习|增进|落实|扩大|拓展|巩固|庆祝|借鉴|开展|提升|商谈|响应|充分)|以(?:进一步|加强|促进|推动|深化|增进|便)|主题|就[^。\n]{2,40}(?:进行|开展|交流|洽谈|考察|商谈|探讨|座谈|学习)|主要(?:任务|内容|考察|目的|议题)|学习(?:借鉴|考察|贵)|考察学习|洽谈|商谈|探讨|推介|招商|结对|磋商|演出|庆祝|愿(?:与|同)|希望(?:与|同)|诚邀|谨邀|商请|举办|开展/iu

const mild =
  /\b(?:wish(?:es)?|hopes?|wants?|keen|eager|is interested|are interested|would like|would love|delighted|propose|honou?r|intends?|plans?) to\b|希望|愿|拟|计划/iu

const weak =
  /\b(?:cooperation|co-operation|exchange|interest(?:ed)? in|partnership|collaboration|learn|experience|study)\b|合作|交流|考察|学习/iu

const aboutRequest =
  /\b(?:visit|delegation|trip|mission|come|tour|twin|sister|friendship|partnership|mou|memorandum|agreement|forum|invite|relationship|cooperation|exchange)\b|访问|来访|出访|代表团|考察|友好|合作|邀请|交流|论坛|结/iu

const asksAtAll =
  /\b(?:visit|delegation|received?|twin\w*|sister city|friendship|memorandum|MoU|invit\w+|conclude|group|need)\b|访问|来访|代表团|邀请|友好|备忘录|看看|到访/iu

const noPurpose =
  /\d{7,}|\w@\w|\b(?:reply|respond|contact|attached|enclosed|costs?|expenses|look(?:ing)? forward|thank|please|sincerely|regards|visa|kindly|best wishes|would be (?:most )?grateful if you (?:could|would) (?:confirm|reply|send|issue)|take this opportunity|(?:draft|list|names?) [^.]{0,40}(?:attached|enclosed)|well connected|population|is (?:a|the|one of)|we are|located|adopted|inform you)\b|回复|函复|联系|附件|费用|感谢|此致|顺祝|签证|盼复|为盼|邀请函|位于|人口|地处/iu

/** The sentence that says why; null when none does. A sentence that names purpose, request and theme comes first. */
export function purposeOf(letter: Letter, kind: Kind): Quoted | null {
  const weighed = letter.sentences
    .filter(({ start, end }) => start >= Math.max(0, letter.headEnd - 200) && end <= letter.tailStart + 1)
    .map((sentence, index) => ({ sentence, weight: weightOf(letter, sentence) - index / 20 }))
  const [best] = weighed.filter(({ weight }) => weight > 1).toSorted((a, b) => b.weight - a.weight)
  const inBody = letter.sentences.filter(
    ({ start, text }) => start >= letter.headEnd && start < letter.tailStart && text.length > 15,
  )
  const chosen =
    best?.sentence ?? (kind === 'other' ? undefined : (inBody.find(({ text }) => asksAtAll.test(text)) ?? inBody[0]))
  return chosen ? quote(letter, chosen.start, chosen.end) : null
}

function weightOf(letter: Letter, { start, text }: Stretch): number {
  if (text.length < 9 || text.length > 900) return 0
  const named =
    /\b(?:visit|trip|mission) (?:should|will|would|is intended to|is meant to) (?:deepen|strengthen|help|promote|serve|enhance|focus|give)|\b(?:purpose|aims?|objectives?|goal) (?:of|is|are|for)\b|\b(?:purpose|objective|aim|topic|theme|subject of the visit)s?\s*:|目的|旨在|为(?:了)?(?:进一步|加强|推动|促进|深化|增进|学习)|\breason (?:for|of)\b|^(?:考察|访问|来访)(?:目的|主题|内容)/iu.test(
      text,
    )
  return (
    (named ? 5 : 0) +
    (strong.test(text) ? 3 : 0) +
    (weak.test(text) ? 1 : 0) +
    (mild.test(text) ? 1 : 0) +
    (aboutRequest.test(text) ? 2 : 0) -
    (noPurpose.test(text) ? (named ? 1 : 3) : 0) -
    (start < letter.headEnd ? 3 : 0)
  )
}
