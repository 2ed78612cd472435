// Every command, in the order of /help and of Telegram's menu. A command is one file and one line here.
import { mayUse, type Role } from '../role-of.ts'
import { add } from './add.ts'
import { cancel } from './cancel.ts'
import type { Command } from './command.ts'
import { digest } from './digest.ts'
import { editors } from './editors.ts'
import { forget } from './forget.ts'
import { helpCommand } from './help.ts'
import { invite } from './invite.ts'
import { log } from './log.ts'
import { meeting } from './meeting.ts'
import { recent } from './recent.ts'
import { review } from './review.ts'
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
  helpCommand(({ role }) => commandsFor(role)),
  forget,
  cancel,
  start,
  invite,
  sources,
  review,
  add,
  log,
  editors,
]

/** What people of this role may use. */
export function commandsFor(role: Role): readonly Command[] {
  return COMMANDS.filter((command) => mayUse(role, command.for))
}
