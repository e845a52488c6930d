import { daysLater } from './calendar.ts'
import { writtenAs, type DatePattern } from './date-patterns.ts'
import { relative, zhDays, zhMonths, zhPart } from './date-readings.ts'

const hanNumber = '[〇零一二三四五六七八九十廿两元\\d]'
const zhYear = (name: string) => `(?:(?<${name}>20\\d\\d|二[〇零0][〇零一二三四五六七八九]{2}|明|今|本|后)\\s*年\\s*)`
const zhMonth = (name: string) => `(?:(?<${name}>${hanNumber}{1,3}|下个?|本|这个|当)\\s*月(?:份)?)`
const zhDay = (name: string) => `(?<${name}>${hanNumber}{1,3})\\s*[日号]?`
const zhDash = '\\s*(?:\\([^)]{1,6}\\))?(?:早上?|上午|中午|下午|傍晚|晚上?)?\\s*(?:-|–|—|－|~|～|至|到|与|和)+\\s*'
const wk = '(?:\\s*\\([^)\\n]{1,8}\\))?'

const zhPartWords =
  '上中旬|中下旬|上旬|中旬|下旬|初|底|末|中(?!国|方|心|英)|上半月|下半月|的?第[一二三四1234]个?(?:周|星期)|的?最后一(?:周|个星期)'

/** Days in Chinese words, and in figures beside them. */
export const chineseDates: readonly DatePattern[] = [
  // 2026年5月12日至16日, 5月28日-6月2日, 二〇二六年五月十二日
  {
    pattern: writtenAs(
      `${zhYear('y1')}?${zhMonth('z1')}\\s*${zhDay('d1')}${wk}${zhDash}${zhYear('y2')}?(?:${zhMonth('z2')}\\s*)?${zhDay('d2')}(?=[日号\\s,。;、)(]|$|[^\\d月])`,
    ),
    read: zhDays,
  },
  // 10月21日、22日
  {
    pattern: writtenAs(`${zhYear('y1')}?${zhMonth('z1')}\\s*(?<d1>${hanNumber}{1,3})\\s*[日号]?、(?<d2>${hanNumber}{1,3})\\s*[日号]`),
    read: (groups, received) => {
      const days = zhDays(groups, received)
      return days && daysLater(days.from, 1) === days.to ? days : null
    },
  },
  // 12月7、8两日; 八月十七十八两天; 十月二十六、二十七、二十八这三天
  {
    pattern: writtenAs(
      `${zhYear('y1')}?${zhMonth('z1')}\\s*(?<d1>\\d{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])[日号]?(?:、(?:${hanNumber}{1,3})[日号]?)*?、?(?<d2>\\d{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])[日号]?(?:这)?[两二三四]\\s*(?:天|日)`,
    ),
    read: zhDays,
  },
  // 9月15日下午到，17日上午走
  {
    pattern: writtenAs(
      `${zhYear('y1')}?${zhMonth('z1')}\\s*(?<d1>${hanNumber}{1,3})\\s*[日号][^\\d。\\n]{0,14}?(?:${zhMonth('z2')}|同?年?同?月)?(?<d2>${hanNumber}{1,3})\\s*[日号]?(?:清晨|凌晨|傍晚|早上?|上午|中午|下午|晚上|晚)?(?:搭[^,。]{1,6}去|签约后离|离|走|返|回|闭)`,
    ),
    read: zhDays,
  },
  {
    pattern: writtenAs(
      `${zhYear('y1')}?${zhMonth('z1')}\\s*(?<d1>${hanNumber}{1,3})\\s*[日号](?<week>\\s*(?:当[周週]|所在(?:的一)?[周週]|那(?:一)?[周週]|(?:起|开始)的?(?:一)?[周週]|这(?:一)?[周週]))?`,
    ),
    read: zhDays,
  },
  // 5月中旬, 5月初, 5月下半月, 3月底至4月初, 5月第二周
  {
    pattern: writtenAs(
      `${zhYear('y1')}?${zhMonth('z1')}\\s*(?<part>${zhPartWords})(?:(?:-|–|—|至|到|或)(?:${zhMonth('z2')})?(?<part2>${zhPartWords}))?`,
    ),
    read: zhPart,
  },
  {
    pattern: writtenAs(
      `${zhYear('y1')}?${zhMonth('z1')}(?:${zhDash}(?<z2>${hanNumber}{1,3})\\s*月(?:份)?)?(?!\\s*${hanNumber})`,
    ),
    read: zhMonths,
  },
  { pattern: writtenAs(`(?<![\\d])(?<y1>20\\d\\d)\\s*年\\s*(?<bare>)(?=[^\\d])`), read: () => null },
  { pattern: writtenAs(`(?<relative>下周|年底|本年底)`), read: relative },
]
