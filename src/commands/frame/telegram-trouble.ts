// What is in the way of asking Telegram who the bot is → words for the operator.
import type { TelegramAnswer } from '../../net/ask-telegram.ts'

/** What is wrong and how to mend it, without the token. */
export function telegramTrouble(apiRoot: string, answer: Exclude<TelegramAnswer, { kind: 'ok' }>): string {
  const { host } = new URL(apiRoot)
  if (answer.kind === 'refused')
    return `${host} refuses the token; copy BOT_TOKEN again from @BotFather, or make a new one there (/token)`
  return answer.kind === 'strange'
    ? `${host} answers (${answer.status}) but not as a Bot API server; check TELEGRAM_API_ROOT, or try later`
    : `${host} cannot be reached (${answer.reason}); check the network and TELEGRAM_API_ROOT`
}
