/** What shows a letter's country: by the end of an e-mail address. */
export const countryByTopDomain: Readonly<Record<string, string>> = {
  cn: 'CN', de: 'DE', fr: 'FR', jp: 'JP', kr: 'KR', in: 'IN', gh: 'GH', ng: 'NG', pl: 'PL', es: 'ES', it: 'IT', nl: 'NL',
  us: 'US', ca: 'CA', au: 'AU', nz: 'NZ', za: 'ZA', ke: 'KE', br: 'BR', mx: 'MX', tr: 'TR', pk: 'PK', bd: 'BD', lk: 'LK',
  se: 'SE', no: 'NO', dk: 'DK', fi: 'FI', ie: 'IE', pt: 'PT', ua: 'UA', ro: 'RO', cz: 'CZ', hu: 'HU', at: 'AT', ch: 'CH',
  be: 'BE', gr: 'GR', vn: 'VN', th: 'TH', my: 'MY', id: 'ID', ph: 'PH', ae: 'AE', sa: 'SA', il: 'IL', eg: 'EG', ma: 'MA',
  np: 'NP', hk: 'HK', tw: 'TW', sg: 'SG', rw: 'RW', ug: 'UG', tz: 'TZ', et: 'ET', bg: 'BG', rs: 'RS', hr: 'HR', lt: 'LT',
}

/** By the number dialled from abroad. */
export const countryByDialCode: readonly (readonly [RegExp, string])[] = [
  [/(?:\+|00)\s?86/, 'CN'],
  [/(?:\+|00)\s?49/, 'DE'],
  [/(?:\+|00)\s?33/, 'FR'],
  [/(?:\+|00)\s?81/, 'JP'],
  [/(?:\+|00)\s?91/, 'IN'],
  [/(?:\+|00)\s?82/, 'KR'],
  [/(?:\+|00)\s?233/, 'GH'],
  [/(?:\+|00)\s?234/, 'NG'],
  [/(?:\+|00)\s?48/, 'PL'],
  [/\+1[\s(-]/, 'US'],
  [/(?:\+|00)\s?61/, 'AU'],
  [/(?:\+|00)\s?27/, 'ZA'],
  [/(?:\+|00)\s?34/, 'ES'],
  [/(?:\+|00)\s?39/, 'IT'],
  [/(?:\+|00)\s?353/, 'IE'],
]

/** By what the letter calls itself. */
export const countryWords: readonly (readonly [RegExp, string])[] = [
  [/\b(?:China|Chinese|PRC)\b|中国|我国/u, 'CN'],
  [/\b(?:Germany|German)\b|德国/u, 'DE'],
  [/\b(?:France|French)\b|法国/u, 'FR'],
  [/\b(?:Japan|Japanese)\b|日本/u, 'JP'],
  [/\b(?:India|Indian)\b|印度/u, 'IN'],
  [/\b(?:Korea|Korean)\b|韩国/u, 'KR'],
  [/\b(?:USA|United States|American?|U\.S\.)\b|美国/u, 'US'],
  [/\b(?:Poland|Polish)\b|波兰/u, 'PL'],
  [/\b(?:Ghana|Ghanaian)\b|加纳/u, 'GH'],
  [/\b(?:Nigeria|Nigerian)\b/u, 'NG'],
  [/\b(?:Spain|Spanish)\b|西班牙/u, 'ES'],
  [/\b(?:Italy|Italian)\b|意大利/u, 'IT'],
  [/\b(?:Canada|Canadian|Ontario|Alberta)\b|加拿大/u, 'CA'],
  [/\b(?:Australia|Australian|NSW|Queensland)\b|澳大利亚/u, 'AU'],
  [/\b(?:South Africa|South African)\b|南非/u, 'ZA'],
  [/\b(?:Ireland|Irish)\b|爱尔兰/u, 'IE'],
  [/\b(?:Pakistan|Pakistani)\b/u, 'PK'],
  [/\b(?:Ukraine|Ukrainian)\b|乌克兰/u, 'UA'],
  [/\b(?:Brazil|Brazilian)\b|巴西/u, 'BR'],
  [/\b(?:Kenya|Kenyan)\b|肯尼亚/u, 'KE'],
  [/\b(?:Netherlands|Dutch)\b|荷兰/u, 'NL'],
  [/\b(?:Turkey|Türkiye|Turkish)\b|土耳其/u, 'TR'],
  [/\b(?:Vietnam|Vietnamese)\b|越南/u, 'VN'],
]
