// Every command, in the order of /help and of Telegram's menu. A command is one file and one line here.
import type { Config } from '../../config.ts'
import { cancel } from './cancel.ts'
import type { Command } from './command.ts'
import { digest } from './digest.ts'
import { forget } from './forget.ts'
import { helpCommand } from './help.ts'
import { invite } from './invite.ts'
import { meeting } from './meeting.ts'
import { recent } from './recent.ts'
import { settings } from './settings.ts'
import { sources } from './sources.ts'
import { start } from './start.ts'
import { subscribe } from './subscribe.ts'
import { subscriptions } from './subscriptions.ts'
import { unsubscribe } from './unsubscribe.ts'
import { upcoming } from './upcoming.ts'

export const COMMANDS: readonly Command[] = [
  subscribe,
  unsubscribe,
  subscriptions,
  recent,
  upcoming,
  meeting,
  digest,
  settings,
  helpCommand(({ personId, ports }) => commandsFor(personId, ports.config)),
  forget,
  cancel,
  start,
  invite,
  sources,
]

/** What this person may use. */
export function commandsFor(
  personId: number | null,
  { editorIds }: Pick<Config, 'editorIds'>,
): readonly Command[] {
  const isEditor = personId !== null && editorIds.includes(personId)
  return COMMANDS.filter((command) => command.for === 'everyone' || isEditor)
}
