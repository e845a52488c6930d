/**
 * Words of letters by what they do there, in English, Chinese and, sparsely, the languages that are read in part. English stands
 * without endings (`visit` covers visits, visiting, visited). A word may be in several classes.
 */
export const wordClasses = {
  see: `visit see saw seen tour view inspect look walk show shown watch observe stop explore glimpse peek ride drop experience sightsee access around
    参观 考察 走访 看看 看一看 看 观摩 参访 旁听 走走 转转 到访 探访 实地 调研 游览 体验 观看 走一走 踏勘 视察 參觀 參訪 觀摩 考察 visiter besuchen besichtigen visitar visitare odwiedzić zwiedzić відвідати 視察 見学`,
  meet: `meet met talk speak sit exchange discuss call courtesy greet receive received introduce introduction conversation chat hear session roundtable audience handshake shake dialogue consult interview
    拜会 拜访 会见 会晤 会面 见面 座谈 交流 洽谈 对接 见 见见 聊聊 会谈 接触 认识 请教 拜會 拜訪 會見 會面 座談 晤谈 交谈 面谈 碰面 聯繫 联系 rencontrer treffen reunir reunirse incontrare spotkać зустріч 面会 懇談`,
  learn: `learn study understand compare find out discover borrow lesson how experience practice knowledge insight know share benchmark
    学习 了解 借鉴 取经 研究 请教 探讨 交流 學習 瞭解 借鏡 经验 做法 經驗 观摩 何以 如何 怎么 怎样 apprendre lernen aprender conocer imparare poznać 学ぶ`,
  want: `wish hope want like keen request ask grateful appreciate possible possibly intend plan propose interest interested eager glad pleased kindly please desire seek expect look-forward
    希望 拟 想 盼 恳请 请 能否 可否 愿 愿意 计划 打算 敬请 期望 期盼 烦请 恳望 商请 擬 請 懇請 盼望 souhaiter wünschen möchten desear querer queremos quisiéramos vorrei chcieć прагнути 希望します`,
  arrange: `arrange include organise organize set schedule programme program itinerary agenda stop slot fit add book route plan list day morning afternoon
    安排 行程 日程 包括 议程 计划 联络 协调 预约 其中 上午 下午 地点 单位 安排在`,
  give: `give gave present bring brought offer donate gift send sent hand carry prepare leave deliver award contribute provide lend
    赠 送 带 备 赠送 致赠 捐赠 奉上 奉送 携 携带 准备 馈赠 敬赠 回赠 赠予 贈送 贈 攜 送上 带来 带去 略备 敬奉 offrir schenken mitbringen regalar obsequiar regalare подарувати 贈呈`,
  invite: `invite host treat welcome guest entertain cook serve house accommodate sponsor
    邀请 诚邀 宴请 招待 款待 做东 请客 接待 邀 邀請 誠邀 宴請 设宴 陪同 尽地主之谊 inviter einladen invitar invitare запросити 招待`,
  pay: `pay paid cover bear borne meet-the-cost fund sponsor reimburse free complimentary expense cost charge gratis refund waive account budget
    承担 负担 负责 免费 支付 报销 包 费用 经费 补贴 津贴 自理 承擔 負擔 費用 付 出资 资助 全免 免收 不收 报 包吃包住 kosten payer pagar pagare`,
  gift: `gift souvenir memento token scroll tea silk porcelain vase calligraphy painting embroidery brocade sculpture statue bust hamper lantern panda drum banner flag bell plaque medal shield book album print photograph tree sapling bonsai instrument costume lacquer jade pottery ceramic bowl wine whisky baijiu liquor honey coffee chocolate sweet cake fruit cheese carpet rug shawl scarf kente pashmina carving woodcarving papercut fan mask doll tapestry quilt bottle box set crate mug glass crystal tankard screen model ship laptop tablet phone watch
    礼品 礼物 纪念品 伴手礼 礼盒 茶叶 茶 丝绸 瓷器 字画 书画 书法 画 剪纸 刺绣 蜀绣 苏绣 湘绣 织锦 云锦 漆器 木雕 根雕 石雕 玉 陶 陶瓷 花瓶 彩灯 灯 鼓 锦旗 旗 牌匾 画册 图书 书 特产 土特产 酒 白酒 糕点 糖 水果 扇 面具 模型 雕像 铜像 薄礼 禮品 禮物 紀念品 絲綢 瓷 印章 砚 笔 年画 风筝 礼`,
  hospitality: `dinner lunch breakfast banquet tasting reception hotel accommodation lodge lodging board stay night room meal barbecue excursion cruise boat ticket show performance concert festival hospitality supper feast picnic tea-ceremony homestay spa golf safari game-drive drive sightseeing holiday trip week weekend guesthouse residency
    晚宴 宴会 宴 便饭 午餐 晚餐 早餐 餐 饭 食宿 住宿 酒店 宾馆 游览 门票 演出 品鉴 招待会 膳宿 接风 茶会 旅游 之旅 观光 免费游 游船 音乐会 民宿 客房 晚會 餐會 住 吃住 火锅 簡餐`,
  travel: `flight airfare fare air ticket train transfer pick-up pickup car coach bus ride visa travel transport transportation business-class economy class return fly flown airport
    机票 交通 接机 车 接送 旅费 差旅 往返 签证 用车 商务舱 经济舱 高铁 机场 路费 機票 接送機`,
  money: `honorarium honoraria fee stipend commission allowance scholarship grant prize £ $ € gbp usd eur rmb pound dollar euro yuan per-diem
    酬金 讲课费 劳务费 辛苦费 佣金 返佣 红包 津贴 奖金 元 英镑 美元 欧元 奖学金 创作费 出场费`,
  you: `you your yours yourself your-side 贵 贵方 贵市 贵会 贵国 贵校 贵地 您 你 你们 阁下 贵局 贵单位 贵城 贵府 貴 貴市 貴方 閣下 vous votre ihnen ihr ihre usted ustedes su sus vi vostra państwa ви ваш`,
  we: `we our us ours i my me our-side 我 我们 我方 我市 我局 我省 我县 我区 我会 我校 我司 我院 我團 我处 咱 本市 本局 本团 nous notre wir unser nuestro nuestra noi nostro nasz наш`,
  they: `delegation group party mission team member they their them participant visitor 代表团 考察团 访问团 一行 团组 团队 团 参访团 代表團 成员 人员`,
  role: `mayor leader director officer councillor head manager staff colleague expert engineer planner minister commissioner secretary president chair chairman chairwoman chief executive vice deputy professor dean curator warden nurse teacher doctor scientist researcher official counterpart person people who whoever someone member lord provost convener librarian archivist owner founder representative liaison
    市长 局长 议员 负责人 团队 专家 官员 领导 主管 同事 同行 主任 书记 会长 校长 院长 议长 处长 部长 教授 工程师 学者 馆长 经理 代表 领队 老师 主席 秘书长 司长 科长 人员 相关人员 市長 局長 議員 負責人 專家 主管人员 联络人`,
  body: `council department office authority board agency university college school academy institute chamber company firm enterprise association federation trust society foundation club team service committee bureau commission organisation organization cooperative co-operative partnership union congregation council's network consortium corporation ministry parliament embassy consulate business cluster start-up startup
    大学 学院 学校 中学 小学 医院 公司 企业 商会 议会 政府 部门 局 厅 署 委员会 协会 俱乐部 机构 研究所 研究院 基金会 合作社 集团 联合会 学会 议事 市议会 處 局處 大學 學校 醫院 協會 委員會 議會 公會`,
  site: `museum gallery theatre opera library park market harbour port dock airport station stadium centre center hub lab laboratory factory plant works farm quarter district zone cathedral church castle house hall campus incubator data reactor facility site grid base project scheme room depot garage wharf quay canal bridge arena mill village estate terminal venue plaza tower reservoir reserve garden zoo wetland river valley trail pool gym rink workshop studio kitchen brewery nursery nurseries clinic hospital surgery observatory memorial guildhall barrage archive exhibition baths abbey mansion cinema ward warehouse yard mine colliery forest orchard greenhouse landfill incinerator substation line tram bus fleet interchange corridor street square promenade waterfront pier beach lighthouse aquarium store shop mall bookshop
    博物馆 美术馆 剧院 图书馆 公园 市场 港 港口 码头 机场 车站 体育场 球场 中心 实验室 工厂 厂 园 园区 产业园 开发区 大教堂 教堂 城堡 基地 项目 社区 农场 养老院 展馆 馆 库 现场 街区 街 运河 水库 车间 仓库 庄园 故居 大厦 塔 桥 湾 岛 湖 乐园 植物园 动物园 古城 遗址 站 场 孵化器 交易所 水厂 污水厂 电站 工地 牧场 酒庄 书店 商场 市集 湿地 河 步道 球馆 泳池 医院 诊所 病房 廠 園區 博物館 美術館 圖書館 實驗室 館 車站 校区 厂房 遗产地 机房 控制室 调度室 展厅 车厂 车辆段 学校 浴场 矿 示范区 试点`,
  tie: `agreement mou memorandum twin twinning sister friendship sign signing partnership letter-of-intent charter cooperation co-operation link relation 协议 备忘录 友好 结好 友城 签署 签订 合作 关系 意向书 協議 備忘錄 締結 缔结`,
  past: `last ago previous previously visited welcomed received thank thanks was were had since back remember 去年 曾 上次 感谢 以来 之前 此前 当时 过 了 去年 感謝`,
  paper: `letter list attached enclosed annex appendix passport copy invitation programme document form name names follow stamp seal
    函 名单 附 附件 随函 名册 邀请函 公函 护照 批件 盖章 附上 名單 随后 另附 公文`,
  when: `january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter week month year day date morning afternoon evening
    月 日 年 上旬 中旬 下旬 周 星期 上午 下午 号 期间 晚上`,
  why: `purpose aim object objective reason because why order goal theme subject intended focus background idea
    目的 旨在 为了 以便 主题 为 宗旨 目标 意图 因为 缘由 事由 目标是 重点`,
  benefit: `promote strengthen deepen develop build foster enhance enable explore bring-together seek partner help improve
    促进 加强 深化 推动 增进 拓展 搭建 共同 提升 推进 發展 促進 深化`,
} as const

export type WordClass = keyof typeof wordClasses
