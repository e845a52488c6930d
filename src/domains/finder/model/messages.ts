export const messages = {
  showSummary: { en: 'Show the ranking model in use: what it was fitted on and how good it is',
                 'zh-CN': '显示当前使用的排序模型：拟合依据与效果' },
  fitSummary: { en: 'Fit the ranking model anew on the twinnings loaded, and write it to a file',
                'zh-CN': '用已载入的友城数据重新拟合排序模型，并写入文件' },
  testSummary: { en: 'Compare the model with known methods on hidden twinnings',
                 'zh-CN': '在隐藏的友城关系上将模型与已知方法比较' },
  compareSummary: { en: 'Compare two models on the same hidden twinnings',
                    'zh-CN': '在同一批隐藏的友城关系上比较两个模型' },
  fitting: { en: (percent: string) => `Fitting: ${percent}`,
             'zh-CN': (percent: string) => `正在拟合：${percent}` },
  written: { en: (file: string, bytes: string) => `Model written to ${file} (${bytes} bytes)`,
             'zh-CN': (file: string, bytes: string) => `模型已写入 ${file}（${bytes} 字节）` },
  record: { en: (fittedOn: string, data: string, places: string, ties: string) =>
              `Fitted on ${fittedOn}: ${data}; ${places} places, ${ties} ties`,
            'zh-CN': (fittedOn: string, data: string, places: string, ties: string) =>
              `拟合于 ${fittedOn}：${data}；${places} 个地方、${ties} 对友城` },
  storeData: { en: 'the twinnings loaded here', 'zh-CN': '本机已载入的友城数据' },
  fewTies: { en: 'There are too few twinnings to learn from: at least 2,000 are needed',
             'zh-CN': '友城数据太少，无法拟合：至少需要 2,000 对' },
  badModel: { en: (file: string) => `${file} is not a ranking model`,
              'zh-CN': (file: string) => `${file} 不是排序模型文件` },
  fileNeeded: { en: 'Name the model file to compare with', 'zh-CN': '请指定要比较的模型文件' },
  unreadable: { en: (file: string) => `${file} cannot be read`,
                'zh-CN': (file: string) => `无法读取 ${file}` },
  bothFiles: { en: '--places and --twinnings go together', 'zh-CN': '--places 与 --twinnings 须同时给出' },
  wholeNumber: { en: 'A whole number is needed', 'zh-CN': '需要整数' },
  thisModel: { en: 'this model', 'zh-CN': '当前模型' },
  method: { en: 'Method', 'zh-CN': '方法' },
  questions: { en: (warm: string, cold: string) =>
                 `${warm} hidden ties of homes with others left (warm), ${cold} of homes with none left (cold). ` +
                 'Each cell: mean reciprocal rank (standard error) / share found among the first 100 (world) or 10 (country).',
               'zh-CN': (warm: string, cold: string) =>
                 `隐藏关系：仍有其他友城的主体 ${warm} 条（warm），已无友城的主体 ${cold} 条（cold）。` +
                 '每格：平均倒数排名（标准误）/ 前 100 名（全球）或前 10 名（一国）内的命中率。' },
  warmWorld: { en: 'warm, world', 'zh-CN': 'warm 全球' },
  warmCountry: { en: 'warm, country', 'zh-CN': 'warm 一国' },
  coldWorld: { en: 'cold, world', 'zh-CN': 'cold 全球' },
  coldCountry: { en: 'cold, country', 'zh-CN': 'cold 一国' },
  plotTitle: { en: 'Chances said against chances seen', 'zh-CN': '预测概率与实际比例' },
  chanceSaid: { en: 'Chance said by the model', 'zh-CN': '模型给出的概率' },
  chanceSeen: { en: 'Share of such pairs that are twinned', 'zh-CN': '此类组合中实际结好的比例' },
  gain: { en: 'Gain of the file over this model (paired standard error)', 'zh-CN': '文件模型相对当前模型的提升（配对标准误）' },
}
