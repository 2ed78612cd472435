// Telegram's id of an editor → what other editors are shown of them.
import type { Turn } from '../turn.ts'

/** The name that they gave themselves, where the bot has a chat with them; otherwise their number. */
export async function nameOrNumber(turn: Pick<Turn, 'nameOf'>, telegramId: number): Promise<string> {
  return (await turn.nameOf(telegramId)) ?? String(telegramId)
}
