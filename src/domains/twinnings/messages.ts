import type { ImportCounts, MergeCounts } from '#domains/places/places.ts'
import type { UpdateCounts } from './wikidata/update.ts'

type Counts = Omit<ImportCounts, 'table'>

export const messages = {
  statusSummary: {
    en: 'What the world catalogue holds, from where and since when',
    'zh-CN': '显示世界地名库的内容、来源和时间',
  },
  loadSummary: {
    en: 'Load the catalogue of the installed packages, and the ties known without a network',
    'zh-CN': '载入随程序安装的地名库和无需联网即知的友城关系',
  },
  importPlacesSummary: { en: 'Import places from a CSV file', 'zh-CN': '从 CSV 文件导入地方' },
  importTwinningsSummary: { en: 'Import twinnings from a CSV file', 'zh-CN': '从 CSV 文件导入友城关系' },
  exportSummary: { en: 'Write places or twinnings as CSV', 'zh-CN': '将地方或友城关系导出为 CSV' },
  oneFile: { en: 'name one CSV file', 'zh-CN': '请指定一个 CSV 文件' },
  placesOrTwinnings: { en: 'say what to export: places or twinnings', 'zh-CN': '请指明导出内容：places 或 twinnings' },
  imported: {
    en: ({ read, added, changed, unchanged, total }: Counts) =>
      `${read} lines read: ${added} added, ${changed} changed, ${unchanged} unchanged; ${total} in the store`,
    'zh-CN': ({ read, added, changed, unchanged, total }: Counts) =>
      `读取 ${read} 行：新增 ${added}，更新 ${changed}，未变 ${unchanged}；库中共 ${total}`,
  },
  rejected: {
    en: (lines: number, file: string) => `${lines} lines were left out; see ${file}`,
    'zh-CN': (lines: number, file: string) => `有 ${lines} 行未导入，见 ${file}`,
  },
  updateSummary: {
    en: 'Fetch published twinnings from Wikidata, or newer places from GeoNames',
    'zh-CN': '从 Wikidata 获取公开的友城关系，或从 GeoNames 获取较新的地名',
  },
  settleSummary: {
    en: 'List the ends of ties that could be several places, or say which one is meant',
    'zh-CN': '列出可能指多个地方的友城，或指定其所指的地方',
  },
  sayWhatToUpdate: { en: 'say what to fetch: --twinnings, --places or both', 'zh-CN': '请指明要获取的内容：--twinnings、--places 或两者' },
  badAddress: { en: '--endpoint and --source must be web addresses', 'zh-CN': '--endpoint 和 --source 必须是网址' },
  updateProgress: {
    en: (done: number, total: number) => `fetched ${done} of ${total}`,
    'zh-CN': (done: number, total: number) => `已获取 ${done} / ${total}`,
  },
  placesUpdated: {
    en: ({ read, added, changed }: MergeCounts) => `${read} places read: ${added} added, ${changed} changed`,
    'zh-CN': ({ read, added, changed }: MergeCounts) => `读取 ${read} 个地方：新增 ${added}，更新 ${changed}`,
  },
  twinningsUpdated: {
    en: ({ ties, added, changed, removed, dropped, toSettle }: UpdateCounts) =>
      `${ties} twinnings read: ${added} added, ${changed} changed, ${removed} withdrawn, ${dropped} without a place, ${toSettle} ends to settle`,
    'zh-CN': ({ ties, added, changed, removed, dropped, toSettle }: UpdateCounts) =>
      `读取 ${ties} 对友城关系：新增 ${added}，更新 ${changed}，撤回 ${removed}，找不到地方 ${dropped}，待确定 ${toSettle}`,
  },
  toSettle: { en: 'To be settled', 'zh-CN': '待确定' },
  toSettleLead: {
    en: 'These ends of published ties could be one of several places. Choose once; later updates remember it.',
    'zh-CN': '以下友城可能指多个地方之一。只需选择一次，以后更新会记住。',
  },
  whichIsMeant: { en: (label: string) => `Which ${label} is meant?`, 'zh-CN': (label: string) => `“${label}”指的是哪里？` },
  settleButton: { en: 'Settle', 'zh-CN': '确定' },
  fetchHint: {
    en: 'Published twinnings of the world from Wikidata: about 300 requests, one a second. Needs a network; goes on where it was cut off.',
    'zh-CN': '从 Wikidata 获取全球公开的友城关系：约 300 次请求，每秒一次。需要网络；中断后可继续。',
  },
  fetchButton: { en: 'Fetch twinnings', 'zh-CN': '获取友城关系' },
  updateTitle: { en: 'Fetching twinnings from Wikidata', 'zh-CN': '正在从 Wikidata 获取友城关系' },
  serviceSilent: {
    en: 'the query service does not answer; what was fetched is kept, so try again later and it goes on from there',
    'zh-CN': '查询服务没有响应；已获取的数据已保留，稍后重试将从中断处继续',
  },
  nothingToSettle: { en: 'There is nothing to settle here any more', 'zh-CN': '此处已无待确定的事项' },
  notACandidate: { en: 'one of the places offered', 'zh-CN': '所列地方之一' },
  loadTitle: { en: 'Loading the world catalogue', 'zh-CN': '正在载入世界地名库' },
  loadProgress: {
    en: (done: string, all: string) => `places read: ${done} of ${all}`,
    'zh-CN': (done: string, all: string) => `已读取地方：${done} / ${all}`,
  },
  exported: {
    en: (rows: number, file: string) => `${rows} rows written to ${file}`,
    'zh-CN': (rows: number, file: string) => `已将 ${rows} 行写入 ${file}`,
  },
  counts: {
    en: (places: string, countries: string, twinnings: string) =>
      `${places} places in ${countries} countries, ${twinnings} twinnings`,
    'zh-CN': (places: string, countries: string, twinnings: string) =>
      `${countries} 个国家和地区的 ${places} 个地方，${twinnings} 对友城关系`,
  },
  nothingYet: {
    en: 'Nothing is loaded yet: run "entente world load", or import places and twinnings from files',
    'zh-CN': '尚未载入数据：请运行“entente world load”，或从文件导入地方和友城关系',
  },
  loadedSoFar: { en: 'Loaded so far', 'zh-CN': '已载入' },
  placesBySource: { en: 'Places by source', 'zh-CN': '按来源统计的地方' },
  twinningsBySource: { en: 'Twinnings by source', 'zh-CN': '按来源统计的友城关系' },
  sources: { en: 'Sources', 'zh-CN': '来源' },
  missing: { en: 'What is missing', 'zh-CN': '缺少的数据' },
  missingPlaces: {
    en: 'The catalogue of the installed packages is not loaded: "entente world load"',
    'zh-CN': '尚未载入随程序安装的地名库：“entente world load”',
  },
  missingTwinnings: {
    en: 'Published twinnings of the world: "entente world update --twinnings", or import a file',
    'zh-CN': '全球公开的友城关系：“entente world update --twinnings”，或从文件导入',
  },
  missingPopulations: {
    en: (places: string) => `Population of ${places} places`,
    'zh-CN': (places: string) => `${places} 个地方的人口`,
  },
  missingDates: {
    en: (ties: string) => `Starting year of ${ties} twinnings`,
    'zh-CN': (ties: string) => `${ties} 对友城关系的建立年份`,
  },
  dataTitle: { en: 'About the data', 'zh-CN': '数据说明' },
  nothingLoaded: { en: 'No world data is loaded yet.', 'zh-CN': '尚未载入世界数据。' },
  getMore: { en: 'Load or import data', 'zh-CN': '载入或导入数据' },
  loadHint: {
    en: 'The catalogue of the installed packages: 199,568 places and the ties known without a network. What you imported stays.',
    'zh-CN': '随程序安装的地名库：199,568 个地方及无需联网即知的友城关系。已导入的数据保持不变。',
  },
  loadButton: { en: 'Load the catalogue', 'zh-CN': '载入地名库' },
  whatIsInIt: { en: 'What is in the file', 'zh-CN': '文件内容' },
  places: { en: 'Places', 'zh-CN': '地方' },
  twinnings: { en: 'Twinnings', 'zh-CN': '友城关系' },
  csvFile: { en: 'CSV file', 'zh-CN': 'CSV 文件' },
  keepGoing: { en: 'Leave out bad lines instead of refusing the file', 'zh-CN': '跳过有误的行，而不是拒绝整个文件' },
  importButton: { en: 'Import the file', 'zh-CN': '导入文件' },
  importDone: { en: 'Imported', 'zh-CN': '已导入' },
  leftOut: {
    en: (lines: number) => `${lines} lines were left out`,
    'zh-CN': (lines: number) => `有 ${lines} 行未导入`,
  },
  lineProblem: {
    en: (where: string, got: string, allowed: string) => `${where}: got ${got}; allowed: ${allowed}`,
    'zh-CN': (where: string, got: string, allowed: string) => `${where}：值为 ${got}；允许：${allowed}`,
  },
  nothing: { en: 'nothing', 'zh-CN': '空' },
  sourcesAndLicences: { en: 'Sources and licences', 'zh-CN': '来源与许可' },
  when: { en: 'When', 'zh-CN': '时间' },
  what: { en: 'What', 'zh-CN': '内容' },
  fromWhere: { en: 'From', 'zh-CN': '来自' },
  rows: { en: 'Rows', 'zh-CN': '行数' },
  added: { en: 'Added', 'zh-CN': '新增' },
  changed: { en: 'Changed', 'zh-CN': '更新' },
  covers: { en: 'Covers', 'zh-CN': '内容' },
  date: { en: 'Date', 'zh-CN': '日期' },
  licence: { en: 'Licence', 'zh-CN': '许可' },
  attribution: { en: 'Attribution', 'zh-CN': '署名' },
  seedTies: { en: 'Ties known before any download', 'zh-CN': '下载前已知的友城关系' },
  factsOnly: { en: 'facts only, in our words', 'zh-CN': '仅采用事实' },
  facts: { en: 'Facts', 'zh-CN': '基本情况' },
  mapOf: {
    en: (name: string) => `Where ${name} and its partners are`,
    'zh-CN': (name: string) => `${name}及其友城的位置`,
  },
  publishedTies: {
    en: (count: string) => `Published twinnings (${count})`,
    'zh-CN': (count: string) => `公开的友城关系（${count}）`,
  },
  noTies: {
    en: 'No published twinning is known here. That may mean that none was published, not that there is none.',
    'zh-CN': '此处未见公开的友城关系。这可能只是未公布，并不表示没有。',
  },
  otherTies: { en: 'Ended ties and other links', 'zh-CN': '已结束的关系和其他联系' },
  nearby: { en: 'Nearby places and their twinnings', 'zh-CN': '附近的地方及其友城' },
  nothingNear: { en: 'No other place is known within 100 km.', 'zh-CN': '100 公里内没有其他已知的地方。' },
  inCountry: {
    en: (country: string) => `Largest places in ${country}`,
    'zh-CN': (country: string) => `${country}人口最多的地方`,
  },
  allInCountry: {
    en: (country: string) => `All places in ${country}`,
    'zh-CN': (country: string) => `${country}的所有地方`,
  },
  place: { en: 'Place', 'zh-CN': '地方' },
  country: { en: 'Country', 'zh-CN': '国家或地区' },
  partner: { en: 'Twinned with', 'zh-CN': '友城' },
  twinnedWith: { en: 'Twinned with', 'zh-CN': '友城' },
  form: { en: 'Form', 'zh-CN': '形式' },
  since: { en: 'Since', 'zh-CN': '始于' },
  newestSource: { en: 'Last seen', 'zh-CN': '最近见于' },
  confidence: { en: 'Confidence', 'zh-CN': '可信度' },
  distance: { en: 'Distance', 'zh-CN': '距离' },
  population: { en: 'Population', 'zh-CN': '人口' },
  level: { en: 'Level', 'zh-CN': '行政级别' },
  gbtCode: { en: (code: string) => `GB/T 2260 code ${code}`, 'zh-CN': (code: string) => `行政区划代码 ${code}` },
  timezone: { en: 'Time zone', 'zh-CN': '时区' },
  airport: { en: 'Nearest airport', 'zh-CN': '最近机场' },
  airportAt: {
    en: (name: string, iata: string, distance: string) => `${name} (${iata}), ${distance}`,
    'zh-CN': (name: string, iata: string, distance: string) => `${name}（${iata}），${distance}`,
  },
  position: { en: 'Position', 'zh-CN': '位置' },
  otherNames: { en: 'Other names', 'zh-CN': '其他名称' },
  source: { en: 'Source', 'zh-CN': '来源' },
  unknown: { en: 'not known', 'zh-CN': '未知' },
  nameAndCountry: {
    en: (name: string, country: string) => `${name} (${country})`,
    'zh-CN': (name: string, country: string) => `${name}（${country}）`,
  },
  andMore: { en: (count: number) => `${count} more`, 'zh-CN': (count: number) => `另外 ${count} 个` },
  endedOn: { en: (date: string) => `Ended on ${date}`, 'zh-CN': (date: string) => `已于${date}结束` },
  disputed: { en: 'Sources disagree about this tie', 'zh-CN': '各来源对此关系说法不一' },
  ambiguous: { en: 'A place of the same name may be meant', 'zh-CN': '可能指同名的另一地方' },
  unlisted: { en: 'Missing from a recent list of one of the two places', 'zh-CN': '其中一地的近期名单未列出' },
  onlyInPlaces: { en: 'A link in the two places, not between their councils', 'zh-CN': '两地之间的民间或机构联系，并非政府间关系' },
  confidences: {
    high: { en: 'high', 'zh-CN': '高' },
    medium: { en: 'medium', 'zh-CN': '中' },
    low: { en: 'low', 'zh-CN': '低' },
  },
  forms: {
    partnership: { en: 'partnership', 'zh-CN': '友好城市' },
    friendship: { en: 'friendship', 'zh-CN': '友好交流关系' },
    contact: { en: 'contact', 'zh-CN': '往来联系' },
    'link in the place': { en: 'link in the place', 'zh-CN': '民间或机构联系' },
  },
  levels: {
    province: { en: 'province', 'zh-CN': '省' },
    'autonomous region': { en: 'autonomous region', 'zh-CN': '自治区' },
    municipality: { en: 'municipality', 'zh-CN': '直辖市' },
    'special administrative region': { en: 'special administrative region', 'zh-CN': '特别行政区' },
    'sub-provincial city': { en: 'sub-provincial city', 'zh-CN': '副省级城市' },
    'prefecture-level city': { en: 'prefecture-level city', 'zh-CN': '地级市' },
    prefecture: { en: 'prefecture', 'zh-CN': '地区' },
    'autonomous prefecture': { en: 'autonomous prefecture', 'zh-CN': '自治州' },
    league: { en: 'league', 'zh-CN': '盟' },
    'county-level city': { en: 'county-level city', 'zh-CN': '县级市' },
    district: { en: 'district', 'zh-CN': '市辖区' },
    county: { en: 'county', 'zh-CN': '县' },
    banner: { en: 'banner', 'zh-CN': '旗' },
  },
}
