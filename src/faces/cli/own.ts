import type { Command } from '#platform/cli/command.ts'
import { addressOf, type Config, settingsTable } from '#platform/config/config.ts'
import { issueApiToken, issueSignInToken } from '#platform/http/sessions.ts'
import { formatDate } from '#platform/i18n/format.ts'
import { say } from '#platform/i18n/say.ts'
import { messages as m } from './messages.ts'

/** The commands about the program itself. */
export function ownCommands(config: () => Config): readonly Command[] {
  return [
    {
      name: 'settings',
      summary: m.settingsSummary,
      usage: '',
      options: {},
      needs: 'nothing',
      async run(io) {
        io.out(`${settingsTable(io.locale)}\n`)
        return 0
      },
    },
    {
      name: 'sign-in-link',
      summary: m.signInLinkSummary,
      usage: '',
      options: {},
      needs: 'store',
      async run(io, _args, ctx) {
        const { value } = await issueSignInToken(ctx)
        io.out(`${say(io.locale, m.signInHere, `${addressOf(config())}/sign-in?token=${value}`)}\n`)
        return 0
      },
    },
    {
      name: 'api-token',
      summary: m.apiTokenSummary,
      usage: '',
      options: {},
      needs: 'store',
      async run(io, _args, ctx) {
        const { value, expiresAt } = await issueApiToken(ctx)
        io.out(`${value}\n`)
        io.err(`${say(io.locale, m.apiTokenUntil, formatDate(io.locale, expiresAt.toISOString().slice(0, 10)))}\n`)
        return 0
      },
    },
  ]
}
