export const messages = {
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
    'zh-CN': '任务进行中程序被终止;未完成的部分未保存任何内容。请重新启动该任务',
  },
  broken: {
    en: 'The job ended with an unexpected error; the details are in the log',
    'zh-CN': '任务因意外错误而终止;详细信息见日志',
  },
}
