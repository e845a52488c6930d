/** English titles of people who lead delegations or sign; longest first. A part before "of" only. */
export const englishTitles = [
  'Executive Deputy Secretary[- ]General', 'Deputy Secretary[- ]General', 'Secretary[- ]General',
  'Member of the Standing Committee(?: of the [A-Z]\\w+(?: [A-Z]\\w+){0,4})?',
  'Party Secretary', 'Deputy Party Secretary', 'Deputy Secretary', 'Secretary',
  '(?:First |Second |Third )?(?:Executive )?(?:Vice|Deputy)[- ]?(?:Lord )?Mayor(?:ess)?', 'Executive Mayor', 'Lord Mayor', 'Lady Mayoress', 'Acting Mayor', 'Mayor(?:ess)?', 'Governing Mayor',
  '(?:Executive )?(?:Vice|Deputy)[- ]?Governor', 'Governor', 'Oberbürgermeister(?:in)?', 'Bürgermeister(?:in)?', 'Municipal Commissioner', 'Collector', 'Prefect',
  '(?:Vice|Deputy) (?:District|County) (?:Head|Mayor|Governor|Magistrate)', '(?:District|County) (?:Head|Mayor|Governor|Magistrate|Chief)', 'Magistrate', 'Metropolitan Chief Executive',
  '(?:Deputy |Assistant |Vice[- ])?Director[- ]General', '(?:Executive |Deputy |Vice |Associate |Assistant |Managing |Founding )?Directors?',
  '(?:Deputy |Vice[- ])?Division (?:Chief|Head|Director)', '(?:Deputy |Vice[- ])?Section Chief',
  '(?:Deputy |Vice[- ])?(?:Chairman|Chairwoman|Chairperson|Chair|Chairlady)', '(?:Senior |Executive |First )?(?:Vice[- ]|Deputy )?Presidents?',
  'Pro[- ]Vice[- ]Chancellor', 'Vice[- ]Chancellor', 'Chancellor', 'Rector', 'Vice[- ]Rector', 'Provost', 'Dean', 'Principal', 'Headmaster', 'Headteacher',
  '(?:Deputy )?Chief Executive(?: Officer)?', 'CEO', '(?:Deputy |Vice )?General Manager', '(?:Senior |Deputy |Project |Programme |Program |Account |Sales |Regional |International |Marketing )?(?:Manager|Officer|Coordinator|Consultant|Executive|Adviser|Advisor|Assistant|Secretary)', 'Consul(?:[- ]General)?', 'Ambassador',
  '(?:Deputy |Vice[- ])?Speaker', 'Presiding Member', '(?:First |Deputy )*Akim', 'Hokim', 'Wali', 'Regidora?', 'MD', 'GM', '(?:City )?Council Member', 'Alderwoman', '(?:Deputy )?Chief (?:Medical|Executive|Engineering|Planning|Operating|Technical|Financial|Fire|Health) Officer', '(?:Deputy )?Chief (?:Engineer|Planner|Architect|Curator|Librarian)', '(?:Bureau|Department|Office|Section) (?:Chief|Head)', 'Permanent Secretary', 'Engineer', 'Treasurer', '(?:Town |City |Deputy )?Clerk', 'Curator', 'Captain', 'Coach', 'Conductor', 'Pro-?rector', 'Alcalde(?:sa)?', 'Prefeit[oa]', 'Sindaco', 'Assessor', 'Borgmester', 'Ordfører', 'Wethouder', 'Magistrat', 'Councilor', 'Councilwoman', 'Councilman', '(?:third |second |first )?deputy', 'Member of Parliament', 'Historian', 'Researcher', 'Scholar', 'Academician',
  '(?:Deputy |State )?Minister', 'Commissioner', 'Councillor', 'Alderman', '(?:Deputy )?Head', '(?:Deputy )?Leader', 'Professor', 'Founder', 'Partner', 'Editor',
] as const

const word = "\\p{Lu}[\\p{L}'’-]{1,30}"
// A title may be written small: "our leader is Mr Sun Peng, vice chairman of".
const anyCase = (pattern: string) => pattern.replace(/(?<![[\\\p{L}-])\p{Lu}/gu, (letter) => `[${letter}${letter.toLowerCase()}]`)
export const title = `(?:${englishTitles.map(anyCase).join('|')})(?!\\p{L})`
const bodyWord = `(?:${word}|of|the|and|for|&|CPC|in)`
/** A title with what it is of: "Deputy Director of the Foreign Affairs Office of Wuhan". */
export const titlePhrase = `(?:${word}[ ]+){0,4}?${title}(?:(?:[ ]*,)?[ ]+(?:of|for|to)[ ]+(?:the[ ]+)?(?:${word}(?:[ ]+${bodyWord})*|\\p{Ll}{3,20}(?: \\p{Ll}{3,20})?))?`

/** Words of address before a name. */
export const honorifics = "(?:\\(?(?:Mr|Mrs|Ms|Miss|Mdm|Mag\\.a|Mag|MMag|DI|Dipl\\.-Ing|Bc|Atty|CPA|Khun|Encik|Puan|Haji|Hajah|Ustadz|Hon['’]ble|Sheikha?|Sh|Ir|Lic|Datuk|Dato['’]?|Pak|Bu|Capt|Cpt|Col|Gen|Brig|Sister|Father|Fr|Ald|Alderman|Arq|Mgr|Dott(?:ssa)?|don|doña|Engineer|Archt|Madam|Madame|Dr|Prof|Professor|Cllr|Councillor|Hon(?:ourable|orable)?|H\\.?E|His Excellency|Her Excellency|Sir|Dame|Herrn?|Frau|Mme|Mlle|Monsieur|Sr|Sra|Señor|Señora|Dott|Sig|Tuan|Ibu|Bapak|Ing|Sra?|Doña?|M(?=\\.)|Shri|Smt|Thiru|Dra|Alhaja|Doña|Don|Ing|Eng|Comrade|Barr|Barrister|Engr|Arch|Adv|Alh|Pastor|Rev|Nana|Alhaji|Chief|the Right Honourable|Rt Hon)\\.?(?:\\s*\\))?\\s+)"

/** Chinese titles, longest first within a kind; modifiers such as `副` are added by the pattern. */
export const chineseTitles = [
  '人大常委会主任', '人大主任', '政协主席', '秘书长', '市委书记', '省委书记', '区委书记', '县委书记', '党委书记', '党组书记', '工委书记', '纪委书记', '书记', '市委常委', '省委常委', '区委常委', '常委',
  '市长助理', '局长助理', '助理', '省长', '市长', '区长', '县长', '州长', '盟长', '镇长', '旗长', '主席', '理事长', '董事长', '会长', '校长', '院长', '部长', '厅长', '局长', '处长', '科长', '司长', '署长',
  '管委会主任', '主任', '总经理', '总裁', '总监', '所长', '馆长', '团长', '经理', '调研员', '巡视员', '专员', '教授', '行长', '党组成员', '党委委员', '委员', '负责人', '总领事', '参赞', '干事', '项目经理',
  '工程师', '经济师', '规划师', '设计师', '会计师', '研究员', '指挥', '站长', '台长', '社长', '园长', '乡长', '村长',
] as const

export const chineseModifiers = '(?:常务副|副|代理|代|执行|第一|名誉|总)?'

/** Family names of one character, by frequency, and those of two. */
export const familyNames =
  '初王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由'
export const compoundFamilyNames = '欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|令狐|慕容|司徒|夏侯|端木|轩辕|南宫'
