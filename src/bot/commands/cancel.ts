// /cancel: drops the question that is waiting for an answer.
import { readAsking, stopAsking } from '../asking.ts'
import { message } from '../message.ts'
import { texts } from '../text/texts.ts'
import type { Command } from './command.ts'

export const cancel: Command = {
  name: 'cancel',
  for: 'everyone',
  async run(turn) {
    const { db } = turn.ports.store
    const t = texts[turn.chat.locale]
    const pending = await readAsking(db, turn.chat.id)
    if (pending === null) return turn.say(message([t.nothingToCancel()]))
    await stopAsking(db, turn.chat.id)
    const left = pending.command === 'start' ? [t.takeUp()] : []
    const hasKeyboard = pending.question === 'location'
    await turn.say(message([t.cancelled, ...left]), hasKeyboard ? 'remove' : undefined)
  },
}
