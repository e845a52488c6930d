const gift =
  "(?:gifts?|souvenirs?|presents?(?= (?:for|to|from|of)\\b|[.,;]|$)|donations?|tokens? of|mementos?|iPads?|tablets?|watch(?:es)?|calligraphy|scrolls?|tea sets?|tea\\b|vases?|porcelain|ceramics?|silk|brocade|embroider\\w+|sculptures?|statues?|busts?|paintings?|hampers?|honorari(?:um|a)|vouchers?|laptops?|phones?|bottles? of \\w+|baijiu|wine|whisky|pandas?|lanterns?|lion dance costumes?|instruments?|trees?|saplings?|cherry trees|bench(?:es)?|books|carpets?|rugs?|jewell?ery|jade|medals?|plaques?|trophy|football shirts?|flights?|air ?tickets?|airfare|tickets?|trips?|places?|holidays?|tours?|scholarships?|stays?|hotel|accommodation|dinner|banquet|commission|sponsorship|cash|fee of|£ ?\\d[\\d,]*|(?:GBP|USD|EUR|RMB) ?\\d[\\d,]*)"

/** Gifts, journeys and hospitality offered to us in so many words; what else the writer pays is in payer.ts. */
export const offers = new RegExp(
  [
    // bring a gift of porcelain for the Lord Provost
    `\\b(?:present(?:ing)?|offer(?:ing)?|giv(?:e|ing)|bring(?:ing)?|donat(?:e|ing)|hand(?:ing)? over|deliver|gift|award(?:ing)?|ship|leave behind|includes?|provide|bestow|you (?:to|will|would|can) (?:also )?(?:receive|enjoy|get)|(?:each|all) of (?:you|your \\w+) (?:will|to) (?:also )?(?:receive|get))\\b(?! (?:you )?(?:with )?(?:an? |our |the |more |some |further |any )*(?:opportunit|chance|information|details|list|copy|possib|overview|insight|letter|programme|itinerary|reply))[^.;\\n]{0,70}?\\b(?:small |free |complimentary )?${gift}\\b[^.;\\n]{0,70}`,
    // would like to give your library a set of blue calico prints
    `\\b(?:like|wish|want|hope|delighted|pleased|happy|going|plan|glad) to (?:give|present|offer|donate|bring|hand) (?:you|your [\\w ]{3,30}?|the (?:city|council|lord mayor|library|museum|school)[\\w ]{0,20}?) (?:with )?(?=(?:an?|some|one|two|three|our|\\d)\\b)[^.;\\n]{3,100}`,
    '\\b(?:happy|glad|delighted|will|would like) (?:to )?(?:bring|present|give|offer)(?:ing)? [^.;\\n]{3,80}? (?:as an? (?:thank|gift|token|present|souvenir|gesture)[^.;\\n]{0,40}|for (?:you|your (?:lord mayor|mayor|council|city|colleagues|office)|the lord mayor)\\b)',
    '\\b(?:pay|paid|offer) (?:you |the \\w+ )?(?:an? )?(?:\\w+ ){0,2}(?:fee|honorarium|commission)s? (?:of )?[^.;\\n]{0,60}',
    '\\b(?:bring|send|sending|give|giving|bringing|offer|offering) (?:you|the city|your (?:\\w+ ){1,3}?),?(?: by \\w+,)? ?(?=(?:an?|some|two|three)\\b)(?! (?:copy|list|draft|letter|call|line|note|programme|copy|summary|short))[^.;\\n]{3,80}',
    '\\bpresent (?:the city|you|your (?:\\w+ ){1,3}?|the lord mayor|leeds|the council) with [^.;\\n]{3,80}',
    '\\b(?:invite|inviting) (?:you|your [\\w ]{2,40}?|the representatives [\\w ]{2,30}?) (?:to|for) (?:an? |the )?(?:\\w+ )?(?:dinner|lunch|banquet|reception|tea)\\b[^.;\\n]{0,60}',
    '(?<!\\b(?:no|your|any|of|accept|without|the) )\\b(?:small |beautiful |modest |traditional |some |few |little |token )*(?:gifts|souvenirs|mementos)\\b(?! (?:shop|policy|register|rules))[^.;\\n]{0,60}',
    '\\b(?:take|taking|treat|invite) (?:you|your)[^.;\\n]{0,40}? (?:to|out for|for) (?:dinner|lunch|tea|drinks|a meal)\\b[^.;\\n]{0,40}',
    '\\b(?:coffee|lunch|dinner|drinks?|tea|beers?)(?:[’\']s| is| are) on (?:us|me)\\b',
    '(?<=\\b(?:prepare|prepared|bring|have|offer|pay|with|and|give)\\b[^.;\\n]{0,30})\\b(?:honorari(?:um|a)|souvenir|memento)\\b[^.;,\\n]{0,40}',
    '\\benclos(?:e|ing|ed) (?:is )?an? [^.;\\n]{3,60}? as an? (?:sign|token|gift|present|souvenir)[^.;\\n]{0,30}',
    '\\bpresent (?:an?|some|two) [^.;\\n]{3,60}? to (?:the|your|you)\\b[^.;\\n]{0,30}',
    '\\bbring(?:ing)? [^.;,\\n]{3,40}? for (?:the|your|each|every|all) (?:councillors?|hosts?|speakers?|officers?|colleagues|staff|lord mayor|mayor|council)\\b',
    '\\bwill be (?:presented|given|offered) (?:with )?(?:an?|one|some|two) [^.;\\n]{3,80}',
    '\\b(?:reward|tip|thank)\\b[^.;\\n]{0,50}\\bwith (?:£ ?\\d+|\\d+ (?:pounds|euros|dollars))',
    '(?:给|为)[^。,;\\n]{0,14}(?:带|准备|送)[^。,;\\n]{0,6}(?:礼盒|礼包|特产|礼品)',
    // As a token of friendship, our Mayor will present a bronze panda
    '\\bas an? (?:small |modest )?(?:token|gift|souvenir|present|memento|sign of|gesture|expression|mark) [^.;\\n]{3,160}',
    '\\b(?:gifts?|souvenirs?|presents?|mementos?|honorari(?:um|a))\\b[^.;\\n]{0,40}\\b(?:will be|shall be|is|are|has been|have been) (?:presented|handed|given|exchanged|brought|prepared|offered|included|delivered|sent|waiting)[^.;\\n]{0,50}',
    '\\b(?:complimentary|all[- ]expenses?[- ]paid|fully[- ](?:funded|hosted|sponsored)|free (?:of charge )?(?:[\\w-]+ ){0,2}(?:flights?|tickets?|trips?|places?|holiday|tour|hotel|accommodation|stay))\\b[^.;\\n]{0,80}',
    '(?:可|将|愿|拟|会|并)?(?:向|为|给)?(?:贵方|贵市|贵市议会|您|市长|您和[\\p{Script=Han}]{1,8})?(?:人员)?(?:赠送|馈赠|敬赠|奉送|赠予|奉上|捐赠|赠(?=[\\p{Script=Han}\\d]))[^。,;\\n]{0,40}',
    '(?:拟|将)?互赠[^。,;\\n]{0,20}',
    '(?:备|携|带|以)(?:有|来|上)?[^。,;\\n]{2,20}?(?:致赠|相赠|赠送|赠予|赠与|赠)(?:给)?[^。,;\\n]{0,16}',
    '[^。,;()\\n]{0,8}由我(?:们|方|局|院)?(?:做东|请客|请|招待|宴请)',
    '(?:备有|备了|准备了?|将?携带?|带去|带上|略备|备好)[^。,;\\n]{0,16}(?:礼品|礼物|纪念品|薄礼|特产|茶叶|丝绸|瓷器|书画|字画|白酒)[^。,;\\n]{0,20}',
    '(?:可|将|愿)?为(?:贵方|贵市|您)[^。,;\\n]{0,12}(?:免费)?(?:提供|承担|安排)[^。,;\\n]{0,40}',
    '(?:可以|可|愿意?|给您|给你们)?送(?![函达交上去往])[^。,;\\n]{0,12}(?:机票|礼|票|酒|茶|卡|旅游)[^。,;\\n]{0,12}',
    '免费(?:提供|接待|邀请|安排|赠送)[^。,;\\n]{0,40}',
    '(?:支付|给予|提供)[^。,;\\n]{0,16}(?:接待费|场地费|辛苦费|好处)(?!用)',
    '(?:返佣|佣金|劳务费|讲课费|出场费|酬金|好处费|红包)[^。,;\\n]{0,20}',
  ].join('|'),
  'giu',
)

/** Before a verb of giving: it is asked of us. */
export const askedOfUs =
  /\b(?:could|would|can|may|might|if|hope|request|ask|kindly|grateful|appreciate|trust|please|wonder|expect)\b[^.;\n]{0,50}(?:\byou\b(?: (?:could|would|can|might|to|kindly|please|also|will))*|\byour (?:side|city|council|office)(?: (?:could|would|can|might|to|will))*|\b(?:leeds|the host|the council|the city)(?: (?:could|would|can|might|to|will))*)\s*$|\b(?:please|kindly)\s+$/iu

/** What reads like a gift to us and is none: what they want, what we gave, words of courtesy. */
export const noOffer =
  /\b(?:present(?:ing)? (?:our|the|a|an|their|his|her|its) (?:[\w-]+ ){0,3}(?:project|plan|proposal|city(?! with)|work|paper|programme|opportunit\w*|experience|ideas?|compan\w+|strategy|results|credentials|case)|^thank you for|you (?:gave|presented)|your (?:gift|donation)|look(?:ing)? forward|would like to (?:receive|get)|\bno (?:dinner|gifts?|presents?)|bring(?:ing)? (?:together|about|back|along (?:an|our|their)))\b/iu
