export const messages = {
  // Navigation and footer
  today: { en: 'Today',
           'zh-CN': '今日' },
  find: { en: 'Find',
          'zh-CN': '寻找' },
  shortlist: { en: 'Shortlist',
               'zh-CN': '候选名单' },
  home: { en: 'Our home',
          'zh-CN': '本市资料' },
  data: { en: 'Data and licences',
          'zh-CN': '数据与许可' },
  jobs: { en: 'Background work',
          'zh-CN': '后台任务' },
  api: { en: 'For programs (API)',
         'zh-CN': '程序接口（API）' },
}
