export const messages = {
  inUse: {
    en: (folder: string) => `another Entente is running on the data folder ${folder}; stop it first, or use its commands`,
    'zh-CN': (folder: string) => `数据文件夹 ${folder} 正由另一个 Entente 进程使用；请先停止该进程，或通过它执行命令`,
  },
  notWritable: {
    en: (folder: string) => `cannot write to the data folder ${folder}; check its owner and permissions`,
    'zh-CN': (folder: string) => `无法写入数据文件夹 ${folder}；请检查其所有者和权限`,
  },
  diskFull: {
    en: 'the disk is full: nothing of this was stored; free some space and try again',
    'zh-CN': '磁盘空间已满：本次操作未保存任何内容；请释放空间后重试',
  },
  stopped: {
    en: 'the embedded database has stopped; what was stored is safe. Start Entente again',
    'zh-CN': '内嵌数据库已停止运行；已保存的数据不受影响。请重新启动 Entente',
  },
  hangs: {
    en: 'the embedded database no longer answers; what was stored is safe. Start Entente again',
    'zh-CN': '内嵌数据库已无响应；已保存的数据不受影响。请重新启动 Entente',
  },
  otherPostgres: {
    en: (found: string, needed: string) =>
      `the data folder was made by PostgreSQL ${found}, and this version of Entente has ${needed}; ` +
      'export the data with the version that made it, and import it into a new folder',
    'zh-CN': (found: string, needed: string) =>
      `数据文件夹由 PostgreSQL ${found} 创建，而此版本的 Entente 使用 ${needed}；请用原版本导出数据，再导入到新的文件夹`,
  },
  newerProgram: {
    en: 'the data was stored by a newer version of Entente; start that version, or restore a backup made by this one',
    'zh-CN': '数据由更新版本的 Entente 保存；请启动该版本，或恢复由当前版本制作的备份',
  },
}
