// /upcoming: announced meetings of what is named, or of what the chat follows, the soonest first.
import { answerTyped, listOf, listQuestion } from '../meeting-list.ts'
import type { Command } from './command.ts'

export const upcoming: Command = {
  name: 'upcoming',
  for: 'everyone',
  run: (turn, typed) => answerTyped(turn, 'upcoming', typed),
  async press(turn, parts) {
    await turn.say(await listOf(turn, listQuestion('upcoming', parts)))
  },
}
