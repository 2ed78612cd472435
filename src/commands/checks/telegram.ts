// The token and the root of the Bot API → whether the bot is let in.
import { askTelegram } from '../../net/ask-telegram.ts'
import type { TelegramAnswer } from '../../net/ask-telegram.ts'
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
  const host = new URL(apiRoot).host
  if (answer.kind === 'ok') return { state: 'ok', message: `@${answer.username} at ${host}` }
  return { state: 'problem', message: `${host} ${trouble(answer)}` }
}

function trouble(answer: Exclude<TelegramAnswer, { kind: 'ok' }>): string {
  if (answer.kind === 'refused')
    return 'refuses the token; copy BOT_TOKEN again from @BotFather, or make a new one there (/token)'
  return answer.kind === 'strange'
    ? `answers (${answer.status}) but not as a Bot API server; check TELEGRAM_API_ROOT, or try later`
    : `cannot be reached (${answer.reason}); check the network and TELEGRAM_API_ROOT`
}
