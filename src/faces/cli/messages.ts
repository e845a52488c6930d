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
}
