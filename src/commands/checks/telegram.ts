// The token and the root of the Bot API → whether the bot is let in.
import { askTelegram } from '../../net/ask-telegram.ts'
import { telegramTrouble } from '../frame/telegram-trouble.ts'
import type { Check, Finding } from './check.ts'

export const telegram: Check = {
  name: 'Telegram',
  async examine({ parsed }) {
    if (!parsed.ok) return [{ state: 'warning', message: 'not asked: mend the settings first' }]
    const { botToken, telegramApiRoot } = parsed.config
    if (botToken === null) {
      const message =
        'not asked: BOT_TOKEN is not set; ask @BotFather for a token, or try `npm run demo`, which needs none'
      return [{ state: 'warning', message }]
    }
    return [await finding(telegramApiRoot, botToken)]
  },
}

async function finding(apiRoot: string, token: string): Promise<Finding> {
  const answer = await askTelegram(apiRoot, token)
  if (answer.kind !== 'ok') return { state: 'problem', message: telegramTrouble(apiRoot, answer) }
  return { state: 'ok', message: `@${answer.username} at ${new URL(apiRoot).host}` }
}
