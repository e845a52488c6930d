/** Something said around a person's name that makes them the one who leads, or not. */
export interface LeaderCue {
  side: 'before' | 'after'
  /** Against the sentence's text up to the person, or from them on. */
  pattern: RegExp
  weight: number
}

const leads = 'lead|head|captain|chair|steer|shepherd|conduct|guide|front|direct|command|spearhead|preside over|accompany|pilot|marshal'
const leading = 'leading|heading|captaining|chairing|steering|shepherding|conducting|guiding|fronting|bringing|presiding over'
const ledPast = '[Ll]ed|[Hh]eaded|[Cc]aptained|[Cc]haired|[Ss]teered|[Ss]hepherded|[Cc]onducted|[Gg]uided|[Ff]ronted|[Dd]irected|[Cc]ommanded|[Ss]pearheaded|[Pp]resided(?: over)?'
const leaderNoun = '(?:[Hh]eads?|[Ll]eader|[Cc]hief|[Cc]aptain|[Bb]oss|[Ll]ead|[Cc]hair(?:man|woman|person)?|[Ii]n-?[Cc]harge|HEAD|LEADER|CHIEF|T/L)'
const party = '(?:[Dd]elegation|[Gg]roup|[Mm]ission|[Pp]arty|[Tt]eam|[Cc]rew|[Cc]ommittee|[Cc]ontingent|[Tt]rip|[Vv]isit|[Tt]our|[Dd]eputation|DELEGATION|MISSION|TEAM|GROUP)'
// What may stand between the cue and the person: "by the", "is our", "will be", a title of another kind.
const upTo = '(?:[^.;:\\n@]{0,60}?[\\s,(])?'
const number = '(?:\\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|several|some|his|her|their|our|its|other|the)'

export const leaderCues: readonly LeaderCue[] = [
  { side: 'before', weight: 10, pattern: new RegExp(`\\b(?:${ledPast}) by ${upTo}$`, 'u') },
  { side: 'before', weight: 10, pattern: new RegExp(`\\b[Uu]nder (?:the )?(?:leadership|direction|presidency|guidance|chairmanship|headship|command|stewardship|lead) of ${upTo}$`, 'u') },
  { side: 'before', weight: 10, pattern: new RegExp(`\\b(?:[Ll]eadership|[Dd]irection|[Hh]eading the (?:\\w+ )?${party}|at (?:the|its|our) head|takes? the lead|who (?:leads|heads|is (?:at|in) (?:the )?(?:head|charge)))\\b[^.;\\n@]{0,30}[\\s,:]$`, 'iu') },
  { side: 'before', weight: 9.5, pattern: new RegExp(`(?<!\\bin )\\b${leaderNoun}(?: of (?:the |our |this )?(?:\\w+ )?${party})?(?: \\([^)]{1,20}\\))?\\s*(?:is|will be|would be|shall be|being|:|=|\\.{2,}|-|–|,|\\(|\\|)\\s*(?:the |our |a |one )*$`, 'u') },
  { side: 'before', weight: 9.5, pattern: new RegExp(`\\b${party}(?:['’]s)? ${leaderNoun}\\s*(?:is|will be|would be|shall be|being|:|=|\\.{2,}|-|–|,|\\(|\\|)?\\s*(?:the |our |a |one )*$`, 'u') },
  { side: 'before', weight: 8, pattern: /\b(?:[Uu]nder|[Hh]ead|[Ll]eader|[Cc]aptain|[Bb]oss),? $/u },
  { side: 'before', weight: 8, pattern: new RegExp(`\\b${leaderNoun} of (?:the |our |this )?(?:\\w+ )?${party}\\b[^.;\\n@]{0,30}[\\s,]$`, 'u') },
  { side: 'before', weight: 8, pattern: /\b(?:nominated|appointed|designated|delegated|chosen|asked|deputed|mandated|entrusted)\s+(?:the |our )?(?:\p{Ll}+ ){0,2}$/u },
  { side: 'before', weight: 5, pattern: /(?:^|[\n*•○-]|\d[.)]|\b)\s*(?:who|who comes|who is coming|participants|delegation|team|group|we are)\b[^.\n]{0,12}[:=]\s*(?:our |the )?$/iu },
  { side: 'before', weight: 5, pattern: new RegExp(`\\b(?:[Vv]isit|[Dd]elegation|[Tt]rip|[Mm]ission) (?:of|by|from|with) (?:our |the |his excellency |their )?$`, 'u') },
  { side: 'before', weight: 2, pattern: /\b(?:our|their|the union['’]s|my principal|whose|his excellency|h\.?e|the honourable|hon['’]ble|his worship),?\s*(?:the )?$/iu },
  { side: 'before', weight: -9, pattern: /\b(?:contacts?(?: person| point| window)?|r\.?s\.?v\.?p(?: to)?|liaison(?: officer)?|attn|attention|ask for|focal point|secretariat|person in charge|point of contact|queries|questions|enquir\w+|to be contacted|signed by|assisted by|interpreter|e-?mail|cc|c\/o|call|phone|reach|let|(?:repl(?:y|ies)|write|respond|answers?|send|speak|address(?:ed)?|return|confirm|get back|directed|liaise|tell)(?: [\p{L}'’]+){0,4}? (?:to|with))\s*:?\s*(?:the |our |me or |my (?:\w+ ){1,3}?,? ?)*$/iu },
  { side: 'before', weight: -7, pattern: /\b(?:my name is|i am|i['’]m|this is|i,|yours?\b[^.\n]{0,20}|the undersigned[^.\n]{0,20}|signed)\s*,?\s*$/iu },
  { side: 'before', weight: -9, pattern: /\b(?:dear|to:|hello|hi|your|meet(?:ing)?(?: with)?|met(?: with)?|met|see|saw|thanks? (?:you )?(?:to|for)|received by|hosted by|greet|call (?:up)?on|visit to|handshake with|audience with|talk(?:s|ing)? (?:to|with)|sit(?:ting)? (?:down )?with|speak (?:to|with)|remember(?:s|ed)?|recommended by|introduced by|married|ask)\s+(?:the |our |with |your )?(?:\w+ ){0,2}$/iu },
  { side: 'before', weight: -4, pattern: /\b(?:approved by|invited|letter (?:from|of|by)|signature of|on behalf of|name of|wish of|directed by|instructions? of|memory of|daughter|son of|wife of|former|late|predecessor|previous|interpreter|secretary to|assistant to)\s+(?:the |our )?(?:\w+ ){0,2}$/iu },
  { side: 'before', weight: -6, pattern: /\b(?:visited|last (?:year|month|spring|autumn)|in 20(?:0|1)\d|in 202[0-4]|years? ago|welcomed|hosted|stopped over)\b[^.\n]*$/iu },
  { side: 'after', weight: 10, pattern: new RegExp(`^[^.;\\n@]{0,70}?\\b(?:will|would|shall|is to|are to|is going to|has agreed to|has been (?:\\w+ )?to|intends to|plans? to|proposes? to|wishes to|to)\\s+(?:personally |also |himself |herself )?(?:${leads}|bring|take (?:over )?the (?:lead|head|chair)|be (?:our|the) (?:head|leader|chief)|be at the head)\\b`, 'u') },
  { side: 'after', weight: 10, pattern: new RegExp(`^[^.;\\n@]{0,60}?(?:,|\\s)(?:leads|heads|captains|chairs the|steers|shepherds|fronts|is (?:leading|heading)|takes (?:us|over the lead|the lead)|guides|${leading})\\b`, 'u') },
  { side: 'after', weight: 10, pattern: new RegExp(`^[^.;\\n@]{0,60}?\\b(?:is|as|will be|acts as|being|appointed)\\s+(?:appointed |named |nominated |our |the |a |as |to )*(?:\\w+ )?${leaderNoun}\\b`, 'u') },
  { side: 'after', weight: 10, pattern: new RegExp(`^[^.;\\n@]{0,60}?[(,/–-]\\s*(?:the )?(?:${party} )?${leaderNoun}(?: of (?:the )?${party})?\\s*(?:[),]|$)`, 'u') },
  { side: 'after', weight: 8, pattern: new RegExp(`^[^.;\\n@]{0,60}?,?\\s*(?:accompanied (?:by|with)|along with|together with|flanked by|followed by|at the head of|and (?:his|her) (?:team|group|party|delegation)|with (?:a |his |her |the )?(?:small )?(?:team|group|party|delegation))\\b`, 'u') },
  { side: 'after', weight: 7, pattern: new RegExp(`^(?:\\s*\\([^)]{1,40}\\)|,[^.;\\n@]{0,60}?,|,)?\\s*(?:\\+|plus|with|and)\\s*${number}\\b(?! (?:of|at|from|to|the) )(?! \\p{Lu})`, 'u') },
  { side: 'after', weight: 5.5, pattern: /^[^.;\n@]{0,70}?\b(?:will|would|plans?|intends?|intending|wants?|wishes|wishing|hopes?|proposes|desires?|is (?:coming|planning|ready|keen|due|going|hoping|looking|scheduled|putting|travelling)|comes|goes|travels|can spare|looks forward)\b[^.;\n]{0,90}\b(?:visit\w*|com(?:e|ing)|travel\w*|be in|bring\w*|tour\w*|halt\w*|call(?:ing)? on|knock|fly|stay\w*|arrive|trip|crew|delegation|attend|spend|make|pay|drop|stop|hop|pop|swing|head|touring|sign|you|your)\b/u },
  { side: 'after', weight: 4, pattern: /^[^.;\n@]{0,50}?\b(?:goes to|is coming|comes to|flies|is in|will be in|speaks in|is invited to|takes us)\b/u },
  { side: 'after', weight: -8, pattern: /^[^\n]{0,70}?(?:[\w.+-]+@[\w-]+\.|\btel\b|\bphone\b|\+\d{2,3}[ -]?\d|\b0\d{2,4}[- ]\d{3})/iu },
  { side: 'after', weight: -6, pattern: /^(?:,[^,.;\n]{3,60},| \([^)]{2,40}\))?\s*(?:will (?:answer|receive|reply|be your contact|coordinate|follow|send)|is (?:your|our) contact|asks for your|requests a reply|has approved|signed|has signed|approved|visited|was received|can be reached|asks|has asked|wrote)\b/iu },

  { side: 'before', weight: 10, pattern: /(?:组长|团长|领队|队长|带队(?:人|领导|的(?:人|是|领导))?|带团(?:人|领导)?|率团(?:者|人|领导|的是)?|率队(?:者|人|的是)?|牵头(?:人|的是)|为首(?:官员|者|的是)|领导(?=[::])|打头的|负责带队)\s*[^\n。;,]{0,3}?[::为是由/|\s-]{0,4}[\p{Script=Han}]{0,14}$/u },
  { side: 'before', weight: 4, pattern: /(?:拟?由|谨派|特派|拟派|现派|委派|指派|派出?)[::]?[\p{Script=Han}()]{0,16}$/u },
  { side: 'before', weight: -10, pattern: /(?:联系人?|联络(?:人|员|官)?|对接人?|经办人?|承办人?|主办人|找|我(?:叫|是)|致电|咨询|业务经理|请洽|联系请|收件人|发件人|抄送|敬上|翻译|秘书|协调人)[^。;\n]{0,12}$/u },
  { side: 'before', weight: -9, pattern: /(?:会见|拜会|拜访|尊敬的|致|感谢|承蒙|邀请|赠(?:送|给)?|贵(?:市|方|会|郡|区))[^。,;\n]{0,8}$|(?:与|和|同|见|请)$/u },
  { side: 'before', weight: -6, pattern: /(?:曾|去年|上次|上届|前任)[^。;\n]{0,16}$|(?:原|受|签发|核定|签署|批准)$/u },
  { side: 'after', weight: 10, pattern: /^[^。;\n]{0,24}?(?:率(?!先)|带队|带团|带领|带着|领队|领衔|打头|挂帅|统领|统率|牵头|为首|任(?:团长|组长|领队)|为团长|担任团长|作为团长|作代表|为代表|为组长|带(?=[\d一二两三四五六七八九十几]|我|他|她|同|多|其)|偕|携(?=[\d一二两三四五六七八九十几同]))/u },
  { side: 'after', weight: 7, pattern: /^[^。;\n]{0,10}?(?:一行|等(?:一行)?\s*[\d一二两三四五六七八九十约共]{1,4}|(?:及|和|与|同|加(?:上|他)?)(?:随行|其他|陪同|其|[\d一二两三四五六七八九十]{1,3}(?:名|位|个|人)))/u },
  { side: 'after', weight: 5, pattern: /^[^。;\n]{0,16}?(?:拟|将|计划|希望|有意|打算|准备|想|要|定于|亲自|今年|明年|来|去|赴|到|抵|访)[^。\n]{0,40}(?:访|来|赴|到|去|抵|前往|考察|参观|走一趟|停)/u },
  { side: 'after', weight: -9, pattern: /^[^。\n]{0,30}?(?:[\w.+-]+@[\w-]+\.|电话|手机|微信|\+?\d{3,4}[- ]\d{4}|(?:敬上|谨启|收(?:[。,\s]|$)|转达|托我|嘱我|问候|备了))/u },
]

/** Posts that lead delegations, and those that write for them. */
export const highPost = /\b(?:md|gm)\b|council member|mayor|governor|president|chair|commissioner|minister|secretary[- ]general|party secretary|director|deputy|speaker|akim|hokim|prefect|rector|dean|principal|head|chief|[市省区县州会校院局厅部馆]长|书记|主席|主任|总(?:经理|工程师|裁)|理事长|董事长|秘书长/iu
export const lowPost = /assistant|officer|coordinator|clerk|interpreter|manager|consultant|adviser|advisor|executive$|teacher|researcher|历?翻译|专员|干事|助理|科员|经理|顾问/iu

/** A title that is the leading itself. */
export const leadingTitle = new RegExp(`^(?:[Oo]ur |[Tt]he )?(?:(?:\\w+ )?${party} )?(?:[Hh]ead|[Ll]eader|[Cc]hief|[Cc]hair\\w*|[Cc]aptain)(?: of (?:the |our )?(?:\\w+ )?${party})?$|^(?:组长|领队|队长|团长|(?:带队|率团|率队|带团|牵头|为首)(?:人|者|领导|官员|的)?|领导)$`, 'u')
