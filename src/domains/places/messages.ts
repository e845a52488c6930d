export const messages = {
  fileRefused: { en: 'Nothing was imported: the file has errors', 'zh-CN': '未导入任何数据：文件有错误' },
  updateTitle: { en: 'Fetching newer places from GeoNames', 'zh-CN': '正在从 GeoNames 获取较新的地名' },
  geonamesSilent: {
    en: 'the places of GeoNames could not be fetched; check the network and try again',
    'zh-CN': '无法获取 GeoNames 的地名；请检查网络后重试',
  },
  mayNotChangeWorld: { en: 'Only officers may change the data of the world', 'zh-CN': '只有工作人员可以更改世界数据' },
  placesInUse: {
    en: 'places can be replaced only while there are no twinnings; replace the twinnings with an empty file first',
    'zh-CN': '仅在没有友城关系时才能替换地方；请先用空文件替换友城关系',
  },
  unknownPlace: {
    en: (text: string, near: string) => `no place is called ${text}${near && `; did you mean ${near}?`}`,
    'zh-CN': (text: string, near: string) => `没有名为${text}的地方${near && `；您是否指${near}？`}`,
  },
  ambiguousPlace: {
    en: (text: string, candidates: string) =>
      `${text} is the name of several places; give the id, or "Name, CC", or "Name, Region": ${candidates}`,
    'zh-CN': (text: string, candidates: string) =>
      `有多个地方名为${text}，请改用编号、“名称, 国家代码”或“名称, 地区”：${candidates}`,
  },
  searchTitle: { en: 'Find a place', 'zh-CN': '查找地方' },
  searchLabel: { en: 'Name of a place', 'zh-CN': '地名' },
  searchHint: {
    en: 'In any language or script, with or without accents. Add a country or region after a comma: Leeds, Alabama',
    'zh-CN': '任何语言或文字均可，拼音可不带声调。可在逗号后加国家或地区，如：Leeds, Alabama',
  },
  suggestions: {
    en: '{count} suggestions; use the arrow keys to choose',
    'zh-CN': '{count} 条建议；用方向键选择',
  },
  search: { en: 'Search', 'zh-CN': '查找' },
  anyCountry: { en: 'Any country', 'zh-CN': '所有国家和地区' },
  placesIn: {
    en: (country: string) => `Places in ${country}`,
    'zh-CN': (country: string) => `${country}的地方`,
  },
  nothingFound: {
    en: (text: string) =>
      text ? `No place is called “${text}”. Try another spelling, or only the beginning.` : 'No places are loaded for this country.',
    'zh-CN': (text: string) => (text ? `没有找到“${text}”。请换一种写法，或只输入开头。` : '尚未载入该国家的地方。'),
  },
  place: { en: 'Place', 'zh-CN': '地方' },
  region: { en: 'Region', 'zh-CN': '一级行政区' },
  country: { en: 'Country', 'zh-CN': '国家或地区' },
  population: { en: 'Population', 'zh-CN': '人口' },
  unknown: { en: 'not known', 'zh-CN': '未知' },
  previous: { en: 'Previous page', 'zh-CN': '上一页' },
  next: { en: 'Next page', 'zh-CN': '下一页' },
}
