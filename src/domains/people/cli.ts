import type { Arguments, Command, Io } from '#platform/cli/command.ts'
import { checkRecord } from '#platform/cli/records-check.ts'
import { Invalid } from '#platform/errors.ts'
import type { Locale } from '#platform/i18n/locale.ts'
import { say } from '#platform/i18n/say.ts'
import { messages as m } from './messages.ts'
import { rankAnswer, rankOfVisitor, rankQuestion, roleName, type RankAnswerForPeople } from './people.ts'

export const commands: readonly Command[] = [
  {
    name: 'rank-equivalent',
    needs: 'nothing',
    summary: m.summary,
    usage: '--title TITLE --place PLACE [--country CC] [--level CODE] [--purpose WORD] [--json]',
    options: {
      title: { type: 'string' },
      place: { type: 'string' },
      country: { type: 'string' },
      level: { type: 'string' },
      purpose: { type: 'string' },
      json: { type: 'boolean' },
    },
    async run(io: Io, { values: { json, ...question } }: Arguments) {
      const { value, problems } = checkRecord(rankQuestion, question)
      if (problems) throw new Invalid(m.cannotRank, problems)
      const answer = rankOfVisitor(value)
      io.out(json ? `${JSON.stringify(rankAnswer(answer))}\n` : forPeople(answer, io.locale))
      return 0
    },
  },
]

function forPeople(answer: RankAnswerForPeople, locale: Locale): string {
  const roles = (list: readonly string[]) => list.map((role) => roleName(role)[locale]).join(say(locale, m.or))
  const { ukPeers } = answer
  const peers = ukPeers
    ? ([
        [m.peer, roles(ukPeers.peer)],
        [m.acceptable, roles(ukPeers.acceptable)],
        [m.neverBelow, roles([ukPeers.neverBelow])],
        ...(ukPeers.addsValue.length > 0 ? ([[m.addsValue, roles(ukPeers.addsValue)]] as const) : []),
      ] as const)
    : []
  const rows = [
    [m.title, `${answer.title} (${answer.postName[locale]})`],
    [m.place, `${answer.placeName[locale]} (${answer.country})`],
    [m.level, `${answer.level.name[locale]} (${answer.level.code})`],
    [m.rank, answer.rank?.[locale] ?? say(locale, m.noRank)],
    ...peers,
    ...answer.hosts.map(
      (host) => [m.hosts, say(locale, m.line, say(locale, m.for[host.for]), roleName(host.role)[locale])] as const,
    ),
    [m.confidence, say(locale, m.confidences[answer.confidence])],
    [m.source, answer.source.join('; ')],
    ...answer.warnings.map((warning) => [m.warning, warning[locale]] as const),
  ] as const
  return rows.map(([label, text]) => `${say(locale, m.line, say(locale, label), text)}\n`).join('')
}
