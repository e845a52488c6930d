export const messages = {
  usage: { en: 'Usage:', 'zh-CN': '用法:' },
  commands: { en: 'Commands:', 'zh-CN': '命令：' },
  options: { en: 'Every command takes --help.', 'zh-CN': '每个命令都可加 --help 查看说明。' },
  tagline: { en: 'Entente: the partner-city office in one program', 'zh-CN': 'Entente：一个程序里的友城工作办公室' },
  unknownCommand: {
    en: (given: string) => `there is no command "${given}"; run "entente --help" for the list`,
    'zh-CN': (given: string) => `没有“${given}”这个命令；运行“entente --help”查看命令列表`,
  },
  unexpected: {
    en: 'something went wrong inside Entente; the log has the details',
    'zh-CN': 'Entente 内部出错；详情见日志',
  },
  serverGone: {
    en: 'the running server stopped before the command ended; nothing half-done was kept, so run it again',
    'zh-CN': '命令尚未结束，运行中的服务器已停止；未保留任何半成品，请重新运行',
  },
  settingsSummary: { en: 'Print the settings with their meaning and limits', 'zh-CN': '列出各项设置及其含义和取值' },
  signInLinkSummary: {
    en: 'Make a one-time link that signs a browser in, valid for 15 minutes',
    'zh-CN': '生成一次性登录链接，15 分钟内有效',
  },
  serveSummary: { en: 'Start the web server on this data folder', 'zh-CN': '在此数据文件夹上启动网页服务' },
  listening: {
    en: (address: string) => `Entente is running at ${address}`,
    'zh-CN': (address: string) => `Entente 已启动：${address}`,
  },
  apiTokenSummary: {
    en: 'Make a token with which a program uses the API for a year',
    'zh-CN': '生成供程序使用接口的令牌，有效期一年',
  },
  apiTokenUntil: {
    en: (date: string) => `Keep it like a password; it is not shown again. It works until ${date}.`,
    'zh-CN': (date: string) => `请像密码一样妥善保管，令牌不会再次显示。有效期至${date}。`,
  },
  signInHere: {
    en: (link: string) => `Sign in once, within 15 minutes: ${link}`,
    'zh-CN': (link: string) => `请在 15 分钟内用此一次性链接登录：${link}`,
  },
  stopHint: { en: 'Press Ctrl-C to stop.', 'zh-CN': '按 Ctrl-C 停止。' },
}
