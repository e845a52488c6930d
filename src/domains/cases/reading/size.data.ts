/** Words for people by what they do, and the endings by which most others tell themselves. */
export const peopleNoun =
  "(?:people|persons?|officials|professionals|principals|individuals|pax|souls|bodies|heads|staff|colleagues|comrades|cadres|chiefs|aides|captains|clerks|ladies|gentlemen|gentle(?:men|women)|delegates|deput(?:y|ies)|trainees|youths|pupils|students|experts|professors|secretaries|mayors|judges|coaches|nurses|surgeons|engineers|guests|poets|artists|(?!days|weeks|hours|papers|letters|numbers|cent(?:er|re)s|dinners|towers|offers|orders|quarters|matters|posters|corners|covers|computers|sectors|corridors|floors|doors|tractors|reactors|flowers|chambers|theatres|met(?:er|re)s|errors|factors|mirrors|motors)\\p{Ll}{2,14}(?:ers|ors|ists|men|women|ians|ives|eers|ants|members))"

/** A body of those who come. */
export const groupNoun =
  '(?:delegation|group|party|team|mission|contingent|crew|committee|flock|posse|troupe|squad|band|panel|class|bunch|bench|entourage|choir|comitiva|misi[oó]n|miss[aã]o|delegaci[oó]n|d[ée]l[ée]gation)'

/** A number behind one of these is the whole. */
export const totalBefore = new RegExp(
  `(?:\\b(?:in total|in all|all told|altogether|total(?:ling| number| headcount)?|headcount|(?:shall |will |to )number|numbering|strength|making|makes|so|i\\.e\\.|that is|size|quantity|number|persons|people|pax|delegates|who|party)\\b|=|\\bwe are|\\bthey (?:are|will be)|\\b(?:they|we)['’]d be|\\bthere (?:will be|are)|\\bwe will be|\\b${groupNoun} (?:would|will|shall) be|\\b${groupNoun}\\s*[:=])(?:[^.;:\\d\\n]{0,36}?(?:\\b(?:are|is|of|be|from|between|only)|[:=]))?[\\s:,|–-]*(?:(?:about|around|some|up to|likely|approximately|somewhere|from|between|only|a|of) ){0,2}$`,
  'iu',
)
export const totalAfter = /^(?:\s+(?:[\p{L}-]+\s+){0,2}?(?:in total|in all|all told|altogether|total)\b|\s+of (?:us|them)(?: (?:in all|all told|altogether|in total))?\s*(?:[.,;:]|$|from|will)|-(?:member|person|man|strong)\b|\s+(?:member|person|man|strong)\s+(?:team|delegation|group|party|mission|committee|crew)\b|\s+strong\b|\s+with (?:him|her)\))/iu
export const groupOf = new RegExp(`(?<!['’]s )\\b${groupNoun}\\b[^.;,\\d\\n]{0,30}?\\b(?:of|de|von|numbering|comprising|counts?)\\s+(?:(?:totally|altogether|just|about|around|some|up to|likely|approximately|between|from|a|no more than) ){0,2}$`, 'iu')
export const groupAside = new RegExp(`\\b${groupNoun}\\b[^.;\\d\\n]{0,60}?(?:,|-|–|\\()\\s*$`, 'iu')

/** A number behind one of these comes beside the leader. */
export const besideBefore =
  /(?:\b(?:with|along with|together with|and|plus|flanked by|accompanied (?:by|with)|joined by|under (?:him|her|them)(?: (?:are|is|come))?|leading|alongside)\b|\bwith (?:him|her|them):?|\+)\s*(?:(?:his|her|a|the|my|our|another|further|some|also|are|come|comes|somewhere|between|about|around|as well as)\s+){0,3}$/iu
/** A person on the left of it. */
export const personBefore =
  /\b(?-i:\p{Lu}[\p{L}'’-]+ (?:(?:bin|al|de|da|van|von) )?\p{Lu}[\p{L}'’-]+)|\b(?:he|she|him|her|i|me|i['’]ll|i am|myself|mayor|chair(?:man|woman|person)?|president|director(?:[- ]general)?|secretary|governor|speaker|deputy|commissioner|minister|rector|prorector|principal|head|magistrate|executive|captain)\b/iu
export const besideAfter = new RegExp(`^\\s+(?:others?|more|further|of (?:us|his|her|our|their|them)\\b|(?:[\\p{L}-]+\\s+){0,2}?${peopleNoun}\\b)`, 'iu')

/** The leader is counted in. */
export const leaderIncluded = /^[^.;]{0,40}\b(?:including (?:him|her)self|inclusive|(?:him|her)self (?:counted|included)|with (?:him|her) included)\b|^[^。;]{0,6}\((?:含|包括)(?:他|她|本人|团长|自己)/iu
/** Come they will. */
export const movesBefore = /\b(?:come|coming|travel(?:ling)?|arrive|arriving|send(?:ing)?|bring(?:ing|s)?|dispatch(?:ing)?|nominat\w+|deput\w+)\b[^.;\d\n]{0,24}$/iu
/** Ours, not theirs. */
export const ourPeople = /^\s+(?:[\p{L}-]+\s+){0,3}?(?:of|from|in) (?:you|your|yours)\b|^\s+\p{Lu}\p{L}+ (?:guests|citizens|planners|officers|colleagues)\b/u
export const forOurPeople = /\b(?:invit\w+|treat|comp|welcome|for|fly(?: over)?|host)\s+(?:up to |about |the )?$/iu
/** Only some of those who come. */
export const someOfThem = /\b(?:of whom|among them|between them|of these)\W*$|\b(?:including|incl\.?)\b(?:(?!\b(?:is|are)\b)[^.;()]){0,40}$/iu
/** What is counted is no person. */
export const notPeople =
  /^\s*of (?:the|these|those|your)\b|^\s*(?:[\p{L}-]+\s+)?(?:days?|weeks?|months?|years?|hours?|minutes?|nights?|cities|countries|companies|firms|universities|schools|hospitals|%|per ?cent|million|thousand|hundred|km|rooms?|sites?|places?|meetings?|copies|pages?|letters?|dates?|options?|points|questions|things|favours?|wishes|sister|o['’]clock|[ap]\.?m\b|(?:st|nd|rd|th)\b|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december)\b)/iu

/** 共 … 人 and the like: the whole. */
export const hanTotal =
  /(?:総势|共计?|合计|总计|总共|一共|合共|全(?:团|体|队|组|员|部)|合为?|一行|(?<![会统设估])计(?!划)|总?人数|实际报了?|加起来|规模|几位|小组|连(?:同)?[\p{Script=Han}]{1,6}|加(?!上)(?:[\p{Script=Han}]{1,4})|打?算来|要?来|整)\s*[::]?\s*(?:约|大约|为|是|有|在|计|共)?\s*$/u
export const hanTotalAfter = /^(?:而已|整|一道|一起|(?:的)?(?:代表团|考察[组团]|访问团|小组|团(?!员|长)|工作组)|参加|不等|成行|来访|到访|左右)/u
/** `率五名同事`: beside the leader. */
export const hanBeside =
  /(?:等?其他|率领?|带领?着?|携|偕(?:同)?|陪同|随员|随行(?:人员)?|同去|同来|同往|同行(?:的)?(?:还有|者)?|另有|加他|加上|下有|连随员)(?!队)[::]?(?:[^,。;、\d一二三四五六七八九十()]{0,14})$/u
export const hanOurs = /(?:请|邀请?|为|供|欢迎)(?:贵|您|你们|[\p{Script=Han}]{1,6}方面|市议会|各)[^,。;]{0,10}$|贵[\p{Script=Han}]{1,2}$/u
export const hanSome = /(?:其中|包括|里有|另|各)[\p{Script=Han}]{0,3}$/u
export const hanVisits = /率|带|团|领队|组长|一行|来|赴|访|到|同行|随|小组|会长|牵头|去/u
