export const messages = {
  fileRefused: { en: 'Nothing was imported: the file has errors', 'zh-CN': '未导入任何数据：文件有错误' },
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
}
