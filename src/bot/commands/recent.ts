// /recent: the latest meetings of what is named, or of what the chat follows.
import { answerTyped, listOf, listQuestion } from '../meeting-list.ts'
import type { Command } from './command.ts'

export const recent: Command = {
  name: 'recent',
  for: 'everyone',
  run: (turn, typed) => answerTyped(turn, 'recent', typed),
  async press(turn, parts) {
    await turn.say(await listOf(turn, listQuestion('recent', parts)))
  },
}
