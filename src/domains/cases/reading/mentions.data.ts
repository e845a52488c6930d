/** Capitalised English words of letters that are also places somewhere. */
export const commonWords: ReadonlySet<string> = new Set(
  `a an the of in on at to for and or but we our us i my me you your he she it its they their this that these those there here what when where who why how
  dear sir madam mr mrs ms miss dr prof hon best kind regards yours sincerely faithfully respectfully thank thanks please kindly
  mayor vice deputy lord lady governor secretary general director manager head chief executive president chair chairman minister officer leader member professor doctor councillor
  city town county district province provincial municipal municipality government council office bureau department commission committee foreign affairs people peoples party communist congress standing
  international national regional local public economic development trade commerce investment education culture cultural tourism science technology industry health sport sports environment green smart
  university college school academy institute hospital museum library park station airport port centre center hub house hall street road avenue square building floor room tower bridge garden
  delegation visit visits group mission tour programme program project plan agreement memorandum understanding letter intent invitation forum conference summit festival exhibition fair expo week day year
  january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter
  subject date from sent cc re fw fwd tel fax email mail phone mobile address website attachment attached enclosure annex note ref reference no number
  new old north south east west northern southern eastern western great upper lower central middle royal union united kingdom state states republic europe asia africa america
  chinese english british german french indian japanese american european asian african korean russian italian spanish polish dutch
  one two three four five six seven eight nine ten first second third many most much more some all any each both other
  reading bath nice best hope of bar van long sun li wang zhang liu chen yang zhao huang zhou wu xu ma zhu hu guo he lin gao luo zheng liang xie song tang han feng deng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding shen ren yao lü fu
  anna maria ivan ali david john james peter paul mark martin victoria charlotte elizabeth george albert frank grace rose lily sandy chelsea florence
  also as be by if is not with will would so than then very just now while during between since until through about after before again following further however moreover therefore although
  love peace friendship sister cities twin partner partners partnership cooperation exchange exchanges friendship association chamber board authority agency company limited ltd group bank club team service services travel consulting consultancy
  honour honor excellency worship greetings congratulations warm welcome looking forward look hello hi good morning afternoon evening
  purpose proposal proposed dates size contact person leader members list itinerary agenda schedule expenses costs sites option options alternative reply confirm information details confidential disclaimer unsubscribe
  free call meeting talks official officials expert experts students teachers artists business businesses enterprise enterprises zone harbour river lake mountain island coast valley hill hills bay field fields ford mills well wells
  china's town's page view issue invoice payment order total account bonus offer price win click dear team all yes no ok original message forwarded begin wrote
  man men women son young senior junior major colonel captain king queen prince duke baron cross church temple holy saint st
  university's science park innovation digital data industrial advanced manufacturing steel coal energy wind solar nuclear water fire police army navy defence
  reform ordinance progress cooperation federation regional housing energy recovery recycling works director's learning life society community communities heritage
  die der das ein eine wir und les des une nous ein sie ihr
  mission visa letters paper papers call abstract submission journal deadline registration speaker speakers session track
  centre's bristol's sept oct nov dec jan feb mar apr jun jul aug mon tue wed thu fri sat`.split(/\s+/),
)

/** Everyday Chinese words that are also names of counties, towns or places abroad. */
export const commonHanWords: ReadonlySet<string> = new Set(
  ('合作 友好 友谊 和平 中心 城市 文化 开发 新区 城区 东区 西区 南区 北区 中区 郊区 市区 城关 城中 新城 东方 西方 南方 北方 中央 民主 建设 发展 交流 经济 贸易 教育 科学 工业 农业 旅游 环境 卫生 ' +
    '代表 政府 人民 外事 办公 主任 市长 书记 局长 处长 领导 同志 先生 女士 来访 访问 考察 接待 邀请 安排 行程 时间 日期 人员 名单 联系 电话 邮箱 地址 附件 费用 自理 承担 负责 ' +
    '大学 学院 学校 医院 公司 企业 集团 中国 英国 我市 贵市 双方 两市 今年 明年 上旬 中旬 下旬 希望 感谢 支持 帮助 关心 重视 进一步 加强 促进 推动 深化 扩大 拓展 领域 方面 ' +
    '东城 西城 长安 光明 红旗 胜利 前进 团结 解放 新华 向阳 朝阳区 永定 安定 平安 大同 太平 太和 吉利 丰收 富裕 兴隆 兴旺 繁荣 复兴 振兴 民族 自治 自由 独立 统一 安全 安宁 永安 万年 长沙县 高地 高山 平原 大河 海港 港口 码头 机场 车站 市场 广场 公园 北京时间 ' +
    '会议 会见 会谈 论坛 签署 协议 备忘录 意向 友城 结好 关系 建立 缔结 建议 提议 顺祝 此致 敬礼 商祺 谨启 函复 回复 为盼 盼复 敬请 特此 兹有 拟定 拟于 届时 如蒙 应允 不胜 感激 高度 领袖 议会 议长 议员 一行 率团 率领 带队 团长 组成 成员 参观 参访 走访 学习 借鉴 经验 做法 了解 探讨 洽谈 座谈 对接 项目 产业 制造 创新 科技 数字 绿色 低碳 智慧 养老 足球 音乐 艺术 青年 学生 教师 师生 专家 企业家 华人 华侨 ' +
    '江南 江北 河南路 河东 河西 城东 城西 城南 城北 中山路 南山 西湖 东湖 南湖 北湖 龙华 南海 东海 黄海 渤海 长江 黄河 珠江 欧洲 亚洲 非洲 美洲 本市 全市 该市 我省 全省 本省 市委 省委 市人 人大 政协 商会 协会 联合 总部 办事 领事 大使 使馆 总领 签证 护照 机票 酒店 食宿 住宿 交通 保险').split(/\s+/),
)

/** Chinese names of British cities in use beside the catalogue's. */
export const otherChineseNames: Readonly<Record<string, readonly string[]>> = {
  gn2653822: ['卡迪夫', '加的夫', '卡地夫'],
  gn2654675: ['布里斯托', '布里斯托尔', '布里斯托市'],
  gn2644688: ['利兹', '里兹', '列斯'],
  gn2641170: ['诺丁汉', '诺定咸'],
  gn2638077: ['谢菲尔德', '设菲尔德'],
  gn2648579: ['格拉斯哥'],
  gn2641673: ['纽卡斯尔', '纽卡素'],
  gn2643123: ['曼彻斯特'],
  gn2655603: ['伯明翰'],
  gn2650225: ['爱丁堡'],
  gn2644210: ['利物浦'],
}
