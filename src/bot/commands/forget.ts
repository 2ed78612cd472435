// /forget: after a yes, everything of this chat goes.
import { forgetChat } from '../../store/chats.ts'
import { stopAsking } from '../asking.ts'
import { message } from '../message.ts'
import { texts } from '../text/texts.ts'
import type { Command } from './command.ts'

export const forget: Command = {
  name: 'forget',
  for: 'everyone',
  async run(turn) {
    const t = texts[turn.chat.locale]
    const lines = [t.forgetAsk, ...(turn.ports.config.access === 'invite' ? [t.forgetInvite] : [])]
    await turn.say(
      message(lines, [
        [{ text: t.forgetYes, data: 'forget:yes' }],
        [{ text: t.forgetNo, data: 'forget:no' }],
      ]),
    )
  },
  async press(turn, [what]) {
    const t = texts[turn.chat.locale]
    if (what !== 'yes') return turn.show(message([t.kept]))
    const { db } = turn.ports.store
    await stopAsking(db, turn.chat.id)
    await forgetChat(db, turn.chat.id)
    await turn.removeMenu()
    await turn.show(message([t.forgotten()]))
  },
}
