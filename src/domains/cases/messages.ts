import type { Sentence, Text } from '#platform/i18n/locale.ts'

export const messages = {
  summary: { en: 'Read a letter: who, from where, when, why', 'zh-CN': '读信：谁、从何处、何时、为何来访' },
  badQuestion: { en: 'the letter cannot be read with these options', 'zh-CN': '无法按这些选项读信' },
  emptyFile: { en: 'the file holds no text', 'zh-CN': '文件中没有文字' },
  fileTooLarge: {
    en: 'the file is larger than 25 MB; paste the text of the letter instead',
    'zh-CN': '文件超过25 MB，请改为粘贴信件文字',
  },
  notText: {
    en: 'the file is neither UTF-8 text nor a mail, Word, OpenDocument or PDF file',
    'zh-CN': '文件既不是UTF-8文本，也不是邮件、Word、OpenDocument或PDF文件',
  },
  oldWord: {
    en: 'the file is in an old Office format; save it as .docx or PDF',
    'zh-CN': '文件为旧版Office格式，请另存为.docx或PDF',
  },
  unknownArchive: {
    en: 'the archive is no Word or OpenDocument file',
    'zh-CN': '该压缩文件不是Word或OpenDocument文档',
  },
  archiveTooLarge: { en: 'the document unpacks to too much; it is not opened', 'zh-CN': '文档解压后过大，未予打开' },
  macros: {
    en: 'the document holds macros; it is not opened: ask for a file without them',
    'zh-CN': '文档含有宏，未予打开：请对方提供不含宏的文件',
  },
  definitions: {
    en: 'the document holds a document type definition, which can read other files; it is not opened',
    'zh-CN': '文档含有文档类型定义，可能读取其他文件，未予打开',
  },
  brokenFile: { en: 'the file is damaged or locked and cannot be opened', 'zh-CN': '文件已损坏或加密，无法打开' },
  noTextInPdf: {
    en: 'the PDF holds pictures of pages and no text; type or paste the letter',
    'zh-CN': 'PDF仅含页面图像，没有文字，请录入或粘贴信件文字',
  },
  tooManyPages: {
    en: (pages: number) => `the PDF has ${pages} pages; a letter of at most 100 is read`,
    'zh-CN': (pages: number) => `PDF共${pages}页，最多可读100页的信件`,
  },
  fields: {
    language: { en: 'Language', 'zh-CN': '语言' },
    place: { en: 'Place', 'zh-CN': '地方' },
    organisation: { en: 'Organisation', 'zh-CN': '单位' },
    leadPerson: { en: 'Led by', 'zh-CN': '带队人' },
    contact: { en: 'Contact', 'zh-CN': '联系人' },
    kind: { en: 'Kind', 'zh-CN': '来信类型' },
    size: { en: 'Size', 'zh-CN': '人数' },
    dates: { en: 'Dates', 'zh-CN': '日期' },
    purpose: { en: 'Purpose', 'zh-CN': '目的' },
    sites: { en: 'Sites', 'zh-CN': '参访与会见' },
    agent: { en: 'Agent', 'zh-CN': '中介机构' },
    officialLetter: { en: 'Official letter', 'zh-CN': '公函' },
    delegateList: { en: 'List of delegates', 'zh-CN': '代表团名单' },
    payer: { en: 'Who pays', 'zh-CN': '费用承担' },
    offers: { en: 'Offers to us', 'zh-CN': '对我方的馈赠或招待' },
    replyBy: { en: 'Reply by', 'zh-CN': '回复期限' },
    text: { en: 'Text', 'zh-CN': '文字' },
  },
  doubt: { en: 'Doubt', 'zh-CN': '存疑' },
  tooLong: {
    en: 'the text is very long; only its first 20,000 characters were read',
    'zh-CN': '文本过长，仅读取了前两万个字符',
  },
  readInPart: {
    en: (language: string) => `the letter is in ${language}: only key words are known, so have a person read it too`,
    'zh-CN': (language: string) => `来信使用${language}，本程序只认得其中的关键词，请再由人通读`,
  },
  hardlyRead: {
    en: (language: string) => `the letter is in ${language}, which is not read; paste a translation into English or Chinese`,
    'zh-CN': (language: string) => `来信使用${language}，本程序无法阅读，请粘贴其英文或中文译文`,
  },
  rivals: {
    en: (names: readonly string[]) => `it could also be ${names.join(' or ')}`,
    'zh-CN': (names: readonly string[]) => `也可能指${names.join('或')}`,
  },
  noPlaceId: {
    en: 'only a region or country is named, or the place is not in the catalogue',
    'zh-CN': '信中只提到省（州）或国家，或该地不在目录中',
  },
  guessedDate: {
    en: 'the letter does not say that this is the date of the visit',
    'zh-CN': '信中未明确这是来访日期',
  },
  unsurePurpose: {
    en: (sentence: string) => `whether this says why they write is not sure: “${sentence}”`,
    'zh-CN': (sentence: string) => `不能确定此句是否说明来意：“${sentence}”`,
  },
  unsureOffer: {
    en: (sentence: string) => `this may offer us something, or not: “${sentence}”`,
    'zh-CN': (sentence: string) => `此句可能含有对我方的馈赠或招待，请核对：“${sentence}”`,
  },
  unclearKind: { en: 'it is not clear what is asked', 'zh-CN': '信中诉求不明确' },
  noTitle: { en: 'no title is given', 'zh-CN': '信中未写明职务' },
} satisfies Record<string, Text | Sentence<never[]> | Record<string, Text>>
