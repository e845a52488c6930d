export const messages = {
  listSummary: {
    en: 'List the long work of this home and of the world',
    'zh-CN': '列出本地及世界数据的后台任务',
  },
  followSummary: {
    en: 'Show the progress of a job until it ends',
    'zh-CN': '显示一项任务的进度，直至结束',
  },
  cancelSummary: {
    en: 'Cancel a job',
    'zh-CN': '取消一项任务',
  },
  oneNumber: {
    en: 'Give the number of one job, as `entente jobs` lists them',
    'zh-CN': '请给出一项任务的编号（见 `entente jobs`）',
  },
  none: {
    en: 'No long work so far',
    'zh-CN': '尚无后台任务',
  },
  willEnd: {
    en: 'The job ends at its next step',
    'zh-CN': '任务将在下一步停止',
  },
  waiting: {
    en: 'waiting',
    'zh-CN': '等待中',
  },
  running: {
    en: 'running',
    'zh-CN': '进行中',
  },
  done: {
    en: 'done',
    'zh-CN': '已完成',
  },
  failed: {
    en: 'failed',
    'zh-CN': '失败',
  },
  cancelled: {
    en: 'cancelled',
    'zh-CN': '已取消',
  },
  soFar: {
    en: (done: string) => `${done} so far`,
    'zh-CN': (done: string) => `已处理 ${done}`,
  },
  soFarOf: {
    en: (done: string, total: string) => `${done} of ${total}`,
    'zh-CN': (done: string, total: string) => `${done} / ${total}`,
  },
  aSecond: {
    en: (rate: string) => `${rate} a second`,
    'zh-CN': (rate: string) => `每秒 ${rate}`,
  },
  left: {
    en: (time: string) => `${time} left`,
    'zh-CN': (time: string) => `剩余 ${time}`,
  },
  unknown: {
    en: 'There is no such job',
    'zh-CN': '没有这项任务',
  },
  finished: {
    en: 'The job has already finished',
    'zh-CN': '该任务已经结束',
  },
  mayNotCancel: {
    en: 'Readers may not cancel jobs',
    'zh-CN': '只读用户不能取消任务',
  },
  interrupted: {
    en: 'The program was stopped in the middle of this job; nothing of its unfinished part was kept. Start it again',
    'zh-CN': '任务进行中程序被终止；未完成的部分未保存任何内容。请重新启动该任务',
  },
  broken: {
    en: 'The job ended with an unexpected error; the details are in the log',
    'zh-CN': '任务因意外错误而终止；详细信息见日志',
  },
}
