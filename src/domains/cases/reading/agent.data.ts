const capital = "[A-Z][\\p{L}\\d&.'’-]{0,30}"
const suffix =
  "(?:Co\\.?,?\\s*Ltd|Company Limited|Limited|Ltd|LLC|LLP|Inc|GmbH|Pvt\\.? Ltd|Pvt|Corp|S\\.?L\\.?|S\\.?A\\.?|B\\.?V\\.?|Sp\\. z o\\.o|S\\.?r\\.?l|Bhd|Pty|AG|e\\.K)\\b\\.?"
const branch = '(?:\\s*\\((?:[A-Z]\\w+|UK)(?: [A-Z]\\w+)?\\)|\\s+(?:UK|China|Europe|International|Group|Company|Services?|Agency|Bureau))*'

/** Trades of firms that arrange journeys or write for others; their name alone tells. */
const trade =
  '(?:Travels?(?: (?:Service|Services|Agency|Bureau|Consult\\w+|Management|Solutions))?|Study Tours?|Study Abroad|Tours(?: Operators?)?|Tour Operators?|Holidays|Voyages|Reisen|Reisebüro|Viajes|Consult(?:ing|ancy|ants)|Delegation(?:s| Services?)|Delegation Management|Event(?:s| Management| Services)|Expeditions|Itineraries|Concierge|Protocol Services|Trade Missions|Trails|Safaris|Journeys|Voyages|Ground Services|Tourist|Tourism Services)'
/** Trades of firms of many kinds; a firm only with the form of a company after it, or beside words that say so. */
const openTrade =
  '(?:Exchanges?|Exchange (?:Service|Services|Centre|Center)|Cultural (?:Exchange|Communications?|Media|Development)|Business (?:Services?|Development|Links?|Bridge)|Communications?|Media|Agency|Conference Services|Advisory|Advisors|Advisers|Partners|Associates|Training|Services|Solutions|Links?|Bridge|Connect(?:ions)?|Global|Ventures|Strategies|Education|Development|Marketing|Promotions?|Group|Networks?)'
const han =
  '[\\p{Script=Han}()]{2,22}?(?:国际旅行社|旅行社|旅游(?:服务|集团|开发)?(?:有限)?公司|商务(?:服务|咨询)?(?:有限)?公司|咨询(?:服务|顾问|管理)?(?:有限)?(?:责任)?公司|顾问(?:有限)?公司|(?:国际|医学|学术|科技|文化)交流(?:服务)?(?:有限)?公司|文化(?:交流|传播|传媒|发展)(?:有限)?公司|会展(?:服务|策划)?(?:有限)?公司|商旅(?:服务)?(?:有限)?公司|(?:出国|因公|公务)(?:服务|咨询|考察)?(?:有限)?公司|教育咨询(?:有限)?公司|教育科技(?:有限)?公司|培训(?:有限)?公司|会务(?:有限)?公司|国旅|中旅|青旅|商务咨询|教育咨询)(?:\\([\\p{Script=Han}]{2,6}\\))?(?:股份|集团)?(?:有限(?:责任)?公司|股份有限公司)?'

/** Firms that arrange or write for others, by name. */
export const agentFirm = new RegExp(
  `(?<=\\b(?:partner of|[Aa]gence|[Aa]gencia|[Aa]gentur|[Aa]gency|our company|our agency|our agent|our consultant|through our company),? )${capital}(?:(?: &)? ${capital}){0,4}(?:\\s*,?\\s*${suffix})?|\\b(?:${capital} +(?:\\([A-Z]\\w+\\) +)?){1,6}?${trade}\\b(?! (?:Department|Bureau|Office|Board|Commission|Committee|Industry|Authority|Association|and Culture|Company of the Year))${branch}(?:\\s*,?\\s*${suffix})?|\\b(?:${capital}\\s+){0,6}?${openTrade}\\b${branch}\\s*,?\\s*${suffix}|${han}`,
  'gu',
)

/** Any company by its form, which is an agent only where words beside it say so. */
export const anyFirm = new RegExp(`\\b(?:(?:${capital}|&|and|of)\\s+){0,6}?${capital}\\s*,?\\s*${suffix}|\\b${capital}(?:\\s+${capital}){1,3}(?=,? (?:a|an|the|our) [\\w -]{0,40}(?:agen(?:t|cy)|firm|company|consultanc\\w+|operator|organi[sz]er))|(?:(?![旨为及的和与])[\\p{Script=Han}()]){2,22}?公司`, 'gu')

const kindOfFirm =
  "(?:travel|tour(?:ism|s)?|event(?:s)?|delegation|visits?|study[- ]tours?|trade[- ]mission|business|exchange|corporate|incoming|destination|conference|inbound|outbound|education(?:al)?|investment|government relations|public affairs)"
const role = '(?:agen(?:t|ts|cy|cies)|compan(?:y|ies)|firms?|operators?|organi[sz]ers?|consultan(?:t|ts|cy)|planners?|brokers?|bureau|facilitators?|service providers?|management company)'

/** Words by which a letter shows that a firm stands between. */
export const agentWords = new RegExp(
  [
    `\\b(?:we are|we['’]re|i am|i['’]m|i work (?:for|at|with)|i represent|we represent|our company(?:,[^,.\\n]{2,50},)? is|as|by|through|via|from|our|their|with)\\s+(?:a|an|the|our|their)?\\s*(?:[\\w&-]+[ ,]+){0,5}?(?:${kindOfFirm}[ -](?:\\w+ )?${role}|consultanc(?:y|ies)|consulting (?:firm|company|group)|travel agents?|tour operators?|incoming agency)\\b`,
    "\\bon behalf of (?:our|a|the|my|one of our) clients?\\b|\\b(?:our|my) clients?\\b",
    `\\b(?:we|our (?:company|firm|agency|team)|my (?:company|firm|agency)) (?:have|has|had|were|was|are|is)(?: been)? (?:officially |formally |exclusively )?(?:entrusted|commissioned|engaged|appointed|instructed|hired|retained|authori[sz]ed|mandated|contracted|tasked|asked)\\b(?! by (?:our|the) (?:mayor|government|council|board))`,
    '\\bour (?:local |uk |british |partner |appointed |travel |london |european |nominated |official )*(?:agent|agency|tour operator|travel partner|logistics partner|travel company|consultant)s?\\b',
    '\\bwe (?:speciali[sz]e|have (?:arranged|organi[sz]ed|handled)|arrange|organi[sz]e|handle|act as|regularly (?:bring|organi[sz]e|arrange)|are (?:organi[sz]ing|arranging|handling|coordinating))[^.\\n]{0,50}\\b(?:delegations?|visits|tours|study|trips|government (?:groups?|officials)|technical visits|groups of)',
    '\\b(?:handling|responsible for|in charge of|take care of|taking care of|looking after) (?:all )?(?:the |their |its )?(?:travel |visit |ground |local )?(?:arrangements|logistics|itinerary|ground handling)\\b',
    '\\b(?:service|handling|arrangement|management|agency|consultancy|admin(?:istration)?|coordination) fees?\\b|\\bcommission of \\d|\\bour (?:standard )?(?:rates|service package|fee)\\b|\\b(?:site|technical) visit fee\\b|\\bground handl\\w+',
    '我(?:社|司)(?:受|是|系|为|专业|长期|承办|代理|负责|拟|现|接|将|组织)?|(?:我|本)公司(?:受|专业|长期|承办|代理|负责|接受|专注|主要从事)|(?:受|接受)[^。\\n]{2,24}委托(?:,)?(?:我|本)(?:社|司|公司)|委托(?:我|本)(?:社|司|公司)|(?:由|委托|请|通过)[^。\\n]{2,24}(?:旅行社|公司)(?:代为|负责|承办|安排|协助|具体|联系|办理)|(?:我们|我)是(?:一家|一个)?[^。\\n]{0,20}(?:公司|旅行社|机构|中介)|代办|代为联系|代为安排|组团社|(?<!落)地接|服务费|手续费|公务考察接待|团组接待的?公司',
  ].join('|'),
  'iu',
)

/** A name in capitals, with "&" or a city in brackets in it. */
const word = "[A-Z][\\p{L}\\d&'’-]{0,30}"
const nameRun = `(?:(?:${word}|&)(?: +\\([A-Z][\\p{L}]+\\))? +){1,5}?`
const tradeWord =
  '(?:Missions?|Consult(?:s|ants?|ing|ancy)?|Exchanges?|Tours?|Tur|Tourist|Travels?|Rejser|Reizen|Resor|Matkat|Asesores|Turismo|Viajes|Viagens|Voyages|Viaggi|Delegations?|Protocol(?: Consult)?|MICE|Conferences?|Incentives|Conventions?|Advisory|Media|Organizasyon|Holidays|Events?|Advisors?|Itineraries|Outbound|Services? Cent(?:er|re)|Travel & Convention|Promotion & Consultancy|Trips|Journeys|Expeditions|Safaris|Concierge|Liaison|Plus|Connect(?:ions)?|Bridge|Links?)'
const form =
  '(?:Co\\.?,?\\s*Ltd|CO\\.,? LTD|Company Limited|Limited|Ltd|Ltda|LLC|LLP|Inc|GmbH|PLC|Plc|Pvt\\.? Ltd|Pvt|Pte|Corp|JSC|Co\\.|S\\.?L\\.?(?:U\\.?)?|S\\.?A\\.?R?\\.?L?\\.?|B\\.?V\\.?|N\\.?V\\.?|Sp\\. z o\\.o|S\\.?r\\.?l|s\\.r\\.o|d\\.o\\.o|Kft|Oy|AB|A\\/S|AS|ApS|Sdn\\.? Bhd|Bhd|Pty|AG|e\\.K)'

/** A firm by its trade or its form; whether it is an agent, the words around it tell. */
export const possibleFirm = new RegExp(
  `\\b(?:${nameRun}(?<trade>${tradeWord})(?! (?:Section|Office|Department|Division|Bureau|Unit|Committee|Desk|Ministry|Team))(?: +(?:& +)?${word}){0,2}(?:\\s*\\([A-Z]\\w+\\))?(?:\\s*,?\\s*(?<form>${form}))?(?![\\p{L}])|${nameRun}(?:\\([A-Z]\\w+\\)\\s*,?\\s*)?(?<only>${form})(?![\\p{L}]))|(?<han>[\\p{Script=Han}a-zA-Z()]{2,16}?(?:商旅|旅行社|旅运社|国旅|(?:会展|会议|会奖|商务|公务|出国|出境|因公出[国境]|公关|外事)[\\p{Script=Han}]{0,6}?(?:公司|服务部|服务社|服务所|服务中心|事务所|服务(?![\\p{Script=Han}])|服务(?=的))|交流中心有限公司|(?:旅游|旅行|トラベル)[\\p{Script=Han}]{0,4}(?:公司|会社)|商旅股份有限公司|公关顾问(?:\\([\\p{Script=Han}]+\\))?有限公司)(?:\\([\\p{Script=Han}]{2,6}\\))?(?:股份)?(?:有限公司)?)`,
  'gu',
)

/** What an agent does for those who come. */
export const agency =
  /\b(?:book(?:s|ing|ings|ed)?|handl\w+|arrang\w+|organi[sz](?:e|es|ed|ing|ation)|logistics|entrusted|retained|commissioned|engaged|facilitat\w+|smooth|on (?:our|its|their|your) behalf|on behalf of|clients?|principals|for whom|in the name|deal(?:s|ing)? with|assists? us|take care|taking care|in the hands of|outsourced|occupies itself|agency|travel (?:bureau|house|firm)|undertake|coordinat\w+|followed by|cuida|authori[sz]ed|delegated|account director|brokers?|consultancy|put(?:ting)? together|represent\w*|introduces?|help the city|outward visits|operator|fee)\b|代发|代为|代表?客户|客户|承办|代办|委托|负责|办理|协助|接待|安排|对接|服务的?|手配/iu
/** The writer names the house they write from. */
export const writesFrom = /\b(?:we|i am|i['’]m|i run|we are|this is|my name is [^.\n]{2,40}|from|at|of|introduce ourselves as|contacting)\b[^.\n]{0,40}$|我们?(?:是|公司|社|司)|本(?:公司|社|所|人是)|敝(?:公司|社)|这边是|这里是|在[^。\n]{0,8}做事|(?:名称|发件人|自)[::]?\s*$/iu
