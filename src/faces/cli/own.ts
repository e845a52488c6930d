import type { Command } from '#platform/cli/command.ts'
import { addressOf, type Config, settingsTable } from '#platform/config/config.ts'
import { issueSignInToken } from '#platform/http/sessions.ts'
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
  ]
}
