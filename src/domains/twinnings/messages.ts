import type { ImportCounts } from '#domains/places/places.ts'

type Counts = Omit<ImportCounts, 'table'>

export const messages = {
  statusSummary: {
    en: 'what the world catalogue holds, from where and since when',
    'zh-CN': '显示世界地名库的内容、来源和时间',
  },
  loadSummary: {
    en: 'load the catalogue of the installed packages, and the ties known without a network',
    'zh-CN': '载入随程序安装的地名库和无需联网即知的友城关系',
  },
  importPlacesSummary: { en: 'import places from a CSV file', 'zh-CN': '从 CSV 文件导入地方' },
  importTwinningsSummary: { en: 'import twinnings from a CSV file', 'zh-CN': '从 CSV 文件导入友城关系' },
  exportSummary: { en: 'write places or twinnings as CSV', 'zh-CN': '将地方或友城关系导出为 CSV' },
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
  sources: { en: 'Sources and licences', 'zh-CN': '来源与许可' },
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
}
